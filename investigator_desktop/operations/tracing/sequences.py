"""The entries of one account in the order in which they were booked, as far as the evidence tells it.

Running balances prove an order: where every row of a statement leads on from the one before it, the bank itself booked
them so. Else times count, and entries of one day without a time can have come in any order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

import polars as pl

from investigator_desktop.analysis.balance_chain import Chain, chain_rows, find_chain
from investigator_desktop.analysis.tracing.events import Span
from investigator_desktop.domain.case import StatementRecord
from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.domain.money import rescaled

DAY = 86_400_000_000


@dataclass(slots=True)
class Booked:
    """One entry, or a gap between two statements (`entry_id` -1) with what came or went in it, in minor units."""

    entry_id: int
    signed: int
    span: Span | None
    start: int
    is_gap: bool = False


@dataclass(slots=True)
class AccountSequence:
    """Everything booked on one account in one currency, in order; `opening` is None where nobody knows it."""

    scale: int
    opening: int | None
    booked: list[Booked] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Part:
    """What one statement gives: its events, the balances at its ends, and whether its days are printed."""

    booked: list[Booked]
    before: int | None
    after: int | None
    record: StatementRecord | None

    @property
    def first(self) -> int:
        return min(one.start for one in self.booked)

    @property
    def last(self) -> int:
        return max(_end(one) for one in self.booked)


def _end(one: Booked) -> int:
    return one.start if one.span is None else one.span[1]


def sequence_of(entries: pl.DataFrame, records: Mapping[int, StatementRecord]) -> AccountSequence:
    """Return the sequence of an account's entries, which have `statement_id` and the columns that the order needs."""
    scale = max(entries["amount_scale"].to_list())
    timed = entries.with_columns(_start(), _end_of_span())
    parts = [
        _part(part.sort("source_order", maintain_order=True), records.get(number), scale)
        for (number,), part in timed.partition_by("statement_id", as_dict=True, maintain_order=True).items()
    ]
    parts.sort(key=lambda part: (part.first, part.last))
    found = AccountSequence(scale, parts[0].before)
    if any(not _follows(first, second) for first, second in pairwise(parts)):
        found.booked = _by_time(timed, scale)
        return found
    balance = found.opening
    for step, part in enumerate(parts):
        if step:
            found.booked += _gap(parts[step - 1], part, balance)
        found.booked += part.booked
        balance = _balance_after(part, balance)
    return found


def _start() -> pl.Expr:
    """Return the first moment of an entry, in microseconds."""
    printed = pl.col("booked_at").dt.timestamp("us")
    day = pl.col("booked_at").dt.date().cast(pl.Datetime("us")).dt.timestamp("us")
    earliest = pl.col("earliest_on").cast(pl.Datetime("us")).dt.timestamp("us")
    return (
        pl.when(pl.col("earliest_on").is_not_null())
        .then(earliest)
        .when(pl.col("precision") == Precision.DAY.value)
        .then(day)
        .otherwise(printed)
        .alias("start")
    )


def _end_of_span() -> pl.Expr:
    """Return the last moment of an entry: of its day, of its minute, or of its second."""
    printed = pl.col("booked_at").dt.timestamp("us")
    day = pl.col("booked_at").dt.date().cast(pl.Datetime("us")).dt.timestamp("us")
    latest = pl.col("latest_on").cast(pl.Datetime("us")).dt.timestamp("us")
    return (
        pl.when(pl.col("latest_on").is_not_null())
        .then(latest + DAY - 1)
        .when(pl.col("precision") == Precision.DAY.value)
        .then(day + DAY - 1)
        .when(pl.col("precision") == Precision.MINUTE.value)
        .then(printed + 59_999_999)
        .otherwise(printed + 999_999)
        .alias("end")
    )


def _part(entries: pl.DataFrame, record: StatementRecord | None, scale: int) -> _Part:
    rows = chain_rows(entries, scale)
    is_whole = record is not None and record.entry_count == entries.height
    printed = _units(record, scale) if is_whole else None
    chain = find_chain(rows, printed)
    is_ordered = not entries["running_balance"].null_count() and not chain.breaks
    booked = _in_order(entries, chain) if is_ordered else _by_time(entries, scale)
    known = chain.before if not chain.breaks and chain.before is not None else printed
    after = None if known is None else known + sum(one.signed for one in booked)
    return _Part(booked, known, after, record)


def _units(record: StatementRecord | None, scale: int) -> int | None:
    if record is None or record.opening_balance is None:
        return None
    try:
        return rescaled(record.opening_balance.units, record.opening_balance.scale, scale)
    except ValueError:
        return None


def _in_order(entries: pl.DataFrame, chain: Chain) -> list[Booked]:
    columns = entries.select("id", "start", "end")[chain.rows["index"].to_list()]
    signed = chain.rows["signed"].to_list()
    return [
        Booked(number, amount, None, start)
        for (number, start, _stop), amount in zip(columns.iter_rows(), signed, strict=True)
    ]


def _by_time(entries: pl.DataFrame, scale: int) -> list[Booked]:
    """Return entries by their first moment; those of one moment in the order of their source."""
    signed = chain_rows(entries, scale)["signed"]
    timed = entries.select("id", "start", "end").with_columns(signed.alias("signed"))
    timed = timed.sort("start", "end", maintain_order=True)
    return [
        Booked(number, int(amount), (start, stop), start) for number, start, stop, amount in timed.iter_rows()
    ]


def _follows(first: _Part, second: _Part) -> bool:
    """Tell whether one statement is certainly booked after another: later, or its balance leads on."""
    return first.last < second.first or (first.after is not None and first.after == second.before)


def _balance_after(part: _Part, balance: int | None) -> int | None:
    if part.after is not None:
        return part.after
    return None if balance is None else balance + sum(one.signed for one in part.booked)


def _gap(first: _Part, second: _Part, balance: int | None) -> list[Booked]:
    """Return what is missing between two statements: nothing where the balances meet."""
    moment = second.first
    if balance is not None and second.before is not None:
        missing = second.before - balance
        return [Booked(-1, missing, None, moment, is_gap=True)] if missing else []
    return [Booked(-1, 0, None, moment, is_gap=True)] if _has_missing_days(first, second) else []


def _has_missing_days(first: _Part, second: _Part) -> bool:
    if first.record is None or second.record is None:
        return False
    ended, begun = first.record.period, second.record.period
    return ended is not None and begun is not None and begun.from_on > ended.to_on + timedelta(days=1)
