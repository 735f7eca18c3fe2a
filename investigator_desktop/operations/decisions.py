"""Deciding about entries: corrections, exclusions, tags, notes and parties, beside what the source says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, EntryRow
from investigator_desktop.domain.decisions import CORRECTABLE_FIELDS, DecisionKind, EntryDecision
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError

KEYS_IN_TRAIL = 20
_ROWS_A_FETCH = 1_000


class DecisionIncomplete(InvestigatorError):
    """A decision lacks what its kind needs."""

    def __init__(self, missing: Message) -> None:
        """Say what is missing."""
        super().__init__(missing)


class NotCorrectable(InvestigatorError):
    """A correction is asked for of what leads back to a figure of the source."""

    def __init__(self, field: str) -> None:
        """Name the field and those that can be corrected."""
        sentence = message(
            "Decisions",
            "{field} cannot be corrected: figures and times are only excluded, with a reason, and a misread column is "
            "mended by a new import. What can be corrected: {fields}.",
        )
        super().__init__(sentence.format(field=isolate(field), fields=", ".join(CORRECTABLE_FIELDS)))


class NothingDecided(InvestigatorError):
    """A decision or its withdrawal would change nothing."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Decisions", "No entry is concerned, or the same is said of them already."))


def decide(
    case: CaseFile,
    keys: Sequence[bytes],
    kind: DecisionKind,
    actor: Actor,
    *,
    field: str = "",
    value: str = "",
    reason: str = "",
    clock: Clock = system_clock,
) -> CaseChanges:
    """Decide the same of all these entries, named by their keys, as one step.

    A correction needs a field and a reason, an exclusion and what is no repetition a reason, the others a value.
    Raise `DecisionIncomplete`, `NotCorrectable`, or `NothingDecided` where the case already says it.
    """
    field = field.strip() if kind is DecisionKind.CORRECTION else ""
    value = "" if kind in {DecisionKind.EXCLUSION, DecisionKind.NO_REPEAT} else value.strip()
    reason = reason.strip()
    _require_complete(kind, field, value, reason)
    request = {"field": field, "kind": kind.value, **named_entries(keys)}
    with case.unit_of_work(actor, clock, "decide", request) as work:
        if not work.decide(keys, kind, field=field, value=value, reason=reason):
            raise NothingDecided
    return CaseChanges(case.sequence, has_decisions=True)


def _require_complete(kind: DecisionKind, field: str, value: str, reason: str) -> None:
    if kind is DecisionKind.CORRECTION and field not in CORRECTABLE_FIELDS:
        raise NotCorrectable(field)
    if kind in {DecisionKind.CORRECTION, DecisionKind.EXCLUSION} and not reason:
        raise DecisionIncomplete(message("Decisions", "A correction or an exclusion needs a reason."))
    if kind is DecisionKind.NO_REPEAT and not reason:
        raise DecisionIncomplete(
            message("Decisions", "That an entry is a movement of its own and no repetition needs a reason.")
        )
    if kind in {DecisionKind.TAG, DecisionKind.NOTE, DecisionKind.PARTY} and not value:
        raise DecisionIncomplete(message("Decisions", "A tag, a note or a party needs its text."))


def named_entries(keys: Sequence[bytes]) -> dict[str, object]:
    """Return what the trail says of the entries of an action: their number, and the keys of the first ones."""
    return {"entry_count": len(keys), "entry_keys": [key.hex() for key in keys[:KEYS_IN_TRAIL]]}


def keys_of(case: CaseFile, entries: EntryQuery | Sequence[int]) -> list[bytes]:
    """Return the keys of the entries of a view, or of these ids."""
    return case.entry_keys(entries) if isinstance(entries, EntryQuery) else case.entry_keys_of(entries)


def withdraw_decisions(
    case: CaseFile, ids: Sequence[int], actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Withdraw decisions as one step; raise `NothingDecided` where none of them holds."""
    with case.unit_of_work(actor, clock, "withdraw_decisions", {"decision_count": len(ids)}) as work:
        if not work.end_decisions(ids):
            raise NothingDecided
    return CaseChanges(case.sequence, has_decisions=True)


def decisions_of(case: CaseFile, entry_id: int) -> tuple[EntryDecision, ...]:
    """Return what was decided of one entry, the oldest first; nothing of one that does not count."""
    return case.decisions_of(case.entry_keys_of([entry_id]))


@dataclass(frozen=True, slots=True)
class DecidedEntry:
    """One decision with the entry that it is about."""

    row: EntryRow
    decision: EntryDecision

    @property
    def original(self) -> str | None:
        """Return what the source says where the decision corrects it or assigns a party."""
        if self.decision.kind is DecisionKind.PARTY:
            return self.row.entry.counterparty_name
        if self.decision.kind is not DecisionKind.CORRECTION:
            return None
        said: str | None = getattr(self.row.entry, self.decision.field)
        return said


def decided_entries(case: CaseFile) -> Iterator[DecidedEntry]:
    """Yield every decision about entries that count, in the order of the entries' import, with its entry."""
    ids = case.decisions()["entry_id"].unique().sort()
    for start in range(0, len(ids), _ROWS_A_FETCH):
        for row in case.entry_rows(ids[start : start + _ROWS_A_FETCH].to_list()):
            yield from (DecidedEntry(row, decision) for decision in row.decisions)
