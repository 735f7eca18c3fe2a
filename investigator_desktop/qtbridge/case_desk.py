"""Which case is open: made, opened, closed, undone and redone off the window's thread, and told to whoever shows it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import (
    CaseChanges,
)
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.case_events import CaseEvents
from investigator_desktop.qtbridge.case_tasks import (
    NewCase,
    OpenedCase,
    Steps,
    keep_actor,
    look_at_steps,
    make_backup,
    make_case,
    make_sample_case,
    open_at,
    redo_step,
    undo_step,
)
from investigator_desktop.qtbridge.task_runner import Failure, Task, TaskRunner, Work

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


BACKUP_MINUTES = 10


@dataclass(frozen=True, slots=True)
class PassphraseRequest:
    """A case that opens only with its passphrase; `is_again` tells that one was given and was wrong."""

    path: Path
    is_again: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """A case that did not open, and why; `is_damaged` tells that a backup may be the way back."""

    path: Path
    failure: Failure
    is_damaged: bool


class CaseDesk(QObject):
    """Holds the open case. It has no widgets and outlives the window when that is built anew in another language."""

    case_opened = Signal(object)  # CaseFile
    case_closed = Signal(object)  # path of the case
    passphrase_asked = Signal(object)  # PassphraseRequest
    opening_refused = Signal(object)  # Refusal
    case_left = Signal(object)  # path, once its file is closed
    case_in_use = Signal(object)  # sentence: who has the case open, so that it can only be read here
    case_unclean = Signal(object)  # CaseFile that was not closed the last time
    case_locked = Signal(object)  # path of the case
    unlock_refused = Signal(object)  # path of the case
    actor_asked = Signal(object)  # Actor: the account of the operating system
    actor_known = Signal(object)  # Actor
    backup_left_out = Signal(object)  # sentence
    step_failed = Signal(object)  # Failure
    steps_changed = Signal(object)  # Steps

    def __init__(self, tasks: TaskRunner, events: CaseEvents, actor: Actor, parent: QObject) -> None:
        super().__init__(parent)
        self.case: CaseFile | None = None
        self.steps = Steps()
        self._tasks = tasks
        self._events = events
        self.actor = actor
        self.locked: Path | None = None
        self._given_actor = actor
        self._path = Path()
        self._backed_up = 0
        self._leaving: list[CaseFile] = []
        self._backup_timer = QTimer(self)
        self._backup_timer.setInterval(BACKUP_MINUTES * 60_000)
        self._backup_timer.timeout.connect(self._back_up)
        tasks.task_ended.connect(self._close_leaving)
        events.changed.connect(self._look_at_steps)

    # opening

    def create(self, new: NewCase) -> None:
        """Make a case file and open it."""
        self._open(new.path, self.tr("Making the case"), partial(make_case, new, self._given_actor))

    def open(self, path: Path, passphrase: str | None = None, *, read_only: bool = False) -> None:
        """Open a case file, or ask for its passphrase; one that is open already stays as it is."""
        if self.case is not None and self.case.path == path:
            return
        self._open(path, self.tr("Opening the case"), partial(open_at, path, passphrase, read_only))

    def make_sample(self, folder: Path, language: str) -> None:
        """Make the sample case with a report in this language in a folder, and open it."""
        work = partial(make_sample_case, folder, language, self._given_actor)
        self._open(folder, self.tr("Making the sample case"), work)

    def close(self) -> None:
        """Leave the case that is open; its file is closed, and whole, as soon as no task works with it."""
        self.locked = None
        if self.case is not None:
            self._tasks.cancel_all()
            self._back_up()
            case, self.case, self.steps = self.case, None, Steps()
            self._backup_timer.stop()
            self._leaving.append(case)
            self.case_closed.emit(case.path)
            self._close_leaving()

    def lock(self) -> None:
        """Close an encrypted case until its passphrase is given again; nothing of it stays in the window."""
        if self.case is not None and self.case.is_encrypted and not self._tasks.is_busy:
            path = self.case.path
            self.close()
            self.locked = path
            self.case_locked.emit(path)

    def unlock(self, passphrase: str) -> None:
        """Open the case that was locked."""
        if self.locked is not None:
            self.open(self.locked, passphrase)

    def end(self) -> None:
        """Close everything at once, after a last backup; no task can be started any more."""
        if self.case is not None:
            if not self.case.is_read_only and self.case.sequence != self._backed_up:
                with suppress(InvestigatorError):
                    make_backup(self.case, Progress())
            self._leaving.append(self.case)
            self.case = None
        for case in self._leaving:
            case.close()

    def _close_leaving(self, _task: Task | None = None) -> None:
        if not self._tasks.is_busy:
            leaving, self._leaving = self._leaving, []
            for case in leaving:
                case.close()
                self.case_left.emit(case.path)

    def _open(self, path: Path, title: str, work: Work) -> None:
        self._path = path
        task = self._tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self._take)
        task.failed.connect(self._refuse)
        task.start()

    def _take(self, opened: OpenedCase) -> None:
        self.close()
        self.case = opened.case
        self.actor = opened.known_actor or self._given_actor
        self._backed_up = opened.case.sequence
        self._backup_timer.start()
        self.case_opened.emit(opened.case)
        self._look_at_steps()
        if opened.in_use is not None:
            self.case_in_use.emit(opened.in_use)
        if opened.case.was_left_open:
            self.case_unclean.emit(opened.case)
        if self.actor.is_os_account and not opened.case.is_read_only:
            self.actor_asked.emit(self.actor)

    def introduce(self, actor: Actor) -> None:
        """Keep for this case who works on it under this account of the operating system."""
        if self.case is not None:
            task = self._tasks.task(
                self.tr("Keeping who works on the case"),
                partial(keep_actor, self.case, actor),
                changes_case=True,
            )
            task.succeeded.connect(self._take_actor)
            task.failed.connect(self.step_failed)
            task.start()

    def _take_actor(self, actor: Actor) -> None:
        self.actor = actor
        self.actor_known.emit(actor)

    def _refuse(self, failure: Failure) -> None:
        from investigator_desktop.casefile import DamagedCaseFile, PassphraseNeeded, WrongPassphrase

        if self.locked is not None and isinstance(failure.error, WrongPassphrase):
            self.unlock_refused.emit(self.locked)
        elif isinstance(failure.error, (PassphraseNeeded, WrongPassphrase)):
            is_again = isinstance(failure.error, WrongPassphrase)
            self.passphrase_asked.emit(PassphraseRequest(self._path, is_again))
        else:
            is_damaged = isinstance(failure.error, DamagedCaseFile)
            self.opening_refused.emit(Refusal(self._path, failure, is_damaged))

    # backups

    def _back_up(self) -> None:
        """Make an automatic backup where the case has changed since the last one."""
        case = self.case
        if case is not None and not case.is_read_only and case.sequence != self._backed_up:
            self._backed_up = case.sequence
            task = self._tasks.task(self.tr("Making a backup"), partial(make_backup, case), changes_case=True)
            task.succeeded.connect(self._tell_backup)
            task.failed.connect(self.step_failed)
            task.start()

    def _tell_backup(self, left_out: Message | None) -> None:
        if left_out is not None:
            self.backup_left_out.emit(left_out)

    # undo and redo

    def undo(self) -> None:
        """Take the last step back."""
        if self.case is not None and self.steps.undoable is not None:
            self._step(self.tr("Undoing the last step"), partial(undo_step, self.case, self.actor))

    def redo(self) -> None:
        """Do the last undone step again."""
        if self.case is not None and self.steps.redoable is not None:
            self._step(self.tr("Doing the step again"), partial(redo_step, self.case, self.actor))

    def _step(self, title: str, work: Work) -> None:
        task = self._tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self._events.tell)
        task.failed.connect(self.step_failed)
        task.start()

    def _look_at_steps(self, _changes: CaseChanges | None = None) -> None:
        if self.case is not None:
            task: Task = self._tasks.task(
                self.tr("Looking at the last steps"), partial(look_at_steps, self.case)
            )
            task.succeeded.connect(self._keep_steps)
            task.start()

    def _keep_steps(self, steps: Steps) -> None:
        self.steps = steps
        self.steps_changed.emit(steps)
