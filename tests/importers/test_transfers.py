"""Tables of money-transfer operators become payments with both sides, agents, amounts and status."""

from __future__ import annotations

from datetime import datetime

import pytest

from investigator_desktop.domain.statement import ReadStatus, UnreadReason
from tests.importers.builders import Cell, read_rows

_TITLES: list[Cell] = [
    "MTCN", "Status", "Send date", "Pay date", "Send amount", "Send currency", "Fee", "Pay amount", "Pay currency",
    "Sender name", "Sender phone", "Sender ID type", "Sender ID number", "Receiver name", "Receiver country",
    "Send agent name", "Pay agent country", "Test question",
]  # fmt: skip
_ROW: list[Cell] = [
    "0012345678", "Paid", "2024-01-03 10:15:00", "2024-01-05 09:00:00", 100, "USD", 5, 45000, "KZT", "IVANOV IVAN",
    "+7 700 000 00 00", "Passport", "N0000001", "PETROV PETR", "KZ", "Agent 7", "KZ", "dog?",
]  # fmt: skip


def test_one_transfer_with_everything_that_is_printed() -> None:
    reading = read_rows(["Report of transfers"], _TITLES, _ROW, ["Total", None, None, None, 100])
    assert reading.status is ReadStatus.OK
    assert reading.statements == ()
    payment = reading.payments.row(0, named=True)
    assert (payment["kind"], payment["status"], payment["control_no"]) == (
        "money_transfer",
        "paid",
        "0012345678",
    )
    assert payment["sent_at"] == datetime(2024, 1, 3, 10, 15)
    assert payment["paid_at"] == datetime(2024, 1, 5, 9)
    assert (payment["amount"], payment["currency"], payment["fee"]) == (10000, "USD", 500)
    assert (payment["pay_amount"], payment["pay_currency"]) == (4500000, "KZT")
    assert (payment["payer_name"], payment["payer_phone"]) == ("IVANOV IVAN", "+7 700 000 00 00")
    assert (payment["payer_id_type"], payment["payer_id"]) == ("Passport", "N0000001")
    assert (payment["beneficiary_name"], payment["beneficiary_country"]) == ("PETROV PETR", "KZ")
    assert (payment["send_agent_name"], payment["pay_agent_country"]) == ("Agent 7", "KZ")
    assert payment["test_question"] == "dog?"
    assert "ivanov ivan" in payment["search_text"]
    assert reading.unread_rows[-1].reason is UnreadReason.TOTAL


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Выплачен", "paid"), ("Picked up", "paid"), ("төленді", "paid"), ("Аннулирован", "cancelled"),
        ("Cancelled", "cancelled"), ("Возвращен отправителю", "refunded"), ("Refunded", "refunded"),
        ("Ожидает выплаты", "pending"), ("Не выплачен", "pending"), ("To'langan", "paid"), ("لغو شده", "cancelled"),
        ("something else", None),
    ],
)  # fmt: skip
def test_words_of_status(word: str, status: str | None) -> None:
    reading = read_rows(_TITLES, [_ROW[0], word, *_ROW[2:]])
    assert reading.payments["status"].to_list() == [status]


def test_a_transfer_not_paid_out_has_no_day_of_payment() -> None:
    reading = read_rows(_TITLES, [*_ROW[:3], None, *_ROW[4:7], None, None, *_ROW[9:]])
    payment = reading.payments.row(0, named=True)
    assert (payment["paid_at"], payment["pay_amount"], payment["pay_currency"]) == (None, None, None)
