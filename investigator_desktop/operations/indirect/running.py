"""The indirect methods over a party's worksheet as the case holds it, and keeping what they gave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import polars as pl

from investigator_desktop.analysis.indirect.conversion import RateUsed, counted_item
from investigator_desktop.analysis.indirect.periods import is_of_period, known_periods
from investigator_desktop.analysis.indirect.running import run_worksheet
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.completeness import AccountCompleteness, DayState, ProofGrade
from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.indirect import (
    AccountStanding,
    ItemShape,
    WorksheetItem,
    WorksheetMaterial,
    WorksheetPeriod,
    WorksheetResult,
)
from investigator_desktop.domain.rates import RateTable
from investigator_desktop.domain.statement import ReconciliationState
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.analysis_keeping import keep_run
from investigator_desktop.operations.completeness import completeness
from investigator_desktop.operations.indirect.documents import parameters_document, result_document
from investigator_desktop.operations.indirect.facts import entries_of, propose_facts
from investigator_desktop.operations.indirect.items import KeptItem, worksheet_items


class NoWorksheet(InvestigatorError):
    """A party has no worksheet, or one that speaks of no period."""

    def __init__(self, party: str) -> None:
        """Name the party."""
        told = message("Indirect methods", "The worksheet of {party} states nothing for a period yet.")
        super().__init__(told.format(party=isolate(party)))


def periods_of(case: CaseFile, party: str) -> tuple[WorksheetPeriod, ...]:
    """Return the periods that a party's worksheet speaks of; the last one is the longest where there are several."""
    return known_periods([kept.item for kept in worksheet_items(case, party)])


def run_indirect(
    case: CaseFile,
    party: str,
    period: WorksheetPeriod | None = None,
    currency: str = "",
    rates: RateTable | None = None,
) -> WorksheetResult:
    """Return the methods side by side for a party; nothing is kept.

    Without a period it is the last one of `periods_of`, without a currency that of the case. `rates` is a sealed table
    into that currency. Raise `NoWorksheet`.
    """
    kept = worksheet_items(case, party)
    known = known_periods([one.item for one in kept])
    if not kept or (period is None and not known):
        raise NoWorksheet(party)
    material = _material(case, party, kept, period or known[-1], currency or case.details.currency, rates)
    result = run_worksheet(material)
    changed = tuple(_changed_facts(case, kept, material.period))
    return WorksheetResult(
        party, material.currency, material.period, result.methods, result.conversions, changed
    )


def _material(
    case: CaseFile,
    party: str,
    kept: Sequence[KeptItem],
    period: WorksheetPeriod,
    currency: str,
    rates: RateTable | None,
) -> WorksheetMaterial:
    def rate_of(other: str, day: date) -> RateUsed | None:
        if rates is None or rates.base != currency:
            return None
        found = rates.rate_on(other, day)
        if found is None:
            return None
        return RateUsed(found.exact, _rate_text(found.value, found.nominal), rates.source, found.on)

    scale = minor_digits(currency)
    items = tuple(counted_item(one.id, one.item, currency, scale, period, rate_of) for one in kept)
    accounts = accounts_of([one.item for one in kept], period)
    return WorksheetMaterial(
        party, currency, scale, period, items, tuple(account_standings(case, accounts, period))
    )


def _rate_text(value: str, nominal: int) -> str:
    return value if nominal == 1 else f"{value}/{nominal}"


def accounts_of(items: Iterable[WorksheetItem], period: WorksheetPeriod) -> tuple[str, ...]:
    """Return the accounts from which flows of a period were drawn, in the order of the items."""
    drawn = (one for one in items if one.shape is ItemShape.FLOW and is_of_period(one, period))
    return tuple(dict.fromkeys(account for one in drawn for account in one.accounts))


def account_standings(
    case: CaseFile, accounts: Sequence[str], period: WorksheetPeriod
) -> list[AccountStanding]:
    """Return how completely the evidence tells of these accounts in the days of a period."""
    if not accounts:
        return []
    told = completeness(case)
    entries = entries_of(case, accounts).filter(
        (pl.col("day") > period.opening_on) & (pl.col("day") <= period.closing_on)
    )
    untold = entries.filter(pl.col("is_cash").is_null()).group_by("account").len()
    counts = {str(account): int(count) for account, count in untold.iter_rows()}
    return [
        _standing(
            account, [one for one in told if one.account.key == account], period, counts.get(account, 0)
        )
        for account in accounts
    ]


def _standing(
    account: str, told: Sequence[AccountCompleteness], period: WorksheetPeriod, untold_cash: int
) -> AccountStanding:
    if not told:
        return AccountStanding(account, is_known=False)
    failed = [
        one
        for part in told
        for one in part.statements
        if one.reconciliation.state is ReconciliationState.FAIL
        and one.covered is not None
        and one.covered.from_on <= period.closing_on
        and one.covered.to_on > period.opening_on
    ]
    missing = max(_missing_days(one, period) for one in told)
    unproven = max(_days(one, period, {DayState.UNPROVEN, DayState.OVERLAPPING}) for one in told)
    return AccountStanding(account, bool(failed), missing, unproven, untold_cash)


def _days(told: AccountCompleteness, period: WorksheetPeriod, states: set[DayState]) -> int:
    """Return how many days of the period are in these states and proven by nothing."""
    inside = (
        (max(part.from_on, _next_day(period.opening_on)), min(part.to_on, period.closing_on))
        for part in told.ranges
        if part.state in states and part.grade is ProofGrade.NONE
    )
    return sum(max(0, (last - first).days + 1) for first, last in inside)


def _missing_days(told: AccountCompleteness, period: WorksheetPeriod) -> int:
    """Return how many days of the period no statement covers."""
    whole = (period.closing_on - period.opening_on).days
    first, last = told.from_on, told.to_on
    if first is None or last is None:
        return whole
    known = (min(last, period.closing_on) - max(first, _next_day(period.opening_on))).days + 1
    return whole - max(0, known) + _days(told, period, {DayState.MISSING, DayState.HELD})


def _next_day(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


def _changed_facts(case: CaseFile, kept: Sequence[KeptItem], period: WorksheetPeriod) -> Iterable[Message]:
    """Yield a sentence for each item whose entries give another amount now than the worksheet states."""
    drawn = [one for one in kept if one.item.accounts and is_of_period(one.item, period)]
    if not drawn:
        return
    accounts = tuple(dict.fromkeys(account for one in drawn for account in one.item.accounts))
    proposals = propose_facts(case, drawn[0].item.party, accounts, period)
    now = {(one.item.kind, one.item.name, one.item.on): one.item.amount for one in proposals}
    for one in drawn:
        given = now.get((one.item.kind, one.item.name, one.item.on))
        if given is None:
            told = message("Indirect methods", "“{name}”: the entries now give nothing for what is stated.")
            yield told.format(name=isolate(one.item.name))
        elif given != one.item.amount:
            told = message(
                "Indirect methods", "“{name}”: the entries now give {low} to {high}, not what is stated."
            )
            yield told.format(name=isolate(one.item.name), low=given.low_money, high=given.high_money)


def keep_result(
    case: CaseFile,
    result: WorksheetResult,
    actor: Actor,
    rates: RateTable | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep what the methods gave, with the items and the rate table that they read, as one step."""
    numbers = [kept.id for kept in worksheet_items(case, result.party)]
    parameters = parameters_document(result, numbers, rates)
    return keep_run(
        case,
        AnalysisKind.INDIRECT,
        result.party,
        parameters,
        result_document(result, str),
        actor,
        clock=clock,
    )
