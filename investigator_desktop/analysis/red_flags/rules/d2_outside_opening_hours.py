"""D2: receipts by card when the business is closed."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.rows import CASH, CREDIT, account_hit, rows_of
from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit where enough credits that are no cash lie outside the hours that the list has for the account."""
    hours = _hours(material)
    if hours is None:
        return
    opens, closes = hours
    hour = pl.col("booked_at").dt.hour()
    is_open = (hour >= opens) & (hour < closes) if opens < closes else (hour >= opens) | (hour < closes)
    is_timed = pl.col("precision") != Precision.DAY.value
    rows = rows_of(material.entries, CREDIT & ~CASH & is_timed & ~is_open)
    least = material.parameters["least_count"]
    if len(rows) >= least:
        facts = (Fact("times", len(rows)), Fact("opens", opens), Fact("closes", closes))
        yield account_hit(material, rows[:least], *facts)


def _hours(material: RuleMaterial) -> tuple[int, int] | None:
    hours = material.list_of(ListKind.OPENING_HOURS)
    columns = (hours.column(name) for name in ("account", "opens", "closes"))
    for account, opens, closes in zip(*columns, strict=True):
        if account.replace(" ", "").upper() == material.the_account.key.replace(" ", "").upper():
            return int(opens.partition(":")[0]), int(closes.partition(":")[0])
    return None


D2 = Rule(
    "D2",
    Scope.ACCOUNT,
    Needs(columns=("amount",), has_time_of_day=True, lists=(ListKind.OPENING_HOURS,)),
    message(
        "Red flags",
        "{times} credits lie outside the opening hours from {opens} to {closes} o'clock; the first "
        "{count} are from {from_on} to {to_on}.",
    ),
    search,
)
