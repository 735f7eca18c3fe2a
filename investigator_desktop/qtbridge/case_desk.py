"""Which case is open: made, opened, closed, undone and redone off the window's thread, and told to whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import (
    AuditRecord,
    CaseChanges,
    CaseDetails,
)
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.case_events import CaseEvents
from investigator_desktop.qtbridge.task_runner import Failure, Task, TaskRunner, Work

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


@dataclass(frozen=True, slots=True)
class NewCase:
    """What a person entered for a new case; an empty passphrase means that the file is not encrypted."""

    path: Path
    details: CaseDetails
    passphrase: str | None = None


@dataclass(frozen=True, slots=True)
class PassphraseRequest:
    """A case that opens only with its passphrase; `is_again` tells that one was given and was wrong."""

    path: Path
    is_again: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """A case that did not open, and why; `is_in_use` tells that it can still be opened for reading."""

    path: Path
    failure: Failure
    is_in_use: bool


@dataclass(frozen=True, slots=True)
class Steps:
    """What undo and redo would do, None where there is nothing."""

    undoable: AuditRecord | None = None
    redoable: AuditRecord | None = None


class CaseDesk(QObject):
    """Holds the open case. It has no widgets and outlives the window when that is built anew in another language."""

    case_opened = Signal(object)  # CaseFile
    case_closed = Signal(object)  # path of the case
    passphrase_asked = Signal(object)  # PassphraseRequest
    opening_refused = Signal(object)  # Refusal
    step_failed = Signal(object)  # Failure
    steps_changed = Signal(object)  # Steps

    def __init__(self, tasks: TaskRunner, events: CaseEvents, actor: Actor, parent: QObject) -> None:
        super().__init__(parent)
        self.case: CaseFile | None = None
        self.steps = Steps()
        self._tasks = tasks
        self._events = events
        self._actor = actor
        self._path = Path()
        self._leaving: list[CaseFile] = []
        tasks.task_ended.connect(self._close_leaving)
        events.changed.connect(self._look_at_steps)

    # opening

    def create(self, new: NewCase) -> None:
        """Make a case file and open it."""
        self._open(new.path, self.tr("Making the case"), partial(_create, new, self._actor))

    def open(self, path: Path, passphrase: str | None = None, *, read_only: bool = False) -> None:
        """Open a case file, or ask for its passphrase; one that is open already stays as it is."""
        if self.case is not None and self.case.path == path:
            return
        self._open(path, self.tr("Opening the case"), partial(_open, path, passphrase, read_only))

    def make_sample(self, folder: Path, language: str) -> None:
        """Make the sample case with a report in this language in a folder, and open it."""
        work = partial(_make_sample, folder, language, self._actor)
        self._open(folder, self.tr("Making the sample case"), work)

    def close(self) -> None:
        """Leave the case that is open; its file is closed, and whole, as soon as no task works with it."""
        if self.case is not None:
            case, self.case, self.steps = self.case, None, Steps()
            self._tasks.cancel_all()
            self._leaving.append(case)
            self.case_closed.emit(case.path)
            self._close_leaving()

    def _close_leaving(self, _task: Task | None = None) -> None:
        if not self._tasks.is_busy:
            leaving, self._leaving = self._leaving, []
            for case in leaving:
                case.close()

    def _open(self, path: Path, title: str, work: Work) -> None:
        self._path = path
        task = self._tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self._take)
        task.failed.connect(self._refuse)
        task.start()

    def _take(self, case: CaseFile) -> None:
        self.close()
        self.case = case
        self.case_opened.emit(case)
        self._look_at_steps()

    def _refuse(self, failure: Failure) -> None:
        from investigator_desktop.casefile import CaseInUse, PassphraseNeeded, WrongPassphrase

        if isinstance(failure.error, (PassphraseNeeded, WrongPassphrase)):
            is_again = isinstance(failure.error, WrongPassphrase)
            self.passphrase_asked.emit(PassphraseRequest(self._path, is_again))
        else:
            is_in_use = isinstance(failure.error, CaseInUse)
            self.opening_refused.emit(Refusal(self._path, failure, is_in_use))

    # undo and redo

    def undo(self) -> None:
        """Take the last step back."""
        if self.case is not None and self.steps.undoable is not None:
            self._step(self.tr("Undoing the last step"), partial(_undo, self.case, self._actor))

    def redo(self) -> None:
        """Do the last undone step again."""
        if self.case is not None and self.steps.redoable is not None:
            self._step(self.tr("Doing the step again"), partial(_redo, self.case, self._actor))

    def _step(self, title: str, work: Work) -> None:
        task = self._tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self._events.tell)
        task.failed.connect(self.step_failed)
        task.start()

    def _look_at_steps(self, _changes: CaseChanges | None = None) -> None:
        if self.case is not None:
            task: Task = self._tasks.task(self.tr("Looking at the last steps"), partial(_steps, self.case))
            task.succeeded.connect(self._keep_steps)
            task.start()

    def _keep_steps(self, steps: Steps) -> None:
        self.steps = steps
        self.steps_changed.emit(steps)


def _create(new: NewCase, actor: Actor, _progress: Progress) -> CaseFile:
    from investigator_desktop.operations.cases import create_case

    return create_case(new.path, new.details, actor, new.passphrase or None)


def _open(path: Path, passphrase: str | None, read_only: bool, _progress: Progress) -> CaseFile:
    from investigator_desktop.operations.cases import open_case

    return open_case(path, passphrase, read_only=read_only)


def _make_sample(folder: Path, language: str, actor: Actor, progress: Progress) -> CaseFile:
    from investigator_desktop.operations.cases import open_case
    from investigator_desktop.operations.demo import make_demo

    return open_case(make_demo(folder, language, actor, progress).case_path)


def _undo(case: CaseFile, actor: Actor, _progress: Progress) -> CaseChanges:
    from investigator_desktop.operations.cases import undo

    return undo(case, actor)


def _redo(case: CaseFile, actor: Actor, _progress: Progress) -> CaseChanges:
    from investigator_desktop.operations.cases import redo

    return redo(case, actor)


def _steps(case: CaseFile, _progress: Progress) -> Steps:
    return Steps(case.undoable(), case.redoable())
