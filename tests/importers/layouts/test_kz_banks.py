"""Statements of their own that banks of Kazakhstan hand over."""

from __future__ import annotations

import pytest

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import ReadStatus, UnreadReason
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import interpret
from investigator_desktop.importers.reading import read_raw
from tests.importers.builders import assert_all_rows_accounted
from tests.importers.layouts.builders import (
    CREDITS,
    DEBITS,
    MOVEMENTS,
    OWN,
    OWN_ID,
    OWN_NAME,
    Cell,
    Movement,
    assert_figures,
    read,
    spaced,
    sums,
    the_one,
    xls,
    xlsx,
)


def _day(move: Movement, form: str = "{:02}.01.2024") -> str:
    return form.format(move.day)


def _halves(move: Movement, *, credit_first: bool = False) -> list[Cell]:
    """Return the cells of debit and credit."""
    halves: list[Cell] = [None, move.amount] if move.is_credit else [move.amount, None]
    return halves[::-1] if credit_first else halves


def _balances() -> list[float]:
    found, balance = [], 100000.0
    for move in MOVEMENTS:
        balance = round(balance + (move.amount if move.is_credit else -move.amount), 2)
        found.append(balance)
    return found


def _cells(*cells: Cell) -> list[Cell]:
    return list(cells)


# -- Bank CenterCredit


def test_bcc_eight_columns_with_sender_and_beneficiary() -> None:
    titles: list[Cell] = [
        "№", "Дата операции", "Валюта", "Сумма операции", "Сумма по курсу НБ", "Отправитель", "Получатель",
        "Назначение платежа",
    ]  # fmt: skip
    body: list[list[Cell]] = [
        [
            number, _day(move), "KZT", move.amount, move.amount,
            *([move.name, OWN_NAME] if move.is_credit else [OWN_NAME, move.name]), move.purpose,
        ]
        for number, move in enumerate(MOVEMENTS, start=1)
    ]  # fmt: skip
    above: list[list[Cell]] = [[f"Движение денежных средств по счету {OWN}"], [f"Клиент: {OWN_NAME}"]]
    reading = read(xlsx({"Sheet1": [*above, titles, *body]}))
    assert_figures(reading)


def test_bcc_bilingual_turnovers() -> None:
    titles: list[Cell] = [
        "Күні / Дата", "Құжат № / № документа", "Корресп. банк / Банк корресп.",
        "Корресп. есепшоты / Счет-корреспондент", "Наименование контрагента", "ЖСН/БСН / ИИН/БИН",
        "Дебетовый оборот", "Кредитовый оборот", "ТМК / КНП", "Төлем мақсаты / Назначение платежа",
    ]  # fmt: skip
    body: list[list[Cell]] = [
        [_day(move), "17", "HSBKKZKX", move.account, move.name, move.id, *_halves(move), "710", move.purpose]
        for move in MOVEMENTS
    ]
    above: list[list[Cell]] = [
        ["Банк ЦентрКредит, KCJBKZKX"],
        [f"Выписка по лицевому счету / Жеке шоттан үзінді: {OWN}"],
        ["Валюта: KZT"],
        ["Кіріс қалдық / Входящий остаток: 100 000,00"],
        ["Шығыс қалдық / Исходящий остаток: 352 745,70"],
    ]
    totals: list[Cell] = ["Барлығы / Итого", None, None, None, None, None, 5000, 257745.7]
    reading = read(xls({"Выписка": [*above, titles, *body, totals]}), "statement.xls")
    draft = assert_figures(reading, has_balances=True)
    assert draft.printed_totals is not None
    assert str(draft.printed_totals.credit) == CREDITS


