"""One note wholly, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from investigator_desktop.domain.notes import NoteKind, NoteState, SubjectKind
from investigator_desktop.operations.notes.listing import ListedNote
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.notes.wording import (
    about_text,
    due_text,
    kind_text,
    today,
    written_text,
)
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label, set_look
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

_HANDLED = {
    NoteKind.TASK: (NoteState.DONE, NoteState.OPEN),
    NoteKind.HYPOTHESIS: (NoteState.SUPPORTED, NoteState.REJECTED, NoteState.OPEN),
}


class NoteDetail(QFrame):
    """Shows one note at a time."""

    state_chosen = Signal(object)  # NoteState
    entry_asked = Signal(object)  # id of an entry

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._display = display
        self._is_read_only = is_read_only
        self._area = QScrollArea(self)
        self._inner = QWidget(self._area)
        self._kind = label("", Look.HEADING, self._inner)
        self._due = label("", Look.MUTED, self._inner)
        self.text = selectable_label("", Look.BODY, self._inner)
        self._about = selectable_label("", Look.MUTED, self._inner)
        self._written = label("", Look.NOTE, self._inner)
        self._decision = label("", Look.MUTED, self._inner)
        self.change_button = plain_button(self.tr("Change…"), "correct", self._inner)
        self.withdraw_button = plain_button(self.tr("Withdraw"), "trash", self._inner)
        self.subject_button = plain_button(self.tr("Go to what it is about"), "chevron-forward", self._inner)
        self.states = self._state_buttons()
        titles = (self.tr("Day"), self.tr("Amount"), self.tr("Other party"), self.tr("Purpose"))
        self.entries = PlainTable(self.tr("Entries that the note is about"), titles, self._inner)
        self._lay_out()
        self.entries.activated.connect(self._ask_entry)

    def _state_buttons(self) -> dict[NoteState, QPushButton]:
        made = {
            NoteState.DONE: primary_button(self.tr("It is done"), "check", self._inner),
            NoteState.SUPPORTED: plain_button(self.tr("It is supported"), "passed", self._inner),
            NoteState.REJECTED: plain_button(self.tr("It is rejected"), "failed", self._inner),
            NoteState.OPEN: plain_button(self.tr("It is open again"), "undo", self._inner),
        }
        for state, button in made.items():
            button.setObjectName(state.value)
            button.clicked.connect(self._choose_state)
        return made

    def show_note(self, one: ListedNote) -> None:
        """Show another note."""
        display, note = self._display, one.note
        self._kind.setText(kind_text(display, note))
        due = due_text(display, one, today())
        self._due.setText(due)
        self._due.setVisible(bool(due))
        set_look(self._due, Look.BAD if one.is_overdue(today()) else Look.MUTED)
        self.text.setText(display.said(note.text))
        self._about.setText(self.tr("About: {subject}").format(subject=about_text(display, one)))
        self._written.setText(written_text(display, one))
        is_decision = one.record_id is None
        self._decision.setVisible(is_decision)
        self._decision.setText(self.tr("This note stands beside its entry and is changed there."))
        self._show_buttons(one, can_change=not is_decision and not self._is_read_only)
        self._show_entries(one)

    def _show_buttons(self, one: ListedNote, *, can_change: bool) -> None:
        handled = _HANDLED.get(one.note.kind, ())
        for state, button in self.states.items():
            button.setVisible(can_change and state in handled and state is not one.note.state)
        self.change_button.setVisible(can_change)
        self.withdraw_button.setVisible(can_change)
        self.change_button.setEnabled(self._display.mask is None)
        hidden = self.tr("Show the protected names first: a text cannot be changed while they are hidden.")
        self.change_button.setToolTip("" if self._display.mask is None else hidden)
        is_thing = one.note.subject.kind in {SubjectKind.PARTY, SubjectKind.ACCOUNT}
        self.subject_button.setVisible(is_thing or bool(one.rows))

    def _show_entries(self, one: ListedNote) -> None:
        display = self._display
        self.entries.setVisible(bool(one.rows))
        self.entries.show_rows(
            [
                PlainRow(
                    row.id,
                    (
                        display.day(row.entry.booked_at.date()),
                        display.money(row.entry.signed_amount),
                        display.said(row.entry.counterparty_name),
                        display.said(row.entry.remittance_info),
                    ),
                )
                for row in one.rows
            ]
        )

    def _choose_state(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.state_chosen.emit(NoteState(sender.objectName()))

    def _ask_entry(self) -> None:
        value = self.entries.value()
        if isinstance(value, int):
            self.entry_asked.emit(value)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, TIGHT, 0)
        column.setSpacing(SMALL)
        head, feet = QHBoxLayout(), QHBoxLayout()
        for row in (head, feet):
            row.setSpacing(TIGHT)
        head.addWidget(self._kind, 1)
        for button in (self.change_button, self.withdraw_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        for button in self.states.values():
            feet.addWidget(button)
        feet.addStretch(1)
        column.addLayout(head)
        for widget in (self._due, self.text, self._decision):
            column.addWidget(widget)
        column.addLayout(feet)
        about = QHBoxLayout()
        about.addWidget(self._about, 1)
        about.addWidget(self.subject_button)
        column.addLayout(about)
        column.addWidget(self.entries, 1)
        column.addWidget(self._written)
        column.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        self._area.setAccessibleName(self.tr("The chosen note"))
        self.text.setAccessibleName(self.tr("Text of the note"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MEDIUM, MEDIUM, TIGHT, MEDIUM)
        outer.addWidget(self._area)
