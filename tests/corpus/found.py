"""The figures that a reading gives, in the terms in which the corpus states them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal

import polars as pl

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import (
    FileReading,
    ReadStatus,
    StatementDraft,
    UnreadReason,
    UnreadRow,
)

_NAMED_BOOKINGS = frozenset({UnreadReason.NOT_BOOKED, UnreadReason.ZERO_AMOUNT})


@dataclass(frozen=True, slots=True)
class FoundStatement:
    """One statement of a reading: its account, its balances and the signed amounts of its entries.

    `detail_count` counts the details of bookings, `undivided_count` the bookings that may have one or none.
    """

    account: str
    currency: str
    opening: Decimal | None
    closing: Decimal | None
    amounts: tuple[Decimal, ...]
    booking_count: int
    detail_count: int = 0
    undivided_count: int = 0


@dataclass(frozen=True, slots=True)
class FoundFigures:
    """What one file gave; `booking_count` counts bookings that were divided into their details once."""

    statements: tuple[FoundStatement, ...]
    payment_count: int
    pending: tuple[FoundStatement, ...] = ()
    has_message: bool = False

    @property
    def with_pending(self) -> FoundFigures:
        """Return the figures with the bookings that are listed as moving nothing or not booked yet."""
        return FoundFigures((*self.statements, *self.pending), self.payment_count)

    @property
    def statement_count(self) -> int:
        """Return the number of statements; a message that names no account and has no entry is one."""
        return len(self.statements) or int(self.has_message)

    @property
    def amounts(self) -> tuple[Decimal, ...]:
        """Return the signed amounts of all entries, in the order of the file's statements."""
        return tuple(amount for one in self.statements for amount in one.amounts)

    @property
    def count(self) -> int:
        """Return the number of entries, of payments where there are none."""
        return len(self.amounts) or self.payment_count

    @property
    def booking_count(self) -> int:
        """Return the number of bookings."""
        return sum(one.booking_count for one in self.statements)

    @property
    def total(self) -> Decimal:
        """Return credits less debits, over all currencies as the sources add them."""
        return sum(self.amounts, Decimal())

    def total_in(self, currency: str) -> Decimal:
        """Return credits less debits of one currency."""
        chosen = (one for one in self.statements if one.currency == currency)
        return sum((amount for one in chosen for amount in one.amounts), Decimal())

    @property
    def accounts(self) -> frozenset[str]:
        """Return the keys of the accounts."""
        return frozenset(one.account for one in self.statements)


def figures_of(reading: FileReading) -> FoundFigures:
    """Return the figures of a reading."""
    named = (row for row in reading.unread_rows if row.reason in _NAMED_BOOKINGS)
    pending = tuple(_pending(row) for row in named)
    return FoundFigures(
        tuple(map(_statement, reading.statements)),
        reading.payments.height,
        pending,
        bool(reading.unread_rows) and reading.status is ReadStatus.OK,
    )


def _pending(row: UnreadRow) -> FoundStatement:
    """Return a booking that is listed and is no entry: one that moves nothing, or that is not booked."""
    if row.reason is UnreadReason.ZERO_AMOUNT:
        return FoundStatement("", "", None, None, (Decimal(),), 1)
    fields = dict(part.split(": ", 1) for part in row.text.split(" | ") if ": " in part)
    sign = -1 if fields.get("CdtDbtInd") == "DBIT" else 1
    amount = sign * Decimal(fields.get("Amt", "0"))
    return FoundStatement("", fields.get("Amt/@Ccy", ""), None, None, (amount,), 1, 0, 1)


def _statement(draft: StatementDraft) -> FoundStatement:
    entries = draft.entries
    signed = pl.when(pl.col("direction") == "credit").then(pl.col("amount")).otherwise(-pl.col("amount"))
    pairs = entries.select(signed, pl.col("amount_scale")).iter_rows()
    return FoundStatement(
        draft.account.key,
        draft.account.currency or "",
        _decimal(draft.opening_balance),
        _decimal(draft.closing_balance),
        tuple(Decimal(units).scaleb(-scale) for units, scale in pairs),
        _booking_count(entries),
        *_detail_counts(entries),
    )


def _detail_counts(entries: pl.DataFrame) -> tuple[int, int]:
    """Return the number of details, those kept beside an undivided booking too, and of bookings without any."""
    details = undivided = 0
    for sheet, other in entries.select("sheet", "other").iter_rows():
        beside = json.loads(other).get("TxDtls", "") if other else ""
        details += 1 if sheet == "TxDtls" else len(beside.splitlines())
        undivided += sheet != "TxDtls" and not beside
    return details, undivided


def _booking_count(entries: pl.DataFrame) -> int:
    """Return the number of bookings: the details of one name the booking that they divide."""
    bookings = {
        (sheet, json.loads(other).get("Ntry", row) if sheet == "TxDtls" and other else row)
        for sheet, row, other in entries.select("sheet", "row", "other").iter_rows()
    }
    return len(bookings)


def _decimal(money: Money | None) -> Decimal | None:
    return None if money is None else Decimal(str(money))
