"""A small case with all that the format of bundles knows, and the same case with withheld items and protected."""

from __future__ import annotations

import copy
import io
import json
from datetime import datetime
from functools import cache

from openpyxl import Workbook

from tests.verifier.bundle_builder import (
    ACTOR,
    PAYMENT_COLUMNS,
    PUBLIC,
    Made,
    Row,
    add_check,
    add_import,
    add_statement,
    add_unread,
    blank_entry,
    column,
    day,
    digest,
    layout,
    moment,
    money,
    set_keys,
    set_results,
    set_trail,
    spelled,
    table,
)

E1_COLUMNS = [
    column("A", "Дата", "booked_at", calendar="gregorian"),
    column("B", "Валютирование", "value_on", calendar="gregorian", date_order="day_first"),
    column("C", "Дебет", "debit", decimal_mark="comma"),
    column("D", "Кредит", "credit", decimal_mark="comma"),
    column("E", "Остаток", "running_balance", decimal_mark="comma"),
    column("F", "Контрагент", "counterparty_name"),
    column("G", "ИИН", "counterparty_id"),
    column("H", "Назначение", "remittance_info"),
    column("I", "Отметка", "other"),
]


def saved(book: Workbook) -> bytes:
    """A workbook as bytes."""
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def e1_workbook() -> bytes:
    """A statement of one account, the newest entry first, with running balances and totals."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Счет"
    sheet.append(["Выписка по счету KZ11 1111"])
    sheet.merge_cells("A1:F1")
    sheet.append(["Входящий остаток: 1 000,00"])
    sheet.append(["Исходящий остаток", 1170.5])
    sheet.append(
        ["Дата", "Валютирование", "Дебет", "Кредит", "Остаток", "Контрагент", "ИИН", "Назначение", "Отметка"]
    )
    sheet.append(
        [
            datetime(2024, 1, 5, 10),
            "05.01.2024",
            None,
            300.5,
            1170.5,
            "ТОО  Альфа",
            30015600442,
            "Оплата",
            "a1",
        ]
    )
    sheet["G5"].number_format = "0" * 12
    sheet.append(
        [datetime(2024, 1, 4, 9, 30, 15), "04.01.2024", 100, None, "870,00", "ИП Бета", None, "Товар", None]
    )
    sheet.append([datetime(2024, 1, 3, 8), "03.01.2024", "80,00", None, 970, None, None, "Комиссия", None])
    sheet.append([datetime(2024, 1, 2, 8), "02.01.2024", None, 50, 1050, "ТОО Гамма", None, "Возврат", None])
    sheet.append(["Итого", None, 180, 350.5])
    return saved(book)


def e1_entry(row: int, time: str, direction: str, amount: str, balance: str, **values: object) -> Row:
    """An entry of the first file."""
    when = {"booked_at": moment(time), "value_on": day(time[:10])}
    return blank_entry(
        sheet="Счет", row=row, direction=direction, amount=amount, running_balance=balance, **when, **values
    )


def e1_entries() -> list[Row]:
    """The entries of the first file, as its rows give them."""
    id_1 = {"counterparty_id": "030015600442", "other": '{"Отметка":"a1"}'}
    alpha: Row = {"counterparty_name": "ТОО  Альфа", "remittance_info": "Оплата", **id_1}
    beta: Row = {"counterparty_name": "ИП Бета", "remittance_info": "Товар"}
    gamma: Row = {"counterparty_name": "ТОО Гамма", "remittance_info": "Возврат"}
    return [
        e1_entry(5, "2024-01-05T10:00:00", "credit", "300.50", "1170.50", **alpha),
        e1_entry(6, "2024-01-04T09:30:15", "debit", "100.00", "870.00", **beta),
        e1_entry(7, "2024-01-03T08:00:00", "debit", "80.00", "970.00", remittance_info="Комиссия"),
        e1_entry(8, "2024-01-02T08:00:00", "credit", "50.00", "1050.00", **gamma),
    ]


E1_UNREAD: list[tuple[str | None, int, str, str]] = [
    ("Счет", 1, "metadata", "Выписка по счету KZ11 1111"),
    ("Счет", 2, "balance", "Входящий остаток: 1 000,00"),
    ("Счет", 3, "balance", "Исходящий остаток | 1170.5"),
    (
        "Счет",
        4,
        "header",
        "Дата | Валютирование | Дебет | Кредит | Остаток | Контрагент | ИИН | Назначение | Отметка",
    ),
    ("Счет", 9, "total", "Итого | 180 | 350.5"),
]


def add_e1(made: Made) -> None:
    """The first item: a workbook with debit and credit columns."""
    run = add_import(made, 2, e1_workbook(), layout("xlsx", table("Счет", (5, 9), E1_COLUMNS)), "one.xlsx")
    printed: Row = {"type": "PrintedTotals", "count": 4, "place": None}
    for word, units in (("credit", 35050), ("debit", -18000)):
        printed[word] = {"type": "Money", "units": units, "scale": 2, "currency": "KZT"}
    stated = {"opening_balance": money("1000.00"), "closing_balance": money("1170.50")}
    totals = spelled(printed).decode()
    number = add_statement(made, run, "KZ111111", e1_entries(), 2, **stated, printed_totals=totals)
    made.orders[number] = [3, 2, 1, 0]
    add_unread(made, run, 2, E1_UNREAD)


E2_TEXT = (
    "Дата;Время;Тип;Сумма;Валюта;Получатель;Назначение;Счет\r\n"
    '05.02.2024;14:05;Дт;"1 234,50";KZT;"ТОО ""Дельта""";"Оплата\r\nпо счету 7";\r\n'
    "06.02.2024;09:00;Кт;100,00;KZT;ИП Бета;;'00123\r\n"
    "\r\n"
    "07.02.2024;08:15;Дт;(5,25);KZT;;Сторно;\r\n"
    "07.02.2024;;;1 339,75;;Всего;;\r\n"
)
E2_COLUMNS = [
    column("A", "Дата", "booked_at", calendar="gregorian", date_order="day_first"),
    column("B", "Время", "booked_time"),
    column("C", "Тип", "direction"),
    column("D", "Сумма", "amount", decimal_mark="comma", minus="reverses"),
    column("E", "Валюта", "currency"),
    column("F", "Получатель", "beneficiary_name"),
    column("G", "Назначение", "remittance_info"),
    column("H", "Счет", "counterparty_account"),
]


