"""What stands above and below a table becomes account, holder, period, balances and totals."""

from __future__ import annotations

from datetime import date

import pytest

from investigator_desktop.domain.statement import StatementDraft
from investigator_desktop.importers.cells import ShownRow
from investigator_desktop.importers.layout.facts import facts_of
from investigator_desktop.importers.layout.labels import account_in
from tests.importers.builders import Cell, read_rows

_TITLES = ["Дата", "Приход", "Расход", "Остаток"]
_ROW: list[Cell] = ["03.01.2024", "10,00", None, "110,00"]


def _statement(*above: list[Cell], below: tuple[list[Cell], ...] = ()) -> StatementDraft:
    return read_rows(*above, _TITLES, _ROW, *below).statements[0]


@pytest.mark.parametrize(
    "row",
    [
        ["Счет: KZ86125KZT5004100100"],
        ["Счет KZ86125KZT5004100100"],
        ["Номер счета", "KZ86125KZT5004100100"],
        ["Номер счета:", None, None, "KZ86 125K ZT50 0410 0100"],
        ["Шот нөмірі / Номер счета / Account number: KZ86125KZT5004100100"],
        ["IBAN", "KZ86125KZT5004100100"],
        ["Выписка по счету KZ86125KZT5004100100 за период 01.01.2024 - 31.01.2024"],
        ["شماره حساب:", "KZ86125KZT5004100100"],
        ["Hisob raqami", "KZ86125KZT5004100100"],
    ],
)
def test_the_account(row: list[Cell]) -> None:
    account = _statement(row).account
    assert account.key == "KZ86125KZT5004100100"
    assert account.iban == "KZ86125KZT5004100100"


@pytest.mark.parametrize(
    ("row", "number"),
    [
        (["Лицевой счет № 4070 2810 1000 0000 0001"], "40702810100000000001"),
        (["Лицевой счет", "0000120000000053"], "0000120000000053"),
        (["شماره حساب: 0000-100-000056"], "0000-100-000056"),
    ],
)
def test_an_account_that_is_no_iban(row: list[Cell], number: str) -> None:
    account = _statement(row).account
    assert (account.number, account.iban) == (number, None)


@pytest.mark.parametrize(
    "row",
    [
        ["Период: 01.01.2024 - 31.01.2024"],
        ["Период с 01.01.2024 по 31.01.2024"],
        ["За период", "с 1 января 2024 по 31 января 2024"],
        ["Period: 2024-01-01 - 2024-01-31"],
        ["Дата начала: 01.01.2024", "Дата окончания: 31.01.2024"],
        ["از تاریخ ۱۴۰۲/۱۰/۱۱ الی ۱۴۰۲/۱۱/۱۱"],
        ["Davr / Период", "01.01.2024 - 31.01.2024"],
    ],
)
def test_the_period(row: list[Cell]) -> None:
    period = _statement(row).period
    assert period is not None
    assert (period.from_on, period.to_on) == (date(2024, 1, 1), date(2024, 1, 31))


@pytest.mark.parametrize(
    ("row", "balance"),
    [
        (["Входящий остаток: 1 540 069,11"], "1540069.11"),
        (["Входящий остаток", 1540069.11], "1540069.11"),
        (["Остаток на начало периода", "-1 540,50 ₸"], "-1540.50"),
        (["Opening balance 100,00"], "100.00"),
        (["مانده اول دوره:", "۵۸٬۷۷۳٫۱۶"], "58773.16"),
        (["Кезең басындағы қалдық / Входящий остаток: 100,00"], "100.00"),
        (["Входящий остаток: 0,00 KZT"], "0.00"),
    ],
)
def test_the_opening_balance(row: list[Cell], balance: str) -> None:
    assert str(_statement(row).opening_balance) == balance


def test_holder_number_currency_and_bank() -> None:
    account = _statement(
        ['HSBKKZKX АО "Народный банк"'], ["Клиент: Иванов Иван", "ИИН: 850101300124", "Валюта: KZT"]
    ).account
    assert (account.holder, account.holder_id, account.currency) == ("Иванов Иван", "850101300124", "KZT")
    assert account.bank == 'АО "Народный банк"'


def test_a_name_that_begins_with_the_word_bank_is_no_label() -> None:
    assert _statement(["بانک تجارتی کوه بابا"]).account.bank == "بانک تجارتی کوه بابا"


