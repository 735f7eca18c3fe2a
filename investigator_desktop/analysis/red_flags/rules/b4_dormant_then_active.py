"""B4: after long silence a day of more turnover than the account knew before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import polars as pl

from investigator_desktop.analysis.red_flags.rules.least import least
from investigator_desktop.analysis.red_flags.rules.rows import Row, account_hit, money, rows_of, total
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Parameters, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_Day = list[Row]


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield, after each silence, the first day among the busiest of all days before it.

    The day lies within `within_days` of the end of the silence, and at least `least_days` days were booked before.
    """
    asked = material.parameters
    days = _days(rows_of(material.entries, pl.col("amount") > 0))
    for place in range(max(1, asked["least_days"]), len(days)):
        if (days[place][0].day - days[place - 1][0].day).days - 1 >= asked["quiet_days"]:
            yield from _after_silence(material, days, place)


def _days(rows: Sequence[Row]) -> list[_Day]:
    return [list(members) for _, members in groupby(rows, key=lambda row: row.day)]


def _after_silence(material: RuleMaterial, days: Sequence[_Day], place: int) -> Iterator[Hit]:
    asked, before = material.parameters, days[:place]
    for day in days[place:]:
        if (day[0].day - days[place][0].day).days >= asked["within_days"]:
            return
        if _is_busiest(total(day), before, asked):
            yield _hit(material, before, day)
            return


def _is_busiest(turnover: int, before: Sequence[_Day], asked: Parameters) -> bool:
    if len(before) < asked["least_days"]:
        return False
    above = sum(total(day) >= turnover for day in before)
    return above * 100 <= asked["percent"] * len(before)


def _hit(material: RuleMaterial, before: Sequence[_Day], day: _Day) -> Hit:
    asked = material.parameters
    calmer = [earlier for earlier in before if total(earlier) < total(day)]
    shown = [min(earlier, key=lambda row: (row.amount, row.id)) for earlier in calmer[-asked["least_days"] :]]

    def holds(part: Sequence[Row]) -> bool:
        return _is_busiest(total(part), [[row] for row in shown], asked)

    quiet = (day[0].day - before[-1][0].day).days - 1
    rows = (*shown, *least(sorted(day, key=lambda row: (-row.amount, row.id)), holds))
    facts = (
        Fact("quiet_days", quiet),
        Fact("active_on", day[0].day),
        Fact("turnover", money(material, total(day))),
        Fact("days", len(before)),
    )
    hit = account_hit(material, rows)
    return Hit(hit.subject, hit.entry_ids, (), facts)


B4 = Rule(
    "B4",
    Scope.ACCOUNT,
    Needs(columns=("amount",), is_whole=True),
    message(
        "Red flags",
        "After {quiet_days} quiet days the account turned over {turnover} on {active_on}, among the most "
        "of the {days} days on which it was used before.",
    ),
    search,
)
