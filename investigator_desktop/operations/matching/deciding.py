"""What persons say of matches: confirmed, rejected, matched by hand, and taken back; each is one undoable step."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalystRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.match_records import MatchRecord, MatchVerdict
from investigator_desktop.domain.matches import MatchGrade, TransferMatch
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.analysis_keeping import record, withdraw
from investigator_desktop.operations.matching.legs import CaseLegs
from investigator_desktop.operations.matching.matches import all_matches


class UnknownMatch(InvestigatorError):
    """A match is named that the case does not have."""

    def __init__(self, number: int) -> None:
        """Name it."""
        sentence = message("Matching", "No match of the case has the number {number}.")
        super().__init__(sentence.format(number=isolate(str(number))))


class MatchRefused(InvestigatorError):
    """A decision on a match cannot be kept."""

    def __init__(self, reason: Message) -> None:
        """Say why."""
        super().__init__(reason)


def match_of(case: CaseFile, number: int) -> TransferMatch:
    """Return the match with that number; raise `UnknownMatch`."""
    found = next((match for match in all_matches(case).matches if match.match_no == number), None)
    if found is None:
        raise UnknownMatch(number)
    return found


def confirm(
    case: CaseFile, match: TransferMatch, actor: Actor, reason: str = "", clock: Clock = system_clock
) -> CaseChanges:
    """Keep that a person confirms a match; it is graded apart from what is inferred."""
    if match.grade is not MatchGrade.INFERRED:
        raise MatchRefused(message("Matching", "The match is proven or confirmed already."))
    return _keep(case, _record(MatchVerdict.CONFIRMED, match), actor, reason, clock)


def reject(
    case: CaseFile, match: TransferMatch, actor: Actor, reason: str, clock: Clock = system_clock
) -> CaseChanges:
    """Keep that a person rejects a match and why; raise `MatchRefused` without a reason."""
    if not reason.strip():
        raise MatchRefused(message("Matching", "A match is rejected with a reason."))
    said = _record(MatchVerdict.REJECTED, match)
    return record(case, _kept(case, said, reason), actor, record_id=match.record_id, clock=clock)


def match_by_hand(
    case: CaseFile,
    debit_ids: Sequence[int],
    credit_ids: Sequence[int],
    actor: Actor,
    reason: str = "",
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep that a person holds these entries for one transfer; raise `MatchRefused` where they cannot be one."""
    found = all_matches(case)
    said = MatchRecord(
        MatchVerdict.BY_HAND,
        _keys(found.legs, debit_ids, Direction.DEBIT),
        _keys(found.legs, credit_ids, Direction.CREDIT),
    )
    _require_free(found.matches, {*debit_ids, *credit_ids})
    return _keep(case, said, actor, reason, clock)


def take_back(case: CaseFile, record_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Withdraw what a person said of a match; raise `UnknownRecord`."""
    return withdraw(case, record_id, actor, clock)


def _keys(legs: CaseLegs, ids: Sequence[int], direction: Direction) -> tuple[bytes, ...]:
    directions = dict(legs.frame.select("entry_id", "direction").iter_rows())
    if not ids:
        raise MatchRefused(message("Matching", "A match has at least one payment and at least one receipt."))
    for one in ids:
        if directions.get(one) != direction.value:
            sentence = message(
                "Matching",
                "Entry {number} is not of that side of a transfer, or does not count in this case.",
            )
            raise MatchRefused(sentence.format(number=isolate(str(one))))
    if legs.frame.filter(pl.col("entry_id").is_in(list(ids)))["currency"].n_unique() > 1:
        raise MatchRefused(message("Matching", "The entries of one side of a transfer are in one currency."))
    return tuple(legs.key_of_id[one] for one in ids)


def _require_free(matches: Sequence[TransferMatch], ids: set[int]) -> None:
    """Refuse what a proven or confirmed match holds already; an inferred one gives way."""
    for match in matches:
        is_held = match.record_id is not None or match.grade is MatchGrade.PROVEN
        if is_held and ids.intersection(leg.entry_id for leg in (*match.debits, *match.credits)):
            sentence = message("Matching", "Match {number} holds one of these entries; reject it first.")
            raise MatchRefused(sentence.format(number=isolate(str(match.match_no))))


def _record(verdict: MatchVerdict, match: TransferMatch) -> MatchRecord:
    debits, receipts = (tuple(leg.entry_key for leg in side) for side in (match.debits, match.credits))
    return MatchRecord(verdict, debits, receipts)


def _keep(case: CaseFile, said: MatchRecord, actor: Actor, reason: str, clock: Clock) -> CaseChanges:
    """Keep a verdict in the place of an earlier one on the same legs."""
    earlier = next((kept.id for kept in case.analyst_records(RecordKind.MATCH, said.subject)), None)
    return record(case, _kept(case, said, reason), actor, record_id=earlier, clock=clock)


def _kept(case: CaseFile, said: MatchRecord, reason: str) -> AnalystRecord:
    """Return the record with the entries it is about, and the items of evidence of payments that gave no entry."""
    keys = (*said.debit_keys, *said.credit_keys)
    legs = all_matches(case).legs
    told = legs.frame.filter(pl.col("entry_key").is_in(keys))
    payments = told.filter(pl.col("entry_id") < 0)
    return AnalystRecord(
        RecordKind.MATCH,
        said.subject,
        canonical_json(said.as_content()).decode("utf-8"),
        reason.strip(),
        entry_keys=tuple(key for key in keys if key not in set(payments["entry_key"])),
        drawn_from=tuple(payments["evidence_id"].unique().sort()),
    )
