"""The form of a Kazakh retail bank: ten lines of preamble, a header of two rows, merged party columns."""

from __future__ import annotations

from datetime import datetime

from openpyxl.worksheet.worksheet import Worksheet

from investigator_desktop.domain.places import Place
from investigator_desktop.training import amounts
from investigator_desktop.training.layouts.words import (
    DOCUMENT_WORDS,
    day_text,
    party_cells,
    printed_amount,
    printed_currency,
)
from investigator_desktop.training.ledger import Booking, Extract
from investigator_desktop.training.workbook_bytes import (
    Cell,
    new_sheet,
    new_workbook,
    put_header,
    put_row,
    set_widths,
    workbook_bytes,
)
from investigator_desktop.training.written import FileNature, PlacedEntry, WrittenFile, WrittenStatement

SHEET = "Выписка по счету"
HEADER_ROWS = (11, 12)
_PARTY = ("Наименование/ФИО", "ИИН/БИН", "Резидентство", "Банк", "Номер счета")
_UPPER = (
    "Дата и время операции",
    "Валюта операции",
    "Виды операции (категория документа)",
    "Сумма",
    "Плательщик",
    None,
    None,
    None,
    None,
    "Получатель",
    None,
    None,
    None,
    None,
    "Код назначения платежа",
    "Назначение платежа",
)
_LOWER = (None, None, None, None, *_PARTY, *_PARTY, None, None)
_MERGED = ("E11:I11", "J11:N11", "A11:A12", "B11:B12", "C11:C12", "D11:D12", "O11:O12", "P11:P12")
_WIDTHS = (20, 9, 28, 14, 30, 14, 12, 26, 24, 30, 14, 12, 26, 24, 10, 56)


def _preamble(extract: Extract) -> tuple[str, ...]:
    account = extract.account
    return (
        account.bank.name,
        "Выписка по счету",
        f"Счет: {account.number}",
        f"Клиент: {account.holder.name}",
        f"ИИН/БИН: {account.holder.tax_id}",
        f"Период: {day_text(extract.from_on)} - {day_text(extract.to_on)}",
        f"Валюта: {account.currency}",
        f"Входящий остаток: {amounts.plain(extract.opening)}",
        f"Исходящий остаток: {amounts.plain(extract.closing)}",
    )


def _row(booking: Booking) -> list[Cell]:
    movement = booking.movement
    return [
        f"{booking.wall_time:%d.%m.%Y %H:%M:%S}",
        printed_currency(movement),
        DOCUMENT_WORDS[movement.kind],
        amounts.number(printed_amount(movement)),
        *party_cells(movement.payer),
        *party_cells(movement.beneficiary),
        movement.purpose_code or None,
        f"{booking.purpose}, № {movement.reference}",
    ]


def _put_headers(sheet: Worksheet) -> None:
    put_header(sheet, HEADER_ROWS[0], _UPPER)
    put_header(sheet, HEADER_ROWS[1], _LOWER)
    for cells in _MERGED:
        sheet.merge_cells(cells)
    set_widths(sheet, _WIDTHS)


def write_merged_header_form(
    name: str, extract: Extract, issued_at: datetime, *, is_compressed: bool = True
) -> WrittenFile:
    """Return the workbook of one account; direction follows from the side on which the account stands."""
    book = new_workbook(extract.account.bank.name, issued_at)
    sheet = new_sheet(book, SHEET)
    for row, text in enumerate(_preamble(extract), start=1):
        put_row(sheet, row, [text])
    _put_headers(sheet)
    entries = []
    for row, booking in enumerate(extract.bookings, start=HEADER_ROWS[1] + 1):
        put_row(sheet, row, _row(booking))
        entries.append(PlacedEntry(Place(SHEET, row), booking))
    statement = WrittenStatement(
        extract, SHEET, HEADER_ROWS, tuple(entries), extract.opening, extract.closing
    )
    content = workbook_bytes(book, is_compressed=is_compressed)
    return WrittenFile(name, "kz-merged-header", FileNature.STATEMENT, content, len(entries), (statement,))
