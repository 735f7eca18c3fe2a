"""E1: cash that is drawn in a border town soon after money came in elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

from investigator_desktop.analysis.red_flags.rules.places import folded_places, place_key
from investigator_desktop.analysis.red_flags.rules.rows import CASH, CREDIT, DEBIT, Row, account_hit, rows_of
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit with the first withdrawals in listed towns, each with a credit of its own of the days before.

    A credit for which no place is recorded counts as elsewhere.
    """
    towns = folded_places(material.list_of(ListKind.BORDER_TOWNS).column("place"))
    place = place_key(pl.col("location"))
    is_border = place.is_in(sorted(towns)).fill_null(value=False)
    drawn = rows_of(material.entries, DEBIT & CASH & is_border, key=place)
    came = rows_of(material.entries, CREDIT & ~is_border)
    pairs = _pairs(drawn, came, material.parameters["days"])
    least = material.parameters["least_count"]
    if len(pairs) >= least:
        rows = [row for pair in pairs[:least] for row in pair]
        towns_drawn = ", ".join(sorted({one.key for one, _ in pairs}))
        yield account_hit(material, rows, Fact("times", len(pairs)), Fact("towns", towns_drawn))


def _pairs(drawn: Sequence[Row], came: Sequence[Row], days: int) -> list[tuple[Row, Row]]:
    """Return each withdrawal with the earliest credit within the days before that no other has."""
    pairs, place = [], 0
    for row in drawn:
        while place < len(came) and (row.day - came[place].day).days > days:
            place += 1
        if place < len(came) and came[place].day <= row.day:
            pairs.append((row, came[place]))
            place += 1
    return pairs


E1 = Rule(
    "E1",
    Scope.ACCOUNT,
    Needs(columns=("amount", "location", "is_cash"), lists=(ListKind.BORDER_TOWNS,)),
    message(
        "Red flags",
        "{times} times cash was drawn in listed border towns ({towns}) within days after money came in "
        "elsewhere; the first {count} entries are from {from_on} to {to_on}.",
    ),
    search,
)
