"""One sum every month between the same two parties: rent, a loan, a wage."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import ExplanationSearcher, Hit, RuleMaterial, Support
from investigator_desktop.foundation.catalogue import message

LEAST_MONTHS = 3
_KEY = ["counterparty_name", "direction", "amount", "amount_scale", "currency"]


def search(material: RuleMaterial, hit: Hit) -> Support | None:
    """Return the sum of a row of the hit that recurs in at least three months and at most once in each."""
    rows = material.entries.filter(pl.col("counterparty_name").is_not_null())
    own = rows.filter(pl.col("id").is_in(list(hit.entry_ids))).select(_KEY).unique()
    months = (
        rows.join(own, on=_KEY, how="semi")
        .with_columns(pl.col("day").dt.truncate("1mo").alias("month"))
        .group_by(_KEY)
        .agg(pl.col("month").n_unique().alias("months"), pl.len().alias("count"), pl.col("id").sort())
        .filter((pl.col("months") >= LEAST_MONTHS) & (pl.col("count") == pl.col("months")))
        .sort("months", *_KEY, descending=True)
    )
    if months.is_empty():
        return None
    row = months.row(0, named=True)
    facts = (
        Fact("count", int(row["months"])),
        Fact("amount", Money(row["amount"], row["amount_scale"], row["currency"] or "")),
        Fact("party", str(row["counterparty_name"])),
    )
    return Support(tuple(row["id"]), facts)


REGULAR_SUM = ExplanationSearcher(
    "regular_sum",
    ("A4", "A5", "B1", "C7", "D6", "G8", "H3", "I1"),
    message("Red flags", "{amount} recurs once in each of {count} months with {party}."),
    search,
)
