"""Statements invented from seeds, in the languages and conventions of many banks: what is read is what was written."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from investigator_desktop.analysis.reconciliation import reconcile
from investigator_desktop.domain.statement import ReadStatus, ReconciliationState
from tests.importers.builders import Cell, entries_of, read_rows

_OPENING = 500_000


@dataclass(frozen=True, slots=True)
class _Words:
    """The titles of one language: day, text, account of the other party, debit, credit, amount, type, balance."""

    titles: tuple[str, str, str, str, str, str, str, str]
    directions: tuple[str, str]
    account: str
    opening: str
    total: str
    marks: tuple[str, str]


_LANGUAGES = (
    _Words(
        ("Дата", "Назначение платежа", "Счет контрагента", "Дебет", "Кредит", "Сумма", "Д/К", "Остаток"),
        ("Дт", "Кт"), "Номер счета", "Входящий остаток", "Итого", ("\u00a0", ","),
    ),
    _Words(
        ("Күнү", "Төлөмдүн максаты", "Контрагенттин эсеби", "Чыгаша", "Киреше", "Сумма", "Операциянын түрү", "Калдык"),
        ("Чыгаша", "Киреше"), "Эсеп номери", "Баштапкы калдык", "Жыйынтык", ("\u202f", ","),
    ),
    _Words(
        ("Амал санаси", "Тўлов мақсади", "Контрагент ҳисоб рақами", "Чиқим", "Кирим", "Сумма", "Амал тури", "Қолдиқ"),
        ("Чиқим", "Кирим"), "Ҳисоб рақами", "Бошланғич қолдиқ", "Жами", (" ", "."),
    ),
    _Words(
        ("نېټه", "تفصیل", "حساب شمېره", "ډیبټ", "کریډیټ", "مبلغ", "ډول", "پاتې"),
        ("ډیبټ", "کریډیټ"), "د حساب شمېره", "لومړنی بیلانس", "ټول", (",", "."),
    ),
    _Words(
        ("Txn Date", "Memo", "Counter Account", "Paid Out", "Paid In", "Amount", "Type", "Running Balance"),
        ("Debit", "Credit"), "Account Number", "Opening Balance", "Total", (",", "."),
    ),
    _Words(
        ("Datum", "Verwendungszweck", "Kontonummer/IBAN", "Soll", "Haben", "Betrag", "Soll/Haben", "Saldo"),
        ("S", "H"), "Kontonummer", "Anfangssaldo", "Summe", (".", ","),
    ),
    _Words(
        ("交易日期", "摘要", "对方账号", "支出", "收入", "交易金额", "借贷标志", "余额"),
        ("借", "贷"), "账号", "期初余额", "合计", (",", "."),
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Moved:
    """One entry as invented; `units` are signed hundredths."""

    on: date
    units: int
    account: str
    balance: int


def _invented(chance: random.Random, count: int) -> list[_Moved]:
    day, balance, found = date(2024, 3, 10), _OPENING, []
    accounts = [f"4081781000000000{number:04}" for number in range(4)]
    for place in range(count):
        day += timedelta(days=chance.randint(0, 4))
        units = chance.choice([chance.randint(1, 99), chance.randint(100, 9_999_999)])
        units = -units if place == 0 or (place > 1 and chance.random() < 0.5) else units
        balance += units
        found.append(_Moved(day, units, chance.choice(accounts), balance))
    return found


def _printed(units: int, marks: tuple[str, str], minus: str) -> str:
    whole, part = divmod(abs(units), 100)
    text = f"{whole:,}".replace(",", marks[0]) + f"{marks[1]}{part:02}"
    return minus.format(text) if units < 0 else text


def _sheet(chance: random.Random, entries: list[_Moved]) -> list[list[Cell]]:
    """Return the rows of a sheet in one of the languages and styles, with what banks put around the entries."""
    words = chance.choice(_LANGUAGES)
    style = chance.choice(["sides", "minus in debits", "signed", "words"])
    minus = chance.choice(["-{}", "{}-", "({})", "\u2212{}", "- {}"])
    day, text, other, debit, credit, amount, kind, balance = words.titles
    sides = {"signed": [amount], "words": [kind, amount]}.get(style, [debit, credit])
    titles = [day, text, other, *sides, balance]

    def row(entry: _Moved) -> list[Cell]:
        shown = _printed(abs(entry.units), words.marks, minus)
        nothing = _printed(0, words.marks, minus)
        if style == "signed":
            moved = [_printed(entry.units, words.marks, minus)]
        elif style == "words":
            moved = [words.directions[entry.units > 0], shown]
        elif entry.units > 0:
            moved = [nothing, shown]
        else:
            moved = [_printed(entry.units, words.marks, minus) if style != "sides" else shown, nothing]
        return [
            f"{entry.on:%d.%m.%Y}",
            "abc",
            entry.account,
            *moved,
            _printed(entry.balance, words.marks, minus),
        ]

    above: list[list[Cell]] = [[f"{words.account}: 20208000699590893861"]] if chance.random() < 0.6 else []
    above.append([words.opening, _printed(_OPENING, words.marks, minus)])
    numbers: list[list[Cell]] = [[str(place) for place, _ in enumerate(titles, start=1)]]
    rows = [row(entry) for entry in entries]
    rows = rows[::-1] if chance.random() < 0.3 else rows
    half = len(rows) // 2
    again: list[list[Cell]] = [["2"], list(titles)] if chance.random() < 0.3 else []
    below: list[list[Cell]] = [[words.total, None, None, *([None] * (len(sides) - 1)), "1,00"]]
    return [
        *above,
        list(titles),
        *(numbers if chance.random() < 0.4 else []),
        *rows[:half],
        *again,
        *rows[half:],
        *(below if chance.random() < 0.3 and style == "words" else []),
    ]


@pytest.mark.parametrize("seed", range(40))
def test_an_invented_statement_is_read_as_it_was_written_and_asks_nothing(seed: int) -> None:
    chance = random.Random(seed)
    entries = _invented(chance, chance.choice([4, 9, 25]))
    reading = read_rows(*_sheet(chance, entries))
    assert reading.status is ReadStatus.OK
    found = Counter(
        (row["booked_at"].date(), row["amount"] * (1 if row["direction"] == "credit" else -1))
        for row in entries_of(reading).iter_rows(named=True)
    )
    assert found == Counter((entry.on, entry.units) for entry in entries)
    assert not any(row.needs_a_person for row in reading.unread_rows)
    assert {reconcile(draft).state for draft in reading.statements} == {ReconciliationState.PASS}
