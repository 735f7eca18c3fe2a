"""E6: transfers that are paid out in another country than was declared."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.counterparties import name_key
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
from investigator_desktop.foundation.catalogue import message

_CODE = 3  # letters of a country's code; a code and a name are not compared


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit for each receiver, else each sender, with enough such transfers."""
    rows, least = transfers(material), material.parameters["least_count"]
    actual, expected = (name_key(pl.col(f"{name}_pay_country")) for name in ("actual", "expected"))
    is_alike = (actual.str.len_chars() <= _CODE) == (expected.str.len_chars() <= _CODE)
    elsewhere = rows.filter(PAID & (actual != expected) & is_alike)
    named, used = names(rows), set[int]()
    for side in ("beneficiary_key", "payer_key"):
        country = pl.concat_str([expected.str.to_uppercase(), actual.str.to_uppercase()], separator=" → ")
        found = rows_of(elsewhere, pl.lit(value=True), key=country, group=pl.col(side), number="payment_id")
        for own in grouped([row for row in found if row.id not in used]):
            if len(own) >= least:
                used.update(row.id for row in own)
                ways = Fact("countries", ", ".join(sorted({row.key for row in own})))
                yield transfer_hit(party(own[0].group, named), own[:least], Fact("times", len(own)), ways)


E6 = Rule(
    "E6",
    Scope.CASE,
    Needs(payment_columns=("amount", "expected_pay_country", "actual_pay_country")),
    message(
        "Red flags",
        "{times} transfers were paid out in another country than declared ({countries}); the first "
        "{count} are from {from_on} to {to_on}.",
    ),
    search,
)