def test_bcc_one_sheet_a_direction() -> None:
    titles: list[Cell] = [
        "Дата операции",
        "Сумма",
        "Наименование дебет",
        "Наименование кредит",
        "БИН",
        "Основание",
    ]
    above: list[list[Cell]] = [
        [f"Движение денежных средств по счету клиента {OWN_NAME}, БИН {OWN_ID}, счет {OWN}"]
    ]
    made: dict[str, list[list[Cell]]] = {}
    for name, is_credit in (("Входящие операции", True), ("Исходящие операции", False)):
        made[name] = [
            *above,
            titles,
            *(
                _cells(
                    _day(move),
                    move.amount,
                    *([move.name, OWN_NAME] if is_credit else [OWN_NAME, move.name]),
                    move.id,
                    move.purpose,
                )
                for move in MOVEMENTS
                if move.is_credit is is_credit
            ),
        ]
    reading = read(xlsx(made))
    found = [sums(draft.entries) for draft in reading.statements]
    assert [(one["credit"][0], one["debit"][0]) for one in found] == [(2, 0), (0, 2)]
    assert (found[0]["credit"][1], found[1]["debit"][1]) == (CREDITS, DEBITS)


def test_bcc_deposit_of_three_columns() -> None:
    body: list[list[Cell]] = [
        [_day(move), move.amount if move.is_credit else -move.amount, move.purpose] for move in MOVEMENTS
    ]
    reading = read(
        xlsx(
            {
                "Лист1": [
                    [f"Движение денежных средств по депозитному счету {OWN}"],
                    ["Дата", "Сумма в тг.", "Примечание"],
                    *body,
                ]
            }
        )
    )
    assert_figures(reading)


# -- sheets and sections that give the direction


def test_tsesna_has_a_sheet_for_debits_and_one_for_credits() -> None:
    titles: list[Cell] = [
        "№", "Дата операции", "Номер документа", "Контрагент", "ИИН/БИН", "Счет корреспондента", "Банк", "Сумма",
        "Валюта", "Назначение платежа",
    ]  # fmt: skip
    above: list[list[Cell]] = [
        ["05.02.2024"],
        ["АО «ЦЕСНАБАНК»"],
        ["SWIFT TSESKZKA"],
        [f"Счет клиента: {OWN}"],
    ]
    made: dict[str, list[list[Cell]]] = {
        name: [
            *above,
            titles,
            *(
                _cells(
                    number,
                    _day(move),
                    "9",
                    move.name,
                    move.id,
                    move.account,
                    "HSBKKZKX",
                    move.amount,
                    "KZT",
                    move.purpose,
                )
                for number, move in enumerate(MOVEMENTS, start=1)
                if move.is_credit is is_credit
            ),
        ]
        for name, is_credit in (("дебет", False), ("кредит", True))
    }
    reading = read(xlsx(made))
    assert [sums(draft.entries) for draft in reading.statements] == [
        {"credit": (0, "0.00"), "debit": (2, DEBITS)},
        {"credit": (2, CREDITS), "debit": (0, "0.00")},
    ]
    assert {draft.account.key for draft in reading.statements} == {OWN}


def test_delta_names_the_direction_in_its_sheets() -> None:
    titles: list[Cell] = [
        "№ п/п",
        "Наименование компании/ФИО",
        "БИН/ИИН",
        "Дата операции",
        "Суммы",
        "Назначение платежа",
    ]
    made: dict[str, list[list[Cell]]] = {
        f"{word} платеж в тенге": [
            [f"Клиент {OWN_NAME}, БИН {OWN_ID}, счет {OWN}"],
            [f"{word} платежи"],
            titles,
            *(
                _cells(number, move.name, move.id, _day(move), move.amount, move.purpose)
                for number, move in enumerate(MOVEMENTS, start=1)
                if move.is_credit is is_credit
            ),
        ]
        for word, is_credit in (("Входящие", True), ("Исходящие", False))
    }
    found = [sums(draft.entries) for draft in read(xlsx(made)).statements]
    assert (found[0]["credit"], found[1]["debit"]) == ((2, CREDITS), (2, DEBITS))


