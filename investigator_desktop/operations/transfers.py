"""Payments that touch no account of the case, such as an operator's money transfers, as rows to print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time

import polars as pl

from investigator_desktop.analysis.transfer_lanes import position_of
from investigator_desktop.analysis.transfers import counted_transfers, flows
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryRow, EvidenceItem, TransferNote
from investigator_desktop.domain.entry_frame import Direction, Entry, Precision, ZoneSource
from investigator_desktop.domain.money import Money, decimal_text
from investigator_desktop.domain.payment_frame import PaymentStatus
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.report_content import TransferRow
from investigator_desktop.domain.statement import AccountIdentity


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
    same = _counted_elsewhere(payments)
    rows = payments.iter_rows(named=True)
    return tuple(
        replace(_row(number, row, labels), same_as=same.get(number)) for number, row in enumerate(rows, 1)
    )


def _counted_elsewhere(payments: pl.DataFrame) -> dict[int, int]:
    """Return the numbers (from 1) of the rows whose transfer counts in another row, with that row's number."""
    found = counted_transfers(payments).select("position", "transfer", "is_counted")
    counting = found.filter("is_counted").select("transfer", counting="position")
    pairs = found.filter(~pl.col("is_counted")).join(counting, on="transfer").select("position", "counting")
    return {position + 1: other + 1 for position, other in pairs.iter_rows()}


def transfer_rows(case: CaseFile, ids: Sequence[int]) -> tuple[EntryRow, ...]:
    """Return sides of money transfers, by the negative ids that the timeline gives them, as rows of entries."""
    found = counted(case)
    evidence = {item.id: item for item in case.evidence()}
    places = {int(position): place for place, position in enumerate(found.get_column("position"))}
    rows = []
    for number in ids:
        position, side = position_of(number)
        rows.append(_as_row(number, side, found.row(places[position], named=True), evidence))
    return tuple(rows)


def _as_row(
    number: int, side: str, row: Mapping[str, object], evidence: Mapping[int, EvidenceItem]
) -> EntryRow:
    other = "beneficiary" if side == "payer" else "payer"
    item = evidence[int(str(row["evidence_id"]))]
    identity = AccountIdentity(_said(row[f"{side}_key"]), None, None, _said(row[f"{side}_name"]))
    note = TransferNote(
        _said(row["control_no"]), _said(row["expected_pay_country"]), _said(row["actual_pay_country"])
    )
    entry = _as_entry(side, other, row)
    return EntryRow(number, number, identity, item.label, item.file_name, entry, transfer=note)


def _as_entry(side: str, other: str, row: Mapping[str, object]) -> Entry:
    """Return one side of a transfer with what an entry has: amount, time, the other party, purpose and place."""
    is_received = side == "beneficiary"
    has_paid = is_received and row["pay_amount"] is not None
    prefix, currency = ("pay_amount", "pay_currency") if has_paid else ("amount", "currency")
    times = ("paid", "sent") if is_received else ("sent", "paid")
    end = next((name for name in times if row[f"{name}_at"] is not None), times[0])
    moment, zone = row[f"{end}_at"], _said(row[f"{end}_zone"])
    assert isinstance(moment, datetime)
    is_day = moment.time() == time()
    return Entry(
        entry_key=b"",
        place=Place(_said(row["sheet"]), int(str(row["row"]))),
        part=0,
        booked_at=moment,
        precision=Precision.DAY if is_day else Precision.SECOND,
        zone=zone,
        zone_source=ZoneSource.UNKNOWN if zone is None else ZoneSource.RECORDED,
        earliest_on=None,
        latest_on=None,
        value_on=None,
        direction=Direction.CREDIT if is_received else Direction.DEBIT,
        amount=Money(int(str(row[prefix])), int(str(row[f"{prefix}_scale"])), _text(row[currency])),
        counterparty_name=_said(row[f"{other}_name"]),
        counterparty_account=_said(row[f"{other}_account"]),
        counterparty_id=_said(row[f"{other}_id"]),
        counterparty_bank=_said(row[f"{other}_bank"]),
        counterparty_country=_said(row[f"{other}_country"]),
        remittance_info=_said(row["purpose"]) or _said(row["remittance_info"]),
        bank_reference=_said(row["control_no"]),
        purpose_code=_said(row["purpose_code"]),
        entry_type=None,
        is_reversal=False,
        amount_2=None,
        transfer_system=_said(row["transfer_system"]),
        is_cash=None,
        channel=_said(row["channel"]),
        location=None,
        mcc=None,
        card=None,
        holder_residency=None,
        counterparty_residency=None,
        running_balance=None,
        other=(),
        warnings=tuple(_text(row["warnings"]).split()),
    )


def _said(value: object) -> str | None:
    return None if value is None else str(value)


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
