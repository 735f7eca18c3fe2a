"""What rules look at of an entry or a payment, in the order of time, and the facts that most sentences name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, RuleMaterial

CREDIT = pl.col("direction") == Direction.CREDIT.value
DEBIT = pl.col("direction") == Direction.DEBIT.value
CASH = pl.col("is_cash").fill_null(value=False)


@dataclass(frozen=True, slots=True)
class Row:
    """A row by its number, with what has to be distinct in it: `key`, and `other` where a rule counts two things."""

    id: int
    day: date
    amount: int
    key: str = ""
    other: str = ""
    group: str = ""


def rows_of(
    frame: pl.DataFrame,
    keep: pl.Expr,
    *,
    key: pl.Expr | None = None,
    other: pl.Expr | None = None,
    group: pl.Expr | None = None,
    number: str = "id",
) -> list[Row]:
    """Return the rows of a frame that have a day, an amount and all that is asked of them, by time and number.

    Without `key` every row is distinct.
    """
    asked = {
        "key": pl.col(number) if key is None else key,
        "other": _or_empty(other),
        "group": _or_empty(group),
    }
    texts = [expression.cast(pl.String).alias(name) for name, expression in asked.items()]
    rows = frame.filter(keep).select(number, "day", "amount", *texts).drop_nulls().sort("day", number)
    return [Row(*row) for row in rows.iter_rows()]


def _or_empty(expression: pl.Expr | None) -> pl.Expr:
    return pl.lit("") if expression is None else expression


def grouped(rows: Sequence[Row]) -> list[list[Row]]:
    """Return the rows of each group, in their order; the groups by name."""
    ordered = sorted(rows, key=lambda row: row.group)
    return [list(members) for _, members in groupby(ordered, key=lambda row: row.group)]


def by_day(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return rows by day and number."""
    return tuple(sorted(rows, key=lambda row: (row.day, row.id)))


def span(rows: Sequence[Row]) -> tuple[Fact, ...]:
    """Return how many rows there are and their first and last day."""
    days = [row.day for row in rows]
    return (Fact("count", len(rows)), Fact("from_on", min(days)), Fact("to_on", max(days)))


def total(rows: Sequence[Row]) -> int:
    """Return the sum of the amounts."""
    return sum(row.amount for row in rows)


def money(material: RuleMaterial, units: int) -> Money:
    """Return an amount of the account's currency at the scale of its entries."""
    scale = int(material.entries["amount_scale"][0]) if material.entries.height else 0
    return Money(units, scale, material.the_account.currency)


def account_hit(material: RuleMaterial, rows: Sequence[Row], *facts: Fact) -> Hit:
    """Return a hit of the account with how many rows, from when to when, and further facts."""
    chosen = by_day(rows)
    return Hit(material.the_account.subject, tuple(row.id for row in chosen), (), (*span(chosen), *facts))


def first_day(days: pl.Series) -> date:
    """Return the first of some days; raise `ValueError` where there is none."""
    known: list[date] = days.drop_nulls().to_list()
    return min(known)


def last_day(days: pl.Series) -> date:
    """Return the last of some days; raise `ValueError` where there is none."""
    known: list[date] = days.drop_nulls().to_list()
    return max(known)
