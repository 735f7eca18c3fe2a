"""C4: one number of a person beside several names, in transfers and in statements."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.counterparties import name_key
from investigator_desktop.analysis.red_flags.rules.name_pairs import apart
from investigator_desktop.domain.red_flags import Fact, Subject, SubjectKind
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_NUMBERS = pl.col("number").str.to_uppercase().str.replace_all(r"[^\p{L}\p{N}]", "")


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each number that stands beside enough names of which none is a spelling of another, one row for each."""
    rows = _named(material)
    count = material.parameters["least_names"]
    several = rows.filter(pl.col("folded").n_unique().over("number") >= count)
    for (number,), own in sorted(
        several.group_by("number", maintain_order=True), key=lambda one: str(one[0][0])
    ):
        names = apart(own["name"].to_list())
        if len(names) < count:
            continue
        chosen = own.filter(pl.col("name").is_in(names[:count])).unique(
            "name", keep="first", maintain_order=True
        )
        subject = Subject(SubjectKind.DOCUMENT, str(number), str(number))
        entries, payments = (
            tuple(chosen[kind].drop_nulls().unique(maintain_order=True)) for kind in ("id", "payment_id")
        )
        facts = (
            Fact("number", str(number)),
            Fact("names", "; ".join(names[:count])),
            Fact("count", len(names)),
        )
        yield Hit(subject, entries, payments, facts)


def _named(material: RuleMaterial) -> pl.DataFrame:
    """Return the first row of each spelling beside each number, with the number of its entry or its payment."""
    nothing = pl.lit(None, pl.Int64)
    parts = [
        material.entries.select(
            "id",
            nothing.alias("payment_id"),
            pl.col("counterparty_id").alias("number"),
            pl.col("counterparty_name").alias("name"),
        )
    ]
    for side in ("payer", "beneficiary"):
        number, name = pl.col(f"{side}_id").alias("number"), pl.col(f"{side}_name").alias("name")
        parts.append(material.payments.select(nothing.alias("id"), "payment_id", number, name))
    rows = pl.concat(parts).with_columns(_NUMBERS.alias("number"), name_key(pl.col("name")).alias("folded"))
    told = rows.filter(pl.col("number").str.len_chars() >= 5).drop_nulls(["number", "folded"])
    ordered = told.sort("id", "payment_id", nulls_last=True)
    return ordered.unique(["number", "folded"], keep="first", maintain_order=True)


C4 = Rule(
    "C4",
    Scope.CASE,
    Needs(
        any_in_rows=(
            ("counterparty_id", "payer_id", "beneficiary_id"),
            ("counterparty_name", "payer_name", "beneficiary_name"),
        )
    ),
    message("Red flags", "The number {number} stands beside {count} different names, among them {names}."),
    search,
)
