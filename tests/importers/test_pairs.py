"""Tables that name payer and beneficiary: direction follows from the side on which the subject's account stands."""

from __future__ import annotations

import polars as pl
import pytest

from investigator_desktop.domain.layout import Answer, Mapping, QuestionKind
from investigator_desktop.domain.statement import FileReading, ReadStatus
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import read_statement_file
from investigator_desktop.importers.accounts.accounts import account_keys
from tests.importers.builders import Cell, answered, entries_of, read, read_rows, sheet, signed, workbook

EVIDENCE = RESOURCES / "sample_case" / "evidence"
_TITLES = [
    "Дата",
    "Валюта",
    "Сумма",
    "Плательщик",
    "Счет плательщика",
    "Получатель",
    "Счет получателя",
    "Назначение",
]
_A, _B, _C = "KZ00722S000000000001", "KZ00601A000000000011", "KZ00998B000000000033"


def _row(
    day: int, amount: Cell, payer: str | None, beneficiary: str | None, currency: str = "KZT"
) -> list[Cell]:
    return [f"{day:02}.01.2024", currency, amount, "П", payer, "Б", beneficiary, "x"]


def _warnings(reading: FileReading) -> list[str]:
    """Return the warnings of each entry, but for the check digits that the accounts of these tests do not have."""
    texts = entries_of(reading)["warnings"].to_list()
    return [text.replace("identifier_check_digit_fails", "").strip() for text in texts]


def test_the_account_in_every_row_is_the_subject() -> None:
    reading = read_rows(_TITLES, _row(3, 10, _A, _B), _row(4, 20, _C, _A), _row(5, 30, _A, _C))
    assert reading.status is ReadStatus.OK
    assert [statement.account.key for statement in reading.statements] == [_A]
    assert signed(reading) == [("debit", "10.00"), ("credit", "20.00"), ("debit", "30.00")]
    assert entries_of(reading)["part"].to_list() == [1, 2, 1]
    assert entries_of(reading)["counterparty_account"].to_list() == [_B, _C, _C]
    assert reading.payments.height == 3


def test_the_account_above_the_table_is_the_subject_although_rows_do_not_touch_it() -> None:
    reading = read_rows([f"Счет: {_A}"], _TITLES, _row(3, 10, _A, _B), _row(4, 20, _C, _B))
    assert signed(reading) == [("debit", "10.00")]
    assert reading.payments.height == 2


def test_several_subjects_are_asked_with_candidates_counted_and_payments_readable() -> None:
    reading = read_rows(
        _TITLES, _row(3, 10, _A, _B), _row(4, 20, _C, _A), _row(5, 30, _B, _C), _row(6, 1, _A, _C)
    )
    assert reading.status is ReadStatus.NEEDS_MAPPING
    question = reading.questions[0]
    assert question.kind is QuestionKind.SUBJECT_ACCOUNTS
    assert question.allows_several
    assert [choice.key for choice in question.choices] == [_A, _C, _B] or len(question.choices) == 3
    label = without_controls(str(question.choices[0].label))
    assert label == f"{question.choices[0].key}, П, in 3 rows"
    assert reading.statements == ()
    assert reading.payments.height == 4


def test_two_accounts_in_every_row_are_asked() -> None:
    reading = read_rows(_TITLES, _row(3, 10, _A, _B), _row(4, 20, _B, _A))
    assert [question.kind for question in reading.questions] == [QuestionKind.SUBJECT_ACCOUNTS]


def test_a_row_between_two_subjects_is_an_entry_of_each() -> None:
    mapping = answered(QuestionKind.SUBJECT_ACCOUNTS, _A, _B)
    reading = read_rows(_TITLES, _row(3, 10, _A, _B), _row(4, 20, _C, _A), mapping=mapping)
    found = {
        statement.account.key: statement.entries.select("row", "part", "direction").rows()
        for statement in reading.statements
    }
    assert found == {_A: [(2, 1, "debit"), (3, 2, "credit")], _B: [(2, 2, "credit")]}
    assert reading.payments.height == 2
    assert entries_of(reading)["entry_key"].n_unique() == 3


def test_one_statement_for_each_account_and_currency() -> None:
    reading = read_rows(_TITLES, _row(3, 10, _A, _B), _row(4, 20, _C, _A, "USD"), _row(5, 5, _A, _C, "USD"))
    assert [(s.account.currency, s.entries.height) for s in reading.statements] == [("KZT", 1), ("USD", 2)]


def test_a_sign_that_agrees_with_the_side_is_no_news_and_one_that_does_not_is_a_warning() -> None:
    mapping = answered(QuestionKind.SUBJECT_ACCOUNTS, _A)
    rows = [_row(3, -10, _A, _B), _row(4, 20, _C, _A), _row(5, 30, _A, _C)]
    reading = read_rows(_TITLES, *rows, mapping=mapping)
    assert signed(reading) == [("debit", "10.00"), ("credit", "20.00"), ("debit", "30.00")]
    assert _warnings(reading) == ["", "", "sign_contradicts_side"]
    assert "sign_contradicts_side" in [warning.code for warning in reading.warnings]


