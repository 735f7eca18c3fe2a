"""Legs in two currencies at the rate that was executed: a purpose states it, or one reference ties the two amounts."""

from __future__ import annotations

import polars as pl

_RATE = r"(?i)(?:[A-Z]{3}\s*/\s*[A-Z]{3}|курс|rate|бағам|نرخ)\D{0,20}(\d{1,9}[.,]\d{1,6})"
_DECIMALS = 6
RATE_SCALE = 10**_DECIMALS


def stated_rate(column: str) -> pl.Expr:
    """Return the rate that a purpose states, in millionths, null where it states none."""
    text = pl.col(column).str.extract(_RATE, 1).str.replace(",", ".")
    whole = text.str.split(".").list.get(0).cast(pl.Int64)
    rest = text.str.split(".").list.get(1).str.pad_end(_DECIMALS, "0").cast(pl.Int64)
    rate: pl.Expr = whole * RATE_SCALE + rest
    return rate


def is_executed() -> pl.Expr:
    """Tell whether the amounts of two legs agree at a rate that either purpose states, to one least unit."""
    told = [
        pl.coalesce(pl.col("rate"), pl.col("rate_right")),
        pl.coalesce(pl.col("rate_right"), pl.col("rate")),
    ]
    one, other = pl.col("units").cast(pl.Int128), pl.col("units_right").cast(pl.Int128)
    agrees = [_agree(one, other, rate) | _agree(other, one, rate) for rate in told]
    return pl.any_horizontal(agrees).fill_null(value=False)


def _agree(dear: pl.Expr, cheap: pl.Expr, rate: pl.Expr) -> pl.Expr:
    """Tell whether `dear` units are `cheap` ones at the rate, but for the rounding of either."""
    wide = rate.cast(pl.Int128)
    apart = (dear * RATE_SCALE - cheap * wide).abs()
    agrees: pl.Expr = apart <= pl.max_horizontal(wide, pl.lit(RATE_SCALE, pl.Int128()))
    return agrees
