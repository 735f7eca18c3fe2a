"""The statement of an Afghan bank: right to left, Dari labels, Solar Hijri dates, running balance."""

from __future__ import annotations

from datetime import date, datetime

import jdatetime
from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from investigator_desktop.domain.places import Place
from investigator_desktop.training import amounts
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

SHEET = "صورت حساب"
HEADER_ROW = 10
_TITLES = (
    "شماره",
    "تاریخ",
    "شماره مرجع",
    "شرح",
    "طرف معامله",
    "شماره حساب طرف معامله",
    "برداشت",
    "واریز",
    "مانده",
)
_WIDTHS = (8, 14, 14, 52, 34, 26, 16, 16, 20)
_MONTHS = ("حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت")


def solar_text(day: date) -> str:
    """Return a day of the Solar Hijri calendar in Persian digits: `۱۴۰۲/۱۰/۱۱`."""
    solar = jdatetime.date.fromgregorian(date=day)
    return amounts.persian_digits(f"{solar.year:04d}/{solar.month:02d}/{solar.day:02d}")


def solar_words(day: date) -> str:
    """Return a day with the Afghan name of its month: `۱۱ سرطان ۱۴۰۳`."""
    solar = jdatetime.date.fromgregorian(date=day)
    return amounts.persian_digits(f"{solar.day} {_MONTHS[solar.month - 1]} {solar.year}")


def _preamble(extract: Extract, issued_at: datetime) -> tuple[tuple[str, ...], ...]:
    account = extract.account
    return (
        (account.bank.name,),
        (f"صورت حساب بانکی - تاریخ صدور {solar_words(issued_at.date())}",),
        ("نام صاحب حساب:", account.holder.dari_name),
        ("شماره حساب:", account.number),
        ("نمبر جواز:", account.holder.tax_id),
        ("واحد پول:", "افغانی (AFN)"),
        (f"از تاریخ {solar_text(extract.from_on)} الی {solar_text(extract.to_on)}",),
        ("مانده اول دوره:", amounts.persian(extract.opening)),
        (),
    )


def _row(place: int, booking: Booking) -> list[Cell]:
    holder = booking.counterparty.holder
    amount = amounts.number(booking.amount)
    return [
        amounts.persian_digits(str(place)),
        solar_text(booking.wall_time.date()),
        booking.movement.reference,
        booking.purpose,
        holder.dari_name or holder.latin_name or holder.name,
        booking.counterparty.number or None,
        None if booking.is_credit else amount,
        amount if booking.is_credit else None,
        amounts.persian(booking.balance),
    ]


def _put_entries(sheet: Worksheet, extract: Extract) -> tuple[PlacedEntry, ...]:
    entries = []
    for place, booking in enumerate(extract.bookings, start=1):
        row = HEADER_ROW + place
        put_row(sheet, row, _row(place, booking))
        set_formats(sheet, row, [(7, "#,##0.00"), (8, "#,##0.00")])
        sheet.cell(row, 9).alignment = Alignment(horizontal="left")
        entries.append(PlacedEntry(Place(SHEET, row), booking))
    return tuple(entries)


def write_dari_book(name: str, extract: Extract, issued_at: datetime) -> WrittenFile:
    """Return the workbook of one account in afghani, oldest first."""
    book = new_workbook(extract.account.bank.latin_name, issued_at)
    sheet = new_sheet(book, SHEET)
    sheet.sheet_view.rightToLeft = True
    for row, cells in enumerate(_preamble(extract, issued_at), start=1):
        put_row(sheet, row, cells)
    put_header(sheet, HEADER_ROW, _TITLES)
    set_widths(sheet, _WIDTHS)
    entries = _put_entries(sheet, extract)
    sums: list[Cell] = [amounts.number(extract.debit_sum), amounts.number(extract.credit_sum)]
    last = HEADER_ROW + len(entries) + 1
    put_row(sheet, last, ["مجموع", None, None, None, None, None, *sums])
    put_row(sheet, last + 1, ["مانده آخر دوره:", amounts.persian(extract.closing)])
    statement = WrittenStatement(
        extract,
        SHEET,
        (HEADER_ROW,),
        entries,
        extract.opening,
        extract.closing,
        has_running_balance=True,
    )
    return WrittenFile(
        name, "af-dari", FileNature.STATEMENT, workbook_bytes(book), len(entries), (statement,)
    )
