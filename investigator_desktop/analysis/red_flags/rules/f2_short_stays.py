"""F2: lodging in several towns within days, or several times on one day."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.places import place_key
from investigator_desktop.analysis.red_flags.rules.rows import DEBIT, account_hit, money, rows_of, total
from investigator_desktop.analysis.red_flags.rules.words import vocabulary
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the least payments for lodging in enough towns within the days, then those of one day in one town."""
    asked = material.parameters
    rows = rows_of(
        material.entries, DEBIT & vocabulary("lodging").is_meant, other=place_key(pl.col("location"))
    )
    used: set[int] = set()
    for enough in (
        Enough(asked["days"], asked["least_count"], asked["least_places"]),
        Enough(1, asked["least_count"]),
    ):
        for chosen in bursts([row for row in rows if row.id not in used], enough):
            used.update(row.id for row in chosen)
            places = Fact("places", ", ".join(sorted({row.other for row in chosen})))
            yield account_hit(material, chosen, places, Fact("sum", money(material, total(chosen))))


F2 = Rule(
    "F2",
    Scope.ACCOUNT,
    Needs(columns=("amount", "location"), any_columns=(("mcc", "counterparty_name", "remittance_info"),)),
    message(
        "Red flags", "{count} payments for lodging from {from_on} to {to_on}, {sum} in all, in {places}."
    ),
    search,
)
