"""Entries added up over minutes to years beforehand, so that a picture of any stretch reads a few hundred bins."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

import polars as pl

from investigator_desktop.analysis.timeline.model import BinUnit, Lane, Level, Span, TimelineModel

# the level from which each one's bins are put together: weeks do not divide months, so those come from days
FINER = {unit: finer for finer, unit in zip(BinUnit, list(BinUnit)[1:], strict=False)} | {
    BinUnit.MONTH: BinUnit.DAY
}
SUMS = {"credit_units": "credit_before", "debit_units": "debit_before", "credit_count": "credits_before"}


def build_levels(entries: pl.DataFrame, lanes: Sequence[Lane]) -> tuple[Level, ...]:
    """Return a level for every length of bin, finest first, from entries sorted by lane and time."""
    singles = entries.select(
        "lane",
        pl.col("at").alias("begin"),
        pl.int_range(pl.len(), dtype=pl.Int64).alias("first"),
        pl.lit(1, pl.Int64).alias("count"),
        pl.col("balance").alias("low"),
        pl.col("balance").alias("high"),
    )
    bins: dict[BinUnit, pl.DataFrame] = {}
    for unit in BinUnit:
        bins[unit] = _added_up(bins[FINER[unit]] if unit in FINER else singles, unit)
    return tuple(_level(unit, bins[unit], entries, lanes) for unit in BinUnit)


def _added_up(finer: pl.DataFrame, unit: BinUnit) -> pl.DataFrame:
    begin = pl.from_epoch(pl.col("begin"), "us").dt.truncate(unit.every).dt.epoch("us")
    return (
        finer.with_columns(begin.alias("begin"))
        .group_by("lane", "begin", maintain_order=True)
        .agg(pl.col("first").first(), pl.col("count").sum(), pl.col("low").min(), pl.col("high").max())
    )


def _level(unit: BinUnit, bins: pl.DataFrame, entries: pl.DataFrame, lanes: Sequence[Lane]) -> Level:
    counts = dict(bins.group_by("lane").len().iter_rows())
    offsets = [0]
    for number in range(len(lanes)):
        offsets.append(offsets[-1] + counts.get(number, 0))
    return Level(unit, bins, tuple(offsets), _largest(bins, entries, lanes))


def _largest(bins: pl.DataFrame, entries: pl.DataFrame, lanes: Sequence[Lane]) -> dict[str, int]:
    summed = (
        with_sums(bins, entries)
        .group_by("lane")
        .agg(pl.max_horizontal(pl.col("credit_units").max(), pl.col("debit_units").max()).alias("largest"))
    )
    largest: dict[str, int] = {}
    for lane, units in summed.select("lane", "largest").iter_rows():
        currency = lanes[lane].currency
        largest[currency] = max(largest.get(currency, 0), units)
    return largest


def with_sums(bins: pl.DataFrame, entries: pl.DataFrame) -> pl.DataFrame:
    """Return bins with `credit_units`, `debit_units` and `credit_count`, differences of the entries' running sums."""
    return bins.with_columns(_sums(entries))


def _sums(entries: pl.DataFrame) -> list[pl.Expr]:
    first, last = pl.col("first"), pl.col("first") + pl.col("count") - 1
    is_credit = pl.lit(entries["is_credit"]).gather(last).cast(pl.Int64)
    units = pl.lit(entries["units"]).gather(last)
    own = {
        "credit_units": units * is_credit,
        "debit_units": units * (1 - is_credit),
        "credit_count": is_credit,
    }
    running = {name: pl.lit(entries[before]) for name, before in SUMS.items()}
    return [
        (sums.gather(last) - sums.gather(first) + own[name]).alias(name) for name, sums in running.items()
    ]


def fitting_unit(us_per_bin: float) -> BinUnit:
    """Return the shortest length of bin that is not shorter than asked for."""
    return next((unit for unit in BinUnit if unit.us >= us_per_bin), BinUnit.YEAR)


class Bin(NamedTuple):
    """A bin read for a view: its time, `at` of its first entry, its entries, sums and balances."""

    lane: int
    begin: int
    end: int
    at: int
    first: int
    entry_count: int
    credit_units: int
    debit_units: int
    credit_count: int
    low: int | None
    high: int | None
    last_balance: int | None
    is_inferred: bool

    @property
    def moment(self) -> int:
        """Return the time at which its balance is drawn: that of a single entry, else the middle."""
        return self.at if self.entry_count == 1 else (self.begin + self.end) // 2


def bins_in_view(
    model: TimelineModel, unit: BinUnit, lanes: Sequence[int], shown: Span
) -> dict[int, list[Bin]]:
    """Return the bins of some lanes that lie in a stretch of time, and up to two before it in each lane."""
    level = model.level(unit)
    begins = level.bins["begin"]
    slices = [_slice(level, begins, lane, shown) for lane in lanes]
    if not slices:
        return {}
    rows = pl.concat(slices).select(_columns(model.entries, unit)).iter_rows()
    return {lane: list(bins) for lane, bins in groupby(map(Bin._make, rows), key=attrgetter("lane"))}


def _columns(entries: pl.DataFrame, unit: BinUnit) -> list[pl.Expr]:
    """Return the columns of `Bin` in their order."""
    last = pl.col("first") + pl.col("count") - 1
    end = pl.from_epoch(pl.col("begin"), "us").dt.offset_by(unit.every).dt.epoch("us").alias("end")
    at = pl.lit(entries["at"]).gather(pl.col("first")).alias("at")
    balance = pl.lit(entries["balance"]).gather(last).alias("last_balance")
    is_inferred = pl.lit(entries["is_inferred"]).gather(last).alias("is_inferred")
    columns = (pl.col(name) for name in ("lane", "begin", "first", "count", "low", "high"))
    lane, begin, first, count, low, high = columns
    return [lane, begin, end, at, first, count, *_sums(entries), low, high, balance, is_inferred]


def _slice(level: Level, begins: pl.Series, lane: int, shown: Span) -> pl.DataFrame:
    start, stop = level.offsets[lane], level.offsets[lane + 1]
    first = max(start, bisect_right(begins, shown.begin, start, stop) - 2)
    last = bisect_left(begins, shown.end, start, stop)
    return level.bins.slice(first, max(0, last - first))
