"""Lies about what lives in decisions and in the trail alone: only what a report prints of the trail gives them away."""

from __future__ import annotations

import json
from random import Random

from tests.exchange.mutation.figures import Lie
from tests.exchange.mutation.sealed import Row, Sealed


def _one(sealed: Sealed, dice: Random, table: str) -> Row | None:
    rows = sealed.rows(table)
    return dice.choice(rows) if rows else None


def decision_dropped(sealed: Sealed, dice: Random) -> str | None:
    row = _one(sealed, dice, "entry_decision")
    if row is None:
        return None
    sealed.rows("entry_decision").remove(row)
    return f"decision {row['id']} dropped"


def decision_changed(sealed: Sealed, dice: Random) -> str | None:
    row = _one(sealed, dice, "entry_decision")
    if row is None:
        return None
    column = dice.choice(("value", "reason", "actor_name", "decided_at", "field"))
    row[column] = f"{row[column]}7"
    return f"{column} of decision {row['id']}"


def decision_of_another_kind(sealed: Sealed, dice: Random) -> str | None:
    row = _one(sealed, dice, "entry_decision")
    if row is None:
        return None
    row["kind"] = dice.choice([kind for kind in ("tag", "note", "exclusion") if kind != row["kind"]])
    return f"kind of decision {row['id']}"


def decision_about_another_entry(sealed: Sealed, dice: Random) -> str | None:
    row, entry = _one(sealed, dice, "entry_decision"), _one(sealed, dice, "entry")
    if row is None or entry is None or row["entry_key"] == entry["entry_key"]:
        return None
    row["entry_key"] = entry["entry_key"]
    return f"entry of decision {row['id']}"


def decision_ended(sealed: Sealed, dice: Random) -> str | None:
    holding = [row for row in sealed.rows("entry_decision") if row["to_seq"] is None]
    if not holding:
        return None
    row = dice.choice(holding)
    last = int(str(sealed.rows("audit_record")[-1]["sequence"]))
    if int(str(row["from_seq"])) >= last:
        return None
    row["to_seq"] = last
    return f"decision {row['id']} ended"


def episode_changed(sealed: Sealed, dice: Random) -> str | None:
    row = _one(sealed, dice, "episode")
    if row is None:
        return None
    column = dice.choice(("title", "article", "persons", "from_on", "to_on"))
    if column == "persons":
        row[column] = json.dumps([*json.loads(str(row[column])), "X"])
    elif column in {"from_on", "to_on"}:
        row[column] = int(str(row[column] or 19_000)) + 1
    else:
        row[column] = f"{row[column]}7"
    return f"{column} of episode {row['id']}"


def member_dropped(sealed: Sealed, dice: Random) -> str | None:
    row = _one(sealed, dice, "episode_entry")
    if row is None:
        return None
    sealed.rows("episode_entry").remove(row)
    return f"member {row['id']} of an episode dropped"


def member_exchanged(sealed: Sealed, dice: Random) -> str | None:
    row, entry = _one(sealed, dice, "episode_entry"), _one(sealed, dice, "entry")
    if (
        row is None
        or entry is None
        or any(one["entry_key"] == entry["entry_key"] for one in sealed.rows("episode_entry"))
    ):
        return None
    row["entry_key"] = entry["entry_key"]
    return f"member {row['id']} of an episode exchanged"


def terms_changed(sealed: Sealed, dice: Random) -> str | None:
    row = _one(sealed, dice, "evidence_terms")
    if row is None:
        return None
    column = dice.choice(("act", "number", "authority", "to_on", "caveat", "may_be_passed_on"))
    row[column] = f"{row[column]}7" if isinstance(row[column], str) else 1 + int(str(row[column] or 0))
    return f"{column} of terms {row['id']}"


def custody_changed(sealed: Sealed, dice: Random) -> str | None:
    row = _one(sealed, dice, "custody_record")
    if row is None:
        return None
    column = dice.choice(("received_from", "legal_basis", "file_name", "received_at", "actor_name"))
    row[column] = f"{row[column]}7"
    return f"{column} of custody {row['id']}"


def record_changed(sealed: Sealed, dice: Random) -> str | None:
    row = _one(sealed, dice, "audit_record")
    if row is None:
        return None
    column = dice.choice(("actor_name", "actor_role", "occurred_at", "action", "program_version"))
    row[column] = f"{row[column]}7"
    return f"{column} of audit record {row['sequence']}"


