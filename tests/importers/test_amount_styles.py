"""However a bank shows which way money went, direction and amount come out right."""

from __future__ import annotations

from datetime import date

import pytest

from investigator_desktop.domain.layout import Answer, Field, Mapping, QuestionKind
from investigator_desktop.domain.statement import ReadStatus, UnreadReason
from tests.importers.builders import Cell, answered, entries_of, read, read_rows, sheet, signed, workbook


def test_one_signed_amount() -> None:
    reading = read_rows(
        ["Дата", "Сумма", "Детали"],
        ["03.01.2024", "- 4 093,24 ₸", "Покупка"],
        ["04.01.2024", "+ 10 000,00 ₸", "Пополнение"],
        ["05.01.2024", "\u2212500,00 ₸", "Покупка"],
    )
    assert signed(reading) == [("debit", "4093.24"), ("credit", "10000.00"), ("debit", "500.00")]
    assert entries_of(reading)["currency"].to_list() == ["KZT"] * 3


@pytest.mark.parametrize(
    ("credit", "debit"),
    [
        ("Приход", "Расход"),
        ("Кредит", "Дебет"),
        ("Кредит бойынша айналым", "Дебет бойынша айналым"),
        ("Credit", "Debit"),
        ("Paid in", "Paid out"),
        ("Kirim", "Chiqim"),
        ("واریز", "برداشت"),
        ("بستانکار", "بدهکار"),
    ],
)
def test_credit_and_debit_columns(credit: str, debit: str) -> None:
    reading = read_rows(
        ["Дата / Күні", credit, debit, "Остаток"],
        ["03.01.2024", 7745.7, None, 107745.7],
        ["04.01.2024", None, 1000, 106745.7],
    )
    assert signed(reading) == [("credit", "7745.70"), ("debit", "1000.00")]
    assert entries_of(reading)["running_balance"].to_list() == [10774570, 10674570]


def test_debit_column_printed_with_minus_signs_is_still_debit() -> None:
    reading = read_rows(
        ["Date", "Credit", "Debit"],
        ["2024-01-03", None, "-10.00"],
        ["2024-01-04", "20.00", None],
    )
    assert signed(reading) == [("debit", "10.00"), ("credit", "20.00")]
    assert entries_of(reading)["is_reversal"].to_list() == [False, False]


def test_red_storno_in_a_credit_column_is_a_reversing_debit() -> None:
    reading = read_rows(
        ["Дата", "Кредит", "Дебет"],
        ["03.01.2024", "100,00", None],
        ["04.01.2024", "-100,00", None],
        ["05.01.2024", None, "7,00"],
    )
    frame = entries_of(reading)
    assert signed(reading) == [("credit", "100.00"), ("debit", "100.00"), ("debit", "7.00")]
    assert frame["is_reversal"].to_list() == [False, True, False]
    assert frame["warnings"].to_list()[1] == "negative_amount_in_its_column"


@pytest.mark.parametrize(
    ("title", "received", "paid"),
    [
        ("Дт/Кт", "Кт", "Дт"),
        ("Направление", "вх", "исх"),
        ("Приход/Расход", "приход", "расход"),
        ("Credit/Debit", "CRDT", "DBIT"),
        ("DR/CR", "CR", "DR"),
        ("بد/بس", "بس", "بد"),
        ("Yo'nalishi", "kirim", "chiqim"),
        ("Направление", "1 - Внешние входящие", "2 - Внешние исходящие"),
    ],
)
def test_amount_with_a_direction_column(title: str, received: str, paid: str) -> None:
    reading = read_rows(
        ["Дата операции", "Сумма", title],
        ["03.01.2024", "1 500,00", received],
        ["04.01.2024", "200,00", paid],
    )
    assert signed(reading) == [("credit", "1500.00"), ("debit", "200.00")]


