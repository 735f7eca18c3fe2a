"""F8: prepaid cards and vouchers bought again and again."""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.rows import DEBIT, account_hit, money, rows_of, total
from investigator_desktop.analysis.red_flags.rules.words import vocabulary
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the least such purchases that are enough within the days."""
    asked = material.parameters
    rows = rows_of(material.entries, DEBIT & vocabulary("vouchers").is_meant)
    for chosen in bursts(rows, Enough(asked["days"], asked["least_count"])):
        yield account_hit(material, chosen, Fact("sum", money(material, total(chosen))))


F8 = Rule(
    "F8",
    Scope.ACCOUNT,
    Needs(columns=("amount",), any_columns=(("counterparty_name", "remittance_info", "mcc"),)),
    message(
        "Red flags",
        "{count} prepaid cards or vouchers were bought from {from_on} to {to_on}, for {sum} in all.",
    ),
    search,
)
