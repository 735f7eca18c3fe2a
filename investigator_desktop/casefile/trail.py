"""The audit trail: one hash-chained record for every unit of work, and the steps that can be undone by it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, func, insert, select

from investigator_desktop import __version__
from investigator_desktop.casefile.tables import METADATA
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import AuditRecord
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.foundation.hashing import canonical_json, sha256_hex

AUDIT = METADATA.tables["audit_record"]
FIRST_PREVIOUS_HASH = "0" * 64
UNDOES, REDOES, OUTCOME, FACTS = "undoes", "redoes", "outcome", "facts"


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be reversed: `reverse_of` is the record to reverse, `origin` the one that first made it."""

    reverse_of: int
    origin: int


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps that can be undone and those that can be redone, the next one last."""

    undoable: tuple[Step, ...]
    redoable: tuple[Step, ...]


def hash_of(values: Mapping[str, object]) -> str:
    """Return the SHA-256 over the canonical JSON of all columns of a record but its own hash."""
    return sha256_hex(
        canonical_json({name: value for name, value in values.items() if name != "record_hash"})
    )


def newest_sequence(connection: Connection) -> int:
    """Return the number of the newest record, 0 before the first."""
    return connection.execute(select(func.max(AUDIT.c.sequence))).scalar() or 0


def append_record(
    connection: Connection,
    sequence: int,
    occurred_at: datetime,
    actor: Actor,
    action: str,
    parameters: object,
) -> None:
    """Append a record to the chain."""
    head = select(AUDIT.c.record_hash).order_by(AUDIT.c.sequence.desc()).limit(1)
    values = {
        "sequence": sequence,
        "occurred_at": iso_utc(occurred_at),
        "actor_name": actor.name,
        "actor_role": actor.role,
        "actor_is_os_account": int(actor.is_os_account),
        "action": action,
        "parameters": canonical_json(parameters).decode("utf-8"),
        "program_version": __version__,
        "previous_hash": connection.execute(head).scalar() or FIRST_PREVIOUS_HASH,
    }
    connection.execute(insert(AUDIT).values(**values, record_hash=hash_of(values)))


def read_rows(connection: Connection) -> tuple[Mapping[str, object], ...]:
    """Return the columns of all records as they are kept, the oldest first."""
    rows = connection.execute(select(AUDIT).order_by(AUDIT.c.sequence)).mappings()
    return tuple(dict(row) for row in rows)


def read_parameters(connection: Connection) -> list[tuple[int, Mapping[str, object]]]:
    """Return the number and the parameters of every record, the oldest first."""
    rows = connection.exec_driver_sql("SELECT sequence, parameters FROM audit_record ORDER BY sequence")
    return [(sequence, json.loads(parameters)) for sequence, parameters in rows]


def read_records(connection: Connection) -> tuple[AuditRecord, ...]:
    """Return the whole trail, the oldest record first."""
    return tuple(_record(row) for row in connection.execute(select(AUDIT).order_by(AUDIT.c.sequence)))


def read_record(connection: Connection, sequence: int) -> AuditRecord | None:
    """Return one record."""
    row = connection.execute(select(AUDIT).where(AUDIT.c.sequence == sequence)).first()
    return None if row is None else _record(row)


def read_head(connection: Connection) -> AuditRecord | None:
    """Return the newest record."""
    return read_record(connection, newest_sequence(connection))


def _record(row: Row[tuple[object, ...]]) -> AuditRecord:
    return AuditRecord(
        row.sequence,
        datetime.fromisoformat(row.occurred_at),
        Actor(row.actor_name, row.actor_role, bool(row.actor_is_os_account)),
        row.action,
        row.parameters,
        row.program_version,
        row.previous_hash,
        row.record_hash,
    )


_STEPS = f"""
    SELECT sequence, json_extract(parameters, '$.{OUTCOME}.{UNDOES}') AS {UNDOES},
    json_extract(parameters, '$.{OUTCOME}.{REDOES}') AS {REDOES} FROM audit_record
    WHERE sequence > 1 AND coalesce(
        json_type(parameters, '$.{OUTCOME}.{FACTS}'), json_type(parameters, '$.{OUTCOME}.{UNDOES}'),
        json_type(parameters, '$.{OUTCOME}.{REDOES}')
    ) IS NOT NULL ORDER BY sequence
"""


def read_steps(connection: Connection) -> Steps:
    """Return what can be undone and redone, worked out from the trail alone; making the case is no step.

    A record is a step where it says that facts began or ended, also where their rows have been destroyed since.
    """
    rows = connection.exec_driver_sql(_STEPS)
    return replayed((sequence, _reversal(undoes, redoes)) for sequence, undoes, redoes in rows)


def _reversal(undoes: int | None, redoes: int | None) -> Mapping[str, object]:
    named = {UNDOES: undoes, REDOES: redoes}
    return {word: target for word, target in named.items() if target is not None}


def replayed(changes: Iterable[tuple[int, Mapping[str, object]]]) -> Steps:
    """Return the steps left after these changes; a new change makes what was undone before it final."""
    undoable: list[Step] = []
    redoable: list[Step] = []
    for sequence, outcome in changes:
        if UNDOES in outcome:
            redoable.append(Step(sequence, undoable.pop().origin))
        elif REDOES in outcome:
            undoable.append(Step(sequence, redoable.pop().origin))
        else:
            undoable.append(Step(sequence, sequence))
            redoable.clear()
    return Steps(tuple(undoable), tuple(redoable))
