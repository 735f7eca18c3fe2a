"""A2: cash credits at several places on the same day or the next."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.places import place_key
from investigator_desktop.analysis.red_flags.rules.rows import (
    CASH,
    CREDIT,
    account_hit,
    money,
    rows_of,
    total,
)
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_DAYS = 2  # one day and the next


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the least credits at enough different places within the days; no credit is in two hits."""
    asked = material.parameters
    enough = Enough(_DAYS, asked["least_count"], asked["least_places"])
    deposits = rows_of(material.entries, CREDIT & CASH, other=place_key(pl.col("location")))
    for rows in bursts(deposits, enough):
        places = Fact("places", len({row.other for row in rows}))
        yield account_hit(material, rows, places, Fact("sum", money(material, total(rows))))


A2 = Rule(
    "A2",
    Scope.ACCOUNT,
    Needs(columns=("is_cash", "location", "amount")),
    message(
        "Red flags",
        "{count} cash credits from {from_on} to {to_on} were paid in at {places} different places; "
        "together they come to {sum}.",
    ),
    search,
)
