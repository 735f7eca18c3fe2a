"""The statutory form of Kazakhstan as its banks hand it over, with what each of them does to it."""

from __future__ import annotations

import pytest

from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.statement import UnreadReason
from tests.importers.layouts.builders import (
    MOVEMENTS,
    OWN,
    OWN_ID,
    OWN_NAME,
    Cell,
    Movement,
    assert_figures,
    read,
    spaced,
    text,
    the_one,
    xls,
    xlsx,
)

_PARTY = ["Наименование/ФИО", "ИИН/БИН", "Резидентство", "Банк", "Номер счета"]
HEAD = [
    "Дата и время операции",
    "Валюта операции",
    "Виды операции (категория документа)",
    "Наименование СДП (при наличии)",
]
TAIL = ["Код назначения платежа", "Назначение платежа"]


def _party(name: str) -> list[str]:
    return [f"{title} {name}" for title in _PARTY]


TITLES: list[Cell] = [
    *HEAD,
    "Сумма в валюте ее проведения",
    "Сумма в тенге",
    *_party("плательщика"),
    *_party("получателя"),
    *TAIL,
]
NUMBERS: list[Cell] = list(range(1, 19))


def sides(move: Movement, own_id: Cell = OWN_ID, other_id: Cell = None) -> list[Cell]:
    """Return the ten cells of payer and beneficiary."""
    us = [OWN_NAME, own_id, "1", "CASPKZKA", OWN]
    them = [move.name, other_id if other_id is not None else move.id, "1", "HSBKKZKX", move.account]
    return [*them, *us] if move.is_credit else [*us, *them]


def rows(
    form: str = "2024-01-{:02} 10:15:00", currency: str = "KZT", kind: str = "Платеж"
) -> list[list[Cell]]:
    """Return the rows of the form."""
    return [
        [
            form.format(move.day),
            currency,
            kind,
            None,
            move.amount,
            move.amount,
            *sides(move),
            "710",
            move.purpose,
        ]
        for move in MOVEMENTS
    ]


def test_the_form_with_its_row_of_numbers() -> None:
    reading = read(xlsx({"Лист1": [TITLES, NUMBERS, *rows()]}))
    assert_figures(reading, layout="kz-afm-18")
    assert [row.reason for row in reading.unread_rows] == [UnreadReason.HEADER, UnreadReason.NUMBERING]
    fields = [column.field for column in reading.layouts[0].columns]
    assert fields[:6] == [
        Field.BOOKED_AT, Field.CURRENCY, Field.ENTRY_TYPE, Field.TRANSFER_SYSTEM, Field.AMOUNT, Field.AMOUNT_2,
    ]  # fmt: skip


def test_freedom_leaves_the_first_row_and_the_purpose_out() -> None:
    reading = read(xlsx({"KZT": [[], TITLES[:17], NUMBERS[:17], *(row[:17] for row in rows())]}))
    assert_figures(reading, layout="kz-afm-18")


def test_shinhan_and_home_credit_write_numbers_as_texts_with_spaces_that_do_not_break() -> None:
    body = [[*row[:4], spaced(float(str(row[4]))), spaced(float(str(row[5]))), *row[6:]] for row in rows()]
    numbers: list[Cell] = [str(number) for number in NUMBERS]
    assert_figures(read(xlsx({"Sheet": [["Выписка"], TITLES, numbers, *body]})), layout="kz-afm-18")


@pytest.mark.parametrize("is_old", [False, True])
def test_numbers_of_persons_that_lost_their_zeros(is_old: bool) -> None:
    body = [
        [*row[:6], *sides(move, float(OWN_ID), float(move.id)), *row[16:]]
        for row, move in zip(rows(), MOVEMENTS, strict=True)
    ]
    made = {"Лист1": [TITLES, NUMBERS, *body]}
    reading = read(xls(made) if is_old else xlsx(made), "statement.xls" if is_old else "statement.xlsx")
    draft = assert_figures(reading)
    assert draft.entries["counterparty_id"].to_list()[0] in {"051240000011", "51240000011"}
    assert any("identifier" in (codes or "") for codes in draft.entries["warnings"].to_list())


def test_numbers_of_persons_that_became_decimals_and_apostrophes() -> None:
    body = [
        [*row[:6], *sides(move, f"{OWN_ID}.0", f"'{move.id}"), *row[16:]]
        for row, move in zip(rows(), MOVEMENTS, strict=True)
    ]
    draft = assert_figures(read(xlsx({"Лист1": [TITLES, *body]})))
    assert "051240000011" in draft.entries["counterparty_id"].to_list()


def test_vtb_has_other_titles_dates_and_words() -> None:
    titles = [str(title).replace("Резидентство", "Резиденство") for title in TITLES]
    titles[2] = "Вид операции (КД)"
    body = rows("2024.01.{:02} 10:15:00", "KZT - Тенге", "1 - Внешние входящие")
    assert_figures(read(xlsx({"Sheet1": [titles, *body]})), layout="kz-afm-18")


@pytest.mark.parametrize("currency", ["KZT", "398", "тенге", "ТЕНГЕ", "Казахстанский тенге", "KZT - Тенге"])
def test_currencies_in_words_and_in_numbers(currency: str) -> None:
    assert_figures(read(xlsx({"Лист1": [TITLES, *rows(currency=currency)]})))