def test_columns_of_credit_and_debit_tell_the_side_where_no_account_is_stated() -> None:
    reading = read_rows(
        [
            "Дата",
            "по кредиту",
            "по дебету",
            "Плательщик",
            "Счет плательщика",
            "Получатель",
            "Счет получателя",
        ],
        ["03.01.2024", 10, None, "П", _B, "Мы", _A],
        ["04.01.2024", None, 7, "Мы", _A, "Б", _C],
    )
    assert [statement.account.key for statement in reading.statements] == [_A]
    assert reading.statements[0].account.holder == "Мы"
    assert entries_of(reading)["part"].to_list() == [2, 1]
    assert entries_of(reading)["counterparty_name"].to_list() == ["П", "Б"]


def test_a_stated_direction_against_the_side_of_the_account_is_a_warning() -> None:
    reading = read_rows(
        [f"Счет: {_A}"],
        ["Дата", "Сумма", "Направление", "Плательщик", "Счет плательщика", "Получатель", "Счет получателя"],
        ["03.01.2024", 10, "вх", "П", _B, "Мы", _A],
        ["04.01.2024", 7, "вх", "Мы", _A, "Б", _C],
    )
    assert _warnings(reading) == ["", "direction_contradicts_side"]


@pytest.mark.parametrize("number", ["KZ00 722S 0000 0000 0001", "kz00722s000000000001"])
def test_spaces_and_case_do_not_make_another_account(number: str) -> None:
    reading = read_rows(_TITLES, _row(3, 10, number, _B), _row(4, 20, _C, _A))
    assert [statement.account.key for statement in reading.statements] == [_A]


def test_the_holder_named_by_number_above_the_table_names_the_subject_accounts() -> None:
    titles = ["Дата", "Сумма", "ИИН плательщика", "Счет плательщика", "ИИН получателя", "Счет получателя"]
    reading = read_rows(
        ["ИИН: 850101300124"],
        titles,
        ["03.01.2024", 10, "850101300124", _A, "000101500001", _B],
        ["04.01.2024", 5, "000101500001", _B, "850101300124", _C],
    )
    assert [statement.account.key for statement in reading.statements] == [_A, _C]


def test_the_account_in_the_name_of_the_file_is_the_subject() -> None:
    rows: list[list[Cell]] = [
        [*_TITLES],
        _row(3, 10, "KZ86125KZT5004100100", _B),
        _row(4, 20, _B, "KZ86125KZT5004100100"),
    ]
    reading = read(workbook(sheet(rows)), file_name="выписка_KZ86125KZT5004100100_2024.xlsx")
    assert [statement.account.key for statement in reading.statements] == ["KZ86125KZT5004100100"]


def test_a_minus_in_a_column_without_them_is_a_reversal() -> None:
    rows = [_row(3, 10, _A, _B), _row(4, 20, _C, _A), _row(5, 30, _A, _C), _row(6, -30, _A, _C)]
    reading = read_rows(_TITLES, *rows)
    assert signed(reading) == [
        ("debit", "10.00"),
        ("credit", "20.00"),
        ("debit", "30.00"),
        ("credit", "30.00"),
    ]
    assert entries_of(reading)["is_reversal"].to_list() == [False, False, False, True]
    assert _warnings(reading) == ["", "", "", "negative_amount_in_its_column"]


@pytest.mark.parametrize("above", ["ИИН: 850101300124", 'Клиент: ТОО "Мы"'])
def test_rows_of_others_below_the_holder_are_payments_without_entries(above: str) -> None:
    titles = [*_TITLES[:4], "ИИН плательщика", *_TITLES[4:6], "ИИН получателя", *_TITLES[6:]]

    def row(day: int, payer: tuple[str, str, str], beneficiary: tuple[str, str, str]) -> list[Cell]:
        return [f"{day:02}.01.2024", "KZT", 10, *payer, *beneficiary, "x"]

    us, b, c = ("ТОО Мы", "850101300124", _A), ("Б", "000101500001", _B), ("В", "000000000033", _C)
    reading = read_rows([above], titles, row(3, us, b), row(4, c, us), row(5, b, c))
    assert [draft.account.key for draft in reading.statements] == [_A]
    assert signed(reading) == [("debit", "10.00"), ("credit", "10.00")]
    assert reading.payments.height == 3


def test_types_of_operations_tell_which_of_two_accounts_in_every_row_is_the_subject() -> None:
    titles = [*_TITLES, "Вид операции"]
    rows = [[*_row(3, 10, _A, _B), "2 - Внешние исходящие"], [*_row(4, 20, _B, _A), "1 - Внешние входящие"]]
    reading = read_rows(titles, *rows)
    assert [draft.account.key for draft in reading.statements] == [_A]