def e2_entry(row: int, time: str, direction: str, amount: str, **values: object) -> Row:
    """An entry of the second file."""
    return blank_entry(
        row=row, booked_at=moment(time), precision="minute", direction=direction, amount=amount, **values
    )


def add_e2(made: Made) -> None:
    """The second item: delimited text with a record over two lines, words of direction and a turned amount."""
    words: Row = {"by": "word", "words": {"Дт": "debit", "Кт": "credit"}}
    tables = table(None, (2, 7), E2_COLUMNS, words, {"by": "sign"})
    given = layout("csv", tables, encoding="cp1251", delimiter=";")
    run = add_import(made, 2, E2_TEXT.encode("cp1251"), given, "KZ222222.csv")
    entries = [
        e2_entry(
            2,
            "2024-02-05T14:05:00",
            "debit",
            "1234.50",
            counterparty_name='ТОО "Дельта"',
            remittance_info="Оплата\r\nпо счету 7",
        ),
        e2_entry(
            4,
            "2024-02-06T09:00:00",
            "credit",
            "100.00",
            counterparty_name="ИП Бета",
            counterparty_account="00123",
        ),
        e2_entry(6, "2024-02-07T08:15:00", "credit", "5.25", remittance_info="Сторно"),
    ]
    add_statement(made, run, "KZ222222", entries, 2, state="inconclusive")
    header = "Дата | Время | Тип | Сумма | Валюта | Получатель | Назначение | Счет"
    add_unread(
        made, run, 2, [(None, 1, "header", header), (None, 7, "total", "07.02.2024 | 1 339,75 | Всего")]
    )


