"""H2: a firm gathers money of many persons and pays few suppliers abroad."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.counterparties import counterparty_key, is_firm, is_person
from investigator_desktop.analysis.red_flags.rules.rows import (
    CREDIT,
    DEBIT,
    Row,
    account_hit,
    money,
    rows_of,
    total,
)
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_STRANGER = r"(?i)^\s*2\d?\s*$|не\s*-?резидент|бейрезидент|резидент емес|non-?\s?resident|norezident"


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield credits of enough persons within the days, with the first payment abroad on the last of them or after it.

    The account is a firm's; at most `most_suppliers` abroad get at least the share of all that it pays.
    """
    asked, holder = material.parameters, material.the_account.holder_id
    if not pl.select(is_firm(pl.lit(holder))).item():
        return
    abroad = rows_of(material.entries, DEBIT & _is_abroad(material), key=counterparty_key())
    paid = total(rows_of(material.entries, DEBIT))
    suppliers = {row.key for row in abroad}
    if not 0 < len(suppliers) <= asked["most_suppliers"] or total(abroad) * 100 < asked["percent"] * paid:
        return
    persons = rows_of(material.entries, CREDIT & is_person(pl.col("counterparty_id")), key=counterparty_key())
    enough = Enough(asked["days"], asked["least_parties"])
    for rows in bursts(persons, enough, lambda part: _next(part, abroad, asked["days"]) is not None):
        payment = _next(rows, abroad, asked["days"])
        if payment is not None:
            facts = (
                Fact("persons", len(rows)),
                Fact("suppliers", len(suppliers)),
                Fact("abroad", money(material, total(abroad))),
            )
            yield account_hit(material, (*rows, payment), *facts)


def _is_abroad(material: RuleMaterial) -> pl.Expr:
    """Return what is true of a counterparty of another country, or whose residency is written as that of a stranger."""
    country = pl.col("counterparty_country").str.to_uppercase()
    home = material.jurisdiction.upper() or "KZ"
    elsewhere = (country.str.len_chars() == 2) & (country != home)
    foreign = pl.col("counterparty_residency").str.contains(_STRANGER)
    account = pl.col("counterparty_account").str.replace_all(r"\s", "").str.to_uppercase()
    iban = account.str.contains(r"^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$") & (account.str.head(2) != home)
    return pl.any_horizontal(told.fill_null(value=False) for told in (elsewhere, foreign, iban))


def _next(rows: Sequence[Row], abroad: Sequence[Row], days: int) -> Row | None:
    last = rows[-1].day
    return next((row for row in abroad if 0 <= (row.day - last).days <= days), None)


H2 = Rule(
    "H2",
    Scope.ACCOUNT,
    Needs(
        columns=("amount", "counterparty_id"),
        any_columns=(("counterparty_country", "counterparty_residency", "counterparty_account"),),
    ),
    message(
        "Red flags",
        "{persons} persons paid the firm and a payment abroad followed, {count} entries from {from_on} to "
        "{to_on}; in all {abroad} went to {suppliers} suppliers abroad.",
    ),
    search,
)
