"""F1: payments to sellers of advertisements on a list."""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.analysis.red_flags.rules.rows import (
    DEBIT,
    account_hit,
    grouped,
    money,
    rows_of,
    total,
)
from investigator_desktop.analysis.red_flags.rules.words import listed, word_found
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each merchant of the list that the account paid often enough, with the first of the payments."""
    least = material.parameters["least_count"]
    word = word_found(listed(material, ListKind.ADVERTISERS))
    for rows in grouped(rows_of(material.entries, DEBIT, group=word)):
        if len(rows) >= least:
            facts = (
                Fact("merchant", rows[0].group),
                Fact("times", len(rows)),
                Fact("sum", money(material, total(rows))),
            )
            yield account_hit(material, rows[:least], *facts)


F1 = Rule(
    "F1",
    Scope.ACCOUNT,
    Needs(
        columns=("amount",),
        any_columns=(("counterparty_name", "remittance_info"),),
        lists=(ListKind.ADVERTISERS,),
    ),
    message(
        "Red flags",
        "The account paid {merchant}, a seller of advertisements, {times} times, {sum} in all; the first "
        "{count} from {from_on} to {to_on}.",
    ),
    search,
)
