"""The form of a large Kazakh bank: eight lines of preamble, 19 columns, credit and debit apart, totals."""

from __future__ import annotations

from datetime import datetime

from investigator_desktop.domain.places import Place
from investigator_desktop.training import amounts
from investigator_desktop.training.layouts.statutory import TITLES, WIDTHS, statutory_row
from investigator_desktop.training.layouts.words import day_text
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

SHEET = "Sheet1"
HEADER_ROW = 9
_TITLES = (
    *TITLES[:4],
    "Сумма в валюте ее проведения по кредиту",
    "Сумма в валюте ее проведения по дебету",
    *TITLES[5:],
)


def _preamble(extract: Extract) -> tuple[str, ...]:
    account = extract.account
    return (
        f"{account.bank.bic} {account.bank.name}",
        f"ИИН/БИН {account.holder.tax_id}",
        account.holder.name,
        f"Счет {account.number}",
        f"Валюта {account.currency}",
        f"Период с {day_text(extract.from_on)} по {day_text(extract.to_on)}",
        f"Входящий остаток {amounts.plain(extract.opening)}",
        f"Исходящий остаток {amounts.plain(extract.closing)}",
    )


def _row(booking: Booking) -> list[Cell]:
    cells = statutory_row(booking)
    amount = amounts.number(booking.amount)
    sides = [amount, None] if booking.is_credit else [None, amount]
    return [*cells[:4], *sides, *cells[5:]]


def write_debit_credit_form(name: str, extract: Extract, issued_at: datetime) -> WrittenFile:
    """Return the workbook of one account with balances in the preamble and totals under the table."""
    book = new_workbook(extract.account.bank.name, issued_at)
    sheet = new_sheet(book, SHEET)
    for row, text in enumerate(_preamble(extract), start=1):
        put_row(sheet, row, [text])
    put_header(sheet, HEADER_ROW, _TITLES)
    set_widths(sheet, (*WIDTHS[:5], *WIDTHS[4:]))
    entries = []
    for row, booking in enumerate(extract.bookings, start=HEADER_ROW + 1):
        put_row(sheet, row, _row(booking))
        entries.append(PlacedEntry(Place(SHEET, row), booking))
    sums = [amounts.number(extract.credit_sum), amounts.number(extract.debit_sum)]
    put_row(sheet, HEADER_ROW + len(entries) + 1, ["Итого", None, None, None, *sums])
    statement = WrittenStatement(
        extract, SHEET, (HEADER_ROW,), tuple(entries), extract.opening, extract.closing
    )
    return WrittenFile(
        name,
        "kz-debit-credit-19",
        FileNature.STATEMENT,
        workbook_bytes(book),
        len(entries),
        (statement,),
    )
