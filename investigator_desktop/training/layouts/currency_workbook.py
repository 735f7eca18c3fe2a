"""A Kazakh bank's workbook: English and Russian labels, a sheet for each currency, newest entry first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from openpyxl import Workbook

from investigator_desktop.domain.places import Place
from investigator_desktop.training import amounts
from investigator_desktop.training.layouts.words import day_text
from investigator_desktop.training.ledger import Booking, Extract
from investigator_desktop.training.workbook_bytes import (
    Cell,
    new_sheet,
    new_workbook,
    put_header,
    put_row,
    set_formats,
    set_widths,
    workbook_bytes,
)
from investigator_desktop.training.written import FileNature, PlacedEntry, WrittenFile, WrittenStatement

HEADER_ROW = 9
_TITLES = (
    "Date / Дата",
    "Value date / Дата валютирования",
    "Reference / Референс",
    "Counterparty / Контрагент",
    "Counterparty account / Счет контрагента",
    "Details / Детали",
    "Amount / Сумма",
    "Balance / Остаток",
)
_WIDTHS = (18, 14, 12, 36, 26, 60, 16, 18)
_FORMATS = ((1, "dd.mm.yyyy hh:mm:ss"), (2, "dd.mm.yyyy"), (7, "#,##0.00"), (8, "#,##0.00"))


def _preamble(extract: Extract) -> tuple[tuple[Cell, ...], ...]:
    account = extract.account
    period = f"{day_text(extract.from_on)} - {day_text(extract.to_on)}"
    return (
        (f"{account.bank.latin_name} / {account.bank.name}",),
        ("Client / Клиент", account.holder.name),
        ("IIN / ИИН", account.holder.tax_id),
        ("Account / Счет", account.number),
        ("Currency / Валюта", account.currency),
        ("Period / Период", period),
        ("Closing balance / Исходящий остаток", amounts.number(extract.closing)),
        ("Opening balance / Входящий остаток", amounts.number(extract.opening)),
    )


def _row(booking: Booking) -> list[Cell]:
    other = booking.counterparty
    return [
        booking.wall_time,
        datetime.combine(booking.wall_time.date(), datetime.min.time()),
        booking.movement.reference,
        other.holder.latin_name or other.holder.name,
        other.number or None,
        booking.purpose,
        amounts.number(booking.signed),
        amounts.number(booking.balance),
    ]


def _put_statement(book: Workbook, extract: Extract) -> WrittenStatement:
    title = extract.account.currency
    sheet = new_sheet(book, title)
    for row, cells in enumerate(_preamble(extract), start=1):
        put_row(sheet, row, cells)
    put_header(sheet, HEADER_ROW, _TITLES)
    set_widths(sheet, _WIDTHS)
    entries = []
    for row, booking in enumerate(reversed(extract.bookings), start=HEADER_ROW + 1):
        put_row(sheet, row, _row(booking))
        set_formats(sheet, row, _FORMATS)
        entries.append(PlacedEntry(Place(title, row), booking))
    return WrittenStatement(
        extract,
        title,
        (HEADER_ROW,),
        tuple(entries),
        extract.opening,
        extract.closing,
        has_running_balance=True,
        is_newest_first=True,
    )


def write_currency_workbook(name: str, extracts: Sequence[Extract], issued_at: datetime) -> WrittenFile:
    """Return the workbook with one sheet for each currency of the same client."""
    book = new_workbook(extracts[0].account.bank.latin_name, issued_at)
    statements = tuple(_put_statement(book, extract) for extract in extracts)
    rows = sum(len(statement.entries) for statement in statements)
    return WrittenFile(
        name, "multi-currency-newest-first", FileNature.STATEMENT, workbook_bytes(book), rows, statements
    )
