"""What reading files would yield, as the `read --json` document of the contract."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

import polars as pl

from investigator_desktop.app.documents import (
    Json,
    account_document,
    money_text,
    period_document,
    place_document,
    reconciliation_document,
    totals_document,
)
from investigator_desktop.domain.cards import mask_card
from investigator_desktop.domain.layout import Question, TableLayout
from investigator_desktop.domain.money import decimal_text
from investigator_desktop.domain.payment_frame import PARTY_FIELDS, PaymentKind
from investigator_desktop.domain.places import Place, column_letter
from investigator_desktop.domain.statement import Reconciliation, StatementDraft, TextEncoding
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import Catalogue, Message
from investigator_desktop.operations.reading import CheckedReading
from investigator_desktop.operations.sources import Source

_COUNTERPARTY = ("name", "account", "id", "bank", "country")
_PLAIN = (
    "remittance_info", "bank_reference", "purpose_code", "entry_type", "is_reversal", "transfer_system", "is_cash",
    "channel", "location", "mcc", "holder_residency", "counterparty_residency",
)  # fmt: skip
_PARTY = tuple(name for name in PARTY_FIELDS if name != "id")


class ReadingDocuments:
    """Writes readings in one language."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Remember the language of the sentences."""
        self._catalogue = catalogue

    def _text(self, sentence: Message | str) -> str:
        return without_controls(self._catalogue.text(sentence))

    def document(self, readings: Sequence[CheckedReading]) -> Json:
        """Return the whole document, one member a file."""
        return {"files": [self._file(checked) for checked in readings]}

    def _file(self, checked: CheckedReading) -> Json:
        reading = checked.reading
        parts = zip(reading.statements, checked.reconciliations, checked.entry_counts, strict=True)
        transfers, payments = _payment_documents(checked)
        return {
            "file": reading.file_name,
            "sha256": reading.sha256,
            "size": reading.size,
            "status": reading.status.value,
            "message": None if reading.sentence is None else self._text(reading.sentence),
            "held": None if reading.held is None else reading.held.value,
            "encoding": _encoding(reading.encoding),
            "taken_out_of": _taken_out_of(checked.source),
            "layout": _layout(reading.layouts[0]) if reading.layouts else None,
            "layouts": [_layout(layout) for layout in reading.layouts],
            "questions": [self._question(question) for question in reading.questions],
            "statements": [self._statement(*part) for part in parts],
            "money_transfers": transfers,
            "payments": payments,
            "unread_rows": [
                {"place": place_document(row.place), "reason": row.reason.value, "text": row.text}
                for row in reading.unread_rows
            ],
            "warnings": [
                {
                    "code": warning.code,
                    "place": place_document(warning.place),
                    "message": self._text(warning.sentence),
                }
                for warning in reading.warnings
            ],
        }

    def _question(self, question: Question) -> Json:
        return {
            "sheet": question.sheet,
            "column": question.column,
            "kind": question.kind.value,
            "choices": [self._text(choice.label) for choice in question.choices],
            "answers": [choice.key for choice in question.choices],
            "allows_several": question.allows_several,
            "evidence": self._text(question.evidence),
        }

    def _statement(self, draft: StatementDraft, reconciliation: Reconciliation, count: int) -> Json:
        return {
            "account": account_document(draft.account),
            "sheet": draft.sheet,
            "period": period_document(draft.period),
            "opening_balance": money_text(draft.opening_balance),
            "closing_balance": money_text(draft.closing_balance),
            "printed_totals": totals_document(draft.printed_totals),
            "reconciliation": reconciliation_document(reconciliation, self._catalogue),
            "entry_count": count,
            "entries": [_entry(row) for row in draft.entries.iter_rows(named=True)],
        }


def _encoding(encoding: TextEncoding | None) -> Json:
    """Return in which encoding a text was read and why, with a sample; None for a file that is no text."""
    if encoding is None:
        return None
    return {"name": encoding.name, "evidence": encoding.evidence, "sample": encoding.sample}


def _taken_out_of(source: Source | None) -> Json:
    """Return out of which file one was taken and how, None for a file as it lies on the disk."""
    if source is None or source.container is None:
        return None
    return {
        "file": source.container.name,
        "sha256": source.container.sha256,
        "derivation": None if source.derivation is None else source.derivation.value,
        "taken_out_of": _taken_out_of(source.container),
    }


def _layout(layout: TableLayout) -> Json:
    columns: dict[str, Json] = {}
    for column in layout.columns:
        columns.setdefault(column.field.value, column_letter(column.index))
    return {
        "id": layout.id,
        "confidence": round(layout.confidence, 3),
        "sheet": layout.sheet,
        "header_rows": list(layout.header_rows),
        "columns": columns,
    }


