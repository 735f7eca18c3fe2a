"""What must be known before a method may speak: what is missing stops it, what is weak is printed beside it.

The gates follow the headings of IRM 9.5.9: the starting point, the likely source, the leads that were followed.
"""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.analysis.indirect.periods import (
    flows_in,
    is_of_period,
    is_straddling,
    levels_on,
)
from investigator_desktop.domain.indirect import (
    AccountStanding,
    IndirectMethod,
    ItemKind,
    ItemShape,
    WorksheetMaterial,
)
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message

_BALANCES = frozenset(
    {
        ItemKind.CASH, ItemKind.BALANCE, ItemKind.ASSET, ItemKind.LIABILITY, ItemKind.LIVING, ItemKind.OUTLAY,
        ItemKind.KNOWN_INCOME, ItemKind.OTHER_RECEIPT,
    }
)  # fmt: skip
KINDS_OF: dict[IndirectMethod, frozenset[ItemKind]] = {
    IndirectMethod.NET_WORTH: _BALANCES,
    IndirectMethod.SOURCE_AND_APPLICATION: _BALANCES,
    IndirectMethod.BANK_DEPOSITS: frozenset(
        {
            ItemKind.DEPOSITS, ItemKind.OWN_TRANSFERS, ItemKind.REDEPOSITS, ItemKind.OTHER_DEPOSITS,
            ItemKind.CASH_SPENT, ItemKind.KNOWN_INCOME,
        }
    ),
    IndirectMethod.CASH_T: frozenset({ItemKind.CASH, ItemKind.CASH_IN, ItemKind.CASH_OUT}),
}  # fmt: skip
_NEEDS_CASH = frozenset(set(IndirectMethod) - {IndirectMethod.BANK_DEPOSITS})
_NEEDS_LEVELS = frozenset({IndirectMethod.NET_WORTH, IndirectMethod.SOURCE_AND_APPLICATION})


def missing_for(method: IndirectMethod, material: WorksheetMaterial) -> tuple[Message, ...]:
    """Return what the method cannot run without."""
    found = [*_of_items(method, material)]
    if method in _NEEDS_CASH:
        found += _of_cash(material)
    if method in _NEEDS_LEVELS:
        found += _of_levels(material)
    if method is IndirectMethod.BANK_DEPOSITS:
        found += _of_deposits(material)
    if method is IndirectMethod.CASH_T:
        found += _of_cash_flows(material)
    return tuple(found)


def _of_items(method: IndirectMethod, material: WorksheetMaterial) -> Iterator[Message]:
    for one in material.items:
        if one.item.kind not in KINDS_OF[method]:
            continue
        name = isolate(one.item.name)
        if is_straddling(one.item, material.period):
            told = message(
                "Indirect methods",
                "“{name}” has days outside of the period: split it at the ends of the period.",
            )
            yield told.format(name=name)
        if one.amount is None and is_of_period(one.item, material.period):
            told = message(
                "Indirect methods",
                "“{name}” is in another currency, and no rate table gives a rate for its day.",
            )
            yield told.format(name=name)


def _of_cash(material: WorksheetMaterial) -> Iterator[Message]:
    if not levels_on(material.items, material.period.opening_on, (ItemKind.CASH,)):
        told = message(
            "Indirect methods",
            "Cash in hand on {day}, the starting point, is not established: state the least and the most it may have "
            "been.",
        )
        yield told.format(day=material.period.opening_on)
    if not levels_on(material.items, material.period.closing_on, (ItemKind.CASH,)):
        told = message("Indirect methods", "Cash in hand on {day} is not stated; nought counts too.")
        yield told.format(day=material.period.closing_on)


