"""The tools above the picture: which picture, between what, in which currency, how large, whom to find."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QWidget

from investigator_desktop.domain.flow_picture import FlowPictureKind
from investigator_desktop.domain.flow_words import BY_NAMES, GRADE_NAMES
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.flow_tasks import NodeChoice
from investigator_desktop.ui.flows.wording import node_text
from investigator_desktop.ui.theme import HAIR, TIGHT
from investigator_desktop.ui.widgets.buttons import icon_button, plain_button, quiet_button
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.search_box import SearchBox

_FINDER_LETTERS, _CHOICE_LETTERS, _LIST_WIDTH = 11, 9, 380


class PictureToolbar(QWidget):
    """Says what is wanted; the panel does it."""

    kind_chosen = Signal(object)  # FlowPictureKind
    question_changed = Signal(object)  # the toolbar: by, grades or currency is another
    node_sought = Signal(object)  # the node

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._nodes: dict[str, str] = {}
        self.kinds = self._kind_buttons()
        self.by = self._choice(self.tr("Between what flows are drawn"))
        self.grade = self._choice(self.tr("What the movements rest on"))
        self.currency = self._choice(self.tr("Currency by which ribbons and arrows are wide"))
        self.ways = quiet_button(self.tr("Clear the ways"), "close", self)
        self.corner = QWidget(self)  # for a place of its own beside the tools
        self.finder = SearchBox((), "", self.corner)
        self.zoom_out = icon_button(self.tr("Show smaller (−)"), "minus", self.corner)
        self.zoom_in = icon_button(self.tr("Show larger (+)"), "plus", self.corner)
        self.fit = icon_button(self.tr("Show everything (0)"), "fit", self.corner)
        again = self.tr("Put moved nodes back and show everything in one again")
        self.reset = icon_button(again, "again", self.corner)
        self.panel = icon_button(self.tr("Show or hide the panel beside the picture"), "panel", self.corner)
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def kind(self) -> FlowPictureKind:
        """Return which picture is wanted."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    @property
    def chosen_by(self) -> FlowBy:
        """Return between what flows are drawn."""
        return FlowBy(self.by.currentData())

    @property
    def grades(self) -> tuple[MovementGrade, ...]:
        """Return the grades that are drawn; none means all."""
        grade = self.grade.currentData()
        return (MovementGrade(grade),) if grade else ()

    @property
    def chosen_currency(self) -> str:
        """Return the currency by which ribbons are wide; empty where none is known yet."""
        return self.currency.currentData() or ""

    def choose_kind(self, kind: FlowPictureKind) -> None:
        """Choose another picture, as a person does."""
        if kind is not self.kind:
            self.kinds[kind].click()

    def show_kind(self, kind: FlowPictureKind) -> None:
        """Show which picture is asked for, without telling."""
        self.kinds[kind].setChecked(True)
        for widget in (self.by, self.grade):
            widget.setVisible(kind is not FlowPictureKind.TRACED)

    def choose_grades(self, grades: tuple[MovementGrade, ...]) -> None:
        """Choose what the movements rest on, without telling."""
        self.grade.blockSignals(True)
        self.grade.setCurrentIndex(self.grade.findData(grades[0].value if grades else ""))
        self.grade.blockSignals(False)

    def choose_currency(self, code: str) -> None:
        """Choose by which currency ribbons are wide, without telling, also before it is known to be there."""
        self.currency.blockSignals(True)
        if self.currency.findData(code) < 0:
            self.currency.addItem(code or self.tr("Without a currency"), code)
        self.currency.setCurrentIndex(self.currency.findData(code))
        self.currency.blockSignals(False)

    def choose_by(self, by: FlowBy) -> None:
        """Choose between what flows are drawn, without telling."""
        self.by.blockSignals(True)
        self.by.setCurrentIndex(self.by.findData(by.value))
        self.by.blockSignals(False)

    def offer_currencies(self, codes: Sequence[str]) -> None:
        """Offer the currencies of the picture, that of most movements first; hidden where there is no choice."""
        chosen = self.chosen_currency
        self.currency.blockSignals(True)
        self.currency.clear()
        for code in codes:
            self.currency.addItem(code or self.tr("Without a currency"), code)
        self.currency.setCurrentIndex(max(0, self.currency.findData(chosen)))
        self.currency.blockSignals(False)
        self.currency.setVisible(len(codes) > 1)

    def offer_nodes(self, nodes: Sequence[NodeChoice]) -> None:
        """Offer those who can be found."""
        self._nodes = {}
        for one in nodes:  # of two of one name the greater is found
            self._nodes.setdefault(node_text(self._display, one.node, one.name), one.node)
        self.finder.blockSignals(True)
        self.finder.clear()
        self.finder.addItems(list(self._nodes))
        self.finder.setCurrentText("")
        self.finder.blockSignals(False)

    # frame

    def _kind_buttons(self) -> dict[FlowPictureKind, QPushButton]:
        titles = {
            FlowPictureKind.SANKEY: (self.tr("Streams"), "flows"),
            FlowPictureKind.NETWORK: (self.tr("Network"), "parties"),
            FlowPictureKind.TRACED: (self.tr("Follow the money"), "tracing"),
        }
        group = QButtonGroup(self)
        made = {kind: plain_button(title, icon, self) for kind, (title, icon) in titles.items()}
        for button in made.values():
            button.setCheckable(True)
            group.addButton(button)
        made[FlowPictureKind.SANKEY].setChecked(True)
        group.buttonClicked.connect(self._tell_kind)
        return made

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setMinimumContentsLength(_CHOICE_LETTERS)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return made

    def _fill(self) -> None:
        for by, words in BY_NAMES.items():
            self.by.addItem(self._display.text(words), by.value)
        self.grade.addItem(self.tr("All grades"), "")
        for grade, words in GRADE_NAMES.items():
            self.grade.addItem(self._display.sentence(words).rstrip("."), grade.value)
        self.panel.setCheckable(True)
        self.ways.setToolTip(self.tr("Let the ways found stand among all other movements again"))
        self.ways.hide()
        self.finder.setAccessibleName(self.tr("Find a party or an account in the picture"))
        line = self.finder.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Find"))
        completer = self.finder.completer()
        for names in (self.finder.view(), *((completer.popup(),) if completer is not None else ())):
            names.setMinimumWidth(_LIST_WIDTH)
        self.finder.setFixedWidth(self.finder.fontMetrics().averageCharWidth() * _FINDER_LETTERS + 40)
        self.by.view().setMinimumWidth(_LIST_WIDTH // 2)
        self.currency.setMinimumContentsLength(3)
        self.offer_currencies(())

    def _lay_out(self) -> None:
        row = FlowLayout(self, TIGHT, TIGHT)
        for widget in (*self.kinds.values(), self.by, self.grade, self.currency, self.ways):
            row.addWidget(widget)
        beside = QHBoxLayout(self.corner)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(HAIR)
        for widget in (self.finder, self.zoom_out, self.zoom_in, self.fit, self.reset, self.panel):
            beside.addWidget(widget)

    def _connect(self) -> None:
        for choice in (self.by, self.grade, self.currency):
            choice.currentIndexChanged.connect(self._tell_question)
        self.finder.activated.connect(self._tell_sought)

    def _tell_kind(self, _button: QPushButton) -> None:
        self.show_kind(self.kind)
        self.kind_chosen.emit(self.kind)

    def _tell_question(self, _place: int) -> None:
        self.question_changed.emit(self)

    def _tell_sought(self, _place: int) -> None:
        node = self._nodes.get(self.finder.choice() or "")
        if node is not None:
            self.node_sought.emit(node)
