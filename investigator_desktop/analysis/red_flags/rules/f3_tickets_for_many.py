"""F3: tickets for several passengers within days."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.counterparties import name_key
from investigator_desktop.analysis.red_flags.rules.rows import DEBIT, account_hit, money, rows_of, total
from investigator_desktop.analysis.red_flags.rules.words import vocabulary
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_PASSENGERS = 2
_NAMED = r"(?i)(?:пассажир|passenger|pax|жолаушы|жүргінші|yo'lovchi|мусофир|مسافر)\w*[\s:.\-]+([\p{L}'ʻʼ\- ]{3,60})"
_TICKET = r"\b([A-Z]{2,30}/[A-Z]{2,30})\b"


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the least purchases of tickets within the days of which at least two name different passengers."""
    asked = material.parameters
    told = pl.col("remittance_info")
    passenger = name_key(pl.coalesce(told.str.extract(_NAMED), told.str.extract(_TICKET))).fill_null("")
    rows = rows_of(material.entries, DEBIT & vocabulary("tickets").is_meant, other=passenger)
    named = [row for row in rows if row.other]
    for chosen in bursts(named, Enough(asked["days"], asked["least_count"], _PASSENGERS)):
        people = Fact("passengers", "; ".join(sorted({row.other for row in chosen})))
        yield account_hit(material, chosen, people, Fact("sum", money(material, total(chosen))))


F3 = Rule(
    "F3",
    Scope.ACCOUNT,
    Needs(columns=("amount", "remittance_info")),
    message(
        "Red flags",
        "{count} tickets from {from_on} to {to_on}, {sum} in all, name different passengers: {passengers}.",
    ),
    search,
)
