"""What the evidence proves of an account, day by day: its calendar, and the share of days and of money proven.

A day is covered by the statements whose period holds it, or whose first and last entries lie around it. What proves its
entries has grades: the balance chain of a statement that reconciles; turnovers of a covering letter that agree; the
other half of each entry in another account, from another item of evidence; a second production with the same entries.
A statement without balances proves nothing of itself, whatever it says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import polars as pl

from investigator_desktop.analysis.keyed_checks import LEDGER_COLUMNS, check_keyed, sum_of
from investigator_desktop.domain.case import EvidenceItem, StatementRecord
from investigator_desktop.domain.completeness import (
    AccountCompleteness,
    DayRange,
    DayState,
    KeyedCheck,
    KeyedRecord,
    ProofGrade,
    ProofShare,
    Seam,
)
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.statement import AccountIdentity, Period, ReconciliationState

DAY = timedelta(days=1)
ENTRY_COLUMNS = pl.Schema(
    {
        **LEDGER_COLUMNS,
        "statement_id": pl.Int64(),
        "counts_for": pl.Int64(),  # the entry that counts for a repeated one, else the entry itself
        "is_mirrored": pl.Boolean(),  # its other half is in another account, from another item of evidence
    }
)
STRONGEST: tuple[ProofGrade, ...] = tuple(ProofGrade)


@dataclass(frozen=True, slots=True)
class AccountMaterial:
    """Everything the case holds of one account in one currency; `entries` has `ENTRY_COLUMNS`, repeated ones too.

    `held_periods` are days of which an item that cannot be read tells; `ordered` what orders ask for.
    """

    account_id: int | None
    account: AccountIdentity
    currency: str
    statements: tuple[StatementRecord, ...]
    entries: pl.DataFrame
    seams: tuple[Seam, ...] = ()
    keyed: tuple[KeyedRecord, ...] = ()
    held: tuple[EvidenceItem, ...] = ()
    held_periods: tuple[Period, ...] = ()
    ordered: tuple[tuple[EvidenceItem, Period], ...] = ()


def account_completeness(material: AccountMaterial) -> AccountCompleteness:
    """Return the calendar of an account and what is proven of it."""
    counted = _counted(material.entries)
    checks = tuple(check_keyed(record, counted, material.currency) for record in material.keyed)
    calendar = _Calendar(material, checks)
    ranges = tuple(calendar.ranges())
    graded = _graded(material, calendar.proofs)
    shares = tuple(_share(grade, ranges, graded, material.currency) for grade in STRONGEST)
    return AccountCompleteness(
        material.account_id,
        material.account,
        material.currency,
        ranges,
        shares,
        sum_of(counted, Direction.CREDIT, material.currency),
        sum_of(counted, Direction.DEBIT, material.currency),
        counted.height,
        material.entries.height - counted.height,
        tuple(sorted(material.statements, key=_by_days)),
        material.seams,
        checks,
        material.held,
        tuple(item for item, period in material.ordered if _asks_for_more(period, material.statements)),
    )


def _counted(entries: pl.DataFrame) -> pl.DataFrame:
    """Return the entries without those that are repeated."""
    return entries.filter(pl.col("counts_for") == pl.col("id"))


def _by_days(record: StatementRecord) -> tuple[date, date, str]:
    covered = record.covered or Period(date.max, date.max)
    return (covered.from_on, covered.to_on, record.evidence.sha256)


def _asks_for_more(period: Period, statements: Sequence[StatementRecord]) -> bool:
    covered = [record.covered for record in statements if record.covered is not None]
    if not covered:
        return True
    return period.from_on < min(p.from_on for p in covered) or period.to_on > max(p.to_on for p in covered)


class _Calendar:
    """Which statements cover a day of an account, and what proves it."""

    def __init__(self, material: AccountMaterial, checks: Sequence[KeyedCheck]) -> None:
        self._covering = [
            (record.covered, record) for record in material.statements if record.covered is not None
        ]
        self.proofs = [
            Period(check.record.statement.from_on, check.record.statement.to_on)
            for check in checks
            if check.is_proof
        ]
        keyed = (record.statement for record in material.keyed)
        self._held = [*material.held_periods, *(Period(one.from_on, one.to_on) for one in keyed)]
        self._ordered = [period for _, period in material.ordered]
        self._days = _DayFacts(material)

    def ranges(self) -> Iterator[DayRange]:
        """Yield the days in order, those of one state and grade together."""
        found: DayRange | None = None
        for from_on, to_on in self._stretches():
            part = DayRange(from_on, to_on, *self._state(from_on))
            if found is not None and (found.state, found.grade) == (part.state, part.grade):
                found = DayRange(found.from_on, part.to_on, part.state, part.grade)
                continue
            if found is not None:
                yield found
            found = part
        if found is not None:
            yield found

    def _stretches(self) -> Iterator[tuple[date, date]]:
        """Yield the stretches of days between which nothing begins or ends."""
        periods = [covered for covered, _ in self._covering]
        periods += [*self.proofs, *self._held, *self._ordered]
        if not periods:
            return
        first, last = min(p.from_on for p in periods), max(p.to_on for p in periods)
        starts = {period.from_on for period in periods} | {period.to_on + DAY for period in periods}
        starts |= {day for own in self._days.known for day in (own, own + DAY)}
        bounds = sorted(day for day in starts | {first} if first <= day <= last)
        yield from ((day, following - DAY) for day, following in pairwise([*bounds, last + DAY]))

    def _state(self, day: date) -> tuple[DayState, ProofGrade]:
        records = [record for covered, record in self._covering if _holds(covered, day)]
        if not records:
            is_held = any(_holds(period, day) for period in self._held)
            return (DayState.HELD if is_held else DayState.MISSING), ProofGrade.NONE
        grade = self.grade_of_day(day)
        productions = {(record.evidence.id, record.sheet) for record in records}
        if len(productions) > 1:
            return DayState.OVERLAPPING, grade
        return (DayState.UNPROVEN if grade is ProofGrade.NONE else DayState.PROVEN), grade

    def grade_of_day(self, day: date) -> ProofGrade:
        """Return the strongest proof of a day that a statement covers."""
        records = [record for covered, record in self._covering if _holds(covered, day)]
        if any(record.reconciliation.state is ReconciliationState.PASS for record in records):
            return ProofGrade.BALANCE_CHAIN
        if any(_holds(period, day) for period in self.proofs):
            return ProofGrade.TURNOVER
        if day in self._days.mirrored:
            return ProofGrade.MIRROR_LEG
        return ProofGrade.SECOND_PRODUCTION if day in self._days.agreed else ProofGrade.NONE


def _holds(period: Period, day: date) -> bool:
    return period.from_on <= day <= period.to_on


class _DayFacts:
    """Days with entries of which each has its other half elsewhere, and days that two productions tell alike."""

    def __init__(self, material: AccountMaterial) -> None:
        entries = material.entries
        by_day = entries.group_by("day").agg(pl.col("is_mirrored").all())
        self.mirrored = set(by_day.filter("is_mirrored")["day"].to_list())
        self.agreed = set(_agreed_days(entries, material.statements))
        self.known = self.mirrored | self.agreed


def _agreed_days(entries: pl.DataFrame, statements: Sequence[StatementRecord]) -> Iterator[date]:
    """Yield the days on which every production that has entries gives the same movements, and several do."""
    productions = {record.id: (record.evidence.id, record.sheet or "") for record in statements}
    movements: dict[date, dict[tuple[int, str], set[int]]] = defaultdict(lambda: defaultdict(set))
    for day, statement_id, counts_for in entries.select("day", "statement_id", "counts_for").iter_rows():
        movements[day][productions[statement_id]].add(counts_for)
    covering = [(record.covered, productions[record.id]) for record in statements if record.covered]
    for day, by_production in movements.items():
        concerned = {production for covered, production in covering if _holds(covered, day)}
        told = [by_production.get(production, set()) for production in concerned]
        if len(told) > 1 and all(one == told[0] for one in told):
            yield day


def _graded(material: AccountMaterial, proofs: Sequence[Period]) -> pl.DataFrame:
    """Return the entries that count with the `rank` of the strongest proof of them or of an entry that repeats them."""
    passing = [
        record.id for record in material.statements if record.reconciliation.state is ReconciliationState.PASS
    ]
    is_keyed = pl.lit(value=False)
    for period in proofs:
        is_keyed |= pl.col("day").is_between(period.from_on, period.to_on)
    conditions = {
        ProofGrade.BALANCE_CHAIN: pl.col("statement_id").is_in(pl.Series(passing, dtype=pl.Int64).implode()),
        ProofGrade.TURNOVER: is_keyed,
        ProofGrade.MIRROR_LEG: pl.col("is_mirrored"),
        ProofGrade.SECOND_PRODUCTION: pl.len().over("counts_for") > 1,
        ProofGrade.NONE: pl.lit(value=True),
    }
    ranks = [
        pl.when(conditions[grade]).then(number).otherwise(len(STRONGEST))
        for number, grade in enumerate(STRONGEST)
    ]
    ranked = material.entries.with_columns(pl.min_horizontal(ranks).alias("rank"))
    return _counted(ranked.with_columns(pl.col("rank").min().over("counts_for")))


def _share(grade: ProofGrade, ranges: Iterable[DayRange], graded: pl.DataFrame, currency: str) -> ProofShare:
    own = graded.filter(pl.col("rank") == STRONGEST.index(grade))
    return ProofShare(
        grade,
        sum(part.day_count for part in ranges if part.grade is grade),
        own.height,
        sum_of(own, Direction.CREDIT, currency),
        sum_of(own, Direction.DEBIT, currency),
    )
