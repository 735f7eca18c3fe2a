"""E7: a card is used abroad for days while wages come from within the country."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

from investigator_desktop.analysis.red_flags.rules.bursts import Enough, bursts
from investigator_desktop.analysis.red_flags.rules.rows import CREDIT, DEBIT, Row, account_hit, rows_of
from investigator_desktop.analysis.red_flags.rules.words import vocabulary
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield debits in another currency on enough days within the window, with the wage nearest to them.

    A wage counts that comes at most `days` before the first of them or after the last, in the account's currency.
    """
    asked = material.parameters
    foreign = pl.col("currency_2").str.to_uppercase()
    abroad = rows_of(
        material.entries, DEBIT & (foreign != pl.col("currency")), key=pl.col("day"), other=foreign
    )
    wages = rows_of(material.entries, CREDIT & vocabulary("wages").is_meant)
    enough = Enough(asked["days"], asked["least_days"])
    for rows in bursts(abroad, enough, lambda part: bool(_near(part, wages, asked["days"]))):
        wage = min(
            _near(rows, wages, asked["days"]), key=lambda row: (abs((row.day - rows[0].day).days), row.id)
        )
        currencies = Fact("currencies", ", ".join(sorted({row.other for row in rows})))
        yield account_hit(material, (*rows, wage), Fact("days", len(rows)), currencies)


def _near(rows: Sequence[Row], wages: Sequence[Row], days: int) -> list[Row]:
    first, last = rows[0].day, rows[-1].day
    return [row for row in wages if -days <= (row.day - first).days <= (last - first).days + days]


E7 = Rule(
    "E7",
    Scope.ACCOUNT,
    Needs(columns=("amount", "currency_2"), any_columns=(("purpose_code", "remittance_info"),)),
    message(
        "Red flags",
        "On {days} days the account was used in {currencies} while a wage came from within the country; "
        "these are {count} entries from {from_on} to {to_on}.",
    ),
    search,
)
