"""A6: several small payments for advertisements within a week, in multiples of one price."""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.analysis.red_flags.rules.multiples import payments_in_multiples
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the least payments to one merchant of the list of advertisers that are enough within the days."""
    return payments_in_multiples(material, ListKind.ADVERTISERS)


A6 = Rule(
    "A6",
    Scope.ACCOUNT,
    Needs(
        columns=("amount",),
        any_columns=(("counterparty_name", "remittance_info"),),
        lists=(ListKind.ADVERTISERS,),
    ),
    message(
        "Red flags",
        "{count} payments from {from_on} to {to_on} to {merchant}, a seller of advertisements, are small "
        "multiples of {base}.",
    ),
    search,
)
