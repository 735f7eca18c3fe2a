"""I4: the account of somebody who is employed gets no wage for long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import polars as pl

from investigator_desktop.analysis.red_flags.rules.rows import (
    CREDIT,
    account_hit,
    first_day,
    last_day,
    rows_of,
)
from investigator_desktop.analysis.red_flags.rules.words import vocabulary
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each stretch of employment, within the account's statements, without a wage for at least the days.

    What is absent has no entry: the rows of a hit are the first and the last entry of the stretch, which show that the
    account was in use. A stretch without any is not found.
    """
    wages = [row.day for row in rows_of(material.entries, CREDIT & vocabulary("wages").is_meant)]
    for employer, first, last in _employed(material):
        begun, ended = first - timedelta(days=1), last + timedelta(days=1)
        borders = [begun, *(day for day in wages if first <= day <= last), ended]
        for before, after in pairwise(borders):
            quiet = (after - before).days - 1
            inside = rows_of(material.entries, pl.col("day").is_between(before, after, closed="none"))
            if quiet >= material.parameters["days"] and inside:
                rows = tuple({row.id: row for row in (inside[0], inside[-1])}.values())
                facts = (
                    Fact("employer", employer),
                    Fact("days", quiet),
                    Fact("after_on", before + timedelta(days=1)),
                )
                yield account_hit(material, rows, *facts)


def _employed(material: RuleMaterial) -> Iterator[tuple[str, date, date]]:
    """Yield the employers of the account's holder, each with the days that the account's statements show."""
    days, own = material.entries["day"].drop_nulls(), material.the_account
    if days.is_empty():
        return
    first, last = own.from_on or first_day(days), own.to_on or last_day(days)
    employers = material.list_of(ListKind.EMPLOYERS)
    columns = (employers.column(name) for name in ("employer", "worker_account", "from_on", "to_on"))
    for employer, account, from_on, to_on in zip(*columns, strict=True):
        if account and account.replace(" ", "").upper() == own.key.replace(" ", "").upper():
            begun = max(first, date.fromisoformat(from_on)) if from_on else first
            ended = min(last, date.fromisoformat(to_on)) if to_on else last
            yield employer, begun, ended


I4 = Rule(
    "I4",
    Scope.ACCOUNT,
    Needs(
        columns=("amount",),
        any_columns=(("purpose_code", "remittance_info"),),
        lists=(ListKind.EMPLOYERS,),
        is_whole=True,
    ),
    message(
        "Red flags",
        "From {after_on} on no wage from {employer} came for {days} days; {count} entries from {from_on} "
        "to {to_on} show that the account was in use.",
    ),
    search,
)