def test_kassa_nova_has_a_table_of_each_direction_in_one_sheet() -> None:
    titles: list[Cell] = [
        "Дата операции", "Наименование бенефициара/отправителя", "ИИН/БИН", "Сумма", "Назначение платежа"
    ]  # fmt: skip
    rows: list[list[Cell]] = []
    for word, is_credit in (("Входящие платежи", True), ("Исходящие платежи", False)):
        chosen = [move for move in MOVEMENTS if move.is_credit is is_credit]
        rows += [[word], [], titles]
        rows += [
            [_day(move, "{:02}.01.24"), move.name, move.id, move.amount, move.purpose] for move in chosen
        ]
        rows += [["Итого", None, None, sum(move.amount for move in chosen)], []]
    reading = read(xlsx({"Sheet1": rows}))
    total = [sums(draft.entries) for draft in reading.statements]
    assert sum(one["credit"][0] for one in total) == 2
    assert sum(one["debit"][0] for one in total) == 2
    assert CREDITS in {one["credit"][1] for one in total}


# -- Nurbank


def test_nurbank_reports_the_operations_of_its_system() -> None:
    titles: list[Cell] = [
        "№ п/п", "№ операции", "Дата операции", "Дата валютирования", "Валюта", "Категория документа", "Сумма (вал.)",
        "Сумма (тенге)", "КНП", "Плательщик", "Резидентство плательщика", "Сектор экономики плательщика",
        "ИИН/БИН плательщика", "Банк плательщика", "Счет плательщика", "Получатель", "Резидентство получателя",
        "Сектор экономики получателя", "ИИН/БИН получателя", "Банк получателя", "Счет получателя",
        "Назначение платежа", "Примечание",
    ]  # fmt: skip
    us: list[Cell] = [OWN_NAME, "1", "7", OWN_ID, "NURSKZKX", OWN]
    body: list[list[Cell]] = []
    for number, move in enumerate(MOVEMENTS, start=1):
        them: list[Cell] = [move.name, "1", "7", move.id, "HSBKKZKX", move.account]
        parties = [*them, *us] if move.is_credit else [*us, *them]
        body.append(
            [
                number,
                f"4711{number}",
                _day(move),
                _day(move),
                "KZT",
                "Платежное поручение",
                move.amount,
                move.amount,
                "710",
                *parties,
                move.purpose,
                None,
            ]
        )
    above: list[list[Cell]] = [
        ["АО «Нурбанк»"],
        ["Операции, проведенные в АБИС"],
        ["Начало периода", "01.01.2024"],
        ["Конец периода", "31.01.2024"],
        ["ИИН/БИН клиента", OWN_ID],
        [],
    ]
    numbers: list[Cell] = list(range(1, 24))
    draft = assert_figures(read(xlsx({"Отчет": [*above, titles, numbers, *body]})))
    assert draft.account.holder_id == OWN_ID


def test_nurbank_bilingual_in_thirteen_columns() -> None:
    titles: list[Cell] = [
        "Күні / Дата", "Құжат № / № документа", "БК шоты / Счет ГК", "Корреспондент шоты / Счет корреспондента",
        "Корреспондент атауы / Наименование корреспондента", "ЖСН/БСН / ИИН/БИН", "БСК / БИК",
        "Банк корреспондента", "Дебет", "Дебет (эквивалент)", "Кредит", "Кредит (эквивалент)",
        "Төлем мақсаты / Назначение платежа",
    ]  # fmt: skip
    body: list[list[Cell]] = []
    for move in MOVEMENTS:
        debit, credit = _halves(move)
        body.append(
            [
                _day(move),
                "5",
                "2203",
                move.account,
                move.name,
                move.id,
                "HSBKKZKX",
                "Халық банкі",
                debit,
                debit,
                credit,
                credit,
                move.purpose,
            ]
        )
    above: list[list[Cell]] = [["АО «Нурбанк»"], [f"Шот / Счет: {OWN}"], ["Валюта: KZT"]]
    assert_figures(read(xls({"Sheet1": [*above, titles, *body]}), "statement.xls"))


# -- Eurasian, Tengri, RBK, Al Hilal


def test_eurasian_list_of_card_operations() -> None:
    titles: list[Cell] = ["ИИН", "Тип операции", "Номер счета", "Дата", "Сумма", "Валюта", "Детали операции"]
    body: list[list[Cell]] = [
        [
            OWN_ID,
            "Пополнение" if move.is_credit else "Снятие наличных",
            OWN,
            _day(move),
            move.amount,
            "KZT",
            move.purpose,
        ]
        for move in MOVEMENTS
    ]
    assert_figures(read(xlsx({"Sheet1": [titles, *body]})))


