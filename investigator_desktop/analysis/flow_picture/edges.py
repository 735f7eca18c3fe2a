"""Edges: movements between two nodes, or a part of them where an edge is opened, with sums by currency and grade."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

import polars as pl

from investigator_desktop.analysis.flow_picture.cells import sums
from investigator_desktop.domain.flow_picture import (
    EdgeKey,
    EdgeSplit,
    FlowSum,
    OpenedEdge,
    PictureEdge,
)
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.movements_frame import MovementGrade

MOST_PARTS = 24
NO_DAY, MORE = "-", "+"  # parts: of movements without a day, and of all beyond the number that is drawn
_EDGE = ["from_node", "to_node", "part"]
_SUM = [*_EDGE, "currency", "grade"]


def with_parts(frame: pl.DataFrame, opened_edges: Sequence[OpenedEdge] = ()) -> pl.DataFrame:
    """Return movements between drawn nodes with `part` and `split`, empty and null where their edge is not opened."""
    part, split = pl.lit(""), pl.lit(None, pl.String)
    for opened in opened_edges:
        is_of = (pl.col("from_node") == opened.payer) & (pl.col("to_node") == opened.beneficiary)
        part = pl.when(is_of).then(_part(opened)).otherwise(part)
        split = pl.when(is_of).then(pl.lit(opened.split.value)).otherwise(split)
    divided = frame.with_columns(part.alias("part"), split.alias("split"))
    return _bounded(divided) if opened_edges else divided


def _part(opened: OpenedEdge) -> pl.Expr:
    match opened.split:
        case EdgeSplit.MONTH:
            return pl.col("at").dt.strftime("%Y-%m").fill_null(NO_DAY)
        case EdgeSplit.GRADE:
            return pl.col("grade").cast(pl.String)
        case EdgeSplit.MOVEMENT:
            return pl.col("movement_no").cast(pl.String)


def _bounded(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the frame with parts beyond the number that is drawn as one: the latest of an edge."""
    parts = frame.filter(pl.col("split").is_not_null()).group_by(_EDGE).agg(pl.col("at").min())
    if parts.height <= MOST_PARTS:
        return frame
    ranked = parts.sort(["at", "part"], nulls_last=True).with_columns(
        pl.int_range(pl.len()).over("from_node", "to_node").alias("place"),
        pl.len().over("from_node", "to_node").alias("part_count"),
    )
    is_late = (pl.col("part_count") > MOST_PARTS) & (pl.col("place") >= MOST_PARTS - 1)
    late = ranked.filter(is_late).select(*_EDGE, pl.lit(MORE).alias("more"))
    joined = frame.join(late, on=_EDGE, how="left", maintain_order="left")
    return joined.with_columns(pl.coalesce("more", "part").alias("part")).drop("more")


def edges_of(frame: pl.DataFrame, currencies: tuple[str, ...]) -> tuple[PictureEdge, ...]:
    """Return the edges of cells, or of movements `counted`, `with_parts`: the greatest in the first currency first."""
    found: dict[EdgeKey, list[FlowSum]] = defaultdict(list)
    splits: dict[EdgeKey, EdgeSplit | None] = {}
    for row in _grouped(frame, currencies).iter_rows(named=True):
        key = EdgeKey(row["from_node"], row["to_node"], row["part"])
        found[key].append(_flow_sum(row))
        splits[key] = EdgeSplit(row["split"]) if row["split"] else None
    edges = [PictureEdge(key, tuple(sums_of), splits[key]) for key, sums_of in found.items()]
    main = currencies[0] if currencies else ""
    return tuple(sorted(edges, key=lambda edge: _order(edge, main)))


def _grouped(frame: pl.DataFrame, currencies: tuple[str, ...]) -> pl.DataFrame:
    order = {currency: place for place, currency in enumerate(currencies)}
    grouped = frame.group_by(_SUM).agg(pl.col("split").first(), *sums())
    place = pl.col("currency").replace_strict(order, default=0, return_dtype=pl.Int64)
    return grouped.with_columns(place.alias("place")).sort([*_EDGE, "place", "grade"])


def _flow_sum(row: Mapping[str, object]) -> FlowSum:
    currency, scale = str(row["currency"]), int(str(row["scale"]))

    def money(name: str) -> Money:
        return Money(int(str(row[name])), scale, currency)

    first_at, last_at = row["first_at"], row["last_at"]
    has_bounds = row["least"] is not None
    return FlowSum(
        currency=currency,
        grade=MovementGrade(str(row["grade"])),
        count=int(str(row["count"])),
        amount=money("units"),
        first_at=first_at if isinstance(first_at, datetime) else None,
        last_at=last_at if isinstance(last_at, datetime) else None,
        unsure_count=int(str(row["unsure_count"])),
        least=money("least") if has_bounds else None,
        most=money("most") if has_bounds else None,
    )


def _order(edge: PictureEdge, currency: str) -> tuple[bool, int, int, str, str, str]:
    amount = edge.amount(currency)
    key = edge.key
    units = 0 if amount is None else -amount.units
    return amount is None, units, -edge.count, key.payer, key.beneficiary, key.part