def _entry(row: Mapping[str, object]) -> Json:
    scale = _whole(row["amount_scale"]) or 0
    return {
        "place": place_document(Place(_text(row["sheet"]), _whole(row["row"]) or 0)),
        "booked_at": _printed(row["booked_at"], row["precision"]),
        "precision": _text(row["precision"]),
        "zone": _text(row["zone"]),
        "zone_source": _text(row["zone_source"]),
        "earliest_on": _text(row["earliest_on"]),
        "latest_on": _text(row["latest_on"]),
        "value_on": _text(row["value_on"]),
        "direction": _text(row["direction"]),
        "amount": _decimal(row["amount"], scale),
        "currency": _text(row["currency"]),
        "counterparty": {name: _text(row[f"counterparty_{name}"]) for name in _COUNTERPARTY},
        **{name: _plain(row[name]) for name in _PLAIN},
        "card": mask_card(row["card"]) if isinstance(row["card"], str) else None,
        "stated_amount_2": _stated_amount_2(row),
        "running_balance": _decimal(row["running_balance"], scale),
        "other": json.loads(str(row["other"])) if row["other"] else {},
        "entry_id": row["entry_key"].hex() if isinstance(row["entry_key"], bytes) else None,
        "warnings": list(str(row["warnings"]).split()) if row["warnings"] else [],
    }


def _stated_amount_2(row: Mapping[str, object]) -> Json:
    if row["amount_2"] is None:
        return None
    scale = _whole(row["amount_2_scale"]) or 0
    return {"amount": _decimal(row["amount_2"], scale), "currency": _text(row["currency_2"])}


def _payment_documents(checked: CheckedReading) -> tuple[list[Json], list[Json]]:
    """Return the transfers, and the payments that touch no subject account; a row appears in one list only."""
    payments = checked.reading.payments
    kinds = [draft.entries.select("sheet", "row") for draft in checked.reading.statements]
    taken = pl.concat(kinds).unique() if kinds else payments.select("sheet", "row").clear()
    rest = payments.join(taken, on=["sheet", "row"], how="anti", nulls_equal=True, maintain_order="left")
    rest = _midnight_as_day(rest)
    is_transfer = pl.col("kind") == PaymentKind.MONEY_TRANSFER.value
    transfers, others = rest.filter(is_transfer), rest.filter(~is_transfer)
    return [_payment(row) for row in transfers.iter_rows(named=True)], [
        _payment(row) for row in others.iter_rows(named=True)
    ]


def _midnight_as_day(payments: pl.DataFrame) -> pl.DataFrame:
    """Return the payments with days as text where a column records no time of day at all, else with its times."""
    return payments.with_columns(_printed_moments(payments[name]) for name in ("sent_at", "paid_at"))


def _printed_moments(moments: pl.Series) -> pl.Series:
    has_times = bool((moments.dt.time() != time(0)).any())
    return moments.dt.strftime("%Y-%m-%dT%H:%M:%S" if has_times else "%Y-%m-%d")


def _payment(row: Mapping[str, object]) -> Json:
    sides = {"sender": "payer", "receiver": "beneficiary"}
    agents = ("send_agent", "pay_agent")
    return {
        "place": place_document(Place(_text(row["sheet"]), _whole(row["row"]) or 0)),
        "control_no": _text(row["control_no"]),
        "status": _text(row["status"]),
        "sent_at": _text(row["sent_at"]),
        "paid_at": _text(row["paid_at"]),
        "send_amount": _decimal(row["amount"], _whole(row["amount_scale"]) or 0),
        "send_currency": _text(row["currency"]),
        "pay_amount": _decimal(row["pay_amount"], _whole(row["pay_amount_scale"]) or 0),
        "pay_currency": _text(row["pay_currency"]),
        "fee": _decimal(row["fee"], _whole(row["fee_scale"]) or 0),
        **{
            name: {
                **{field: _text(row[f"{side}_{field}"]) for field in _PARTY},
                "id_number": _text(row[f"{side}_id"]),
            }
            for name, side in sides.items()
        },
        **{
            side: {f: _text(row[f"{side}_{f}"]) for f in ("name", "id", "country", "address")}
            for side in agents
        },
        "remittance_info": _text(row["remittance_info"]),
        "purpose_code": _text(row["purpose_code"]),
        "transfer_system": _text(row["transfer_system"]),
        "other": json.loads(str(row["other"])) if row["other"] else {},
        "warnings": list(str(row["warnings"]).split()) if row["warnings"] else [],
    }


def _decimal(units: object, scale: int) -> str | None:
    return decimal_text(units, scale) if isinstance(units, int) else None


def _printed(moment: object, precision: object) -> str | None:
    if not isinstance(moment, datetime):
        return None
    return moment.date().isoformat() if precision == "day" else moment.isoformat(timespec="seconds")


def _text(value: object) -> str | None:
    if isinstance(value, date):
        return value.isoformat()
    return None if value is None else str(value)


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _plain(value: object) -> Json:
    return value if isinstance(value, bool) else _text(value)
