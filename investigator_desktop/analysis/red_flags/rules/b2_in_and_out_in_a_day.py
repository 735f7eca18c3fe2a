"""B2: most of what comes in goes out on the same day, and little remains."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from investigator_desktop.analysis.red_flags.rules.closings import Booked, DayEnd, booked, day_ends
from investigator_desktop.analysis.red_flags.rules.least import least
from investigator_desktop.analysis.red_flags.rules.rows import money
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


@dataclass(frozen=True, slots=True)
class _Emptied:
    """How much of a day's credits must leave, and how much may remain, in percent of them."""

    percent: int
    floor_percent: int

    def holds(self, end: DayEnd) -> bool:
        came = end.credits
        return (
            came > 0
            and end.debits * 100 >= came * self.percent
            and end.balance * 100 <= came * self.floor_percent
        )

    def holds_of(self, rows: Sequence[Booked]) -> bool:
        return any(self.holds(end) for end in day_ends(rows))


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit where enough days end near zero after most of their credits left."""
    asked = material.parameters
    emptied = _Emptied(asked["percent"], asked["floor_percent"])
    ends = [end for end in day_ends(booked(material)) if emptied.holds(end)]
    if len(ends) < asked["least_count"]:
        return
    rows = [row for end in ends[: asked["least_count"]] for row in least(end.rows, emptied.holds_of)]
    facts = (
        Fact("times", len(ends)),
        Fact("from_on", rows[0].day),
        Fact("to_on", rows[-1].day),
        Fact("came", money(material, sum(row.signed for row in rows if row.signed > 0))),
    )
    yield Hit(material.the_account.subject, tuple(row.id for row in rows), (), facts)


B2 = Rule(
    "B2",
    Scope.ACCOUNT,
    Needs(columns=("amount", "running_balance"), is_whole=True),
    message(
        "Red flags",
        "On {times} days most of what came in left the same day and little remained; in the first of "
        "them, from {from_on} to {to_on}, {came} came in.",
    ),
    search,
)
