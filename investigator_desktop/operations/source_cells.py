"""Finding the cells that an entry was read from: as the import kept it, else by what stands in them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TypedDict

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryRow, SourceRow
from investigator_desktop.domain.entry_frame import Direction, Entry
from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place, column_index
from investigator_desktop.domain.source_cells import SourceCell
from investigator_desktop.foundation.text import digits_to_ascii

_AMOUNTS = (Field.AMOUNT, Field.CREDIT, Field.DEBIT, Field.PAY_AMOUNT, Field.SEND_AMOUNT)
_NOT_DIGITS = re.compile(r"\D")
_SPACES = re.compile(r"[\s\u00a0\u202f'\u2019]")
_NUMBER = re.compile(r"[-+\u2212]?[\d.,\u066b\u066c]*\d")


class _Column(TypedDict):
    column: str
    field: str


class _Table(TypedDict):
    sheet: str | None
    first_row: int
    last_row: int
    columns: list[_Column]


class _AsRead(TypedDict):
    tables: list[_Table]


def with_cells(case: CaseFile, row: EntryRow, source: SourceRow) -> SourceRow:
    """Return the source of an entry with the cells that it was read from, that of its amount first."""
    own = source.own
    recorded = (SourceCell(field, column) for field, column in _columns_read(case, source))
    cells = [one for one in recorded if one.column < len(own) and own[one.column]]
    cells = cells or [SourceCell(field, column, is_recorded=False) for field, column in _found(row, own)]
    return replace(source, cells=tuple(sorted(cells, key=lambda one: _rank(one, row.entry.direction))))


def _rank(cell: SourceCell, direction: Direction) -> tuple[bool, bool, int]:
    """Put the amount of the entry's own direction first, then other amounts, then the order of the columns."""
    other_side = Field.DEBIT if direction is Direction.CREDIT else Field.CREDIT
    return cell.field not in _AMOUNTS, cell.field is other_side, cell.column


def _columns_read(case: CaseFile, source: SourceRow) -> Iterator[tuple[Field, int]]:
    """Yield field and column of the table in which a row stands, as the import that counts read it."""
    for table in _tables(case, source.evidence.id):
        if _holds(table, source.place):
            for column in table["columns"]:
                yield Field(column["field"]), column_index(column["column"])
            return


def _tables(case: CaseFile, evidence_id: int) -> list[_Table]:
    counting = {run.id for run in case.runs() if run.is_valid and run.evidence_id == evidence_id}
    kept = [row for row in case.kept_rows("import_run") if row["id"] in counting and row["layouts"]]
    if not kept:
        return []
    as_read: _AsRead = json.loads(str(kept[-1]["layouts"]))
    return as_read.get("tables", [])


def _holds(table: _Table, place: Place) -> bool:
    return table["sheet"] == place.sheet and table["first_row"] <= place.row <= table["last_row"]


# by value


def _found(row: EntryRow, own: tuple[str, ...]) -> Iterator[tuple[Field, int]]:
    """Yield the fields whose value stands in one cell alone."""
    for field, text in _texts(row.entry):
        columns = [column for column, cell in enumerate(own) if text and cell.strip() == text.strip()]
        if len(columns) == 1:
            yield field, columns[0]
    for field, money in (
        (Field.AMOUNT, row.entry.amount),
        (Field.RUNNING_BALANCE, row.entry.running_balance),
    ):
        columns = [] if money is None else [n for n, cell in enumerate(own) if _says(cell, money)]
        if len(columns) == 1:
            yield field, columns[0]


def _texts(entry: Entry) -> tuple[tuple[Field, str | None], ...]:
    return (
        (Field.COUNTERPARTY_NAME, entry.counterparty_name),
        (Field.COUNTERPARTY_ACCOUNT, entry.counterparty_account),
        (Field.COUNTERPARTY_ID, entry.counterparty_id),
        (Field.REMITTANCE_INFO, entry.remittance_info),
        (Field.BANK_REFERENCE, entry.bank_reference),
    )


def _says(cell: str, money: Money) -> bool:
    """Tell whether a cell can be read as the number of an amount; its last mark may be of groups or of decimals."""
    plain = _SPACES.sub("", digits_to_ascii(cell))
    if not _NUMBER.fullmatch(plain):
        return False
    units = int(_NOT_DIGITS.sub("", plain))
    mark = max(plain.rfind(sign) for sign in ".,\u066b")
    scales = {0} if mark < 0 else {0, len(plain) - mark - 1}
    size = Money(abs(money.units), money.scale, money.currency)
    return any(Money(units, scale, money.currency).is_same_amount(size) for scale in scales)
