"""What the trail claims of each unit of work, read from the tables: once to write it, again to verify it.

`acquired` lists every receipt of evidence, `runs` every import run begun, `contents` the digest of all that was kept
of each statement (`header` covers the statement itself and its account), payment list and list of unread rows, `facts`
what began and ended in the history tables, `actors` who was introduced, `signing_keys` the public keys of the case,
`destructions` what was destroyed by order. What is empty is left out, and so are columns that a later schema added to a
table and that hold nothing, so that the claims of older records stay what they were.

The record of a destruction also says in `restated` what earlier records claim of what is left; the newest restatement
of a record stands for its own claims.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from sqlalchemy import Connection

from investigator_desktop.casefile import evidence_store, history
from investigator_desktop.casefile.trail import FACTS, OUTCOME
from investigator_desktop.foundation.hashing import canonical_json, sha256_hex

ACQUIRED, RUNS, CONTENTS = "acquired", "runs", "contents"
ACTORS, SIGNING_KEYS, DESTRUCTIONS, RESTATED = "actors", "signing_keys", "destructions", "restated"
ADDED_TO_RUNS = ("layouts",)
_ADDED_TO_RECEIPTS = (*evidence_store.ADDED_TO_CUSTODY, *evidence_store.ADDED_TO_EVIDENCE)
Claim = Mapping[str, object]
Claims = dict[str, object]


def made(connection: Connection, sequence: int | None = None) -> dict[int, Claims]:
    """Return all claims of every record that has any, or of one; each table is read once."""
    found: dict[int, Claims] = {}
    for name, read in _LISTS.items():
        for number, claim in read(connection, sequence):
            listed = found.setdefault(number, {}).setdefault(name, [])
            if isinstance(listed, list):
                listed.append(claim)
    for number, change in history.changes(connection, sequence).items():
        found.setdefault(number, {})[FACTS] = change
    return found


def made_at(connection: Connection, sequence: int) -> Claims:
    """Return all claims of one record."""
    return made(connection, sequence).get(sequence, {})


def expected(trail: Sequence[tuple[int, Mapping[str, object]]]) -> dict[int, Claims]:
    """Return what the trail, given as the parameters of its records, claims of the case as it is now."""
    claimed = {number: _own(_outcome(parameters)) for number, parameters in trail}
    for _, parameters in trail:
        outcome = _outcome(parameters)
        restated = outcome.get(RESTATED)
        if isinstance(restated, dict) and outcome.get(DESTRUCTIONS):
            claimed |= {int(number): _own(claims) for number, claims in restated.items()}
    return claimed


def _outcome(parameters: Mapping[str, object]) -> Mapping[str, object]:
    outcome = parameters.get(OUTCOME)
    return outcome if isinstance(outcome, dict) else {}


def _own(outcome: Mapping[str, object]) -> Claims:
    return {name: outcome[name] for name in (*_LISTS, FACTS) if name in outcome}


Found = Iterator[tuple[int, Claim]]


def _rows(
    connection: Connection, sql: str, column: str, sequence: int | None
) -> Iterator[tuple[int, dict[str, object]]]:
    """Yield the rows of one statement, of one record where it is named, by the record that `column` names."""
    condition, values = (f" WHERE {column} = ?", (sequence,)) if sequence is not None else ("", ())
    table, _, name = column.partition(".")
    found = connection.exec_driver_sql(f"{sql}{condition} ORDER BY {table}.id", values).mappings()
    for row in found:
        yield row[name], dict(row)


def _acquired(connection: Connection, sequence: int | None) -> Found:
    for number, row in _rows(connection, _RECEIPTS, "custody_record.received_seq", sequence):
        said = {name: value for name, value in row.items() if name not in {"id", "received_seq"}}
        yield number, _plain(evidence_store.without_unused(said, _ADDED_TO_RECEIPTS))


def _runs(connection: Connection, sequence: int | None) -> Found:
    for number, row in _rows(connection, "SELECT * FROM import_run", "import_run.begun_seq", sequence):
        yield number, {"digest": _digest(evidence_store.without_unused(row, ADDED_TO_RUNS)), "run": row["id"]}


def _contents(connection: Connection, sequence: int | None) -> Found:
    headers = _headers(connection, sequence)
    for number, row in _rows(connection, _CONTENTS, "content_check.kept_seq", sequence):
        said = {name: row[name] for name in ("kind", "owner_id", "run_id", "row_count", "digest")}
        yield (
            number,
            {**_plain(said), "header": headers.get(row["owner_id"]) if row["kind"] == "entry" else None},
        )


def _headers(connection: Connection, sequence: int | None) -> dict[object, str]:
    """Return the digest of each statement with its account, by the statement's id."""
    kept = " WHERE statement.id IN (SELECT owner_id FROM content_check WHERE kept_seq = ? AND kind = 'entry')"
    chosen, values = (kept, (sequence,)) if sequence is not None else ("", ())
    rows = connection.exec_driver_sql(_STATEMENTS + chosen, values).mappings()
    return {row["id"]: _digest(dict(row)) for row in rows}


def _actors(connection: Connection, sequence: int | None) -> Found:
    for number, row in _rows(connection, "SELECT * FROM case_actor", "case_actor.introduced_seq", sequence):
        yield number, {"actor": row["id"], "digest": _digest(row)}


def _signing_keys(connection: Connection, sequence: int | None) -> Found:
    columns = "SELECT id, made_seq, public_key FROM signing_key"
    for number, row in _rows(connection, columns, "signing_key.made_seq", sequence):
        yield number, _plain({"key": row["id"], "public_key": row["public_key"]})


def _destructions(connection: Connection, sequence: int | None) -> Found:
    for number, row in _rows(connection, _DESTROYED, "destruction.destroyed_seq", sequence):
        named = {"number": row.pop("number"), "sha256": row.pop("sha256")}
        yield number, {**_plain(named), "digest": _digest(row)}


_RECEIPTS = """
    SELECT custody_record.*, number, sha256, size, acquired_seq, container_id, derivation
    FROM custody_record JOIN evidence_item ON evidence_item.id = evidence_id
"""
_CONTENTS = "SELECT id, kind, owner_id, run_id, row_count, digest, kept_seq FROM content_check"
_STATEMENTS = """
    SELECT statement.*, account.key AS account_key, account.currency AS account_currency
    FROM statement JOIN account ON account.id = account_id
"""
_DESTROYED = """
    SELECT destruction.*, evidence_item.number, sha256 FROM destruction
    JOIN evidence_item ON evidence_item.id = evidence_id
"""
_LISTS: Mapping[str, Callable[[Connection, int | None], Found]] = {
    ACQUIRED: _acquired,
    RUNS: _runs,
    CONTENTS: _contents,
    ACTORS: _actors,
    SIGNING_KEYS: _signing_keys,
    DESTRUCTIONS: _destructions,
}


def _plain(row: Mapping[str, object]) -> dict[str, object]:
    """Return a row as JSON can hold it: bytes as hexadecimal."""
    return {name: value.hex() if isinstance(value, bytes) else value for name, value in row.items()}


def _digest(row: Mapping[str, object]) -> str:
    return sha256_hex(canonical_json(_plain(row)))
