"""What is true of a case: which entries are one movement, which names are one person, and what lists say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.rule_material import Threshold
from investigator_desktop.domain.sealed_lists import CaseList, ListKind
from investigator_desktop.training.amounts import plain
from investigator_desktop.training.typologies.case import TypologyCase
from investigator_desktop.training.typologies.cast import BORDER_TOWNS
from investigator_desktop.training.typologies.names import shortened
from investigator_desktop.training.typologies.planted.amounts import CASH_THRESHOLD
from investigator_desktop.training.typologies.planted.remittances import ROUTE
from investigator_desktop.training.typologies.planted.spending import (
    ADVERTISER,
    AGENCY,
    ASSET_SELLER,
    CRYPTO,
)
from investigator_desktop.training.typologies.planted.trade import AGGREGATOR, CODE_WORD
from investigator_desktop.training.typologies.stage import FIRST, LAST

TRANSFER_THRESHOLD = 50_000_000
"""Half a million tenge in minor units: the amount of a transfer that the training case's thresholds name."""

_SOURCE = "Training material"
Pairs = set[tuple[frozenset[int], frozenset[int]]]
"""Debits and credits of one movement, by the ids of the entry frame."""


def true_transfers(entries: pl.DataFrame) -> Pairs:
    """Return the movements of which the frame has both sides."""
    sides: dict[int, tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    for entry_id, movement, direction in entries.select("id", "movement", "direction").iter_rows():
        sides[movement][direction == Direction.CREDIT.value].add(entry_id)
    return {
        (frozenset(debits), frozenset(credits_)) for debits, credits_ in sides.values() if debits and credits_
    }


def thresholds() -> tuple[Threshold, ...]:
    """Return the reporting thresholds of the training case."""
    return (
        Threshold("cash_report", Money(CASH_THRESHOLD, 2, "KZT"), source=_SOURCE),
        Threshold("transfer_report", Money(TRANSFER_THRESHOLD, 2, "KZT"), source=_SOURCE),
    )


def case_lists(case: TypologyCase) -> tuple[CaseList, ...]:
    """Return everything that an investigator knows beside the statements, as lists ready to be sealed."""
    rows = {kind: tuple(make(case)) for kind, make in _ROWS.items()}
    return tuple(CaseList(kind, "Training", found, _SOURCE) for kind, found in rows.items() if found)


Rows = list[tuple[str, ...]]


def _prices(case: TypologyCase) -> Rows:
    return [(one.label, plain(one.amount), one.currency, "") for one in case.stage.prices]


def _events(case: TypologyCase) -> Rows:
    return [(one.at.date().isoformat(), one.label, one.place) for one in case.stage.events]


def _employers(case: TypologyCase) -> Rows:
    rows: Rows = []
    for one in case.stage.employers:
        own = (one.account.holder.name, one.account.number, one.owner)
        numbers = [worker.number for worker in one.workers] or [""]
        rows += [(*own, number, FIRST.isoformat(), LAST.isoformat()) for number in numbers]
    return rows


def _hours(case: TypologyCase) -> Rows:
    return [(account.number, str(opens), str(closes)) for account, opens, closes in case.stage.opening_hours]


def _incomes(case: TypologyCase) -> Rows:
    days = (FIRST.isoformat(), LAST.isoformat())
    return [(account.number, *days, plain(minor), account.currency) for account, minor in case.stage.incomes]


def _debts(case: TypologyCase) -> Rows:
    return [
        (one.account.number, one.creditor.holder.name, one.on.isoformat(), plain(one.amount), "KZT")
        for one in case.stage.debts
    ]


def _occupations(case: TypologyCase) -> Rows:
    return [(account.number, text) for account, text in case.stage.occupations]


def _households(case: TypologyCase) -> Rows:
    return [(account.number, str(count)) for account, count in case.stage.households]


def _words(*words: str) -> Callable[[TypologyCase], Rows]:
    return lambda _: [(word, "") for word in words]


_ROWS: dict[ListKind, Callable[[TypologyCase], Rows]] = {
    ListKind.PRICES: _prices,
    ListKind.EVENTS: _events,
    ListKind.ROUTE: lambda _: [(str(stage), place) for stage, place in enumerate(ROUTE, start=1)],
    ListKind.HOMES: lambda case: [(one.account, one.home) for one in case.stage.holders],
    ListKind.BORDER_TOWNS: lambda _: [(town, "KZ") for town in BORDER_TOWNS],
    ListKind.ADVERTISERS: _words(ADVERTISER),
    ListKind.AGGREGATORS: _words(AGGREGATOR),
    ListKind.EXCHANGES: _words(CRYPTO),
    ListKind.ASSET_SELLERS: _words(ASSET_SELLER),
    ListKind.AGENCIES: _words(AGENCY),
    ListKind.CODE_WORDS: _words(CODE_WORD),
    ListKind.OPENING_HOURS: _hours,
    ListKind.EMPLOYERS: _employers,
    ListKind.HOUSEHOLDS: _households,
    ListKind.OCCUPATIONS: _occupations,
    ListKind.DECLARED_INCOME: _incomes,
    ListKind.DEBTS: _debts,
}


@dataclass(frozen=True, slots=True)
class Recorded:
    """How a source names somebody, and the number of the person who is meant, empty for a firm without one."""

    name: str
    identifier: str
    account: str
    phone: str
    person: str


def recorded_names(case: TypologyCase) -> tuple[Recorded, ...]:
    """Return every way in which statements and the operator's table name a person, each once.

    Left out is the scene in which one document stands with the name of somebody else.
    """
    torn = {scene.number for scene in case.scenes if "C4" in scene.rules}
    found: dict[Recorded, None] = {
        Recorded(one.holder.name, one.holder.tax_id, one.number, "", one.holder.tax_id): None
        for one in (subject.account for subject in case.subjects)
        if one.holder.is_person
    }
    for deed in case.deeds:
        for own, other in ((deed.payer, deed.beneficiary), (deed.beneficiary, deed.payer)):
            if own.number in case.stage.subjects and other.holder.is_person:
                person = other.holder.tax_id
                if deed.is_shortened:
                    found[Recorded(shortened(other.holder.name), "", "", "", person)] = None
                else:
                    found[Recorded(other.holder.name, person, other.number, "", person)] = None
    for item in (one for one in case.transfers if one.scene not in torn):
        for party in (item.transfer.sender, item.transfer.receiver):
            document = party.actor.document.partition(" ")[2]
            found[Recorded(party.name, document, "", party.phone, party.actor.tax_id)] = None
    return tuple(found)
