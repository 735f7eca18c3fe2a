"""Makes sealed bundles from their description alone, so that two readers of it are compared and not one with itself."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

Row = dict[str, object]

ENTRY_COLUMNS = [
    "entry_key",
    "sheet",
    "row",
    "part",
    "source_order",
    "booked_at",
    "precision",
    "zone",
    "zone_source",
    "earliest_on",
    "latest_on",
    "value_on",
    "direction",
    "amount",
    "amount_scale",
    "currency",
    "counterparty_name",
    "counterparty_account",
    "counterparty_id",
    "counterparty_bank",
    "counterparty_country",
    "remittance_info",
    "bank_reference",
    "purpose_code",
    "entry_type",
    "is_reversal",
    "amount_2",
    "amount_2_scale",
    "currency_2",
    "transfer_system",
    "is_cash",
    "channel",
    "location",
    "mcc",
    "card",
    "holder_residency",
    "counterparty_residency",
    "running_balance",
    "other",
    "warnings",
    "search_text",
]
PAYMENT_COLUMNS = [
    "sheet",
    "row",
    "kind",
    "status",
    "control_no",
    "sent_at",
    "paid_at",
    "amount",
    "amount_scale",
    "currency",
    "pay_amount",
    "pay_amount_scale",
    "pay_currency",
    "fee",
    "fee_scale",
    "payer_name",
    "payer_account",
    "payer_id",
    "payer_id_type",
    "payer_bank",
    "payer_country",
    "payer_residency",
    "payer_phone",
    "payer_address",
    "beneficiary_name",
    "beneficiary_account",
    "beneficiary_id",
    "beneficiary_id_type",
    "beneficiary_bank",
    "beneficiary_country",
    "beneficiary_residency",
    "beneficiary_phone",
    "beneficiary_address",
    "send_agent_name",
    "send_agent_id",
    "send_agent_country",
    "send_agent_address",
    "pay_agent_name",
    "pay_agent_id",
    "pay_agent_country",
    "pay_agent_address",
    "remittance_info",
    "purpose_code",
    "transfer_system",
    "other",
    "warnings",
    "search_text",
    *(
        f"{side}_{name}"
        for side in ("payer", "beneficiary")
        for name in ("birth_date", "id_country", "nationality", "occupation")
    ),
    "send_agent_city",
    "pay_agent_city",
    "sent_zone",
    "paid_zone",
    "fx_rate",
    "relationship",
    "purpose",
    "source_of_funds",
    "expected_pay_country",
    "actual_pay_country",
    "channel",
    "test_question",
    "comments",
]
FACTS = {
    "case_details": "fact_id reference title agency currency timezone",
    "run_validity": "fact_id",
    "movement_link": "fact_id debit_key credit_key debit_id credit_id basis",
    "evidence_terms": "fact_id act number issued_on authority persons accounts from_on to_on source_kind originator"
    " caveat may_be_passed_on",
    "evidence_standing": "fact_id actor_name actor_role actor_is_os_account decided_at standing reason",
    "entry_decision": "fact_id actor_name actor_role actor_is_os_account decided_at entry_key kind field value reason",
    "episode": "fact_id title article persons from_on to_on",
    "episode_entry": "fact_id episode_id entry_key",
    "given_answer": "fact_id actor_name actor_role actor_is_os_account decided_at layout_key account_key kind"
    " column_title choices",
    "keyed_statement": "fact_id actor_name actor_role actor_is_os_account decided_at evidence_id account_key currency"
    " from_on to_on place opening closing credits debits entry_count",
    "analyst_record": "fact_id actor_name actor_role actor_is_os_account decided_at kind subject content reason"
    " evidence_id place entry_keys sources",
    "analysis_run": "fact_id actor_name actor_role actor_is_os_account decided_at kind title parameters"
    " program_version input_sequence result_digest result",
}
LEAVES = (
    "entry", "payment", "unread_row", "run_validity", "case_details", "movement_link", "evidence_terms",
    "evidence_standing", "entry_decision", "episode", "episode_entry", "given_answer", "keyed_statement",
    "analyst_record", "analysis_run",
)  # fmt: skip
TABLES = (
    "audit_record", "case_details", "case_actor", "signing_key", "evidence_item", "custody_record", "evidence_terms",
    "evidence_standing", "destruction", "import_run", "run_validity", "account", "statement", "content_check", "entry",
    "payment", "unread_row", "movement_link", "entry_decision", "episode", "episode_entry", "given_answer",
    "keyed_statement", "analyst_record", "analysis_run",
)  # fmt: skip
ACTOR: Row = {"actor_name": "A. Person", "actor_role": "investigator", "actor_is_os_account": 0}
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()


def spelled(value: object) -> bytes:
    """A value as canonical JSON."""
    return rfc8785.dumps(value)  # type: ignore[arg-type]


def digest(content: bytes) -> str:
    """The SHA-256 of bytes."""
    return hashlib.sha256(content).hexdigest()


def tree(leaves: list[bytes]) -> bytes:
    """The tree hash of RFC 6962, by its definition."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\x01" + tree(leaves[:split]) + tree(leaves[split:])).digest()


