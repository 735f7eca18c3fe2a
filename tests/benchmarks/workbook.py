"""A workbook of any length, laid out as a bank lays out a statement, for measuring how long an import takes."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from tests.benchmarks.movements import ACCOUNT, CURRENCY, OPENING_BALANCE, Movement, decimal, movements

COLUMN_COUNT = 10
HEADER_ROW = 7
_ROWS_A_PIECE = 5_000
_EPOCH = datetime(1899, 12, 30)
_TITLES = (
    "Дата и время операции",
    "Номер документа",
    "Дебет",
    "Кредит",
    "Остаток",
    "Наименование контрагента",
    "ИИН/БИН контрагента",
    "Счет контрагента",
    "Назначение платежа",
    "Валюта",
)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PARTS = {
    "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_TYPES}.styles+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPES}.worksheet+xml"/></Types>',
    "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
    '<sheets><sheet name="Выписка" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\ hh:mm:ss"/></numFmts>'
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/>'
    "</cellXfs></styleSheet>",
}


@dataclass(slots=True)
class _Totals:
    """What the lines below the table say; amounts are in hundredths."""

    balance: int = OPENING_BALANCE
    debit: int = 0
    credit: int = 0


def make_workbook(path: Path, rows: int) -> None:
    """Write a statement of `rows` movements as .xlsx: the same bytes for the same number of rows."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in _PARTS.items():
            archive.writestr(_entry(name), text)
        with archive.open(_entry("xl/worksheets/sheet1.xml"), "w", force_zip64=True) as sheet:
            for piece in _sheet(rows):
                sheet.write(piece.encode())


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry._compresslevel = 1  # type: ignore[attr-defined]
    return entry


def _sheet(rows: int) -> Iterator[str]:
    """Yield the XML of the sheet piece by piece."""
    last = HEADER_ROW + rows + 3
    yield f'{_HEAD}<worksheet xmlns="{_MAIN}"><dimension ref="A1:J{last}"/><sheetData>'
    yield from _preamble()
    totals = _Totals()
    lines = (_movement(movement, totals) for movement in movements(rows))
    while piece := "".join(islice(lines, _ROWS_A_PIECE)):
        yield piece
    yield from _closing_lines(HEADER_ROW + 1 + rows, totals)
    yield "</sheetData></worksheet>"


def _preamble() -> Iterator[str]:
    lines = (
        ("Выписка по счету", "АО «Банк Пример»"),
        ("Счет", ACCOUNT),
        ("Владелец", "ТОО «Пример Один»"),
        ("БИН", "000000000001"),
        ("Период", "01.01.2020 - 31.12.2024"),
    )
    for row, (label, value) in enumerate(lines, start=1):
        yield f'<row r="{row}">{_text("A", row, label)}{_text("B", row, value)}</row>'
    yield _balance_line(6, "Входящий остаток", OPENING_BALANCE)
    titles = (_text(chr(65 + i), HEADER_ROW, title) for i, title in enumerate(_TITLES))
    yield f'<row r="{HEADER_ROW}">{"".join(titles)}</row>'


def _closing_lines(row: int, totals: _Totals) -> Iterator[str]:
    debit, credit = _amount("C", row, totals.debit), _amount("D", row, totals.credit)
    yield f'<row r="{row}">{_text("A", row, "Итого")}{debit}{credit}</row>'
    yield _balance_line(row + 1, "Исходящий остаток", totals.balance)
    yield f'<row r="{row + 2}">{_text("A", row + 2, "Конец выписки")}</row>'


def _balance_line(row: int, label: str, balance: int) -> str:
    return f'<row r="{row}">{_text("A", row, label)}{_amount("E", row, balance)}</row>'


def _movement(movement: Movement, totals: _Totals) -> str:
    """Return one movement as a row, and add it to the totals."""
    row = HEADER_ROW + movement.number
    totals.debit += movement.cents * movement.is_debit
    totals.credit += movement.cents * (not movement.is_debit)
    totals.balance = movement.balance
    serial = (movement.moment - _EPOCH).total_seconds() / 86_400
    return (
        f'<row r="{row}"><c r="A{row}" s="1"><v>{serial!r}</v></c>'
        f"{_text('B', row, movement.document)}{_amount('C' if movement.is_debit else 'D', row, movement.cents)}"
        f"{_amount('E', row, movement.balance)}{_text('F', row, movement.name)}"
        f"{_text('G', row, movement.party_id)}{_text('H', row, movement.party_account)}"
        f"{_text('I', row, movement.purpose)}{_text('J', row, CURRENCY)}</row>"
    )


def _text(column: str, row: int, text: str) -> str:
    return f'<c r="{column}{row}" t="inlineStr"><is><t>{text}</t></is></c>'


def _amount(column: str, row: int, cents: int) -> str:
    return f'<c r="{column}{row}" s="2"><v>{decimal(cents)}</v></c>'
