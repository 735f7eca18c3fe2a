from __future__ import annotations

from datetime import date, timedelta

from investigator_desktop.training.ledger import Booking, Extract
from investigator_desktop.training.sample_case import SampleCase
from investigator_desktop.training.written import WrittenStatement


def statements(case: SampleCase) -> list[WrittenStatement]:
    return [statement for file in case.story.files for statement in file.statements]


def is_chained(extract: Extract) -> bool:
    before = extract.opening
    for booking in extract.bookings:
        if booking.balance != before + booking.signed:
            return False
        before = booking.balance
    return before == extract.closing


def test_balances_of_every_account_are_chained_and_never_below_zero(sample_case: SampleCase) -> None:
    for account in sample_case.story.accounts:
        extract = sample_case.story.ledger.extract(account, date(2024, 1, 1), date(2024, 6, 30))
        assert extract.bookings
        assert is_chained(extract)
        assert min(booking.balance for booking in extract.bookings) >= 0
        assert extract.opening + extract.credit_sum - extract.debit_sum == extract.closing


def test_statements_that_follow_each_other_join_where_none_is_missing(sample_case: SampleCase) -> None:
    ledger = sample_case.story.ledger
    account = sample_case.story.accounts[0]
    for day in (date(2024, 2, 29), date(2024, 3, 31), date(2024, 5, 12)):
        first = ledger.extract(account, date(2024, 1, 1), day)
        second = ledger.extract(account, day + timedelta(days=1), date(2024, 6, 30))
        assert first.closing == second.opening


def test_both_banks_show_one_movement_with_one_reference(sample_case: SampleCase) -> None:
    seen: dict[str, list[Booking]] = {}
    for statement in statements(sample_case):
        for entry in statement.entries:
            seen.setdefault(entry.booking.movement.reference, []).append(entry.booking)
    assert {len(bookings) for bookings in seen.values()} == {1, 2}
    for pair in (bookings for bookings in seen.values() if len(bookings) == 2):
        assert pair[0].movement == pair[1].movement
        assert {booking.is_credit for booking in pair} == {True, False}


def test_movements_in_one_currency_keep_their_amount(sample_case: SampleCase) -> None:
    for movement in sample_case.story.ledger.movements:
        assert movement.debited > 0
        if movement.payer.currency == movement.beneficiary.currency:
            assert movement.debited == movement.credited
