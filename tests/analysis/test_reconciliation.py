from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise, permutations, product

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.reconciliation import reconcile
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import PrintedTotals, ReconciliationState, StatementDraft
from tests.analysis.builders import FIRST_ROW, Row, draft, tenge

PASS, FAIL, INCONCLUSIVE = (
    ReconciliationState.PASS,
    ReconciliationState.FAIL,
    ReconciliationState.INCONCLUSIVE,
)

ASCENDING: list[Row] = [
    ("2024-01-05", 5_000, 15_000),
    ("2024-01-05", -2_000, 13_000),
    ("2024-01-06", -3_000, 10_000),
    ("2024-01-09", 7_000, 17_000),
]


def test_an_ascending_chain_passes() -> None:
    assert reconcile(draft(ASCENDING)).state is PASS


def test_a_statement_that_begins_with_the_newest_row_passes() -> None:
    assert reconcile(draft(ASCENDING[::-1], opening=10_000, closing=17_000)).state is PASS


def test_days_that_descend_while_the_rows_of_a_day_ascend_pass() -> None:
    rows = [ASCENDING[3], ASCENDING[2], ASCENDING[0], ASCENDING[1]]
    assert reconcile(draft(rows)).state is PASS


def test_rows_of_a_day_in_no_order_at_all_pass_where_they_form_one_trail() -> None:
    rows: list[Row] = [
        ("2024-01-05", -2_000, 13_000),
        ("2024-01-05", 1_000, 16_000),
        ("2024-01-05", 5_000, 15_000),
        ("2024-01-05", -1_000, 15_000),
        ("2024-01-06", -3_000, 10_000),
    ]
    assert reconcile(draft(rows, opening=10_000, closing=10_000)).state is PASS


def test_a_wrong_balance_is_named_by_its_row_in_both_orders() -> None:
    rows = list(ASCENDING)
    rows[2] = ("2024-01-06", -3_000, 10_001)
    assert reconcile(draft(rows)).first_break == Place("Sheet1", FIRST_ROW + 2)
    assert reconcile(draft(rows[::-1])).first_break == Place("Sheet1", FIRST_ROW + 1)


def test_a_missing_row_is_named_by_the_row_after_it() -> None:
    outcome = reconcile(draft(ASCENDING[:2] + ASCENDING[3:]))
    assert outcome.state is FAIL
    assert outcome.first_break == Place("Sheet1", FIRST_ROW + 2)
    assert str(outcome.reason) == (
        "The running balance breaks in row 13: 170.00 is printed where 200.00 follows."
    )


def test_rows_without_a_balance_are_bridged_by_their_amounts() -> None:
    rows = [ASCENDING[0], ("2024-01-05", -2_000, None), ASCENDING[2], ("2024-01-09", 7_000, None)]
    assert reconcile(draft(rows, opening=10_000, closing=17_000)).state is PASS
    wrong: list[Row] = [rows[0], ("2024-01-05", -2_500, None), rows[2], rows[3]]
    assert reconcile(draft(wrong)).first_break == Place("Sheet1", FIRST_ROW + 2)


def test_opening_plus_credits_minus_debits_proves_the_closing_balance() -> None:
    rows: list[Row] = [(at, signed, None) for at, signed, _ in ASCENDING]
    assert reconcile(draft(rows, 10_000, 17_000)).state is PASS
    outcome = reconcile(draft(rows, 10_000, 17_001))
    assert (outcome.state, outcome.first_break) == (FAIL, None)
    assert str(outcome.reason) == (
        "The closing balance is 170.01, but the opening balance and the entries give 170.00."
    )


def test_an_opening_balance_from_which_the_first_row_does_not_follow_names_that_row() -> None:
    outcome = reconcile(draft(ASCENDING, opening=9_000))
    assert (outcome.state, outcome.first_break) == (FAIL, Place("Sheet1", FIRST_ROW))


def test_a_closing_balance_other_than_the_last_running_balance_fails() -> None:
    outcome = reconcile(draft(ASCENDING, closing=18_000))
    assert (outcome.state, outcome.first_break) == (FAIL, Place("Sheet1", FIRST_ROW + 3))


def test_nothing_stated_is_inconclusive() -> None:
    rows: list[Row] = [(at, signed, None) for at, signed, _ in ASCENDING]
    outcome = reconcile(draft(rows))
    assert (outcome.state, outcome.checks) == (INCONCLUSIVE, ())
    assert reconcile(draft(rows, opening=10_000)).state is INCONCLUSIVE


