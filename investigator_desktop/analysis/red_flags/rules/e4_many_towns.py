"""E4: operations in person in many towns within a week."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.places import place_key
from investigator_desktop.analysis.red_flags.rules.rows import CASH, account_hit, rows_of
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the least operations with cash or by card in enough places within the days."""
    in_person = CASH | pl.col("card").is_not_null() | pl.col("mcc").is_not_null()
    rows = rows_of(material.entries, in_person, key=place_key(pl.col("location")))
    for chosen in bursts(rows, Enough(material.parameters["days"], material.parameters["least_places"])):
        yield account_hit(material, chosen, Fact("places", ", ".join(row.key for row in chosen)))


E4 = Rule(
    "E4",
    Scope.ACCOUNT,
    Needs(columns=("amount", "location"), any_columns=(("is_cash", "card", "mcc"),)),
    message(
        "Red flags",
        "{count} operations in person from {from_on} to {to_on} were in as many places: {places}.",
    ),
    search,
)
