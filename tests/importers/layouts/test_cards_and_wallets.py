"""Spreadsheet and text forms of cards, wallets and banks of Kazakhstan, Kyrgyzstan and Uzbekistan."""

from __future__ import annotations

import pytest

from tests.importers.layouts.builders import (
    MOVEMENTS,
    OTHER,
    OWN,
    OWN_ID,
    OWN_NAME,
    Cell,
    Movement,
    assert_figures,
    read,
    spaced,
    sums,
    text,
    the_one,
    xls,
    xlsx,
)


def _signed(move: Movement, sign: str = "- ", symbol: str = " ₸", space: str = "\u00a0") -> str:
    mark = "+ " if move.is_credit and sign.endswith(" ") else "" if move.is_credit else sign
    return f"{mark}{spaced(move.amount, space)}{symbol}"


# -- Kaspi Gold


@pytest.mark.parametrize(
    ("titles", "head"),
    [
        (["Дата", "Сумма", "Операция", "Детали"], ["ВЫПИСКА", "Номер счета", "Валюта счета: тенге"]),
        (
            ["Күні", "Сомасы", "Операция", "Толығырақ"],
            ["ҮЗІНДІ КӨШІРМЕ", "Шот нөмірі", "Шот валютасы: теңге"],
        ),
        (
            ["Date", "Amount", "Transaction", "Details"],
            ["statement balance for the period", "Account number", "Currency: KZT"],
        ),
    ],
    ids=["ru", "kk", "en"],
)
def test_kaspi_gold_in_three_languages(titles: list[Cell], head: list[str]) -> None:
    rows: list[list[Cell]] = [
        [f"{move.day:02}.01.24", _signed(move), "Пополнение" if move.is_credit else "Перевод", move.name]
        for move in MOVEMENTS
    ]
    above: list[list[Cell]] = [[head[0]], [head[1], OWN], [head[2]]]
    assert_figures(read(xlsx({"Sheet1": [*above, titles, *rows]})))


def test_kaspi_gold_with_the_original_currency_on_a_line_of_its_own() -> None:
    rows: list[list[Cell]] = [
        ["03.01.24", "+ 7 745,70 ₸", "Пополнение", "Асан А."],
        ["04.01.24", "- 4 093,24 ₸", "Покупка", "SHOP"],
        [None, "(-8.99 USD)", None, None],
        ["05.01.24", "- 4 093,24 ₸", "Покупка", "SHOP"],
        [None, "(-8.99 USD)", None, None],
    ]
    content = xlsx({"Sheet1": [["Номер счета", OWN], ["Дата", "Сумма", "Операция", "Детали"], *rows]})
    draft = the_one(read(content))
    assert sums(draft.entries) == {"credit": (1, "7745.70"), "debit": (2, "8186.48")}


def test_kaspi_deposit_has_a_running_balance() -> None:
    balance, rows = 100000.0, []
    for move in MOVEMENTS:
        balance = round(balance + (move.amount if move.is_credit else -move.amount), 2)
        cells: list[Cell] = [f"{move.day:02}.01.24", _signed(move), move.purpose, spaced(balance) + " ₸"]
        rows.append(cells)
    titles: list[Cell] = ["Дата", "Сумма", "Операция", "На Депозите"]
    draft = assert_figures(read(xlsx({"Депозит": [["Номер счета", OWN], titles, *rows]})))
    assert draft.entries["running_balance"].null_count() == 0


# -- Halyk, Forte, Freedom


def test_halyk_card_with_two_dates_a_fee_and_a_broken_account_number() -> None:
    titles: list[Cell] = [
        "Дата проведения операции", "Дата обработки операции", "Описание операции", "Сумма операции", "Валюта операции",
        "Приход в валюте счета", "Расход в валюте счета", "Комиссия", "No карточки/счета",
    ]  # fmt: skip
    rows: list[list[Cell]] = [
        [
            f"{move.day:02}.01.2024", f"{min(move.day + 1, 31):02}.01.2024", move.purpose,
            _signed(move, "- ", ""), "KZT",
            spaced(move.amount, " ") if move.is_credit else "0,00",
            "0,00" if move.is_credit else f"- {spaced(move.amount, ' ')}", "0,00", "440563******4384",
        ]
        for move in MOVEMENTS
    ]  # fmt: skip
    above: list[list[Cell]] = [
        ["АО «Народный Банк Казахстана»"],
        [f"Номер счета: {OWN[:-1]} {OWN[-1]}"],
        ["Валюта счета: KZT"],
        ["Период: 01.01.2024 - 31.01.2024"],
    ]
    draft = assert_figures(read(xlsx({"Sheet1": [*above, titles, *rows]})))
    assert draft.period is not None


