"""Exact sums of entries, one currency a row: by account, counterparty and month, and of cash by place."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.overview import CASH_SCHEMA, GRAIN_SCHEMA, CaseFigures, CurrencyFigures

SUMMED = (
    pl.col("credits").sum(),
    pl.col("debits").sum(),
    pl.col("count").sum(),
    pl.col("first_on").min(),
    pl.col("last_on").max(),
)
_IS_CREDIT = pl.col("direction") == Direction.CREDIT.value


def grain_of(entries: pl.DataFrame) -> pl.DataFrame:
    """Return the sums by account, currency, counterparty and month (`GRAIN_SCHEMA`).

    `entries` has `account_id`, `counterparty`, `booked_at`, `direction`, `amount`, `amount_scale` and `currency`.
    """
    rows = _prepared(entries).with_columns(pl.col("booked_at").dt.month_start().dt.date().alias("month"))
    keys = ("account_id", "currency", "scale", "counterparty", "month")
    return rows.group_by(keys).agg(_sums()).select(GRAIN_SCHEMA.names()).cast(GRAIN_SCHEMA).sort(keys)


def cash_by_place(entries: pl.DataFrame) -> pl.DataFrame:
    """Return the cash of entries by place and currency (`CASH_SCHEMA`), the places with most entries first.

    `entries` has `is_cash` and `location` besides the columns of `grain_of`.
    """
    cash = entries.filter(pl.col("is_cash").fill_null(value=False))
    rows = _prepared(cash).with_columns(pl.col("location").fill_null("").alias("place"))
    summed = rows.group_by("place", "currency", "scale").agg(
        *_sums(), pl.col("account_id").n_unique().alias("account_count")
    )
    ordered = summed.sort(["count", "place", "currency"], descending=[True, False, False])
    return ordered.select(CASH_SCHEMA.names()).cast(CASH_SCHEMA)


def figures_of(grain: pl.DataFrame) -> CaseFigures:
    """Return what all rows of a grain amount to, the currency with most entries first."""
    rows = (
        grain.group_by("currency", "scale").agg(SUMMED).sort(["count", "currency"], descending=[True, False])
    )
    named = grain.filter(pl.col("counterparty") != "")
    return CaseFigures(
        grain["account_id"].n_unique(),
        named["counterparty"].n_unique(),
        int(grain["count"].sum()),
        grain["first_on"].min(),  # type: ignore[arg-type]  # a column of days
        grain["last_on"].max(),  # type: ignore[arg-type]
        tuple(
            CurrencyFigures(
                currency, Money(int(ins), scale, currency), Money(int(outs), scale, currency), count
            )
            for currency, scale, ins, outs, count, _first, _last in rows.iter_rows()
        ),
    )


def _prepared(entries: pl.DataFrame) -> pl.DataFrame:
    """Return entries with their amount at one number of decimals for each currency, and an empty currency for none."""
    named = entries.with_columns(pl.col("currency").fill_null(""))
    scales = named.group_by("currency").agg(pl.col("amount_scale").max().alias("scale"))
    rows = named.join(scales, on="currency", how="left")
    units = pl.col("amount").cast(pl.Int128)
    if (rows["scale"] != rows["amount_scale"]).any():
        factors = rows.select(steps=pl.col("scale") - pl.col("amount_scale")).unique()
        powers = {steps: 10**steps for (steps,) in factors.iter_rows()}
        units = units * (pl.col("scale") - pl.col("amount_scale")).replace_strict(
            powers, return_dtype=pl.Int128
        )
    return rows.with_columns(units.alias("units"), pl.col("booked_at").dt.date().alias("day"))


def _sums() -> tuple[pl.Expr, ...]:
    return (
        pl.col("units").filter(_IS_CREDIT).sum().alias("credits"),
        pl.col("units").filter(~_IS_CREDIT).sum().alias("debits"),
        pl.len().alias("count"),
        pl.col("day").min().alias("first_on"),
        pl.col("day").max().alias("last_on"),
    )
