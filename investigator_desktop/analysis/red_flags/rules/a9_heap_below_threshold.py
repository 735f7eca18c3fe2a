"""A9: more cash credits just below a threshold than just above it."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.least import fewest
from investigator_desktop.analysis.red_flags.rules.rows import CASH, CREDIT, account_hit, rows_of
from investigator_desktop.analysis.red_flags.rules.statistics import binomial_tail
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope, Threshold
from investigator_desktop.foundation.catalogue import message

THRESHOLD = "cash_report"


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield cash credits that heap up in the last `band_percent` below a threshold against the band above.

    Under the chance one half for each side, the tail is held against `significance_per_mille`. The rows of a hit are
    as many of those below as suffice against all of those above.
    """
    for threshold in _thresholds(material):
        yield from _at(material, threshold)


def _thresholds(material: RuleMaterial) -> list[Threshold]:
    own = [one for one in material.thresholds if one.name == THRESHOLD]
    return [one for one in own if one.amount.currency == material.the_account.currency]


def _at(material: RuleMaterial, threshold: Threshold) -> Iterator[Hit]:
    asked, currency = material.parameters, material.the_account.currency
    days = material.entries["day"].drop_nulls().unique()
    in_force = days.filter(
        [material.threshold_on(THRESHOLD, currency, day) == threshold for day in days.to_list()]
    )
    limit = threshold.units(int(material.entries["amount_scale"][0])) if material.entries.height else 0
    width = limit * asked["band_percent"]
    distance = (pl.col("amount") - limit) * 100
    rows = material.entries.filter(CREDIT & CASH & pl.col("day").is_in(in_force.implode()))
    below = rows_of(rows, (distance < 0) & (distance >= -width))
    above = rows.filter((distance >= 0) & (distance <= width)).height

    def is_heap(count: int) -> bool:
        return (
            count >= asked["least_count"]
            and binomial_tail(count, count + above, 0.5) <= asked["significance_per_mille"] / 1000
        )

    if below and is_heap(len(below)):
        facts = (Fact("below", len(below)), Fact("above", above), Fact("threshold", threshold.amount))
        yield account_hit(material, fewest(below, is_heap), *facts)


A9 = Rule(
    "A9",
    Scope.ACCOUNT,
    Needs(columns=("amount", "is_cash"), thresholds=(THRESHOLD,)),
    message(
        "Red flags",
        "{below} cash credits lie just below {threshold} and {above} as close above it; the {count} from "
        "{from_on} to {to_on} suffice to be more than chance.",
    ),
    search,
)
