"""C9: an employer's account that receives for months and pays no wages, taxes or social contributions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from investigator_desktop.analysis.red_flags.rules.rows import (
    CREDIT,
    DEBIT,
    Row,
    account_hit,
    money,
    rows_of,
    total,
)
from investigator_desktop.analysis.red_flags.rules.words import listed, vocabulary
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message

MONTH = 30


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each stretch between two such payments in which credits span the months, with as few of them as suffice.

    Only accounts that the list of employers names are looked at.
    """
    own = material.the_account.key.replace(" ", "").lower()
    if own not in {account.replace(" ", "") for account in listed(material, ListKind.EMPLOYERS, "account")}:
        return
    asked = material.parameters
    is_duty = vocabulary("wages").is_meant | vocabulary("social_and_tax").is_meant
    duties = [row.day for row in rows_of(material.entries, DEBIT & is_duty)]
    for stretch in _stretches(rows_of(material.entries, CREDIT), duties):
        days = (stretch[-1].day - stretch[0].day).days
        if len(stretch) >= asked["least_count"] and days >= asked["months"] * MONTH:
            rows = (*stretch[: asked["least_count"] - 1], stretch[-1])
            yield account_hit(material, rows, Fact("sum", money(material, total(stretch))))


def _stretches(rows: Sequence[Row], duties: Sequence[date]) -> Iterator[list[Row]]:
    """Yield the credits between one duty paid and the next."""
    places = iter(sorted(duties))
    until = next(places, date.max)
    stretch: list[Row] = []
    for row in rows:
        while row.day >= until:
            if stretch:
                yield stretch
            stretch, until = [], next(places, date.max)
        stretch.append(row)
    if stretch:
        yield stretch


C9 = Rule(
    "C9",
    Scope.ACCOUNT,
    Needs(
        columns=("amount",),
        any_columns=(("purpose_code", "remittance_info"),),
        lists=(ListKind.EMPLOYERS,),
        is_whole=True,
    ),
    message(
        "Red flags",
        "From {from_on} to {to_on} the account received {sum} and paid no wages, taxes or social "
        "contributions; {count} credits show the stretch.",
    ),
    search,
)
