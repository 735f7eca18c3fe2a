"""G4: transfers to many persons on one day."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.counterparties import person_key
from investigator_desktop.analysis.red_flags.rules.numbers import telephone
from investigator_desktop.analysis.red_flags.rules.rows import DEBIT, account_hit, money, rows_of, total
from investigator_desktop.analysis.red_flags.rules.words import vocabulary
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield, for each day, the least transfers between persons that are enough and go to enough of them."""
    asked = material.parameters
    person = pl.coalesce(person_key(), telephone(pl.col("remittance_info")))
    rows = rows_of(material.entries, DEBIT & vocabulary("person_to_person").is_meant, other=person)
    for chosen in bursts(rows, Enough(1, asked["least_count"], asked["least_parties"])):
        parties = Fact("parties", len({row.other for row in chosen}))
        yield account_hit(material, chosen, parties, Fact("sum", money(material, total(chosen))))


G4 = Rule(
    "G4",
    Scope.ACCOUNT,
    Needs(
        columns=("amount",),
        any_columns=(
            ("remittance_info", "purpose_code", "entry_type"),
            ("counterparty_name", "counterparty_id", "remittance_info"),
        ),
    ),
    message(
        "Red flags",
        "{count} transfers from {from_on} to {to_on} went to {parties} persons on one day, {sum} in all.",
    ),
    search,
)
