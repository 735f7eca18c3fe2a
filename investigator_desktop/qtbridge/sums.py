"""Sums of what a view shows, by currency, from the totals of its accounts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.domain.money import Money


@dataclass(frozen=True, slots=True)
class CurrencySum:
    """Credits and debits of all accounts in one currency.

    Excluded entries are counted and summed apart; so are those that repeat one of another statement.
    """

    credits: Money
    debits: Money
    credit_count: int
    debit_count: int
    excluded_count: int = 0
    excluded_credits: Money | None = None
    excluded_debits: Money | None = None
    repeated_count: int = 0
    repeated_credits: Money | None = None
    repeated_debits: Money | None = None


def sums_by_currency(totals: Iterable[EntryTotal]) -> tuple[CurrencySum, ...]:
    """Return the exact sums, the currency with most entries first."""
    sums: dict[str, CurrencySum] = {}
    for total in totals:
        before = sums.get(total.currency)
        sums[total.currency] = _first(total) if before is None else _added(before, total)
    return tuple(sorted(sums.values(), key=lambda found: -found.credit_count - found.debit_count))


def entry_count(totals: Iterable[EntryTotal]) -> int:
    """Return the number of entries of all totals that are in their sums."""
    return sum(total.credit_count + total.debit_count for total in totals)


def _first(total: EntryTotal) -> CurrencySum:
    return CurrencySum(
        total.credits,
        total.debits,
        total.credit_count,
        total.debit_count,
        total.excluded_count,
        total.excluded_credits,
        total.excluded_debits,
        total.repeated_count,
        total.repeated_credits,
        total.repeated_debits,
    )


def _added(before: CurrencySum, total: EntryTotal) -> CurrencySum:
    return CurrencySum(
        before.credits + total.credits,
        before.debits + total.debits,
        before.credit_count + total.credit_count,
        before.debit_count + total.debit_count,
        before.excluded_count + total.excluded_count,
        _together(before.excluded_credits, total.excluded_credits),
        _together(before.excluded_debits, total.excluded_debits),
        before.repeated_count + total.repeated_count,
        _together(before.repeated_credits, total.repeated_credits),
        _together(before.repeated_debits, total.repeated_debits),
    )


def _together(one: Money | None, other: Money | None) -> Money | None:
    if one is None or other is None:
        return one or other
    return one + other
