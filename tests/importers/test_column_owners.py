"""A column that names nobody belongs to whom the columns around it, or its cells, belong."""

from __future__ import annotations

from investigator_desktop.domain.layout import Field
from tests.importers.builders import Cell, read_rows

_ACCOUNT = "KZ00722S000000000001"


def _fields(titles: list[Cell], *rows: list[Cell]) -> list[Field]:
    layout = read_rows(titles, *rows).layouts[0]
    return [column.field for column in layout.columns]


def test_a_bare_residency_belongs_to_the_side_between_whose_columns_it_stands() -> None:
    titles: list[Cell] = [
        "Дата операции", "Валюта", "Сумма операции", "Наименование плательщика", "ИИН/БИН плательщика", "Резидентство",
        "Банк плательщика", "Счет плательщика", "Наименование получателя", "ИИН/БИН получателя", "Резидентство",
        "Банк получателя", "Счет получателя",
    ]  # fmt: skip
    row: list[Cell] = ["10.02.2024", "KZT", "5,00", "А", "1", "1", "Б", _ACCOUNT, "В", "2", "0", "Б", "KZ11"]
    fields = _fields(titles, row, row, row)
    assert fields[5] is Field.PAYER_RESIDENCY
    assert fields[10] is Field.BENEFICIARY_RESIDENCY


def test_a_number_beside_the_account_is_its_holders() -> None:
    titles: list[Cell] = ["Дата", "ИИН", "Номер счета", "Приход", "Расход", "Назначение платежа"]
    row: list[Cell] = ["10.02.2024", "850101300123", _ACCOUNT, "5,00", None, "оплата"]
    assert _fields(titles, row, row, row)[1] is Field.HOLDER_ID


def test_a_number_beside_the_other_party_is_that_of_the_other_party() -> None:
    titles: list[Cell] = ["Дата", "Номер счета", "Контрагент", "ИИН", "Приход", "Расход"]
    row: list[Cell] = ["10.02.2024", _ACCOUNT, "ТОО Пример", "850101300123", "5,00", None]
    assert _fields(titles, row, row, row)[3] is Field.COUNTERPARTY_ID


def test_a_column_of_cards_or_accounts_is_what_its_cells_are() -> None:
    titles: list[Cell] = ["Дата", "No карточки/счета", "Приход", "Расход"]
    cards: list[Cell] = ["10.02.2024", "440563******1234", "5,00", None]
    accounts: list[Cell] = ["10.02.2024", _ACCOUNT, "5,00", None]
    assert _fields(titles, cards, cards, cards)[1] is Field.CARD
    assert _fields(titles, accounts, accounts, accounts)[1] is Field.ACCOUNT
