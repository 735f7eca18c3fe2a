"""F4: many more taxi rides in a week than the account is used to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from investigator_desktop.analysis.red_flags.rules.least import fewest
from investigator_desktop.analysis.red_flags.rules.rows import (
    DEBIT,
    Row,
    account_hit,
    first_day,
    last_day,
    rows_of,
)
from investigator_desktop.analysis.red_flags.rules.words import vocabulary
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_LEAST_PERIODS = 4  # as many weeks as rides are compared over, at least


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the windows with enough times the rides of as many other days of the account, none sharing a ride.

    The rides of a hit are as many of the window as suffice beside all rides outside it.
    """
    asked, rows = material.parameters, rows_of(material.entries, DEBIT & vocabulary("taxi").is_meant)
    period = _period(material)
    if period < _LEAST_PERIODS * asked["days"]:
        return
    for window in _windows(rows, asked["days"], asked["least_count"]):
        outside = len(rows) - len(window)

        def holds(count: int, outside: int = outside) -> bool:
            is_more = (
                count * 100 * (period - asked["days"]) >= asked["factor_percent"] * outside * asked["days"]
            )
            return is_more and count >= asked["least_count"]

        if holds(len(window)):
            facts = (
                Fact("rides", len(window)),
                Fact("outside", outside),
                Fact("other_days", period - asked["days"]),
            )
            yield account_hit(material, fewest(window, holds), *facts)


def _period(material: RuleMaterial) -> int:
    days, account = material.entries["day"].drop_nulls(), material.the_account
    if days.is_empty():
        return 0
    first, last = first_day(days), last_day(days)
    return (max(account.to_on or last, last) - min(account.from_on or first, first)).days + 1


def _windows(rows: Sequence[Row], days: int, least: int) -> Iterator[list[Row]]:
    """Yield the fullest windows first, each with what no fuller one has."""
    ends, end = [], 0
    for row in rows:
        while end < len(rows) and (rows[end].day - row.day).days < days:
            end += 1
        ends.append(end)
    taken: set[int] = set()
    for begin in sorted(range(len(rows)), key=lambda place: (place - ends[place], place)):
        if ends[begin] - begin < least:
            return
        if not taken.intersection((begin, ends[begin] - 1)):
            taken.update(range(begin, ends[begin]))
            yield list(rows[begin : ends[begin]])


F4 = Rule(
    "F4",
    Scope.ACCOUNT,
    Needs(columns=("amount",), any_columns=(("mcc", "counterparty_name", "remittance_info"),)),
    message(
        "Red flags",
        "{rides} taxi rides fell within a week, {outside} within all {other_days} other days; the {count} "
        "from {from_on} to {to_on} suffice.",
    ),
    search,
)
