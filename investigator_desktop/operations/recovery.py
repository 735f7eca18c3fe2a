"""When a case is damaged or its passphrase lost: the newest good backup, recovery words, the agency's shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from investigator_desktop.casefile import (
    CaseFile,
    CaseFileError,
    NewerCaseFile,
    OlderCaseFile,
    PassphraseNeeded,
    WrongPassphrase,
)
from investigator_desktop.casefile.backup import Backup, backups_of, damaged_path
from investigator_desktop.casefile.encryption import key_for
from investigator_desktop.casefile.errors import CaseLeftOpen
from investigator_desktop.casefile.rekeying import TrailEntry
from investigator_desktop.casefile.restoring import put_in_place
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import AuditRecord
from investigator_desktop.domain.step_words import step_title
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.agency import require_two_persons, unwrapped
from investigator_desktop.operations.key_change import KeyChanged, Opening, Step, change_key, open_with
from investigator_desktop.operations.keys import CaseIsPlain, require_strength
from investigator_desktop.operations.recovery_words import secret_from_words


class NoGoodBackup(InvestigatorError):
    """There is no backup that opens and agrees with itself."""

    def __init__(self, path: Path) -> None:
        """Name the case."""
        sentence = message("Recovery", "{file} has no backup that is whole and opens.")
        super().__init__(sentence.format(file=isolate(path.name)))


class NothingDamaged(InvestigatorError):
    """A backup is to take the place of a case that is whole."""

    def __init__(self, path: Path) -> None:
        """Name the case."""
        sentence = message("Recovery", "{file} is whole; a backup would only take its newest work away.")
        super().__init__(sentence.format(file=isolate(path.name)))


@dataclass(frozen=True, slots=True)
class RecoveryOffer:
    """The newest good backup and the audit records after it, None where the damaged file does not let them be read."""

    path: Path
    backup: Backup
    lost: tuple[AuditRecord, ...] | None

    @property
    def sentence(self) -> Message:
        """Return how much would be lost."""
        if self.lost is None:
            text = _UNKNOWN_LOST
        elif not self.lost:
            text = _NOTHING_LOST
        else:
            text = _LOST.counted(len(self.lost))
        return text.format(time=_time(self.backup.made_at), number=self.backup.sequence)

    @property
    def losses(self) -> tuple[Message, ...]:
        """Return a sentence for each audit record that would be lost."""
        line = message("Recovery", "Lost would be record {number} of {time}: {action}, by {name}.")
        return tuple(
            line.format(
                number=record.sequence,
                time=_time(record.occurred_at),
                action=step_title(record.action),
                name=isolate(record.actor.name),
            )
            for record in self.lost or ()
        )


_NOTHING_LOST = message(
    "Recovery",
    "The newest backup that is whole is of {time} and ends with audit record {number}; nothing would be lost.",
)
_LOST = message(
    "Recovery",
    "The newest backup that is whole is of {time} and ends with audit record {number}; %n audit records after it "
    "would be lost.",
)
_UNKNOWN_LOST = message(
    "Recovery",
    "The newest backup that is whole is of {time} and ends with audit record {number}; what was done after it is "
    "unknown, since the damaged file cannot be read, and would be lost; what was destroyed by order after it would be "
    "back.",
)


def _time(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


@dataclass(frozen=True, slots=True)
class Restored:
    """A case in place again, the damaged file under its new name, and the offer that was followed."""

    kept_as: Path
    offer: RecoveryOffer


def first_fault(case: CaseFile, progress: Progress | None = None) -> Message | None:
    """Return what is wrong with a case as a sentence, None for one that is whole; pages first, then all it claims."""
    try:
        if (damage := case.check_pages()) is not None:
            return message("Recovery", "The pages of the file are damaged: {damage}").format(damage=damage)
        difference = case.verify(progress or Progress()).difference
    except CaseFileError as error:
        return error.sentence
    if difference is None:
        return None
    text = message("Verification", "The first difference: {subject} Expected {expected}, found {found}.")
    return text.format(subject=difference.subject, expected=difference.expected, found=difference.found)


def recovery_offer(path: Path, opening: Opening, progress: Progress | None = None) -> RecoveryOffer:
    """Return the newest backup that opens and verifies, with what would be lost.

    Raise `NoGoodBackup`, or where they only lack the right passphrase what says so.
    """
    records = _records(path, opening)
    refusal: InvestigatorError = NoGoodBackup(path)
    for backup in backups_of(path):
        try:
            if (trail := _trail_of_good(backup, opening, progress)) is not None:
                return RecoveryOffer(path, backup, _records_after(trail, records))
        except (PassphraseNeeded, WrongPassphrase) as error:
            refusal = error
        except CaseFileError:
            continue
    raise refusal


def _trail_of_good(
    backup: Backup, opening: Opening, progress: Progress | None
) -> tuple[AuditRecord, ...] | None:
    """Return the trail of a backup, None where it is not whole."""
    with open_with(backup.path, opening, read_only=True) as case:
        return case.audit_records() if first_fault(case, progress) is None else None


def _records(path: Path, opening: Opening) -> tuple[AuditRecord, ...] | None:
    """Return the trail of the damaged file, None where it cannot be read."""
    try:
        with open_with(path, opening, read_only=True) as case:
            return case.audit_records()
    except (CaseFileError, TypeError, ValueError):  # a damaged row may hold anything
        return None


def _records_after(
    trail: tuple[AuditRecord, ...], records: tuple[AuditRecord, ...] | None
) -> tuple[AuditRecord, ...] | None:
    """Return the records that the damaged file has more than the backup; None where they do not follow from it."""
    if not records or [record.record_hash for record in records[: len(trail)]] != [
        record.record_hash for record in trail
    ]:
        return None
    return records[len(trail) :]


def require_damage(path: Path, opening: Opening, progress: Progress | None = None) -> None:
    """Raise `NothingDamaged` where the case opens and verifies, or what it needs where it opens otherwise."""
    try:
        with open_with(path, opening, read_only=True) as case:
            if first_fault(case, progress) is None:
                raise NothingDamaged(path)
    except (CaseLeftOpen, NewerCaseFile, OlderCaseFile):
        raise
    except CaseFileError:
        return  # also a wrong passphrase, which is how a damaged beginning shows: the backups tell


def restore(offer: RecoveryOffer, opening: Opening, actor: Actor, clock: Clock = system_clock) -> Restored:
    """Put the offered backup in the place of the damaged case, which is kept under another name beside it."""
    path, now = offer.path, clock()
    kept = damaged_path(path, now)
    parameters = {
        "backup": offer.backup.path.name,
        "kept_as": kept.name,
        "lost_records": None if offer.lost is None else [record.sequence for record in offer.lost],
    }
    passphrase, secret = (None, opening) if isinstance(opening, bytes) else (opening, None)
    key = key_for(offer.backup.path, passphrase, secret)
    put_in_place(path, offer.backup.path, key, kept, TrailEntry(actor, now, "restore_backup", parameters))
    return Restored(kept, offer)


def recover_with_words(
    path: Path, texts: Sequence[str], new_passphrase: str, actor: Actor, clock: Clock = system_clock
) -> KeyChanged:
    """Open a case by its recovery words and give it a new passphrase, which makes the words void."""
    return _recover(
        path, secret_from_words(texts), new_passphrase, Step(actor, "recover_case", {"by": "words"}), clock
    )


def recover_with_shares_of_agency(
    path: Path,
    shares: Sequence[str],
    persons: Sequence[Actor],
    new_passphrase: str,
    actor: Actor,
    clock: Clock = system_clock,
) -> KeyChanged:
    """Open a case by two shares of the agency's key, brought by two persons, and give it a new passphrase.

    Raise `PersonsRefused`, `WordsRefused`, `AgencyKeyRefused`; both persons are named in the trail.
    """
    require_two_persons(persons, shares)
    secret = unwrapped(path, shares)
    named = [{"name": person.name, "role": person.role} for person in persons]
    step = Step(actor, "recover_case", {"by": "agency", "persons": named})
    return _recover(path, secret, new_passphrase, step, clock)


def _recover(path: Path, secret: bytes, new_passphrase: str, step: Step, clock: Clock) -> KeyChanged:
    with CaseFile.open(path, secret=secret) as case:
        if not case.is_encrypted:
            raise CaseIsPlain
        require_strength(new_passphrase, case.details)
        return change_key(case, new_passphrase, step, clock)
