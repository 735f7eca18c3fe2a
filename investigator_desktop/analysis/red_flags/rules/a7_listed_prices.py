"""A7: credits equal to prices of a list that was sealed before."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.amounts import units_of
from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.rows import CREDIT, account_hit, rows_of
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message

_EVER = 1_000_000


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield every `least_count` credits that equal a price in the account's currency or are off by its fee at most."""
    ranges = tuple(_ranges(material))
    if not ranges:
        return
    amount = pl.col("amount")
    is_price = pl.any_horizontal(amount.is_between(low, high) for _, low, high in ranges)
    label = pl.coalesce(
        pl.when(amount.is_between(low, high)).then(pl.lit(name)) for name, low, high in ranges
    )
    paid = rows_of(material.entries, CREDIT & is_price, group=label)
    for rows in bursts(paid, Enough(_EVER, material.parameters["least_count"])):
        yield account_hit(material, rows, Fact("labels", ", ".join(sorted({row.group for row in rows}))))


def _ranges(material: RuleMaterial) -> Iterator[tuple[str, int, int]]:
    """Yield the label and the least and largest amount of each price in the account's currency."""
    prices = material.list_of(ListKind.PRICES)
    columns = (prices.column(name) for name in ("label", "amount", "currency", "fee"))
    for label, amount, currency, fee in zip(*columns, strict=True):
        if currency == material.the_account.currency and material.entries.height:
            price, off = units_of(material, amount), units_of(material, fee or "0")
            yield label, price - off, price + off


A7 = Rule(
    "A7",
    Scope.ACCOUNT,
    Needs(columns=("amount",), lists=(ListKind.PRICES,)),
    message(
        "Red flags",
        "{count} credits from {from_on} to {to_on} equal prices of the sealed list within their fee: "
        "{labels}.",
    ),
    search,
)