def test_what_stands_below_the_table() -> None:
    statement = _statement(
        below=(
            ["Всего поступило: 10,00"],
            ["Всего списано: 0,00"],
            ["Количество операций: 1"],
            ["Исходящий остаток: 110,00"],
        )
    )
    totals = statement.printed_totals
    assert totals is not None
    assert (str(totals.credit), str(totals.debit), totals.count) == ("10.00", "0.00", 1)
    assert totals.place is not None
    assert str(statement.closing_balance) == "110.00"


def test_totals_under_the_columns_are_printed_totals_with_their_place() -> None:
    totals = _statement(below=(["Итого", "10,00", "0,00"],)).printed_totals
    assert totals is not None
    assert (str(totals.credit), str(totals.debit)) == ("10.00", "0.00")
    assert totals.place is not None
    assert totals.place.row == 3


def test_several_labels_in_one_cell() -> None:
    statement = _statement(["ИИН/БИН: 850101300124 Валюта: USD Входящий остаток: 5,00"])
    assert statement.account.holder_id == "850101300124"
    assert statement.account.currency == "USD"
    assert str(statement.opening_balance) == "5.00"


def test_accounts_and_currencies_that_take_turns_within_one_table() -> None:
    reading = read_rows(
        ["Дата", "Приход", "Расход", "Назначение"],
        ["Счет: KZ86125KZT5004100100", None, "Валюта: KZT"],
        ["03.01.2024", 10, None, "x"],
        [None, None, None, "Счет: KZ00601A000000000011"],
        ["04.01.2024", 20, None, "x"],
        ["Счет: KZ00722S000000000001", None, "Валюта: USD"],
        ["05.01.2024", None, 5, "x"],
    )
    found = [(s.account.key, s.account.currency, s.entries["row"].to_list()) for s in reading.statements]
    assert found == [("KZ86125KZT5004100100", "KZT", [3, 5]), ("KZ00722S000000000001", "USD", [7])]


@pytest.mark.parametrize(
    ("row", "value"),
    [
        (["Входящий остаток на 01.01.2024: 1000,00"], "1000,00"),
        (["Входящий остаток на 01.01.2024 00:00:00", "1000,00"], "1000,00"),
        (["Opening balance as of 01.01.2024: 1,000.00"], "1,000.00"),
        (["Входящий остаток", "KZT", "1000,00"], "1000,00"),
        (["Сальдо начальное: 1000,00"], "1000,00"),
    ],
)
def test_a_day_or_a_currency_between_a_balance_and_its_label(row: list[str], value: str) -> None:
    opening = facts_of([ShownRow(1, tuple(row))]).opening
    assert opening is not None
    assert opening.value == value


@pytest.mark.parametrize(
    "text",
    [
        "Выписка с 01.01.2024 по 31.01.2024 года",
        "Движение по счету с 01.01.2024 по 31.01.2024",
        "01.01.2024 бастап 31.01.2024 дейінгі кезең",
        "01.01.2024 dan 31.01.2024 gacha",
        "01.01.2024дан 31.01.2024га чейинки мезгил",
    ],
)
def test_a_line_of_two_days_and_words_that_say_nothing_is_the_period(text: str) -> None:
    facts = facts_of([ShownRow(1, (text,))])
    assert (facts.from_day, facts.to_day) == ("01.01.2024", "31.01.2024")


def test_two_days_among_other_words_are_no_period() -> None:
    assert facts_of([ShownRow(1, ("Договор аренды с 01.01.2020 по 31.01.2030",))]).from_day is None


def test_the_only_iban_in_a_line_about_an_account_is_the_account() -> None:
    line = "ТОО Один, БИН 990740000683, ИИК KZ86125KZT5004100100 в банке"
    assert facts_of([ShownRow(1, (line,))]).account == "KZ86125KZT5004100100"


def test_an_iban_broken_by_a_space_is_joined_as_far_as_its_check_digits_need() -> None:
    assert account_in("Номер счета: KZ2572200000000000 01 KZT") == "KZ257220000000000001"
    assert account_in("KZ25 7220 0000 0000 0001 01.01.2024") == "KZ257220000000000001"
    assert account_in("KZ257220000000000001 7") == "KZ257220000000000001"
