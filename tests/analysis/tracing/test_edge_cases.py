"""Each edge case of mixed funds has its rule: overdraft, interest, returns, transfers, exchange, openings, gaps."""

from __future__ import annotations

import pytest

from investigator_desktop.analysis.tracing.attribution import attribute
from investigator_desktop.analysis.tracing.bound import BoundNotProven, LostBits
from investigator_desktop.analysis.tracing.events import Event, EventKind
from investigator_desktop.analysis.tracing.intervals import with_least_openings
from investigator_desktop.analysis.tracing.running import run_method
from investigator_desktop.analysis.tracing.state import FUNDS
from investigator_desktop.analysis.tracing.table import trace_all
from investigator_desktop.domain.tracing import (
    BANK,
    OTHER,
    OWN,
    UNKNOWN,
    BoundBasis,
    DoubtKind,
    Interval,
    TracedAccount,
    TracingMethod,
)
from tests.analysis.tracing.ledgers import CLAIM, SECOND, USD, clean, credit, debit, ledger_of

EUR = TracedAccount(2, "second", "EUR", 2, 0)
SAVINGS = TracedAccount(2, "second", "USD", 2, 0)
TO, FROM = EventKind.TRANSFER_IN, EventKind.TRANSFER_OUT
FIFO, LIFO, LIBR = TracingMethod.FIFO, TracingMethod.LIFO, TracingMethod.LIBR
ROLLING, FIRST_OUT = TracingMethod.ROLLING_PRO_RATA, TracingMethod.PROCEEDS_FIRST_OUT


@pytest.mark.parametrize("method", list(FUNDS))
def test_a_credit_first_repays_the_bank(method: TracingMethod) -> None:
    run = run_method(ledger_of([debit(30_00), credit(100_00, CLAIM), debit(10_00)], "T"), method)
    assert (run.moved[BANK][0], run.repaid[1][CLAIM], run.held[0][CLAIM]) == (30_00, 30_00, 60_00)


@pytest.mark.parametrize("method", list(FUNDS))
def test_an_overdraft_leaves_nothing_of_earlier_claims(method: TracingMethod) -> None:
    run = run_method(ledger_of([credit(50_00, CLAIM), debit(80_00), clean(100_00)], "T"), method)
    assert (run.held[0][CLAIM], run.held[0][OWN]) == (0, 70_00)
    assert (run.moved[CLAIM][1], run.moved[BANK][1]) == (50_00, 30_00)


@pytest.mark.parametrize("method", list(FUNDS))
def test_interest_belongs_to_the_owners_in_proportion(method: TracingMethod) -> None:
    ledger = ledger_of([credit(300_00, CLAIM), clean(100_00), Event(EventKind.INTEREST, 4_00)], "T")
    run = run_method(ledger, method)
    assert (run.held[0][CLAIM], run.held[0][OWN]) == (303_00, 101_00)


@pytest.mark.parametrize("method", list(FUNDS))
def test_a_returned_debit_gives_back_the_very_money(method: TracingMethod) -> None:
    events = [credit(100_00, CLAIM), clean(100_00), debit(60_00)]
    before = run_method(ledger_of(events[:2], "T"), method).held
    back = run_method(
        ledger_of([*events, Event(EventKind.RETURN_OF_DEBIT, 60_00, other=2)], "T"), method
    ).held
    assert back == before


def test_a_returned_lot_goes_back_to_its_old_place() -> None:
    events = [
        credit(100_00, CLAIM), debit(100_00), clean(100_00),
        Event(EventKind.RETURN_OF_DEBIT, 100_00, other=1), debit(100_00),
    ]  # fmt: skip
    assert run_method(ledger_of(events, "T"), FIFO).moved[CLAIM][4] == 100_00
    assert run_method(ledger_of(events, "T"), LIFO).moved[CLAIM][4] == 0


@pytest.mark.parametrize("method", list(FUNDS))
def test_a_returned_credit_takes_its_own_money(method: TracingMethod) -> None:
    events = [
        clean(100_00),
        credit(40_00, CLAIM),
        clean(10_00),
        Event(EventKind.RETURN_OF_CREDIT, 40_00, other=1),
    ]
    assert run_method(ledger_of(events, "T"), method).held[0][CLAIM] == 0


@pytest.mark.parametrize("method", list(FUNDS))
def test_a_debit_is_given_back_only_once(method: TracingMethod) -> None:
    back = Event(EventKind.RETURN_OF_DEBIT, 60_00, other=1)
    run = run_method(ledger_of([credit(100_00, CLAIM), debit(60_00), back, back], "T"), method)
    assert (run.held[0][CLAIM], run.held[0][OTHER]) == (100_00, 60_00)


def test_lots_travel_with_their_provenance_through_a_transfer() -> None:
    events = [
        clean(50_00), credit(100_00, CLAIM), Event(FROM, 120_00), Event(TO, 120_00, 1, other=2), debit(120_00, 1),
    ]  # fmt: skip
    ledger = ledger_of(events, "T", (USD, SAVINGS))
    parts = {(one.owner, one.amount): one.chain for one in attribute(ledger, 4, FIFO)}
    assert parts == {(OWN, 50_00): (0, 3), (CLAIM, 70_00): (1, 3)}
    parts = {(one.owner, one.amount): one.chain for one in attribute(ledger, 4, LIBR)}
    assert parts == {(OWN, 50_00): (), (CLAIM, 70_00): (1, 3)}