def _of_levels(material: WorksheetMaterial) -> Iterator[Message]:
    """Yield each balance or debt that is known on one of the two days alone."""
    period = material.period
    days: dict[tuple[ItemKind, str], set[bool]] = {}
    names: dict[tuple[ItemKind, str], str] = {}
    for one in material.items:
        item = one.item
        if item.kind in {ItemKind.BALANCE, ItemKind.LIABILITY} and is_of_period(item, period):
            key: tuple[ItemKind, str] = (item.kind, item.name.casefold())
            days.setdefault(key, set()).add(item.on == period.opening_on)
            names[key] = item.name
    for key, known in days.items():
        if len(known) == 1:
            day = period.closing_on if True in known else period.opening_on
            told = message("Indirect methods", "“{name}” is not stated on {day}; nought counts too.")
            yield told.format(name=isolate(names[key]), day=day)


def _of_deposits(material: WorksheetMaterial) -> Iterator[Message]:
    if not flows_in(material.items, material.period, ItemKind.DEPOSITS):
        yield message("Indirect methods", "No deposits are stated for the period.")
    for account in material.accounts:
        name = isolate(account.account)
        if not account.is_known:
            told = message("Indirect methods", "The case has no statement of account {account} any more.")
            yield told.format(account=name)
        if account.has_failed:
            told = message("Indirect methods", "A statement of account {account} does not reconcile.")
            yield told.format(account=name)
        if account.missing_day_count:
            told = message(
                "Indirect methods", "%n days of the period are missing in the statements of {account}."
            )
            yield told.format(account=name).counted(account.missing_day_count)


def _of_cash_flows(material: WorksheetMaterial) -> Iterator[Message]:
    if not flows_in(material.items, material.period, ItemKind.CASH_IN, ItemKind.CASH_OUT):
        yield message("Indirect methods", "Neither cash received nor cash paid out is stated for the period.")


def caveats_for(method: IndirectMethod, material: WorksheetMaterial) -> tuple[Message, ...]:
    """Return what weakens a method that runs."""
    found = [*_of_sources(material)]
    if method is not IndirectMethod.CASH_T:
        found += _of_income(material)
    if method in _NEEDS_LEVELS and not flows_in(material.items, material.period, ItemKind.LIVING):
        found.append(
            message("Indirect methods", "No living expenses are stated: the true difference is larger.")
        )
    if method is IndirectMethod.BANK_DEPOSITS:
        found += _of_accounts(material)
    if method is IndirectMethod.CASH_T:
        found += _of_untold_cash(material)
    return tuple(found)


def _of_income(material: WorksheetMaterial) -> Iterator[Message]:
    if not flows_in(material.items, material.period, ItemKind.KNOWN_INCOME):
        yield message("Indirect methods", "No known income is stated: the true difference may be smaller.")


def _of_sources(material: WorksheetMaterial) -> Iterator[Message]:
    told = {one.item.kind for one in material.items if one.item.shape is ItemShape.NOTE}
    if not told & {ItemKind.LIKELY_SOURCE, ItemKind.SOURCES_DISPROVED}:
        yield message(
            "Indirect methods", "Neither a likely source nor the exclusion of other sources has been noted."
        )
    if ItemKind.LEADS_FOLLOWED not in told:
        yield message("Indirect methods", "No explanation given by the party has been noted as followed up.")


def _of_accounts(material: WorksheetMaterial) -> Iterator[Message]:
    deposits = flows_in(material.items, material.period, ItemKind.DEPOSITS)
    if any(not one.item.accounts for one in deposits):
        yield message(
            "Indirect methods",
            "Deposits were entered by hand: the program could not compare them with complete statements.",
        )
    told = message(
        "Indirect methods", "%n days of account {account} are covered by a statement and not proven."
    )
    for account in material.accounts:
        if account.unproven_day_count:
            yield told.format(account=isolate(account.account)).counted(account.unproven_day_count)
    yield message("Indirect methods", "It holds only where all accounts of the party are in the worksheet.")


def _of_untold_cash(material: WorksheetMaterial) -> Iterator[Message]:
    told = message(
        "Indirect methods",
        "Of %n entries of {account} the source does not say whether they are cash.",
    )
    for account in material.accounts:
        yield from _untold(account, told)


def _untold(account: AccountStanding, told: Message) -> Iterator[Message]:
    if account.untold_cash_count:
        yield told.format(account=isolate(account.account)).counted(account.untold_cash_count)
