from __future__ import annotations

from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.domain.money import Money
from investigator_desktop.qtbridge.sums import entry_count, sums_by_currency
from tests.qtbridge.builders import ACCOUNT


def total(currency: str, credit: int, excluded: int | None = None) -> EntryTotal:
    """Return the total of an account with one credit, one debit of 5 and perhaps one excluded credit."""
    money, debit = Money(credit, 2, currency), Money(500, 2, currency)
    if excluded is None:
        return EntryTotal(1, ACCOUNT, currency, money, debit, 1, 1)
    apart, nothing = Money(excluded, 2, currency), Money(0, 2, currency)
    return EntryTotal(1, ACCOUNT, currency, money, debit, 1, 1, 1, apart, nothing)


def test_sums_of_accounts_are_added_by_currency() -> None:
    found = sums_by_currency([total("KZT", 100), total("USD", 7), total("KZT", 50)])
    assert [(one.credits, one.credit_count) for one in found] == [
        (Money(150, 2, "KZT"), 2),
        (Money(7, 2, "USD"), 1),
    ]


def test_excluded_entries_are_added_apart() -> None:
    totals = [total("KZT", 100), total("KZT", 50, excluded=30), total("KZT", 1, excluded=12)]
    (found,) = sums_by_currency(totals)
    assert (found.credits, found.excluded_count) == (Money(151, 2, "KZT"), 2)
    assert (found.excluded_credits, found.excluded_debits) == (Money(42, 2, "KZT"), Money(0, 2, "KZT"))
    assert entry_count(totals) == 6
