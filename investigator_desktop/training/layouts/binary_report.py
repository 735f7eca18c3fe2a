"""The binary .xls of a Kyrgyz bank's report program: labels beside or before their values, amounts as text."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import xlwt

from investigator_desktop.domain.places import Place
from investigator_desktop.training import amounts
from investigator_desktop.training.layouts.words import day_text
from investigator_desktop.training.ledger import Booking, Extract
from investigator_desktop.training.written import FileNature, PlacedEntry, WrittenFile, WrittenStatement

HEADER_ROW = 11
_TITLES = ("Дата", "Корреспондент", "Счет корреспондента", "Дебет", "Кредит", "Назначение платежа")
_WIDTHS = (18, 40, 24, 18, 18, 60)
_Line = tuple[str, ...]


def _preamble(extract: Extract) -> tuple[_Line, ...]:
    account = extract.account
    return (
        (account.bank.name,),
        (),
        ("Выписка из лицевого счета",),
        ("Лицевой счет", "", account.number),
        (f"Владелец счета: {account.holder.name}",),
        ("ИНН", "", account.holder.tax_id),
        (f"Валюта: {account.currency}",),
        (f"За период с {day_text(extract.from_on)} по {day_text(extract.to_on)}",),
        ("Средства на начало периода", "", amounts.grouped(extract.opening, " ")),
        (),
    )


def _row(booking: Booking) -> _Line:
    amount = amounts.grouped(booking.amount, amounts.NBSP)
    movement = booking.movement
    return (
        f"{booking.wall_time:%d.%m.%Y %H:%M}",
        booking.counterparty.holder.name,
        booking.counterparty.number,
        "" if booking.is_credit else amount,
        amount if booking.is_credit else "",
        f"{booking.purpose}, № {movement.reference}",
    )


def _footer(extract: Extract) -> tuple[_Line, ...]:
    return (
        (
            "Итого обороты",
            "",
            "",
            amounts.grouped(extract.debit_sum, " "),
            amounts.grouped(extract.credit_sum, " "),
        ),
        ("Средства на конец периода", "", amounts.grouped(extract.closing, " ")),
    )


def _put_lines(sheet: xlwt.Worksheet, first_row: int, lines: Sequence[_Line], style: xlwt.XFStyle) -> None:
    """Write texts; rows count from 1, empty texts leave the cell empty."""
    for row, line in enumerate(lines, start=first_row):
        for column, text in enumerate(line):
            if text:
                sheet.write(row - 1, column, text, style)


def _put_statement(book: xlwt.Workbook, extract: Extract) -> WrittenStatement:
    title = f"Выписка {extract.account.currency}"
    sheet = book.add_sheet(title)
    regular, bold = xlwt.XFStyle(), xlwt.easyxf("font: bold on; align: wrap on")
    _put_lines(sheet, 1, _preamble(extract), regular)
    _put_lines(sheet, HEADER_ROW, [_TITLES], bold)
    first = HEADER_ROW + 1
    _put_lines(sheet, first, [_row(booking) for booking in extract.bookings], regular)
    _put_lines(sheet, first + len(extract.bookings), _footer(extract), bold)
    for column, width in enumerate(_WIDTHS):
        sheet.col(column).width = width * 256
    entries = tuple(
        PlacedEntry(Place(title, row), booking) for row, booking in enumerate(extract.bookings, start=first)
    )
    return WrittenStatement(extract, title, (HEADER_ROW,), entries, extract.opening, extract.closing)


def write_binary_report(name: str, extracts: Sequence[Extract]) -> WrittenFile:
    """Return the .xls with a sheet for each account."""
    book = xlwt.Workbook(encoding="utf-8")
    book.set_owner("JasperReports")
    statements = tuple(_put_statement(book, extract) for extract in extracts)
    stream = BytesIO()
    book.save(stream)
    rows = sum(len(statement.entries) for statement in statements)
    return WrittenFile(name, "kg-binary-report", FileNature.STATEMENT, stream.getvalue(), rows, statements)
