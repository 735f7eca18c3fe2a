"""What the trail claims of one unit of work, read from the tables: once to write it, again to verify it.

`acquired` lists every receipt of evidence, `runs` every import run begun, `contents` the digest of all that was kept
of each statement (`header` covers the statement itself and its account), payment list and list of unread rows, `facts`
what began and ended in the history tables. What is empty is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from investigator_desktop.casefile import evidence_store, history
from investigator_desktop.casefile.tables import ENTRY, METADATA
from investigator_desktop.foundation.hashing import canonical_json, sha256_hex

RUN = METADATA.tables["import_run"]
CONTENT_CHECK = METADATA.tables["content_check"]
STATEMENT = METADATA.tables["statement"]
ACCOUNT = METADATA.tables["account"]
ACQUIRED, RUNS, CONTENTS, FACTS = "acquired", "runs", "contents", "facts"
ADDED_TO_RUNS = ("layouts",)
Claim = Mapping[str, object]


def made_at(connection: Connection, sequence: int) -> dict[str, object]:
    """Return all claims of one record."""
    claims: dict[str, object] = {
        ACQUIRED: evidence_store.receipts(connection, sequence).get(sequence, []),
        RUNS: runs(connection, sequence),
        CONTENTS: contents(connection, sequence),
        FACTS: history.changes_at(connection, sequence),
    }
    return {name: claim for name, claim in claims.items() if claim}


def runs(connection: Connection, sequence: int) -> Sequence[Claim]:
    """Return the runs begun by a record, each with the digest of its row."""
    rows = connection.execute(select(RUN).where(RUN.c.begun_seq == sequence).order_by(RUN.c.id)).mappings()
    return [
        {"digest": _row_digest(evidence_store.without_unused(dict(row), ADDED_TO_RUNS)), "run": row["id"]}
        for row in rows
    ]


def contents(connection: Connection, sequence: int) -> Sequence[Claim]:
    """Return the digests of all that was kept by a record."""
    columns = [CONTENT_CHECK.c[name] for name in ("kind", "owner_id", "run_id", "row_count", "digest")]
    kept = select(*columns).where(CONTENT_CHECK.c.kept_seq == sequence).order_by(CONTENT_CHECK.c.id)
    return [{**row, "header": header(connection, dict(row))} for row in connection.execute(kept).mappings()]


def header(connection: Connection, content: Mapping[str, object]) -> str | None:
    """Return the digest of the statement that owns entries and of its account; None for what is not entries."""
    if content["kind"] != ENTRY.name:
        return None
    found = (
        select(STATEMENT, ACCOUNT.c.key.label("account_key"), ACCOUNT.c.currency.label("account_currency"))
        .join(ACCOUNT, ACCOUNT.c.id == STATEMENT.c.account_id)
        .where(STATEMENT.c.id == content["owner_id"])
    )
    row = connection.execute(found).mappings().first()
    return None if row is None else _row_digest(dict(row))


def _row_digest(row: Mapping[str, object]) -> str:
    return sha256_hex(canonical_json(dict(row)))
