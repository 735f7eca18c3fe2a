"""B3: balances that stay near zero although much passes."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median_low

from investigator_desktop.analysis.red_flags.rules.closings import Booked, DayEnd, booked, day_ends
from investigator_desktop.analysis.red_flags.rules.least import least
from investigator_desktop.analysis.red_flags.rules.rows import money
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

MONTH = 30


@dataclass(frozen=True, slots=True)
class _Low:
    percent: int
    least_days: int

    def holds(self, ends: Sequence[DayEnd]) -> bool:
        if len(ends) < self.least_days:
            return False
        middle = median_low(end.balance for end in ends)
        return self.is_low(middle, sum(end.credits for end in ends), days_of(ends))

    def is_low(self, middle: int, came: int, days: int) -> bool:
        return middle * 100 * days <= self.percent * came * MONTH

    def holds_of(self, rows: Sequence[Booked]) -> bool:
        return self.holds(day_ends(rows))


def days_of(ends: Sequence[DayEnd]) -> int:
    """Return the days from first to last, a month at least."""
    return max(MONTH, (ends[-1].day - ends[0].day).days + 1)


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit where the middle balance of days is at most the share of the credits of thirty days.

    Days count on which something was booked. The rows of the hit are from the shortest first part of the period in
    which it holds too.
    """
    low = _Low(material.parameters["percent"], material.parameters["least_days"])
    ends = day_ends(booked(material))
    if not low.holds(ends):
        return
    early = [row for end in _first_part(ends, low) for row in _telling(end)]
    rows = least(early if low.holds_of(early) else [row for end in ends for row in end.rows], low.holds_of)
    facts = (
        Fact("days", len(ends)),
        Fact("median", money(material, median_low(end.balance for end in ends))),
        Fact("turnover", money(material, sum(end.credits for end in ends) * MONTH // days_of(ends))),
        Fact("percent", low.percent),
    )
    yield Hit(material.the_account.subject, tuple(row.id for row in rows), (), facts)


def _first_part(ends: Sequence[DayEnd], low: _Low) -> Sequence[DayEnd]:
    balances: list[int] = []
    came = 0
    for place, end in enumerate(ends):
        insort(balances, end.balance)
        came += end.credits
        if place + 1 < low.least_days:
            continue
        if low.is_low(balances[place // 2], came, days_of(ends[: place + 1])):
            return ends[: place + 1]
    return ends


def _telling(end: DayEnd) -> list[Booked]:
    """Return the credits of a day and its last entry."""
    return [row for row in end.rows if row.signed > 0 or row == end.last]


B3 = Rule(
    "B3",
    Scope.ACCOUNT,
    Needs(columns=("amount", "running_balance"), is_whole=True),
    message(
        "Red flags",
        "At the end of {days} days the balance was {median} in the middle, not more than {percent} "
        "percent of the {turnover} that came in within thirty days.",
    ),
    search,
)
