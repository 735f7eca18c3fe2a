"""Statements of any length whose sums are known beforehand, as readings that the program can import at once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import polars as pl

from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA, entry_key
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import (
    AccountIdentity,
    FileReading,
    ReadStatus,
    Reconciliation,
    ReconciliationState,
    StatementDraft,
    UnreadReason,
    UnreadRow,
)
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.text import fold
from investigator_desktop.operations.reading import CheckedReading

CURRENCY = "KZT"
SHEET = "Выписка"
_FIRST_ROW = 8
_BYTES_A_ROW = 40
_NAMES = ("ТОО «Астана Транс»", "ИП Сериков", "Ахметова А. Б.", "ТОО «Қазақ Құрылыс»", "شرکت کابل")
_START = datetime(2024, 1, 1, 9, 30)
_UNREAD = (
    UnreadRow(Place(SHEET, 1), UnreadReason.METADATA, "Выписка по счету"),
    UnreadRow(Place(SHEET, 3), UnreadReason.NOTE, "в тенге"),
)
_UNCHECKED = Reconciliation(
    ReconciliationState.INCONCLUSIVE, message("Reconciliation", "The source states no balance and no total.")
)


@dataclass(frozen=True, slots=True)
class Source:
    """A statement of `row_count` entries of an account of its own, the same for every process that makes it."""

    number: int
    row_count: int

    @property
    def account(self) -> str:
        """Return the number of its account."""
        return f"KZ00722S{self.number:012d}"

    @property
    def content(self) -> bytes:
        """Return the bytes of its file."""
        line = f"statement {self.number} of {self.row_count} entries".encode().ljust(_BYTES_A_ROW, b"\n")
        return line * self.row_count

    @property
    def sha256(self) -> str:
        """Return the hash of its file."""
        return hashlib.sha256(self.content).hexdigest()

    def is_credit(self, position: int) -> bool:
        """Tell the direction of an entry."""
        return (position + self.number) % 3 == 0

    def amount(self, position: int) -> int:
        """Return the amount of an entry in hundredths."""
        return 100 + (position * 7919 + self.number * 104_729) % 9_999_991

    def total(self, *, is_credit: bool) -> int:
        """Return the sum of one direction in hundredths."""
        chosen = (n for n in range(self.row_count) if self.is_credit(n) is is_credit)
        return sum(map(self.amount, chosen))

    def key(self, position: int) -> bytes:
        """Return the key of an entry."""
        return entry_key(self.sha256, SHEET, position + _FIRST_ROW, 0)

    def keys(self) -> list[bytes]:
        """Return the keys of all entries in the order of the source."""
        sha256 = self.sha256
        return [entry_key(sha256, SHEET, n + _FIRST_ROW, 0) for n in range(self.row_count)]

    def reading(self, folder: Path, entries: pl.DataFrame | None = None) -> CheckedReading:
        """Write the file into `folder` and return what reading it gives; `entries` are those made before."""
        path = folder / f"statement-{self.number}.csv"
        path.write_bytes(self.content)
        account = AccountIdentity(self.account, None, CURRENCY, "ТОО «Дорога»", "010203000405", "Bank")
        frame = self.entries() if entries is None else entries
        statement = StatementDraft(account, SHEET, entries=frame)
        reading = FileReading(
            path.name,
            self.sha256,
            len(self.content),
            ReadStatus.OK,
            statements=(statement,),
            unread_rows=_UNREAD,
        )
        return CheckedReading(path, reading, (_UNCHECKED,), entry_counts=(self.row_count,))

    def entries(self) -> pl.DataFrame:
        """Return the entry frame."""
        positions = range(self.row_count)
        names = [_NAMES[n % len(_NAMES)] for n in positions]
        texts = [f"Оплата по счету № {n}, в том числе НДС 12%" for n in positions]
        credit = [self.is_credit(n) for n in positions]
        known: dict[str, Sequence[object]] = {
            "entry_key": self.keys(),
            "sheet": [SHEET] * self.row_count,
            "row": [n + _FIRST_ROW for n in positions],
            "part": [0] * self.row_count,
            "source_order": list(positions),
            "booked_at": [_START + timedelta(minutes=n) for n in positions],
            "precision": ["minute"] * self.row_count,
            "zone_source": ["unknown"] * self.row_count,
            "direction": ["credit" if one else "debit" for one in credit],
            "amount": [self.amount(n) for n in positions],
            "amount_scale": [2] * self.row_count,
            "currency": [CURRENCY] * self.row_count,
            "counterparty_name": names,
            "counterparty_account": [f"KZ77125K{n % 9973:012d}" for n in positions],
            "counterparty_id": [f"{700_000_000_000 + n % 9973}" for n in positions],
            "remittance_info": texts,
            "bank_reference": [f"{self.number}-{n}" for n in positions],
            "is_reversal": [False] * self.row_count,
            "search_text": [fold(f"{name} {text}") for name, text in zip(names, texts, strict=True)],
        }
        empty = [None] * self.row_count
        return pl.DataFrame(
            [pl.Series(name, known.get(name, empty), dtype=kind) for name, kind in ENTRY_SCHEMA.items()]
        )