def day(text: str) -> int:
    """Whole days since 1970 of an ISO date."""
    return (date.fromisoformat(text) - date(1970, 1, 1)).days


def moment(text: str) -> int:
    """Microseconds since 1970 of a wall clock."""
    return int((datetime.fromisoformat(text) - datetime(1970, 1, 1)).total_seconds()) * 1_000_000


def money(amount: str, currency: str = "KZT") -> str:
    """An amount as the case keeps it."""
    units = int(amount.replace(".", ""))
    return spelled({"type": "Money", "units": units, "scale": 2, "currency": currency}).decode()


@dataclass
class Made:
    """The rows, files and statements of a bundle before it is sealed; everything in it can be changed."""

    tables: dict[str, list[Row]] = field(default_factory=lambda: {table: [] for table in TABLES})
    evidence: dict[int, bytes] = field(default_factory=dict)
    results: list[Row] = field(default_factory=list)
    requests: list[tuple[str, Row]] = field(default_factory=list)
    outcomes: dict[int, Row] = field(default_factory=dict)
    manifest: Row = field(default_factory=dict)
    withheld: list[Row] = field(default_factory=list)
    orders: dict[int, list[int]] = field(default_factory=dict)
    states: dict[int, str] = field(default_factory=dict)
    repeats: list[tuple[int, int, str]] = field(default_factory=list)
    key: Ed25519PrivateKey = KEY
    is_recomputed: bool = True

    def add(self, table: str, **values: object) -> Row:
        """Adds a row with the next id."""
        row: Row = {"id": len(self.tables[table]) + 1, **values}
        self.tables[table].append(row)
        return row

    def fact(
        self, table: str, fact_id: int, begun: int, ended: int | None = None, /, **values: object
    ) -> Row:
        """Adds a row of a table of facts."""
        return self.add(table, fact_id=fact_id, from_seq=begun, to_seq=ended, **values)

    def rows(self, table: str, **values: object) -> list[Row]:
        """The rows with these values."""
        return [row for row in self.tables[table] if all(row[key] == value for key, value in values.items())]

    def row(self, table: str, row_id: int) -> Row:
        """A row by its id."""
        return self.rows(table, id=row_id)[0]

    def drop(self, table: str, row_id: int) -> None:
        """Takes a row away."""
        self.tables[table] = [row for row in self.tables[table] if row["id"] != row_id]


# ------------------------------------------------------------------------------------------------ what is derived


def item_of(made: Made, run_id: object) -> Row:
    """The item of evidence of a run."""
    return made.rows("evidence_item", id=made.rows("import_run", id=run_id)[0]["evidence_id"])[0]


def set_keys(made: Made) -> None:
    """Gives every entry the key of its place, and what names the entry by its old key the new one."""
    changed: dict[object, str] = {}
    for entry in made.tables["entry"]:
        statement = made.rows("statement", id=entry["statement_id"])[0]
        item = item_of(made, statement["run_id"])
        text = f"{item['sha256']}\n{entry['sheet'] or ''}\n{entry['row']}\n{entry['part']}"
        key = digest(text.encode())
        changed[entry["entry_key"]] = key
        entry["entry_key"] = key
    for table, columns in (("entry_decision", ["entry_key"]), ("episode_entry", ["entry_key"])):
        for row in made.tables[table]:
            for column in columns:
                row[column] = changed.get(row[column], row[column])
    for link in made.tables["movement_link"]:
        for side in ("debit", "credit"):
            link[f"{side}_key"] = changed.get(link[f"{side}_key"], link[f"{side}_key"])


def content_digest(rows: list[Row], columns: Iterable[str], amounts: Iterable[str]) -> str:
    """The content digest of the page, for fewer than 20,000 rows."""
    if not rows:
        return digest(b"")
    names = [name for name in columns if any(row[name] is not None for row in rows)]
    lines = ["\x1f".join(names)]
    for row in rows:
        lines.append("\x1f".join(as_digested(row[name], name in amounts) for name in names))
    return digest("".join(line + "\x1e" for line in lines).encode())


