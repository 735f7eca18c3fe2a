"""Giving a case another key: the file, the agency's wrapped key and the backups follow each other, also over a crash.

Before the new file takes the place of the old one, a pending file beside it names by its salt the file that is to
come and holds the key wrapped for the agency. Whoever next opens the case for writing sees by it whether the change
took place.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from investigator_desktop.casefile import CaseFile, CaseIsReadOnly
from investigator_desktop.casefile.backup import Backup, kept_damaged, made_under_another_key, remove
from investigator_desktop.casefile.encryption import PLAIN_BEGINNING, SALT_SIZE, RawKey, new_key
from investigator_desktop.casefile.rekeying import TrailEntry
from investigator_desktop.casefile.whole_files import bring_to_disk, reported
from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock
from investigator_desktop.foundation.policy import read_policy
from investigator_desktop.operations.agency import wrapped, wrapped_key_path
from investigator_desktop.operations.backups import keep_backup

Opening = str | bytes | None  # a passphrase, the key itself, or nothing for a plain case
_PENDING = ".pending"


@dataclass(frozen=True, slots=True)
class KeyChanged:
    """What a change of the key brought: backups removed and made anew, and whether the agency can recover the case."""

    was_encrypted: bool
    is_encrypted: bool
    removed_count: int
    backup: Backup | None
    recipient: str | None
    notes: tuple[Message, ...] = ()

    @property
    def sentences(self) -> tuple[Message, ...]:
        """Return what a person must know now."""
        said = [_SHEETS_VOID] if self.was_encrypted else []
        if self.removed_count:
            said.append(_COPIES_REMOVED.counted(self.removed_count))
        if self.backup is not None:
            said.append(_BACKUP_MADE)
        if self.recipient is not None:
            said.append(_AGENCY.format(recipient=self.recipient))
        return (*said, *self.notes)


_SHEETS_VOID = message("Passphrase", "Recovery words that were printed before no longer open the case.")
_COPIES_REMOVED = message("Passphrase", "%n automatic backups under the old key were removed.")
_BACKUP_MADE = message("Passphrase", "A new automatic backup was made.")
_DAMAGED = message(
    "Passphrase", "%n damaged files kept beside the case still open with the passphrase of their time."
)
_AGENCY = message("Passphrase", "The agency can recover the case with its key {recipient}.")


@dataclass(frozen=True, slots=True)
class Step:
    """The record that the change leaves in the trail, without any secret."""

    actor: Actor
    action: str
    parameters: dict[str, object]


def open_with(path: Path, opening: Opening, *, read_only: bool = False) -> CaseFile:
    """Open a case with what opens it."""
    if isinstance(opening, bytes):
        return CaseFile.open(path, read_only=read_only, secret=opening)
    return CaseFile.open(path, opening, read_only=read_only)


def change_key(case: CaseFile, new_passphrase: str | None, step: Step, clock: Clock) -> KeyChanged:
    """Put the case under a new key, or under none, and close it; after an `InvestigatorError` it is as it was."""
    path = case.path
    was_encrypted = case.is_encrypted
    with case:
        if case.is_read_only:
            raise CaseIsReadOnly(path)
        key = None if new_passphrase is None else new_key(new_passphrase)
        recipient = None if key is None else read_policy().recovery_public_key
        parameters = {**step.parameters, "is_encrypted": key is not None, "agency_recipient": recipient}
        _keep_pending(path, key, recipient)
        try:
            case.rekey(key, TrailEntry(step.actor, clock(), step.action, parameters))
        except BaseException:
            settle(path)
            raise
    removed = settle(path)
    notes = [_DAMAGED.counted(len(kept))] if (kept := kept_damaged(path)) and was_encrypted else []
    with CaseFile.open(path, secret=None if key is None else key.secret) as changed:
        backup = keep_backup(changed, clock, notes.append)
    return KeyChanged(was_encrypted, key is not None, removed, backup, recipient, tuple(notes))


def _keep_pending(path: Path, key: RawKey | None, recipient: str | None) -> None:
    pending = _pending_path(path, PLAIN_BEGINNING if key is None else key.salt)
    content = wrapped(key.secret, recipient) if key is not None and recipient is not None else b""
    with reported(path):
        pending.write_bytes(content)
        bring_to_disk(pending)


def _pending_path(path: Path, beginning: bytes) -> Path:
    return path.with_name(f".{path.name}.{beginning.hex()}{_PENDING}")


def settle(path: Path) -> int:
    """Finish a change of the key that took place, forget one that did not; return how many copies were removed."""
    with reported(path):
        with path.open("rb") as file:
            fitting = _pending_path(path, file.read(SALT_SIZE))
        removed = _finish(path, fitting) if fitting.is_file() else 0
        for left in path.parent.iterdir():
            if left.name.startswith(f".{path.name}.") and left.name.endswith(_PENDING):
                left.unlink(missing_ok=True)
    return removed


def _finish(path: Path, pending: Path) -> int:
    removed = remove(made_under_another_key(path))
    if pending.stat().st_size:
        pending.replace(wrapped_key_path(path))
    else:
        wrapped_key_path(path).unlink(missing_ok=True)
    return removed
