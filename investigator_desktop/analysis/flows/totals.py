"""Sums of movements between nodes, by period, currency and grade, none of them mixed."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.flows import FLOW_SCHEMA, FlowEdge, FlowPeriod, FlowQuery, SearchQuery
from investigator_desktop.foundation.text import fold

_EVERY = {
    FlowPeriod.DAY: "1d", FlowPeriod.WEEK: "1w", FlowPeriod.MONTH: "1mo", FlowPeriod.QUARTER: "1q",
    FlowPeriod.YEAR: "1y",
}  # fmt: skip
EDGE_KEYS = ["from_node", "to_node", "period", "currency", "grade"]


def chosen(ended: pl.DataFrame, query: FlowQuery | SearchQuery) -> pl.DataFrame:
    """Return the movements of a question, in their order; `ended` has the columns of `with_ends`."""
    day = pl.col("at").dt.date()
    conditions = [pl.lit(value=True)]
    if query.currency:
        conditions.append(pl.col("currency") == query.currency)
    if query.grades:
        conditions.append(pl.col("grade").cast(pl.String).is_in([grade.value for grade in query.grades]))
    if query.from_on is not None:
        conditions.append((day >= query.from_on).fill_null(value=False))
    if query.to_on is not None:
        conditions.append((day <= query.to_on).fill_null(value=False))
    if isinstance(query, FlowQuery) and query.text.strip():
        conditions.append(_has_text(ended, query.text))
    return ended.filter(pl.all_horizontal(conditions))


def _has_text(ended: pl.DataFrame, text: str) -> pl.Expr:
    """Tell of each movement whether a folded text stands in the name or the node of either end."""
    wanted = fold(text)
    texts = pl.concat(
        [ended[name].rename("text") for name in ("from_node", "from_name", "to_node", "to_name")]
    )
    found = [one for one in texts.drop_nulls().unique().to_list() if wanted in fold(one)]
    matching = pl.Series(found, dtype=pl.String).implode()
    columns = (pl.col(name).is_in(matching) for name in ("from_node", "from_name", "to_node", "to_name"))
    return pl.any_horizontal(*columns).fill_null(value=False)


def with_period(frame: pl.DataFrame, period: FlowPeriod) -> pl.DataFrame:
    """Return movements with `period`, the first day of their stretch of time, null for the whole time."""
    every = _EVERY.get(period)
    start = pl.col("at").dt.date().dt.truncate(every) if every else pl.lit(None, pl.Date)
    return frame.with_columns(start.alias("period"))


def with_units(frame: pl.DataFrame) -> pl.DataFrame:
    """Return movements with `scale`, one number of decimals a currency, and `units` at it (Int128)."""
    scale = pl.col("amount_scale").max().over("currency")
    power = pl.lit(10, pl.Int128).pow(pl.col("scale") - pl.col("amount_scale"))
    units = pl.col("amount").cast(pl.Int128) * power
    return frame.with_columns(scale.alias("scale")).with_columns(units.alias("units"))


def flow_totals(ended: pl.DataFrame, query: FlowQuery) -> pl.DataFrame:
    """Return the totals of a question (`FLOW_SCHEMA`): the largest first within each currency.

    Every movement of the question is in exactly one row, so that the sums over all rows of a currency and a grade are
    the sums of its movements.
    """
    frame = with_units(with_period(chosen(ended, query), query.period))
    grouped = frame.group_by(EDGE_KEYS).agg(
        pl.col("from_name").drop_nulls().first(),
        pl.col("to_name").drop_nulls().first(),
        pl.len().cast(pl.Int64).alias("count"),
        (~pl.col("is_sure")).sum().cast(pl.Int64).alias("unsure_count"),
        pl.col("units").sum().alias("amount"),
        pl.col("scale").first(),
        pl.col("at").min().alias("first_at"),
        pl.col("at").max().alias("last_at"),
    )
    named = grouped.select(
        pl.col("from_node").alias("payer"),
        pl.col("from_name").alias("payer_name"),
        pl.col("to_node").alias("beneficiary"),
        pl.col("to_name").alias("beneficiary_name"),
        *[
            name
            for name in FLOW_SCHEMA
            if name not in {"payer", "payer_name", "beneficiary", "beneficiary_name"}
        ],
    )
    return named.cast(FLOW_SCHEMA).sort(
        ["currency", "amount", "payer", "beneficiary", "period", "grade"],
        descending=[False, True, False, False, False, False],
    )


def edge_movements(ended: pl.DataFrame, query: FlowQuery, edge: FlowEdge) -> pl.DataFrame:
    """Return the movements that one row of the totals of a question sums, in the order of time."""
    frame = with_period(chosen(ended, query), query.period)
    return frame.filter(
        pl.col("from_node").eq_missing(edge.payer)
        & pl.col("to_node").eq_missing(edge.beneficiary)
        & pl.col("period").eq_missing(pl.lit(edge.period, pl.Date))
        & (pl.col("currency") == edge.currency)
        & (pl.col("grade").cast(pl.String) == edge.grade.value)
    )
