"""A workbook of any length, laid out as a bank lays out a statement, for measuring how long an import takes."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

COLUMN_COUNT = 10
HEADER_ROW = 7
OPENING_BALANCE = 125_000_000_00
_ROWS_A_PIECE = 5_000
_EPOCH = date(1899, 12, 30)
_FIRST_DAY = date(2020, 1, 1).toordinal() - _EPOCH.toordinal()
_DAYS = 1_826
_ACCOUNT = "KZ00722S000000000001"
_CURRENCY = "KZT"
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
_NAMES = ("ТОО «Астана Транс»", "ИП Сериков", "АО «Энергосбыт»", "Ахметова А. Б.", "ТОО «Қазақ Құрылыс»")
_PURPOSES = (
    "Оплата по счету № {n} от 12.01.2024, в том числе НДС 12%",
    "Перевод собственных средств, договор {n}",
    "Заработная плата за период, ведомость {n}",
    "Снятие наличных в банкомате {n}",
    "Оплата услуг связи, лицевой счет {n}",
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
    dice: random.Random = field(default_factory=lambda: random.Random(20240101))


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
    for begin in range(0, rows, _ROWS_A_PIECE):
        end = min(begin + _ROWS_A_PIECE, rows)
        yield "".join(_movement(HEADER_ROW + 1 + i, i / max(rows, 1), totals) for i in range(begin, end))
    yield from _closing_lines(HEADER_ROW + 1 + rows, totals)
    yield "</sheetData></worksheet>"


def _preamble() -> Iterator[str]:
    lines = (
        ("Выписка по счету", "АО «Банк Пример»"),
        ("Счет", _ACCOUNT),
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


def _movement(row: int, share: float, totals: _Totals) -> str:
    """Return one movement; `share` of the whole period has passed before it."""
    draw = totals.dice.getrandbits(48)
    cents = 100 + draw % 5_000_000_00
    is_debit = bool(draw & 1 << 40) and totals.balance > cents
    totals.debit += cents * is_debit
    totals.credit += cents * (not is_debit)
    totals.balance += -cents if is_debit else cents
    party = draw >> 8 & 0xFFF
    moment = int((_FIRST_DAY + share * _DAYS) * 86_400) / 86_400
    return (
        f'<row r="{row}"><c r="A{row}" s="1"><v>{moment!r}</v></c>'
        f"{_text('B', row, f'ПП-{row:07}')}{_amount('C' if is_debit else 'D', row, cents)}"
        f"{_amount('E', row, totals.balance)}{_text('F', row, _NAMES[party % 5] + f' {party}')}"
        f"{_text('G', row, f'{party:012}')}{_text('H', row, f'KZ00601A{party:012}')}"
        f"{_text('I', row, _PURPOSES[draw % 5].format(n=draw % 100_003))}{_text('J', row, _CURRENCY)}</row>"
    )


def _text(column: str, row: int, text: str) -> str:
    return f'<c r="{column}{row}" t="inlineStr"><is><t>{text}</t></is></c>'


def _amount(column: str, row: int, cents: int) -> str:
    return f'<c r="{column}{row}" s="2"><v>{cents // 100}.{cents % 100:02}</v></c>'
