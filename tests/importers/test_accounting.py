"""Whatever a sheet holds, reading it ends, and every used row is an entry, a payment or named with a reason."""

from __future__ import annotations

from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA, entry_key
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA
from tests.importers.builders import SHA256, Cell, entries_of, read, read_rows, sheet, text_file, workbook

_WORDS: list[Cell] = [
    None, "", " ", "Дата", "Сумма", "Дебет", "Кредит", "Остаток", "Плательщик", "Счет плательщика", "Получатель",
    "Счет получателя", "Направление", "Валюта", "Назначение платежа", "ИИН/БИН", "Статус", "MTCN", "Date", "Amount",
    "Итого", "Входящий остаток", "Исходящий остаток: 5,00", "Счет: KZ00722S000000000001", "Период", "вх", "исх",
    "Входящие платежи", "KZT", "USD", "03.01.2024", "04/05/2024", "2024-01-03 10:15:00", "1445/01/01", "1.234",
    "1 234,56", "-5,00", "5-", "1e999", "1e+05", "0", "abc", "99999999999999999999", "\u202e5", "1", "2", "3",
    3, 0, -1.5, 45000, 1e300, 0.1, float("nan"), float("inf"), 40702810100000000001, datetime(2024, 1, 3),
    datetime(1899, 12, 31, 5, 5), "KZ00722S000000000001", "KZ00601A000000000011", "٣٫٥", "x" * 500,
]  # fmt: skip
_ROWS = st.lists(st.lists(st.sampled_from(_WORDS), max_size=9), max_size=14)
_TITLED = st.permutations(["Дата", "Дебет", "Кредит", "Остаток", "Назначение платежа", "Контрагент"])
_PAIRED = st.permutations(["Дата", "Сумма", "Валюта", "Счет плательщика", "Счет получателя", "Плательщик"])


@settings(max_examples=25)
@given(_ROWS)
def test_any_sheet_is_accounted_for(rows: list[list[Cell]]) -> None:
    read(workbook(sheet(rows)))


@settings(max_examples=25)
@given(st.one_of(_TITLED, _PAIRED), _ROWS)
def test_any_rows_under_titles_are_accounted_for(titles: list[str], rows: list[list[Cell]]) -> None:
    read(workbook(sheet([titles, *rows])))


@settings(max_examples=15)
@given(_TITLED, st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=8))
def test_any_text_under_titles_is_accounted_for(titles: list[str], rows: list[list[str]]) -> None:
    read(text_file([titles, *rows]))


def test_an_empty_sheet_and_an_empty_workbook_give_nothing() -> None:
    assert read(workbook(sheet([]))).statements == ()
    assert read(workbook()).statements == ()


def test_frames_have_exactly_the_columns_of_their_schemas() -> None:
    reading = read_rows(
        ["Дата", "Сумма", "Плательщик", "Счет плательщика", "Получатель", "Счет получателя"],
        ["03.01.2024", 1, "А", "KZ00722S000000000001", "Б", "KZ00601A000000000011"],
        ["04.01.2024", 2, "В", "KZ00998B000000000033", "А", "KZ00722S000000000001"],
    )
    assert entries_of(reading).schema == ENTRY_SCHEMA
    assert reading.payments.schema == PAYMENT_SCHEMA


def test_keys_are_those_of_the_place() -> None:
    reading = read_rows(["Дата", "Приход", "Расход"], ["03.01.2024", 1, None], ["04.01.2024", None, 2])
    assert entries_of(reading)["entry_key"].to_list() == [
        entry_key(SHA256, "Sheet1", 2, 0),
        entry_key(SHA256, "Sheet1", 3, 0),
    ]
    plain = read(text_file([["Дата", "Приход", "Расход"], ["03.01.2024", "1,00", None]]))
    assert entries_of(plain)["entry_key"].to_list() == [entry_key(SHA256, None, 2, 0)]


def test_the_same_file_gives_the_same_reading() -> None:
    rows: list[list[Cell]] = [["Дата", "Приход", "Расход"], ["03.01.2024", 1, None], ["Итого", 1]]
    one, other = read_rows(*rows), read_rows(*rows)
    assert entries_of(one).equals(entries_of(other))
    assert one.unread_rows == other.unread_rows


def test_columns_that_no_field_holds_are_kept_as_text_and_searched() -> None:
    reading = read_rows(
        ["Дата", "Приход", "Расход", "Цвет печати", "Цвет печати"],
        ["03.01.2024", 1, None, 'Синий "круглый"', 7],
    )
    entry = entries_of(reading).row(0, named=True)
    assert entry["other"] == '{"Цвет печати": "Синий \\"круглый\\"", "Цвет печати (E)": "7"}'
    assert "синий" in entry["search_text"]
    assert "цвет" not in entry["search_text"]


def test_words_of_cash_and_reversal() -> None:
    reading = read_rows(
        ["Дата", "Приход", "Расход", "Вид операции", "Назначение"],
        ["03.01.2024", None, 1, "Снятие наличных в банкомате", "x"],
        ["04.01.2024", 1, None, "Возврат", "x"],
        ["05.01.2024", 1, None, "Платеж", "Возврат займа по договору"],
        ["06.01.2024", 1, None, "Платеж", "Сторно операции 5"],
    )
    frame = entries_of(reading)
    assert frame["is_cash"].to_list() == [True, None, None, None]
    assert frame["is_reversal"].to_list() == [False, True, False, True]


def test_a_sheet_wider_than_any_statement_is_named_and_not_looked_through() -> None:
    titles = ["Дата", "Сумма", *(f"Т{n}" for n in range(6_000))]
    rows = [titles, *(["01.02.2024", "100,00", *(str(n) for n in range(6_000))] for _ in range(3))]
    reading = read(text_file(rows))
    assert reading.statements == ()
    assert len(reading.unread_rows) == 4
