"""The layouts that banks of Kazakhstan hand over, built from their description: each is read without a preset."""

from __future__ import annotations

from datetime import date

import pytest

from investigator_desktop.domain.statement import FileReading, ReadStatus, UnreadReason
from investigator_desktop.importers.raw import MergedRange
from tests.importers.builders import Cell, entries_of, read, read_rows, sheet, signed, workbook

_OWN, _OTHER, _THIRD = "KZ00722S000000000001", "KZ00601A000000000011", "KZ00998B000000000033"
_EXPECTED = [("credit", "7745.70"), ("debit", "1000.00"), ("debit", "4000.00"), ("credit", "250000.00")]
_MOVEMENTS = ((3, 7745.7, True), (4, 1000, False), (9, 4000, False), (31, 250000, True))
_PARTY = ["Наименование/ФИО", "ИИН/БИН", "Резидентство", "Банк", "Номер счета"]
_US = ["ТОО Один", "000000000001", "Резидент", "Банк А", _OWN]
_THEM = ["ТОО Альфа", "000000000011", "Резидент", "Банк Б", _OTHER]
_HEAD = [
    "Дата и время операции",
    "Валюта операции",
    "Виды операции (категория документа)",
    "Наименование СДП (при наличии)",
]
_TAIL = ["Код назначения платежа", "Назначение платежа"]


def _party(name: str) -> list[str]:
    return [f"{title} {name}" for title in _PARTY]


_AFM = [
    *_HEAD,
    "Сумма в валюте ее проведения",
    "Сумма в тенге",
    *_party("плательщика"),
    *_party("получателя"),
    *_TAIL,
]


def _sides(is_credit: bool, day: int) -> list[Cell]:
    other = [*_THEM[:4], _THIRD] if day == 4 else _THEM
    return [*other, *_US] if is_credit else [*_US, *other]


def _afm_rows(
    form: str = "2024-01-{:02} 10:15:00", currency: str = "KZT", kind: str = "Платеж"
) -> list[list[Cell]]:
    return [
        [form.format(day), currency, kind, None, amount, amount, *_sides(is_credit, day), "710", "Оплата"]
        for day, amount, is_credit in _MOVEMENTS
    ]


def _is_right(reading: FileReading) -> None:
    assert reading.status is ReadStatus.OK
    assert signed(reading) == _EXPECTED
    assert [statement.account.key for statement in reading.statements] == [_OWN]


def test_statutory_form_with_its_row_of_numbers() -> None:
    reading = read_rows(_AFM, list(range(1, 19)), *_afm_rows())
    _is_right(reading)
    assert [layout.id for layout in reading.layouts] == ["kz-afm-18"]
    assert reading.unread_rows[1].reason is UnreadReason.NUMBERING


def test_statutory_form_below_an_empty_row_without_purpose() -> None:
    _is_right(read_rows([], _AFM[:17], list(range(1, 18)), *(row[:17] for row in _afm_rows())))


def test_statutory_form_starting_at_another_column() -> None:
    _is_right(read_rows([None, None, *_AFM], *([None, None, *row] for row in _afm_rows())))


@pytest.mark.parametrize(
    "form",
    ["2024.01.{:02} 10:15:00", "2024-01-{:02}T10:15:00.000", "{:02}.01.2024", "{:02}/01/2024", "{:02}.01.24"],
)
def test_variant_with_other_titles_currencies_and_dates(form: str) -> None:
    titles = [title.replace("Резидентство", "Резиденство") for title in _AFM]
    titles[2] = "Вид операции (КД)"
    reading = read_rows(titles, *_afm_rows(form, "KZT - Тенге", "1 - Внешние входящие"))
    _is_right(reading)
    assert entries_of(reading)["currency"].unique().to_list() == ["KZT"]
    assert entries_of(reading)["booked_at"].to_list()[3].date() == date(2024, 1, 31)


