"""Files of banks made in memory, read from their bytes on, and checked: no question, every row, every figure."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import polars as pl
import xlwt
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import FileReading, ReadStatus, StatementDraft
from investigator_desktop.foundation.catalogue import load_catalogue
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import interpret
from investigator_desktop.importers.reading import read_raw
from tests.importers.builders import assert_all_rows_accounted

Cell = str | int | float | datetime | None
Rows = Sequence[Sequence[Cell]]

OWN = "KZ257220000000000001"
OTHER, THIRD = "KZ666010000000000011", "KZ959980000000000033"
OWN_ID, OTHER_ID, THIRD_ID = "000740001307", "051240000011", "850101300124"
OWN_NAME, OTHER_NAME, THIRD_NAME = "ТОО «Один»", "ТОО «Альфа»", "Ахметов Асан"
OPENING, CLOSING = 100000.0, 352745.7


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement of the account of these statements."""

    day: int
    amount: float
    is_credit: bool
    name: str = OTHER_NAME
    id: str = OTHER_ID
    account: str = OTHER
    purpose: str = "Оплата по договору"


MOVEMENTS = (
    Movement(3, 7745.7, is_credit=True),
    Movement(4, 1000, is_credit=False, name=THIRD_NAME, id=THIRD_ID, account=THIRD, purpose="Возврат займа"),
    Movement(19, 4000, is_credit=False),
    Movement(31, 250000, is_credit=True),
)
CREDITS, DEBITS = "257745.70", "5000.00"


def xlsx(sheets: Lookup[str, Rows], merged: Lookup[str, Sequence[str]] | None = None) -> bytes:
    """Return a workbook of these sheets; `merged` are ranges by sheet."""
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    book.remove(first)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for area in (merged or {}).get(name, ()):
            sheet.merge_cells(area)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def xls(sheets: Lookup[str, Rows]) -> bytes:
    """Return a binary workbook of these sheets."""
    book = xlwt.Workbook(encoding="utf-8")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell is not None:
                    sheet.write(number, column, cell)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def text(rows: Sequence[Sequence[str | None]], delimiter: str = ";", encoding: str = "utf-8") -> bytes:
    """Return a delimited text."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(
        [cell or "" for cell in row] for row in rows
    )
    return stream.getvalue().encode(encoding)


def read(content: bytes, name: str = "statement.xlsx", mapping: Mapping | None = None) -> FileReading:
    """Return what the bytes of a file mean, after checking that nothing is asked and every row accounted for."""
    raw = read_raw(content, name, Progress())
    reading = interpret(raw, name, sha256_hex(content), len(content), mapping or Mapping())
    assert reading.questions == (), [(one.kind, one.column) for one in reading.questions]
    assert reading.status is ReadStatus.OK, _said(reading)
    assert not [row for row in reading.unread_rows if row.needs_a_person]
    assert_all_rows_accounted(raw, reading)
    return reading


def _said(reading: FileReading) -> str:
    return "" if reading.sentence is None else load_catalogue("en").text(reading.sentence)


def the_one(reading: FileReading) -> StatementDraft:
    """Return the one statement of a reading."""
    assert len(reading.statements) == 1, [draft.account for draft in reading.statements]
    return reading.statements[0]


def sums(frame: pl.DataFrame) -> dict[str, tuple[int, str]]:
    """Return the number and the exact sum of the entries of each direction."""
    found = {}
    for direction in ("credit", "debit"):
        part = frame.filter(pl.col("direction") == direction)
        scale = max(part["amount_scale"].to_list(), default=2)
        units = sum(row["amount"] * 10 ** (scale - row["amount_scale"]) for row in part.iter_rows(named=True))
        found[direction] = (part.height, f"{units // 10**scale}.{units % 10**scale:0{scale}}")
    return found


def assert_figures(
    reading: FileReading,
    *,
    account: str | None = OWN,
    currency: str | None = "KZT",
    has_balances: bool = False,
    layout: str | None = None,
) -> StatementDraft:
    """Check the figures of `MOVEMENTS` on one statement, wherever its file says more or less; return it."""
    draft = the_one(reading)
    assert sums(draft.entries) == {"credit": (2, CREDITS), "debit": (2, DEBITS)}
    assert draft.account.key == (account or "")
    assert sorted(moment.day for moment in draft.entries["booked_at"].to_list()) == [3, 4, 19, 31]
    assert {moment.month for moment in draft.entries["booked_at"].to_list()} == {1}
    if currency is not None:
        assert draft.entries["currency"].unique().to_list() == [currency]
    if has_balances:
        assert (str(draft.opening_balance), str(draft.closing_balance)) == ("100000.00", "352745.70")
    if layout is not None:
        assert [found.id for found in reading.layouts] == [layout]
    return draft


def spaced(amount: float, space: str = "\u00a0", decimals: str = ",") -> str:
    """Return an amount with two decimals and spaces between thousands."""
    return f"{amount:,.2f}".replace(",", space).replace(".", decimals)