def test_forte_card_writes_amounts_in_two_ways_and_latin_letters() -> None:
    titles: list[Cell] = [
        "Күні / Дата",
        "Cомасы / Сумма",
        "Cипаттамасы / Описание",
        "Толығырақ / Детализация",
    ]
    rows: list[list[Cell]] = [
        [
            f"{move.day:02}.01.2024",
            f"{'' if move.is_credit else '-'}{move.amount:.2f} KZT",
            "Перевод",
            f"{move.purpose}, КНП 342",
        ]
        for move in MOVEMENTS
    ]
    above: list[list[Cell]] = [
        ["АО «ForteBank»"],
        [f"Шот / Счет: {OWN}"],
        [f"ЖСН / ИИН: {OWN_ID}"],
        ["Қолжетімді / Доступно на 31.01.2024: 352745.70 KZT"],
    ]
    assert_figures(read(xlsx({"Yзінді": [*above, titles, *rows]})))


def test_forte_current_account_packs_the_party_into_one_cell() -> None:
    titles: list[Cell] = ["Дата", "Номер документа", "Дебет", "Кредит", "Корреспондент", "Назначение платежа"]
    rows: list[list[Cell]] = [
        [
            f"{move.day:02}.01.2024", "12", None if move.is_credit else spaced(move.amount, " "),
            spaced(move.amount, " ") if move.is_credit else None,
            f"{move.name} ИИН/БИН {move.id} БИК HSBKKZKX ИИК {move.account}", f"{move.purpose} VO80050",
        ]
        for move in MOVEMENTS
    ]  # fmt: skip
    above: list[list[Cell]] = [
        ["АО «ForteBank» IRTYKZKA"],
        [f"Счет: {OWN}"],
        ["Валюта: KZT"],
        ["Входящий остаток: 100 000,00"],
        ["Исходящий остаток: 352 745,70"],
    ]
    assert_figures(read(xlsx({"Выписка": [*above, titles, *rows]})), has_balances=True)


def test_freedom_card_keeps_several_currencies_apart() -> None:
    titles: list[Cell] = ["Дата", "Сумма", "Валюта", "Операция", "Детали"]
    rows: list[list[Cell]] = [
        ["03.01.2024", "19,455.00 ₸", "KZT", "Пополнение", "x"],
        ["04.01.2024", "-1,000.50 ₸", "KZT", "Покупка", "x"],
        ["05.01.2024", "-10.25 $", "USD", "Покупка", "x"],
        ["06.01.2024", "-1,250.00 ₽", "RUB", "Покупка", "x"],
        ["07.01.2024", "300.00 €", "EUR", "Пополнение", "x"],
    ]
    reading = read(xlsx({"Sheet1": [["Freedom Bank"], ["Номер счета", OWN], titles, *rows]}))
    found = {draft.account.currency: sums(draft.entries) for draft in reading.statements}
    assert found == {
        "KZT": {"credit": (1, "19455.00"), "debit": (1, "1000.50")},
        "USD": {"credit": (0, "0.00"), "debit": (1, "10.25")},
        "RUB": {"credit": (0, "0.00"), "debit": (1, "1250.00")},
        "EUR": {"credit": (1, "300.00"), "debit": (0, "0.00")},
    }


# -- Kyrgyzstan


