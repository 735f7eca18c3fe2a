"""F7: top-ups of many telephone numbers within a week."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.numbers import telephone
from investigator_desktop.analysis.red_flags.rules.rows import DEBIT, account_hit, money, rows_of, total
from investigator_desktop.analysis.red_flags.rules.words import vocabulary
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the least top-ups of enough different numbers within the days."""
    asked = material.parameters
    number = pl.coalesce(telephone(pl.col("remittance_info")), telephone(pl.col("counterparty_name")))
    rows = rows_of(material.entries, DEBIT & vocabulary("top_ups").is_meant, key=number)
    for chosen in bursts(rows, Enough(asked["days"], asked["least_numbers"])):
        yield account_hit(material, chosen, Fact("sum", money(material, total(chosen))))


F7 = Rule(
    "F7",
    Scope.ACCOUNT,
    Needs(columns=("amount",), any_columns=(("remittance_info", "counterparty_name"),)),
    message(
        "Red flags",
        "{count} different telephone numbers were topped up from {from_on} to {to_on}, with {sum} in all.",
    ),
    search,
)
