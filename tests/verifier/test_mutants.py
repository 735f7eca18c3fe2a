"""Every rule of the format: a bundle that breaks it is hashed, chained and signed as if it were true, and fails."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from tests.verifier.bundle_builder import (
    ACTOR,
    Made,
    Row,
    day,
    digest,
    money,
    sealed,
    set_keys,
    set_results,
    set_trail,
    spelled,
)
from tests.verifier.checker import difference_in
from tests.verifier.sample import case_without_e3, protected_case, whole_case

Change = Callable[[Made], object]


def set_entry(number: int, /, **values: object) -> Change:
    """Changes an entry."""
    return lambda made: made.row("entry", number).update(values)


def set_row(table: str, number: int, /, **values: object) -> Change:
    """Changes a row of a table."""
    return lambda made: made.row(table, number).update(values)


def set_layout(run: int, change: Callable[[Row], object]) -> Change:
    """Changes how a file was read."""

    def changed(made: Made) -> None:
        row = made.row("import_run", run)
        given = json.loads(str(row["layouts"]))
        change(given)
        row["layouts"] = json.dumps(given, ensure_ascii=False)

    return changed


def table_of(given: Row) -> dict[str, object]:
    """The first table of a layout."""
    tables = given["tables"]
    assert isinstance(tables, list)
    first: dict[str, object] = tables[0]
    return first


def column_of(given: Row, name: str) -> Row:
    """A column of the first table of a layout."""
    columns = table_of(given)["columns"]
    assert isinstance(columns, list)
    return next(column for column in columns if column["field"] == name)


def columns_but(given: Row, name: str) -> list[Row]:
    """The columns of the first table of a layout without one."""
    columns = table_of(given)["columns"]
    assert isinstance(columns, list)
    return [column for column in columns if column["field"] != name]


def drop_two_party_entry(made: Made) -> None:
    """An entry of a payment is left out, while the payment goes on claiming its row."""
    made.drop("entry", 9)
    renumber(made)
    made.row("statement", 3).update(entry_count=1, debits=money("1500.00"), last_on=day("2024-03-01"))


def both(*changes: Change) -> Change:
    """One change after another."""

    def changed(made: Made) -> None:
        for change in changes:
            change(made)

    return changed


def swap_entries(made: Made) -> None:
    """Two entries of a statement change places."""
    first, second = made.row("entry", 5), made.row("entry", 6)
    kept = ("id", "source_order")
    old = dict(first)
    first.update({key: value for key, value in second.items() if key not in kept})
    second.update({key: value for key, value in old.items() if key not in kept})


def leave_entry_out(made: Made) -> None:
    """The last entry of the second file becomes an unread row."""
    made.drop("entry", 7)
    made.row("statement", 2).update(entry_count=2, last_on=day("2024-02-06"), credits=money("100.00"))
    made.tables["unread_row"].insert(
        7,
        {
            "id": 0,
            "run_id": 2,
            "sheet": None,
            "row": 6,
            "reason": "note",
            "text": "07.02.2024 | 08:15 | Дт | (5,25) | KZT | Сторно",
        },
    )
    for number, row in enumerate(made.tables["unread_row"], 1):
        row["id"] = number


def invent_entry(made: Made) -> None:
    """An entry of a row that holds nothing."""
    made.tables["entry"].insert(6, dict(made.row("entry", 7), row=5, source_order=2, amount="6.00"))
    made.tables["entry"][7]["source_order"] = 3
    renumber(made)
    made.row("statement", 2).update(entry_count=4, credits=money("111.25"))


def renumber(made: Made) -> None:
    """Gives the entries ids in their order, and all that names them too."""
    new = {}
    for number, row in enumerate(made.tables["entry"], 1):
        new[row["id"]] = number
        row["id"] = number
    for statement in made.tables["statement"]:
        own = [int(str(row["id"])) for row in made.tables["entry"] if row["statement_id"] == statement["id"]]
        statement["first_entry_id"] = min(own)
    for link in made.tables["movement_link"]:
        link.update({side: new[link[side]] for side in ("debit_id", "credit_id")})


def change_sum(statement: int, /, **values: object) -> Change:
    """Changes what the row of a statement says of its entries."""
    return set_row("statement", statement, **values)


def set_state(number: int, state: str) -> Change:
    """Says of a statement that it reconciles, in its row and in the results."""

    def changed(made: Made) -> None:
        made.states[number] = state
        row = made.row("statement", number)
        row["reconciliation"] = re.sub('"value":"[a-z]+"', f'"value":"{state}"', str(row["reconciliation"]))

    return changed


def bigger_credit(made: Made) -> None:
    """An amount and its sums are changed together."""
    made.row("entry", 6)["amount"] = "101.00"
    made.row("statement", 2)["credits"] = money("106.25")


def second_standing(made: Made) -> None:
    """Two standings of one item at once."""
    row: Row = {**ACTOR, "decided_at": "2026-01-03T10:00:00+00:00", "standing": "withdrawn", "reason": "x"}
    made.fact("evidence_standing", 2, 3, **row)


def standing_of(number: int, standing: str) -> Change:
    """An item has a standing, but stays in the bundle."""
    row: Row = {**ACTOR, "decided_at": "2026-01-03T10:00:00+00:00", "standing": standing, "reason": "x"}
    return lambda made: made.fact("evidence_standing", number, 5, **row)


def destroyed(made: Made) -> None:
    """An item was destroyed, but stays in the bundle."""
    order: Row = {"authority": "Court", "order_number": "1", "ordered_on": None, "reason": "Order"}
    made.add(
        "destruction",
        evidence_id=4,
        **order,
        destroyed_at="2026-01-05T10:00:00+00:00",
        **ACTOR,
        destroyed_seq=5,
    )


def withhold_for_nothing(made: Made) -> None:
    """An item is said to be withdrawn, but nothing stands against it."""
    del made.evidence[4]
    made.withheld.append({"label": "E4", "reason": "withdrawn"})


def count_twice(made: Made) -> None:
    """A run that was undone counts again beside the one that replaced it."""
    made.row("run_validity", 5)["to_seq"] = None


CHANGES: tuple[tuple[str, Change, str], ...] = (
    ("an amount is another", bigger_credit, "amount of Entry 6 .* is 101.00, the row holds 100"),
    (
        "a direction is turned",
        both(set_entry(5, direction="credit"), change_sum(2, debits=money("0.00"), credits=money("1339.75"))),
        "is a credit, but its row is a debit",
    ),
    (
        "a turned minus is not turned",
        both(
            set_entry(7, direction="debit"), change_sum(2, debits=money("1239.75"), credits=money("100.00"))
        ),
        "is a debit, but its row is a credit",
    ),
    (
        "the payer's entry is a credit",
        both(
            set_entry(9, direction="credit"), change_sum(3, debits=money("1500.00"), credits=money("20.00"))
        ),
        "is a credit, but its row is a debit",
    ),
    (
        "a sign is ignored",
        both(
            set_entry(14, direction="credit"),
            change_sum(7, debits=money("0.00", "AFN"), credits=money("1250.00", "AFN")),
        ),
        "is a credit, but its row is a debit",
    ),
    (
        "a time is an hour later",
        lambda made: made.row("entry", 1).update(
            booked_at=int(str(made.row("entry", 1)["booked_at"])) + 3_600_000_000
        ),
        "booked_at of Entry 1 .* is 2024-01-05 11:00:00",
    ),
    (
        "day and month change places",
        both(
            set_entry(5, booked_at=1714831500000000),
            change_sum(2, last_on=day("2024-05-04"), first_on=day("2024-02-06")),
            lambda made: made.orders.update({}),
        ),
        "booked_at of Entry 5 .* 2024-02-05 14:05:00",
    ),
    (
        "a solar day is one off",
        both(set_entry(14, booked_at=1704153600000000), change_sum(7, first_on=day("2024-01-02"))),
        "booked_at of Entry 14",
    ),
    ("a time of day is lost", set_entry(6, booked_at=1707177600000000), "booked_at of Entry 6"),
    ("a time is kept finer than printed", set_entry(6, precision="second"), "kept to the second"),
    ("a value day is another", set_entry(1, value_on=19730), "value day of Entry 1"),
    ("a value day is missing", set_entry(1, value_on=None), "value day of Entry 1 .* is none"),
    (
        "a name is another",
        set_entry(2, counterparty_name="ИП Гамма", search_text="ип гамма товар"),
        "counterparty_name of Entry 2",
    ),
    (
        "a name is cut",
        set_entry(2, counterparty_name="ИП Бет", search_text="ип бет товар"),
        "counterparty_name of Entry 2",
    ),
    (
        "a name is invented",
        set_entry(3, counterparty_name="Чужой", search_text="чужой комиссия"),
        "counterparty_name of Entry 3",
    ),
    (
        "a name is missing",
        set_entry(2, counterparty_name=None, search_text="товар"),
        "has no counterparty_name",
    ),
    (
        "a purpose is another",
        set_entry(3, remittance_info="Подарок", search_text="подарок"),
        "remittance_info of Entry 3",
    ),
    (
        "a document number is cut",
        set_entry(1, counterparty_id="03001560044", search_text="тоо альфа 03001560044 оплата a1"),
        "counterparty_id of Entry 1",
    ),
    (
        "an account is another",
        set_entry(6, counterparty_account="00124", search_text="ип бета 00124"),
        "counterparty_account of Entry 6",
    ),
    ("other columns are lost", set_entry(1, other=None), "has lost what stands in its column"),
    (
        "another column is changed",
        set_entry(1, other='{"Отметка":"b1"}', search_text="тоо альфа 030015600442 оплата b1"),
        "its cells",
    ),
    (
        "search words are added",
        set_entry(2, search_text="ип бета товар взятка"),
        "words that stand in no other text",
    ),
    ("search words are taken away", set_entry(2, search_text="товар"), "lacks words"),
    (
        "a running balance is another in a pair",
        both(
            set_entry(3, running_balance="960.00"),
            set_entry(2, running_balance="860.00"),
            set_state(1, "fail"),
        ),
        "running_balance of Entry 2",
    ),
    ("a running balance is missing", set_entry(4, running_balance=None), "has no running_balance"),
    (
        "parties change places",
        both(
            set_entry(8, counterparty_name="Анна", counterparty_account="KZ33", search_text="анна kz33 долг")
        ),
        "counterparty_name of Entry 8",
    ),
    ("an entry is moved to another row", set_entry(3, row=9), "before an entry|no table|claimed|amount of"),
    ("an entry is moved to another part", set_entry(3, part=1), "part 1"),
    ("a range of days is invented", set_entry(2, earliest_on=19725, latest_on=19727), "range of days"),
    ("a zone is another", set_entry(2, zone="Europe/Paris"), "in the zone of the case"),
    ("a source of zones is unknown", set_entry(2, zone_source="guessed"), "zone_source holds"),
    ("an entry is left out as a note", leave_entry_out, "it is an entry that was left out"),
    ("an entry of an empty row is invented", invent_entry, "names a row of the file that holds nothing"),
    ("an unread row is forgotten", lambda made: made.drop("unread_row", 10), "is used, but no entry"),
    (
        "a row is unread and an entry",
        set_row(
            "unread_row", 5, row=8, text="2024-01-02 08:00:00 | 02.01.2024 | 50 | 1050 | ТОО Гамма | Возврат"
        ),
        "claimed already|left out",
    ),
    ("a row is unread twice", set_row("unread_row", 5, row=4), "claimed already|says"),
    (
        "an unread row says something else",
        set_row("unread_row", 5, text="Всего | 180 | 350.5"),
        "its cells hold 'Итого",
    ),
    ("a payment is of another row", set_row("payment", 3, row=3), "claimed already"),
    ("the amount of a payment is another", set_row("payment", 2, amount="21.00"), "amount of Payment 2"),
    ("the time of a payment is another", set_row("payment", 2, sent_at=0), "sent_at of Payment 2"),
    (
        "the payee of a payment is another",
        set_row("payment", 3, beneficiary_name="Дина", search_text="глеб kz88 дина kz99 кофе"),
        "beneficiary_name of Payment 3",
    ),
    ("the currency of a payment is another", set_row("payment", 3, currency="USD"), "currency of Payment 3"),
    ("a payment has an unknown status", set_row("payment", 3, status="lost"), "status holds"),
    ("two entries change places", swap_entries, "before an entry of its statement"),
    (
        "a layout says another order of days",
        set_layout(2, lambda given: column_of(given, "booked_at").update(date_order="month_first")),
        "booked_at of Entry 5",
    ),
    (
        "a layout says no order of days",
        set_layout(2, lambda given: column_of(given, "booked_at").pop("date_order")),
        "can be read in two ways",
    ),
    (
        "a layout says another calendar",
        set_layout(6, lambda given: column_of(given, "booked_at").update(calendar="gregorian")),
        "booked_at of Entry 14",
    ),
    (
        "a layout turns words round",
        set_layout(
            2,
            lambda given: table_of(given).update(
                directions=[{"by": "word", "words": {"Дт": "credit", "Кт": "debit"}}]
            ),
        ),
        "but its row is a",
    ),
    (
        "a layout tells no direction",
        set_layout(2, lambda given: table_of(given).update(directions=[])),
        "tells whether it is a credit or a debit",
    ),
    (
        "a layout takes debits for credits",
        set_layout(
            1,
            lambda given: [
                column_of(given, "debit").update(field="x"),
                column_of(given, "credit").update(field="debit"),
                column_of(given, "x").update(field="credit"),
            ],
        ),
        "but its row is a",
    ),
    (
        "a layout ends its table early",
        set_layout(1, lambda given: table_of(given).update(last_row=7)),
        "stands in no table",
    ),
    (
        "a layout names another sheet",
        set_layout(1, lambda given: table_of(given).update(sheet="Лист")),
        "no sheet",
    ),
    (
        "a layout names another epoch",
        set_layout(1, lambda given: given.update(dates_from_1904=True)),
        "another epoch",
    ),
    (
        "a layout calls a workbook unreadable",
        set_layout(1, lambda given: given.update(container="xls", tables=[])),
        "is a file of the kind xlsx",
    ),
    (
        "a layout names another encoding",
        set_layout(2, lambda given: given.update(encoding="utf-8")),
        "cannot be read",
    ),
    (
        "a layout names a codec that is none",
        set_layout(2, lambda given: given.update(encoding="hex")),
        "cannot be read",
    ),
    ("an entry of a payment is left out", drop_two_party_entry, "has no entry: it was left out"),
    ("an item is read before it is there", set_row("import_run", 1, begun_seq=1), "before it was there"),
    ("a run counts before it began", set_row("run_validity", 6, from_seq=4), "counts before it began"),
    ("content is kept with another record", set_row("content_check", 1, kept_seq=4), "not kept with its run"),
    ("an instant is none", set_row("custody_record", 1, received_at="yesterday"), "no instant"),
    ("a standing is unknown", set_row("evidence_standing", 1, standing="lost"), "unknown standing"),
    (
        "a kind of source is unknown",
        set_row("evidence_terms", 1, source_kind="rumour"),
        "unknown kind of source",
    ),
    ("persons are no list", set_row("episode", 2, persons="A"), "no JSON list"),
    ("a truth value is none", set_row("evidence_terms", 1, may_be_passed_on=2), "truth value"),
    ("a range of days is turned", set_row("episode", 2, from_on=9, to_on=8), "ends before it begins"),
    ("a mapping is no JSON", set_row("import_run", 4, mapping="}"), "no JSON"),
    (
        "a link names an entry that is not there",
        set_row("movement_link", 1, debit_id=99),
        "not in the bundle",
    ),
    ("decimals of no amount", set_entry(5, amount_2_scale=2), "decimals of it"),
    (
        "a layout gives a column another title",
        set_layout(1, lambda given: column_of(given, "other").update(title="Примечание")),
        "is titled",
    ),
    (
        "a layout calls a field otherwise",
        set_layout(1, lambda given: column_of(given, "other").update(field="note")),
        "unknown field",
    ),
    (
        "a layout names no column for a cell",
        both(
            set_layout(1, lambda given: table_of(given).update(columns=columns_but(given, "other"))),
            set_entry(1, other=None, search_text="тоо альфа 030015600442 оплата"),
        ),
        "that its layout does not name",
    ),
    (
        "a layout names a column twice",
        set_layout(1, lambda given: column_of(given, "other").update(column="A")),
        "twice",
    ),
    (
        "a text comes from no column",
        set_entry(14, counterparty_name="x", search_text="x"),
        "counterparty_name of Entry 14",
    ),
    ("a layout is no JSON", set_row("import_run", 1, layouts="{"), "no JSON"),
    (
        "a statement has another account",
        set_row("account", 1, key="KZ000000"),
        "not the one that the statement names|outside the legal basis",
    ),
    (
        "a statement names an account of no cell",
        lambda made: (
            made.row("account", 2).update(key="KZ123"),
            made.row("statement", 2).update(
                identity=str(made.row("statement", 2)["identity"]).replace("KZ222222", "KZ123")
            ),
        ),
        "stands in no cell",
    ),
    (
        "an opening balance is in no cell",
        both(change_sum(1, opening_balance=money("1001.00")), set_state(1, "fail")),
        "opening of Statement 1 .* no unread row",
    ),
    (
        "a printed total is in no cell",
        both(
            lambda made: made.row("statement", 1).update(
                printed_totals=str(made.row("statement", 1)["printed_totals"]).replace("35050", "35051")
            ),
            set_state(1, "fail"),
        ),
        "no unread row",
    ),
    (
        "a statement counts its entries wrongly",
        change_sum(1, entry_count=5),
        "has 4 entries and states 5|more entries",
    ),
    ("a statement begins with another entry", change_sum(2, first_entry_id=6), "first entry of"),
    ("a statement has other days", change_sum(1, last_on=0), "days of"),
    ("a statement states other credits", change_sum(1, credits=money("350.51")), "credits of statement 1"),
    ("a statement states that it passes", set_state(2, "pass"), "state of statement 2 .* is inconclusive"),
    (
        "a statement hides that it fails",
        both(change_sum(1, closing_balance=money("1171.50"))),
        "state of statement 1 .* is fail",
    ),
    (
        "a closing balance is of another scale",
        change_sum(
            1, closing_balance=spelled({"type": "Money", "units": 1, "scale": 99, "currency": "KZT"}).decode()
        ),
        "impossible scale",
    ),
    (
        "an order names an entry twice",
        lambda made: made.orders.update({1: [3, 2, 1, 1]}),
        "each of its entries once",
    ),
    (
        "an order goes to and fro",
        lambda made: made.orders.update({1: [3, 1, 2, 0]}),
        "neither that of its days",
    ),
    ("an order is the source's and does not fit", lambda made: made.orders.pop(1), "state of statement 1"),
    (
        "an order is told by no balance",
        lambda made: made.orders.update({2: [2, 1, 0]}),
        "told by no running balance",
    ),
    (
        "an entry is of another statement's account",
        set_entry(1, account_id=2),
        "another account than its statement",
    ),
    ("an entry is in another currency", set_entry(1, currency="USD"), "its account in KZT"),
    ("an amount is negative", set_entry(1, amount="-300.50"), "is negative"),
    ("an amount has too many decimals", set_entry(1, amount="300.500"), "has not 2 decimals"),
    ("an amount is a negative zero", set_entry(1, running_balance="-0.00"), "negative zero"),
    ("a column is missing", lambda made: made.row("case_actor", 1).pop("role"), "other columns"),
    ("a column is of another type", set_row("case_actor", 1, role=1), "holds 1"),
    ("a column is a truth value", set_row("case_actor", 1, introduced_seq=True), "holds True"),
    ("a column is added", set_row("case_actor", 1, secret="x"), "other columns"),
    ("a hash is none", set_row("evidence_item", 1, sha256="00"), "no SHA-256"),
    ("two items have one number", set_row("evidence_item", 2, number=1), "same number"),
    ("source orders go down", set_entry(2, source_order=0), "out of order"),
    ("an unread row is of no run", set_row("unread_row", 1, run_id=99), "not there"),
    (
        "content has no check",
        lambda made: made.drop("content_check", 1),
        "No audit record claims the entries of statement 1",
    ),
    (
        "payments have no check",
        lambda made: made.tables.update(
            content_check=[row for row in made.tables["content_check"] if row["kind"] != "payment"]
        ),
        "No audit record claims the rows of payment",
    ),
    (
        "content is checked twice",
        lambda made: made.add(
            "content_check", **{k: v for k, v in made.row("content_check", 1).items() if k != "id"}
        ),
        "checked twice",
    ),
    ("an item has two standings at once", both(second_standing, second_standing), "at the same time"),
    (
        "a fact ends before it begins",
        set_row("evidence_standing", 1, from_seq=4, to_seq=3),
        "ends before it begins",
    ),
    ("a fact begins at no record", set_row("evidence_terms", 1, from_seq=9), "not there"),
    ("an episode is none", set_row("episode_entry", 1, episode_id=7), "episode that is not there"),
    ("a decision is about no entry", set_row("entry_decision", 1, entry_key="0" * 64), "not in the bundle"),
    (
        "an episode holds no entry of the case",
        set_row("episode_entry", 1, entry_key="0" * 64),
        "not in the bundle",
    ),
    ("a link names another entry", set_row("movement_link", 1, debit_id=9), "another entry than its key"),
    ("terms are of no item", set_row("evidence_terms", 1, fact_id=77), "not there"),
    ("an entry counts twice", count_twice, "counts twice"),
    ("a record undoes a later one", lambda made: made.outcomes.update({4: {"undoes": 5}}), "not before it"),
    (
        "a record restates without a destruction",
        lambda made: made.outcomes.update({4: {"restated": {"2": {}}}}),
        "destroyed nothing",
    ),
    (
        "a claim of facts is left out",
        lambda made: made.outcomes.update({3: {"facts": {}}}),
        "otherwise than the record claims",
    ),
    (
        "a claim of contents is left out",
        lambda made: made.outcomes.update({2: {"contents": []}}),
        "claims 0 contents",
    ),
    ("a claim of receipts is left out", lambda made: made.outcomes.update({2: {"acquired": []}}), "acquired"),
    (
        "a claim of a key is left out",
        lambda made: made.outcomes.update({1: {"signing_keys": []}}),
        "signing_keys",
    ),
    (
        "a claim names a run twice",
        lambda made: made.outcomes.update({5: {"runs": [{"run": 6, "digest": "0" * 64}] * 2}}),
        "runs",
    ),
    ("a claim is no list", lambda made: made.outcomes.update({2: {"runs": {}}}), "has no list"),
    (
        "rows are of a later record",
        set_row("custody_record", 1, received_seq=9),
        "not acquired with its first receipt",
    ),
    (
        "an entry is before the legal basis",
        set_row("evidence_terms", 1, from_on=day("2024-01-03")),
        "outside the legal basis",
    ),
    (
        "an entry is after the legal basis",
        set_row("evidence_terms", 1, to_on=day("2024-01-03")),
        "outside the legal basis",
    ),
    (
        "an account is not of the legal basis",
        set_row("evidence_terms", 1, accounts='["KZ1"]'),
        "outside the legal basis",
    ),
    (
        "the accounts of a legal basis are no list",
        set_row("evidence_terms", 1, accounts="{}"),
        "no JSON list",
    ),
    (
        "intelligence is in the bundle",
        set_row("evidence_terms", 1, source_kind="intelligence"),
        "intelligence, but its rows",
    ),
    ("quarantined evidence is in the bundle", standing_of(4, "quarantined"), "quarantined, but its rows"),
    ("withdrawn evidence is in the bundle", standing_of(4, "withdrawn"), "withdrawn, but its rows"),
    ("destroyed evidence is in the bundle", destroyed, "destroyed, but its rows"),
    (
        "evidence is withheld for no reason",
        withhold_for_nothing,
        "which it is not|said to be withheld",
    ),
    ("evidence is missing", lambda made: made.evidence.pop(4), "or neither"),
    (
        "evidence is withheld and there",
        lambda made: made.withheld.append({"label": "E4", "reason": "withdrawn"}),
        "or neither",
    ),
    ("evidence of no item is there", lambda made: made.evidence.update({7: b"x"}), "no item of the case"),
    (
        "evidence has other bytes",
        lambda made: made.evidence.update({4: b"x"}),
        "not the item that the case received",
    ),
    (
        "evidence has other bytes and hash",
        lambda made: (
            made.evidence.update({5: b"x"}),
            made.row("evidence_item", 5).update(sha256=digest(b"x"), size=1),
        ),
        "is titled",
    ),
    (
        "the manifest has another kind",
        lambda made: made.manifest.update(kind="half"),
        "neither full nor protected",
    ),
    (
        "the manifest has another version",
        lambda made: made.manifest.update(format_version=2),
        "version of the format",
    ),
    ("the manifest has another format", lambda made: made.manifest.update(format="x"), "another format"),
    ("the manifest has another key", lambda made: made.manifest.update(note="x"), "other keys"),
    (
        "the manifest names another case",
        lambda made: made.manifest.update(
            case={"reference": "2", "title": "T", "agency": "A", "currency": "KZT", "timezone": "Asia/Almaty"}
        ),
        "another reference",
    ),
    (
        "the manifest has another head",
        lambda made: made.manifest.update(head={"sequence": 5, "hash": "0" * 64}),
        "head of the chain",
    ),
    (
        "the manifest has a longer head",
        lambda made: made.manifest.update(head={"sequence": 6, "hash": "0" * 64}),
        "head of the chain",
    ),
    (
        "the manifest has another root",
        lambda made: made.manifest.update(merkle_root="0" * 64),
        "root of the tree",
    ),
    ("the manifest counts other leaves", lambda made: made.manifest.update(leaf_count=1), "leaves"),
    (
        "the manifest withholds an unknown item",
        lambda made: made.withheld.append({"label": "E9", "reason": "withdrawn"}),
        "no item of the case",
    ),
    (
        "the manifest has an unknown reason",
        lambda made: made.withheld.append({"label": "E9", "reason": "secret"}),
        "unknown reason",
    ),
    (
        "the manifest protects in a full bundle",
        lambda made: made.withheld.append({"label": "E4", "reason": "protected"}),
        "but the bundle is not",
    ),
    ("the manifest was made at no time", lambda made: made.manifest.update(made_at="today"), "no instant"),
    (
        "the fingerprint is another",
        lambda made: made.manifest.update(
            signer={"kind": "case", "public_key": "0" * 64, "fingerprint": "0" * 64}
        ),
        "not that of the public key",
    ),
    (
        "options are no truth values",
        lambda made: made.manifest.update(options={"with_outside_basis": 0, "with_intelligence": 0}),
        "neither true nor false",
    ),
    ("the files are listed wrongly", lambda made: made.manifest.update(files=[]), "does not list"),
)


@pytest.mark.parametrize(("change", "sentence"), [pytest.param(c, s, id=n) for n, c, s in CHANGES])
def test_a_consistent_falsehood_fails(change: Change, sentence: str) -> None:
    made = whole_case()
    change(made)
    found = difference_in(sealed(made))
    assert found is not None
    assert re.search(sentence, found), found


def record_of(made: Made, sequence: int) -> Row:
    """An audit record."""
    return made.rows("audit_record", sequence=sequence)[0]


def line_of(made: Made, result: str, **values: object) -> Row:
    """A line of the results."""
    lines = [row for row in made.results if row["result"] == result]
    return next(row for row in lines if all(row[key] == value for key, value in values.items()))


def set_line(result: str, which: Row, **values: object) -> Change:
    """Changes a line of the results."""
    return lambda made: line_of(made, result, **which).update(values)


def chain_again(made: Made) -> None:
    """Hashes the records again after a change of theirs."""
    before = "0" * 64
    for record in made.tables["audit_record"]:
        record["previous_hash"] = before
        before = digest(spelled({key: value for key, value in record.items() if key != "record_hash"}))
        record["record_hash"] = before


def set_outcome(sequence: int, old: str, new: str) -> Change:
    """Changes what a record claims and hashes the chain again."""

    def changed(made: Made) -> None:
        record = record_of(made, sequence)
        assert re.search(old, str(record["parameters"]))
        record["parameters"] = re.sub(old, new, str(record["parameters"]), count=1)
        chain_again(made)

    return changed


LATE: tuple[tuple[str, Change, str], ...] = (
    ("an amount is no number", set_entry(1, amount="1e3"), "no decimal number"),
    ("a direction is none", set_entry(1, direction="in"), "neither a credit nor a debit"),
    ("a custody record is of no item", set_row("custody_record", 2, evidence_id=9), "not there"),
    ("a statement is of no run", set_row("statement", 1, run_id=9), "not there"),
    (
        "a check is of an unknown kind",
        set_row("content_check", 2, kind="total"),
        "unknown kind|No audit record claims",
    ),
    ("a case has no details", set_row("case_details", 1, to_seq=2), "exactly one row of details|list index"),
    (
        "a record is changed",
        lambda made: record_of(made, 2).update(action="look"),
        "Audit record 2 is not the one",
    ),
    ("a record is missing", lambda made: made.tables["audit_record"].pop(2), "should stand"),
    (
        "the last record is missing",
        lambda made: (
            made.tables["audit_record"].pop(),
            made.manifest.update(head={"sequence": 4, "hash": record_of(made, 4)["record_hash"]}),
        ),
        "not there",
    ),
    (
        "a record is put in",
        lambda made: made.tables["audit_record"].append({**record_of(made, 5), "sequence": 6}),
        "does not follow|not the one",
    ),
    ("records change places", lambda made: made.tables["audit_record"].reverse(), "out of order"),
    (
        "a chain begins elsewhere",
        lambda made: record_of(made, 1).update(previous_hash="1" * 64),
        "does not follow",
    ),
    ("parameters have another key", set_outcome(3, '"request"', '"requests"'), "other keys"),
    ("parameters are not canonical", set_outcome(3, '"outcome":', '"outcome": '), "not spelled canonically"),
    (
        "a digest of facts is another",
        set_outcome(3, r'("count":1,"digest":")....', r"\1aaaa"),
        "are not those that it claims",
    ),
    ("a count of facts is another", set_outcome(3, '"count":1', '"count":2'), "claims 2 facts"),
    (
        "a digest of a run is another",
        set_outcome(2, r'("digest":")....("?[0-9a-f]*","run":1)', r"\1aaaa\2"),
        "runs|contents|digest",
    ),
    ("a header is another", set_outcome(2, r'("header":")....', r"\1aaaa"), "head of statement 1"),
    (
        "a digest of content is another",
        set_outcome(2, r'("contents":\[{"digest":")....', r"\1aaaa"),
        "digest of the content of entry 1",
    ),
    ("a receipt is another", set_outcome(2, "A bank", "A bunk"), "acquired"),
    ("an actor is another", lambda made: made.row("case_actor", 1).update(name="B."), "actors"),
    (
        "a key of the case is another",
        lambda made: made.row("signing_key", 1).update(public_key="0" * 64),
        "none of its keys",
    ),
    (
        "a decision is changed",
        lambda made: made.row("entry_decision", 1).update(reason="x"),
        "entry_decision",
    ),
    (
        "a decision is ended",
        lambda made: made.row("entry_decision", 1).update(to_seq=5),
        "entry_decision|statement|account",
    ),
    ("terms are changed", lambda made: made.row("evidence_terms", 1).update(act="x"), "evidence_terms"),
    ("a standing is hidden", lambda made: made.drop("evidence_standing", 1), "evidence_standing"),
    (
        "an entry is changed",
        lambda made: made.row("entry", 2).update(remittance_info="x"),
        "digest of the entries of statement 1",
    ),
    (
        "an entry of a file that is not re-read is changed",
        lambda made: made.row("entry", 11).update(remittance_info="x"),
        "entries of statement 5",
    ),
    (
        "an unread row is changed",
        lambda made: made.row("unread_row", 1).update(reason="x"),
        "rows of unread_row of run 1",
    ),
    (
        "a payment is changed",
        lambda made: made.row("payment", 1).update(remittance_info="x"),
        "rows of payment of run 3",
    ),
    (
        "a statement is changed",
        lambda made: made.row("statement", 5).update(opening_balance=money("1.00")),
        "head of statement 5",
    ),
    (
        "a key of an entry is another",
        lambda made: made.row("entry", 2).update(entry_key="0" * 64),
        "not that of its place",
    ),
    (
        "two keys change places",
        lambda made: made.row("entry", 2).update(entry_key=made.row("entry", 3)["entry_key"]),
        "not that of its place",
    ),
    ("a case file is renamed", lambda made: made.row("custody_record", 1).update(file_name="x"), "acquired"),
    (
        "a row is redacted without need",
        lambda made: made.row("custody_record", 1).update(
            dict.fromkeys(("file_name", "received_from", "legal_basis", "medium"))
        ),
        "redacted, but",
    ),
    (
        "credits of a statement are others",
        set_line("statement", {"id": 1}, credits="350.51"),
        "credits of statement 1",
    ),
    (
        "debits of a statement are others",
        set_line("statement", {"id": 1}, debits="180.01"),
        "debits of statement 1",
    ),
    (
        "a statement has another count",
        set_line("statement", {"id": 1}, entry_count=3),
        "entry_count of statement 1",
    ),
    (
        "a statement is of another account",
        set_line("statement", {"id": 1}, account_id=2),
        "account_id of statement 1",
    ),
    ("a statement has another state", set_line("statement", {"id": 1}, state="fail"), "state of statement 1"),
    (
        "credits of an account are others",
        set_line("account_total", {"account_id": 1}, credits="350.51"),
        "credits of account 1",
    ),
    (
        "debits of an account hold what is excluded",
        set_line("account_total", {"account_id": 1}, debits="180.00"),
        "debits of account 1",
    ),
    (
        "an excluded sum is another",
        set_line("account_total", {"account_id": 1}, excluded_debits="0"),
        "excluded_debits of account 1",
    ),
    (
        "an excluded count is another",
        set_line("account_total", {"account_id": 1}, excluded_count=0),
        "excluded_count of account 1",
    ),
    (
        "a count of credits is another",
        set_line("account_total", {"account_id": 1}, credit_count=3),
        "credit_count of account 1",
    ),
    (
        "an account is in another currency",
        set_line("account_total", {"account_id": 1}, currency="USD"),
        "no account_total",
    ),
    (
        "an episode has another sum",
        set_line("episode_total", {"account_id": 1}, credits="0"),
        "credits of episode 1",
    ),
    (
        "a complement is another",
        set_line("episode_total", {"account_id": 1}, rest_credits="0"),
        "rest_credits of episode 1",
    ),
    (
        "a complement counts otherwise",
        set_line("episode_total", {"account_id": 1}, rest_count=0),
        "rest_count of episode 1",
    ),
    (
        "an account is missing in an episode",
        lambda made: made.results.remove(line_of(made, "episode_total", account_id=5)),
        "no episode_total",
    ),
    ("the case has another count", set_line("case_total", {}, entry_count=12), "entry_count of the case"),
    ("the case has other items", set_line("case_total", {}, evidence_count=6), "evidence_count of the case"),
    (
        "the case has other statements",
        set_line("case_total", {}, statement_count=7),
        "statement_count of the case",
    ),
    ("the case excludes nothing", set_line("case_total", {}, excluded_count=0), "excluded_count of the case"),
    ("a result stands twice", lambda made: made.results.append(dict(made.results[0])), "repeats"),
    (
        "a result is invented",
        lambda made: made.results.append(
            {**line_of(made, "account_total", account_id=1), "account_id": 9, "currency": "EUR"}
        ),
        "nothing gives",
    ),
    (
        "a result is of an unknown kind",
        lambda made: made.results.append({"result": "profit"}),
        "unknown kind",
    ),
    ("a result is no object", lambda made: made.results.append([]), "no JSON object"),  # type: ignore[arg-type]
    ("a sum is a number", set_line("account_total", {"account_id": 1}, credits=350), "no decimal number"),
    (
        "a sum has an exponent",
        set_line("account_total", {"account_id": 1}, credits="3505e-1"),
        "no decimal number",
    ),
    ("a result has another key", set_line("case_total", {}, note="x"), "other keys"),
)


def finished(made: Made) -> Made:
    """The case with all that is derived computed, so that a later change breaks it."""
    set_keys(made)
    set_results(made)
    set_trail(made)
    made.is_recomputed = False
    return made


@pytest.mark.parametrize(("change", "sentence"), [pytest.param(c, s, id=n) for n, c, s in LATE])
def test_a_change_that_the_trail_or_the_results_do_not_tell_fails(change: Change, sentence: str) -> None:
    made = finished(whole_case())
    change(made)
    found = difference_in(sealed(made))
    assert found is not None
    assert re.search(sentence, found), found


WITHHELD: tuple[tuple[str, Change, str], ...] = (
    ("bytes of a withheld item are there", lambda made: made.evidence.update({3: b"x"}), "or neither"),
    (
        "an account of a withheld item is named",
        lambda made: made.tables["account"].append({"id": 77, "key": "KZ33", "currency": "KZT"}),
        "no statement names",
    ),
    (
        "a payment of a withheld item is there",
        lambda made: made.tables["payment"].append(dict(whole_case().row("payment", 1))),
        "said to be withheld",
    ),
    (
        "an unread row of a withheld item is there",
        lambda made: made.tables["unread_row"].append(dict(whole_case().row("unread_row", 8), id=99)),
        "said to be withheld",
    ),
    (
        "a name of a withheld item is there",
        lambda made: made.row("custody_record", 3).update(file_name="three.xlsx"),
        "not redacted",
    ),
    (
        "a mapping of a withheld item is there",
        lambda made: made.row("import_run", 3).update(mapping="{}"),
        "not redacted",
    ),
    (
        "a reason of a withheld item is there",
        lambda made: made.row("evidence_standing", 2).update(reason="x"),
        "not redacted",
    ),
    (
        "a link to a withheld entry tells its basis",
        lambda made: made.row("movement_link", 1).update(basis="accounts"),
        "not redacted",
    ),
    ("a link is gone", lambda made: made.drop("movement_link", 1), "movement_link"),
    ("a receipt is gone", lambda made: made.drop("custody_record", 3), "acquired"),
    (
        "a check is gone",
        lambda made: made.tables["content_check"].remove(made.rows("content_check", run_id=3)[0]),
        "claims .* contents",
    ),
    (
        "a withheld item has another reason",
        lambda made: made.withheld[0].update(reason="intelligence"),
        "which it is not",
    ),
    (
        "a withheld item is outside of a basis that it has not",
        lambda made: made.withheld[0].update(reason="outside_basis"),
        "no bounds",
    ),
)


@pytest.mark.parametrize(("change", "sentence"), [pytest.param(c, s, id=n) for n, c, s in WITHHELD])
def test_what_is_withheld_is_withheld_whole(change: Change, sentence: str) -> None:
    made = case_without_e3()
    change(made)
    found = difference_in(sealed(made))
    assert found is not None
    assert re.search(sentence, found), found


PROTECTED: tuple[tuple[str, Change, str], ...] = (
    ("a name is in the clear", set_entry(2, counterparty_name="ИП Бета"), "is not masked"),
    ("an account is in the clear", set_row("account", 1, key="KZ111111"), "is not masked"),
    ("parameters are in the clear", lambda made: record_of(made, 2).update(parameters="{}"), "is not masked"),
    ("bytes are there", lambda made: made.evidence.update({4: b"x"}), "or neither"),
    ("an amount is another", set_entry(2, amount="101.00"), "debits of statement 1"),
    (
        "an amount and its sums are others",
        both(
            set_entry(2, amount="101.00"),
            change_sum(1, debits=money("181.00")),
            set_line("statement", {"id": 1}, debits="181"),
        ),
        "state of statement 1",
    ),
    ("a place is another", set_entry(2, row=12), "not that of its place"),
    ("a record is missing", lambda made: made.tables["audit_record"].pop(2), "should stand"),
    (
        "the case is named",
        lambda made: made.manifest.update(case={"reference": "1/24", "title": "T"}),
        "other keys",
    ),
)


@pytest.mark.parametrize(("change", "sentence"), [pytest.param(c, s, id=n) for n, c, s in PROTECTED])
def test_a_protected_bundle_is_masked_and_adds_up(change: Change, sentence: str) -> None:
    made = protected_case()
    change(made)
    found = difference_in(sealed(made))
    assert found is not None
    assert re.search(sentence, found), found


def test_the_unchanged_bundles_pass() -> None:
    assert difference_in(sealed(whole_case())) is None
    assert difference_in(sealed(case_without_e3())) is None
    assert difference_in(sealed(protected_case())) is None
