"""Two sheets that hold the same rows are both kept, and a person is told of it."""

from __future__ import annotations

from investigator_desktop.domain.statement import FileReading
from tests.importers.builders import Cell, entries_of, read, sheet, workbook

_TITLES: list[Cell] = ["Дата", "Приход", "Расход", "Назначение"]
_ROWS: list[list[Cell]] = [
    ["10.02.2024", "5,00", None, "зарплата"],
    ["11.02.2024", None, "2,50", "оплата"],
    ["12.02.2024", None, "1,50", "оплата"],
]


def _told(reading: FileReading) -> list[str]:
    return [str(one.sentence) for one in reading.warnings if one.code == "sheets_repeat_rows"]


def test_sheets_with_the_same_rows_are_named() -> None:
    first, second = [_TITLES, *_ROWS], [_TITLES, *_ROWS[::-1]]
    reading = read(workbook(sheet(first, "Январь"), sheet(second, "Копия")))
    assert entries_of(reading).height == 6
    (sentence,) = _told(reading)
    assert "“Январь” and “Копия”" in sentence
    assert "3 rows" in sentence


def test_sheets_with_one_other_row_are_not() -> None:
    other: list[Cell] = ["13.02.2024", None, "9,50", "оплата"]
    second = [_TITLES, *_ROWS[:2], other]
    assert not _told(read(workbook(sheet([_TITLES, *_ROWS], "1"), sheet(second, "2"))))
