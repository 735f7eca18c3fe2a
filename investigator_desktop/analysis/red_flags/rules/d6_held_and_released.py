"""D6: a credit lies idle and goes to somebody new soon after an event."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from investigator_desktop.analysis.red_flags.rules.counterparties import counterparty_key
from investigator_desktop.analysis.red_flags.rules.rows import CREDIT, DEBIT, Row, account_hit, money, rows_of
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Parameters, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


@dataclass(frozen=True, slots=True)
class _Books:
    """The credits and debits of an account by time, sums of the debits, and the first day of each counterparty."""

    came: list[Row]
    left: list[Row]
    left_days: list[date]
    left_sums: list[int]
    first_seen: dict[str, date]


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield debits to somebody new on the day of an event or up to `days` later, with the credit that they release.

    Their amounts differ by at most `percent`; the credit is `idle_days` older at least, comes from somebody else, and
    what else left between the two is at most `percent` of it. No credit is in two hits.
    """
    asked, events = (
        material.parameters,
        sorted(map(date.fromisoformat, material.list_of(ListKind.EVENTS).column("on"))),
    )
    books, used = _books(material), set[int]()
    for place, debit in enumerate(books.left):
        if books.first_seen[debit.key] < debit.day:
            continue
        on = next((day for day in events if 0 <= (debit.day - day).days <= asked["days"]), None)
        if on is None:
            continue
        credit = _held(books, place, used, asked)
        if credit is not None:
            used.add(credit.id)
            facts = (Fact("event_on", on), Fact("amount", money(material, credit.amount)))
            yield account_hit(material, (credit, debit), *facts, Fact("days", (debit.day - credit.day).days))


def _books(material: RuleMaterial) -> _Books:
    came, left = (rows_of(material.entries, side, key=counterparty_key()) for side in (CREDIT, DEBIT))
    first_seen: dict[str, date] = {}
    for row in sorted((*came, *left), key=lambda row: row.day):
        first_seen.setdefault(row.key, row.day)
    sums = [0, *accumulate(row.amount for row in left)]
    return _Books(came, left, [row.day for row in left], sums, first_seen)


def _held(books: _Books, place: int, used: set[int], asked: Parameters) -> Row | None:
    """Return the latest fitting credit, looking back as long as little else left."""
    debit, percent = books.left[place], asked["percent"]
    for number in reversed(range(bisect_left(books.came, debit.day, key=lambda row: row.day))):
        credit = books.came[number]
        between = books.left_sums[place] - books.left_sums[bisect_left(books.left_days, credit.day)]
        if between * 100 > percent * debit.amount * 2:
            return None
        is_fitting = abs(credit.amount - debit.amount) * 100 <= percent * credit.amount
        is_idle = (debit.day - credit.day).days >= asked[
            "idle_days"
        ] and between * 100 <= percent * credit.amount
        if is_fitting and is_idle and credit.id not in used and credit.key != debit.key:
            return credit
    return None


D6 = Rule(
    "D6",
    Scope.ACCOUNT,
    Needs(
        columns=("amount",),
        any_columns=(("counterparty_account", "counterparty_id", "counterparty_name"),),
        lists=(ListKind.EVENTS,),
    ),
    message(
        "Red flags",
        "{amount} lay idle for {days} days and went to somebody new after the event of {event_on}: "
        "{count} entries from {from_on} to {to_on}.",
    ),
    search,
)
