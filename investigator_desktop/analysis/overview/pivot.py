"""The sums of a grain as a tree of three levels, each a frame whose rows stand in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from investigator_desktop.analysis.overview.summing import SUMMED
from investigator_desktop.domain.overview import PivotBy, PivotKey, PivotOrder, PivotQuestion
from investigator_desktop.foundation.text import fold

KEY_COLUMNS = {
    PivotBy.ACCOUNT: "account_id",
    PivotBy.COUNTERPARTY: "counterparty",
    PivotBy.MONTH: "month",
}
_MONEY = frozenset({PivotOrder.CREDITS, PivotOrder.DEBITS, PivotOrder.NET})
_ORDERS = {
    PivotOrder.CREDITS: pl.col("credits"),
    PivotOrder.DEBITS: pl.col("debits"),
    PivotOrder.NET: pl.col("credits") - pl.col("debits"),
    PivotOrder.COUNT: pl.col("count"),
    PivotOrder.FIRST: pl.col("first_on"),
    PivotOrder.LAST: pl.col("last_on"),
}


@dataclass(frozen=True, slots=True)
class PivotNames:
    """What accounts and counterparties are called: `ACCOUNT_NAMES` and `PARTY_NAMES`."""

    accounts: pl.DataFrame
    parties: pl.DataFrame


@dataclass(frozen=True, slots=True)
class MonthSum:
    """What came in and went out in one month, in whole units of the row's currency."""

    month: date
    credits: int
    debits: int


@dataclass(frozen=True, slots=True)
class PivotRow:
    """A row of the pivot; amounts are whole units at `scale`."""

    key: PivotKey
    by: PivotBy
    name: str
    note: str
    scale: int
    credits: int
    debits: int
    count: int
    first_on: date
    last_on: date
    child_count: int


@dataclass(frozen=True, slots=True)
class PivotLevel:
    """Rows of one level, where those below each begin, and the months of each by its offsets."""

    by: tuple[PivotBy, ...]
    rows: pl.DataFrame
    parents: pl.Series
    first_children: pl.Series | None
    child_counts: pl.Series | None
    months: pl.DataFrame | None
    first_months: pl.Series | None
    month_counts: pl.Series | None

    def row(self, position: int) -> PivotRow:
        """Return the row at a position."""
        values = self.rows.row(position, named=True)
        columns = {KEY_COLUMNS[by]: values[KEY_COLUMNS[by]] for by in self.by}
        return PivotRow(
            PivotKey(values["currency"], **columns),
            self.by[-1],
            values["name"] or "",
            values["note"] or "",
            values["scale"],
            int(values["credits"]),
            int(values["debits"]),
            values["count"],
            values["first_on"],
            values["last_on"],
            0 if self.child_counts is None else int(self.child_counts[position]),
        )

    def children(self, position: int) -> range:
        """Return the positions of the rows below one, in the next level."""
        if self.first_children is None or self.child_counts is None:
            return range(0)
        first = int(self.first_children[position])
        return range(first, first + int(self.child_counts[position]))

    def months_of(self, position: int) -> tuple[MonthSum, ...]:
        """Return the months of a row, in order; nothing for a row that is of one month."""
        if self.months is None or self.first_months is None or self.month_counts is None:
            return ()
        part = self.months.slice(int(self.first_months[position]), int(self.month_counts[position]))
        rows = part.select("month", "credits", "debits").iter_rows()
        return tuple(MonthSum(month, int(ins), int(outs)) for month, ins, outs in rows)


@dataclass(frozen=True, slots=True)
class Pivot:
    """The levels from the top, and the months from the first to the last of any row."""

    levels: tuple[PivotLevel, ...]
    first_month: date | None
    last_month: date | None


def pivot_of(grain: pl.DataFrame, names: PivotNames, question: PivotQuestion) -> Pivot:
    """Return the rows of a grain that the question chooses, divided and ordered as it says."""
    rows = _chosen(grain, names, question)
    frames: list[pl.DataFrame] = []
    for depth in range(len(question.by)):
        frames.append(_level(rows, frames[-1] if frames else None, names, question, depth))
    levels = tuple(_joined(rows, frames, question.by, depth) for depth in range(len(frames)))
    first, last = rows["month"].min(), rows["month"].max()
    return Pivot(levels, first, last)  # type: ignore[arg-type]  # a column of days


