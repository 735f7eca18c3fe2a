"""A currency that stands only above a table is taken from there, and a person is told."""

from __future__ import annotations

import pytest

from investigator_desktop.domain.statement import FileReading
from tests.importers.builders import Cell, entries_of, read, sheet, workbook

_TITLES: list[Cell] = ["Дата", "Приход", "Расход", "Назначение"]
_ROWS: list[list[Cell]] = [
    ["10.02.2024", "5,00", None, "зарплата"],
    ["11.02.2024", None, "2,50", "оплата"],
]


def _read(name: str, *above: list[Cell]) -> FileReading:
    return read(workbook(sheet([*above, _TITLES, *_ROWS], name)))


@pytest.mark.parametrize(
    ("name", "above"),
    [("Лист1", ["Выписка в тенге"]), ("KZT", ["Выписка"]), ("Счета в тенге", ["Выписка"])],
)
def test_the_currency_above_a_table_is_taken_with_its_evidence(name: str, above: list[Cell]) -> None:
    reading = _read(name, above)
    assert set(entries_of(reading)["currency"].to_list()) == {"KZT"}
    assert [one.code for one in reading.warnings] == ["currency_by_title"]


def test_two_currencies_above_a_table_leave_it_open() -> None:
    assert set(entries_of(_read("KZT", ["Выписка в долларах США"]))["currency"].to_list()) == {""}


def test_the_name_of_a_bank_names_no_currency() -> None:
    assert set(entries_of(_read("Лист1", ["АО Тенге Банк"]))["currency"].to_list()) == {""}
