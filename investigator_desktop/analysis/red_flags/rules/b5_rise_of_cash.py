"""B5: a day from which on far more cash comes in, by the cumulative sum of differences from the mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from investigator_desktop.analysis.red_flags.rules.least import fewest
from investigator_desktop.analysis.red_flags.rules.rows import (
    CASH,
    CREDIT,
    Row,
    account_hit,
    money,
    rows_of,
    total,
)
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

MONTH = 30


@dataclass(frozen=True, slots=True)
class _Period:
    first: date
    days: int


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit where the mean of cash a day after the change is enough times the mean before it.

    Before and after the change lie at least half of `least_days` each. The rows of a hit are as many of the credits
    after the change as suffice.
    """
    asked = material.parameters
    rows, period = rows_of(material.entries, CREDIT & CASH), _period(material)
    if period.days < asked["least_days"] or len(rows) < asked["least_count"]:
        return
    change = _change(rows, period, asked["least_days"] // 2)
    before = [row for row in rows if (row.day - period.first).days < change]
    after, later = rows[len(before) :], period.days - change

    def holds(count: int) -> bool:
        risen = total(after[:count]) * 100 * change >= total(before) * later * asked["factor_percent"]
        return risen and count >= asked["least_count"]

    if holds(len(after)):
        facts = (
            Fact("changed_on", period.first + timedelta(days=change)),
            Fact("before", money(material, total(before) * MONTH // change)),
            Fact("after", money(material, total(after) * MONTH // later)),
        )
        yield account_hit(material, fewest(after, holds), *facts)


def _period(material: RuleMaterial) -> _Period:
    """Return the days of the account's statements, those of its entries where they are not known."""
    days = material.entries["day"].drop_nulls().sort()
    first = material.the_account.from_on or days[0]
    last = material.the_account.to_on or days[-1]
    return _Period(min(first, days[0]), (max(last, days[-1]) - min(first, days[0])).days + 1)


def _change(rows: Sequence[Row], period: _Period, margin: int) -> int:
    """Return after how many days the sum so far lies deepest under that of an even flow."""
    daily = np.zeros(period.days, dtype=object)
    for row in rows:
        daily[(row.day - period.first).days] += row.amount
    summed = np.cumsum(daily)
    so_far = np.arange(1, period.days + 1, dtype=object)
    depth = so_far * summed[-1] - period.days * summed
    allowed = range(margin, period.days - margin + 1)
    return max(allowed, key=lambda days: (depth[days - 1], -days))


B5 = Rule(
    "B5",
    Scope.ACCOUNT,
    Needs(columns=("amount", "is_cash"), is_whole=True),
    message(
        "Red flags",
        "From {changed_on} on {after} of cash came in within thirty days, and {before} before; the "
        "{count} cash credits from {from_on} to {to_on} suffice for that.",
    ),
    search,
)
