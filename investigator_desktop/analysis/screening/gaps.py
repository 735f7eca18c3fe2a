"""Numbers that are missing in a row of references, and days without entries."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.screening import NumberGap, QuietDays

LEAST_NUMBERS = 8
QUIET_DAYS = 30


def number_gaps(entries: pl.DataFrame) -> tuple[NumberGap, ...]:
    """Return what is missing in numbered references of each account, of every row of numbers that is one.

    References with the same beginning and digits at their end are a row of numbers where there are at least
    `LEAST_NUMBERS` of them and most follow the one before by exactly one.
    """
    numbered = _numbered(entries)
    steps = numbered.with_columns(
        (pl.col("number") - pl.col("number").shift()).over("account", "prefix").alias("step"),
        pl.col("reference").shift().over("account", "prefix").alias("before"),
    )
    follows = (pl.col("step") == 1).sum().over("account", "prefix") * 2 >= pl.len().over("account", "prefix")
    is_row = follows & (pl.len().over("account", "prefix") >= LEAST_NUMBERS)
    gaps = steps.filter(is_row & (pl.col("step") > 1)).select(
        "account", "before", pl.col("reference").alias("after"), pl.col("step") - 1
    )
    return tuple(NumberGap(*row) for row in gaps.iter_rows())


def _numbered(entries: pl.DataFrame) -> pl.DataFrame:
    """Return each numbered reference of an account once, by its number."""
    parts = pl.col("bank_reference").str.strip_chars().str.extract_groups(r"^(.*?)(\d{1,15})$")
    return (
        entries.select(
            pl.col("account").fill_null(""), pl.col("bank_reference").alias("reference"), parts.alias("parts")
        )
        .drop_nulls("reference")
        .with_columns(
            pl.col("parts").struct.field("1").alias("prefix"),
            pl.col("parts").struct.field("2").cast(pl.Int64).alias("number"),
        )
        .drop_nulls("number")
        .sort("account", "prefix", "number", "reference")
        .unique(["account", "prefix", "number"], keep="first", maintain_order=True)
        .drop("parts")
    )


def quiet_days(entries: pl.DataFrame, least: int = QUIET_DAYS) -> tuple[QuietDays, ...]:
    """Return every stretch of at least `least` days without an entry between two entries of an account."""
    days = (
        entries.select(pl.col("account").fill_null(""), pl.col("booked_at").dt.date().alias("day"))
        .drop_nulls()
        .unique()
        .sort("account", "day")
        .with_columns(pl.col("day").shift().over("account").alias("before"))
        .with_columns(((pl.col("day") - pl.col("before")).dt.total_days() - 1).alias("count"))
        .filter(pl.col("count") >= least)
        .select(
            "account", pl.col("before").dt.offset_by("1d").alias("from"), pl.col("day").dt.offset_by("-1d").alias("to"),
            "count",
        )
    )  # fmt: skip
    return tuple(QuietDays(*row) for row in days.iter_rows())
