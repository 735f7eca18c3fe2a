"""The sums of entries by account, currency, day and direction, added up where they are stored."""

from __future__ import annotations

import polars as pl
from sqlalchemy import Connection

from investigator_desktop.casefile.entry_query_sql import select_columns
from investigator_desktop.casefile.entry_reading import layers_of
from investigator_desktop.casefile.entry_storage import read_frame
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery

_DAY_US = 86_400_000_000
_FIRST_DAY = (
    719_162  # 1 January of the year 1, in days before 1970: days are counted from there, none is negative
)
_DAYS = 4_000_000  # more than there are days
_IS_CREDIT = f"(entry.direction = '{Direction.CREDIT.value}')"
# One number for account and day: the fewer and shorter what it is grouped by, the faster.
_COLUMNS = f"""
    entry.account_id * {_DAYS} + (entry.booked_at + {_FIRST_DAY * _DAY_US}) / {_DAY_US}, entry.currency,
    entry.amount_scale, count(*), sum(entry.amount), sum({_IS_CREDIT}), sum(entry.amount * {_IS_CREDIT})
"""
_SCHEMA = pl.Schema(
    {
        "group": pl.Int64(),
        "currency": pl.String(),
        "amount_scale": pl.Int64(),
        "count": pl.Int64(),
        "amount": pl.Int64(),
        "credit_count": pl.Int64(),
        "credit_amount": pl.Int64(),
    }
)


def read_day_sums(connection: Connection, query: EntryQuery) -> pl.DataFrame:
    """Return `account_id`, `currency`, `amount_scale`, `day` (since 1970), `direction`, `count` and `amount`."""
    statement = select_columns(query, layers_of(connection, query), _COLUMNS)
    sums = read_frame(connection, f"{statement.sql} GROUP BY 1, 2, 3", statement.values, _SCHEMA)
    credit = _side(sums, Direction.CREDIT, pl.col("credit_count"), pl.col("credit_amount"))
    rest = (pl.col("count") - pl.col("credit_count"), pl.col("amount") - pl.col("credit_amount"))
    return pl.concat([credit, _side(sums, Direction.DEBIT, *rest)])


def _side(sums: pl.DataFrame, direction: Direction, count: pl.Expr, amount: pl.Expr) -> pl.DataFrame:
    return sums.select(
        (pl.col("group") // _DAYS).alias("account_id"),
        "currency",
        "amount_scale",
        (pl.col("group") % _DAYS - _FIRST_DAY).alias("day"),
        pl.lit(direction.value).alias("direction"),
        count.alias("count"),
        amount.alias("amount"),
    ).filter(pl.col("count") > 0)