def as_digested(value: object, is_amount: bool) -> str:
    """A value as it stands in a content digest."""
    if value is None:
        return "\x00"
    text = str(int(str(value).replace(".", ""))) if is_amount else str(value)
    for letter, code in (("\x1b", "e"), ("\x1f", "s"), ("\x1e", "r"), ("\x00", "n")):
        text = text.replace(letter, "\x1b" + code)
    return text


CONTENTS: dict[str, tuple[str, list[str], tuple[str, ...]]] = {
    "entry": ("statement_id", ENTRY_COLUMNS[1:], ("amount", "amount_2", "running_balance")),
    "payment": ("run_id", PAYMENT_COLUMNS, ("amount", "pay_amount", "fee")),
    "unread_row": ("run_id", ["sheet", "row", "reason", "text"], ()),
}


def set_content_checks(made: Made) -> dict[int, str | None]:
    """Gives every check of content its digest; the headers of statements by the id of their check."""
    headers: dict[int, str | None] = {}
    for check in made.tables["content_check"]:
        column, columns, amounts = CONTENTS[str(check["kind"])]
        rows = [row for row in made.tables[str(check["kind"])] if row[column] == check["owner_id"]]
        statement = made.rows("statement", id=check["owner_id"])
        headers[int(str(check["id"]))] = None
        if check["kind"] == "entry" and not statement:
            headers[int(str(check["id"]))] = "0" * 64
            continue
        check["row_count"], check["digest"] = len(rows), content_digest(rows, columns, amounts)
        if check["kind"] == "entry":
            account = made.rows("account", id=statement[0]["account_id"])[0]
            named = {**statement[0], "account_key": account["key"], "account_currency": account["currency"]}
            headers[int(str(check["id"]))] = digest(spelled(named))
    return headers


def claims_of(made: Made, sequence: int, headers: dict[int, str | None]) -> Row:
    """What a record must claim."""
    claims: dict[str, object] = {
        "acquired": [receipt_of(made, row) for row in made.rows("custody_record", received_seq=sequence)],
        "runs": [
            {
                "run": row["id"],
                "digest": digest(spelled({k: v for k, v in row.items() if k != "layouts" or v is not None})),
            }
            for row in made.rows("import_run", begun_seq=sequence)
        ],
        "contents": [
            {
                **{key: row[key] for key in ("kind", "owner_id", "run_id", "row_count", "digest")},
                "header": headers[int(str(row["id"]))],
            }
            for row in made.rows("content_check", kept_seq=sequence)
        ],
        "facts": facts_of(made, sequence),
        "actors": [
            {"actor": row["id"], "digest": digest(spelled(row))}
            for row in made.rows("case_actor", introduced_seq=sequence)
        ],
        "signing_keys": [
            {"key": row["id"], "public_key": row["public_key"]}
            for row in made.rows("signing_key", made_seq=sequence)
        ],
        "destructions": [
            destruction_of(made, row) for row in made.rows("destruction", destroyed_seq=sequence)
        ],
    }
    return {key: value for key, value in claims.items() if value}


def receipt_of(made: Made, row: Row) -> Row:
    """A receipt of evidence as a record claims it."""
    item = made.rows("evidence_item", id=row["evidence_id"])[0]
    optional = ("medium", "seal_number", "received_on", "received_by")
    own = {
        k: v
        for k, v in row.items()
        if k not in ("id", "received_seq") and (k not in optional or v is not None)
    }
    derived = {key: item[key] for key in ("container_id", "derivation") if item[key] is not None}
    return {**own, **{key: item[key] for key in ("number", "sha256", "size", "acquired_seq")}, **derived}


def destruction_of(made: Made, row: Row) -> Row:
    """A destruction as a record claims it."""
    item = made.rows("evidence_item", id=row["evidence_id"])[0]
    return {"digest": digest(spelled(row)), "number": item["number"], "sha256": item["sha256"]}


def facts_of(made: Made, sequence: int) -> Row:
    """The facts that began and ended at a record, as it claims them."""
    claimed: Row = {}
    for table, columns in FACTS.items():
        words: Row = {}
        for word, column in (("begun", "from_seq"), ("ended", "to_seq")):
            rows = sorted(
                made.rows(table, **{column: sequence}),
                key=lambda row: (int(str(row["fact_id"])), int(str(row["id"]))),
            )
            if rows:
                listed = [[row[name] for name in columns.split()] for row in rows]
                words[word] = {"count": len(rows), "digest": digest(spelled(listed))}
        if words:
            claimed[table] = words
    return claimed


