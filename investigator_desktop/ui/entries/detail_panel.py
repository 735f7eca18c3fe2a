"""Everything about one entry: its fields, the rows of the source around it, and the other side of the movement."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.domain.case import EntryRow, SourceRow
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.entries.decision_list import DecisionList
from investigator_desktop.ui.entries.entry_fields import entry_fields, has_cards
from investigator_desktop.ui.icons import pixmap
from investigator_desktop.ui.provenance.source_view import SourceView
from investigator_desktop.ui.terms import DIRECTION_TITLES
from investigator_desktop.ui.theme import HAIR, MEDIUM, SMALL, TIGHT, colours
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label, set_margins

_ICON_SIZE = 24


@dataclass(frozen=True, slots=True)
class EntryBackground:
    """What is read for one entry beside its own fields: its source, and the other entry of the same movement."""

    row: EntryRow
    source: SourceRow | None
    linked: EntryRow | None


class DetailPanel(QWidget):
    """Shows fields at once and the source as soon as it has been read; decisions can be withdrawn unless read-only."""

    linked_asked = Signal(object)  # id of the other entry
    withdraw_asked = Signal(object)  # EntryDecision
    own_asked = Signal()

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool = True) -> None:
        super().__init__(parent)
        self._display = display
        self._is_read_only = is_read_only
        self.decisions: DecisionList | None = None
        self._linked_id: int | None = None
        self._counting_id: int | None = None
        self._column = QVBoxLayout(self)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Fields of the entry"))
        self._hint = label(self.tr("Choose an entry to see its source."), Look.MUTED, self)
        self.source = SourceView(display, self)
        self.card_switch = QCheckBox(self.tr("Show whole card numbers"), self)
        self.linked_button = plain_button(self.tr("Go to the other side of this movement"), "link", self)
        self.counting_button = plain_button(self.tr("Go to the entry that counts"), "copy", self)
        self.own_button = plain_button(self.tr("Count both…"), "plus", self)
        self._lay_out()
        self.counting_button.clicked.connect(self._ask_counting)
        self.own_button.clicked.connect(self.own_asked)
        self.linked_button.clicked.connect(self._ask_linked)
        self.clear()

    def clear(self) -> None:
        """Show no entry."""
        self._hint.show()
        self.card_switch.hide()
        for widget in (self._area, self.source, *self._buttons()):
            widget.hide()

    def place_notes(self, notes: QWidget) -> None:
        """Put the button of notes above the source."""
        self._column.insertWidget(self._column.indexOf(self.card_switch), notes)

    def show_row(self, row: EntryRow) -> None:
        """Show the fields of an entry; its source follows."""
        self._hint.hide()
        self._area.setWidget(self._fields(row))
        self._area.show()
        self.card_switch.setVisible(has_cards(row))
        self._linked_id = row.linked_id
        self.linked_button.setVisible(row.linked_id is not None)
        self.linked_button.setToolTip("")
        self._counting_id = row.repeats_id
        self.counting_button.setVisible(row.repeats_id is not None)
        self.own_button.setVisible(row.is_repeated)
        self.own_button.setEnabled(not self._is_read_only)
        self.source.show_place(row)
        self.source.show()

    def show_background(self, background: EntryBackground) -> None:
        """Show the source of the entry and name the other side."""
        self.source.show_source(background.source)
        if background.linked is not None:
            identity = background.linked.account
            name = self._display.code(identity.iban or identity.number) or self._display.name(identity.holder)
            sentence = self.tr("The same movement is an entry of {account}.").format(account=name)
            self.linked_button.setToolTip(plain_tip(sentence))

    def show_failure(self, failure: Failure) -> None:
        """Say why the source cannot be shown."""
        self.source.show_failure(self._display.text(failure.sentence))

    def _lay_out(self) -> None:
        column = self._column
        set_margins(column, SMALL, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._hint)
        column.addWidget(self._area, 5)
        repeated = QHBoxLayout()
        repeated.setSpacing(TIGHT)
        repeated.addWidget(self.counting_button, 1)
        repeated.addWidget(self.own_button)
        column.addLayout(repeated)
        column.addWidget(self.card_switch)
        column.addWidget(self.linked_button)
        column.addWidget(self.source, 4)

    def _fields(self, row: EntryRow) -> QWidget:
        holder = QWidget(self._area)
        column = QVBoxLayout(holder)
        set_margins(column, 0, 0, SMALL, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(self._head(row, holder))
        column.addWidget(self._decision_list(row, holder))
        column.addLayout(self._grid(row, holder))
        column.addStretch(1)
        return holder

    def _decision_list(self, row: EntryRow, holder: QWidget) -> DecisionList:
        made = DecisionList(row, self._display, holder, is_read_only=self._is_read_only)
        made.withdraw_asked.connect(self.withdraw_asked)
        self.decisions = made
        return made

    def _head(self, row: EntryRow, holder: QWidget) -> QHBoxLayout:
        shown, entry = colours(), row.entry
        ink = shown.credit if entry.direction is Direction.CREDIT else shown.debit
        picture = QLabel(holder)
        picture.setPixmap(pixmap(entry.direction.value, ink, _ICON_SIZE))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(selectable_label(self._display.money(entry.signed_amount), Look.TITLE, holder))
        texts.addWidget(label(self._display.text(DIRECTION_TITLES[entry.direction]), Look.MUTED, holder))
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        return head

    def _grid(self, row: EntryRow, holder: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(HAIR + 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for line, (title, text) in enumerate(entry_fields(row, self._display)):
            value = selectable_label(text, Look.BODY, holder)
            value.setAccessibleName(title)
            grid.addWidget(label(title, Look.NOTE, holder), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignTop)
        return grid

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.linked_button, self.counting_button, self.own_button

    def _ask_counting(self) -> None:
        if self._counting_id is not None:
            self.linked_asked.emit(self._counting_id)

    def _ask_linked(self) -> None:
        if self._linked_id is not None:
            self.linked_asked.emit(self._linked_id)
