"""D1: more cash operations at night than elsewhere in the case, by the exact binomial tail."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.rows import CASH, rows_of, span
from investigator_desktop.analysis.red_flags.rules.suffice import more_than_chance
from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import (
    AccountFacts,
    Hit,
    Needs,
    Parameters,
    Rule,
    RuleMaterial,
    Scope,
)
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the accounts whose share of cash operations at night is above that of all other accounts.

    Hours are those that statements print. Accounts with fewer than `least_count` such operations, or without as many
    elsewhere to compare with, are left out; the chance is divided by the number of accounts that are looked at.
    """
    cash = material.entries.filter(CASH & (pl.col("precision") != Precision.DAY.value))
    counted = cash.group_by("account_id", "currency").len()
    least = material.parameters["least_count"]
    known = set(counted.filter(pl.col("len") >= least).select("account_id", "currency").iter_rows())
    tested = [account for account in material.accounts if (account.id, account.currency) in known]
    for account in tested:
        yield from _of_account(material, cash, account, len(tested))


def at_night(asked: Parameters) -> pl.Expr:
    """Return what is true of times from the first hour to before the last, past midnight where that is smaller."""
    hour, begin, end = pl.col("booked_at").dt.hour(), asked["from_hour"], asked["to_hour"]
    return (hour >= begin) | (hour < end) if begin > end else (hour >= begin) & (hour < end)


def _of_account(
    material: RuleMaterial, cash: pl.DataFrame, account: AccountFacts, tests: int
) -> Iterator[Hit]:
    asked, is_own = (
        material.parameters,
        (pl.col("account_id") == account.id) & (pl.col("currency") == account.currency),
    )
    own, others = cash.filter(is_own), cash.filter(pl.col("account_id") != account.id)
    if others.height < asked["least_count"]:
        return
    nights, elsewhere = rows_of(own, at_night(asked)), others.filter(at_night(asked)).height
    chance = (elsewhere + 1) / (others.height + 2)
    limit = asked["significance_per_mille"] / 1000 / tests
    chosen = more_than_chance(nights, own.height - len(nights), chance, limit, asked["least_count"])
    if chosen:
        shares = (
            Fact("percent", len(nights) * 100 // own.height),
            Fact("elsewhere", elsewhere * 100 // others.height),
            Fact("from_hour", asked["from_hour"]),
            Fact("to_hour", asked["to_hour"]),
        )
        yield Hit(account.subject, tuple(row.id for row in chosen), (), (*span(chosen), *shares))


D1 = Rule(
    "D1",
    Scope.CASE,
    Needs(columns=("is_cash", "amount"), has_time_of_day=True),
    message(
        "Red flags",
        "{percent} percent of the cash operations of the account lie between {from_hour} and {to_hour} "
        "o'clock, but {elsewhere} percent of those of other accounts; the {count} from {from_on} to "
        "{to_on} suffice to be more than chance.",
    ),
    search,
)
