"""The chain of running balances: in which order the rows were booked, and where one does not follow from the last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.day_trails import days_in_trail_order
from investigator_desktop.domain.entry_frame import Direction

EXACT = pl.Int128()  # wide enough for the sum of any million amounts


@dataclass(frozen=True, slots=True)
class ChainBreak:
    """A row whose printed balance does not follow; `index` counts rows of the source from 0."""

    index: int
    printed: int
    expected: int


@dataclass(frozen=True, slots=True)
class Chain:
    """The rows in booking order, with columns `index`, `day`, `signed` and `balance`, and the breaks between them."""

    rows: pl.DataFrame
    comparisons: int
    breaks: tuple[ChainBreak, ...]

    @property
    def before(self) -> int | None:
        """Return the balance before the first row, from the first balance printed."""
        return self._offset(0)

    @property
    def after(self) -> int | None:
        """Return the balance after the last row, from the last balance printed."""
        offset = self._offset(-1)
        return None if offset is None else offset + int(self.rows["signed"].sum())

    def _offset(self, position: int) -> int | None:
        known = _offsets(self.rows).drop_nulls()
        return int(known[position]) if len(known) else None


def chain_rows(entries: pl.DataFrame, scale: int) -> pl.DataFrame:
    """Return the rows of an entry frame as the chain needs them, amounts exact at `scale` decimals."""
    factor = pl.lit(10, EXACT).pow(scale - pl.col("amount_scale")).cast(EXACT)
    sign = pl.when(pl.col("direction") == Direction.CREDIT.value).then(1).otherwise(-1).cast(EXACT)
    return entries.select(
        pl.int_range(pl.len(), dtype=pl.Int64).alias("index"),
        pl.col("booked_at").alias("at"),
        pl.col("booked_at").dt.date().alias("day"),
        (pl.col("amount").cast(EXACT) * factor * sign).alias("signed"),
        (pl.col("running_balance").cast(EXACT) * factor).alias("balance"),
    )


def as_printed(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the rows in the order of the source."""
    return rows


def newest_first(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the rows of a source that begins with the newest."""
    return rows.reverse()


def by_time(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the rows by their printed time, equal times in the order of the source."""
    return rows.sort("at", maintain_order=True)


def by_time_reversed(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the rows by their printed time, equal times against the order of the source."""
    return rows.reverse().sort("at", maintain_order=True)


def by_day(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the rows by day, those of a day in the order of the source."""
    return rows.sort("day", maintain_order=True)


def by_day_reversed(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the rows by day, those of a day against the order of the source."""
    return rows.reverse().sort("day", maintain_order=True)


ORDERS: tuple[Callable[[pl.DataFrame], pl.DataFrame], ...] = (
    as_printed,
    newest_first,
    by_time,
    by_time_reversed,
    by_day,
    by_day_reversed,
)


def find_chain(rows: pl.DataFrame, opening: int | None = None) -> Chain:
    """Return the chain in the order that breaks least, a day's rows rearranged where that joins all of them."""
    best, fewest = _best_order(rows, opening)
    if fewest:
        best = _with_days_rearranged(best, fewest, opening)
    return Chain(best, _comparison_count(best), _breaks(best))


def _best_order(rows: pl.DataFrame, opening: int | None) -> tuple[pl.DataFrame, int]:
    """Return the rows in the first of `ORDERS` with the fewest breaks, and their number."""
    best, fewest = rows, _break_count(rows, opening)
    for order in ORDERS[1:]:
        if not fewest:
            break
        candidate = order(rows)
        count = _break_count(candidate, opening)
        if count < fewest:
            best, fewest = candidate, count
    return best, fewest


def _with_days_rearranged(rows: pl.DataFrame, fewest: int, opening: int | None) -> pl.DataFrame:
    by_days = by_day(rows)
    is_broken = _gaps(by_days) != 0
    affected = {*by_days.filter(is_broken)["day"].to_list(), *by_days["day"].head(1).to_list()}
    rearranged = days_in_trail_order(by_days, affected, opening)
    return rearranged if _break_count(rearranged, opening) < fewest else rows


def _offsets(rows: pl.DataFrame) -> pl.Series:
    """Return, where a balance is printed, what the balance before the first row must have been."""
    return rows.select(pl.col("balance") - pl.col("signed").cum_sum()).to_series()


def _gaps(rows: pl.DataFrame) -> pl.Series:
    """Return by how much each printed balance leaves the one before it; 0 where there is nothing to compare."""
    offsets = _offsets(rows)
    return (offsets - offsets.forward_fill().shift(1)).fill_null(0)


def _break_count(rows: pl.DataFrame, opening: int | None) -> int:
    offsets = _offsets(rows).drop_nulls()
    is_begun_elsewhere = opening is not None and bool(len(offsets)) and int(offsets[0]) != opening
    return int((_gaps(rows) != 0).sum()) + is_begun_elsewhere


def _comparison_count(rows: pl.DataFrame) -> int:
    return max(0, rows["balance"].count() - 1)


def _breaks(rows: pl.DataFrame) -> tuple[ChainBreak, ...]:
    broken = rows.with_columns(_gaps(rows).alias("gap"), pl.int_range(pl.len()).alias("position"))
    broken = broken.filter(pl.col("gap") != 0).select("index", "balance", "gap")
    return tuple(ChainBreak(index, balance, balance - gap) for index, balance, gap in broken.iter_rows())


def first_break(breaks: tuple[ChainBreak, ...]) -> ChainBreak | None:
    """Return the break that stands first in the source.

    One wrong balance breaks the chain twice, going away and coming back: then the row that went away is named,
    also where the source begins with the newest row and prints the other one first.
    """
    if not breaks:
        return None
    at = min(range(len(breaks)), key=lambda position: breaks[position].index)
    if at and _is_return(breaks[at - 1], breaks[at]):
        return breaks[at - 1]
    return breaks[at]


def _is_return(away: ChainBreak, back: ChainBreak) -> bool:
    is_next = abs(away.index - back.index) == 1
    return is_next and (away.printed - away.expected) + (back.printed - back.expected) == 0
