"""All matches of a case as they hold now: proven, confirmed and inferred, minus what persons rejected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

import polars as pl

from investigator_desktop.analysis.matching.one_leg import COVERED_SCHEMA, one_leg_transfers
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.match_records import MatchRecord, MatchVerdict
from investigator_desktop.domain.matches import (
    MATCH_SCHEMA,
    Leg,
    MatchGrade,
    MatchSide,
    Reason,
    ReasonCode,
    TransferMatch,
    reasons_of,
)
from investigator_desktop.operations.analysis_keeping import is_outdated
from investigator_desktop.operations.matching.legs import CaseLegs, case_legs
from investigator_desktop.operations.matching.running import (
    MatchingRun,
    match_records,
    newest_matching,
    proven_links,
)


@dataclass(frozen=True, slots=True)
class CaseMatches:
    """The matches in the order of their numbers, those that persons rejected apart, and the run that inferred them.

    `is_outdated` tells that the case has changed since the run, so that it should be run again.
    """

    matches: tuple[TransferMatch, ...]
    rejected: tuple[TransferMatch, ...]
    run: MatchingRun | None
    is_outdated: bool
    legs: CaseLegs


@dataclass(frozen=True, slots=True)
class _Kept:
    sequence: int
    matches: CaseMatches


_kept: WeakKeyDictionary[CaseFile, _Kept] = WeakKeyDictionary()


def all_matches(case: CaseFile) -> CaseMatches:
    """Return the matches of a case with everything that is known of them, read once for one state of the case."""
    known = _kept.get(case)
    if known is None or known.sequence != case.sequence:
        known = _kept[case] = _Kept(case.sequence, _gathered(case))
    return known.matches


def case_matches(case: CaseFile, *, with_ambiguous: bool = False) -> pl.DataFrame:
    """Return the legs of all matches (`MATCH_SCHEMA`): proven, confirmed and inferred minus rejected.

    Inferred matches of which an equal rival exists are left out unless they are asked for.
    """
    rows = [
        (match.match_no, leg.entry_id, leg.side.value, match.grade.value, match.is_sure)
        for match in all_matches(case).matches
        if with_ambiguous or match.is_sure
        for leg in (*match.debits, *match.credits)
    ]
    return pl.DataFrame(rows, schema=MATCH_SCHEMA, orient="row")


def gaps(case: CaseFile) -> pl.DataFrame:
    """Return `ONE_LEG_SCHEMA`: entries that name another account of the case whose side of the transfer is missing."""
    found = all_matches(case)
    met = {leg.entry_id for match in found.matches for leg in (*match.debits, *match.credits)}
    for reversal in () if found.run is None else found.run.reversals:
        keys = (reversal.reversal_key, reversal.reversed_key)
        met.update(
            found.legs.id_of_key[key] for key in keys if key is not None and key in found.legs.id_of_key
        )
    legs = found.legs.frame.with_columns(pl.col("entry_id").alias("id"))
    return one_leg_transfers(legs, pl.Series("id", sorted(met), dtype=pl.Int64), covered_days(case))


def covered_days(case: CaseFile) -> pl.DataFrame:
    """Return the days that statements of each account cover, by its number."""
    rows = [
        (statement.account.key, statement.covered.from_on, statement.covered.to_on)
        for statement in case.statements()
        if statement.covered is not None
    ]
    return pl.DataFrame(rows, schema=COVERED_SCHEMA, orient="row")


def _gathered(case: CaseFile) -> CaseMatches:
    legs, run = case_legs(case), newest_matching(case)
    said = match_records(case)
    taken: set[bytes] = set()
    by_person = list(_decided(said, legs, taken))
    found = [*_proven(case, legs, taken), *by_person]
    refused = {
        record.subject: number for number, record, _ in said if record.verdict is MatchVerdict.REJECTED
    }
    if run is not None:
        found += _inferred(run, legs, taken, refused)
    times = dict(legs.frame.select("entry_id", pl.col("booked_at").to_physical()).iter_rows())
    every = sorted(found, key=lambda match: _order(match, times))
    numbered = tuple(replace(match, match_no=number) for number, match in enumerate(every, 1))
    is_old = run is not None and is_outdated(case, run.run)
    return CaseMatches(numbered, tuple(_rejected(said, legs)), run, is_old, legs)


_GRADES = tuple(MatchGrade)


def _order(match: TransferMatch, times: dict[int, int]) -> tuple[int, int, tuple[int, ...], tuple[int, ...]]:
    """Return by what matches are ordered: grade, time of the first payment, and their entries."""
    debits = tuple(leg.entry_id for leg in match.debits)
    receipts = tuple(leg.entry_id for leg in match.credits)
    return _GRADES.index(match.grade), min(times[one] for one in debits), debits, receipts


def _legs_of(keys: tuple[bytes, ...], side: MatchSide, legs: CaseLegs) -> tuple[Leg, ...]:
    """Return the legs in the order of their ids; none where one of them does not count any more."""
    if any(key not in legs.id_of_key for key in keys):
        return ()
    return tuple(sorted((Leg(legs.id_of_key[key], key, side) for key in keys), key=lambda leg: leg.entry_id))


def _match(
    debits: tuple[bytes, ...],
    receipts: tuple[bytes, ...],
    legs: CaseLegs,
    taken: set[bytes],
    kind: TransferMatch,
) -> Iterator[TransferMatch]:
    """Yield the match unless a leg of it does not count or is in another one."""
    one, other = _legs_of(debits, MatchSide.DEBIT, legs), _legs_of(receipts, MatchSide.CREDIT, legs)
    if one and other and taken.isdisjoint((*debits, *receipts)):
        taken.update((*debits, *receipts))
        yield replace(kind, debits=one, credits=other)


def _decided(
    said: tuple[tuple[int, MatchRecord, str], ...], legs: CaseLegs, taken: set[bytes]
) -> Iterator[TransferMatch]:
    for number, record, _ in said:
        if record.verdict is not MatchVerdict.REJECTED:
            reasons = (Reason(ReasonCode.BY_HAND, 0),)
            kind = TransferMatch(0, MatchGrade.CONFIRMED, (), (), 0, reasons, record_id=number)
            yield from _match(record.debit_keys, record.credit_keys, legs, taken, kind)


def _proven(case: CaseFile, legs: CaseLegs, taken: set[bytes]) -> Iterator[TransferMatch]:
    kind = TransferMatch(0, MatchGrade.PROVEN, (), (), 0, (Reason(ReasonCode.LINK, 0),))
    for debit, receipt in proven_links(case, legs).select("debit_id", "credit_id").iter_rows():
        yield from _match((legs.key_of_id[debit],), (legs.key_of_id[receipt],), legs, taken, kind)


def _inferred(
    run: MatchingRun, legs: CaseLegs, taken: set[bytes], refused: dict[str, int]
) -> Iterator[TransferMatch]:
    for match in run.matches:
        record = MatchRecord(MatchVerdict.REJECTED, match.debits, match.credits)
        if refused and record.subject in refused:
            continue
        kind = TransferMatch(0, match.grade, (), (), match.score, reasons_of(match.reasons), match.candidates)
        yield from _match(match.debits, match.credits, legs, taken, kind)


def _rejected(said: tuple[tuple[int, MatchRecord, str], ...], legs: CaseLegs) -> Iterator[TransferMatch]:
    for number, record, _ in said:
        if record.verdict is MatchVerdict.REJECTED:
            kind = TransferMatch(0, MatchGrade.INFERRED, (), (), 0, (), record_id=number)
            yield from _match(record.debit_keys, record.credit_keys, legs, set(), kind)
