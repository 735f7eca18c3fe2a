"""A4: more round amounts than elsewhere in the case, by the exact binomial tail."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.least import fewest
from investigator_desktop.analysis.red_flags.rules.rows import last_day, rows_of, span
from investigator_desktop.analysis.red_flags.rules.statistics import binomial_tail
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import AccountFacts, Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

THRESHOLD = "round_step"


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the accounts whose share of multiples of the step is above that of the other accounts of the currency.

    The tail is held against the chance `significance_per_mille`, divided by the number of accounts looked at. The rows
    of a hit are as many of the round amounts as suffice beside all the others.
    """
    tested = [account for account in material.accounts if _step(material, account)]
    for account in tested:
        yield from _of_account(material, account, len(tested))


def _step(material: RuleMaterial, account: AccountFacts) -> int:
    own = material.entries.filter(pl.col("currency") == account.currency)
    if own.is_empty():
        return 0
    threshold = material.threshold_on(THRESHOLD, account.currency, last_day(own["day"]))
    return threshold.units(int(own["amount_scale"][0])) if threshold else 0


def _of_account(material: RuleMaterial, account: AccountFacts, tests: int) -> Iterator[Hit]:
    is_round = pl.col("amount") % _step(material, account) == 0
    same = material.entries.filter((pl.col("currency") == account.currency) & (pl.col("amount") > 0))
    own, others = (
        same.filter(pl.col("account_id") == account.id),
        same.filter(pl.col("account_id") != account.id),
    )
    rows = rows_of(own, is_round)
    asked = material.parameters
    if own.height < asked["least_count"] or others.height < asked["least_count"] or not rows:
        return
    elsewhere = int(others.select(is_round.sum()).item())
    chance = (elsewhere + 1) / (others.height + 2)
    limit, rest = asked["significance_per_mille"] / 1000 / tests, own.height - len(rows)

    def is_surprising(count: int) -> bool:
        return count + rest >= asked["least_count"] and binomial_tail(count, count + rest, chance) <= limit

    if is_surprising(len(rows)):
        chosen = fewest(rows, is_surprising)
        shares = (
            Fact("percent", len(rows) * 100 // own.height),
            Fact("elsewhere", elsewhere * 100 // others.height),
        )
        yield Hit(account.subject, tuple(row.id for row in chosen), (), (*span(chosen), *shares))


A4 = Rule(
    "A4",
    Scope.CASE,
    Needs(columns=("amount",), thresholds=(THRESHOLD,)),
    message(
        "Red flags",
        "{percent} percent of the amounts of the account are round, but {elsewhere} percent of those of "
        "the other accounts of its currency; the {count} from {from_on} to {to_on} suffice to be more "
        "than chance.",
    ),
    search,
)