def test_eurasian_statement_with_debit_credit_and_balance() -> None:
    titles: list[Cell] = [
        "№", "Дата проводки", "Дата валютирования", "Вид операции", "Номер документа", "Наименование", "ИИН/БИН", "ИИК",
        "Наименование банка", "БИК", "КНП", "Назначение платежа", "Дебет", "Кредит", "Остаток",
    ]  # fmt: skip
    body: list[list[Cell]] = [
        [
            number,
            _day(move),
            _day(move),
            "Платеж",
            "77",
            move.name,
            move.id,
            move.account,
            "Банк",
            "HSBKKZKX",
            "710",
            move.purpose,
            *_halves(move),
            balance,
        ]
        for number, (move, balance) in enumerate(zip(MOVEMENTS, _balances(), strict=True), start=1)
    ]
    above: list[list[Cell]] = [
        ["АО «Евразийский банк», БИК EURIKZKA"],
        ["Отделение №1"],
        [f"Клиент: {OWN_NAME}"],
        [f"ИИН/БИН: {OWN_ID}"],
        [f"ИИК: {OWN}"],
        ["Валюта счета: KZT"],
        ["Входящий остаток: 100 000,00"],
    ]
    draft = assert_figures(read(xlsx({"Sheet1": [*above, titles, *body]})))
    assert draft.entries["running_balance"].to_list()[-1] in {35274570, 3527457}


def test_tengri_has_amounts_in_currency_and_in_national_cover() -> None:
    titles: list[Cell] = [
        "Дата документа", "№ документа", "Вид документа", "БИК", "Счет корреспондента", "ИИН/БИН", "СГК",
        "Банк / Наименование корреспондента", "Дебет", "Дебет (нац. покрытие)", "Кредит", "Кредит (нац. покрытие)",
        "Назначение платежа",
    ]  # fmt: skip
    body: list[list[Cell]] = []
    for move in MOVEMENTS:
        debit, credit = _halves(move)
        body.append(
            [
                _day(move, "{:02}/01/2024"),
                "8",
                "01",
                "HSBKKZKX",
                move.account,
                move.id,
                "2203",
                f"Банк / {move.name}",
                debit,
                debit,
                credit,
                credit,
                move.purpose,
            ]
        )
    above: list[list[Cell]] = [
        ["АО «Tengri Bank» TNGRKZKX"],
        [f"Клиент: {OWN_NAME} ИИН/БИН {OWN_ID}"],
        [f"Лицевой счет: {OWN}"],
        ["Валюта: KZT"],
        ["Период с 01/01/2024 по 31/01/2024"],
        ["Входящее сальдо: 100 000,00"],
    ]
    numbers: list[Cell] = list(range(1, 14))
    assert_figures(read(xlsx({"Sheet1": [*above, titles, numbers, *body]})))


def test_rbk_card_operations_in_english() -> None:
    titles: list[Cell] = [
        "POSTING_DATE", "TRANS_AMOUNT", "FEE_AMOUNT", "TRANS_CURR", "TRANS_TYPE", "ADDITIONAL_DESC", "AUTH_CODE",
        "RET_REF_NUMBER", "CPID", "TRANS_DATE", "CONTRACT_FOR", "CLIENT", "ITN", "MCC",
    ]  # fmt: skip
    body: list[list[Cell]] = [
        [
            _day(move, "2024-01-{:02}"), move.amount if move.is_credit else -move.amount, 0, "KZT", "Purchase",
            move.purpose,
            "A1B2C3", "400000000017", "SHOP", _day(move, "2024-01-{:02}"), "440563******4384", OWN_NAME, OWN_ID, "5411",
        ]
        for move in MOVEMENTS
    ]  # fmt: skip
    draft = assert_figures(read(xlsx({OWN: [titles, *body]})))
    assert draft.entries["card"].to_list()[0] == "440563******4384"