def test_all_accounts_stated_above_the_table_are_subjects() -> None:
    rows = [_row(3, 10, _A, _B), _row(4, 20, _C, _A), _row(5, 5, "KZ00555D000000000055", _B)]
    reading = read_rows(
        [f"Счет: {_A}"], [f"Счет: {_C}"], ["Корр. счет: KZ00601A000000000011"], _TITLES, *rows
    )
    assert sorted({draft.account.key for draft in reading.statements}) == sorted([_A, _C])
    assert entries_of(reading).height == 3


def test_a_payment_for_a_total_is_no_total() -> None:
    rows = [[*_row(3, 10, _A, _B)[:7], "Итого"], _row(4, 20, _C, _A)]
    assert signed(read_rows(_TITLES, *rows)) == [("debit", "10.00"), ("credit", "20.00")]


def test_parties_by_debit_and_credit() -> None:
    titles = ["Дата", "Сумма", "Наименование по Дт", "Банк по Дт", "Счет по Дт"]
    titles += ["Наименование по Кт", "Банк по Кт", "Счет по Кт"]
    rows: list[list[Cell]] = [
        ["03.01.2024", 10, "Мы", "Банк", _A, "Б", "Банк", _B],
        ["04.01.2024", 5, "В", "Банк", _C, "Мы", "Банк", _A],
    ]
    reading = read_rows(titles, *rows)
    assert signed(reading) == [("debit", "10.00"), ("credit", "5.00")]
    assert entries_of(reading)["counterparty_name"].to_list() == ["Б", "В"]


def test_where_no_account_is_given_the_numbers_of_persons_tell_the_sides() -> None:
    titles = ["Дата", "Сумма", "Плательщик", "ИИН плательщика", "Получатель", "ИИН получателя"]
    us, b, c = ("Мы", "850101300124"), ("Б", "000101500001"), ("В", "000000000033")
    rows: list[list[Cell]] = [["03.01.2024", 10, *us, *b], ["04.01.2024", 5, *c, *us]]
    reading = read_rows(titles, *rows)
    assert signed(reading) == [("debit", "10.00"), ("credit", "5.00")]
    account = reading.statements[0].account
    assert (account.key, account.holder, account.holder_id) == ("", "Мы", "850101300124")
    asked = read_rows(titles, *rows, ["05.01.2024", 5, *b, *c])
    assert [question.kind for question in asked.questions] == [QuestionKind.SUBJECT_ACCOUNTS]


def test_a_cancelled_payment_is_no_entry() -> None:
    rows = [[*_row(3, 10, _A, _B), "Исполнен"], [*_row(4, 20, _C, _A), "Отклонен"]]
    reading = read_rows([*_TITLES, "Статус"], *rows)
    assert signed(reading) == [("debit", "10.00")]
    assert reading.payments["status"].to_list() == ["paid", "cancelled"]


def test_a_word_without_a_digit_is_no_account() -> None:
    assert account_keys(pl.Series(["NULL", "kz 86 125", None, "N/A"])).to_list() == [
        None,
        "KZ86125",
        None,
        None,
    ]


def test_an_answer_for_another_file_leaves_a_file_that_tells_whose_it_is_as_it_was() -> None:
    content = (EVIDENCE / "Тулпар Банк - ИП Ибраева.xlsx").read_bytes()
    foreign = Mapping(answers=(Answer(None, None, QuestionKind.SUBJECT_ACCOUNTS, (_A,)),))
    for mapping in (Mapping(), foreign):
        reading = read_statement_file(content, "a.xlsx", "0" * 64, mapping, Progress())
        assert [draft.entries.height for draft in reading.statements] == [221]


def test_names_tell_the_sides_where_a_table_gives_neither_accounts_nor_numbers() -> None:
    reading = read_rows(
        ["Клиент: ТОО «Один»"],
        ["Счет: KZ257220000000000001"],
        ["Дата", "Отправитель", "Получатель", "Валюта", "Сумма"],
        ["03.01.2024", "Альфа", 'ТОО "ОДИН"', "KZT", "10,00"],
        ["04.01.2024", "ТОО Один", "Бета", "KZT", "4,00"],
    )
    assert signed(reading) == [("credit", "10.00"), ("debit", "4.00")]
    assert [draft.account.key for draft in reading.statements] == ["KZ257220000000000001"]


def test_names_that_leave_the_sides_open_are_asked() -> None:
    reading = read_rows(
        ["Дата", "Отправитель", "Получатель", "Валюта", "Сумма"],
        ["03.01.2024", "Альфа", "Бета", "KZT", "10,00"],
        ["04.01.2024", "Гамма", "Дельта", "KZT", "4,00"],
    )
    assert [question.kind.value for question in reading.questions] == ["subject_accounts"]
    assert "АЛЬФА" in {choice.key for choice in reading.questions[0].choices}