def set_trail(made: Made) -> None:
    """Writes the audit records with their claims and their chain."""
    headers = set_content_checks(made)
    made.tables["audit_record"] = []
    before = "0" * 64
    for sequence, (action, request) in enumerate(made.requests, 1):
        outcome = {**claims_of(made, sequence, headers), **made.outcomes.get(sequence, {})}
        record: Row = {
            "sequence": sequence,
            "occurred_at": f"2026-01-0{sequence}T10:00:00+00:00",
            **ACTOR,
            "action": action,
            "parameters": spelled({"outcome": outcome, "request": request}).decode(),
            "program_version": "1.0",
            "previous_hash": before,
        }
        before = digest(spelled(record))
        made.tables["audit_record"].append({**record, "record_hash": before})


# ------------------------------------------------------------------------------------------------------- results


def counting(made: Made) -> set[object]:
    """The ids of the runs that count."""
    gone = {row["fact_id"] for row in made.rows("evidence_standing", to_seq=None)}
    gone |= {row["evidence_id"] for row in made.tables["destruction"]}
    valid = {row["fact_id"] for row in made.rows("run_validity", to_seq=None)}
    return {
        row["id"]
        for row in made.tables["import_run"]
        if row["id"] in valid and row["evidence_id"] not in gone
    }


def sums(entries: list[Row], prefix: str = "") -> Row:
    """Credits and debits of entries."""
    found = {word: Decimal(0) for word in ("credit", "debit")}
    for entry in entries:
        found[str(entry["direction"])] += Decimal(str(entry["amount"]))
    return {f"{prefix}{word}s": str(total) for word, total in found.items()}


def set_results(made: Made) -> None:
    """Computes the lines of the results."""
    statements = [row for row in made.tables["statement"] if row["run_id"] in counting(made)]
    ids = {row["id"] for row in statements}
    entries = [row for row in made.tables["entry"] if row["statement_id"] in ids]
    away = {row["entry_key"] for row in made.rows("entry_decision", to_seq=None, kind="exclusion")}
    made.results = []
    for statement in statements:
        own = [entry for entry in entries if entry["statement_id"] == statement["id"]]
        number = int(str(statement["id"]))
        line = {
            "result": "statement",
            "id": number,
            "account_id": statement["account_id"],
            "entry_count": len(own),
        }
        state = made.states.get(number, "pass")
        made.results.append({**line, **sums(own), "state": state, "order": made.orders.get(number)})
    for entry_id, repeats_id, basis in made.repeats:
        made.results.append(
            {"result": "repeat", "entry_id": entry_id, "repeats_id": repeats_id, "basis": basis}
        )
    again = repeated_keys(made) - away
    for account_id in sorted({int(str(entry["account_id"])) for entry in entries}):
        own = [entry for entry in entries if entry["account_id"] == account_id]
        add_account_results(made, account_id, own, away, again)
    total = {"result": "case_total", "entry_count": len(entries), "statement_count": len(statements)}
    gone = {row["label"] for row in made.withheld if row["reason"] != "protected"}
    there = len(made.tables["evidence_item"]) - len(gone)
    excluded = len([entry for entry in entries if entry["entry_key"] in away])
    repeated = len([entry for entry in entries if entry["entry_key"] in again])
    counts = {"excluded_count": excluded, "repeated_count": repeated}
    made.results.append({**total, **counts, "evidence_count": there})


def repeated_keys(made: Made) -> set[object]:
    """The keys of the entries that give a movement again, but for those that a person says are their own."""
    own = {row["entry_key"] for row in made.rows("entry_decision", to_seq=None, kind="no_repeat")}
    return {made.row("entry", entry_id)["entry_key"] for entry_id, _, _ in made.repeats} - own


