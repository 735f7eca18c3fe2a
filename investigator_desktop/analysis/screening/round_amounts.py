"""How many amounts are round, account by account, against the rate of all others of the case."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import polars as pl

from investigator_desktop.analysis.screening.binomial import upper_tail
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.screening import NotComputable, RoundShare, Scope

LEAST_COUNT = 20
LEAST_BASE = 100
_KIND = ["currency", "direction"]


def round_shares(entries: pl.DataFrame) -> tuple[RoundShare, ...]:
    """Return the share of round amounts of each account, currency and direction.

    The unit of a currency and direction is the power of ten at or below the median amount of the case, at least one
    whole unit of the currency: of a median of 45,300.00 it is 10,000.00.
    """
    amounts = _counted(entries)
    if amounts.is_empty():
        return ()
    wholes = amounts.group_by(_KIND).agg(
        pl.col("count").sum().alias("all"), pl.col("round").sum().alias("all_round")
    )
    joined = amounts.join(wholes, on=_KIND).sort("account", "currency", "direction")
    return tuple(_shares(joined))


def _counted(entries: pl.DataFrame) -> pl.DataFrame:
    """Return each account's amounts of a currency and direction: how many, how many round, and the unit."""
    scale = entries["amount_scale"].max()
    factor = pl.lit(10, pl.Int128).pow(pl.lit(scale) - pl.col("amount_scale"))
    amounts = entries.filter(pl.col("amount") > 0).select(
        "account",
        pl.col("currency").fill_null(""),
        pl.col("direction").cast(pl.String),
        (pl.col("amount").cast(pl.Int128) * factor).alias("units"),
        pl.lit(scale, pl.Int64).alias("scale"),
    )
    return (
        amounts.join(_units(amounts), on=_KIND)
        .with_columns(is_round=pl.col("units") % pl.col("unit") == 0)
        .group_by("account", *_KIND)
        .agg(
            pl.len().cast(pl.Int64).alias("count"),
            pl.col("is_round").sum().cast(pl.Int64).alias("round"),
            pl.col("unit").first(),
            pl.col("scale").first(),
        )
    )


def _units(amounts: pl.DataFrame) -> pl.DataFrame:
    """Return the unit of each currency and direction, in whole units at the common scale."""
    medians = amounts.group_by(_KIND).agg(
        pl.col("units").sort().get(pl.len() // 2).alias("median"), pl.col("scale").first()
    )
    length = pl.col("median").cast(pl.String).str.len_chars().cast(pl.Int64)
    power = pl.max_horizontal(length - 1, "scale")
    return medians.select(*_KIND, pl.lit(10, pl.Int128).pow(power).alias("unit"))


def _shares(joined: pl.DataFrame) -> Iterator[RoundShare]:
    for row in joined.iter_rows(named=True):
        count, found = row["count"], row["round"]
        base, base_round = row["all"] - count, row["all_round"] - found
        obstacle = _obstacle(count, base)
        tail = None if obstacle else upper_tail(found, count, Fraction(base_round, base))
        scope = Scope(row["account"] or "", row["currency"], Direction(row["direction"]))
        unit = Money(int(row["unit"]), row["scale"], row["currency"])
        yield RoundShare(scope, unit, count, found, base, base_round, tail, obstacle)


def _obstacle(count: int, base: int) -> NotComputable | None:
    if count < LEAST_COUNT:
        return NotComputable.TOO_FEW
    return NotComputable.NO_BASE_RATE if base < LEAST_BASE else None