def test_preamble_and_amounts_divided_by_credit_and_debit() -> None:
    titles = [
        *_HEAD,
        "Сумма в валюте ее проведения по кредиту",
        "Сумма в валюте ее проведения по дебету",
        *_AFM[5:],
    ]
    rows = [
        [*row[:4], *([row[4], None] if movement[2] else [None, row[4]]), *row[5:]]
        for row, movement in zip(_afm_rows(), _MOVEMENTS, strict=True)
    ]
    reading = read_rows(
        ['HSBKKZKX АО "НАРОДНЫЙ БАНК"'],
        ["ИИН/БИН 000000000001"],
        ["ТОО Один"],
        [f"Счет {_OWN}"],
        ["Валюта KZT"],
        ["Период с 01.01.2024 по 31.01.2024"],
        ["Входящий остаток 100000.00"],
        ["Исходящий остаток 352745.70"],
        titles,
        *rows,
        ["Итого", None, None, None, 257745.7, 5000],
    )
    _is_right(reading)
    statement = reading.statements[0]
    assert (str(statement.opening_balance), str(statement.closing_balance)) == ("100000.00", "352745.70")
    assert statement.period is not None
    assert (statement.period.from_on, statement.period.to_on) == (date(2024, 1, 1), date(2024, 1, 31))
    assert statement.printed_totals is not None
    assert (str(statement.printed_totals.credit), str(statement.printed_totals.debit)) == (
        "257745.70",
        "5000.00",
    )
    assert statement.account.bank == 'АО "НАРОДНЫЙ БАНК"'


@pytest.mark.parametrize("is_merged", [True, False])
def test_two_header_rows_with_parties_over_five_columns(is_merged: bool) -> None:
    upper = [
        "Дата и время операции",
        "Валюта операции",
        "Виды операции",
        "Сумма",
        "Плательщик",
        None,
        None,
        None,
        None,
        "Получатель",
        None,
        None,
        None,
        None,
        *_TAIL,
    ]
    lower = [None, None, None, None, *_PARTY, *_PARTY, None, None]
    rows = [[row[0], row[1], row[2], row[4], *row[6:]] for row in _afm_rows()]
    merged = (MergedRange(3, 3, 4, 8), MergedRange(3, 3, 9, 13), MergedRange(3, 4, 0, 0)) if is_merged else ()
    raw = workbook(
        sheet([[f"Счет: {_OWN}"], ["Входящий остаток: 100000.00"], upper, lower, *rows], merged=merged)
    )
    reading = read(raw)
    _is_right(reading)
    assert reading.layouts[0].header_rows == (3, 4)
    assert reading.layouts[0].columns[4].title == "Плательщик Наименование/ФИО"


def test_explicit_direction_under_a_title_row() -> None:
    titles = [*_AFM[:5], "Направление", *_AFM[6:16], "КНП"]
    rows = [
        [*row[:5], "вх" if is_credit else "исх", *row[6:16], "710"]
        for row, (_, _, is_credit) in zip(_afm_rows(), _MOVEMENTS, strict=True)
    ]
    _is_right(read_rows(["Сведения об операциях"], titles, *rows))


def test_turnovers_by_debit_and_credit_with_a_balance() -> None:
    titles = [
        "Дата",
        "№ документа",
        "Контрагент",
        "БИН контрагента",
        "Счет контрагента",
        "Обороты по дебету",
        "Обороты по кредиту",
        "Остаток",
        "Назначение платежа",
    ]
    reading = read_rows(
        [f"Выписка по счету {_OWN}"],
        titles,
        ["03.01.2024", "1", "А", "000000000011", _OTHER, None, "7 745,70", "107 745,70", "Оплата"],
        ["04.01.2024", "2", "Б", "000000000033", _THIRD, "1 000,00", None, "106 745,70", "Комиссия"],
        ["Итого", None, None, None, None, "1 000,00", "7 745,70"],
    )
    assert signed(reading) == _EXPECTED[:2]
    assert entries_of(reading)["running_balance"].to_list() == [10774570, 10674570]
    assert reading.statements[0].account.key == _OWN


def test_an_empty_statement_is_a_statement_without_entries() -> None:
    reading = read_rows(
        [f"Выписка по счету {_OWN}"],
        ["Дата", "Контрагент", "Дебет", "Кредит", "Остаток", "Назначение платежа"],
    )
    assert reading.status is ReadStatus.OK
    assert [(s.account.key, s.entries.height) for s in reading.statements] == [(_OWN, 0)]