@pytest.mark.parametrize("method", list(FUNDS))
def test_an_exchange_splits_lots_at_the_rate_that_was_executed(method: TracingMethod) -> None:
    events = [clean(100_00), credit(100_00, CLAIM), Event(FROM, 200_00), Event(TO, 184_50, 1, other=2)]
    run = run_method(ledger_of(events, "T", (USD, EUR)), method)
    assert (run.held[1][OWN], run.held[1][CLAIM]) == (92_25, 92_25)


def test_a_fee_kept_back_from_a_transfer_is_borne_in_proportion() -> None:
    events = [clean(100_00), credit(100_00, CLAIM), Event(FROM, 200_00), Event(TO, 198_00, 1, other=2)]
    run = run_method(ledger_of(events, "T", (USD, SAVINGS)), ROLLING)
    assert (run.held[1][OWN], run.held[1][CLAIM]) == (99_00, 99_00)


def test_claims_by_instalments_count_from_the_day_that_each_came_in() -> None:
    events = [credit(100_00, CLAIM), debit(80_00), credit(50_00, CLAIM), clean(100_00), debit(110_00)]
    assert run_method(ledger_of(events, "T"), LIBR).held[0][CLAIM] == 60_00


def test_later_deposits_fill_a_claim_only_where_they_are_meant_to_make_it_good() -> None:
    events = [credit(100_00, CLAIM), debit(80_00)]
    assert run_method(ledger_of([*events, clean(100_00)], "T"), LIBR).held[0][CLAIM] == 20_00
    meant = Event(EventKind.RESTITUTION, 100_00, 0, CLAIM)
    run = run_method(ledger_of([*events, meant], "T"), LIBR)
    assert (run.held[0][CLAIM], run.held[0][OTHER]) == (100_00, 20_00)


def test_several_claims_are_reduced_in_proportion_once_other_money_is_spent() -> None:
    events = [clean(50_00), credit(100_00, CLAIM), credit(300_00, SECOND), debit(250_00)]
    assert run_method(ledger_of(events, "AB"), LIBR).held[0][CLAIM:] == [50_00, 150_00]


def test_an_opening_balance_is_of_unknown_origin_never_the_holders_own() -> None:
    unknown = TracedAccount(1, "own", "USD", 2, None)
    opened = with_least_openings(
        ledger_of([debit(40_00), credit(100_00, CLAIM), debit(30_00)], "T", (unknown,))
    )
    assert (opened.amounts[0], opened.whose[0]) == (40_00, UNKNOWN)
    table = trace_all(opened)
    assert [doubt.kind for doubt in table.doubts] == [DoubtKind.OPENING]
    assert table.of(LIFO).left_interval(0, CLAIM) == Interval(70_00, 70_00)
    assert table.of(FIRST_OUT).left_interval(0, CLAIM) == Interval(70_00, 70_00)
    assert table.of(FIFO).left_interval(0, CLAIM) == Interval(70_00, 100_00)
    assert table.of(ROLLING).left_interval(0, CLAIM) == Interval(70_00, 100_00)
    assert table.of(TracingMethod.PARI_PASSU_EX_POST).left_interval(0, CLAIM) == Interval(50_00, 100_00)
    assert table.of(TracingMethod.UNTOC_CEILING).left_interval(0, CLAIM) == Interval(70_00, 100_00)


def test_missing_records_leave_a_claim_anything_up_to_the_balance_after_them() -> None:
    gap = Event(EventKind.DEBIT, 60_00, is_gap=True)
    table = trace_all(ledger_of([credit(100_00, CLAIM), gap], "T"))
    assert table.of(FIFO).left_interval(0, CLAIM) == Interval(0, 40_00)
    assert table.of(FIFO).basis is BoundBasis.PROVEN_BOUNDS


def test_an_ambiguous_day_is_a_doubt_of_its_own() -> None:
    day = 86_400_000_000
    events = [
        credit(100_00, CLAIM, span=(0, 10 * day)), clean(100_00), debit(100_00, span=(5 * day, 5 * day)),
    ]  # fmt: skip
    events = [
        clean(100_00),
        credit(100_00, CLAIM, span=(0, 10 * day)),
        debit(100_00, span=(5 * day, 5 * day)),
    ]
    table = trace_all(ledger_of(events, "T"))
    assert [doubt.kind for doubt in table.doubts] == [DoubtKind.DATE]
    assert table.of(LIFO).left_interval(0, CLAIM) == Interval(0, 100_00)


def test_contributions_in_several_currencies_are_not_added() -> None:
    table = trace_all(ledger_of([credit(100_00, CLAIM), credit(100_00, CLAIM, 1)], "T", (USD, EUR)))
    assert not table.of(TracingMethod.PARI_PASSU_EX_POST).is_computable


def test_a_bound_that_cannot_be_proven_is_refused() -> None:
    lost = LostBits(5, 2, 10, has_pools=True)
    for _ in range(40):
        lost.scaled(0, 1, 10**9, 1, 1)
        lost.scaled(1, 0, 1, 1, 1)
    with pytest.raises(BoundNotProven):
        lost.bits()


def test_a_million_events_keep_the_bound_far_below_half_a_minor_unit() -> None:
    lost = LostBits(64, 100, 1_000_000, has_pools=True)
    assert lost.bits() > 150
    lost.scalings = 1_000_000
    lost.largest *= 12_000  # the largest rate of an exchange into small units
    assert lost.bits() > 90
