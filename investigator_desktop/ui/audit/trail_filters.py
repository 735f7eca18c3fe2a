"""The filters over the trail: who, what, days and text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.audit.trail_model import what_text
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.buttons import icon_button
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.titled import titled

_PATIENCE_MILLISECONDS = 250


@dataclass(frozen=True, slots=True)
class TrailChoice:
    """What a person wants to see of the trail; empty and None mean no filter, days are both included."""

    actor: str = ""
    action: str = ""
    from_on: date | None = None
    to_on: date | None = None
    text: str = ""


class TrailFilters(QWidget):
    """Waits until typing pauses, then tells the filters as one choice."""

    choice_changed = Signal(object)  # TrailChoice

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._told = TrailChoice()
        self.actor = self._combo(self.tr("Who"), self.tr("Everybody"))
        self.action = self._combo(self.tr("What"), self.tr("Everything"))
        self.first = DateField(self.tr("First day, in the time zone of the case"), display, self)
        self.last = DateField(self.tr("Last day, in the time zone of the case"), display, self)
        self.text = QLineEdit(self)
        self.text.setAccessibleName(self.tr("Text as written"))
        self.text.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.clear_button = icon_button(self.tr("Clear filters"), "close", self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MILLISECONDS)
        self.clear_button.setEnabled(False)
        self._lay_out()
        self._connect()

    @property
    def choice(self) -> TrailChoice:
        """Return the filters as they stand."""
        return TrailChoice(
            str(self.actor.currentData() or ""),
            str(self.action.currentData() or ""),
            self.first.day,
            self.last.day,
            self.text.text().strip(),
        )

    def offer(self, actors: tuple[str, ...], actions: tuple[str, ...]) -> None:
        """Offer these persons and actions; what is chosen stays chosen."""
        titles = sorted((what_text(self._display, action), action) for action in actions)
        self._fill(self.actor, [(actor, actor) for actor in sorted(actors)])
        self._fill(self.action, titles)

    def clear(self) -> None:
        """Take all filters away."""
        self.actor.setCurrentIndex(0)
        self.action.setCurrentIndex(0)
        for field in (self.first.field, self.last.field, self.text):
            field.clear()
        self._tell_now()

    def _combo(self, title: str, everything: str) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(title)
        made.addItem(everything, None)
        made.setMinimumContentsLength(13)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return made

    def _fill(self, box: QComboBox, choices: list[tuple[str, str]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(1)
        for title, key in choices:
            box.addItem(title, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _lay_out(self) -> None:
        self.text.setFixedWidth(self.text.fontMetrics().averageCharWidth() * 13 + 24)
        flow = FlowLayout(self, TIGHT, TIGHT)
        for title, widget in (
            (self.tr("Text as written"), self.text),
            (self.tr("Who"), self.actor),
            (self.tr("What"), self.action),
            (self.tr("From"), self.first),
            (self.tr("To"), self.last),
            ("", self.clear_button),
        ):
            flow.addWidget(titled(title, widget, self))

    def _connect(self) -> None:
        self.text.textChanged.connect(self._wait)
        self.text.returnPressed.connect(self._tell_now)
        for field in (self.first, self.last):
            field.day_changed.connect(self._wait)
        for box in (self.actor, self.action):
            box.currentIndexChanged.connect(self._tell_now)
        self.clear_button.clicked.connect(self.clear)
        self._patience.timeout.connect(self._tell)

    def _wait(self) -> None:
        self._patience.start()

    def _tell_now(self) -> None:
        self._patience.stop()
        self._tell()

    def _tell(self) -> None:
        choice = self.choice
        self.clear_button.setEnabled(choice != TrailChoice())
        if choice != self._told:
            self._told = choice
            self.choice_changed.emit(choice)