def test_al_hilal_six_columns_with_balance() -> None:
    titles: list[Cell] = ["Дата транзакции", "Дата валют.", "Детали транзакции", "Кредит", "Дебет", "Баланс"]
    body: list[list[Cell]] = [
        [_day(move), _day(move), move.purpose, *_halves(move, credit_first=True), balance]
        for move, balance in zip(MOVEMENTS, _balances(), strict=True)
    ]
    above: list[list[Cell]] = [["АО «Исламский Банк Al Hilal» HLALKZKZ"], [f"Счет: {OWN}"], ["Валюта: KZT"]]
    assert_figures(read(xlsx({"тенге": [*above, titles, *body]})))


def test_al_hilal_twenty_columns_with_old_tax_numbers() -> None:
    upper: list[Cell] = [
        "Код",
        "Отправитель",
        None,
        None,
        None,
        None,
        "Получатель",
        None,
        None,
        None,
        None,
        "Сумма",
        "Валюта",
        "Дата",
        "Дата валютирования",
        "КНП",
        "Назначение платежа",
    ]
    lower: list[Cell] = [
        None,
        "Наименование",
        "Счет",
        "РНН",
        "Банк",
        "БИК",
        "Наименование",
        "Счет",
        "РНН",
        "Банк",
        "БИК",
    ]
    us: list[Cell] = [OWN_NAME, OWN, "600900000011", "Al Hilal", "HLALKZKZ"]
    body: list[list[Cell]] = []
    for move in MOVEMENTS:
        them: list[Cell] = [move.name, move.account, "600900000022", "Банк", "HSBKKZKX"]
        parties = [*them, *us] if move.is_credit else [*us, *them]
        body.append(["100", *parties, move.amount, "KZT", _day(move), _day(move), "710", move.purpose])
    reading = read(xls({"Платежи": [upper, lower, *body]}), "statement.xls")
    assert_figures(reading)


# -- Alatau, Bank of China, ICBC, KZI, Development Bank, Citibank


def _alatau(body: list[list[Cell]]) -> bytes:
    titles: list[Cell] = [
        "№", "Дата операции", "Дата валютирования", "№ документа", "БИК", "Банк контрагента", "Счет контрагента",
        "Наименование контрагента", "ИИН/БИН контрагента", "КБе", "КНП", "Обороты по дебету", "Обороты по кредиту",
        "Валюта", "Сумма в тенге", "Назначение платежа",
    ]  # fmt: skip
    above: list[list[Cell]] = [
        ["АО «Alatau City Bank» TSESKZKA"],
        [f"Лицевой счет: {OWN}"],
        ["Наименование:", OWN_ID, OWN_NAME],
        [],
    ]
    return xlsx({"Statement": [*above, titles, *body]})


def test_alatau_turnovers() -> None:
    body: list[list[Cell]] = [
        [
            number,
            _day(move),
            _day(move),
            "3",
            "HSBKKZKX",
            "Банк",
            move.account,
            move.name,
            move.id,
            "17",
            "710",
            *_halves(move),
            "KZT",
            move.amount,
            move.purpose,
        ]
        for number, move in enumerate(MOVEMENTS, start=1)
    ]
    assert_figures(read(_alatau(body)))


def test_alatau_without_movements_is_named_after_its_account() -> None:
    draft = the_one(read(_alatau([]), f"statement_standard_{OWN}.xlsx"))
    assert (draft.account.key, draft.entries.height) == (OWN, 0)


