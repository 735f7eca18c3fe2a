"""Payments that touch no account of the case, such as an operator's money transfers, as rows to print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import polars as pl

from investigator_desktop.analysis.transfers import counted_transfers, flows
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.money import decimal_text
from investigator_desktop.domain.payment_frame import PaymentStatus
from investigator_desktop.domain.report_content import TransferRow


def payments_without_entries(case: CaseFile) -> pl.DataFrame:
    """Return the payments of the case that gave no entry: `PAYMENT_SCHEMA` and `evidence_id`, as in the source."""
    return case.payments().filter(pl.col("entry_count") == 0)


def counted(case: CaseFile) -> pl.DataFrame:
    """Return the money transfers that count, with which rows tell of one transfer (`analysis.transfers`)."""
    return counted_transfers(case.payments())


def transfer_flows(case: CaseFile) -> pl.DataFrame:
    """Return who paid whom how much in which currency by transfers, each counted once (`FLOW_SCHEMA`).

    What was cancelled, refunded or is not paid out yet is apart; two spellings of a telephone are one party.
    """
    return flows(counted(case))


def transfers(payments: pl.DataFrame, evidence: Sequence[EvidenceItem]) -> tuple[TransferRow, ...]:
    """Return those payments as a report prints them, in the order of their files."""
    labels = {item.id: item.label for item in evidence}
    rows = payments.iter_rows(named=True)
    return tuple(_row(number, row, labels) for number, row in enumerate(rows, 1))


def _row(number: int, row: Mapping[str, object], labels: Mapping[int, str]) -> TransferRow:
    evidence = row["evidence_id"]
    label = labels[evidence] if isinstance(evidence, int) else ""
    return TransferRow(
        number=number,
        control_no=_text(row["control_no"]),
        sent_at=_moment(row["sent_at"]),
        paid_at=_moment(row["paid_at"]),
        status=None if row["status"] is None else PaymentStatus(str(row["status"])),
        sender=_party(row, "payer"),
        receiver=_party(row, "beneficiary"),
        amount=_decimal(row["amount"], row["amount_scale"]),
        currency=_text(row["currency"]),
        pay_amount=_decimal(row["pay_amount"], row["pay_amount_scale"]),
        pay_currency=_text(row["pay_currency"]),
        place=" · ".join(part for part in (label, _text(row["sheet"]), _text(row["row"])) if part),
    )


def _party(row: Mapping[str, object], side: str) -> str:
    """Return a party's name and what identifies it further, as recorded, a line each."""
    parts = (row[f"{side}_{name}"] for name in ("name", "account", "id", "phone", "country"))
    return "\n".join(str(part) for part in parts if part)


def _decimal(units: object, scale: object) -> str:
    return decimal_text(units, scale) if isinstance(units, int) and isinstance(scale, int) else ""


def _moment(value: object) -> datetime | None:
    return value if isinstance(value, datetime) else None


def _text(value: object) -> str:
    return "" if value is None else str(value)
