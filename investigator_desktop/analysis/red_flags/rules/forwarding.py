"""Wages that leave an account again soon after they came, and where they go."""

from __future__ import annotations

import polars as pl

from investigator_desktop.analysis.red_flags.rules.counterparties import counterparty_key
from investigator_desktop.analysis.red_flags.rules.rows import CREDIT, DEBIT
from investigator_desktop.analysis.red_flags.rules.words import vocabulary


def wages(entries: pl.DataFrame) -> pl.DataFrame:
    """Return the credits that are wages: `wage_id`, `account_id`, `wage_on`, `wage`, `currency` and `employer`."""
    rows = entries.filter(CREDIT & vocabulary("wages").is_meant)
    return rows.select(
        pl.col("id").alias("wage_id"), "account_id", pl.col("day").alias("wage_on"), pl.col("amount").alias("wage"),
        "currency", counterparty_key().alias("employer"),
    ).drop_nulls()  # fmt: skip


def passed_on(entries: pl.DataFrame, days: int) -> pl.DataFrame:
    """Return each wage with each debit of its account in its currency from its day to `days` later.

    Added are `id`, `paid_on`, `amount` and `payee`; cash is paid to the payee `cash`. Wages and debits meet by
    stretches of `days`, so that only those near each other are compared.
    """
    payee = (
        pl.when(pl.col("is_cash").fill_null(value=False)).then(pl.lit("cash")).otherwise(counterparty_key())
    )
    debits = entries.filter(DEBIT).select(
        "id", "account_id", "currency", pl.col("day").alias("paid_on"), "amount", payee.alias("payee")
    )
    stretch = max(days, 1)
    paid = debits.with_columns((_number("paid_on") // stretch).alias("stretch"))
    earned = wages(entries).with_columns((_number("wage_on") // stretch).alias("stretch"))
    both = pl.concat([earned, earned.with_columns(pl.col("stretch") + 1)])
    met = both.join(paid.drop_nulls(), on=["account_id", "currency", "stretch"])
    apart = (pl.col("paid_on") - pl.col("wage_on")).dt.total_days()
    return met.filter(apart.is_between(0, days)).drop("stretch").sort("wage_on", "wage_id", "paid_on", "id")


def _number(day: str) -> pl.Expr:
    return pl.col(day).cast(pl.Int32).cast(pl.Int64)
