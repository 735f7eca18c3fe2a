"""The columnar table of entries that flows through the program, and one row of it as an object.

A frame has exactly the columns of `ENTRY_SCHEMA`, in that order. Amounts are whole units at `amount_scale`
decimals and never negative: `direction`, seen from the account, carries the sign. `running_balance` uses the same
scale. Times are the wall clock as printed; `zone` is an IANA name or offset. `sheet`, `row` and `part` are the place:
`part` is 0 for a line of an account's own statement, 1 where the account is the payer of a two-party row and 2 where
it is the beneficiary. `other` is a JSON object of the columns that no field holds, title as printed to raw text;
`warnings` holds codes separated by spaces; `search_text` is the folded text of everything worth finding.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

import polars as pl

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place


class Direction(StrEnum):
    """Which way the money went, seen from the account."""

    CREDIT = "credit"
    DEBIT = "debit"


class Precision(StrEnum):
    """How finely the source printed a time."""

    SECOND = "second"
    MINUTE = "minute"
    DAY = "day"


class ZoneSource(StrEnum):
    """How the time zone of an entry is known."""

    RECORDED = "recorded"
    ASSUMED = "assumed"
    UNKNOWN = "unknown"


DIRECTION = pl.Enum([member.value for member in Direction])
PRECISION = pl.Enum([member.value for member in Precision])
ZONE_SOURCE = pl.Enum([member.value for member in ZoneSource])

ENTRY_SCHEMA = pl.Schema(
    {
        "entry_key": pl.Binary(),  # 32 bytes, see `entry_key`
        "sheet": pl.String(),
        "row": pl.Int64(),
        "part": pl.Int64(),
        "source_order": pl.Int64(),  # position in the source, from 0
        "booked_at": pl.Datetime("us"),
        "precision": PRECISION,
        "zone": pl.String(),
        "zone_source": ZONE_SOURCE,
        "earliest_on": pl.Date(),
        "latest_on": pl.Date(),
        "value_on": pl.Date(),
        "direction": DIRECTION,
        "amount": pl.Int64(),
        "amount_scale": pl.Int64(),
        "currency": pl.String(),
        "counterparty_name": pl.String(),
        "counterparty_account": pl.String(),
        "counterparty_id": pl.String(),
        "counterparty_bank": pl.String(),
        "counterparty_country": pl.String(),
        "remittance_info": pl.String(),
        "bank_reference": pl.String(),
        "purpose_code": pl.String(),
        "entry_type": pl.String(),
        "is_reversal": pl.Boolean(),
        "amount_2": pl.Int64(),
        "amount_2_scale": pl.Int64(),
        "currency_2": pl.String(),
        "transfer_system": pl.String(),
        "is_cash": pl.Boolean(),
        "channel": pl.String(),
        "location": pl.String(),
        "mcc": pl.String(),
        "card": pl.String(),
        "holder_residency": pl.String(),
        "counterparty_residency": pl.String(),
        "running_balance": pl.Int64(),
        "other": pl.String(),
        "warnings": pl.String(),
        "search_text": pl.String(),
    }
)


def entry_key(evidence_sha256: str, sheet: str | None, row: int, part: int) -> bytes:
    """Return the stable key of an entry: SHA-256 over its evidence's hash and its place, 32 bytes."""
    return hashlib.sha256(f"{evidence_sha256}\n{sheet or ''}\n{row}\n{part}".encode()).digest()


def empty_entry_frame() -> pl.DataFrame:
    """Return an entry frame without rows."""
    return pl.DataFrame(schema=ENTRY_SCHEMA)


@dataclass(frozen=True, slots=True)
class Entry:
    """One booked entry, for display and decisions; never made for a million at a time."""

    entry_key: bytes
    place: Place
    part: int
    booked_at: datetime
    precision: Precision
    zone: str | None
    zone_source: ZoneSource
    earliest_on: date | None
    latest_on: date | None
    value_on: date | None
    direction: Direction
    amount: Money
    counterparty_name: str | None
    counterparty_account: str | None
    counterparty_id: str | None
    counterparty_bank: str | None
    counterparty_country: str | None
    remittance_info: str | None
    bank_reference: str | None
    purpose_code: str | None
    entry_type: str | None
    is_reversal: bool
    amount_2: Money | None
    transfer_system: str | None
    is_cash: bool | None
    channel: str | None
    location: str | None
    mcc: str | None
    card: str | None
    holder_residency: str | None
    counterparty_residency: str | None
    running_balance: Money | None
    other: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]

    @property
    def signed_amount(self) -> Money:
        """Return the amount as it changes the account's balance."""
        return self.amount if self.direction is Direction.CREDIT else -self.amount
