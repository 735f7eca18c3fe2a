"""E2: a sender's transfers that are mostly paid out in border towns."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.least import fewest
from investigator_desktop.analysis.red_flags.rules.places import folded_places, place_key
from investigator_desktop.analysis.red_flags.rules.rows import grouped, rows_of
from investigator_desktop.analysis.red_flags.rules.transfer_rows import (
    PAID,
    names,
    party,
    transfer_hit,
    transfers,
)
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each sender with as few transfers to listed towns as suffice beside all the sender's others."""
    rows = transfers(material).with_columns(place_key(pl.col("pay_agent_city")).alias("town"))
    towns, named = folded_places(material.list_of(ListKind.BORDER_TOWNS).column("place")), names(rows)
    sent = rows_of(rows, PAID, key=pl.col("town"), group=pl.col("payer_key"), number="payment_id")
    asked = material.parameters
    for own in grouped(sent):
        listed = [row for row in own if row.key in towns]
        rest = len(own) - len(listed)

        def holds(count: int, rest: int = rest) -> bool:
            return count >= asked["least_count"] and count * 100 >= asked["percent"] * (count + rest)

        if listed and holds(len(listed)):
            facts = (Fact("listed", len(listed)), Fact("all", len(own)))
            yield transfer_hit(party(own[0].group, named), fewest(listed, holds), *facts)


E2 = Rule(
    "E2",
    Scope.CASE,
    Needs(payment_columns=("amount", "payer_name", "pay_agent_city"), lists=(ListKind.BORDER_TOWNS,)),
    message(
        "Red flags",
        "{listed} of the {all} transfers of the sender were paid out in listed border towns; the {count} "
        "from {from_on} to {to_on} suffice.",
    ),
    search,
)