def add_account_results(
    made: Made, account_id: int, entries: list[Row], away: set[object], again: set[object]
) -> None:
    """The totals of an account, and of each episode in it."""
    currency = made.row("account", account_id)["currency"]
    kept = [entry for entry in entries if entry["entry_key"] not in away | again]
    repeated = [entry for entry in entries if entry["entry_key"] in again]
    gone = [entry for entry in entries if entry["entry_key"] in away]
    line: Row = {"account_id": account_id, "currency": currency}
    counts = {
        f"{word}_count": len([e for e in kept if e["direction"] == word]) for word in ("credit", "debit")
    }
    excluded = {**sums(gone, "excluded_"), "excluded_count": len(gone)}
    excluded |= {**sums(repeated, "repeated_"), "repeated_count": len(repeated)}
    made.results.append({"result": "account_total", **line, **sums(kept), **counts, **excluded})
    for episode in made.rows("episode", to_seq=None):
        keys = {
            row["entry_key"] for row in made.rows("episode_entry", to_seq=None, episode_id=episode["fact_id"])
        }
        inside = [entry for entry in kept if entry["entry_key"] in keys]
        rest = [entry for entry in kept if entry["entry_key"] not in keys]
        numbers = {"entry_count": len(inside), "rest_count": len(rest), "episode_id": episode["fact_id"]}
        made.results.append(
            {"result": "episode_total", **line, **numbers, **sums(inside), **sums(rest, "rest_")}
        )


# ------------------------------------------------------------------------------------------------------- sealing


def sealed(made: Made, change: Callable[[dict[str, bytes]], None] | None = None) -> bytes:
    """The bundle, with everything hashed and signed after the last change."""
    if made.is_recomputed:
        set_keys(made)
        set_results(made)
        set_trail(made)
    files = {f"evidence/E{number}": content for number, content in made.evidence.items()}
    for table in TABLES:
        files[f"tables/{table}.jsonl"] = b"".join(spelled(row) + b"\n" for row in made.tables[table])
    files["results.jsonl"] = b"".join(spelled(row) + b"\n" for row in made.results)
    if change is not None:
        change(files)
    manifest = spelled(manifest_of(made, files))
    public = made.key.public_key().public_bytes_raw().hex()
    signature = {"algorithm": "Ed25519", "public_key": public, "signature": made.key.sign(manifest).hex()}
    return zipped({"manifest.json": manifest, "signature.json": spelled(signature), **files})


def manifest_of(made: Made, files: dict[str, bytes]) -> Row:
    """What the bundle says of itself."""
    public = made.key.public_key().public_bytes_raw()
    numbers = sorted(int(name.removeprefix("evidence/E")) for name in files if name.startswith("evidence/"))
    leaves = []
    for number in numbers:
        content = files[f"evidence/E{number}"]
        leaves.append(spelled({"evidence": f"E{number}", "sha256": digest(content), "size": len(content)}))
    for name in [*(f"tables/{table}.jsonl" for table in LEAVES), "results.jsonl"]:
        leaves.extend(files[name].split(b"\n")[:-1])
    details = made.tables["case_details"][0]
    head = made.tables["audit_record"][-1]
    manifest: Row = {
        "format": "investigator-desktop-bundle",
        "format_version": 1,
        "kind": "full",
        "made_at": "2026-01-09T10:00:00+00:00",
        "made_by": {"name": "A. Person", "role": "investigator"},
        "program_version": "1.0",
        "case": {key: details[key] for key in ("reference", "title", "agency", "currency", "timezone")},
        "options": {"with_outside_basis": False, "with_intelligence": False},
        "head": {"sequence": head["sequence"], "hash": head["record_hash"]},
        "files": [
            {"name": name, "size": len(content), "sha256": digest(content)}
            for name, content in sorted(files.items())
        ],
        "leaf_count": len(leaves),
        "merkle_root": tree(leaves).hex(),
        "withheld": made.withheld,
        "signer": {"kind": "case", "public_key": public.hex(), "fingerprint": digest(public)},
    }
    return {**manifest, **made.manifest}


