"""C5: one card or one depositor serves accounts of several holders."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.counterparties import name_key, person_key
from investigator_desktop.analysis.red_flags.rules.rows import CASH, CREDIT, rows_of, span
from investigator_desktop.domain.red_flags import Fact, Subject, SubjectKind
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_MOST_LETTERS = 200


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each card, and each person who brings cash, with one operation on an account of each of enough holders.

    Whoever brings cash is told by number, else by name; somebody named at more accounts than a person serves is a bank
    or a terminal, which is why those with a number of a firm are left out.
    """
    holder = pl.coalesce(_filled(pl.col("holder_id")), name_key(pl.col("holder")), pl.col("account"))
    entries = material.entries.with_columns(holder.alias("whose"), person_key().alias("person"))
    is_firm = pl.col("counterparty_id").is_null() | pl.col("counterparty_id").str.contains(
        r"^\d{4}[4-6]\d{7}$"
    )
    card = pl.col("card").str.replace_all(r"\s", "").str.to_uppercase()
    yield from _of_marks(
        material, entries.filter(pl.col("card").is_not_null()).with_columns(card.alias("mark"))
    )
    yield from _of_marks(
        material, entries.filter(CREDIT & CASH & ~is_firm).with_columns(pl.col("person").alias("mark"))
    )


def _filled(text: pl.Expr) -> pl.Expr:
    return pl.when(text.str.strip_chars() != "").then(text.str.strip_chars())


def _of_marks(material: RuleMaterial, entries: pl.DataFrame) -> Iterator[Hit]:
    count = material.parameters["least_accounts"]
    shared = entries.filter(
        (pl.col("whose").n_unique().over("mark") >= count)
        & (pl.col("account").n_unique().over("mark") >= count)
    )
    for (mark,), own in sorted(shared.group_by("mark"), key=lambda one: str(one[0][0])):
        first = own.sort("day", "id").unique("whose", keep="first", maintain_order=True)
        rows = rows_of(
            first.unique("account", keep="first", maintain_order=True).head(count), pl.lit(value=True)
        )
        if len(rows) == count:
            label = str(mark)[:_MOST_LETTERS]
            facts = (Fact("mark", label), Fact("accounts", own["account"].n_unique()))
            yield Hit(
                Subject(SubjectKind.DOCUMENT, label, label),
                tuple(row.id for row in rows),
                (),
                (*span(rows)[1:], *facts),
            )


C5 = Rule(
    "C5",
    Scope.CASE,
    Needs(any_columns=(("card", "counterparty_id"),)),
    message(
        "Red flags",
        "{mark} was used with {accounts} accounts of different holders, with the first of them from "
        "{from_on} to {to_on}.",
    ),
    search,
)
