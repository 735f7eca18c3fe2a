"""Lies about how files were read and about what was computed; again everything else is made to agree."""

from __future__ import annotations

import json
from random import Random

from tests.exchange.mutation.figures import Lie, moved
from tests.exchange.mutation.sealed import Row, Sealed, canonical


def _layouts(sealed: Sealed, dice: Random) -> tuple[Row, Row]:
    """Return a run that was read by columns, and how."""
    known = [
        run
        for run in sealed.rows("import_run")
        if run["layouts"] and json.loads(str(run["layouts"]))["tables"]
    ]
    run = dice.choice(known)
    return run, json.loads(str(run["layouts"]))


def _kept(run: Row, layouts: Row) -> None:
    run["layouts"] = canonical(layouts).decode("utf-8")


def _used_columns(sealed: Sealed, run: Row, layouts: Row) -> list[Row]:
    tables = layouts["tables"]
    assert isinstance(tables, list)
    return [column for table in tables for column in table["columns"]]


def decimal_mark_turned(sealed: Sealed, dice: Random) -> str | None:
    """Claim the other decimal mark where the amounts of a text file have decimals."""
    run, layouts = _layouts(sealed, dice)
    if layouts["container"] != "csv":
        return None
    for column in _used_columns(sealed, run, layouts):
        if "decimal_mark" in column:
            column["decimal_mark"] = "point" if column["decimal_mark"] == "comma" else "comma"
    _kept(run, layouts)
    return f"decimal marks of run {run['id']}" if _has_doubtful_mark(sealed, run) else None


def _has_doubtful_mark(sealed: Sealed, run: Row) -> bool:
    """Tell whether some amount of the file is another number under the other mark: `1,234` or `1.234`."""
    statements = {one["id"] for one in sealed.rows("statement") if one["run_id"] == run["id"]}
    texts = [str(entry["amount"]) for entry in sealed.rows("entry") if entry["statement_id"] in statements]
    return any(len(text.rstrip("0").partition(".")[2]) == 3 for text in texts)


def order_of_days_turned(sealed: Sealed, dice: Random) -> str | None:
    run, layouts = _layouts(sealed, dice)
    if layouts["container"] != "csv" or not _has_point_days(sealed, run):
        return None
    for column in _used_columns(sealed, run, layouts):
        if "date_order" in column:
            column["date_order"] = "month_first" if column["date_order"] == "day_first" else "day_first"
    _kept(run, layouts)
    return f"order of days of run {run['id']}"


def _has_point_days(sealed: Sealed, run: Row) -> bool:
    item = next(one for one in sealed.rows("evidence_item") if one["id"] == run["evidence_id"])
    return b".2024" in sealed.evidence[f"E{item['number']}"]


def columns_exchanged(sealed: Sealed, dice: Random) -> str | None:
    run, layouts = _layouts(sealed, dice)
    wanted = {"amount", "credit", "debit", "booked_at", "remittance_info", "counterparty_name", "payer_name"}
    columns = [column for column in _used_columns(sealed, run, layouts) if column["field"] in wanted]
    if len(columns) < 2:
        return None
    one, other = dice.sample(columns, 2)
    one["column"], other["column"] = other["column"], one["column"]
    _kept(run, layouts)
    return f"columns {one['column']} and {other['column']} of run {run['id']} exchanged"


def words_of_direction_turned(sealed: Sealed, dice: Random) -> str | None:
    run, layouts = _layouts(sealed, dice)
    tables = layouts["tables"]
    assert isinstance(tables, list)
    turned = False
    for table in tables:
        for step in table["directions"]:
            if "words" in step:
                step["words"] = {
                    word: "credit" if meaning == "debit" else "debit"
                    for word, meaning in step["words"].items()
                }
                turned = True
    _kept(run, layouts)
    return f"words of direction of run {run['id']}" if turned else None


def called_another_container(sealed: Sealed, dice: Random) -> str | None:
    run, layouts = _layouts(sealed, dice)
    layouts |= {"container": dice.choice(("xls", "ods", "1c", "xlsb")), "tables": []}
    _kept(run, layouts)
    return f"run {run['id']} called {layouts['container']}"


def epoch_turned(sealed: Sealed, dice: Random) -> str | None:
    run, layouts = _layouts(sealed, dice)
    item = next(one for one in sealed.rows("evidence_item") if one["id"] == run["evidence_id"])
    if layouts["container"] != "xlsx" or _custody(sealed, item)["file_name"] != "worded.xlsx":
        return None
    layouts["dates_from_1904"] = not layouts["dates_from_1904"]
    _kept(run, layouts)
    return f"epoch of run {run['id']}"


def _custody(sealed: Sealed, item: Row) -> Row:
    return next(one for one in sealed.rows("custody_record") if one["evidence_id"] == item["id"])


