"""The dialog in which a person writes a note, a hypothesis or a task."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSizePolicy, QWidget

from investigator_desktop.domain.note_words import NOTE_KINDS, NOTE_STATES
from investigator_desktop.domain.notes import STATES, Note, NoteKind, NoteState
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.notes.note_tasks import NoteAbout, Written
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog

_TEXT_LINES = 6


class NoteDialog(FormDialog):
    """Answers with what was `Written`; without one to change it is about a new note."""

    def __init__(
        self, about: NoteAbout, shown: str, display: Display, parent: QWidget, before: Written | None = None
    ) -> None:
        super().__init__(parent)
        self._about, self._before, self._display = about, before, display
        self._describe(shown)
        note = None if before is None else before.note
        self.kind = self._kinds()
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _TEXT_LINES + 20)
        self.state = QComboBox(self)
        self.due = DateField(self.tr("Due on"), display, self)
        self.due.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.add_row(self.tr("Kind"), self.kind)
        self.add_row(self.tr("Text"), self.text)
        self.add_row(self.tr("What became of it"), self.state)
        self.add_row(self.tr("Due on"), self.due)
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self._show(note)
        self.text.setFocus()

    def _describe(self, shown: str) -> None:
        sentence = self.tr("It is written about: {subject}").format(subject=shown)
        if self._before is None:
            self.describe(self.tr("Write a note, a hypothesis or a task"), sentence, self.tr("Keep"))
        else:
            self.describe(self.tr("Change what is written"), sentence, self.tr("Change"))

    def _kinds(self) -> QComboBox:
        box = QComboBox(self)
        for kind in NoteKind:
            box.addItem(self._display.text(NOTE_KINDS[kind]), kind)
        return box

    def choose_kind(self, kind: NoteKind) -> None:
        """Offer to write this kind."""
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def _show(self, note: Note | None) -> None:
        if note is not None:
            self.choose_kind(note.kind)
            self.text.setPlainText(note.text)
            self.due.set_day(note.due_on)
        self._follow_kind()
        if note is not None:
            self.state.setCurrentIndex(max(0, self.state.findData(note.state)))

    def _follow_kind(self) -> None:
        """Offer the states of the kind; a note simply stands, and only a task has a day."""
        kind = NoteKind(self.kind.currentData())
        self.state.clear()
        for state in STATES[kind]:
            self.state.addItem(self._display.text(NOTE_STATES[state]), state)
        self.form.setRowVisible(self.state, kind is not NoteKind.NOTE)
        self.form.setRowVisible(self.due, kind is NoteKind.TASK)

    def fault(self) -> Fault | None:
        """Return the text where it is missing, or a day that is none."""
        if not self.text.toPlainText().strip():
            return self.text, self.tr("Write down what is to be kept.")
        is_task = NoteKind(self.kind.currentData()) is NoteKind.TASK
        if is_task and self.due.day is None and self.due.field.text().strip():
            return self.due.field, self.tr("Enter a day as day, month and year.")
        return None

    def answer(self) -> Written:
        """Return what was entered."""
        kind = NoteKind(self.kind.currentData())
        due = self.due.day if kind is NoteKind.TASK else None
        state = NoteState(self.state.currentData())
        text = self.text.toPlainText().strip()
        if self._before is not None:
            note = replace(self._before.note, kind=kind, text=text, state=state, due_on=due)
            return replace(self._before, note=note)
        note = Note(kind, self._about.subject, text, state, due)
        return Written(note, self._about.entry_ids)
