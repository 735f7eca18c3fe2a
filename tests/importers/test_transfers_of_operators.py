"""Tables of five operators come back cell for cell, with what was planted in them."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal

import pytest

from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.importers.raw import MergedRange
from tests.importers.builders import Cell, read, sheet, workbook
from tests.importers.transfer_tables import OPERATORS, WESTERN_UNION, Column, OperatorTable

_AMOUNTS = {"amount": "currency", "pay_amount": "pay_currency", "fee": "currency"}
_TIMES = frozenset({"sent_at", "paid_at"})


def _payments(table: OperatorTable) -> list[dict[str, object]]:
    rows = table.rows
    number = len(table.above) + 1
    merged = tuple(MergedRange(number, number, first, last) for _, first, last in table.groups)
    reading = read(workbook(sheet(rows, merged=merged)))
    assert reading.status is ReadStatus.OK, reading.sentence
    assert reading.questions == ()
    assert reading.statements == ()
    return list(reading.payments.iter_rows(named=True))


def _shown(cell: Cell) -> str | None:
    if isinstance(cell, datetime):
        return str(cell).removesuffix(" 00:00:00")
    return None if cell is None else str(cell)


def _decimal(cell: Cell) -> Decimal | None:
    if cell is None:
        return None
    text = str(cell).replace(" ", "")
    return Decimal(text.replace(",", "") if "." in text else text.replace(",", "."))


def _day(value: object) -> str | None:
    """Return the day of a time, or of a text in one of the forms that the tables use."""
    if value is None:
        return None
    text = str(value)[:10].replace("/", ".").replace("-", ".")
    return text if text[4] == "." else ".".join(reversed(text.split(".")))


def _joined(table: OperatorTable, target: str, row: int) -> str:
    cells = (column.cells[row] for column in table.columns if column.target == target)
    return " ".join(str(cell) for cell in cells if cell is not None)


def _agrees(table: OperatorTable, column: Column, row: int, payment: dict[str, object]) -> bool:
    target, cell = column.target.rstrip("*"), column.cells[row]
    if target == "control_no":
        return payment[target] == table.control_numbers[row]
    if column.target.endswith("*"):
        return payment[target] == _joined(table, column.target, row)
    if target in _AMOUNTS:
        units, scale = payment[target], payment[f"{target}_scale"]
        read = None if units is None else Decimal(str(units)).scaleb(-int(str(scale)))
        return read == _decimal(cell)
    if target in _TIMES:
        return _day(payment[target]) == _day(cell)
    if target == "pay_currency" and payment["pay_amount"] is None:
        return payment[target] in (None, cell)
    return payment[target] == _shown(cell)


@pytest.mark.parametrize("table", OPERATORS, ids=lambda table: table.name)
def test_every_cell_comes_back(table: OperatorTable) -> None:
    payments = _payments(table)
    assert len(payments) == len(table.columns[0].cells)
    for row, payment in enumerate(payments):
        for column in table.columns:
            if column.target:
                assert _agrees(table, column, row, payment), (column, row, payment[column.target.rstrip("*")])


@pytest.mark.parametrize("table", OPERATORS, ids=lambda table: table.name)
def test_what_no_field_holds_is_kept_under_its_title(table: OperatorTable) -> None:
    for row, payment in enumerate(_payments(table)):
        other = json.loads(str(payment["other"]))
        for title, column in zip(table.titles, table.columns, strict=True):
            if column.target and not column.target.endswith("*"):
                continue
            if column.cells[row] is not None and "time" not in title.lower() and "Время" not in title:
                assert other[title] == str(column.cells[row]), title


@pytest.mark.parametrize("table", OPERATORS, ids=lambda table: table.name)
def test_statuses_and_control_numbers(table: OperatorTable) -> None:
    payments = _payments(table)
    assert tuple(payment["status"] for payment in payments) == table.statuses
    assert tuple(payment["control_no"] for payment in payments) == table.control_numbers


def test_days_and_times_in_two_columns_are_one_time_with_its_zone() -> None:
    first, *_ = _payments(WESTERN_UNION)
    assert (first["sent_at"], first["sent_zone"]) == (datetime(2024, 1, 3, 10, 15), "UTC+5")
    assert (first["paid_at"], first["paid_zone"]) == (datetime(2024, 1, 6, 9), None)


def test_a_control_number_that_lost_its_zeros_is_filled_up_marked_and_kept_as_it_stands() -> None:
    first, second, third = _payments(WESTERN_UNION)
    assert first["control_no"] == "0012345678"
    assert "identifier_leading_zero_lost" in str(first["warnings"])
    assert json.loads(str(first["other"]))["MTCN"] == "12345678"
    assert "identifier_leading_zero_lost" not in f"{second['warnings']}{third['warnings']}"
