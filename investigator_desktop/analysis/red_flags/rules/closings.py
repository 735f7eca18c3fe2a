"""The balance at the end of each day, as the running balances of a statement tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

import polars as pl

from investigator_desktop.analysis.red_flags.rules.rows import CREDIT
from investigator_desktop.domain.rule_material import RuleMaterial


@dataclass(frozen=True, slots=True)
class Booked:
    """An entry with the balance after it; `signed` is negative for a debit."""

    id: int
    day: date
    at: datetime
    signed: int
    balance: int


@dataclass(frozen=True, slots=True)
class DayEnd:
    """The entries of a day and the balance after the last of them."""

    day: date
    rows: tuple[Booked, ...]
    balance: int
    last: Booked

    @property
    def credits(self) -> int:
        """Return what came in."""
        return sum(row.signed for row in self.rows if row.signed > 0)

    @property
    def debits(self) -> int:
        """Return what went out."""
        return -sum(row.signed for row in self.rows if row.signed < 0)


def booked(material: RuleMaterial) -> list[Booked]:
    """Return the entries of an account that show the balance after them, in the order of time."""
    signed = pl.when(CREDIT).then(pl.col("amount")).otherwise(-pl.col("amount"))
    rows = material.entries.select(
        "id", "day", "booked_at", signed.alias("signed"), "running_balance"
    ).drop_nulls()
    return [Booked(*row) for row in rows.sort("booked_at", "id").iter_rows()]


def day_ends(rows: Sequence[Booked]) -> list[DayEnd]:
    """Return the days on which something was booked, with the balance at their ends; `rows` are in order of time."""
    days = [(day, tuple(members)) for day, members in groupby(rows, key=lambda row: row.day)]
    ends = [(day, members, _last(members)) for day, members in days]
    return [DayEnd(day, members, last.balance, last) for day, members, last in ends]


def _last(rows: tuple[Booked, ...]) -> Booked:
    """Return the last entry of a day; of those with one time the one after whose balance none of them begins."""
    latest = [row for row in rows if row.at == rows[-1].at]
    begun = Counter(row.balance - row.signed for row in latest)
    ending = []
    for row in latest:
        if begun[row.balance]:
            begun[row.balance] -= 1
        else:
            ending.append(row)
    return (ending or latest)[-1]
