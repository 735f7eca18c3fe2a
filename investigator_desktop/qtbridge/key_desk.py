"""What concerns the key and the safety of a case: passphrase, recovery, copies and backups, off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import Verification
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.case_desk import CaseDesk
from investigator_desktop.qtbridge.task_runner import Failure, TaskRunner, Work

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.keys import KeyChanged
    from investigator_desktop.operations.recovery import RecoveryOffer, Restored

_SHEET_WRITTEN = message(
    "Keys", "The recovery sheet is in {file}. Print it, seal it, and delete the file: it opens the case."
)
_SHARES_WRITTEN = message(
    "Keys",
    "The shares are in {files}. Print them, give them to different persons, and delete the files: any two of them "
    "open the case.",
)
_RESTORED = message("Keys", "The backup is in place; the damaged file is kept beside it as {file}.")
_COPY_SAVED = message("Keys", "The copy is in {file}. It opens as the case does now.")


@dataclass(frozen=True, slots=True)
class PassphraseChange:
    """The passphrase until now (None for a plain case), and the new one."""

    old: str | None
    new: str


@dataclass(frozen=True, slots=True)
class Recovery:
    """A case, the words of its recovery sheet or of two shares, one text each, and the passphrase it gets."""

    path: Path
    texts: tuple[str, ...]
    passphrase: str


class KeyDesk(QObject):
    """Works beside the desk of cases; what must not have the case open waits until it is closed."""

    told = Signal(object)  # sentences of what was done
    failed = Signal(object)  # Failure
    verified = Signal(object)  # Verification
    backup_found = Signal(object)  # RecoveryOffer

    def __init__(self, desk: CaseDesk, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._awaited: tuple[Path, PassphraseChange] | None = None
        self._passphrase: str | None = None
        self._path = Path()
        desk.case_left.connect(self._change_left)
        desk.case_unclean.connect(self.verify)

    # the passphrase

    def change_passphrase(self, change: PassphraseChange) -> None:
        """Close the open case, put it under the new passphrase, and open it again."""
        case = self._desk.case
        if case is not None:
            self._awaited = (case.path, change)
            task = self._tasks.task(
                self.tr("Looking at the passphrase"), partial(_require_passphrase, case, change.old)
            )
            task.succeeded.connect(self._leave_case)
            task.failed.connect(self._tell_wrong)
            task.start()

    def _leave_case(self, _checked: None) -> None:
        self._desk.close()

    def _tell_wrong(self, failure: Failure) -> None:
        self._awaited = None
        self.failed.emit(failure)

    def _change_left(self, path: Path) -> None:
        if self._awaited is None or self._awaited[0] != path:
            return
        _, change = self._awaited
        self._awaited, self._path, self._passphrase = None, path, change.new
        work = partial(_change_passphrase, path, change, self._desk.actor)
        task = self._tasks.task(self.tr("Changing the passphrase"), work, changes_case=True)
        task.succeeded.connect(self._open_changed)
        task.failed.connect(self._tell_unchanged)
        task.start()

    def _open_changed(self, changed: KeyChanged) -> None:
        passphrase, self._passphrase = self._passphrase, None
        self._desk.open(self._path, passphrase)
        self.told.emit(changed.sentences)

    def _tell_unchanged(self, failure: Failure) -> None:
        self._passphrase = None
        self._desk.open(self._path)
        self.failed.emit(failure)

    def recover(self, recovery: Recovery) -> None:
        """Open a case by its recovery words under a new passphrase."""
        self._path, self._passphrase = recovery.path, recovery.passphrase
        work = partial(_recover, recovery, self._desk.actor)
        task = self._tasks.task(self.tr("Recovering the case"), work, changes_case=True)
        task.succeeded.connect(self._open_changed)
        task.failed.connect(self.failed)
        task.start()

    def write_recovery_sheet(self, out: Path, language: str, *, has_shares: bool) -> None:
        """Write the sheet, or its three shares, of the open case."""
        if self._desk.case is not None:
            work = partial(_write_sheet, self._desk.case, out, language, has_shares, self._desk.actor)
            self._tell_when_done(self.tr("Writing the recovery sheet"), work)

    # copies and backups

    def save_copy(self, out: Path) -> None:
        """Write a whole copy of the open case."""
        if self._desk.case is not None:
            self._tell_when_done(self.tr("Saving a copy"), partial(_save_copy, self._desk.case, out))

    def look_for_backup(self, path: Path, passphrase: str | None) -> None:
        """Look for the newest backup of a damaged case that is whole."""
        self._path, self._passphrase = path, passphrase
        if self._desk.case is not None:
            self._desk.close()
        task = self._tasks.task(
            self.tr("Looking for a backup"), partial(_look_for_backup, path, passphrase), changes_case=True
        )
        task.succeeded.connect(self.backup_found)
        task.failed.connect(self.failed)
        task.start()

    def restore(self, offer: RecoveryOffer) -> None:
        """Put a backup that was found in the place of its case, and open it."""
        work = partial(_restore, offer, self._passphrase, self._desk.actor)
        task = self._tasks.task(self.tr("Putting the backup in place"), work, changes_case=True)
        task.succeeded.connect(self._open_restored)
        task.failed.connect(self.failed)
        task.start()

    def _open_restored(self, restored: Restored) -> None:
        passphrase, self._passphrase = self._passphrase, None
        self._desk.open(restored.offer.path, passphrase)
        self.told.emit((_RESTORED.format(file=restored.kept_as.name),))

    def verify(self, case: CaseFile) -> None:
        """Recompute everything; the outcome is told."""
        task = self._tasks.task(self.tr("Verifying the case"), partial(_verify, case))
        task.succeeded.connect(self.verified)
        task.failed.connect(self.failed)
        task.start()

    def _tell_when_done(self, title: str, work: Work) -> None:
        task = self._tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self.told)
        task.failed.connect(self.failed)
        task.start()


def _require_passphrase(case: CaseFile, passphrase: str | None, _progress: Progress) -> None:
    from investigator_desktop.operations.keys import require_passphrase

    if passphrase is not None:
        require_passphrase(case, passphrase)


def _change_passphrase(path: Path, change: PassphraseChange, actor: Actor, _progress: Progress) -> KeyChanged:
    from investigator_desktop.operations.keys import change_passphrase

    return change_passphrase(path, change.old, change.new, actor)


def _recover(recovery: Recovery, actor: Actor, _progress: Progress) -> KeyChanged:
    from investigator_desktop.operations.recovery import recover_with_words

    return recover_with_words(recovery.path, recovery.texts, recovery.passphrase, actor)


def _write_sheet(
    case: CaseFile, out: Path, language: str, has_shares: bool, actor: Actor, _progress: Progress
) -> Sequence[Message]:
    from investigator_desktop.operations.receipts import write_recovery_sheet

    sheets = write_recovery_sheet(case, out, language, has_shares, actor)
    if has_shares:
        return (_SHARES_WRITTEN.format(files=", ".join(sheet.path.name for sheet in sheets)),)
    return (_SHEET_WRITTEN.format(file=out.name),)


def _look_for_backup(path: Path, passphrase: str | None, progress: Progress) -> RecoveryOffer:
    from investigator_desktop.operations.recovery import recovery_offer, require_damage

    require_damage(path, passphrase, progress)
    return recovery_offer(path, passphrase, progress)


def _restore(offer: RecoveryOffer, passphrase: str | None, actor: Actor, _progress: Progress) -> Restored:
    from investigator_desktop.operations.recovery import restore

    return restore(offer, passphrase, actor)


def _save_copy(case: CaseFile, out: Path, _progress: Progress) -> Sequence[Message]:
    from investigator_desktop.operations.backups import save_copy

    save_copy(case, out)
    return (_COPY_SAVED.format(file=out.name),)


def _verify(case: CaseFile, progress: Progress) -> Verification:
    from investigator_desktop.operations.verification import verify_case

    return verify_case(case, progress)
