"""Facts that hold between two audit records: nothing is changed in place, and every step can be reversed.

A fact begins and ends at sequence numbers of the trail; the state at N is what `holds_at` filters. Reversing record N
ends what began at N and begins again what ended at N, as facts of the reversing record, so that undo, redo and the undo
of a redo are one function.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from investigator_desktop.casefile.table_kinds import HistoryTable
from investigator_desktop.casefile.tables import HISTORY, METADATA
from investigator_desktop.foundation.hashing import canonical_json, sha256_hex

_ROWS_A_FETCH = 10_000
VALID_RUNS = """
    SELECT validity.fact_id FROM run_validity AS validity JOIN import_run AS valid ON valid.id = validity.fact_id
    WHERE validity.to_seq IS NULL AND valid.evidence_id NOT IN (
        SELECT fact_id FROM evidence_standing WHERE to_seq IS NULL UNION ALL SELECT evidence_id FROM destruction
    )
"""
QUARANTINED = "SELECT fact_id FROM evidence_standing WHERE to_seq IS NULL AND standing = 'quarantined'"
UNDONE_STATEMENTS = f"SELECT id FROM statement WHERE run_id NOT IN ({VALID_RUNS})"


def table_of(kind: type[HistoryTable]) -> Table:
    """Return the table of a history class."""
    return METADATA.tables[str(kind.__tablename__)]


def holds(table: Table) -> ColumnElement[bool]:
    """Return the condition that a fact holds now."""
    return table.c.to_seq.is_(None)


def holds_at(table: Table, sequence: int) -> ColumnElement[bool]:
    """Return the condition that a fact held after audit record `sequence`."""
    return (table.c.from_seq <= sequence) & or_(table.c.to_seq.is_(None), table.c.to_seq > sequence)


def begin_fact(
    connection: Connection, kind: type[HistoryTable], sequence: int, fact_id: int, /, **values: object
) -> None:
    """Begin a new version of a fact, ending the one that held."""
    end_fact(connection, kind, sequence, fact_id)
    connection.execute(insert(table_of(kind)).values(fact_id=fact_id, from_seq=sequence, **values))


def end_fact(connection: Connection, kind: type[HistoryTable], sequence: int, fact_id: int) -> bool:
    """End a fact; tell whether it held."""
    table = table_of(kind)
    ended = update(table).where(table.c.fact_id == fact_id, holds(table)).values(to_seq=sequence)
    return connection.execute(ended).rowcount > 0


def next_fact_id(connection: Connection, kind: type[HistoryTable]) -> int:
    """Return a number that no fact of this table has."""
    newest: int | None = connection.execute(select(func.max(table_of(kind).c.fact_id))).scalar()
    return (newest or 0) + 1


def reverse(connection: Connection, target: int, sequence: int) -> None:
    """Undo what record `target` did to any fact, as part of record `sequence`."""
    for kind in HISTORY:
        _reverse_table(connection, table_of(kind), target, sequence)


def _reverse_table(connection: Connection, table: Table, target: int, sequence: int) -> None:
    begun = select(table.c.fact_id).where(table.c.from_seq == target)
    connection.execute(update(table).where(holds(table), table.c.fact_id.in_(begun)).values(to_seq=sequence))
    copied = [column for column in table.c if column.name not in {"id", "from_seq", "to_seq"}]
    ended = select(*copied, literal(sequence)).where(table.c.to_seq == target, table.c.from_seq < target)
    connection.execute(insert(table).from_select([*(column.name for column in copied), "from_seq"], ended))


def changes(connection: Connection, sequence: int | None = None) -> dict[int, dict[str, object]]:
    """Return what began and ended at each record, or at one, by table, as counts and digests for the trail."""
    found: dict[int, dict[str, object]] = {}
    for kind in HISTORY:
        table = table_of(kind)
        by_record: dict[int, dict[str, object]] = {}
        for word, column in (("begun", "from_seq"), ("ended", "to_seq")):
            for number, change in _digests(connection, table, column, sequence):
                by_record.setdefault(number, {})[word] = change
        for number, change in by_record.items():
            found.setdefault(number, {})[table.name] = change
    return found


def _digests(
    connection: Connection, table: Table, column: str, sequence: int | None
) -> Iterator[tuple[int, dict[str, object]]]:
    """Yield each record at which facts began or ended, with their number and the digest over them in order.

    One action may decide about a hundred thousand entries: the driver's own rows are digested, in which SQLite wrote
    bytes in lower-case hexadecimal.
    """
    members = ", ".join(
        f"CASE typeof({member.name}) WHEN 'blob' THEN lower(hex({member.name})) ELSE {member.name} END"
        for member in table.c
        if member.name not in {"id", "from_seq", "to_seq"}
    )
    chosen, values = ("= ?", (sequence,)) if sequence is not None else ("IS NOT NULL", ())
    sql = (
        f"SELECT {column}, {members} FROM {table.name} WHERE {column} {chosen} ORDER BY {column}, fact_id, id"
    )
    for number, members_of_record in groupby(_driver_rows(connection, sql, values), key=itemgetter(0)):
        rows = [row[1:] for row in members_of_record]
        yield number, {"count": len(rows), "digest": sha256_hex(canonical_json(rows))}


def _driver_rows(
    connection: Connection, sql: str, values: tuple[object, ...]
) -> Iterator[tuple[int, *tuple[object, ...]]]:
    cursor = connection.exec_driver_sql(sql, values).cursor
    if cursor is None:
        raise RuntimeError("the statement returns no rows")
    while rows := cursor.fetchmany(_ROWS_A_FETCH):
        yield from rows