def test_bilingual_titles_and_labels() -> None:
    reading = read_rows(
        [f"Шот нөмірі / Номер счета: {_OWN}"],
        ["Кезең / Период: 01.01.2024 - 31.01.2024"],
        ["Күні / Дата", "Сома / Сумма", "Бағыты / Направление", "Төлем мақсаты / Назначение платежа"],
        ["03.01.2024", "7 745,70", "кіріс", "Оплата"],
        ["04.01.2024", "1 000,00", "шығыс", "Комиссия"],
    )
    assert signed(reading) == _EXPECTED[:2]
    assert reading.statements[0].account.key == _OWN
    assert reading.statements[0].period is not None


def test_sections_of_incoming_and_outgoing_payments() -> None:
    titles = ["Дата операции", "Сумма", "Валюта", "Контрагент", "Назначение платежа"]
    reading = read_rows(
        titles,
        ["Входящие платежи"],
        ["03.01.2024", "7745,70", "KZT", "А", "Оплата"],
        ["31.01.2024", "250000,00", "KZT", "А", "Оплата"],
        ["Исходящие платежи"],
        ["04.01.2024", "1000,00", "KZT", "Б", "Комиссия"],
    )
    assert [direction for direction, _ in signed(reading)] == ["credit", "credit", "debit"]


def test_english_columns_of_a_card_export() -> None:
    reading = read_rows(
        ["POSTING_DATE", "TRANS_DATE", "AMOUNT", "CURRENCY", "DR_CR", "MERCHANT_NAME", "MCC", "CARD_NUMBER"],
        ["2024-01-03", "2024-01-02", "10.50", "398", "DR", "SHOP", "5411", "440563******4384"],
    )
    entry = entries_of(reading).row(0, named=True)
    assert (entry["direction"], entry["amount"], entry["currency"]) == ("debit", 1050, "KZT")
    assert (entry["mcc"], entry["card"]) == ("5411", "440563******4384")


def test_amounts_in_currency_and_in_national_cover() -> None:
    reading = read_rows(
        [
            "Дата",
            "Валюта",
            "Дебет в валюте",
            "Кредит в валюте",
            "Дебет в нац. покрытии",
            "Кредит в нац. покрытии",
            "Назначение платежа",
        ],
        ["03.01.2024", "USD", None, "100,00", None, "45000,00", "x"],
    )
    entry = entries_of(reading).row(0, named=True)
    assert (entry["direction"], entry["amount"], entry["currency"], entry["amount_2"]) == (
        "credit",
        10000,
        "USD",
        4500000,
    )


def test_several_tables_of_one_sheet_are_read_one_by_one() -> None:
    titles = ["Дата", "Приход", "Расход", "Остаток"]
    reading = read_rows(
        [f"Счет: {_OWN}"],
        ["Валюта: KZT"],
        titles,
        ["03.01.2024", "10,00", None, "110,00"],
        ["Исходящий остаток: 110,00"],
        [],
        [f"Счет: {_OTHER}"],
        ["Валюта: USD"],
        titles,
        ["04.01.2024", None, "1,00", "9,00"],
    )
    assert [(s.account.key, s.account.currency, s.entries.height) for s in reading.statements] == [
        (_OWN, "KZT", 1),
        (_OTHER, "USD", 1),
    ]
    assert str(reading.statements[0].closing_balance) == "110.00"


def test_a_header_repeated_on_each_page_is_named() -> None:
    titles = ["Дата", "Приход", "Расход", "Остаток"]
    reading = read_rows(
        titles, ["03.01.2024", "10,00", None, "110,00"], titles, ["04.01.2024", None, "1,00", "109,00"]
    )
    assert signed(reading) == [("credit", "10.00"), ("debit", "1.00")]
    assert [row.reason for row in reading.unread_rows] == [UnreadReason.HEADER, UnreadReason.HEADER]