def test_unknown_direction_words_are_asked_with_the_words() -> None:
    reading = read_rows(
        ["Дата операции", "Сумма", "Направление"],
        ["03.01.2024", "1 500,00", "Z1"],
        ["04.01.2024", "200,00", "Z2"],
    )
    assert reading.status is ReadStatus.NEEDS_MAPPING
    assert [question.kind for question in reading.questions] == [QuestionKind.DIRECTION_WORDS]
    assert "Z1, Z2" in str(reading.questions[0].evidence)
    assert {row.reason for row in reading.unread_rows} == {UnreadReason.HEADER, UnreadReason.ASKED}


def test_the_answer_names_the_words_that_mean_received() -> None:
    rows: list[list[Cell]] = [
        ["Дата операции", "Сумма", "Направление"],
        ["03.01.2024", "1 500,00", "Z1"],
        ["04.01.2024", "200,00", "Z2"],
    ]
    reading = read_rows(*rows, mapping=answered(QuestionKind.DIRECTION_WORDS, "Z2"))
    assert signed(reading) == [("debit", "1500.00"), ("credit", "200.00")]


def test_amounts_in_the_cards_currency_come_before_those_of_the_operation() -> None:
    reading = read_rows(
        ["Валюта: KZT"],
        ["Дата проведения операции", "Дата обработки операции", "Описание операции", "Сумма операции",
         "Валюта операции", "Приход в валюте счета", "Расход в валюте счета", "Комиссия", "№ карточки/счета"],
        ["03.01.2024", "04.01.2024", "Shop", "- 8,99", "USD", "0,00", "- 4 093,24", "0,00", "440563******4384"],
    )  # fmt: skip
    entry = entries_of(reading).row(0, named=True)
    assert (entry["direction"], entry["amount"], entry["currency"]) == ("debit", 409324, "KZT")
    assert (entry["amount_2"], entry["currency_2"]) == (899, "USD")
    assert entry["value_on"] == date(2024, 1, 4)


def test_an_answered_currency_is_that_of_amounts_without_one() -> None:
    rows: list[list[Cell]] = [["Дата", "Приход", "Расход"], ["03.01.2024", "5,000", None]]
    mapping = Mapping(
        answers=(
            Answer(None, None, QuestionKind.CURRENCY, ("KWD",)),
            Answer("Sheet1", "B", QuestionKind.DECIMAL_MARK, ("comma",)),
        )
    )
    entry = entries_of(read_rows(*rows, mapping=mapping)).row(0, named=True)
    assert (entry["currency"], entry["amount"], entry["amount_scale"]) == ("KWD", 5000, 3)


def test_amounts_without_any_direction_are_asked_and_read_after_the_answer() -> None:
    rows = [["Дата", "Сумма", "Назначение"], ["03.01.2024", "5,00", "a"], ["04.01.2024", "6,50", "b"]]
    assert [question.kind for question in read_rows(*rows).questions] == [QuestionKind.DIRECTION_WORDS]
    reading = read_rows(*rows, mapping=answered(QuestionKind.DIRECTION_WORDS, "debit"))
    assert reading.status is ReadStatus.OK
    assert signed(reading) == [("debit", "5.00"), ("debit", "6.50")]


def test_running_balance_gives_direction_to_amounts_without_sign() -> None:
    reading = read_rows(
        ["Дата", "Сумма", "Остаток"],
        ["03.01.2024", "100,00", "1100,00"],
        ["04.01.2024", "30,00", "1070,00"],
        ["05.01.2024", "5,00", "1075,00"],
        ["06.01.2024", "75,00", "1000,00"],
    )
    question = reading.questions[0]
    assert question.kind is QuestionKind.DIRECTION_WORDS, "the first row has no balance before it"
    answer = read_rows(
        ["Дата", "Сумма", "Остаток"],
        ["03.01.2024", "100,00", "1100,00"],
        ["04.01.2024", "30,00", "1070,00"],
        ["05.01.2024", "5,00", "1075,00"],
        ["06.01.2024", "75,00", "1000,00"],
        mapping=answered(QuestionKind.DIRECTION_WORDS, "credit"),
    )
    assert [direction for direction, _ in signed(answer)] == ["credit", "debit", "credit", "debit"]