def zipped(files: dict[str, bytes]) -> bytes:
    """A ZIP file of these files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 9, 10, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


# ------------------------------------------------------------------------------------------------------ the case


def blank_entry(**values: object) -> Row:
    """An entry with what most entries have."""
    row: Row = dict.fromkeys(ENTRY_COLUMNS)
    standard = {
        "entry_key": None,
        "part": 0,
        "precision": "second",
        "zone": "Asia/Almaty",
        "zone_source": "assumed",
    }
    row.update(standard, amount_scale=2, currency="KZT", is_reversal=0, warnings="", search_text="")
    row.update(values)
    texts = [row[name] for name in SEARCHED if row[name] is not None]
    others = list(json.loads(str(row["other"])).values()) if row["other"] else []
    row["search_text"] = " ".join(str(text) for text in [*texts, *others]).casefold()
    return row


SEARCHED = (
    "counterparty_name",
    "counterparty_account",
    "counterparty_id",
    "remittance_info",
    "bank_reference",
)


def add_import(made: Made, sequence: int, content: bytes, layouts: Row | None, name: str) -> int:
    """An item of evidence with a run that reads it; the id of both."""
    number = len(made.tables["evidence_item"]) + 1
    made.add(
        "evidence_item", number=number, sha256=digest(content), size=len(content), acquired_seq=sequence,
        container_id=None, derivation=None,
    )  # fmt: skip
    made.evidence[number] = content
    custody: Row = {"evidence_id": number, "file_name": name, "modified_at": None, "received_from": "A bank"}
    made.add(
        "custody_record", **custody, legal_basis="Order 1", received_at="2026-01-02T10:00:00+00:00", **ACTOR,
        received_seq=sequence, medium="disc" if number == 1 else None, seal_number=None, received_on=None,
        received_by=None,
    )  # fmt: skip
    text = None if layouts is None else json.dumps(layouts, ensure_ascii=False)
    run: Row = {
        "evidence_id": number,
        "layout_id": "general",
        "status": "ok",
        "sentence": None,
        "mapping": "{}",
    }
    made.add("import_run", **run, begun_seq=sequence, layouts=text)
    made.fact("run_validity", number, sequence)
    return number


def add_statement(
    made: Made, run_id: int, account: str, entries: list[Row], sequence: int, **stated: object
) -> int:
    """A statement with its account and entries; its id."""
    currency = str(entries[0]["currency"])
    found = made.rows("account", key=account, currency=currency)
    account_id = (found[0] if found else made.add("account", key=account, currency=currency))["id"]
    days = [int(str(entry["booked_at"])) // 86_400_000_000 for entry in entries]
    identity = {
        "type": "AccountIdentity",
        "number": account,
        "iban": None,
        "currency": currency,
        "holder": "Company",
    }
    state = str(stated.pop("state", "pass"))
    total = sums(entries)
    reconciliation = {"type": "Reconciliation", "state": {"type": "ReconciliationState", "value": state}}
    row = made.add(
        "statement", run_id=run_id, account_id=account_id, identity=spelled(identity).decode(),
        sheet=entries[0]["sheet"], period=None, opening_balance=None, closing_balance=None, printed_totals=None,
        reconciliation=spelled({**reconciliation, "reason": None, "first_break": None, "checks": []}).decode(),
        credits=two_decimals(total["credits"], currency), debits=two_decimals(total["debits"], currency),
        first_on=min(days), last_on=max(days), first_entry_id=len(made.tables["entry"]) + 1, entry_count=len(entries),
    )  # fmt: skip
    row.update(stated)
    statement_id = int(str(row["id"]))
    made.states[statement_id] = state
    for order, entry in enumerate(entries):
        made.add(
            "entry", account_id=account_id, statement_id=statement_id, **{**entry, "source_order": order}
        )
    add_check(made, "entry", statement_id, run_id, sequence)
    return statement_id


def two_decimals(total: object, currency: str) -> str:
    """A sum as the case keeps it."""
    return money(f"{Decimal(str(total)):.2f}", currency)


def add_check(made: Made, kind: str, owner: int, run_id: int, sequence: int) -> None:
    """A check of content, whose digest is computed when the bundle is sealed."""
    made.add(
        "content_check", run_id=run_id, kind=kind, owner_id=owner, row_count=0, digest="", kept_seq=sequence
    )


def add_unread(made: Made, run_id: int, sequence: int, rows: list[tuple[str | None, int, str, str]]) -> None:
    """Rows of a file that are no entries."""
    for sheet, row, reason, text in rows:
        made.add("unread_row", run_id=run_id, sheet=sheet, row=row, reason=reason, text=text)
    add_check(made, "unread_row", run_id, run_id, sequence)


def column(letter: str, title: str, name: str, **given: object) -> Row:
    """A column of a layout."""
    return {"column": letter, "title": title, "field": name, **given}


def layout(container: str, *tables: Row, encoding: str | None = None, delimiter: str | None = None) -> Row:
    """How a file was read."""
    return {
        "container": container, "encoding": encoding, "delimiter": delimiter, "dates_from_1904": False,
        "tables": list(tables),
    }  # fmt: skip


def table(sheet: str | None, rows: tuple[int, int], columns: list[Row], *directions: Row) -> Row:
    """A table of a layout."""
    return {
        "sheet": sheet, "header_rows": [rows[0] - 1], "first_row": rows[0], "last_row": rows[1],
        "directions": list(directions), "columns": columns,
    }  # fmt: skip
