"""Everything that a program claims of its rows, claimed anew after they were changed: it agrees with itself again."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Sequence

import polars as pl

from investigator_desktop.analysis.reconciliation import reconcile
from investigator_desktop.casefile.stored_values import decoded, decoded_or_none, encoded
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EvidenceItem, StatementRecord
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA
from investigator_desktop.domain.statement import (
    AccountIdentity,
    Period,
    PrintedTotals,
    Reconciliation,
    StatementDraft,
)
from investigator_desktop.operations.bundle_results import COUNTED_COLUMNS, Counted, results
from tests.exchange.cases import ticking
from tests.exchange.mutation.sealed import Row, Sealed, canonical, sha256

ENTRY_COLUMNS = tuple(name for name in ENTRY_SCHEMA.names() if name != "entry_key")
PAYMENT_COLUMNS = tuple(PAYMENT_SCHEMA.names())
UNREAD_COLUMNS = ("sheet", "row", "reason", "text")
AMOUNTS = frozenset({"amount", "running_balance", "amount_2", "pay_amount", "fee"})
FACTS = (
    "case_details", "run_validity", "movement_link", "evidence_terms", "evidence_standing", "entry_decision",
    "episode", "episode_entry", "given_answer", "keyed_statement", "analyst_record", "analysis_run",
)  # fmt: skip
_OWN = frozenset({"id", "from_seq", "to_seq"})
_COLUMNS: dict[str, tuple[str, ...]] = {
    "case_details": ("fact_id", "reference", "title", "agency", "currency", "timezone"),
    "run_validity": ("fact_id",),
    "movement_link": ("fact_id", "debit_key", "credit_key", "debit_id", "credit_id", "basis"),
    "evidence_terms": (
        "fact_id", "act", "number", "issued_on", "authority", "persons", "accounts", "from_on", "to_on",
        "source_kind", "originator", "caveat", "may_be_passed_on",
    ),
    "evidence_standing": (
        "fact_id", "actor_name", "actor_role", "actor_is_os_account", "decided_at", "standing", "reason",
    ),
    "entry_decision": (
        "fact_id", "actor_name", "actor_role", "actor_is_os_account", "decided_at", "entry_key", "kind", "field",
        "value", "reason",
    ),
    "episode": ("fact_id", "title", "article", "persons", "from_on", "to_on"),
    "episode_entry": ("fact_id", "episode_id", "entry_key"),
    "given_answer": (
        "fact_id", "actor_name", "actor_role", "actor_is_os_account", "decided_at", "layout_key", "account_key",
        "kind", "column_title", "choices",
    ),
    "keyed_statement": (
        "fact_id", "actor_name", "actor_role", "actor_is_os_account", "decided_at", "evidence_id", "account_key",
        "currency", "from_on", "to_on", "place", "opening", "closing", "credits", "debits", "entry_count",
    ),
    "analyst_record": (
        "fact_id", "actor_name", "actor_role", "actor_is_os_account", "decided_at", "kind", "subject", "content",
        "reason", "evidence_id", "place", "entry_keys", "sources",
    ),
    "analysis_run": (
        "fact_id", "actor_name", "actor_role", "actor_is_os_account", "decided_at", "kind", "title", "parameters",
        "program_version", "input_sequence", "result_digest", "result",
    ),
}  # fmt: skip


def units(value: object) -> object:
    """Return a decimal text as the whole units that the case keeps."""
    return int(value.replace(".", "")) if isinstance(value, str) else value


def restate(sealed: Sealed) -> None:
    """Make statements, results, digests, claims and the chain agree with the rows as they are."""
    _renumber(sealed)
    restate_statements(sealed)
    restate_trail(sealed)


def restate_trail(sealed: Sealed) -> None:
    """Make digests, claims and the chain agree with the rows as they are."""
    _restate_contents(sealed)
    claims = _claims(sealed)
    previous = "0" * 64
    for record in sealed.rows("audit_record"):
        parameters = json.loads(str(record["parameters"]))
        parameters["outcome"] |= claims[record["sequence"]]
        record["parameters"] = canonical(parameters).decode("utf-8")
        record["previous_hash"] = previous
        record["record_hash"] = sha256(canonical({k: v for k, v in record.items() if k != "record_hash"}))
        previous = str(record["record_hash"])


def _renumber(sealed: Sealed) -> None:
    """Number entries without a gap, statement by statement, and every statement by its entries."""
    kept: dict[object, list[Row]] = defaultdict(list)
    for entry in sealed.rows("entry"):
        kept[entry["statement_id"]].append(entry)
    number, ordered = 1, []
    renumbered: dict[object, object] = {}
    for statement in sealed.rows("statement"):
        own = kept[statement["id"]]
        statement |= {"first_entry_id": number, "entry_count": len(own)}
        days = [int(str(entry["booked_at"])) // 86_400_000_000 for entry in own]
        statement |= {"first_on": min(days, default=None), "last_on": max(days, default=None)}
        for entry in own:
            renumbered[entry["id"]] = number
            entry["id"] = number
            number += 1
        ordered += own
    sealed.tables["entry"] = ordered
    for link in sealed.rows("movement_link"):
        link |= {name: renumbered.get(link[name], link[name]) for name in ("debit_id", "credit_id")}


def restate_statements(sealed: Sealed) -> None:
    """Make reconciliations, sums and results agree with the entries as they are."""
    rows = sealed.rows("entry")
    names = ("id", *COUNTED_COLUMNS)
    values = {name: [_counted(entry, name) for entry in rows] for name in names}
    kinds = {
        "entry_key": pl.Binary(),
        "sheet": pl.String(),
        "direction": pl.String(),
        "currency": pl.String(),
    }
    frame = pl.DataFrame(values, {name: kinds.get(name, pl.Int64()) for name in names})
    for statement in sealed.rows("statement"):
        own = frame.filter(pl.col("statement_id") == statement["id"])
        record = _record(sealed, statement)
        draft = StatementDraft(
            record.account,
            record.sheet,
            record.period,
            record.opening_balance,
            record.closing_balance,
            record.printed_totals,
            own.with_columns(pl.col("booked_at").cast(pl.Datetime("us"))),
        )
        statement["reconciliation"] = encoded(reconcile(draft))
        for name, direction in (("credits", "credit"), ("debits", "debit")):
            statement[name] = encoded(_sum(own, direction, record.account.currency or ""))
    valid = {row["fact_id"] for row in sealed.rows("run_validity") if row["to_seq"] is None}
    counting = [one for one in sealed.rows("statement") if one["run_id"] in valid]
    counted = frame.filter(pl.col("statement_id").is_in([one["id"] for one in counting]))
    sealed.results = [dict(line) for line in results(_counted_of(sealed, counted, counting))]


def _counted(entry: Row, name: str) -> object:
    if name == "entry_key":
        return bytes.fromhex(str(entry[name]))
    return units(entry[name]) if name in AMOUNTS else entry[name]


def _sum(entries: pl.DataFrame, direction: str, currency: str) -> Money:
    own = entries.filter(pl.col("direction") == direction)
    total = Money(0, 2, currency)
    for amount, scale in own.select("amount", "amount_scale").iter_rows():
        total += Money(amount, scale, currency)
    return total


def _counted_of(sealed: Sealed, entries: pl.DataFrame, statements: Sequence[Row]) -> Counted:
    holding = [row for row in sealed.rows("entry_decision") if row["to_seq"] is None]
    episodes: dict[int, set[bytes]] = {
        int(str(row["fact_id"])): set() for row in sealed.rows("episode") if row["to_seq"] is None
    }
    for row in sealed.rows("episode_entry"):
        if row["to_seq"] is None and row["episode_id"] in episodes:
            episodes[int(str(row["episode_id"]))].add(bytes.fromhex(str(row["entry_key"])))
    withheld = {one["label"] for one in sealed.manifest["withheld"]}  # type: ignore[attr-defined]
    return Counted(
        entries.select(COUNTED_COLUMNS),
        tuple(_record(sealed, one) for one in statements),
        frozenset(bytes.fromhex(str(row["entry_key"])) for row in holding if row["kind"] == "exclusion"),
        {number: frozenset(keys) for number, keys in episodes.items()},
        len(sealed.rows("evidence_item")) - len(withheld),
    )


def _record(sealed: Sealed, statement: Row) -> StatementRecord:
    runs = {run["id"]: run["evidence_id"] for run in sealed.rows("import_run")}
    item = EvidenceItem(int(str(runs[statement["run_id"]])), 1, "", "", 0, None, ticking()(), Actor("A"))
    return StatementRecord(
        int(str(statement["id"])),
        int(str(statement["account_id"])),
        decoded(str(statement["identity"]), AccountIdentity),
        item,
        _text(statement["sheet"]),
        decoded_or_none(_text(statement["period"]), Period),
        decoded_or_none(_text(statement["opening_balance"]), Money),
        decoded_or_none(_text(statement["closing_balance"]), Money),
        decoded_or_none(_text(statement["printed_totals"]), PrintedTotals),
        0,
        Money(0, 2, ""),
        Money(0, 2, ""),
        decoded(str(statement["reconciliation"]), Reconciliation),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _restate_contents(sealed: Sealed) -> None:
    for check in sealed.rows("content_check"):
        owner = "statement_id" if check["kind"] == "entry" else "run_id"
        rows = [row for row in sealed.rows(str(check["kind"])) if row[owner] == check["owner_id"]]
        columns = {"entry": ENTRY_COLUMNS, "payment": PAYMENT_COLUMNS}.get(str(check["kind"]), UNREAD_COLUMNS)
        check |= {"row_count": len(rows), "digest": content_digest(rows, columns)}


def content_digest(rows: Sequence[Row], columns: Sequence[str]) -> str:
    """Return the digest of fewer rows than a block has."""
    digest = hashlib.sha256()
    names = [name for name in columns if any(row[name] is not None for row in rows)]
    if rows:
        digest.update(("\x1f".join(names) + "\x1e").encode())
    for row in rows:
        digest.update(("\x1f".join(_written(row[name], name) for name in names) + "\x1e").encode())
    return digest.hexdigest()


def _written(value: object, name: str) -> str:
    if value is None:
        return "\0"
    if name in AMOUNTS:
        return str(units(value))
    text = str(value).replace("\x1b", "\x1be")
    return text.replace("\x1f", "\x1bs").replace("\x1e", "\x1br").replace("\0", "\x1bn")


def _claims(sealed: Sealed) -> dict[object, Row]:
    """Return what each record claims of rows that can be changed."""
    claims: dict[object, Row] = defaultdict(dict)
    _claim_acquired(sealed, claims)
    for run in sealed.rows("import_run"):
        said = {name: value for name, value in run.items() if value is not None or name != "layouts"}
        _append(claims, run["begun_seq"], "runs", {"digest": sha256(canonical(said)), "run": run["id"]})
    for check in sealed.rows("content_check"):
        claim = {name: check[name] for name in ("kind", "owner_id", "run_id", "row_count", "digest")}
        claim["header"] = _header(sealed, check["owner_id"]) if check["kind"] == "entry" else None
        _append(claims, check["kept_seq"], "contents", claim)
    for table in FACTS:
        for record, change in _changes(sealed.rows(table), _COLUMNS[table]).items():
            claims[record].setdefault("facts", {})[table] = change  # type: ignore[index]
    return claims


def _append(claims: dict[object, Row], record: object, name: str, claim: Row) -> None:
    listed = claims[record].setdefault(name, [])
    assert isinstance(listed, list)
    listed.append(claim)


def _claim_acquired(sealed: Sealed, claims: dict[object, Row]) -> None:
    items = {item["id"]: item for item in sealed.rows("evidence_item")}
    unused = ("medium", "seal_number", "received_on", "received_by")
    for custody in sealed.rows("custody_record"):
        said = {name: value for name, value in custody.items() if value is not None or name not in unused}
        item = items[custody["evidence_id"]]
        said |= {name: item[name] for name in ("number", "sha256", "size", "acquired_seq")}
        said |= {name: item[name] for name in ("container_id", "derivation") if item[name] is not None}
        claim = {name: value for name, value in said.items() if name not in {"id", "received_seq"}}
        _append(claims, custody["received_seq"], "acquired", claim)


def _header(sealed: Sealed, statement_id: object) -> str:
    statement = next(one for one in sealed.rows("statement") if one["id"] == statement_id)
    account = next(one for one in sealed.rows("account") if one["id"] == statement["account_id"])
    named = {"account_key": account["key"], "account_currency": account["currency"]}
    return sha256(canonical(statement | named))


def _changes(rows: Sequence[Row], columns: Sequence[str]) -> dict[object, Row]:
    found: dict[object, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        found[row["from_seq"]]["begun"].append(row)
        if row["to_seq"] is not None:
            found[row["to_seq"]]["ended"].append(row)
    return {
        record: {name: _changed(changed, columns) for name, changed in sides.items()}
        for record, sides in found.items()
    }


def _changed(rows: list[Row], columns: Sequence[str]) -> Row:
    ordered = sorted(rows, key=lambda row: (int(str(row["fact_id"])), int(str(row["id"]))))
    return {
        "count": len(rows),
        "digest": sha256(canonical([[row[name] for name in columns] for row in ordered])),
    }


def rekey(sealed: Sealed) -> None:
    """Give every entry the key of its evidence and place, also where decisions, episodes and links name it."""
    hashes = {item["id"]: item["sha256"] for item in sealed.rows("evidence_item")}
    runs = {run["id"]: hashes[run["evidence_id"]] for run in sealed.rows("import_run")}
    of_statement = {one["id"]: runs[one["run_id"]] for one in sealed.rows("statement")}
    keys: dict[object, str] = {}
    for entry in sealed.rows("entry"):
        place = (
            f"{of_statement[entry['statement_id']]}\n{entry['sheet'] or ''}\n{entry['row']}\n{entry['part']}"
        )
        keys[entry["entry_key"]] = sha256(place.encode())
        entry["entry_key"] = keys[entry["entry_key"]]
    for table, columns in (
        ("entry_decision", ("entry_key",)),
        ("episode_entry", ("entry_key",)),
        ("movement_link", ("debit_key", "credit_key")),
    ):
        for row in sealed.rows(table):
            row |= {name: keys.get(row[name], row[name]) for name in columns}
