"""Lies about what stands in the cells of a file: figures, days, directions, texts, rows, and how they were read.

Each takes a bundle and dice, changes the bundle and says what it did; None where there is nothing to change. Whoever
lies so makes everything else agree: only reading the cells again, or the balances, gives it away.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from random import Random

from tests.exchange.mutation.restating import rekey
from tests.exchange.mutation.sealed import Row, Sealed, sha256

Lie = Callable[[Sealed, Random], str | None]
DAY = 86_400_000_000
TEXTS = (
    "counterparty_name", "counterparty_account", "counterparty_id", "remittance_info", "bank_reference", "purpose_code",
    "entry_type", "counterparty_bank",
)  # fmt: skip
READ_AGAIN = ("xlsx", "csv")


def decimals(value: object) -> int:
    """Return the number of decimals of a decimal text."""
    return len(str(value).partition(".")[2])


def moved(value: object, units: int) -> str:
    """Return a decimal text moved by so many of its smallest units."""
    scale = decimals(value)
    return str(Decimal(str(value)) + Decimal(units).scaleb(-scale))


def entries_with(sealed: Sealed, column: str) -> list[Row]:
    """Return the entries that have a value in a column."""
    return [entry for entry in sealed.rows("entry") if entry[column] is not None]


def amount_by_a_unit(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice(sealed.rows("entry"))
    entry["amount"] = moved(entry["amount"], dice.choice((1, 2, 100)))
    return f"amount of entry {entry['id']}"


def amount_tenfold(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice(sealed.rows("entry"))
    entry["amount"] = f"{Decimal(str(entry['amount'])) * 10:.{decimals(entry['amount'])}f}"
    return f"amount of entry {entry['id']} tenfold"


def two_amounts_exchanged(sealed: Sealed, dice: Random) -> str | None:
    one, other = dice.sample(sealed.rows("entry"), 2)
    if one["amount"] == other["amount"] or one["amount_scale"] != other["amount_scale"]:
        return None
    one["amount"], other["amount"] = other["amount"], one["amount"]
    return f"amounts of entries {one['id']} and {other['id']} exchanged"


def direction_turned(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice(sealed.rows("entry"))
    entry["direction"] = "credit" if entry["direction"] == "debit" else "debit"
    return f"direction of entry {entry['id']}"


def all_directions_turned(sealed: Sealed, dice: Random) -> str | None:
    statement = dice.choice(sealed.rows("statement"))
    own = [entry for entry in sealed.rows("entry") if entry["statement_id"] == statement["id"]]
    for entry in own:
        entry["direction"] = "credit" if entry["direction"] == "debit" else "debit"
    return f"all directions of statement {statement['id']}" if own else None


def day_moved(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice(sealed.rows("entry"))
    entry["booked_at"] = int(str(entry["booked_at"])) + dice.choice((-1, 1, 30)) * DAY
    return f"day of entry {entry['id']}"


def time_moved(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice([one for one in sealed.rows("entry") if one["precision"] == "second"])
    entry["booked_at"] = int(str(entry["booked_at"])) + dice.choice((-1, 1)) * 60_000_000
    return f"time of entry {entry['id']}"


def value_day_moved(sealed: Sealed, dice: Random) -> str | None:
    known = entries_with(sealed, "value_on")
    if not known:
        return None
    entry = dice.choice(known)
    entry["value_on"] = int(str(entry["value_on"])) + 1
    return f"value day of entry {entry['id']}"


def text_changed(sealed: Sealed, dice: Random) -> str | None:
    column = dice.choice(TEXTS)
    known = entries_with(sealed, column)
    if not known:
        return None
    entry = dice.choice(known)
    text = str(entry[column])
    at = dice.randrange(len(text))
    entry[column] = f"{text[:at]}{'7' if text[at] != '7' else '3'}{text[at + 1 :]}"
    return f"{column} of entry {entry['id']}"


def text_taken_out(sealed: Sealed, dice: Random) -> str | None:
    column = dice.choice(TEXTS)
    known = entries_with(sealed, column)
    if not known:
        return None
    entry = dice.choice(known)
    entry[column] = None
    return f"{column} of entry {entry['id']} taken out"


def two_texts_exchanged(sealed: Sealed, dice: Random) -> str | None:
    column = dice.choice(TEXTS)
    known = entries_with(sealed, column)
    if len(known) < 2:
        return None
    one, other = dice.sample(known, 2)
    if one[column] == other[column]:
        return None
    one[column], other[column] = other[column], one[column]
    return f"{column} of entries {one['id']} and {other['id']} exchanged"


def balance_changed(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice(entries_with(sealed, "running_balance"))
    entry["running_balance"] = moved(entry["running_balance"], dice.choice((-1, 1, 100)))
    return f"running balance of entry {entry['id']}"


def balance_taken_out(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice(entries_with(sealed, "running_balance"))
    entry["running_balance"] = None
    return f"running balance of entry {entry['id']} taken out"


def second_amount_changed(sealed: Sealed, dice: Random) -> str | None:
    known = entries_with(sealed, "amount_2")
    if not known:
        return None
    entry = dice.choice(known)
    entry["amount_2"] = moved(entry["amount_2"], 1)
    return f"second amount of entry {entry['id']}"


def entry_dropped(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice(sealed.rows("entry"))
    if entry["part"] != 0:
        return None
    _forget(sealed, entry)
    return f"entry {entry['id']} dropped"


def two_party_entry_dropped(sealed: Sealed, dice: Random) -> str | None:
    """Leave an entry out whose row is a payment too, which goes on claiming it."""
    entry = dice.choice([one for one in sealed.rows("entry") if one["part"] != 0])
    _forget(sealed, entry)
    return f"entry {entry['id']} of a two-party row dropped"


def _forget(sealed: Sealed, entry: Row) -> None:
    sealed.rows("entry").remove(entry)
    for table in ("entry_decision", "episode_entry"):
        sealed.tables[table] = [row for row in sealed.rows(table) if row["entry_key"] != entry["entry_key"]]
    sealed.tables["movement_link"] = [
        link
        for link in sealed.rows("movement_link")
        if entry["entry_key"] not in (link["debit_key"], link["credit_key"])
    ]


def entry_hidden_as_unread(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice(sealed.rows("entry"))
    if entry["part"] != 0:
        return None
    _forget(sealed, entry)
    statement = next(one for one in sealed.rows("statement") if one["id"] == entry["statement_id"])
    unread = {
        "id": 1 + max(int(str(row["id"])) for row in sealed.rows("unread_row")),
        "run_id": statement["run_id"],
        "sheet": entry["sheet"],
        "row": entry["row"],
        "reason": dice.choice(("note", "section", "no_amount", "metadata", "total")),
        "text": str(entry["remittance_info"]),
    }
    sealed.rows("unread_row").append(unread)
    return f"entry {entry['id']} hidden as an unread row"


def entry_repeated(sealed: Sealed, dice: Random) -> str | None:
    rows = sealed.rows("entry")
    entry = dict(dice.choice(rows))
    last = max(int(str(one["row"])) for one in rows if one["statement_id"] == entry["statement_id"])
    entry |= {"row": last + dice.choice((1, 5, 1000)), "source_order": 1 + int(str(entry["source_order"]))}
    rows.insert(
        1 + max(at for at, one in enumerate(rows) if one["statement_id"] == entry["statement_id"]), entry
    )
    rekey(sealed)
    return f"entry {entry['id']} there twice"


def entry_moved(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice(sealed.rows("entry"))
    entry["row"] = int(str(entry["row"])) + dice.choice((-1, 1, 7))
    rekey(sealed)
    return f"entry {entry['id']} in another row"


def rows_exchanged(sealed: Sealed, dice: Random) -> str | None:
    one, other = dice.sample(sealed.rows("entry"), 2)
    if one["statement_id"] != other["statement_id"] or one["part"] != other["part"]:
        return None
    one["row"], other["row"] = other["row"], one["row"]
    rekey(sealed)
    return f"rows of entries {one['id']} and {other['id']} exchanged"


def order_of_source_changed(sealed: Sealed, dice: Random) -> str | None:
    one, other = dice.sample(sealed.rows("entry"), 2)
    if one["statement_id"] != other["statement_id"]:
        return None
    one["source_order"], other["source_order"] = other["source_order"], one["source_order"]
    return f"source order of entries {one['id']} and {other['id']} exchanged"


def unread_row_dropped(sealed: Sealed, dice: Random) -> str | None:
    row = dice.choice(sealed.rows("unread_row"))
    sealed.rows("unread_row").remove(row)
    return f"unread row {row['id']} dropped"


def unread_text_changed(sealed: Sealed, dice: Random) -> str | None:
    row = dice.choice(sealed.rows("unread_row"))
    row["text"] = f"{row['text']}7"
    return f"text of unread row {row['id']}"


def opening_balance_changed(sealed: Sealed, dice: Random) -> str | None:
    return _stated_changed(sealed, dice, "opening_balance")


def closing_balance_changed(sealed: Sealed, dice: Random) -> str | None:
    return _stated_changed(sealed, dice, "closing_balance")


def _stated_changed(sealed: Sealed, dice: Random, name: str) -> str | None:
    known = [statement for statement in sealed.rows("statement") if statement[name] is not None]
    if not known:
        return None
    statement = dice.choice(known)
    stated = json.loads(str(statement[name]))
    stated["units"] += dice.choice((1, -1, 1000))
    statement[name] = json.dumps(stated, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return f"{name} of statement {statement['id']}"


def printed_total_changed(sealed: Sealed, dice: Random) -> str | None:
    known = [statement for statement in sealed.rows("statement") if statement["printed_totals"] is not None]
    if not known:
        return None
    statement = dice.choice(known)
    stated = json.loads(str(statement["printed_totals"]))
    name = dice.choice([one for one in ("credit", "debit", "count") if stated[one] is not None])
    if name == "count":
        stated[name] += 1
    else:
        stated[name]["units"] += 1
    statement["printed_totals"] = json.dumps(
        stated, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return f"printed {name} of statement {statement['id']}"


def account_changed(sealed: Sealed, dice: Random) -> str | None:
    statement = dice.choice(sealed.rows("statement"))
    identity = json.loads(str(statement["identity"]))
    name = "iban" if identity["iban"] else "number"
    if not identity[name]:
        return None
    old = str(identity[name])
    identity[name] = f"{old[:-1]}{(int(old[-1]) + 1) % 10}" if old[-1].isdigit() else f"{old}1"
    statement["identity"] = json.dumps(identity, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    account = next(one for one in sealed.rows("account") if one["id"] == statement["account_id"])
    account["key"] = "".join(str(identity[name]).split()).upper()
    return f"account of statement {statement['id']}"


def evidence_changed(sealed: Sealed, dice: Random) -> str | None:
    """Change a digit of an amount in the bytes of a text file, and its hash wherever it stands."""
    for item in dice.sample(sealed.rows("evidence_item"), len(sealed.rows("evidence_item"))):
        label = f"E{item['number']}"
        content = sealed.evidence[label]
        if content.startswith(b"PK"):
            continue
        places = [at for at in range(len(content) // 3, len(content)) if content[at : at + 1].isdigit()]
        at = dice.choice(places)
        digit = b"3" if content[at : at + 1] != b"3" else b"8"
        sealed.evidence[label] = content[:at] + digit + content[at + 1 :]
        item["sha256"] = sha256(sealed.evidence[label])
        rekey(sealed)
        return f"byte {at} of {label}"
    return None


def payment_amount_changed(sealed: Sealed, dice: Random) -> str | None:
    column = dice.choice(("amount", "pay_amount", "fee"))
    known = [payment for payment in sealed.rows("payment") if payment[column] is not None]
    if not known:
        return None
    payment = dice.choice(known)
    payment[column] = moved(payment[column], 1)
    return f"{column} of payment {payment['id']}"


def payment_party_changed(sealed: Sealed, dice: Random) -> str | None:
    column = dice.choice(("payer_name", "beneficiary_name", "payer_account", "control_no", "remittance_info"))
    known = [payment for payment in sealed.rows("payment") if payment[column]]
    if not known:
        return None
    payment = dice.choice(known)
    payment[column] = f"{payment[column]}7"
    return f"{column} of payment {payment['id']}"


def payment_day_moved(sealed: Sealed, dice: Random) -> str | None:
    column = dice.choice(("sent_at", "paid_at"))
    known = [payment for payment in sealed.rows("payment") if payment[column] is not None]
    if not known:
        return None
    payment = dice.choice(known)
    payment[column] = int(str(payment[column])) + DAY
    return f"{column} of payment {payment['id']}"


def payment_dropped(sealed: Sealed, dice: Random) -> str | None:
    places = {(entry["sheet"], entry["row"]) for entry in sealed.rows("entry") if entry["part"] != 0}
    alone = [one for one in sealed.rows("payment") if (one["sheet"], one["row"]) not in places]
    if not alone:
        return None
    payment = dice.choice(alone)
    sealed.rows("payment").remove(payment)
    return f"payment {payment['id']} dropped"


def side_exchanged(sealed: Sealed, dice: Random) -> str | None:
    """Take the account for the other side of a two-party row."""
    known = [entry for entry in sealed.rows("entry") if entry["part"] != 0]
    entry = dice.choice(known)
    entry["part"] = 3 - int(str(entry["part"]))
    entry["direction"] = "debit" if entry["part"] == 1 else "credit"
    rekey(sealed)
    return f"side of entry {entry['id']}"


def other_column_forgotten(sealed: Sealed, dice: Random) -> str | None:
    known = entries_with(sealed, "other")
    if not known:
        return None
    entry = dice.choice(known)
    other = json.loads(str(entry["other"]))
    if dice.random() < 0.5:
        other.popitem()
    else:
        title = dice.choice([*other])
        other[title] = f"{other[title]}7"
    entry["other"] = json.dumps(other, ensure_ascii=False, separators=(",", ":")) if other else None
    return f"what no field holds of entry {entry['id']}"


def precision_changed(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice(sealed.rows("entry"))
    entry["precision"] = dice.choice([one for one in ("second", "day") if one != entry["precision"]])
    return f"precision of entry {entry['id']}"


def searched_text_changed(sealed: Sealed, dice: Random) -> str | None:
    entry = dice.choice(sealed.rows("entry"))
    entry["search_text"] = f"{entry['search_text']} recruitment"
    return f"searched text of entry {entry['id']}"


def currency_of_row_changed(sealed: Sealed, dice: Random) -> str | None:
    """Claim another currency for all of an account whose rows name theirs."""
    known = {entry["account_id"] for entry in sealed.rows("entry") if entry["part"] != 0}
    account = next(one for one in sealed.rows("account") if one["id"] in known)
    account["currency"] = dice.choice(("CHF", "EUR", "USD"))
    for entry in sealed.rows("entry"):
        entry["currency"] = account["currency"] if entry["account_id"] == account["id"] else entry["currency"]
    for statement in sealed.rows("statement"):
        if statement["account_id"] == account["id"]:
            identity = json.loads(str(statement["identity"])) | {"currency": account["currency"]}
            statement["identity"] = json.dumps(
                identity, sort_keys=True, separators=(",", ":"), ensure_ascii=False
            )
    return f"currency of account {account['id']}"


def statement_dropped(sealed: Sealed, dice: Random) -> str | None:
    """Leave a whole statement out, its entries and all that is claimed of them."""
    statement = dice.choice([one for one in sealed.rows("statement") if one["entry_count"]])
    for entry in [one for one in sealed.rows("entry") if one["statement_id"] == statement["id"]]:
        _forget(sealed, entry)
    sealed.rows("statement").remove(statement)
    sealed.tables["content_check"] = [
        check
        for check in sealed.rows("content_check")
        if (check["kind"], check["owner_id"]) != ("entry", statement["id"])
    ]
    return f"statement {statement['id']} dropped"


def entry_in_another_statement(sealed: Sealed, dice: Random) -> str | None:
    entry, other = dice.choice(sealed.rows("entry")), dice.choice(sealed.rows("statement"))
    if entry["statement_id"] == other["id"]:
        return None
    entry |= {"statement_id": other["id"], "account_id": other["account_id"], "sheet": other["sheet"]}
    rekey(sealed)
    return f"entry {entry['id']} in statement {other['id']}"


FIGURES: tuple[Lie, ...] = (
    amount_by_a_unit, amount_tenfold, two_amounts_exchanged, direction_turned, all_directions_turned, day_moved,
    time_moved, value_day_moved, text_changed, text_taken_out, two_texts_exchanged, balance_changed,
    balance_taken_out, second_amount_changed, entry_dropped, entry_hidden_as_unread, entry_repeated, entry_moved,
    rows_exchanged, order_of_source_changed, unread_row_dropped, unread_text_changed, opening_balance_changed,
    closing_balance_changed, printed_total_changed, account_changed, evidence_changed, payment_amount_changed,
    payment_party_changed, payment_day_moved, payment_dropped, side_exchanged, other_column_forgotten,
    two_party_entry_dropped, precision_changed, searched_text_changed, currency_of_row_changed, statement_dropped,
    entry_in_another_statement,
)  # fmt: skip
