"""Lists of terminals and statistics of a shop are no statements, and nothing is asked about them."""

from __future__ import annotations

from investigator_desktop.domain.statement import ReadStatus, UnreadReason
from tests.importers.builders import Cell, entries_of, read, sheet, workbook

_STATEMENT: list[list[Cell]] = [
    ["Дата", "Приход", "Расход", "Назначение"],
    ["10.02.2024", "5,00", None, "зарплата"],
    ["11.02.2024", None, "2,50", "оплата"],
]
_STATISTICS: list[list[Cell]] = [
    ["Дата", "Количество операций", "Сумма", "Комиссия"],
    ["10.02.2024", 12, "1 500,00", "15,00"],
    ["11.02.2024", 7, "900,00", "9,00"],
    ["12.02.2024", 3, "300,00", "3,00"],
]
_TERMINALS: list[list[Cell]] = [
    ["№", "Терминал", "Адрес", "Дата установки", "Номер договора"],
    [1, "10012345", "Алматы", "10.02.2024", 5012.5],
    [2, "10012399", "Астана", "11.02.2024", 6012.5],
    [3, "10012400", "Шымкент", "12.02.2024", 7012.5],
]


def test_statistics_and_terminals_beside_a_statement_are_named() -> None:
    reading = read(
        workbook(sheet(_STATEMENT, "Выписка"), sheet(_STATISTICS, "Обороты"), sheet(_TERMINALS, "Терминалы"))
    )
    assert reading.status is ReadStatus.OK
    assert not reading.questions
    assert entries_of(reading).height == 2
    others = {row.reason for row in reading.unread_rows if row.place.sheet != "Выписка"}
    assert others == {UnreadReason.NOT_A_STATEMENT}


def test_a_statement_that_counts_its_operations_is_read() -> None:
    rows: list[list[Cell]] = [
        ["Дата", "Количество операций", "Приход", "Расход", "Назначение платежа"],
        ["10.02.2024", 1, "5,00", None, "зарплата"],
        ["11.02.2024", 1, None, "2,50", "оплата"],
    ]
    assert entries_of(read(workbook(sheet(rows)))).height == 2
