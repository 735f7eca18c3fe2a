"""A5: the same amount to the same counterparty day after day."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.counterparties import counterparty_key, counterparty_names
from investigator_desktop.analysis.red_flags.rules.rows import DEBIT, account_hit, grouped, money, rows_of
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the least equal debits to one counterparty that are enough, on enough days, within the window."""
    asked = material.parameters
    named = counterparty_names(material.entries)
    payee, day = counterparty_key(), pl.col("day")
    group = pl.concat_str([payee, pl.col("amount")], separator="\n")
    for debits in grouped(rows_of(material.entries, DEBIT, other=day, group=group)):
        for rows in bursts(debits, Enough(asked["days"], asked["least_count"], asked["least_days"])):
            facts = (
                Fact("payee", named[rows[0].group.partition("\n")[0]]),
                Fact("amount", money(material, rows[0].amount)),
            )
            yield account_hit(material, rows, *facts)


A5 = Rule(
    "A5",
    Scope.ACCOUNT,
    Needs(
        columns=("amount",), any_columns=(("counterparty_account", "counterparty_id", "counterparty_name"),)
    ),
    message("Red flags", "{count} times from {from_on} to {to_on} the account paid {amount} to {payee}."),
    search,
)
