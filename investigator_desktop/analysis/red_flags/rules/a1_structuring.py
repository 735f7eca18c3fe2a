"""A1: several cash credits just below a threshold within a few days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope, Threshold
from investigator_desktop.foundation.catalogue import message

THRESHOLD = "cash_report"


@dataclass(frozen=True, slots=True)
class _Deposit:
    id: int
    day: date
    amount: int
    threshold: Threshold


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield runs of credits that share no entry, each the earliest that is long enough and sums to the threshold."""
    begin = 0
    deposits = tuple(_just_below(material))
    for end in range(len(deposits)):
        last = deposits[end]
        window = [
            one
            for one in deposits[begin : end + 1]
            if (last.day - one.day).days < material.parameters["days"] and one.threshold == last.threshold
        ]
        chosen = _least_set(window, material)
        if chosen:
            yield _hit(chosen, material)
            begin = end + 1


def _just_below(material: RuleMaterial) -> Iterator[_Deposit]:
    """Yield the cash credits that lie below the threshold of their day, but not far."""
    currency = material.the_account.currency
    is_deposit = (pl.col("direction") == Direction.CREDIT.value) & pl.col("is_cash")
    rows = material.entries.filter(is_deposit).select("id", "day", "amount", "amount_scale")
    for entry_id, day, amount, scale in rows.iter_rows():
        threshold = material.threshold_on(THRESHOLD, currency, day)
        if threshold is None:
            continue
        limit = threshold.units(scale)
        if amount < limit and amount * 100 >= material.parameters["from_percent"] * limit:
            yield _Deposit(entry_id, day, amount, threshold)


def _least_set(window: Sequence[_Deposit], material: RuleMaterial) -> tuple[_Deposit, ...]:
    """Return the fewest credits of a window that are enough, the largest first; none where all are not."""
    limit = window[-1].threshold.units(_scale(material))
    ordered = sorted(window, key=lambda one: (-one.amount, one.day, one.id))
    for count in range(material.parameters["least_count"], len(ordered) + 1):
        if sum(one.amount for one in ordered[:count]) >= limit:
            return tuple(sorted(ordered[:count], key=lambda one: (one.day, one.id)))
    return ()


def _scale(material: RuleMaterial) -> int:
    return int(material.entries["amount_scale"][0])


def _hit(chosen: tuple[_Deposit, ...], material: RuleMaterial) -> Hit:
    account, scale = material.the_account, _scale(material)
    facts = (
        Fact("count", len(chosen)),
        Fact("threshold", chosen[-1].threshold.amount),
        Fact("percent", material.parameters["from_percent"]),
        Fact("from_on", chosen[0].day),
        Fact("to_on", chosen[-1].day),
        Fact("sum", Money(sum(one.amount for one in chosen), scale, account.currency)),
    )
    return Hit(account.subject, entry_ids=tuple(one.id for one in chosen), facts=facts)


A1 = Rule(
    "A1",
    Scope.ACCOUNT,
    Needs(columns=("is_cash", "amount"), thresholds=(THRESHOLD,)),
    message(
        "Red flags",
        "{count} cash credits from {from_on} to {to_on} lie each below {threshold}, but not below {percent} percent "
        "of it; together they come to {sum}.",
    ),
    search,
)