def _chosen(grain: pl.DataFrame, names: PivotNames, question: PivotQuestion) -> pl.DataFrame:
    rows = grain if not question.currency else grain.filter(pl.col("currency") == question.currency)
    sought = fold(question.text).strip()
    if not sought:
        return rows
    is_meant = pl.col("folded").str.contains(sought, literal=True)
    accounts, parties = names.accounts.filter(is_meant), names.parties.filter(is_meant)
    return rows.filter(
        pl.col("account_id").is_in(accounts["account_id"].implode())
        | pl.col("counterparty").is_in(parties["counterparty"].implode())
    )


def _keys(by: Sequence[PivotBy]) -> list[str]:
    return ["currency", "scale", *(KEY_COLUMNS[one] for one in by)]


def _level(
    rows: pl.DataFrame, above: pl.DataFrame | None, names: PivotNames, question: PivotQuestion, depth: int
) -> pl.DataFrame:
    """Return the rows of a level in their order, with `position`, `parent`, `name` and `note`."""
    keys = _keys(question.by[: depth + 1])
    summed = _named(rows.group_by(keys).agg(SUMMED), names, question.by[depth])
    if above is None:
        placed = summed.with_columns(pl.lit(0, pl.Int64).alias("parent"))
    else:
        parents = above.select(*keys[:-1], pl.col("position").alias("parent"))
        placed = summed.join(parents, on=keys[:-1], how="left")
    ordered = _ordered(placed, question, depth)
    return ordered.with_columns(pl.int_range(pl.len(), dtype=pl.Int64).alias("position"))


def _named(rows: pl.DataFrame, names: PivotNames, by: PivotBy) -> pl.DataFrame:
    if by is PivotBy.ACCOUNT:
        known = names.accounts.select(
            "account_id", pl.col("account").alias("name"), pl.col("holder").alias("note")
        )
        return rows.join(known, on="account_id", how="left")
    if by is PivotBy.COUNTERPARTY:
        known = names.parties.select("counterparty", "name", pl.col("number").alias("note"))
        return rows.join(known, on="counterparty", how="left")
    return rows.with_columns(pl.lit("").alias("name"), pl.lit("").alias("note"))


def _ordered(rows: pl.DataFrame, question: PivotQuestion, depth: int) -> pl.DataFrame:
    """Return rows under their parents as asked; months below another row stand in the order of time.

    Amounts of several currencies are not compared: each currency's rows stand together.
    """
    by, order = question.by[depth], question.order
    ties = [pl.col("name").str.to_lowercase(), pl.col("note"), pl.col(KEY_COLUMNS[by]), pl.col("currency")]
    if by is PivotBy.MONTH and (depth or order is PivotOrder.NAME):
        is_down = question.is_descending and not depth
        return rows.sort("parent", "month", "currency", descending=[False, is_down, False])
    if order is PivotOrder.NAME:
        return rows.sort("parent", *ties, descending=[False, *[question.is_descending] * 2, False, False])
    apart = [pl.col("currency")] if order in _MONEY else []
    downwards = [False, *[False] * len(apart), question.is_descending, *[False] * len(ties)]
    return rows.sort("parent", *apart, _ORDERS[order], *ties, descending=downwards)


def _joined(
    rows: pl.DataFrame, frames: Sequence[pl.DataFrame], by: tuple[PivotBy, ...], depth: int
) -> PivotLevel:
    frame = frames[depth]
    first, count, months, first_month, month_count = None, None, None, None, None
    if depth + 1 < len(frames):
        first, count = _offsets(frames[depth + 1]["parent"])
    if PivotBy.MONTH not in by[: depth + 1]:
        months = _months(rows, frames, by, depth)
        first_month, month_count = _offsets(months["parent"])
    return PivotLevel(by[: depth + 1], frame, frame["parent"], first, count, months, first_month, month_count)


def _offsets(parents: pl.Series) -> tuple[pl.Series, pl.Series]:
    """Return where the rows of each parent begin and how many they are; each has at least one, in order."""
    counts = parents.rle().struct.field("len").cast(pl.Int64)
    return counts.cum_sum() - counts, counts


def _months(
    rows: pl.DataFrame, frames: Sequence[pl.DataFrame], by: tuple[PivotBy, ...], depth: int
) -> pl.DataFrame:
    """Return the months of each row of a level: those below it, else summed."""
    if depth + 1 < len(by) and by[depth + 1] is PivotBy.MONTH:
        return frames[depth + 1].select("parent", "month", "credits", "debits")
    keys = _keys(by[: depth + 1])
    summed = rows.group_by(*keys, "month").agg(pl.col("credits", "debits").sum())
    places = frames[depth].select(*keys, pl.col("position").alias("parent"))
    return summed.join(places, on=keys, how="left").sort("parent", "month")
