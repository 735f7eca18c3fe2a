"""What persons read by eye in an item of evidence and keyed: facts that hang on the item, gone with its content."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Row

from investigator_desktop.casefile.decision_tables import KeyedStatementRow
from investigator_desktop.casefile.decisions import Decider
from investigator_desktop.casefile.history import begin_fact, end_fact, holds, next_fact_id, table_of
from investigator_desktop.casefile.stored_values import day_of, days_of, decoded_or_none, encoded_or_none
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.completeness import KeyedRecord, KeyedStatement
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.clock import iso_utc

KEYED = table_of(KeyedStatementRow)
_COUNTING = """
    SELECT * FROM keyed_statement WHERE to_seq IS NULL AND evidence_id NOT IN (
        SELECT fact_id FROM evidence_standing WHERE to_seq IS NULL UNION ALL SELECT evidence_id FROM destruction
    ) ORDER BY fact_id
"""


def key_statement(
    connection: Connection, statement: KeyedStatement, by: Decider, keyed_id: int | None = None
) -> int:
    """Keep a statement, in the place of what `keyed_id` said; return its id or raise `KeyError`."""
    if keyed_id is not None:
        _require_holding(connection, keyed_id)
    fact_id = next_fact_id(connection, KeyedStatementRow) if keyed_id is None else keyed_id
    begin_fact(
        connection,
        KeyedStatementRow,
        by.sequence,
        fact_id,
        actor_name=by.actor.name,
        actor_role=by.actor.role,
        actor_is_os_account=int(by.actor.is_os_account),
        decided_at=iso_utc(by.now),
        evidence_id=statement.evidence_id,
        account_key=statement.account_key,
        currency=statement.currency,
        from_on=days_of(statement.from_on),
        to_on=days_of(statement.to_on),
        place=statement.place,
        opening=encoded_or_none(statement.opening),
        closing=encoded_or_none(statement.closing),
        credits=encoded_or_none(statement.credits),
        debits=encoded_or_none(statement.debits),
        entry_count=statement.entry_count,
    )
    return fact_id


def withdraw(connection: Connection, keyed_id: int, sequence: int) -> None:
    """End a keyed statement; raise `KeyError` where it does not hold."""
    if not end_fact(connection, KeyedStatementRow, sequence, keyed_id):
        raise KeyError(keyed_id)


def _require_holding(connection: Connection, keyed_id: int) -> None:
    found = KEYED.select().where(KEYED.c.fact_id == keyed_id, holds(KEYED))
    if connection.execute(found).first() is None:
        raise KeyError(keyed_id)


def read_keyed(connection: Connection) -> tuple[KeyedRecord, ...]:
    """Return what holds of items that count, in the order in which it was first keyed."""
    return tuple(_record(row) for row in connection.exec_driver_sql(_COUNTING))


def _record(row: Row[tuple[object, ...]]) -> KeyedRecord:
    from_on, to_on = day_of(row.from_on), day_of(row.to_on)
    if from_on is None or to_on is None:
        raise TypeError("a keyed statement has no days")
    statement = KeyedStatement(
        row.evidence_id,
        row.account_key,
        row.currency,
        from_on,
        to_on,
        row.place,
        decoded_or_none(row.opening, Money),
        decoded_or_none(row.closing, Money),
        decoded_or_none(row.credits, Money),
        decoded_or_none(row.debits, Money),
        row.entry_count,
    )
    actor = Actor(row.actor_name, row.actor_role, bool(row.actor_is_os_account))
    return KeyedRecord(row.fact_id, statement, actor, datetime.fromisoformat(row.decided_at), row.from_seq)
