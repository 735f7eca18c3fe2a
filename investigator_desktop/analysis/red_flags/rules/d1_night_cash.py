"""D1: more cash operations at night than elsewhere in the case, by the exact binomial tail."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.rows import CASH, span
from investigator_desktop.analysis.red_flags.rules.shares import MEANT, surprising
from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Parameters, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the accounts whose share of cash operations at night is larger than that of the other accounts.

    Hours are those that statements print. The rows of a hit are as many of those at night as suffice beside the others.
    """
    asked = material.parameters
    cash = material.entries.filter(CASH & (pl.col("precision") != Precision.DAY.value))
    hours = (Fact("from_hour", asked["from_hour"]), Fact("to_hour", asked["to_hour"]))
    for share in surprising(material, cash.with_columns(at_night(asked).alias(MEANT))):
        facts = (Fact("percent", share.percent), Fact("elsewhere", share.elsewhere), *hours)
        yield Hit(share.account.subject, tuple(row.id for row in share.rows), (), (*span(share.rows), *facts))


def at_night(asked: Parameters) -> pl.Expr:
    """Return what is true of times from the first hour to before the last, past midnight where that is smaller."""
    hour, begin, end = pl.col("booked_at").dt.hour(), asked["from_hour"], asked["to_hour"]
    return (hour >= begin) | (hour < end) if begin > end else (hour >= begin) & (hour < end)


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
