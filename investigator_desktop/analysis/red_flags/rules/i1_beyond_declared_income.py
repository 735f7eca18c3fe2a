"""I1: far more comes in than the income that was declared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import polars as pl

from investigator_desktop.analysis.red_flags.rules.amounts import units_of
from investigator_desktop.analysis.red_flags.rules.least import fewest
from investigator_desktop.analysis.red_flags.rules.rows import CREDIT, Row, account_hit, money, rows_of, total
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each declared period with the fewest credits that exceed the share of the income, the largest first."""
    for first, last, income in _declared(material):
        within = pl.col("day").is_between(first, last)
        rows = rows_of(material.entries, CREDIT & within)
        limit = income * material.parameters["factor_percent"]
        if total(rows) * 100 <= limit:
            continue
        largest = sorted(rows, key=lambda row: (-row.amount, row.day, row.id))
        chosen = _fewest_above(largest, limit)
        facts = (
            Fact("first_on", first), Fact("last_on", last), Fact("income", money(material, income)),
            Fact("came", money(material, total(rows))),
        )  # fmt: skip
        yield account_hit(material, chosen, *facts)


def _fewest_above(rows: Sequence[Row], limit: int) -> tuple[Row, ...]:
    return fewest(rows, lambda count: total(rows[:count]) * 100 > limit)


def _declared(material: RuleMaterial) -> Iterator[tuple[date, date, int]]:
    incomes, own = material.list_of(ListKind.DECLARED_INCOME), material.the_account
    columns = (incomes.column(name) for name in ("account", "from_on", "to_on", "amount", "currency"))
    for account, first, last, amount, currency in zip(*columns, strict=True):
        is_own = account.replace(" ", "").upper() == own.key.replace(" ", "").upper()
        if is_own and currency == own.currency and material.entries.height:
            yield date.fromisoformat(first), date.fromisoformat(last), units_of(material, amount)


I1 = Rule(
    "I1",
    Scope.ACCOUNT,
    Needs(columns=("amount",), lists=(ListKind.DECLARED_INCOME,)),
    message(
        "Red flags",
        "From {first_on} to {last_on} {came} came in, and {income} of income was declared; the {count} "
        "largest credits from {from_on} to {to_on} suffice.",
    ),
    search,
)