def test_bank_of_china_with_debit_and_credit_under_one_title() -> None:
    titles: list[Cell] = [
        "№", "Дата", "Валюта", "Вид операции", "Плательщик", "ИИН/БИН плательщика", "Резидентство плательщика",
        "Банк плательщика", "Счет плательщика", "Получатель", "ИИН/БИН получателя", "Резидентство получателя",
        "Банк получателя", "Счет получателя", "Сумма", None, "Эквивалент в тенге", "КНП", "КБе",
        "№ документа", "Назначение платежа",
    ]  # fmt: skip
    lower: list[Cell] = [*([None] * 14), "Дебет", "Кредит"]
    us: list[Cell] = [OWN_NAME, OWN_ID, "1", "BKCHKZKA", OWN]
    body: list[list[Cell]] = []
    for number, move in enumerate(MOVEMENTS, start=1):
        them: list[Cell] = [move.name, move.id, "1", "HSBKKZKX", move.account]
        parties = [*them, *us] if move.is_credit else [*us, *them]
        body.append(
            [
                number,
                _day(move),
                "KZT",
                "Платеж",
                *parties,
                *_halves(move),
                move.amount,
                "710",
                "17",
                "6",
                move.purpose,
            ]
        )
    above: list[list[Cell]] = [["АО ДБ «Банк Китая в Казахстане» BKCHKZKA"], [f"Выписка по счету {OWN}"]]
    assert_figures(read(xls({"Sheet1": [*above, titles, lower, *body]}), "statement.xls"))


def test_icbc_packs_the_beneficiary_into_one_cell() -> None:
    titles: list[Cell] = [
        "Операция жасалатын күн / Дата операции", "Референс / Референс", "Дебет / Дебет", "Несие / Кредит",
        "Теңгедегі эквивалент / Эквивалент в тенге", "Бенефициар / Бенефициар", "Төлем мақсаты / Назначение платежа",
    ]  # fmt: skip
    body: list[list[Cell]] = [
        [
            _day(move),
            "R1",
            *_halves(move),
            move.amount,
            f"{move.name}\nИИК: {move.account}\nБИН: {move.id}",
            move.purpose,
        ]
        for move in MOVEMENTS
    ]
    above: list[list[Cell]] = [
        ["Шоттан үзінді / Выписка со счета"],
        ["АО «Торгово-промышленный Банк Китая в г. Алматы» ICBKKZKX"],
        [f"Шот / Счет: {OWN}"],
        ["Валюта: KZT"],
    ]
    draft = assert_figures(read(xls({OWN: [*above, titles, *body]}), "statement.xls"))
    assert all(move.account in " ".join(draft.entries["counterparty_name"].to_list()) for move in MOVEMENTS)


def test_kzi_has_incoming_and_outgoing_amounts() -> None:
    titles: list[Cell] = [
        "№", "Дата транзакции", "ИИН", "Номер счета", "Держатель карты ФИО", "Отправитель", "Получатель",
        "наименование", "назначение платежа", "сумма (вход.)", "сумма (исход.)", "Вид операции",
    ]  # fmt: skip
    body: list[list[Cell]] = [
        [
            number, _day(move), OWN_ID, OWN, OWN_NAME,
            *([move.name, OWN_NAME] if move.is_credit else [OWN_NAME, move.name]),
            "Перевод", move.purpose, *_halves(move, credit_first=True), "перевод",
        ]
        for number, move in enumerate(MOVEMENTS, start=1)
    ]  # fmt: skip
    assert_figures(read(xlsx({"Sheet1": [[], titles, *body]})), account=None, currency=None)


def test_development_bank_begins_with_the_code_of_its_report() -> None:
    upper: list[Cell] = [
        "Референс",
        "Дата",
        "№",
        "Банк",
        "Счет",
        "Валюта",
        "Дебет",
        "Кредит",
        "Сумма в тенге",
        "Назначение платежа",
    ]
    lower: list[Cell] = [None, None, "док.", "корресп.", "корресп."]
    body: list[list[Cell]] = [
        ["REF1", _day(move), "7", "HSBKKZKX", move.account, "KZT", *_halves(move), move.amount, move.purpose]
        for move in MOVEMENTS
    ]
    above: list[list[Cell]] = [
        ["PC01_515_S"],
        ["АО «Банк Развития Казахстана» DVKAKZKA"],
        [f"Счет: {OWN}"],
        [],
    ]
    assert_figures(read(xlsx({"Sheet1": [*above, upper, lower, *body]})))


