"""A case file of schema version 1 of any size, written row by row as that version wrote it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from investigator_desktop.casefile import schema
from investigator_desktop.casefile.connections import Access, driver_connection, make_engine
from investigator_desktop.casefile.content_digest import blocks_of, digest_of
from investigator_desktop.casefile.encryption import APPLICATION_ID, new_key
from investigator_desktop.casefile.entry_storage import stored
from investigator_desktop.casefile.import_store import CHECKED_ENTRY_COLUMNS
from investigator_desktop.casefile.stored_values import encoded
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import AccountIdentity, Reconciliation, ReconciliationState
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.hashing import canonical_json, sha256_hex
from tests.benchmarks.torture.model import Copy, Facts, Model
from tests.benchmarks.torture.sources import CURRENCY, SHEET, Source

if TYPE_CHECKING:
    import sqlite3

    from tests.benchmarks.torture.steps import Bench

_MOMENT = "2026-03-01T09:00:00.000000+00:00"
_ACTOR = {"actor_name": "Aigerim N.", "actor_role": "investigator", "actor_is_os_account": 0}
_DETAILS = {
    "reference": "T-1",
    "title": "Torture",
    "agency": "Agency",
    "currency": CURRENCY,
    "timezone": "UTC",
}
_UNCHECKED = Reconciliation(
    ReconciliationState.INCONCLUSIVE, message("Reconciliation", "The source states no balance and no total.")
)
Row = Mapping[str, object]


def make_older_case(bench: Bench, size: int) -> Model:
    """Make a case of version 1 with three imports and return what it holds."""
    sources = tuple(Source(40 + n, size * 4) for n in range(3))
    bench.case_path.touch()
    key = new_key(bench.passphrase) if bench.passphrase else None
    engine = make_engine(Access(bench.case_path, key))
    with engine.connect() as connection, connection.begin():
        schema.migrate(connection, "0001")
        raw = driver_connection(connection)
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute("PRAGMA user_version = 1")
        _fill(_Writer(raw), sources)
    engine.dispose()
    facts = tuple(Facts(frozenset(range(n))) for n in range(len(sources) + 1))
    actions = ("create_case", *("import" for _ in sources))
    model = Model(actions, sources, facts[-1], facts[:-1], passphrase=bench.passphrase)
    kept = schema.before_upgrade(bench.case_path, schema.SCHEMA_VERSION)
    return replace(model, copies=(Copy(kept.name, model.state),))


@dataclass(slots=True)
class _Writer:
    """Inserts rows and chains the trail."""

    raw: sqlite3.Connection
    sequence: int = 1
    previous: str = "0" * 64

    def insert(self, table: str, row: Row) -> Row:
        """Insert one row."""
        names = ", ".join(f'"{name}"' for name in row)
        self.raw.execute(f"INSERT INTO {table} ({names}) VALUES ({_places(row)})", [*row.values()])
        return row

    def record(self, action: str, request: object, outcome: object) -> None:
        """Append the record of all that was inserted with the present number."""
        row = {
            "sequence": self.sequence,
            "occurred_at": _MOMENT,
            **_ACTOR,
            "action": action,
            "parameters": canonical_json({"request": request, "outcome": outcome}).decode(),
            "program_version": "0.1.0",
            "previous_hash": self.previous,
        }
        self.previous = _digest(row)
        self.insert("audit_record", {**row, "record_hash": self.previous})
        self.sequence += 1


def _places(members: Mapping[str, object] | Sequence[object]) -> str:
    return ", ".join("?" * len(members))


def _digest(value: object) -> str:
    return sha256_hex(canonical_json(value))


def _fill(writer: _Writer, sources: Sequence[Source]) -> None:
    writer.insert("case_details", {"id": 1, "fact_id": 1, "from_seq": 1, **_DETAILS})
    writer.record("create_case", _DETAILS, {"facts": _begun("case_details", [1, *_DETAILS.values()])})
    first_id = 1
    for number, source in enumerate(sources, start=1):
        _import(writer, number, source, first_id)
        first_id += source.row_count


def _begun(table: str, members: Sequence[object]) -> Row:
    return {table: {"begun": {"count": 1, "digest": _digest([members])}}}


def _import(writer: _Writer, number: int, source: Source, first_id: int) -> None:
    """Write what importing one source made: evidence, run, statement, entries, digest, record."""
    acquired = _acquire(writer, number, source)
    run = {"id": number, "evidence_id": number, "layout_id": "kz-afm-18", "status": "ok", "sentence": None}
    run |= {"mapping": "{}", "begun_seq": writer.sequence}
    writer.insert("import_run", run)
    writer.insert("run_validity", {"id": number, "fact_id": number, "from_seq": writer.sequence})
    outcome = {
        "acquired": [acquired],
        "runs": [{"digest": _digest(run), "run": number}],
        "contents": [_statement(writer, number, source, first_id)],
        "facts": _begun("run_validity", [number]),
    }
    writer.record("import", {"received_from": "", "legal_basis": ""}, outcome)


def _acquire(writer: _Writer, number: int, source: Source) -> Row:
    content = source.content
    item = {"number": number, "sha256": source.sha256, "size": len(content), "acquired_seq": writer.sequence}
    writer.insert("evidence_item", {"id": number, **item})
    writer.insert("evidence_chunk", {"sha256": source.sha256, "n": 0, "content": content})
    custody = {
        "evidence_id": number,
        "file_name": f"statement-{source.number}.csv",
        "modified_at": None,
        "received_from": "",
        "legal_basis": "",
        "received_at": _MOMENT,
        **_ACTOR,
    }
    writer.insert("custody_record", {"id": number, **custody, "received_seq": writer.sequence})
    return {**custody, **item}


def _statement(writer: _Writer, number: int, source: Source, first_id: int) -> Row:
    account = {"key": source.account, "currency": CURRENCY}
    writer.insert("account", {"id": number, **account})
    statement = _statement_row(number, source, first_id)
    writer.insert("statement", statement)
    entries = stored(source.entries())
    listed = ", ".join(f'"{name}"' for name in ("id", "account_id", "statement_id", *entries.columns))
    rows = [(first_id + n, number, number, *row) for n, row in enumerate(entries.iter_rows())]
    writer.raw.executemany(f"INSERT INTO entry ({listed}) VALUES ({_places(rows[0])})", rows)
    digest = digest_of(blocks_of(entries.select(CHECKED_ENTRY_COLUMNS)))
    content = {"kind": "entry", "owner_id": number, "run_id": number, "row_count": source.row_count}
    content["digest"] = digest.digest
    kept = {"id": number, **content, "kept_seq": writer.sequence, "row_checks": digest.row_checks}
    writer.insert("content_check", kept)
    header = {**statement, "account_key": source.account, "account_currency": CURRENCY}
    return {**content, "header": _digest(header)}


def _statement_row(number: int, source: Source, first_id: int) -> Row:
    return {
        "id": number,
        "run_id": number,
        "account_id": number,
        "identity": encoded(AccountIdentity(source.account, None, CURRENCY)),
        "sheet": SHEET,
        "period": None,
        "opening_balance": None,
        "closing_balance": None,
        "printed_totals": None,
        "reconciliation": encoded(_UNCHECKED),
        "credits": encoded(Money(source.total(is_credit=True), 2, CURRENCY)),
        "debits": encoded(Money(source.total(is_credit=False), 2, CURRENCY)),
        "first_on": None,
        "last_on": None,
        "first_entry_id": first_id,
        "entry_count": source.row_count,
    }
