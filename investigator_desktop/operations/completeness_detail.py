"""Why the days of an account are what its calendar says, and the entries that two of its statements give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryRow, EvidenceItem, StatementRecord
from investigator_desktop.domain.completeness import (
    AccountCompleteness,
    DayRange,
    DayState,
    KeyedCheck,
    ProofGrade,
)
from investigator_desktop.domain.completeness_words import GRADE_TITLES
from investigator_desktop.domain.decisions import DecisionKind, EntryDecision
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.repeats import RepeatBasis
from investigator_desktop.domain.statement import Period, ReconciliationState
from investigator_desktop.foundation.catalogue import Message, message


@dataclass(frozen=True, slots=True)
class ExplainedRange:
    """Days in one state with the evidence that tells of them, and why they are in that state."""

    part: DayRange
    evidence: tuple[EvidenceItem, ...]
    reasons: tuple[Message, ...]


def explained_ranges(
    found: AccountCompleteness, items: Mapping[int, EvidenceItem]
) -> tuple[ExplainedRange, ...]:
    """Return the days of an account, each range with its evidence and reasons; `items` are by their ids."""
    return tuple(_Explanation(found, part, items).range() for part in found.ranges)


class _Explanation:
    """What concerns one range of days."""

    def __init__(self, found: AccountCompleteness, part: DayRange, items: Mapping[int, EvidenceItem]) -> None:
        self._found = found
        self._part = part
        self._items = items
        self._statements = [one for one in found.statements if _meets(part, one.covered)]
        self._keyed = [one for one in found.keyed if _meets(part, _days_of(one))]
        self._held = [item for item in found.held if self._is_held_for(item)]

    def range(self) -> ExplainedRange:
        """Return the days with everything that explains them."""
        return ExplainedRange(self._part, tuple(self._evidence()), tuple(self._reasons()))

    def _is_held_for(self, item: EvidenceItem) -> bool:
        basis = item.terms.basis
        is_keyed = any(one.record.statement.evidence_id == item.id for one in self._keyed)
        if basis.from_on is None or basis.to_on is None:
            return is_keyed
        return is_keyed or _meets(self._part, Period(basis.from_on, basis.to_on))

    def _evidence(self) -> list[EvidenceItem]:
        read = [one.evidence for one in self._statements]
        keyed = [self._items.get(one.record.statement.evidence_id) for one in self._keyed]
        every = [*read, *keyed, *self._held]
        known = {item.id: item for item in every if item is not None}
        return [known[number] for number in sorted(known)]

    def _reasons(self) -> Iterator[Message]:
        if self._part.state is DayState.MISSING:
            yield message("Completeness", "No statement covers these days.")
        elif self._part.state is DayState.HELD:
            yield from (_held(item) for item in self._held)
        elif self._part.grade is ProofGrade.NONE:
            yield from _failures(self._statements)
        else:
            yield GRADE_TITLES[self._part.grade]


def _held(item: EvidenceItem) -> Message:
    text = message("Completeness", "{evidence} is held and has not been read.")
    return text.format(evidence=item.label)


def _failures(statements: Sequence[StatementRecord]) -> Iterator[Message]:
    """Yield why statements prove nothing, with the row where their balances first break."""
    for one in statements:
        found = one.reconciliation
        if found.state is ReconciliationState.PASS:
            continue
        text = message("Completeness", "{evidence}: {reason}")
        yield text.format(evidence=one.evidence.label, reason=found.reason)


def _days_of(check: KeyedCheck) -> Period:
    statement = check.record.statement
    return Period(statement.from_on, statement.to_on)


def _meets(part: DayRange, days: Period | None) -> bool:
    return days is not None and days.from_on <= part.to_on and part.from_on <= days.to_on


@dataclass(frozen=True, slots=True)
class Repeat:
    """By their ids: an entry that gives a movement again, the one that counts for it, and what proves that."""

    entry_id: int
    repeats_id: int
    basis: RepeatBasis


@dataclass(frozen=True, slots=True)
class RepeatedPair:
    """Both entries of one movement: `counted` counts, `repeated` counts only where a person says so."""

    counted: EntryRow
    repeated: EntryRow
    basis: RepeatBasis

    @property
    def decision(self) -> EntryDecision | None:
        """Return the decision by which the repeated one is a movement of its own, None where nobody made it."""
        own = (one for one in self.repeated.decisions if one.kind is DecisionKind.NO_REPEAT)
        return next(own, None)


def repeats_of(case: CaseFile, account_id: int) -> tuple[Repeat, ...]:
    """Return the repeated entries of an account in the order of their days, also those that a person overruled."""
    own = case.entry_columns(EntryQuery(account_ids=(account_id,)), ("booked_at",))
    found = case.repeats().join(own, left_on="entry_id", right_on="id").sort("booked_at", "entry_id")
    rows = found.select(pl.col("entry_id"), pl.col("repeats_id"), pl.col("basis")).iter_rows()
    return tuple(Repeat(entry, other, RepeatBasis(basis)) for entry, other, basis in rows)


def repeated_pairs(case: CaseFile, repeats: Sequence[Repeat]) -> tuple[RepeatedPair, ...]:
    """Return one page of pairs in the order of `repeats`; those that no longer count are left out."""
    ids = {number for one in repeats for number in (one.entry_id, one.repeats_id)}
    rows = {row.id: row for row in case.entry_rows(sorted(ids))}
    return tuple(
        RepeatedPair(rows[one.repeats_id], rows[one.entry_id], one.basis)
        for one in repeats
        if one.repeats_id in rows and one.entry_id in rows
    )
