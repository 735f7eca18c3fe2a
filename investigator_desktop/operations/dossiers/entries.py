"""What investigators enter in the dossier of an account: kept, changed and withdrawn, each one step."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypedDict

from investigator_desktop.analysis.dossiers.normal_forms import fact_key
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.dossier import DossierEntry, DossierFact, FactKind, FactOrigin, MachineUse
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.analysis_keeping import UnknownRecord, record, withdraw
from investigator_desktop.operations.completeness import plain_key
from investigator_desktop.operations.kept_records import reads_record
from investigator_desktop.operations.standing_on import (
    Standing,
    analyst_record,
    require_standing,
    standing_of,
)


class EntryIncomplete(InvestigatorError):
    """An entry of a dossier lacks its account or its text."""

    def __init__(self) -> None:
        """Say what it needs."""
        super().__init__(
            message("Dossiers", "An entry needs the number of an account and what is said of it.")
        )


@dataclass(frozen=True, slots=True)
class KeptDossierEntry:
    """An entry that holds, on what it stands, and who entered it when."""

    id: int
    entry: DossierEntry
    standing: Standing
    entered_by: Actor
    entered_at: datetime


class _Content(TypedDict):
    account: str
    kind: str
    value: str
    note: str
    seen_at: str | None


def dossier_entries(case: CaseFile, account: str | None = None) -> tuple[KeptDossierEntry, ...]:
    """Return what was entered of one account, or of all, in the order in which it was."""
    subject = None if account is None else plain_key(account)
    return tuple(_kept(one) for one in case.analyst_records(RecordKind.DOSSIER, subject))


@reads_record
def _kept(one: KeptRecord) -> KeptDossierEntry:
    content: _Content = json.loads(one.record.content)
    seen_at = None if content["seen_at"] is None else datetime.fromisoformat(content["seen_at"])
    entry = DossierEntry(
        content["account"], FactKind(content["kind"]), content["value"], content["note"], seen_at
    )
    return KeptDossierEntry(one.id, entry, standing_of(one), one.decided_by, one.decided_at)


def entry_of_case(case: CaseFile, entry_id: int) -> KeptDossierEntry:
    """Return an entry by its number; raise `UnknownRecord`."""
    found = next((kept for kept in dossier_entries(case) if kept.id == entry_id), None)
    if found is None:
        raise UnknownRecord(entry_id)
    return found


def keep_dossier_entry(
    case: CaseFile,
    entry: DossierEntry,
    standing: Standing,
    actor: Actor,
    *,
    entry_id: int | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep an entry, in the place of what `entry_id` says, as one step.

    Raise `EntryIncomplete`, `BasisMissing`, `UnknownEvidence` or `UnknownRecord`.
    """
    entry = replace(
        entry, account=plain_key(entry.account), value=entry.value.strip(), note=entry.note.strip()
    )
    if not entry.account or not entry.value:
        raise EntryIncomplete
    require_standing(case, standing)
    if entry_id is not None:
        entry_of_case(case, entry_id)
    content: _Content = {
        "account": entry.account,
        "kind": entry.kind.value,
        "value": entry.value,
        "note": entry.note,
        "seen_at": None if entry.seen_at is None else entry.seen_at.isoformat(),
    }
    text = canonical_json(content).decode("utf-8")
    kept = analyst_record(RecordKind.DOSSIER, entry.account, text, standing)
    return record(case, kept, actor, record_id=entry_id, clock=clock)


def withdraw_dossier_entry(
    case: CaseFile, entry_id: int, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Withdraw an entry as one step; raise `UnknownRecord`."""
    entry_of_case(case, entry_id)
    return withdraw(case, entry_id, actor, clock)


def fact_of(kept: KeptDossierEntry, country: str) -> DossierFact:
    """Return an investigator's entry as a fact of the account."""
    entry, standing = kept.entry, kept.standing
    day = None if entry.seen_at is None else entry.seen_at.date()
    evidence = () if standing.evidence_id is None else (standing.evidence_id,)
    return DossierFact(
        entry.account,
        entry.kind,
        entry.value,
        fact_key(entry.kind, entry.value, country),
        FactOrigin.INVESTIGATOR,
        evidence or standing.drawn_from,
        standing.place,
        first_on=day,
        last_on=day,
        record_id=kept.id,
        reason=standing.reason,
        author=kept.entered_by.name,
        note=entry.note,
    )


def use_of(kept: KeptDossierEntry) -> MachineUse | None:
    """Return an entry of a machine at a moment as a use of it."""
    entry = kept.entry
    if entry.kind is not FactKind.MACHINE or entry.seen_at is None:
        return None
    key = fact_key(entry.kind, entry.value)
    return MachineUse(
        entry.account, entry.value, key, entry.seen_at, -kept.id, kept.standing.evidence_id or 0
    )
