"""Asks for notes and keeps them, for the page of notes and for the button on other pages alike."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.notes import NoteKind, NoteState
from investigator_desktop.qtbridge.task_runner import Work
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.notes.note_dialog import NoteDialog
from investigator_desktop.ui.notes.note_tasks import NoteAbout, Written, keep, say_state, withdraw


class NoteWriting(QObject):
    """Opens the dialog over a widget; what was kept is told to all pages, and to the widget as a sentence."""

    kept = Signal(object)  # sentence
    failed = Signal(object)  # Failure

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self._sentence = ""
        self.dialog: NoteDialog | None = None

    def ask(self, about: NoteAbout, shown: str, kind: NoteKind) -> None:
        """Ask for a new note about something that is shown so."""
        dialog = NoteDialog(about, shown, self._context.display, self._parent)
        dialog.choose_kind(kind)
        self._open(dialog)

    def ask_change(self, written: Written, shown: str) -> None:
        """Ask what a note shall say from now on."""
        about = NoteAbout(written.note.subject)
        self._open(NoteDialog(about, shown, self._context.display, self._parent, written))

    def say_state(self, record_id: int, state: NoteState) -> None:
        """Keep what became of a hypothesis or a task."""
        work = partial(say_state, self._context.case, record_id, state, self._context.actor)
        self._start(self.tr("Keeping what became of it"), work, self.tr("What became of it is kept."))

    def withdraw(self, record_id: int) -> None:
        """Withdraw a note."""
        work = partial(withdraw, self._context.case, record_id, self._context.actor)
        self._start(self.tr("Withdrawing a note"), work, self.tr("The note was withdrawn."))

    def _open(self, dialog: NoteDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(self._keep)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _keep(self, written: Written) -> None:
        work = partial(keep, self._context.case, written, self._context.actor)
        is_new = written.record_id is None
        sentence = self.tr("It is written down.") if is_new else self.tr("It was changed.")
        self._start(self.tr("Keeping a note"), work, sentence)

    def _start(self, title: str, work: Work, sentence: str) -> None:
        self._sentence = sentence
        task = self._context.tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self._tell)
        task.failed.connect(self.failed)
        task.start()

    def _tell(self, changes: CaseChanges) -> None:
        self._context.events.tell(changes)
        self.kept.emit(self._sentence)
