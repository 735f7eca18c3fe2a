"""What gives a whole table or a part of it its direction: names of sheets, lines above, lines between the rows."""

from __future__ import annotations

import pytest

from investigator_desktop.domain.statement import UnreadReason
from investigator_desktop.importers.layout.facts import direction_in
from tests.importers.builders import Cell, read, read_rows, sheet, signed, workbook

_TITLES = ["Дата", "Сумма", "Валюта", "Контрагент", "Счет", "Назначение платежа"]
_IN: list[Cell] = ["03.01.2024", "7745,70", "KZT", "А", "KZ00601A000000000011", "Оплата"]
_OUT: list[Cell] = ["04.01.2024", "1000,00", "KZT", "Б", "KZ00998B000000000033", "Комиссия"]


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("1. Входящие платежи", "credit"),
        ("II. Исходящие платежи", "debit"),
        ("Входящие платежи за период с 01.01.2024 по 31.01.2024", "credit"),
        ("Исходящие платежи по счету KZ86125KZT5004100100 в тенге", "debit"),
        ("Кіріс төлемдер / Входящие платежи", "credit"),
        ("Отчет по дебетовым операциям клиента", "debit"),
        ("Входящие внешние платежи (4)", "credit"),
        ("Расходные операции KZT", "debit"),
        ("Кт", "credit"),
        ("Выписка по дебету и кредиту", None),
        ("Приход товара на склад", None),
        ("Кредитный договор № 5", None),
    ],
)
def test_the_direction_of_a_line(text: str, direction: str | None) -> None:
    assert direction_in(text) == direction


def test_numbered_sections_with_a_period() -> None:
    reading = read_rows(
        _TITLES, ["1. Входящие платежи за январь 2024 г."], _IN, ["2. Исходящие платежи (1)"], _OUT
    )
    assert signed(reading) == [("credit", "7745.70"), ("debit", "1000.00")]
    assert [row.reason for row in reading.unread_rows].count(UnreadReason.SECTION) == 2


@pytest.mark.parametrize(
    ("one", "other"), [("Кт", "Дт"), ("Входящие KZT", "Исходящие KZT"), ("Кіріс-Входящие", "Шығыс-Исходящие")]
)
def test_one_sheet_for_each_direction(one: str, other: str) -> None:
    reading = read(workbook(sheet([_TITLES, _IN], name=one), sheet([_TITLES, _OUT], name=other)))
    assert signed(reading) == [("credit", "7745.70"), ("debit", "1000.00")]


def test_what_a_cover_sheet_says_of_the_account_serves_all_sheets() -> None:
    cover = sheet(
        [["Клиент", "ТОО Один"], ["Счет", "KZ86125KZT5004100100"], ["Период", "01.01.2024 - 31.01.2024"]],
        name="Титул",
    )
    reading = read(
        workbook(cover, sheet([_TITLES, _IN], name="Входящие"), sheet([_TITLES, _OUT], name="Исходящие"))
    )
    assert {draft.account.key for draft in reading.statements} == {"KZ86125KZT5004100100"}
    assert {draft.account.holder for draft in reading.statements} == {"ТОО Один"}
    assert all(draft.period is not None for draft in reading.statements)


def test_a_cover_sheet_of_two_accounts_says_nothing() -> None:
    cover = sheet([["Счет", "KZ86125KZT5004100100"], ["Счет", "KZ00601A000000000011"]], name="Титул")
    reading = read(workbook(cover, sheet([_TITLES, _IN], name="Входящие")))
    assert [draft.account.key for draft in reading.statements] == [""]