E3_COLUMNS = [
    column("A", "Дата", "booked_at", calendar="gregorian"),
    column("B", "Сумма", "amount", decimal_mark="point"),
    column("C", "Валюта", "currency"),
    column("D", "Плательщик", "payer_name"),
    column("E", "Счет плательщика", "payer_account"),
    column("F", "Получатель", "beneficiary_name"),
    column("G", "Счет получателя", "beneficiary_account"),
    column("H", "Назначение", "remittance_info"),
]
E3_ROWS: list[tuple[str, str | float, str, str, str, str, str, str]] = [
    ("2024-03-01 12:00:00", "1,500.00", "KZT", "Анна", "KZ33", "Борис", "KZ44", "Долг"),
    ("2024-03-02 12:00:00", 20, "KZT", "Анна", "KZ33", "Вера", "KZ99", "Чай"),
    ("2024-03-03 12:00:00", 7.25, "KZT", "Глеб", "KZ88", "Вера", "KZ99", "Кофе"),
]


def e3_workbook() -> bytes:
    """The third file: a row names both parties."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Операции"
    sheet.append([str(given["title"]) for given in E3_COLUMNS])
    for values in E3_ROWS:
        sheet.append(values)
    return saved(book)


E3_NAMES = ("payer_name", "payer_account", "beneficiary_name", "beneficiary_account", "remittance_info")


def e3_amount(row: int) -> str:
    """The amount of a row of the third file."""
    return f"{float(str(E3_ROWS[row - 2][1]).replace(',', '')):.2f}"


def e3_moment(row: int) -> int:
    """The time of a row of the third file."""
    return moment(str(E3_ROWS[row - 2][0]).replace(" ", "T"))


def e3_payment(row: int) -> Row:
    """The payment that a row of the third file gives."""
    names: Row = dict(zip(E3_NAMES, E3_ROWS[row - 2][3:], strict=True))
    return {
        **dict.fromkeys(PAYMENT_COLUMNS),
        "sheet": "Операции",
        "row": row,
        "kind": "payment",
        "status": "paid",
        "amount": e3_amount(row),
        "amount_scale": 2,
        **names,
        "currency": "KZT",
        "warnings": "",
        "sent_at": e3_moment(row),
        "search_text": " ".join(str(name) for name in names.values()).casefold(),
    }


def e3_entry(row: int, part: int) -> Row:
    """The entry that a row of the third file gives to one of its two parties."""
    values = E3_ROWS[row - 2]
    other = values[5:7] if part == 1 else values[3:5]
    return blank_entry(
        sheet="Операции",
        row=row,
        part=part,
        booked_at=e3_moment(row),
        direction="debit" if part == 1 else "credit",
        amount=e3_amount(row),
        counterparty_name=other[0],
        counterparty_account=other[1],
        remittance_info=values[7],
    )


def add_e3(made: Made) -> None:
    """The third item: rows that name a payer and a beneficiary, two accounts of the case and payments."""
    given = layout("xlsx", table("Операции", (2, 4), E3_COLUMNS))
    run = add_import(made, 2, e3_workbook(), given, "three.xlsx")
    for row in range(2, 2 + len(E3_ROWS)):
        made.add("payment", run_id=run, **e3_payment(row))
    add_check(made, "payment", run, run, 2)
    add_statement(made, run, "KZ33", [e3_entry(2, 1), e3_entry(3, 1)], 2, state="inconclusive")
    add_statement(made, run, "KZ44", [e3_entry(2, 2)], 2, state="inconclusive")
    header = " | ".join(str(column["title"]) for column in E3_COLUMNS)
    add_unread(made, run, 2, [("Операции", 1, "header", header)])


E5_TEXT = "تاریخ;مبلغ\n۱۴۰۲/۱۰/۱۱;-1,000.00\n۱۴۰۲/۱۲/۲۹;250\n"
E5_COLUMNS = [
    column("A", "تاریخ", "booked_at", calendar="solar_hijri", date_order="year_first"),
    column("B", "مبلغ", "amount", decimal_mark="point"),
]


def add_e4_and_e5(made: Made) -> None:
    """A file of a format that is not re-read, and a text in another calendar, imported twice."""
    run = add_import(made, 2, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), layout("xls"), "four.xls")
    entry = blank_entry(
        sheet="1", row=2, booked_at=moment("2024-04-01T00:00:00"), direction="debit", amount="9.00"
    )
    add_statement(made, run, "KZ55", [entry], 2, state="inconclusive")
    given = layout("csv", table(None, (2, 3), E5_COLUMNS, {"by": "sign"}), encoding="utf-8", delimiter=";")
    run = add_import(made, 2, E5_TEXT.encode(), given, "five.csv")
    add_solar(made, run, 2)
    made.row("run_validity", run)["to_seq"] = 5
    again = made.add("import_run", **{**made.row("import_run", run), "id": run + 1, "begun_seq": 5})
    made.fact("run_validity", run + 1, 5)
    add_solar(made, int(str(again["id"])), 5)


def add_solar(made: Made, run: int, sequence: int) -> None:
    """What a run made of the fifth item."""
    common: Row = {"precision": "day", "currency": "AFN"}
    entries = [
        blank_entry(
            row=2, booked_at=moment("2024-01-01T00:00:00"), direction="debit", amount="1000.00", **common
        ),
        blank_entry(
            row=3, booked_at=moment("2024-03-19T00:00:00"), direction="credit", amount="250.00", **common
        ),
    ]
    number = add_statement(made, run, "E5·", entries, sequence, state="inconclusive")
    identity = {"type": "AccountIdentity", "number": None, "iban": None, "currency": "AFN", "holder": None}
    made.row("statement", number)["identity"] = spelled(identity).decode()
    add_unread(made, run, sequence, [(None, 1, "header", "تاریخ | مبلغ")])


def add_decisions(made: Made) -> None:
    """An excluded entry, an episode, a link, terms, and a standing that was taken back."""
    set_keys(made)
    decided: Row = {**ACTOR, "decided_at": "2026-01-03T10:00:00+00:00"}
    key = made.row("entry", 2)["entry_key"]
    made.fact(
        "entry_decision", 1, 3, entry_key=key, kind="exclusion", field="", value="", reason="Twice", **decided
    )
    made.fact("episode", 1, 3, 4, title="First", article="1", persons="[]", from_on=None, to_on=None)
    made.fact("episode", 1, 4, title="The loan", article="1", persons="[]", from_on=None, to_on=None)
    for number, entry in enumerate((1, 8), 1):
        made.fact("episode_entry", number, 3, episode_id=1, entry_key=made.row("entry", entry)["entry_key"])
    keys = {"debit_key": made.row("entry", 8)["entry_key"], "credit_key": made.row("entry", 10)["entry_key"]}
    made.fact("movement_link", 1, 2, **keys, debit_id=8, credit_id=10, basis="accounts")
    terms: Row = {
        "act": "Act",
        "number": "1",
        "issued_on": None,
        "authority": "",
        "persons": "[]",
        "originator": "",
    }
    bounds: Row = {
        "from_on": day("2024-01-01"),
        "to_on": day("2024-12-31"),
        "may_be_passed_on": 1,
        "caveat": "",
    }
    made.fact("evidence_terms", 1, 3, **terms, **bounds, accounts='["KZ11 1111"]', source_kind="evidence")
    made.fact("evidence_standing", 2, 3, 4, standing="withdrawn", reason="By mistake", **decided)


@cache
def _whole_case() -> Made:
    made = Made()
    actions = ("create_case", "import", "decide", "undo", "import")
    made.requests = [(action, {}) for action in actions]
    made.outcomes = {4: {"undoes": 3}}
    made.fact(
        "case_details", 1, 1, reference="1/24", title="T", agency="A", currency="KZT", timezone="Asia/Almaty"
    )
    made.add("case_actor", os_account="a", name="A. Person", role="investigator", introduced_seq=1)
    made.add("signing_key", public_key=PUBLIC.hex(), made_seq=1)
    add_e1(made)
    add_e2(made)
    add_e3(made)
    add_e4_and_e5(made)
    add_decisions(made)
    return made


def whole_case() -> Made:
    """The case with everything in the bundle."""
    return copy.deepcopy(_whole_case())


REDACTED = {
    "custody_record": ("file_name", "received_from", "legal_basis", "medium", "seal_number", "received_by"),
    "evidence_terms": ("act", "number", "authority", "persons", "accounts", "originator", "caveat"),
    "evidence_standing": ("reason",),
    "import_run": ("layout_id", "sentence", "mapping", "layouts"),
}


def case_without_e3() -> Made:
    """The case with its third item quarantined and withheld, computed from the whole before that."""
    made = whole_case()
    decided: Row = {**ACTOR, "decided_at": "2026-01-03T10:00:00+00:00"}
    made.fact("evidence_standing", 3, 5, standing="quarantined", reason="Privileged", **decided)
    set_keys(made)
    set_trail(made)
    withhold(made, 3, "quarantined")
    set_results(made)
    made.is_recomputed = False
    return made


def withhold(made: Made, number: int, reason: str) -> None:
    """Takes what is of an item out of the bundle."""
    made.withheld.append({"label": f"E{number}", "reason": reason})
    del made.evidence[number]
    runs = {row["id"] for row in made.rows("import_run", evidence_id=number)}
    away = {row["id"] for row in made.tables["statement"] if row["run_id"] in runs}
    keys = {row["entry_key"] for row in made.tables["entry"] if row["statement_id"] in away}
    for name in ("statement", "payment", "unread_row"):
        made.tables[name] = [row for row in made.tables[name] if row["run_id"] not in runs]
    made.tables["entry"] = [row for row in made.tables["entry"] if row["statement_id"] not in away]
    named = {row["account_id"] for row in made.tables["statement"]}
    made.tables["account"] = [row for row in made.tables["account"] if row["id"] in named]
    for name, columns in REDACTED.items():
        for row in made.tables[name]:
            if row.get("evidence_id", row.get("fact_id")) == number:
                row.update(dict.fromkeys(columns))
    for row in made.tables["movement_link"]:
        if row["debit_key"] in keys or row["credit_key"] in keys:
            row["basis"] = None
    for row in made.rows("entry_decision"):
        if row["entry_key"] in keys:
            row.update(field=None, value=None, reason=None)


MASKED = {
    "audit_record": ("actor_name", "actor_role", "parameters"),
    "account": ("key",),
    "case_actor": ("os_account", "name"),
    "evidence_standing": ("reason", "actor_name"),
    "case_details": ("title", "agency"),
    "custody_record": ("file_name", "received_from", "legal_basis", "medium", "actor_name"),
    "entry": (
        "counterparty_name",
        "counterparty_account",
        "counterparty_id",
        "remittance_info",
        "other",
        "search_text",
    ),
    "payment": (
        "payer_name",
        "payer_account",
        "beneficiary_name",
        "beneficiary_account",
        "remittance_info",
        "search_text",
    ),
    "unread_row": ("text",),
    "import_run": ("mapping", "layouts"),
    "entry_decision": ("reason", "value", "actor_name"),
    "episode": ("title",),
}


def protected_case() -> Made:
    """The case with names and texts masked and originals withheld."""
    made = whole_case()
    set_keys(made)
    set_trail(made)
    set_results(made)
    made.is_recomputed = False
    for name, columns in MASKED.items():
        for row in made.tables[name]:
            row.update({key: masked(row[key]) for key in columns})
    for row in made.tables["statement"]:
        identity = json.loads(str(row["identity"]))
        shown = {
            key: value if key in ("type", "currency") else masked(value) for key, value in identity.items()
        }
        row["identity"] = spelled(shown).decode()
    made.withheld = [{"label": f"E{number}", "reason": "protected"} for number in made.evidence]
    made.evidence = {}
    made.manifest = {"kind": "protected", "case": {"reference": "1/24"}}
    return made


def masked(value: object) -> object:
    """A text as a protected bundle shows it."""
    return f"▒{digest(str(value).encode())[:12]}" if value else value
