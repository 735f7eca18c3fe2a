"""The comma-decimal CSV of an Uzbek bank: Uzbek Latin and Russian labels, Windows encoding, balances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from investigator_desktop.domain.places import Place
from investigator_desktop.training import amounts
from investigator_desktop.training.layouts.words import day_text
from investigator_desktop.training.ledger import Booking, Extract
from investigator_desktop.training.written import (
    FileNature,
    PlacedEntry,
    Plant,
    PlantKind,
    WrittenFile,
    WrittenStatement,
)

ENCODING = "cp1251"
HEADER_ROW = 10
_TITLES = (
    "Sana / Дата",
    "Hujjat raqami / № документа",
    "Kontragent / Контрагент",
    "Kontragent hisob raqami / Счет контрагента",
    "MFO / МФО",
    "Debet / Дебет",
    "Kredit / Кредит",
    "Qoldiq / Остаток",
    "To'lov maqsadi / Назначение платежа",
)


def _field(text: str) -> str:
    """Return a CSV field, quoted where it must be."""
    if any(mark in text for mark in ';"\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def _line(fields: Sequence[str]) -> str:
    return ";".join(_field(text) for text in fields)


def _preamble(extract: Extract) -> list[Sequence[str]]:
    account = extract.account
    return [
        (account.bank.latin_name,),
        ("Hisob raqamidan ko'chirma / Выписка по счету", account.number),
        ("Mijoz / Клиент", account.holder.latin_name),
        ("JSHSHIR / ПИНФЛ", account.holder.tax_id),
        ("MFO / МФО", account.bank.sort_code),
        ("Valyuta / Валюта", account.currency),
        ("Davr / Период", f"{day_text(extract.from_on)} - {day_text(extract.to_on)}"),
        ("Davr boshiga qoldiq / Остаток на начало", amounts.grouped(extract.opening, amounts.NBSP)),
        (),
        _TITLES,
    ]


def _row(booking: Booking) -> Sequence[str]:
    other = booking.counterparty
    amount = amounts.comma(booking.amount)
    return (
        f"{booking.wall_time:%d.%m.%Y %H:%M:%S}",
        booking.movement.reference,
        other.holder.latin_name or other.holder.name,
        other.number,
        other.bank.sort_code,
        "" if booking.is_credit else amount,
        amount if booking.is_credit else "",
        amounts.comma(booking.balance),
        booking.purpose,
    )


def _footer(extract: Extract) -> list[Sequence[str]]:
    sums = (amounts.comma(extract.debit_sum), amounts.comma(extract.credit_sum))
    closing = amounts.grouped(extract.closing, amounts.NBSP)
    return [
        ("Jami / Итого", "", "", "", "", *sums, "", ""),
        ("Davr oxiriga qoldiq / Остаток на конец", closing),
    ]


def _missing_row_plant(name: str, extract: Extract, missing: int) -> Plant:
    left_out = extract.bookings[missing]
    text = (
        f"The movement {left_out.movement.reference} of {amounts.plain(left_out.signed)} is left out; "
        "the running balance breaks at this row and the printed totals still count it."
    )
    return Plant(PlantKind.MISSING_ROW, name, Place(None, HEADER_ROW + 1 + missing), text)


def write_uzbek_csv(name: str, extract: Extract, missing: int) -> WrittenFile:
    """Return the CSV of one account without the booking at position `missing`, balances unchanged."""
    kept = extract.bookings[:missing] + extract.bookings[missing + 1 :]
    rows = [*_preamble(extract), *(_row(booking) for booking in kept), *_footer(extract)]
    content = "".join(_line(row) + "\r\n" for row in rows).encode(ENCODING)
    entries = tuple(
        PlacedEntry(Place(None, row), booking) for row, booking in enumerate(kept, start=HEADER_ROW + 1)
    )
    statement = WrittenStatement(
        replace(extract, bookings=kept),
        None,
        (HEADER_ROW,),
        entries,
        extract.opening,
        extract.closing,
        has_running_balance=True,
    )
    plants = (_missing_row_plant(name, extract, missing),)
    return WrittenFile(name, "uz-csv", FileNature.STATEMENT, content, len(entries), (statement,), plants)
