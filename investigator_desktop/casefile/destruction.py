"""Destroying the content of an item of evidence by order: rows, all that was decided of them, and their traces.

What is left is the item's hash and size, its custody, its terms and the record of the destruction. Earlier audit
records claim digests of rows that are gone: the destruction's record restates what they claim of what is left. It is no
step of undo, and no undo brings anything of it back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, insert

from investigator_desktop.casefile import claims, trail
from investigator_desktop.casefile.connections import Connections
from investigator_desktop.casefile.errors import CaseNotWritable
from investigator_desktop.casefile.evidence_errors import CaseDiffersFromTrail
from investigator_desktop.casefile.row_numbers import PURGED, numbers_of
from investigator_desktop.casefile.row_verification import NUMBERS
from investigator_desktop.casefile.standing import Decision
from investigator_desktop.casefile.stored_values import days_of
from investigator_desktop.casefile.tables import METADATA
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import iso_utc

DESTRUCTION = METADATA.tables["destruction"]
NO_MAPPING = "{}"
_RUNS = "SELECT id FROM import_run WHERE evidence_id = ?"
_STATEMENTS = f"SELECT id FROM statement WHERE run_id IN ({_RUNS})"
_KEYS = "SELECT entry_key FROM temp.destroyed_key"
_GATHER: tuple[str, ...] = (
    "CREATE INDEX destroyed_entry ON entry (statement_id)",
    "CREATE TEMP TABLE IF NOT EXISTS destroyed_key (entry_key BLOB PRIMARY KEY) WITHOUT ROWID",
    "DELETE FROM temp.destroyed_key",
)
_GATHER_KEYS = (
    "INSERT OR IGNORE INTO temp.destroyed_key "
    f"SELECT entry_key FROM entry WHERE statement_id IN ({_STATEMENTS})"
)
_PURGE: tuple[str, ...] = (
    f"DELETE FROM movement_link WHERE debit_key IN ({_KEYS}) OR credit_key IN ({_KEYS})",
    f"DELETE FROM entry_decision WHERE entry_key IN ({_KEYS})",
    f"DELETE FROM episode_entry WHERE entry_key IN ({_KEYS})",
)
_PURGE_OF_ITEM: tuple[str, ...] = (
    "DELETE FROM keyed_statement WHERE evidence_id = ?",
    "DELETE FROM analyst_record WHERE EXISTS (SELECT 1 FROM json_each(sources) WHERE value = ?)",
    f"DELETE FROM content_check WHERE run_id IN ({_RUNS})",
    f"DELETE FROM unread_row WHERE run_id IN ({_RUNS})",
    f"DELETE FROM payment WHERE run_id IN ({_RUNS})",
    f"DELETE FROM entry WHERE statement_id IN ({_STATEMENTS})",
    f"DELETE FROM statement WHERE run_id IN ({_RUNS})",
    f"UPDATE import_run SET sentence = NULL, layouts = NULL, mapping = '{NO_MAPPING}' WHERE id IN ({_RUNS})",
    "DELETE FROM evidence_chunk WHERE sha256 = (SELECT sha256 FROM evidence_item WHERE id = ?)",
)
_ANSWERS_OF_NOBODY = """
    DELETE FROM given_answer WHERE account_key <> '' AND CASE kind
        WHEN 'subject_accounts' THEN EXISTS (
            SELECT 1 FROM json_each(choices, '$.choices') WHERE value NOT IN (SELECT key FROM account)
        )
        ELSE account_key NOT IN (SELECT key FROM account)
    END
"""
_LEAVE: tuple[str, ...] = (
    "DELETE FROM account WHERE id NOT IN (SELECT account_id FROM statement)",
    "DELETE FROM analysis_run",  # any of them may have read what is gone
    _ANSWERS_OF_NOBODY,
    "DROP INDEX destroyed_entry",
    "DELETE FROM temp.destroyed_key",
)
_TRIGGERS = "SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger' ORDER BY name"


@dataclass(frozen=True, slots=True)
class Order:
    """Which court or authority ordered a destruction, under which number and when; the day may be unknown."""

    authority: str
    number: str
    ordered_on: date | None


def destroy(
    connection: Connection, path: Path, evidence_ids: Sequence[int], order: Order, decision: Decision
) -> dict[str, object]:
    """Destroy the content of items by one order and return what the record says of it beside its claims.

    Raise `CaseDiffersFromTrail` where the rows are not what the trail says: a difference is not to be destroyed unseen.
    """
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
    before = claims.made(connection)
    with _unguarded(connection):
        for evidence_id in evidence_ids:
            _purge(connection, evidence_id)
    restated = _restated(connection, path, before)
    for evidence_id in evidence_ids:
        _keep_order(connection, evidence_id, order, decision)
    numbers = {table: numbers_of(connection, table).as_claim for table in PURGED}
    return {claims.RESTATED: restated, NUMBERS: numbers}


@contextmanager
def _unguarded(connection: Connection) -> Iterator[None]:
    """Let rows be deleted meanwhile; the guards are made again as they were, from the file's own words."""
    triggers = [(str(name), str(sql)) for name, sql in connection.exec_driver_sql(_TRIGGERS)]
    for name, _ in triggers:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    yield
    for _, sql in triggers:
        connection.exec_driver_sql(sql)


def _purge(connection: Connection, evidence_id: int) -> None:
    for statement in _GATHER:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(_GATHER_KEYS, (evidence_id,))
    for statement in _PURGE:
        connection.exec_driver_sql(statement)
    for statement in _PURGE_OF_ITEM:
        connection.exec_driver_sql(statement, (evidence_id,))
    for statement in _LEAVE:
        connection.exec_driver_sql(statement)


def _restated(
    connection: Connection, path: Path, before: dict[int, claims.Claims]
) -> dict[str, claims.Claims]:
    """Return what every record whose rows were touched claims now, by its number."""
    said = claims.expected(trail.read_parameters(connection))
    after = claims.made(connection)
    touched = [number for number in said if before.get(number, {}) != after.get(number, {})]
    for number in touched:
        if said[number] != before.get(number, {}):
            raise CaseDiffersFromTrail(path, number)
    return {str(number): after.get(number, {}) for number in touched}


def _keep_order(connection: Connection, evidence_id: int, order: Order, decision: Decision) -> None:
    connection.execute(
        insert(DESTRUCTION).values(
            evidence_id=evidence_id,
            authority=order.authority,
            order_number=order.number,
            ordered_on=days_of(order.ordered_on),
            reason=decision.reason,
            destroyed_at=iso_utc(decision.decided_at),
            actor_name=decision.actor.name,
            actor_role=decision.actor.role,
            actor_is_os_account=int(decision.actor.is_os_account),
            destroyed_seq=decision.sequence,
        )
    )


def scrub(connections: Connections) -> None:
    """Write the file anew, so that nothing of what was deleted is left in its bytes or in its log.

    The case can be read meanwhile but for the last moment; raise `CaseNotWritable` where somebody reads on.
    """
    with connections.unbound() as raw:
        raw.execute("PRAGMA secure_delete = ON").fetchall()
        raw.execute("VACUUM")
        raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        raw.execute("PRAGMA secure_delete = OFF").fetchall()
    with connections.alone() as raw:
        is_busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if is_busy:
        raise CaseNotWritable(connections.access.path, message("CaseFile", "it is still being read"))
