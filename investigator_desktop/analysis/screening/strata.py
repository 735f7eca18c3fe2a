"""Amounts by classes: how many lie in each and what they sum to."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.screening import Scope, Stratum


def strata(entries: pl.DataFrame) -> tuple[Stratum, ...]:
    """Return the amounts of each account, currency and direction by powers of ten of whole units, the lowest first.

    The lowest stratum reaches from 0 to before 10. Every entry is in exactly one.
    """
    scale = entries["amount_scale"].max()
    factor = pl.lit(10, pl.Int128).pow(pl.lit(scale) - pl.col("amount_scale"))
    amounts = entries.select(
        pl.col("account").fill_null(""),
        pl.col("currency").fill_null(""),
        pl.col("direction").cast(pl.String),
        (pl.col("amount").cast(pl.Int128) * factor).alias("units"),
    )
    whole_digits = pl.col("units").cast(pl.String).str.len_chars().cast(pl.Int64) - pl.lit(scale, pl.Int64)
    classes = (
        amounts.with_columns(pl.max_horizontal(whole_digits, 1).alias("digits"))
        .group_by("account", "currency", "direction", "digits")
        .agg(pl.len().cast(pl.Int64).alias("count"), pl.col("units").sum().alias("total"))
        .sort("account", "currency", "direction", "digits")
        .with_columns(
            (pl.col("digits") == pl.col("digits").max().over("account", "currency", "direction")).alias(
                "last"
            )
        )
    )
    ordered = classes.select("account", "currency", "direction", "digits", "last", "count", "total")
    return tuple(_stratum(row, int(str(scale))) for row in ordered.iter_rows())


def _stratum(row: tuple[str, str, str, int, bool, int, int], scale: int) -> Stratum:
    account, currency, direction, digits, is_last, count, total = row
    from_units = 0 if digits == 1 else int(10 ** (digits - 1 + scale))
    below_units = None if is_last else int(10 ** (digits + scale))
    scope = Scope(account, currency, Direction(direction))
    return Stratum(scope, from_units, below_units, count, Money(int(total), scale, currency))
