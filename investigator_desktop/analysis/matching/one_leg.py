"""Transfers of which one side is missing although both accounts are in the case."""

from __future__ import annotations

import polars as pl

from investigator_desktop.analysis.matching.legs import plain_number
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.matches import ONE_LEG_SCHEMA, MatchSide, MissingLeg

COVERED_SCHEMA = pl.Schema({"account": pl.String(), "from_on": pl.Date(), "to_on": pl.Date()})


def one_leg_transfers(legs: pl.DataFrame, met: pl.Series, covered: pl.DataFrame) -> pl.DataFrame:
    """Return `ONE_LEG_SCHEMA`: entries that name another account of the case and whose other side was not found.

    `legs` has `LEG_SCHEMA`, `met` the ids of all legs that are in a match or a reversal, `covered` the days
    (`COVERED_SCHEMA`) that statements of each account cover.
    """
    rows = legs.filter((pl.col("id") >= 0) & ~pl.col("id").is_in(met.implode()))
    rows = rows.with_columns(
        plain_number("account"), plain_number("counterparty_account").alias("other_account")
    )
    accounts = legs.filter(pl.col("id") >= 0).select(plain_number("account")).drop_nulls().unique()
    named = rows.join(accounts, left_on="other_account", right_on="account", how="semi")
    named = named.filter(pl.col("account") != pl.col("other_account"))
    side = pl.when(pl.col("direction") == Direction.DEBIT.value).then(pl.lit(MatchSide.DEBIT.value))
    told = named.with_columns(
        pl.col("id").alias("entry_id"), side.otherwise(pl.lit(MatchSide.CREDIT.value)).alias("side")
    )
    return (
        _with_cover(told, covered)
        .select(ONE_LEG_SCHEMA.names())
        .cast(ONE_LEG_SCHEMA)
        .sort("booked_at", "entry_id")
    )


def _with_cover(rows: pl.DataFrame, covered: pl.DataFrame) -> pl.DataFrame:
    """Return the rows with `missing`: whether statements of the other account cover the day."""
    days = covered.with_columns(plain_number("account").alias("other_account")).drop("account")
    known = days.select("other_account").unique().with_columns(pl.lit(value=True).alias("is_known"))
    day = pl.col("booked_at").dt.date()
    met = rows.join(days, on="other_account").filter(day.is_between(pl.col("from_on"), pl.col("to_on")))
    is_met = pl.col("entry_id").is_in(met["entry_id"].unique().implode())
    missing = (
        pl.when(is_met)
        .then(pl.lit(MissingLeg.COVERED.value))
        .when(pl.col("is_known"))
        .then(pl.lit(MissingLeg.NOT_COVERED.value))
        .otherwise(pl.lit(MissingLeg.UNKNOWN.value))
    )
    return rows.join(known, on="other_account", how="left").with_columns(missing.alias("missing"))
