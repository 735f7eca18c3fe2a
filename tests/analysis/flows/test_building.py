from __future__ import annotations

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.flows.allocation import shares
from investigator_desktop.analysis.flows.building import BuiltMovements, built_movements
from investigator_desktop.analysis.transfer_lanes import row_id
from tests.analysis.flows.builders import (
    NO_LINKS,
    NO_MATCHES,
    NO_PAYMENTS,
    day,
    entries,
    entry,
    links,
    matches,
    payment,
    payments,
)


def built(
    rows: pl.DataFrame,
    paid: pl.DataFrame = NO_PAYMENTS,
    linked: pl.DataFrame = NO_LINKS,
    matched: pl.DataFrame = NO_MATCHES,
) -> BuiltMovements:
    return built_movements(rows, paid, linked, matched)


def seen(frame: pl.DataFrame) -> list[tuple[object, ...]]:
    return frame.select("kind", "grade", "payer", "beneficiary", "amount", "currency").rows()


def test_an_entry_alone_is_a_one_sided_movement_between_the_account_and_the_counterparty() -> None:
    rows = entries(
        entry(1, "A1", -500, day(1), counterparty_account="b 2"),
        entry(2, "A1", 700, day(2), counterparty_name="Ilsiiar  G."),
        entry(3, "A1", -50, day(3), is_cash=True),
        entry(4, "A1", -60, day(4)),
    )
    assert seen(built(rows).moved) == [
        ("entry", "one_sided", "account:A1", "account:B2", 500, "KZT"),
        ("entry", "one_sided", "name:ilsiiar g.", "account:A1", 700, "KZT"),
        ("entry", "one_sided", "account:A1", "cash", 50, "KZT"),
        ("entry", "one_sided", "account:A1", "unknown", 60, "KZT"),
    ]


def test_both_entries_of_a_linked_transfer_are_one_proven_movement() -> None:
    rows = entries(entry(1, "A", -500, day(1)), entry(2, "B", 500, day(2)), entry(3, "B", 9, day(3)))
    moved = built(rows, linked=links((1, 2))).moved
    assert seen(moved)[0] == ("match", "proven", "account:A", "account:B", 500, "KZT")
    assert moved.height == 2
    assert moved.row(0, named=True)["debit_ids"] == [1]
    assert moved.row(0, named=True)["received_at"] == day(2)


def test_a_match_takes_the_place_of_a_link_that_shares_a_leg_with_it() -> None:
    rows = entries(entry(1, "A", -500, day(1)), entry(2, "B", 500, day(1)), entry(3, "C", 500, day(1)))
    matched = matches((7, 1, "debit", "confirmed"), (7, 3, "credit", "confirmed"))
    moved = built(rows, linked=links((1, 2)), matched=matched).moved
    assert [row[1:4] for row in seen(moved)] == [
        ("confirmed", "account:A", "account:C"),
        ("one_sided", "unknown", "account:B"),
    ]


def test_a_match_whose_leg_does_not_count_leaves_the_other_leg_by_itself() -> None:
    rows = entries(entry(1, "A", -500, day(1)))
    assert [row[1] for row in seen(built(rows, linked=links((1, 2))).moved)] == ["one_sided"]


def test_what_was_paid_in_another_currency_keeps_both_amounts() -> None:
    rows = entries(
        entry(1, "A", -500_00, day(1)), entry(2, "B", 1_00, day(1), currency="USD"), entry(3, "B", 2, day(9))
    )
    matched = matches((1, 1, "debit", "inferred"), (1, 2, "credit", "inferred"))
    first = built(rows, matched=matched).moved.row(0, named=True)
    assert (first["amount"], first["currency"]) == (500_00, "KZT")
    assert (first["received_amount"], first["received_currency"]) == (1_00, "USD")


def test_several_accounts_of_a_match_share_it_to_the_last_unit() -> None:
    rows = entries(entry(1, "A", -100, day(1)), entry(2, "B", -50, day(1)), entry(3, "C", 149, day(1)))
    matched = matches((1, 1, "debit", "inferred"), (1, 2, "debit", "inferred"), (1, 3, "credit", "inferred"))
    moved = built(rows, matched=matched).moved
    assert moved.select("payer", "beneficiary", "amount", "received_amount").rows() == [
        ("account:A", "account:C", 100, 99),
        ("account:B", "account:C", 50, 50),
    ]


def test_legs_of_one_account_are_one_movement_with_their_sum() -> None:
    rows = entries(entry(1, "A", -100, day(1)), entry(2, "A", -50, day(2)), entry(3, "C", 150, day(3)))
    matched = matches((1, 1, "debit", "inferred"), (1, 2, "debit", "inferred"), (1, 3, "credit", "inferred"))
    row = built(rows, matched=matched).moved.row(0, named=True)
    assert (row["amount"], row["debit_ids"], row["credit_ids"]) == (150, [1, 2], [3])


