"""Closing balances through time, as printed or computed from one that is."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.screening import BalanceSource, BalanceTrail, NotComputable, Scope

FLOOR_SHARE = 100  # a day closes near the floor with at most one of this many parts of the median turnover
_OF_ACCOUNT = ["account", "currency"]


def balance_trails(entries: pl.DataFrame) -> tuple[BalanceTrail, ...]:
    """Return the closing balances of each account and currency by day.

    A balance that the last entry of a day prints is taken; others follow from the nearest printed one before,
    else after, and the entries between. An account that prints none has no balances.
    """
    scale = entries["amount_scale"].max()
    closings = _closings(_running(entries, scale))
    trails = []
    for (account, currency), days in closings.group_by(_OF_ACCOUNT, maintain_order=True):
        trails.append(_trail(Scope(str(account), str(currency)), days, int(str(scale))))
    return tuple(trails)


def _running(entries: pl.DataFrame, scale: object) -> pl.DataFrame:
    """Return the entries in their order with the balance after each, and whether it is printed."""
    factor = pl.lit(10, pl.Int128).pow(pl.lit(scale) - pl.col("amount_scale"))
    sign = pl.when(pl.col("direction") == Direction.CREDIT.value).then(1).otherwise(-1)
    ordered = entries.select(
        pl.col("account").fill_null(""),
        pl.col("currency").fill_null(""),
        "booked_at",
        "source_order",
        pl.col("booked_at").dt.date().alias("day"),
        (pl.col("amount").cast(pl.Int128) * factor).alias("units"),
        (pl.col("amount").cast(pl.Int128) * factor * sign).alias("change"),
        (pl.col("running_balance").cast(pl.Int128) * factor).alias("printed"),
    ).sort(*_OF_ACCOUNT, "booked_at", "source_order")
    summed = ordered.with_columns(pl.col("change").cum_sum().over(_OF_ACCOUNT).alias("sum"))
    offset = pl.col("printed") - pl.col("sum")
    known = offset.forward_fill().over(_OF_ACCOUNT)
    return summed.with_columns(
        (pl.col("sum") + pl.coalesce(known, offset.backward_fill().over(_OF_ACCOUNT))).alias("balance")
    )


def _closings(running: pl.DataFrame) -> pl.DataFrame:
    return (
        running.group_by(*_OF_ACCOUNT, "day", maintain_order=True)
        .agg(
            pl.col("balance").last(), pl.col("printed").last().is_not_null().alias("is_printed"),
            pl.col("units").sum().alias("turnover"),
        )
        .sort(*_OF_ACCOUNT, "day")
    )  # fmt: skip


def _trail(scope: Scope, days: pl.DataFrame, scale: int) -> BalanceTrail:
    if days["balance"].null_count():
        return BalanceTrail(scope, (), scale, None, None, None, 0, NotComputable.NO_BALANCES)
    turnover = days["turnover"].sort()[days.height // 2]
    balances = days["balance"].sort()
    low = days.select((pl.col("balance") * FLOOR_SHARE <= pl.lit(turnover, pl.Int128)).sum()).item()
    rows = days.select("day", "balance", "is_printed").iter_rows()
    return BalanceTrail(
        scope,
        tuple((day, int(units), _SOURCES[is_printed]) for day, units, is_printed in rows),
        scale,
        Money(int(balances[0]), scale, scope.currency),
        Money(int(balances[-1]), scale, scope.currency),
        Money(int(balances[days.height // 2]), scale, scope.currency),
        int(low),
    )


_SOURCES = {True: BalanceSource.PRINTED, False: BalanceSource.COMPUTED}