def test_totals_alone_are_inconclusive_where_they_agree_and_fail_where_they_differ() -> None:
    rows: list[Row] = [(at, signed, None) for at, signed, _ in ASCENDING]
    place = Place("Sheet1", 40)
    agreeing = reconcile(draft(rows, totals=PrintedTotals(tenge(12_000), tenge(5_000), 4, place)))
    assert agreeing.state is INCONCLUSIVE
    assert "totals agree" in str(agreeing.reason)
    assert [check.state for check in agreeing.checks] == [PASS, PASS, PASS]
    for totals in (
        PrintedTotals(tenge(12_001), None, None, place),
        PrintedTotals(None, tenge(4_999), None, place),
        PrintedTotals(None, None, 5, place),
    ):
        differing = reconcile(draft(rows, totals=totals))
        assert (differing.state, differing.first_break) == (FAIL, place)


def test_a_statement_without_entries_passes_where_its_balances_are_equal() -> None:
    assert reconcile(draft([], 5_000, 5_000)).state is PASS
    assert reconcile(draft([], 5_000, 6_000)).state is FAIL
    assert reconcile(draft([])).state is INCONCLUSIVE


def test_sums_beyond_sixty_four_bits_stay_exact() -> None:
    huge = 9 * 10**18
    rows: list[Row] = [("2024-01-05", huge, None), ("2024-01-06", huge, None), ("2024-01-07", -huge, None)]
    assert reconcile(draft(rows, 0, huge)).state is PASS


DAYS = ("2024-01-05", "2024-01-06", "2024-01-07")


@st.composite
def printed_statements(draw: st.DrawFn) -> list[Row]:
    """Draw rows as a bank might print them: booked in order, then each day shuffled, now and then one is wrong."""
    rows: list[Row] = []
    balance = draw(st.integers(0, 3))
    for day in DAYS:
        booked: list[Row] = []
        for signed in draw(st.lists(st.integers(-2, 2), max_size=3)):
            balance += signed
            booked.append((day, signed, balance + draw(st.sampled_from((0, 0, 0, 0, 0, 0, 1)))))
        rows += draw(st.permutations(booked))
    return rows


def has_a_chain(rows: list[Row], opening: int) -> bool:
    """Try the order of the source, its reverse, and every order of the rows within their days."""
    days = [[row for row in rows if row[0] == day] for day in DAYS]
    orders = ([row for day in chosen for row in day] for chosen in product(*map(permutations, days)))
    return any(is_chain(order, opening) for order in (rows, rows[::-1], *orders))


def is_chain(rows: list[Row], opening: int) -> bool:
    balances = [opening, *(balance or 0 for _, _, balance in rows)]
    return all(b - a == row[1] for row, (a, b) in zip(rows, pairwise(balances), strict=True))


@given(printed_statements(), st.integers(0, 3))
def test_a_chain_is_found_exactly_where_trying_every_order_finds_one(rows: list[Row], opening: int) -> None:
    expected = PASS if has_a_chain(rows, opening) else FAIL
    assert reconcile(draft(rows, opening=opening)).state is (expected if rows else INCONCLUSIVE)


def _with_fees(rows: list[Row], fees: dict[int, str]) -> StatementDraft:
    """Return a statement whose rows have a column of fees beside the amount."""
    statement = draft(rows)
    other = [
        json.dumps({"Комиссия": fees[number]}) if number in fees else None for number in range(len(rows))
    ]
    entries = statement.entries.with_columns(other=pl.Series(other, dtype=pl.String))
    return replace(statement, entries=entries)


def test_fees_of_a_column_of_their_own_that_do_not_move_the_balance_change_nothing() -> None:
    assert reconcile(_with_fees(ASCENDING, {1: "1,50", 2: "2.00"})).state is PASS


def test_a_column_beside_the_amount_that_moves_the_balance_is_named_by_the_chain() -> None:
    rows: list[Row] = [
        ("2024-01-05", 5_000, 15_000),
        ("2024-01-06", -2_000, 12_850),
        ("2024-01-07", -3_000, 9_850),
        ("2024-01-08", -1_000, 8_650),
    ]
    outcome = reconcile(_with_fees(rows, {1: "1,50", 3: "2,00"}))
    assert outcome.state is FAIL
    assert outcome.first_break == Place("Sheet1", FIRST_ROW + 1)
    assert "Комиссия" in str(outcome.reason)
    assert "in 2 rows and by 3.50 in all" in str(outcome.reason)
    assert "Комиссия" not in str(reconcile(_with_fees(rows, {1: "1,50"})).reason)