def test_citibank_certifies_the_movement_of_money() -> None:
    titles: list[Cell] = ["№", "Дата", "Отправитель", "Получатель", "Валюта", "Сумма", "Назначение платежа"]
    body: list[list[Cell]] = [
        [
            number,
            _day(move),
            *([move.name, OWN_NAME] if move.is_credit else [OWN_NAME, move.name]),
            "KZT",
            move.amount,
            move.purpose,
        ]
        for number, move in enumerate(MOVEMENTS, start=1)
    ]
    above: list[list[Cell]] = [
        ["Справка по движению денег/товара"],
        [f"Клиент: {OWN_NAME}"],
        [f"Счет: {OWN}"],
        [],
    ]
    assert_figures(read(xlsx({"Справка": [*above, titles, *body]})))


# -- what is no table of movements, and what belongs to systems of transfers


def test_forte_reports_transfers_without_accounts() -> None:
    titles: list[Cell] = [
        "№ п/п", "Наименование филиала", "Назначение платежа", "Состояние перевода", "Дата", "Номер документа",
        "Валюта", "Сумма", "ФИО отправителя/получателя", "ИИН", "Данные документа уд.личности",
        "ФИО получателя / отправителя",
        "Направление", "Страна получателя/отправителя",
    ]  # fmt: skip
    body: list[list[Cell]] = [
        [
            number, "Филиал 1", move.purpose, "Выплачен", _day(move), "MT1", "KZT", spaced(move.amount), OWN_NAME,
            OWN_ID,
            "уд. личности 0123", move.name, "Входящий" if move.is_credit else "Исходящий", "Узбекистан",
        ]
        for number, move in enumerate(MOVEMENTS, start=1)
    ]  # fmt: skip
    above: list[list[Cell]] = [
        ["05.02.2024"],
        ["АО «ForteBank» IRTYKZKA"],
        ["Инфорация по переводам"],
        ["по наименованию клиента", OWN_NAME],
        ["по БИН/ИИН клиента", OWN_ID],
        [],
    ]
    draft = assert_figures(read(xlsx({"SDP": [*above, titles, *body]})), account=None)
    assert draft.account.holder_id in {OWN_ID, None}


def _unanswered(content: bytes, name: str) -> ReadStatus:
    raw = read_raw(content, name, Progress())
    reading = interpret(raw, name, "ab" * 32, len(content), Mapping())
    assert_all_rows_accounted(raw, reading)
    assert {row.reason for row in reading.unread_rows} == {UnreadReason.NOT_A_STATEMENT}
    assert not reading.statements
    return reading.status


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["БИН", "Терминал_id"],
            ["051240000011", "00000047"],
            ["051240000011", "00000052"],
            ["051240000011", "00000053"],
        ],
        [
            ["Партнер", "БИН", "Терминал_id", "Дата регистрации"],
            ["А", "051240000011", "47", "17.05.2022"],
            ["Б", "051240000011", "48", "18.05.2022"],
        ],
    ],
)
def test_lists_of_terminals_are_no_statement(rows: list[list[Cell]]) -> None:
    assert _unanswered(xlsx({"Партнеры": rows}), "terminals.xlsx") is ReadStatus.NEEDS_MAPPING


def test_kazkom_writes_blocks_of_text_divided_by_dashes() -> None:
    rows: list[list[Cell]] = [
        ["ВЫПИСКА ПО СЧЕТУ"],
        ["Дата печати: 05.02.2024 Период: 01.01.2024 - 31.01.2024"],
        ["АО «Казкоммерцбанк»"],
        [f"Счет: {OWN}"],
        ["Валюта: KZT"],
        ["Входящий остаток: 100 000,00"],
        ["Дата", "Дебет", "Кредит"],
    ]
    for move in MOVEMENTS:
        debit, credit = (spaced(float(str(cell))) if cell else None for cell in _halves(move))
        rows += [
            [_day(move), debit, credit],
            [f"{move.name} ИИН/БИН {move.id}"],
            [f"Счет {move.account}"],
            [move.purpose],
            ["-" * 40],
        ]
    draft = assert_figures(
        read(xlsx({"Лист1": [*rows, ["Исходящий остаток: 352 745,70"]]})), has_balances=True
    )
    assert draft.account.holder_id is None
