"""The card statement of a retail bank: place, merchant category and card of each row, and a running balance.

Transfers by telephone number show a shortened name and neither account nor number of the other side.
"""

from __future__ import annotations

from datetime import datetime

from investigator_desktop.domain.places import Place
from investigator_desktop.training import amounts
from investigator_desktop.training.layouts.words import DOCUMENT_WORDS, day_text
from investigator_desktop.training.ledger import Booking, Extract
from investigator_desktop.training.typologies.deeds import Deed
from investigator_desktop.training.typologies.names import shortened
from investigator_desktop.training.workbook_bytes import (
    Cell,
    new_sheet,
    new_workbook,
    put_header,
    put_row,
    workbook_bytes,
)
from investigator_desktop.training.written import FileNature, PlacedEntry, WrittenFile, WrittenStatement

SHEET = "Выписка по карте"
HEADER_ROW = 9
_TITLES = (
    "Дата и время операции",
    "Номер документа",
    "Вид операции",
    "Расход",
    "Приход",
    "Остаток",
    "Контрагент",
    "ИИН/БИН контрагента",
    "Счет контрагента",
    "Код назначения платежа",
    "Назначение платежа",
    "Место операции",
    "MCC",
    "Номер карты",
    "Сумма эквивалента",
    "Валюта эквивалента",
)


def _preamble(extract: Extract) -> tuple[tuple[str, str], ...]:
    account = extract.account
    return (
        ("Банк", account.bank.name),
        ("Клиент", account.holder.name),
        ("ИИН/БИН", account.holder.tax_id),
        ("Номер счета", account.number),
        ("Валюта", account.currency),
        ("Период", f"{day_text(extract.from_on)} - {day_text(extract.to_on)}"),
        ("Входящий остаток", amounts.plain(extract.opening)),
        ("Исходящий остаток", amounts.plain(extract.closing)),
    )


def _row(booking: Booking) -> list[Cell]:
    deed = booking.movement
    if not isinstance(deed, Deed):
        raise TypeError("a card statement shows deeds of a synthetic case")
    other = booking.counterparty
    amount = amounts.number(booking.amount)
    shown = (other.holder.name, other.holder.tax_id or None, other.number or None)
    party = (shortened(other.holder.name), None, None) if deed.is_shortened else shown
    return [
        f"{booking.wall_time:%d.%m.%Y %H:%M:%S}",
        deed.reference,
        DOCUMENT_WORDS[deed.kind],
        None if booking.is_credit else amount,
        amount if booking.is_credit else None,
        amounts.number(booking.balance),
        *party,
        deed.purpose_code or None,
        booking.purpose,
        deed.place or None,
        deed.mcc or None,
        deed.card_on(is_credit=booking.is_credit) or None,
        amounts.number(deed.abroad) if deed.abroad else None,
        deed.abroad_currency or None,
    ]


def write_card_statement(name: str, extract: Extract, issued_at: datetime) -> WrittenFile:
    """Return the workbook of one account, oldest row first."""
    book = new_workbook(extract.account.bank.name, issued_at)
    sheet = new_sheet(book, SHEET)
    for row, cells in enumerate(_preamble(extract), start=1):
        put_row(sheet, row, cells)
    put_header(sheet, HEADER_ROW, _TITLES)
    entries = []
    for row, booking in enumerate(extract.bookings, start=HEADER_ROW + 1):
        put_row(sheet, row, _row(booking))
        entries.append(PlacedEntry(Place(SHEET, row), booking))
    statement = WrittenStatement(
        extract,
        SHEET,
        (HEADER_ROW,),
        tuple(entries),
        extract.opening,
        extract.closing,
        has_running_balance=True,
    )
    content = workbook_bytes(book)
    return WrittenFile(name, "kz-card-places", FileNature.STATEMENT, content, len(entries), (statement,))
