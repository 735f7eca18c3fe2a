"""Movements that differ in nothing that a picture can tell apart, summed once, so that a million of them stay quick."""

from __future__ import annotations

import polars as pl

from investigator_desktop.analysis.flow_picture.levels import ENDS

_KEYS = ["from_fine", "to_fine", "from_coarse", "to_coarse", "currency", "grade"]
_BOUNDS = ("least", "most")


def counted(rows: pl.DataFrame) -> pl.DataFrame:
    """Return movements `with_units` with the columns of sums, each of them counting as one."""
    one = pl.lit(1, pl.Int64).alias("count")
    bounds = [
        pl.col(name).cast(pl.Int128) if name in rows.columns else pl.lit(None, pl.Int128).alias(name)
        for name in _BOUNDS
    ]
    return rows.with_columns(
        one,
        (~pl.col("is_sure")).cast(pl.Int64).alias("unsure_count"),
        pl.col("at").alias("first_at"),
        pl.col("at").alias("last_at"),
        (pl.col("debit_ids").list.len() > 0).alias("from_is_of_case"),
        (pl.col("credit_ids").list.len() > 0).alias("to_is_of_case"),
        *bounds,
    )


def cells_of(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the sums of movements `counted` by both levels of both ends, currency and grade."""
    names = [f"{end}_{level}_name" for end in ENDS for level in ("coarse", "fine")]
    return rows.group_by(_KEYS).agg(
        *(pl.col(name).drop_nulls().first() for name in names),
        *sums(),
        pl.col("from_is_of_case").any(),
        pl.col("to_is_of_case").any(),
    )


def sums() -> list[pl.Expr]:
    """Return what is summed of movements `counted` and of cells alike."""
    has_bounds = pl.col("most").is_not_null().any()
    return [
        pl.col("count").sum(),
        pl.col("unsure_count").sum(),
        pl.col("units").sum(),
        pl.col("scale").first(),
        pl.col("first_at").min(),
        pl.col("last_at").max(),
        *(pl.when(has_bounds).then(pl.col(name).sum()).alias(name) for name in _BOUNDS),
    ]
