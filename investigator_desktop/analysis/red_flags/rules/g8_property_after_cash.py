"""G8: property is bought soon after cash came in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import partial

from investigator_desktop.analysis.red_flags.rules.least import least
from investigator_desktop.analysis.red_flags.rules.rows import (
    CASH,
    CREDIT,
    DEBIT,
    Row,
    account_hit,
    money,
    rows_of,
    total,
)
from investigator_desktop.analysis.red_flags.rules.words import listed, word_found
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield payments to listed sellers with the least cash credits of the days before that come to a share of them.

    The payment must in turn be a share of the cash of those days; no credit is in two hits.
    """
    asked = material.parameters
    cash = rows_of(material.entries, CREDIT & CASH)
    days, used = [row.day.toordinal() for row in cash], set[int]()
    for paid in rows_of(material.entries, DEBIT, group=word_found(listed(material, ListKind.ASSET_SELLERS))):
        last = paid.day.toordinal()
        before = cash[bisect_left(days, last - asked["days"]) : bisect_right(days, last)]
        free = sorted(
            (row for row in before if row.id not in used), key=lambda row: (-row.amount, row.day, row.id)
        )
        if _comes_to(free, paid, asked["percent"]) and paid.amount * 100 >= asked["percent"] * total(free):
            chosen = least(free, partial(_comes_to, paid=paid, percent=asked["percent"]))
            used.update(row.id for row in chosen)
            facts = (Fact("seller", paid.group), Fact("paid", money(material, paid.amount)))
            yield account_hit(material, (*chosen, paid), *facts, Fact("cash", money(material, total(chosen))))


def _comes_to(rows: Sequence[Row], paid: Row, percent: int) -> bool:
    return bool(rows) and total(rows) * 100 >= percent * paid.amount


G8 = Rule(
    "G8",
    Scope.ACCOUNT,
    Needs(
        columns=("amount", "is_cash"),
        any_columns=(("counterparty_name", "remittance_info"),),
        lists=(ListKind.ASSET_SELLERS,),
    ),
    message(
        "Red flags",
        "After {cash} of cash came in, {paid} went to {seller}, a seller of property: {count} entries "
        "from {from_on} to {to_on}.",
    ),
    search,
)
