"""Rows of one day that a bank printed in no order: each leads from the balance before it to the balance after it.

Rows that belong together form one trail that uses each of them once, so the order is found as an Eulerian trail
(Hierholzer's method) from the balance at which the day begins.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import polars as pl


@dataclass(frozen=True, slots=True)
class Step:
    """One row as a step from a balance to a balance; `position` is its place in the frame."""

    position: int
    before: int
    after: int


def days_in_trail_order(rows: pl.DataFrame, affected: Collection[date], opening: int | None) -> pl.DataFrame:
    """Return rows that are sorted by day, each day in trail order that breaks the chain, also only by the day before.

    `affected` are the days known to break it; the days before them are tried too.
    """
    order: list[int] = []
    balance = opening
    days = rows.with_row_index("position").partition_by("day", maintain_order=True)
    for number, day in enumerate(days):
        is_wanted = any(_is_on(near, affected) for near in days[number : number + 2])
        steps = _steps(day) if is_wanted or not _follows(day, balance) else None
        positions = trail(steps, balance) if steps else None
        order += positions or day["position"].to_list()
        balance = _balance_after(day, order[-1])
    return rows[order] if order else rows


def _is_on(day: pl.DataFrame, affected: Collection[date]) -> bool:
    return day["day"][0] in affected


def _follows(day: pl.DataFrame, balance: int | None) -> bool:
    """Tell whether the first row of a day leads on from a balance, as far as both are known."""
    after = day["balance"][0]
    return balance is None or after is None or bool(after - day["signed"][0] == balance)


def _balance_after(day: pl.DataFrame, last_position: int) -> int | None:
    known = day.filter(pl.col("position") == last_position)["balance"][0]
    return None if known is None else int(known)


def _steps(day: pl.DataFrame) -> list[Step] | None:
    """Return the rows of a day as steps; None where one of them has no balance."""
    if day["balance"].null_count():
        return None
    cells = day.select("position", "balance", "signed").iter_rows()
    return [Step(position, balance - signed, balance) for position, balance, signed in cells]


def trail(steps: list[Step], begin: int | None) -> list[int] | None:
    """Return the positions of all steps as one trail, beginning at `begin` where that is possible; else None."""
    start = _start(steps, begin)
    if start is None:
        return None
    leaving: dict[int, list[Step]] = defaultdict(list)
    for step in reversed(steps):
        leaving[step.before].append(step)
    found = _hierholzer(leaving, start)
    return found if len(found) == len(steps) else None


def _start(steps: list[Step], begin: int | None) -> int | None:
    """Return where a trail over all steps begins; None where there can be none."""
    surplus = Counter(step.before for step in steps)
    surplus.subtract(Counter(step.after for step in steps))
    unbalanced = {balance: count for balance, count in surplus.items() if count}
    if not unbalanced:
        return begin if begin in surplus else steps[0].before
    if sorted(unbalanced.values()) != [-1, 1]:
        return None
    return next(balance for balance, count in unbalanced.items() if count == 1)


def _hierholzer(leaving: dict[int, list[Step]], start: int) -> list[int]:
    stack: list[tuple[int, int | None]] = [(start, None)]
    backwards: list[int] = []
    while stack:
        balance, position = stack[-1]
        if leaving[balance]:
            step = leaving[balance].pop()
            stack.append((step.after, step.position))
        else:
            stack.pop()
            if position is not None:
                backwards.append(position)
    return backwards[::-1]
