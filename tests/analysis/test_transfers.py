from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import polars as pl
import pytest

from investigator_desktop.analysis.transfers import counted_transfers, flows, party_keys
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA


def _payments(*rows: Mapping[str, object]) -> pl.DataFrame:
    common: dict[str, object] = {
        "kind": "money_transfer", "row": 2, "status": "paid", "sent_at": datetime(2024, 1, 3, 10), "amount": 10000,
        "amount_scale": 2, "currency": "USD", "payer_name": "A", "beneficiary_name": "B",
    }  # fmt: skip
    return pl.DataFrame(
        [dict.fromkeys(PAYMENT_SCHEMA) | common | dict(row) for row in rows], schema=PAYMENT_SCHEMA
    )


@pytest.mark.parametrize(
    "spelling", ["+7 701 123 45 67", "8 (701) 123-45-67", "77011234567", "007 701 1234567", "۷۷۰۱۱۲۳۴۵۶۷"]
)
def test_a_telephone_has_one_key_in_every_spelling(spelling: str) -> None:
    assert party_keys(_payments({"payer_phone": spelling}), "payer").to_list() == ["+77011234567"]


def test_a_party_without_a_telephone_is_told_by_document_account_or_name() -> None:
    rows = (
        {"payer_phone": "none", "payer_id": "N 12-3"},
        {"payer_account": "kz 1"},
        {"payer_name": "ИВАН  Ё."},
    )
    assert party_keys(_payments(*rows), "payer").to_list() == ["N123", "KZ1", "иван е."]


def test_only_what_was_paid_is_summed_and_all_else_stands_apart() -> None:
    rows = [{"control_no": str(number), "status": status} for number, status in enumerate(
        ("paid", "corrected", "cancelled", "refunded", "pending", None), 1
    )]  # fmt: skip
    flow = flows(counted_transfers(_payments(*rows))).row(0, named=True)
    assert (flow["paid"], flow["paid_count"]) == (20000, 2)
    assert (flow["not_paid"], flow["not_paid_count"]) == (40000, 4)


def test_one_transfer_in_two_tables_counts_once_whatever_its_number_lost() -> None:
    sent = {"control_no": "0012345678", "sheet": "Sends"}
    received = {
        "control_no": "12345678",
        "sheet": "Receives",
        "sent_at": None,
        "paid_at": datetime(2024, 1, 5),
    }
    found = counted_transfers(_payments(sent, received))
    assert found["transfer"].to_list() == [0, 0]
    assert found["is_counted"].to_list() == [True, False]
    assert flows(found)["paid"].to_list() == [10000]


def test_the_same_number_of_another_sum_or_another_year_is_another_transfer() -> None:
    again = {"control_no": "1", "sent_at": datetime(2025, 6, 1)}
    other = {"control_no": "1", "amount": 5}
    found = counted_transfers(_payments({"control_no": "1"}, again, other))
    assert found["transfer"].to_list() == [0, 1, 2]


def test_a_transfer_that_is_paid_in_one_row_and_cancelled_in_another_is_disputed_and_not_paid() -> None:
    found = counted_transfers(_payments({"control_no": "1"}, {"control_no": "1", "status": "cancelled"}))
    assert found["is_disputed"].to_list() == [True, True]
    assert flows(found)["paid_count"].to_list() == [0]


def test_of_a_corrected_transfer_the_corrected_figures_hold() -> None:
    found = counted_transfers(
        _payments({"control_no": "1"}, {"control_no": "1", "status": "corrected", "amount": 9000})
    )
    assert flows(found)["paid"].to_list() == [9000]


def test_a_transfer_that_was_pending_and_then_paid_is_paid() -> None:
    found = counted_transfers(_payments({"control_no": "1", "status": "pending"}, {"control_no": "1"}))
    assert found["standing"].to_list() == ["paid", "paid"]
    assert flows(found)["paid_count"].to_list() == [1]


def test_rows_without_a_control_number_are_transfers_of_their_own() -> None:
    found = counted_transfers(_payments({}, {}))
    assert flows(found)["paid_count"].to_list() == [2]


def test_one_telephone_in_two_spellings_is_one_payer() -> None:
    rows = (
        {"control_no": "1", "payer_phone": "87011234567"},
        {"control_no": "2", "payer_phone": "+7 701 1234567"},
    )
    assert flows(counted_transfers(_payments(*rows))).height == 1