def test_a_list_of_terminals_is_no_statement() -> None:
    reading = read_rows(
        ["Список терминалов"],
        ["№ п/п", "Номер терминала", "Торговая точка", "Дата установки"],
        ["1", "00000047", "Супермаркет", "2022-05-17"],
        ["2", "00000052", "Аптека", "2021-09-02"],
        ["3", "00000053", "Аптека", "2021-09-03"],
    )
    assert reading.status is ReadStatus.NEEDS_MAPPING
    assert {row.reason for row in reading.unread_rows} == {UnreadReason.NOT_A_STATEMENT}
    assert reading.sentence is not None
    assert reading.previews[0].rows[0][0] == "Список терминалов"


def test_homoglyphs_in_titles_make_no_difference() -> None:
    reading = read_rows(
        ["Kүнi", "Кipic", "Шығыс", "Cипаттамасы"],
        ["03.01.2024", "10,00", None, "x"],
    )
    assert entries_of(reading)["remittance_info"].to_list() == ["x"]


def test_an_empty_form_with_its_row_of_numbers() -> None:
    reading = read_rows([f"Счет: {_OWN}"], _AFM, list(range(1, 19)), ["Операции не проводились"])
    assert reading.status is ReadStatus.OK
    assert [(s.account.key, s.entries.height) for s in reading.statements] == [(_OWN, 0)]


def test_titles_centred_over_their_columns_without_merged_cells() -> None:
    upper = ["Дата", "Сумма", None, None, "Плательщик", None, None, None, None, "Получатель", None, None]
    lower = [None, None, *_PARTY, *_PARTY]
    rows = [[row[0], row[4], *row[6:16]] for row in _afm_rows()]
    reading = read_rows(upper, lower, *rows)
    _is_right(reading)
    assert entries_of(reading)["counterparty_name"].unique().to_list() == ["ТОО Альфа"]


def test_dashes_stand_for_no_amount() -> None:
    reading = read_rows(
        ["Дата", "Дебет", "Кредит", "Назначение"],
        ["03.01.2024", "-", "7 745,70", "x"],
        ["04.01.2024", "1 000,00", "–", "y"],
    )
    assert signed(reading) == _EXPECTED[:2]


def test_the_day_of_signing_under_the_table_is_a_note() -> None:
    reading = read_rows(_AFM, *_afm_rows(), ["05.02.2024"])
    _is_right(reading)
    assert reading.unread_rows[-1].reason is UnreadReason.NOTE


@pytest.mark.parametrize("form", ["202401{:02}101500", "{:02}.01.2024\n10:15:00"])
def test_days_and_times_run_together_or_on_two_lines(form: str) -> None:
    reading = read_rows(_AFM, *_afm_rows(form))
    _is_right(reading)
    assert entries_of(reading)["booked_at"].to_list()[0].hour == 10


def test_operation_and_account_each_with_amount_and_currency() -> None:
    reading = read_rows(
        ["POSTING_DATE", "TRANS_AMOUNT", "TRANS_CURR", "ACCOUNT_AMOUNT", "ACCOUNT_CURR", "TRANS_DETAILS"],
        ["2024-01-03", -10.5, "USD", -4725, "KZT", "SHOP"],
    )
    entry = entries_of(reading).row(0, named=True)
    assert (entry["amount"], entry["currency"], entry["amount_2"], entry["currency_2"]) == (
        472500,
        "KZT",
        1050,
        "USD",
    )


def test_turnovers_over_the_table_take_no_meaning_from_its_cells() -> None:
    reading = read_rows(
        ["Дата", "Входящий остаток", "Обороты по дебету", "Обороты по кредиту", "Исходящий остаток"],
        ["31.01.2024", 100000, 5000, 257745.7, 352745.7],
        [],
        _AFM,
        *_afm_rows(),
    )
    assert signed(reading) == _EXPECTED
    assert reading.unread_rows[1].reason is UnreadReason.UNREADABLE_AMOUNT


def test_a_row_of_units_under_the_titles_is_a_note() -> None:
    units = ["дд.мм.гггг", "код", "текст", "текст", "ед.", "тенге", *["текст"] * 12]
    reading = read_rows(_AFM, units, *_afm_rows())
    _is_right(reading)
    assert not any(row.needs_a_person for row in reading.unread_rows)