def _mbank(*, is_split: bool) -> list[list[Cell]]:
    def label(name: str, value: str) -> list[Cell]:
        return [name, value] if is_split else [f"{name}: {value}"]

    titles: list[Cell] = ["Дата", "Контрагент", "Назначение", "Дебет", "Кредит"]
    rows: list[list[Cell]] = [
        [
            f"{move.day:02}.01.2024 10:15", move.name, move.purpose, None if move.is_credit else spaced(move.amount),
            spaced(move.amount) if move.is_credit else None,
        ]
        for move in MOVEMENTS
    ]  # fmt: skip
    return [
        ["Выписка из лицевого счета"],
        label("Лицевой счет", "1030120000000017"),
        label("Валюта", "KGS"),
        label("Клиент", OWN_NAME),
        label("Период", "01.01.2024 - 31.01.2024"),
        label("Средства на начало периода", "100\u00a0000,00"),
        [],
        titles,
        *rows,
        ["Итого", None, None, spaced(5000), spaced(257745.7)],
        label("Средства на конец периода", "352\u00a0745,70"),
    ]


@pytest.mark.parametrize("is_split", [True, False], ids=["two cells", "one cell"])
def test_mbank_prints_labels_in_one_cell_or_in_two(is_split: bool) -> None:
    reading = read(xls({"Выписка": _mbank(is_split=is_split)}), "mbank.xls")
    assert_figures(reading, account="1030120000000017", currency="KGS", has_balances=True)


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_simbank_counts_a_fee_that_does_not_move_the_balance(language: str) -> None:
    named: dict[str, list[Cell]] = {
        "ru": ["Дата", "Детали операции", "Сумма", "Плата за кредит", "Баланс после операции"],
        "ky": ["Дата", "Операциянын деталдары", "Сумма", "Насыя үчүн төлөм", "Операциядан кийинки баланс"],
    }
    titles = named[language]
    balance, rows = 100000.0, []
    for move in MOVEMENTS:
        balance = round(balance + (move.amount if move.is_credit else -move.amount), 2)
        amount = ("" if move.is_credit else "\u2212") + spaced(move.amount, "\u202f")
        cells: list[Cell] = [
            f"{move.day:02}-01-2024 10:15:00",
            move.purpose,
            amount,
            "1,00",
            spaced(balance, "\u202f"),
        ]
        rows.append(cells)
    reading = read(
        xlsx(
            {
                "Sheet1": [
                    ["Дос-Кредобанк"],
                    ["Лицевой счет: 1250820000000017"],
                    ["Валюта: KGS"],
                    titles,
                    *rows,
                ]
            }
        )
    )
    draft = assert_figures(reading, account="1250820000000017", currency="KGS")
    assert draft.entries["running_balance"].null_count() == 0


# -- Uzbekistan: wallets and banks


def test_click_and_uzum_in_russian_with_millions_of_sums() -> None:
    titles = ["Дата и время", "Тип операции", "Сумма", "Валюта", "Карта", "Получатель/Отправитель", "Статус"]
    rows = [
        ["2024-01-03T14:05:00", "Пополнение", "2 500 000,00", "UZS", "860000******1234", "Asan", "Успешно"],
        ["2024-01-04T09:00:00", "Списание", "1 250 000,00", "UZS", "860000******1234", "Vali", "Успешно"],
    ]
    draft = the_one(read(text([titles, *rows]), "click.csv"))
    assert sums(draft.entries) == {"credit": (1, "2500000.00"), "debit": (1, "1250000.00")}
    assert draft.entries["card"].unique().to_list() == ["860000******1234"]


def test_kapital_in_uzbek_latin() -> None:
    titles = ["Sana", "Hujjat raqami", "Kirim", "Chiqim", "Qoldiq", "To‘lov maqsadi"]
    rows = [
        ["03.01.2024", "1", "2 500 000,00", None, "2 600 000,00", "Shartnoma boʻyicha"],
        ["04.01.2024", "2", None, "1 250 000,00", "1 350 000,00", "Oʻtkazma"],
    ]
    above = [["Hisob raqami: 20208000900000000017"], ["Valyuta: so'm"]]
    draft = the_one(read(text([*above, titles, *rows]), "kapital.csv"))
    assert sums(draft.entries) == {"credit": (1, "2500000.00"), "debit": (1, "1250000.00")}
    assert (draft.account.key, draft.account.currency) == ("20208000900000000017", "UZS")


def test_another_party_stays_as_it_is_printed() -> None:
    draft = the_one(read(xls({"Выписка": _mbank(is_split=True)}), "mbank.xls"))
    assert OTHER not in draft.entries["counterparty_name"].to_list()
    assert MOVEMENTS[0].name in draft.entries["counterparty_name"].to_list()
