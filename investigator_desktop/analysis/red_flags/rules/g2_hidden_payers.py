"""G2: receipts through payment services that name no payer."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.rows import CREDIT, account_hit, rows_of, total
from investigator_desktop.analysis.red_flags.rules.suffice import percent_of, share_of
from investigator_desktop.analysis.red_flags.rules.words import listed, text, word_found
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit where such receipts are the share of all, with as many as suffice beside all other credits.

    No payer is named where the service itself stands as the counterparty, or nobody does and texts name it.
    """
    words, asked = listed(material, ListKind.AGGREGATORS), material.parameters
    name = pl.col("counterparty_name").str.to_lowercase()
    service = (
        pl.when(name.is_null() | (name == ""))
        .then(word_found(words, text()))
        .otherwise(word_found(words, name))
    )
    hidden, all_rows = rows_of(material.entries, CREDIT, group=service), rows_of(material.entries, CREDIT)
    chosen = share_of(hidden, total(all_rows) - total(hidden), asked["percent"], asked["least_count"])
    if chosen:
        services = ", ".join(sorted({row.group for row in hidden}))
        share = Fact("percent", percent_of(hidden, total(all_rows)))
        yield account_hit(material, chosen, Fact("services", services), share)


G2 = Rule(
    "G2",
    Scope.ACCOUNT,
    Needs(
        columns=("amount",),
        any_columns=(("counterparty_name", "remittance_info"),),
        lists=(ListKind.AGGREGATORS,),
        is_whole=True,
    ),
    message(
        "Red flags",
        "{percent} percent of what came in came through {services} and names no payer; {count} credits "
        "from {from_on} to {to_on} suffice.",
    ),
    search,
)
