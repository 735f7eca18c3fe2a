"""Literal entries, payments and links for tests of movements."""

from __future__ import annotations

from datetime import datetime

import polars as pl

from investigator_desktop.analysis.flows.legs import ENTRY_COLUMNS
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.matches import MATCH_SCHEMA
from investigator_desktop.domain.movements_frame import MOVEMENT_SCHEMA
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA

ENTRIES = pl.Schema(
    {
        "id": pl.Int64(),
        "account_id": pl.Int64(),
        "evidence_id": pl.Int64(),
        "account": pl.String(),
        "holder": pl.String(),
        "holder_id": pl.String(),
        **{name: ENTRY_SCHEMA[name] for name in ENTRY_COLUMNS},
    }
)
PAYMENTS = pl.Schema({**PAYMENT_SCHEMA, "evidence_id": pl.Int64(), "entry_count": pl.Int64()})
LINKS = pl.Schema({"debit_id": pl.Int64(), "credit_id": pl.Int64(), "basis": pl.String()})
NO_MATCHES = pl.DataFrame(schema=MATCH_SCHEMA)
NO_LINKS = pl.DataFrame(schema=LINKS)
NO_PAYMENTS = pl.DataFrame(schema=PAYMENTS)


def day(number: int, hour: int = 0) -> datetime:
    """Return a time in March 2024."""
    return datetime(2024, 3, number, hour)


def frame_of(schema: pl.Schema, rows: list[dict[str, object]]) -> pl.DataFrame:
    """Return rows with the columns that they do not name left empty."""
    return pl.DataFrame(
        [{name: row.get(name) for name in schema} for row in rows], schema=schema, orient="row"
    )


def entry(number: int, account: str, amount: int, at: datetime, **more: object) -> dict[str, object]:
    """Return an entry of an account; a negative amount leaves it."""
    return {
        "id": number, "account_id": sum(map(ord, account)), "evidence_id": 1, "account": account, "booked_at": at,
        "precision": "second", "direction": "debit" if amount < 0 else "credit", "amount": abs(amount),
        "amount_scale": 2, "currency": "KZT", **more,
    }  # fmt: skip


def entries(*rows: dict[str, object]) -> pl.DataFrame:
    """Return a frame of entries."""
    return frame_of(ENTRIES, list(rows))


def payment(amount: int, at: datetime, payer: str, beneficiary: str, **more: object) -> dict[str, object]:
    """Return a payment between two names that gave no entry."""
    return {
        "row": 1, "kind": "payment", "status": "paid", "sent_at": at, "amount": amount, "amount_scale": 2,
        "currency": "KZT", "payer_name": payer, "beneficiary_name": beneficiary, "evidence_id": 1, "entry_count": 0,
        **more,
    }  # fmt: skip


def payments(*rows: dict[str, object]) -> pl.DataFrame:
    """Return a frame of payments."""
    return frame_of(PAYMENTS, list(rows))


def links(*pairs: tuple[int, int]) -> pl.DataFrame:
    """Return proven links of entries."""
    return pl.DataFrame([(*pair, "same_row") for pair in pairs], schema=LINKS, orient="row")


def matches(*rows: tuple[int, int, str, str]) -> pl.DataFrame:
    """Return matches: number, entry, side, grade."""
    return pl.DataFrame([(*row, True) for row in rows], schema=MATCH_SCHEMA, orient="row")


def movement(
    number: int, payer: str, beneficiary: str, amount: int, at: datetime, **more: object
) -> dict[str, object]:
    """Return a proven movement in KZT."""
    return {
        "movement_no": number, "kind": "match", "grade": "proven", "is_sure": True, "debit_ids": [2 * number],
        "credit_ids": [2 * number + 1], "payment_rows": [], "payer": payer, "beneficiary": beneficiary, "at": at,
        "precision": "second", "amount": amount, "amount_scale": 2, "currency": "KZT", **more,
    }  # fmt: skip


def movements(*rows: dict[str, object]) -> pl.DataFrame:
    """Return a frame of movements."""
    return frame_of(MOVEMENT_SCHEMA, list(rows))
