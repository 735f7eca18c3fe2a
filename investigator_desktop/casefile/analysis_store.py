"""What persons entered or decided for an analysis, and the methods that were run: facts that can be undone."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Row

from investigator_desktop import __version__
from investigator_desktop.casefile.decision_tables import AnalysisRunRow, AnalystRecordRow
from investigator_desktop.casefile.decisions import Decider
from investigator_desktop.casefile.history import begin_fact, end_fact, holds, next_fact_id, table_of
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import (
    AnalysisKind,
    AnalysisRun,
    AnalystRecord,
    KeptRecord,
    RecordKind,
)
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.foundation.hashing import canonical_json, sha256_hex

_NOT_COUNTING = """
    SELECT fact_id FROM evidence_standing WHERE to_seq IS NULL UNION ALL SELECT evidence_id FROM destruction
"""
_RECORDS = f"""
    SELECT * FROM analyst_record WHERE to_seq IS NULL AND kind = ? AND (? IS NULL OR subject = ?)
    AND NOT EXISTS (SELECT 1 FROM json_each(sources) WHERE value IN ({_NOT_COUNTING})) ORDER BY fact_id
"""
_RUN_COLUMNS = (
    "fact_id, kind, title, parameters, program_version, input_sequence, result_digest, actor_name, actor_role, "
    "actor_is_os_account, decided_at, from_seq"
)
_COUNTING_RUN = """
    to_seq IS NULL AND NOT EXISTS (
        SELECT 1 FROM evidence_standing AS standing
        WHERE standing.to_seq IS NULL AND standing.from_seq > analysis_run.input_sequence
    )
"""
_RUNS = f"SELECT {_RUN_COLUMNS} FROM analysis_run WHERE {_COUNTING_RUN} AND (? IS NULL OR kind = ?) ORDER BY fact_id"
_RESULT = f"SELECT result FROM analysis_run WHERE {_COUNTING_RUN} AND fact_id = ?"
_ITEMS_OF_KEYS = """
    SELECT DISTINCT import_run.evidence_id FROM entry JOIN statement ON statement.id = entry.statement_id
    JOIN import_run ON import_run.id = statement.run_id
    WHERE entry.entry_key IN (SELECT unhex(value) FROM json_each(?))
"""


def keep_record(
    connection: Connection, record: AnalystRecord, by: Decider, record_id: int | None = None
) -> int:
    """Keep a record, in the place of what `record_id` said; return its id or raise `KeyError`."""
    table = table_of(AnalystRecordRow)
    if record_id is not None:
        found = table.select().where(table.c.fact_id == record_id, holds(table))
        if connection.execute(found).first() is None:
            raise KeyError(record_id)
    fact_id = next_fact_id(connection, AnalystRecordRow) if record_id is None else record_id
    keys = [key.hex() for key in record.entry_keys]
    begin_fact(
        connection,
        AnalystRecordRow,
        by.sequence,
        fact_id,
        **_decided(by),
        kind=record.kind.value,
        subject=record.subject,
        content=record.content,
        reason=record.reason,
        evidence_id=record.evidence_id,
        place=record.place,
        entry_keys=_listed(keys),
        sources=_listed(_sources(connection, record, keys)),
    )
    return fact_id


def _sources(connection: Connection, record: AnalystRecord, keys: Sequence[str]) -> list[int]:
    """Return the items of evidence that a record stands on or repeats, by their ids."""
    found = {*record.drawn_from, *({record.evidence_id} - {None})}
    if keys:
        found.update(connection.exec_driver_sql(_ITEMS_OF_KEYS, (_listed(keys),)).scalars())
    return sorted(item for item in found if item is not None)


def _listed(values: Sequence[str] | Sequence[int]) -> str:
    return canonical_json(list(values)).decode("utf-8")


def _decided(by: Decider) -> dict[str, object]:
    return {
        "actor_name": by.actor.name,
        "actor_role": by.actor.role,
        "actor_is_os_account": int(by.actor.is_os_account),
        "decided_at": iso_utc(by.now),
    }


def withdraw_record(connection: Connection, record_id: int, sequence: int) -> None:
    """End a record; raise `KeyError` where it does not hold."""
    if not end_fact(connection, AnalystRecordRow, sequence, record_id):
        raise KeyError(record_id)


def read_records(
    connection: Connection, kind: RecordKind, subject: str | None = None
) -> tuple[KeptRecord, ...]:
    """Return what holds of a kind, of items that count, in the order in which it was first entered."""
    rows = connection.exec_driver_sql(_RECORDS, (kind.value, subject, subject))
    return tuple(_record(row) for row in rows)


def _record(row: Row[tuple[object, ...]]) -> KeptRecord:
    record = AnalystRecord(
        RecordKind(row.kind),
        row.subject,
        row.content,
        row.reason,
        row.evidence_id,
        row.place,
        tuple(bytes.fromhex(key) for key in json.loads(row.entry_keys)),
        tuple(json.loads(row.sources)),
    )
    return KeptRecord(row.fact_id, record, _actor(row), datetime.fromisoformat(row.decided_at), row.from_seq)


def _actor(row: Row[tuple[object, ...]]) -> Actor:
    return Actor(row.actor_name, row.actor_role, bool(row.actor_is_os_account))


def keep_run(
    connection: Connection,
    kind: AnalysisKind,
    title: str,
    parameters: str,
    result: str,
    input_sequence: int,
    by: Decider,
) -> int:
    """Keep a method that was run, with its parameters and result as canonical JSON; return its id."""
    fact_id = next_fact_id(connection, AnalysisRunRow)
    content = result.encode("utf-8")
    begin_fact(
        connection,
        AnalysisRunRow,
        by.sequence,
        fact_id,
        **_decided(by),
        kind=kind.value,
        title=title,
        parameters=parameters,
        program_version=__version__,
        input_sequence=input_sequence,
        result_digest=sha256_hex(content),
        result=base64.b64encode(zlib.compress(content)).decode("ascii"),
    )
    return fact_id


def withdraw_run(connection: Connection, run_id: int, sequence: int) -> None:
    """End a kept run; raise `KeyError` where it does not hold."""
    if not end_fact(connection, AnalysisRunRow, sequence, run_id):
        raise KeyError(run_id)


def read_runs(connection: Connection, kind: AnalysisKind | None = None) -> tuple[AnalysisRun, ...]:
    """Return the runs that hold, the newest last; none that read evidence which has since stopped to count."""
    wanted = None if kind is None else kind.value
    return tuple(_run(row) for row in connection.exec_driver_sql(_RUNS, (wanted, wanted)))


def _run(row: Row[tuple[object, ...]]) -> AnalysisRun:
    return AnalysisRun(
        row.fact_id,
        AnalysisKind(row.kind),
        row.title,
        row.parameters,
        row.program_version,
        row.input_sequence,
        row.result_digest,
        _actor(row),
        datetime.fromisoformat(row.decided_at),
        row.from_seq,
    )


def read_result(connection: Connection, run_id: int) -> str:
    """Return the result of a run as canonical JSON; raise `KeyError` where no such run holds."""
    kept = connection.exec_driver_sql(_RESULT, (run_id,)).scalar()
    if kept is None:
        raise KeyError(run_id)
    return zlib.decompress(base64.b64decode(kept)).decode("utf-8")