def request_changed(sealed: Sealed, dice: Random) -> str | None:
    row = _one(sealed, dice, "audit_record")
    if row is None:
        return None
    parameters = json.loads(str(row["parameters"]))
    parameters["request"] = {**parameters["request"], "added": dice.randrange(1000)}
    row["parameters"] = json.dumps(parameters, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return f"request of audit record {row['sequence']}"


def newest_record_dropped(sealed: Sealed, dice: Random) -> str | None:
    last = sealed.rows("audit_record").pop()
    return f"audit record {last['sequence']} dropped"


def details_changed(sealed: Sealed, dice: Random) -> str | None:
    row = _one(sealed, dice, "case_details")
    if row is None:
        return None
    row["title"] = f"{row['title']}7"
    case = sealed.manifest["case"]
    assert isinstance(case, dict)
    case["title"] = row["title"]
    return "title of the case"


def currency_changed(sealed: Sealed, dice: Random) -> str | None:
    account = _one(sealed, dice, "account")
    if account is None:
        return None
    old, new = account["currency"], dice.choice(("CHF", "EUR"))
    statements = [one for one in sealed.rows("statement") if one["account_id"] == account["id"]]
    account["currency"] = new
    for statement in statements:
        identity = json.loads(str(statement["identity"]))
        identity["currency"] = new
        statement["identity"] = json.dumps(
            identity, sort_keys=True, separators=(",", ":"), ensure_ascii=False
        )
    for entry in sealed.rows("entry"):
        if entry["account_id"] == account["id"]:
            entry["currency"] = new
    return f"currency of account {account['id']} from {old} to {new}" if statements else None


def layouts_forgotten(sealed: Sealed, dice: Random) -> str | None:
    run = _one(sealed, dice, "import_run")
    if run is None:
        return None
    run["layouts"] = None
    return f"how run {run['id']} was read"


def text_of_search_changed(sealed: Sealed, dice: Random) -> str | None:
    entry = _one(sealed, dice, "entry")
    if entry is None:
        return None
    column = dice.choice(("search_text", "warnings", "zone_source", "is_reversal"))
    values = {"zone_source": "assumed", "is_reversal": 1 - int(str(entry["is_reversal"] or 0))}
    entry[column] = values.get(column, f"{entry[column] or ''}7")
    return f"{column} of entry {entry['id']}"


def run_changed(sealed: Sealed, dice: Random) -> str | None:
    run = _one(sealed, dice, "import_run")
    if run is None:
        return None
    column = dice.choice(("layout_id", "mapping", "status"))
    run[column] = f"{run[column]} "
    return f"{column} of run {run['id']}"


def unread_reason_changed(sealed: Sealed, dice: Random) -> str | None:
    row = _one(sealed, dice, "unread_row")
    if row is None:
        return None
    row["reason"] = "note" if row["reason"] != "note" else "metadata"
    return f"reason of unread row {row['id']}"


def period_changed(sealed: Sealed, dice: Random) -> str | None:
    known = [one for one in sealed.rows("statement") if one["period"] is not None]
    if not known:
        return None
    statement = dice.choice(known)
    period = json.loads(str(statement["period"]))
    period["to_on"]["value"] = "2025-12-31"
    statement["period"] = json.dumps(period, sort_keys=True, separators=(",", ":"))
    return f"period of statement {statement['id']}"


def item_forgotten(sealed: Sealed, dice: Random) -> str | None:
    """Leave an item out as if it had never been received, with all that was read of it."""
    item = sealed.rows("evidence_item")[-1]
    runs = {run["id"] for run in sealed.rows("import_run") if run["evidence_id"] == item["id"]}
    statements = {one["id"] for one in sealed.rows("statement") if one["run_id"] in runs}
    del sealed.evidence[f"E{item['number']}"]
    sealed.rows("evidence_item").remove(item)
    for table, column, gone in (
        ("custody_record", "evidence_id", {item["id"]}), ("import_run", "id", runs), ("run_validity", "fact_id", runs),
        ("statement", "id", statements), ("entry", "statement_id", statements), ("payment", "run_id", runs),
        ("unread_row", "run_id", runs), ("content_check", "run_id", runs),
    ):  # fmt: skip
        sealed.tables[table] = [row for row in sealed.rows(table) if row[column] not in gone]
    keys = {entry["entry_key"] for entry in sealed.rows("entry")}
    for table in ("entry_decision", "episode_entry"):
        sealed.tables[table] = [row for row in sealed.rows(table) if row["entry_key"] in keys]
    sealed.tables["movement_link"] = [
        link for link in sealed.rows("movement_link") if {link["debit_key"], link["credit_key"]} <= keys
    ]
    return f"item E{item['number']} forgotten"


def status_changed(sealed: Sealed, dice: Random) -> str | None:
    payment = _one(sealed, dice, "payment")
    if payment is None:
        return None
    payment["status"] = "paid" if payment["status"] != "paid" else "pending"
    return f"status of payment {payment['id']}"


DECISIONS: tuple[Lie, ...] = (
    decision_dropped, decision_changed, decision_of_another_kind, decision_about_another_entry, decision_ended,
    episode_changed, member_dropped, member_exchanged, terms_changed, custody_changed, details_changed,
    currency_changed, layouts_forgotten, text_of_search_changed, run_changed, unread_reason_changed, status_changed,
    period_changed, item_forgotten,
)  # fmt: skip
RECORDS: tuple[Lie, ...] = (record_changed, request_changed, newest_record_dropped)
