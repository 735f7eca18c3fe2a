"""The operator's transfers as a payment frame, as importers give them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import polars as pl

from investigator_desktop.domain.entry_frame import entry_key
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA, PaymentKind
from investigator_desktop.training.transfers import MoneyTransfer
from investigator_desktop.training.typologies.case import TypologyCase
from investigator_desktop.training.typologies.deeds import Remitter
from investigator_desktop.training.typologies.operator_table import HEADER_ROW, SHEET
from investigator_desktop.training.typologies.plan import file_plans
from investigator_desktop.training.zones import ALMATY

FILE = "operator_transfers.xlsx"
PAYMENT_CASE_COLUMNS = pl.Schema(
    {"payment_id": pl.Int64(), "payment_key": pl.Binary(), "evidence_id": pl.Int64(), "scene": pl.Int64()}
)
"""What stands before the columns of a payment frame; `scene` is the truth."""


def payment_frame(case: TypologyCase, hashes: Mapping[str, str] | None = None) -> pl.DataFrame:
    """Return the operator's transfers: `PAYMENT_CASE_COLUMNS`, then the columns of a payment frame."""
    sha256 = hashes[FILE] if hashes else hashlib.sha256(FILE.encode()).hexdigest()
    evidence = len(file_plans([subject.account for subject in case.subjects])) + 1
    rows = []
    for number, item in enumerate(case.transfers, start=1):
        row = HEADER_ROW + number
        own = {"payment_id": number, "payment_key": entry_key(sha256, SHEET, row, 0), "evidence_id": evidence}
        rows.append({**own, "scene": item.scene, "sheet": SHEET, "row": row, **_transfer(item.transfer)})
    return pl.DataFrame(rows, schema={**PAYMENT_CASE_COLUMNS, **PAYMENT_SCHEMA})


def _transfer(transfer: MoneyTransfer) -> dict[str, object]:
    send, pay = transfer.send_agent, transfer.pay_agent
    return {
        "kind": PaymentKind.MONEY_TRANSFER.value,
        "status": transfer.status.value,
        "control_no": transfer.control_no,
        "sent_at": ALMATY.wall_time(transfer.sent_at),
        "paid_at": ALMATY.wall_time(transfer.paid_at) if transfer.paid_at else None,
        "amount": transfer.send_amount,
        "amount_scale": 2,
        "currency": transfer.send_currency,
        "pay_amount": transfer.pay_amount,
        "pay_amount_scale": 2,
        "pay_currency": transfer.pay_currency,
        "fee": transfer.fee,
        "fee_scale": 2,
        **_party("payer", transfer.sender),
        **_party("beneficiary", transfer.receiver),
        "send_agent_name": send.name,
        "send_agent_id": send.code,
        "send_agent_city": send.city,
        "send_agent_country": send.country,
        "pay_agent_name": pay.name if pay else None,
        "pay_agent_id": pay.code if pay else None,
        "pay_agent_city": pay.city if pay else None,
        "expected_pay_country": transfer.expected_country,
        "actual_pay_country": pay.country if pay else None,
    }


def _party(side: str, party: object) -> dict[str, object]:
    if not isinstance(party, Remitter):
        raise TypeError("a counter's table shows remitters with their addresses")
    kind, _, number = party.actor.document.partition(" ")
    return {
        f"{side}_name": party.name,
        f"{side}_id": number,
        f"{side}_id_type": kind,
        f"{side}_phone": party.phone,
        f"{side}_address": party.address,
        f"{side}_nationality": party.actor.country,
    }