def test_section_rows_give_the_direction_of_what_stands_under_them() -> None:
    reading = read_rows(
        ["Дата", "Сумма", "Контрагент"],
        ["Входящие платежи"],
        ["03.01.2024", 100, "А"],
        ["Исходящие платежи"],
        ["04.01.2024", 40, "Б"],
        ["Итого", 140],
    )
    assert signed(reading) == [("credit", "100.00"), ("debit", "40.00")]
    reasons = {row.place.row: row.reason for row in reading.unread_rows}
    assert reasons == {
        1: UnreadReason.HEADER,
        2: UnreadReason.SECTION,
        4: UnreadReason.SECTION,
        6: UnreadReason.TOTAL,
    }


def test_sheets_named_debit_and_credit_give_the_direction() -> None:
    title = ["Дата", "Сумма", "Контрагент"]
    reading = read(
        workbook(
            sheet([title, ["03.01.2024", 100, "А"]], name="дебет"),
            sheet([title, ["04.01.2024", 40, "Б"]], name="кредит"),
        )
    )
    assert [(s.sheet, s.entries["direction"][0]) for s in reading.statements] == [
        ("дебет", "debit"),
        ("кредит", "credit"),
    ]


def test_a_row_with_an_amount_on_both_sides_is_named_and_not_guessed() -> None:
    reading = read_rows(
        ["Дата", "Дебет", "Кредит"],
        ["03.01.2024", 10, None],
        ["04.01.2024", 10, 20],
    )
    assert signed(reading) == [("debit", "10.00")]
    assert reading.unread_rows[-1].reason is UnreadReason.UNREADABLE_AMOUNT
    assert reading.unread_rows[-1].needs_a_person


def test_amount_in_the_operations_currency_is_the_amount_and_tenge_the_second() -> None:
    reading = read_rows(
        ["Дата", "Валюта операции", "Сумма в валюте ее проведения", "Сумма в тенге", "Направление"],
        ["03.01.2024", "USD", 100, 45000, "вх"],
    )
    entry = entries_of(reading).row(0, named=True)
    assert (entry["amount"], entry["currency"]) == (10000, "USD")
    assert (entry["amount_2"], entry["currency_2"]) == (4500000, "KZT")


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("тенге", "KZT"), ("теңге", "KZT"), ("KZT - Тенге", "KZT"), ("398", "KZT"), ("840", "USD"), ("978", "EUR"),
        ("сўм", "UZS"), ("so'm", "UZS"), ("сомони", "TJS"), ("افغانی", "AFN"), ("доллар США", "USD"), ("RUR", "RUB"),
    ],
)  # fmt: skip
def test_currencies_in_words_and_numbers(word: str, code: str) -> None:
    reading = read_rows(["Дата", "Приход", "Расход", "Валюта"], ["03.01.2024", "5,00", None, word])
    assert entries_of(reading)["currency"].to_list() == [code]


def test_a_double_beside_a_whole_tiyn_is_repaired_and_its_raw_value_kept() -> None:
    reading = read_rows(
        ["Дата", "Приход", "Расход"], ["03.01.2024", 1100.1 + 2200.2, None], ["04.01.2024", 12.345, None]
    )
    frame = entries_of(reading)
    assert frame["amount"].to_list() == [330030, 12345]
    assert frame["amount_scale"].to_list() == [2, 3]
    assert frame["warnings"].to_list() == ["amount_not_whole_minor_unit"] * 2
    assert '"Приход": "3300.2999999999997"' in frame["other"].to_list()[0]


def test_a_persons_columns_override_the_titles() -> None:
    mapping = Mapping(
        columns=(("Sheet1", 0, Field.BOOKED_AT), ("Sheet1", 1, Field.CREDIT)), header_rows=(("Sheet1", 1),)
    )
    reading = read_rows(["X1", "X2"], ["03.01.2024", 100], mapping=mapping)
    assert reading.status is ReadStatus.OK
    assert signed(reading) == [("credit", "100.00")]
