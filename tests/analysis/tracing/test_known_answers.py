"""The worked examples with known answers, to the cent."""

from __future__ import annotations

from investigator_desktop.analysis.tracing.events import Ledger
from investigator_desktop.analysis.tracing.table import trace_all
from investigator_desktop.domain.tracing import BoundBasis, DoubtKind, Interval, TracingMethod, TracingTable
from tests.analysis.tracing.ledgers import CLAIM, SECOND, THIRD, clean, credit, debit, ledger_of

FIFO, LIFO = TracingMethod.FIFO, TracingMethod.LIFO
ROLLING, EX_POST = TracingMethod.ROLLING_PRO_RATA, TracingMethod.PARI_PASSU_EX_POST
LIBR, CEILING = TracingMethod.LIBR, TracingMethod.UNTOC_CEILING
FIRST_OUT, LAST_OUT = TracingMethod.PROCEEDS_FIRST_OUT, TracingMethod.PROCEEDS_LAST_OUT


def three_victims() -> Ledger:
    return ledger_of(
        [
            credit(1000_00, CLAIM),
            credit(2000_00, SECOND),
            debit(1500_00),
            credit(1000_00, THIRD),
            debit(1500_00),
        ]
    )


def one_party_own_and_traced() -> Ledger:
    return ledger_of(
        [
            clean(5000_00),
            credit(10000_00, CLAIM),
            debit(4000_00),
            debit(8000_00),
            clean(6000_00),
            debit(2000_00),
        ],
        "T",
    )


def left(table: TracingTable, method: TracingMethod) -> tuple[int, ...]:
    return table.of(method).left[0][CLAIM:]


def paid(table: TracingTable, method: TracingMethod, event: int) -> tuple[int, ...]:
    return tuple(column[event] for column in table.of(method).moved[CLAIM:])


def test_three_victims_are_left_with_what_each_method_says() -> None:
    table = trace_all(three_victims())
    assert left(table, FIFO) == (0, 0, 1000_00)
    assert left(table, LIFO) == (1000_00, 0, 0)
    assert left(table, ROLLING) == (200_00, 400_00, 400_00)
    assert left(table, EX_POST) == (250_00, 500_00, 250_00)


def test_three_victims_funded_each_payment_as_each_method_says() -> None:
    table = trace_all(three_victims())
    assert paid(table, FIFO, 2) == (1000_00, 500_00, 0)
    assert paid(table, FIFO, 4) == (0, 1500_00, 0)
    assert paid(table, LIFO, 2) == (0, 1500_00, 0)
    assert paid(table, LIFO, 4) == (0, 500_00, 1000_00)
    assert paid(table, ROLLING, 2) == (500_00, 1000_00, 0)
    assert paid(table, ROLLING, 4) == (300_00, 600_00, 600_00)


def test_one_party_with_own_and_traced_money_gives_the_known_table() -> None:
    table = trace_all(one_party_own_and_traced())
    known = {
        LIBR: (3000_00, 0, 7000_00, 0),
        LAST_OUT: (3000_00, 0, 7000_00, 0),
        FIFO: (1000_00, 0, 7000_00, 2000_00),
        LIFO: (0, 4000_00, 6000_00, 0),
        ROLLING: (1555_56, 2666_67, 5333_33, 444_44),
        FIRST_OUT: (0, 4000_00, 6000_00, 0),
    }
    for method, (remaining, *spent) in known.items():
        assert left(table, method) == (remaining,), method
        assert [paid(table, method, event)[0] for event in (2, 3, 5)] == spent, method
        assert remaining + sum(spent) == 10000_00
    assert left(table, CEILING) == (7000_00,)


def test_the_order_within_one_day_gives_an_interval_with_both_orders() -> None:
    day = (0, 86_399_999_999)
    table = trace_all(
        ledger_of([clean(1000_00), credit(1000_00, CLAIM, span=day), debit(800_00, span=day)], "T")
    )
    found = table.of(LIFO)
    assert found.left_interval(0, CLAIM) == Interval(200_00, 1000_00)
    assert (found.basis, found.order_count) == (BoundBasis.ALL_ORDERS, 2)
    assert {(witness.order[1:], witness.left[0][CLAIM]) for witness in found.witnesses} == {
        ((1, 2), 200_00),
        ((2, 1), 1000_00),
    }
    assert [doubt.kind for doubt in table.doubts] == [DoubtKind.ORDER]


def test_roscoe_has_twenty_five_pounds_to_trace() -> None:
    table = trace_all(ledger_of([credit(455_00, CLAIM), debit(430_00), clean(358_00)], "T"))
    assert left(table, LIBR) == (25_00,)


def test_the_course_example_is_shared_in_proportion() -> None:
    table = trace_all(ledger_of([credit(1000_00, CLAIM), credit(2000_00, SECOND), debit(600_00)], "AB"))
    for method in (ROLLING, EX_POST, LIBR):
        assert left(table, method) == (800_00, 1600_00)


def test_peter_and_lisa_are_left_with_what_each_method_says() -> None:
    table = trace_all(ledger_of([credit(100_00, CLAIM), credit(100_00, SECOND), debit(100_00)], "PL"))
    assert paid(table, FIFO, 2) == (100_00, 0)
    assert paid(table, LIFO, 2) == (0, 100_00)
    assert paid(table, ROLLING, 2) == left(table, ROLLING) == (50_00, 50_00)


def test_the_trust_example_leaves_the_lowest_balance() -> None:
    """Own 100,000 and trust 200,000, a car for 75,000 and purchases until 45,500 are left."""
    table = trace_all(
        ledger_of([clean(100_000_00), credit(200_000_00, CLAIM), debit(75_000_00), debit(179_500_00)], "T")
    )
    assert left(table, LIBR) == (45_500_00,)
    assert paid(table, LIBR, 2)[0] + paid(table, LIBR, 3)[0] == 154_500_00
