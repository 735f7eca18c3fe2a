"""Reconciling does not depend on the order in which a bank prints the rows, and names the row that does not fit."""

from __future__ import annotations

from itertools import accumulate
from random import Random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from investigator_desktop.analysis.reconciliation import reconcile
from investigator_desktop.domain.statement import ReconciliationState
from tests.analysis.builders import FIRST_ROW, Row, draft

OPENING = 1_000_00
LEDGER = st.lists(
    st.tuples(st.integers(1, 9), st.integers(-500_00, 500_00).filter(bool)), min_size=3, max_size=14
)
ORDERS = st.sampled_from(["as booked", "newest first", "mixed within days"])


def booked(ledger: list[tuple[int, int]]) -> list[Row]:
    """Return rows of a ledger in booking order, with their running balances."""
    ordered = sorted(ledger, key=lambda row: row[0])
    balances = accumulate((amount for _, amount in ordered), initial=OPENING)
    next(balances)
    return [
        (f"2024-01-{day:02}", amount, balance)
        for (day, amount), balance in zip(ordered, balances, strict=True)
    ]


def printed(rows: list[Row], order: str, random: Random) -> list[Row]:
    """Return the rows as a bank prints them."""
    if order == "newest first":
        return rows[::-1]
    if order == "as booked":
        return rows
    return [row for _, row in sorted((row[0] + f"{random.random():.9f}", row) for row in rows)]


@given(ledger=LEDGER, order=ORDERS, random=st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_a_right_statement_passes_in_every_order(
    ledger: list[tuple[int, int]], order: str, random: Random
) -> None:
    rows = booked(ledger)
    outcome = reconcile(draft(printed(rows, order, random), OPENING, rows[-1][2]))
    assert outcome.state is ReconciliationState.PASS, str(outcome.reason)


@given(ledger=LEDGER, order=ORDERS, random=st.randoms(use_true_random=False), at=st.integers(0, 13))
@settings(max_examples=40, deadline=None)
def test_a_row_that_does_not_fit_is_named_in_every_order(
    ledger: list[tuple[int, int]], order: str, random: Random, at: int
) -> None:
    rows = booked(ledger)
    assume(0 < at < len(rows) - 1)
    day, amount, balance = rows[at]
    assert balance is not None
    rows[at] = (day, amount, balance + 777_77)
    given_rows = printed(rows, order, random)
    outcome = reconcile(draft(given_rows, OPENING, rows[-1][2]))
    assert outcome.state is ReconciliationState.FAIL
    assert outcome.first_break is not None
    named = given_rows[outcome.first_break.row - FIRST_ROW]
    if order == "mixed within days":
        assert named[0] in {rows[at][0], rows[at + 1][0]}
    else:
        assert named == rows[at]


@given(ledger=LEDGER, at=st.integers(0, 13), order=ORDERS, random=st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_a_row_that_was_left_out_is_found_where_the_chain_breaks(
    ledger: list[tuple[int, int]], at: int, order: str, random: Random
) -> None:
    rows = booked(ledger)
    assume(0 < at < len(rows) - 1)
    closing, following = rows[-1][2], rows[at + 1]
    del rows[at]
    given_rows = printed(rows, order, random)
    outcome = reconcile(draft(given_rows, OPENING, closing))
    assert outcome.state is ReconciliationState.FAIL
    if order == "as booked" or (order == "newest first" and outcome.first_break is not None):
        assert outcome.first_break is not None
        assert given_rows[outcome.first_break.row - FIRST_ROW] == following
