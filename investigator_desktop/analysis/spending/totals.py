"""What was paid out for each category, month by month: the lines of an account sum to all its outgoings."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.spending import Category, SpendingLine


def spending_lines(entries: pl.DataFrame, categories: pl.DataFrame) -> tuple[SpendingLine, ...]:
    """Return the outgoings of each account, currency, month and category, what has none included, in that order."""
    scale = entries["amount_scale"].max()
    factor = pl.lit(10, pl.Int128).pow(pl.lit(scale) - pl.col("amount_scale"))
    lines = (
        entries.filter(pl.col("direction") == Direction.DEBIT.value)
        .join(categories.select("id", "category"), on="id", how="left")
        .group_by(
            pl.col("account").fill_null(""),
            pl.col("currency").fill_null(""),
            pl.col("booked_at").dt.date().dt.month_start().alias("month"),
            "category",
        )
        .agg(
            pl.len().cast(pl.Int64).alias("count"),
            (pl.col("amount").cast(pl.Int128) * factor).sum().alias("units"),
        )
        .sort("account", "currency", "month", "category", nulls_last=True)
    )
    return tuple(
        SpendingLine(
            account, currency, month, None if category is None else Category(category), count,
            Money(int(units), int(str(scale)), currency),
        )
        for account, currency, month, category, count, units in lines.iter_rows()
    )  # fmt: skip
