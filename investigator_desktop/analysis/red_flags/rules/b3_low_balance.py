"""B3: balances that stay near zero although much passes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

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
        if not ends or days_of(ends) < self.least_days:
            return False
        came = sum(end.credits for end in ends)
        return middle_balance(ends) * 100 * days_of(ends) <= self.percent * came * MONTH

    def holds_of(self, rows: Sequence[Booked]) -> bool:
        return self.holds(day_ends(rows))


def days_of(ends: Sequence[DayEnd]) -> int:
    """Return the days from the first to the last."""
    return (ends[-1].day - ends[0].day).days + 1


def middle_balance(ends: Sequence[DayEnd]) -> int:
    """Return the balance that is not exceeded on half of all days; a balance lasts until the next one."""
    lasting = [(later.day - end.day).days for end, later in pairwise(ends)] + [1]
    passed = 0
    for balance, days in sorted(zip((end.balance for end in ends), lasting, strict=True)):
        passed += days
        if passed * 2 >= days_of(ends):
            return balance
    return 0


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit where the middle balance of days is at most the share of the credits of thirty days.

    The rows of the hit are from a short first part of the period in which it holds too, where there is one.
    """
    low = _Low(material.parameters["percent"], material.parameters["least_days"])
    ends = day_ends(booked(material))
    if not low.holds(ends):
        return
    early = [row for end in _first_part(ends, low) for row in _telling(end)]
    rows = least(early if low.holds_of(early) else [row for end in ends for row in end.rows], low.holds_of)
    facts = (
        Fact("days", days_of(ends)),
        Fact("median", money(material, middle_balance(ends))),
        Fact("turnover", money(material, sum(end.credits for end in ends) * MONTH // days_of(ends))),
        Fact("percent", low.percent),
    )
    yield Hit(material.the_account.subject, tuple(row.id for row in rows), (), facts)


def _first_part(ends: Sequence[DayEnd], low: _Low) -> Sequence[DayEnd]:
    count = 4
    while count < len(ends) and not low.holds(ends[:count]):
        count *= 2
    return ends[:count]


def _telling(end: DayEnd) -> list[Booked]:
    """Return the credits of a day and its last entry."""
    return [row for row in end.rows if row.signed > 0 or row == end.last]


B3 = Rule(
    "B3",
    Scope.ACCOUNT,
    Needs(columns=("amount", "running_balance"), is_whole=True),
    message(
        "Red flags",
        "Over {days} days the balance was {median} in the middle, not more than {percent} "
        "percent of the {turnover} that came in within thirty days.",
    ),
    search,
)