def table_cut_short(sealed: Sealed, dice: Random) -> str | None:
    run, layouts = _layouts(sealed, dice)
    tables = layouts["tables"]
    assert isinstance(tables, list)
    table = dice.choice(tables)
    table["last_row"] = table["first_row"] + 1
    _kept(run, layouts)
    return f"table of run {run['id']} cut short"


def minus_turned(sealed: Sealed, dice: Random) -> str | None:
    run, layouts = _layouts(sealed, dice)
    tables = layouts["tables"]
    assert isinstance(tables, list)
    for table in tables:
        if any(step["by"] == "sign" for step in table["directions"]):
            table["directions"] = [{"by": "stated", "direction": dice.choice(("credit", "debit"))}]
            _kept(run, layouts)
            return f"signs of run {run['id']} passed over"
    return None


def delimiter_changed(sealed: Sealed, dice: Random) -> str | None:
    run, layouts = _layouts(sealed, dice)
    if layouts["container"] != "csv":
        return None
    layouts["delimiter"] = dice.choice([one for one in (",", ";", "\t", "|") if one != layouts["delimiter"]])
    _kept(run, layouts)
    return f"delimiter of run {run['id']}"


def encoding_changed(sealed: Sealed, dice: Random) -> str | None:
    run, layouts = _layouts(sealed, dice)
    if layouts["encoding"] not in {"cp1251", "windows-1251"}:
        return None
    layouts["encoding"] = dice.choice(("cp866", "koi8-r", "latin-1"))
    _kept(run, layouts)
    return f"encoding of run {run['id']}"


def field_changed(sealed: Sealed, dice: Random) -> str | None:
    """Claim that a column means something else."""
    run, layouts = _layouts(sealed, dice)
    fields = {
        "debit": "credit",
        "credit": "debit",
        "running_balance": "amount",
        "remittance_info": "entry_type",
    }
    columns = [column for column in _used_columns(sealed, run, layouts) if column["field"] in fields]
    if not columns:
        return None
    column = dice.choice(columns)
    column["field"] = fields[str(column["field"])]
    _kept(run, layouts)
    return f"field of column {column['column']} of run {run['id']}"


def sum_changed(sealed: Sealed, dice: Random) -> str | None:
    line = dice.choice([one for one in sealed.results if "credits" in one])
    name = dice.choice([one for one in line if one.endswith(("credits", "debits"))])
    line[name] = moved(line[name], dice.choice((1, -1, 100)))
    return f"{name} of {line['result']}"


def count_changed(sealed: Sealed, dice: Random) -> str | None:
    line = dice.choice(sealed.results)
    name = dice.choice([one for one in line if one.endswith("_count")])
    line[name] = int(str(line[name])) + dice.choice((1, -1))
    return f"{name} of {line['result']}"


def state_changed(sealed: Sealed, dice: Random) -> str | None:
    line = dice.choice([one for one in sealed.results if one["result"] == "statement"])
    line["state"] = dice.choice(
        [state for state in ("pass", "fail", "inconclusive") if state != line["state"]]
    )
    return f"state of statement {line['id']}"


def order_changed(sealed: Sealed, dice: Random) -> str | None:
    line = dice.choice([one for one in sealed.results if one["result"] == "statement" and one["entry_count"]])
    places = list(range(int(str(line["entry_count"]))))
    one, other = dice.sample(places, 2)
    places[one], places[other] = places[other], places[one]
    line["order"] = list(places)
    return f"order of statement {line['id']}"


def result_dropped(sealed: Sealed, dice: Random) -> str | None:
    line = sealed.results.pop(dice.randrange(len(sealed.results)))
    return f"a line of results dropped: {line['result']}"


def result_repeated(sealed: Sealed, dice: Random) -> str | None:
    line = dice.choice(sealed.results)
    sealed.results.append(dict(line))
    return f"a line of results there twice: {line['result']}"


def complement_changed(sealed: Sealed, dice: Random) -> str | None:
    line = dice.choice([one for one in sealed.results if one["result"] == "episode_total"])
    line["rest_credits"] = moved(line["rest_credits"], 1)
    return f"the rest beside episode {line['episode_id']}"


def option_turned(sealed: Sealed, dice: Random) -> str | None:
    """Claim that nothing outside the legal basis is in a bundle that holds such entries."""
    options = sealed.manifest["options"]
    assert isinstance(options, dict)
    if not options["with_outside_basis"]:
        return None
    options["with_outside_basis"] = False
    return "option with_outside_basis"


READINGS: tuple[Lie, ...] = (
    decimal_mark_turned, order_of_days_turned, columns_exchanged, words_of_direction_turned, called_another_container,
    epoch_turned, table_cut_short, minus_turned, delimiter_changed, encoding_changed, field_changed,
)  # fmt: skip
RESULTS: tuple[Lie, ...] = (
    sum_changed, count_changed, state_changed, order_changed, result_dropped, result_repeated, complement_changed,
    option_turned,
)  # fmt: skip
