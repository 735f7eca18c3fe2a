"""A rotating savings circle: equal sums from several parties to one, and equal sums from that one to each of them."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import ExplanationSearcher, Hit, RuleMaterial, Support
from investigator_desktop.foundation.catalogue import message

LEAST_MEMBERS = 3


def search(material: RuleMaterial, hit: Hit) -> Support | None:
    """Return one sum that at least three counterparties both paid to an account of the hit and received from it."""
    own = material.entries.filter(pl.col("id").is_in(list(hit.entry_ids)))["account_id"].unique().implode()
    rows = material.entries.filter(
        pl.col("account_id").is_in(own) & pl.col("counterparty_name").is_not_null()
    )
    key = ["account_id", "amount", "amount_scale", "currency"]
    is_credit = pl.col("direction") == Direction.CREDIT.value
    sides = rows.group_by(*key, "counterparty_name").agg(
        is_credit.any().alias("paid"), (~is_credit).any().alias("received"), pl.col("id").sort()
    )
    circles = (
        sides.filter(pl.col("paid") & pl.col("received"))
        .group_by(key)
        .agg(pl.len().alias("members"), pl.col("id").explode(empty_as_null=False).sort())
        .filter(pl.col("members") >= LEAST_MEMBERS)
        .sort("members", *key, descending=True)
    )
    if circles.is_empty():
        return None
    row = circles.row(0, named=True)
    amount = Money(row["amount"], row["amount_scale"], row["currency"] or "")
    return Support(tuple(row["id"]), (Fact("count", int(row["members"])), Fact("amount", amount)))


ROTATING_SAVINGS = ExplanationSearcher(
    "rotating_savings",
    ("A3", "A5", "B1", "B6", "B7", "C2", "C11", "H1", "H3"),
    message(
        "Red flags",
        "{count} parties each paid {amount} and each received {amount}: a circle of savings does so.",
    ),
    search,
)
