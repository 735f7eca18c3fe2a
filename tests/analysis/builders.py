"""Literal tables for the tests of analysis."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import polars as pl

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EvidenceItem, StatementRecord
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import (
    AccountIdentity,
    Period,
    PrintedTotals,
    Reconciliation,
    ReconciliationState,
    StatementDraft,
)
from investigator_desktop.foundation.catalogue import message

ACCOUNT = AccountIdentity("KZ001", "KZ001", "KZT", holder="Holder")
FIRST_ROW = 11  # the row of the source in which the first entry stands

Row = tuple[str, int, int | None]
"""A time such as `2024-01-05`, a signed amount, and the running balance or None."""


def tenge(units: int) -> Money:
    return Money(units, 2, "KZT")


def entry_frame(rows: Sequence[Row]) -> pl.DataFrame:
    """Return an entry frame of rows as they follow each other in the source, from row 11 on."""
    columns = {
        "sheet": ["Sheet1"] * len(rows),
        "row": [FIRST_ROW + number for number in range(len(rows))],
        "source_order": list(range(len(rows))),
        "booked_at": [datetime.fromisoformat(at) for at, _, _ in rows],
        "direction": ["credit" if signed >= 0 else "debit" for _, signed, _ in rows],
        "amount": [abs(signed) for _, signed, _ in rows],
        "amount_scale": [2] * len(rows),
        "currency": ["KZT"] * len(rows),
        "running_balance": [balance for _, _, balance in rows],
    }
    nothing = [None] * len(rows)
    return pl.DataFrame({name: columns.get(name, nothing) for name in ENTRY_SCHEMA}, schema=ENTRY_SCHEMA)


def draft(
    rows: Sequence[Row],
    opening: int | None = None,
    closing: int | None = None,
    totals: PrintedTotals | None = None,
) -> StatementDraft:
    return StatementDraft(
        account=ACCOUNT,
        sheet="Sheet1",
        opening_balance=None if opening is None else tenge(opening),
        closing_balance=None if closing is None else tenge(closing),
        printed_totals=totals,
        entries=entry_frame(rows),
    )


def evidence(number: int = 1) -> EvidenceItem:
    at = datetime(2024, 1, 1, tzinfo=UTC)
    return EvidenceItem(number, number, "0" * 64, f"{number}.xlsx", 1, None, at, Actor("A. Person"))


def statement(
    number: int,
    from_on: date,
    to_on: date,
    account_id: int = 1,
    opening: int | None = None,
    closing: int | None = None,
) -> StatementRecord:
    return StatementRecord(
        id=number,
        account_id=account_id,
        account=ACCOUNT,
        evidence=evidence(number),
        sheet=None,
        period=Period(from_on, to_on),
        opening_balance=None if opening is None else tenge(opening),
        closing_balance=None if closing is None else tenge(closing),
        printed_totals=None,
        entry_count=0,
        credits=tenge(0),
        debits=tenge(0),
        reconciliation=Reconciliation(
            ReconciliationState.INCONCLUSIVE, message("Test", "Nothing was compared.")
        ),
    )