@pytest.mark.parametrize(
    ("written", "code"),
    [("840", "USD"), ("978", "EUR"), ("доллар США", "USD"), ("643", "RUB"), ("евро", "EUR")],
)
def test_foreign_currencies(written: str, code: str) -> None:
    body = [[*row[:5], round(float(str(row[5])) * 450, 2), *row[6:]] for row in rows(currency=written)]
    assert_figures(read(xlsx({"Лист1": [TITLES, *body]})), currency=code)


@pytest.mark.parametrize(
    "form",
    [
        "2024-01-{:02}T10:15:00.000", "2024.01.{:02} 10:15:00", "{:02}.01.2024", "{:02}.01.2024 10:15",
        "{:02}/01/2024", "{:02}/01/2024 10:15:00", "{:02}.01.24",
    ],
)  # fmt: skip
def test_every_form_of_day_that_was_seen(form: str) -> None:
    assert_figures(read(xlsx({"Лист1": [TITLES, NUMBERS, *rows(form)]})))


def test_otbasy_names_itself_above_the_form() -> None:
    above: list[list[Cell]] = [
        ['Наименование Банка: АО "Жилищный строительный сберегательный банк "Отбасы банк"'],
        ["SWIFT Банка: HCSKKZKA"],
        [f"ИИН/БИН клиента: {OWN_ID}"],
        [f"Наименование клиента: {OWN_NAME}"],
        [f"Номер счета: {OWN}"],
        ["Период: с 01.01.2024 по 31.01.2024"],
        [],
    ]
    draft = assert_figures(read(xlsx({"Sheet1": [*above, TITLES, NUMBERS, *rows()]})))
    assert draft.period is not None
    assert "Отбасы" in (draft.account.bank or "")


def test_halyk_divides_the_amount_under_eight_rows() -> None:
    titles = [
        *HEAD,
        "Сумма в валюте ее проведения по кредиту",
        "Сумма в валюте ее проведения по дебету",
        *TITLES[5:],
    ]
    body = [
        [*row[:4], *([row[4], None] if move.is_credit else [None, row[4]]), *row[5:]]
        for row, move in zip(rows(), MOVEMENTS, strict=True)
    ]
    above: list[list[Cell]] = [
        ['HSBKKZKX АО "Народный Банк Казахстана"'],
        [f"ИИН/БИН {OWN_ID}"],
        [OWN_NAME],
        [f"Счет {OWN}"],
        ["Валюта KZT"],
        ["Период с 01.01.2024 по 31.01.2024"],
        ["Входящий остаток 100000.00"],
        ["Исходящий остаток 352745.70"],
    ]
    reading = read(xlsx({"Лист1": [*above, titles, *body]}))
    assert_figures(reading, has_balances=True, layout="kz-debit-credit-19")


def test_kaspi_merges_five_columns_under_payer_and_beneficiary() -> None:
    gap: list[Cell] = [None] * 4
    upper: list[Cell] = [*HEAD[:3], "Сумма", "Плательщик", *gap, "Получатель", *gap, *TAIL]
    lower: list[Cell] = [None, None, None, None, *_PARTY, *_PARTY, None, None]
    body = [[row[0], row[1], row[2], row[4], *row[6:]] for row in rows()]
    above: list[list[Cell]] = [
        ["АО «Kaspi Bank», БИК CASPKZKA"],
        ["Выписка по счету"],
        [f"Наименование: {OWN_NAME}"],
        [f"ИИН/БИН: {OWN_ID}"],
        [f"Номер счета: {OWN}"],
        ["Валюта счета: KZT"],
        ["Период: 01.01.2024 - 31.01.2024"],
        ["Входящий остаток: 100 000,00"],
        ["Исходящий остаток: 352 745,70"],
        [],
    ]
    merged = ["E11:I11", "J11:N11", *(f"{letter}11:{letter}12" for letter in "ABCDOP")]
    reading = read(xlsx({"KAS_1": [*above, upper, lower, *body]}, {"KAS_1": merged}))
    assert_figures(reading, has_balances=True, layout="kz-merged-header-16")


def test_altyn_states_the_direction_under_a_title_row() -> None:
    titles: list[Cell] = [
        "Дата и время операции", "Валюта", "Направление", "Сумма операции", "Сумма в тенге",
        "Наименование/ФИО плательщика", "ИИН/БИН плательщика", "Резидентство", "Банк плательщика", "Счет плательщика",
        "Наименование/ФИО получателя", "ИИН/БИН получателя", "Резидентство", "Банк получателя", "Счет получателя",
        "Код назначения платежа", "Описание",
    ]  # fmt: skip
    body = [
        [row[0], "KZT", "Входящий" if move.is_credit else "Исходящий", *row[4:]]
        for row, move in zip(rows(), MOVEMENTS, strict=True)
    ]
    assert_figures(read(xlsx({"Выписка": [["Altyn Bank, ATYNKZKA. Выписка по операциям"], titles, *body]})))


def test_an_empty_form_is_a_statement_without_entries() -> None:
    draft = the_one(read(xlsx({"Лист1": [[f"Номер счета: {OWN}"], TITLES, NUMBERS]})))
    assert (draft.account.key, draft.entries.height) == (OWN, 0)


def test_the_form_as_a_text_of_windows() -> None:
    body = [[None if cell is None else str(cell) for cell in row] for row in [TITLES, *rows()]]
    assert_figures(read(text(body, encoding="cp1251"), "statement.csv"), layout="kz-afm-18")


def test_a_workbook_of_2007_under_the_name_of_an_old_one() -> None:
    assert_figures(read(xlsx({"Лист1": [TITLES, NUMBERS, *rows()]}), "statement.xls"))
