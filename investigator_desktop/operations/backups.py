"""Backups of a case, made by themselves after a change and thinned with time, and copies that a person wants."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from investigator_desktop.casefile import CaseExists, CaseFile, CaseFileError
from investigator_desktop.casefile.backup import (
    Backup,
    automatic_copies,
    backup_folder,
    backup_path,
    backups_of,
    remove,
    superfluous,
    unfinished,
)
from investigator_desktop.domain.case import AuditRecord
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError

__all__ = ["Backup", "backups_of", "keep_backup", "remove_copies", "save_copy", "set_backups_aside"]

Say = Callable[[Message], None]
SPACE_FACTOR = 3  # the copy, what is worked on meanwhile, and room to go on


class NoRoomForBackup(InvestigatorError):
    """A backup is left out because the disk is nearly full."""

    def __init__(self) -> None:
        """Say why."""
        sentence = message("Backups", "there is less free space than three times the size of the case")
        super().__init__(sentence)


def keep_backup(case: CaseFile, clock: Clock = system_clock, say: Say | None = None) -> Backup | None:
    """Make an automatic backup where something changed since the newest one, and thin them; None where none was made.

    Never fails the work that it follows: why none could be made goes to `say` as a sentence.
    """
    if case.is_read_only:
        return None
    try:
        return _kept(case, clock())
    except (CaseFileError, NoRoomForBackup) as error:
        reason: Message | str = error.sentence
    except OSError as error:
        reason = error.strerror or str(error)
    if say is not None:
        say(message("Backups", "No automatic backup was made: {reason}").format(reason=reason))
    return None


def _kept(case: CaseFile, now: datetime) -> Backup | None:
    remove(unfinished(case.path))
    known = backups_of(case.path)
    head = case.audit_head()
    if head is None or (known and known[0].ends_in(head)):
        return None
    backup = _made(case, now, head)
    remove(old.path for old in superfluous((backup, *known), now))
    return backup


def _made(case: CaseFile, now: datetime, head: AuditRecord) -> Backup:
    folder = backup_folder(case.path)
    if shutil.disk_usage(case.path.parent).free < SPACE_FACTOR * case.path.stat().st_size:
        raise NoRoomForBackup
    folder.mkdir(mode=0o700, exist_ok=True)
    path = backup_path(case.path, now, head)
    case.backup_to(path)
    return next(backup for backup in backups_of(case.path) if backup.path == path)


def save_copy(case: CaseFile, out: Path) -> None:
    """Write a whole copy of the case under its own passphrase; raise `CaseExists` or `CaseNotWritable`."""
    if out.exists():
        raise CaseExists(out)
    case.backup_to(out)


def set_backups_aside(path: Path, now: datetime) -> None:
    """Rename the backups of an earlier case of the same name, so that those of a new one do not mix with them."""
    folder = backup_folder(path)
    if backups_of(path):
        folder.rename(folder.with_name(f"{folder.name}.until-{now:%Y-%m-%dT%H-%M-%SZ}"))


def remove_copies(path: Path) -> int:
    """Remove all copies that the program made of a case by itself, as an order to destroy asks; return how many."""
    return remove(automatic_copies(path))
