"""The Kazakh statutory form: 18 columns, a row of their numbers, two parties a row and no balance."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from openpyxl.worksheet.worksheet import Worksheet

from investigator_desktop.domain.places import Place
from investigator_desktop.training import amounts
from investigator_desktop.training.actors import Account
from investigator_desktop.training.layouts.words import (
    DOCUMENT_WORDS,
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
from investigator_desktop.training.written import (
    FileNature,
    PlacedEntry,
    Plant,
    PlantKind,
    WrittenFile,
    WrittenStatement,
)

TITLES = (
    "Дата и время операции",
    "Валюта операции",
    "Виды операции (категория документа)",
    "Наименование СДП (при наличии)",
    "Сумма в валюте ее проведения",
    "Сумма в тенге",
    "Наименование/ФИО плательщика",
    "ИИН/БИН плательщика",
    "Резидентство плательщика",
    "Банк плательщика",
    "Номер счета плательщика",
    "Наименование/ФИО получателя",
    "ИИН/БИН получателя",
    "Резидентство получателя",
    "Банк получателя",
    "Номер счета получателя",
    "Код назначения платежа",
    "Назначение платежа",
)
WIDTHS = (20, 9, 26, 16, 16, 16, 32, 14, 12, 26, 24, 32, 14, 12, 26, 24, 10, 60)
SHEET = "Выписка"
_IDENTIFIER_COLUMNS = (7, 12)
_ACCOUNT_COLUMNS = (10, 15)
_ACCOUNT_DIGITS = 20


def statutory_row(booking: Booking) -> list[Cell]:
    """Return the 18 cells of a movement."""
    movement = booking.movement
    printed = amounts.number(printed_amount(movement))
    return [
        f"{booking.wall_time:%Y-%m-%d %H:%M:%S}",
        printed_currency(movement),
        DOCUMENT_WORDS[movement.kind],
        None,
        printed,
        printed,
        *party_cells(movement.payer),
        *party_cells(movement.beneficiary),
        movement.purpose_code or None,
        f"{booking.purpose}, № {movement.reference}",
    ]


def _in_order(extracts: Sequence[Extract]) -> list[Booking]:
    """Return one booking for each movement, in the order of time, whichever subject it was seen from."""
    seen: dict[str, Booking] = {}
    for extract in extracts:
        for booking in extract.bookings:
            seen.setdefault(booking.movement.reference, booking)
    return sorted(seen.values(), key=lambda booking: int(booking.movement.reference))


def _statement(extract: Extract, places: dict[str, int]) -> WrittenStatement:
    entries = tuple(
        PlacedEntry(Place(SHEET, places[booking.movement.reference]), booking) for booking in extract.bookings
    )
    return WrittenStatement(extract, SHEET, (1,), entries, None, None)


def _new_form(sheet: Worksheet) -> None:
    put_header(sheet, 1, TITLES)
    put_row(sheet, 2, list(range(1, 19)))
    set_widths(sheet, WIDTHS)
    sheet.freeze_panes = "A3"


def write_statutory(name: str, extracts: Sequence[Extract], issued_at: datetime) -> WrittenFile:
    """Return the form over all extracts; a movement between two subjects is one row and an entry of each."""
    book = new_workbook(extracts[0].account.bank.name, issued_at)
    sheet = new_sheet(book, SHEET)
    _new_form(sheet)
    places: dict[str, int] = {}
    for row, booking in enumerate(_in_order(extracts), start=3):
        put_row(sheet, row, statutory_row(booking))
        places[booking.movement.reference] = row
    statements = tuple(_statement(extract, places) for extract in extracts)
    return WrittenFile(
        name, "kz-statutory-18", FileNature.STATEMENT, workbook_bytes(book), len(places), statements
    )


def _damaged(cells: list[Cell], booking: Booking) -> list[Cell]:
    """Return the row as a spreadsheet program keeps it after texts of digits became numbers."""
    cells[0] = booking.wall_time
    for column in _IDENTIFIER_COLUMNS:
        cells[column] = int(str(cells[column])) if cells[column] else None
    for column in _ACCOUNT_COLUMNS:
        if _is_long_number(cells[column]):
            cells[column] = float(str(cells[column]))
    return cells


def _is_long_number(cell: Cell) -> bool:
    return isinstance(cell, str) and cell.isdigit() and len(cell) == _ACCOUNT_DIGITS


def _has_leading_zero(account: Account) -> bool:
    return account.holder.tax_id.startswith("0")


def _damage_plants(name: str, places: Sequence[tuple[int, Booking]]) -> tuple[Plant, ...]:
    """Return the first row of each kind of damage."""
    plants = []
    for row, booking in places:
        movement = booking.movement
        if any(_has_leading_zero(side) for side in (movement.payer, movement.beneficiary)):
            text = "An IIN was stored as a number and lost its leading zero, as did all others that had one."
            plants.append(Plant(PlantKind.DAMAGED_IDENTIFIER, name, Place(SHEET, row), text))
            break
    for row, booking in places:
        number = booking.counterparty.number
        if _is_long_number(number):
            text = f"The account {number} was stored as a number and lost its last digits, as did all of 20."
            plants.append(Plant(PlantKind.DAMAGED_ACCOUNT, name, Place(SHEET, row), text))
            break
    return tuple(plants)


def write_damaged_statutory(name: str, extract: Extract, issued_at: datetime) -> WrittenFile:
    """Return the form after somebody saved it anew: identifiers and long accounts became numbers."""
    book = new_workbook("Пользователь", issued_at)
    sheet = new_sheet(book, SHEET)
    _new_form(sheet)
    placed = list(enumerate(extract.bookings, start=3))
    for row, booking in placed:
        put_row(sheet, row, _damaged(statutory_row(booking), booking))
        sheet.cell(row, 1).number_format = "dd/mm/yyyy hh:mm:ss"
    places = {booking.movement.reference: row for row, booking in placed}
    statements = (_statement(extract, places),)
    plants = _damage_plants(name, placed)
    content = workbook_bytes(book)
    return WrittenFile(
        name, "kz-statutory-18", FileNature.STATEMENT, content, len(placed), statements, plants
    )