def test_a_side_in_two_currencies_is_not_added_up_and_its_legs_stay_by_themselves() -> None:
    rows = entries(
        entry(1, "A", -100, day(1)), entry(2, "A", -5, day(1), currency="USD"), entry(3, "C", 150, day(1))
    )
    matched = matches((1, 1, "debit", "inferred"), (1, 2, "debit", "inferred"), (1, 3, "credit", "inferred"))
    found = built(rows, matched=matched)
    assert found.divided_count == 1
    assert [row[1] for row in seen(found.moved)] == ["one_sided"] * 3


def test_a_payment_that_gave_entries_is_not_counted_again() -> None:
    rows = entries(entry(1, "A", -500, day(1)))
    paid = payments(payment(500, day(1), "A", "B", entry_count=1), payment(70, day(2), "C", "D"))
    assert [row[:5] for row in seen(built(rows, paid).moved)] == [
        ("entry", "one_sided", "account:A", "unknown", 500),
        ("payment", "one_sided", "name:c", "name:d", 70),
    ]


def test_cancelled_and_pending_payments_are_kept_apart() -> None:
    paid = payments(
        payment(1, day(1), "C", "D"),
        payment(2, day(1), "C", "D", status="cancelled"),
        payment(3, day(1), "C", "D", status="pending"),
        payment(4, day(1), "C", "D", status=None),
    )
    found = built(entries(), paid)
    assert found.moved["amount"].to_list() == [1]
    assert found.not_moved.select("amount", "standing").rows() == [
        (2, "cancelled"),
        (3, "pending"),
        (4, None),
    ]


def test_a_transfer_in_two_tables_of_an_operator_is_one_movement() -> None:
    sent = payment(100, day(1), "C", "D", kind="money_transfer", control_no="77-1", evidence_id=1)
    paid = payment(100, day(2), "C", "D", kind="money_transfer", control_no="771", evidence_id=2)
    assert built(entries(), payments(sent, paid)).moved.height == 1


def test_a_payment_that_matches_an_entry_is_one_movement_with_both_parties() -> None:
    rows = entries(entry(1, "A", 100, day(2)))
    paid = payments(payment(100, day(1), "Sender", "Holder"))
    matched = matches((1, row_id(0, "beneficiary"), "debit", "inferred"), (1, 1, "credit", "inferred"))
    row = built(rows, paid, matched=matched).moved.row(0, named=True)
    assert (row["payer"], row["beneficiary"], row["payment_row"]) == ("name:sender", "account:A", 0)
    assert built(rows, paid, matched=matched).moved.height == 1


def test_an_account_that_pays_an_operator_pays_whom_the_payment_names() -> None:
    rows = entries(entry(1, "A", -105, day(1)))
    paid = payments(payment(100, day(1), "Holder", "Receiver", kind="money_transfer"))
    matched = matches((1, 1, "debit", "inferred"), (1, row_id(0, "payer"), "credit", "inferred"))
    moved = built(rows, paid, matched=matched).moved
    assert moved.select("payer", "beneficiary", "amount", "received_amount").rows() == [
        ("account:A", "name:receiver", 105, 100)
    ]


def test_two_matches_of_one_payment_are_one_movement_of_the_weaker_grade() -> None:
    rows = entries(entry(1, "A", -100, day(1)), entry(2, "B", 100, day(2)))
    paid = payments(payment(100, day(1), "Sender", "Receiver"))
    matched = matches(
        (1, 1, "debit", "confirmed"), (1, row_id(0, "payer"), "credit", "confirmed"),
        (2, row_id(0, "beneficiary"), "debit", "inferred"), (2, 2, "credit", "inferred"),
    )  # fmt: skip
    moved = built(rows, paid, matched=matched).moved
    assert seen(moved) == [("match", "inferred", "account:A", "account:B", 100, "KZT")]
    assert moved["payment_rows"].to_list() == [[0]]


def test_of_the_same_amounts_at_other_numbers_of_decimals_the_sum_is_exact() -> None:
    rows = entries(
        entry(1, "A", -100, day(1)), entry(2, "A", -5, day(1), amount_scale=0), entry(3, "C", 600, day(1))
    )
    matched = matches((1, 1, "debit", "inferred"), (1, 2, "debit", "inferred"), (1, 3, "credit", "inferred"))
    row = built(rows, matched=matched).moved.row(0, named=True)
    assert (row["amount"], row["amount_scale"]) == (600, 2)


amounts = st.lists(st.integers(1, 10**12), min_size=1, max_size=6)


@given(amounts, amounts)
def test_shares_give_out_both_sides_whole(debits: list[int], receipts: list[int]) -> None:
    found = shares(debits, receipts)
    assert len(found) < len(debits) + len(receipts)
    for place, amount in enumerate(debits):
        assert sum(share.amount for share in found if share.debit == place) == amount
    for place, amount in enumerate(receipts):
        assert sum(share.received for share in found if share.credit == place) == amount
