"""Looking through the audit trail, and writing it to a file that others can check."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import AuditRecord
from investigator_desktop.foundation.catalogue import SOURCE_LANGUAGE
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.foundation.text import fold
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.table_files import csv_file, xlsx_file

TRAIL_SCHEMA = pl.Schema(
    {
        "sequence": pl.Int64(),
        "occurred_at": pl.String(),
        "actor_name": pl.String(),
        "actor_role": pl.String(),
        "actor_is_os_account": pl.Int64(),
        "action": pl.String(),
        "parameters": pl.String(),
        "program_version": pl.String(),
        "previous_hash": pl.String(),
        "record_hash": pl.String(),
    }
)
ACQUIRED, MASK = "acquired", "▒"
_TELLING = frozenset({"file_name", "received_from", "legal_basis", "medium", "seal_number", "received_by"})
_LONGEST_CELL = 30_000  # characters; a workbook's cell ends at 32,767


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """Filters that all hold together; empty and None mean no filter.

    `actor` and `text` are folded and found anywhere in name and role, and in what was done with what; `action` is the
    whole name of an action; days are inclusive, in the time zone of the case.
    """

    actor: str = ""
    action: str = ""
    from_on: date | None = None
    to_on: date | None = None
    text: str = ""


WHOLE_TRAIL = TrailFilter()


def trail(case: CaseFile, wanted: TrailFilter = WHOLE_TRAIL) -> tuple[AuditRecord, ...]:
    """Return the records that the filter lets through, the oldest first.

    How a quarantined item came and what its file is called is masked until it is released: it is hidden everywhere.
    """
    zone = _zone(case)
    hidden = frozenset(record.evidence_id for record in case.quarantined())
    shown = (_without(record, hidden) for record in case.audit_records())
    return tuple(record for record in shown if _is_wanted(record, wanted, zone))


def _without(record: AuditRecord, hidden: frozenset[int]) -> AuditRecord:
    """Return the record without what it says of hidden items but their numbers and hashes."""
    if not hidden or ACQUIRED not in record.parameters:
        return record
    parameters = json.loads(record.parameters)
    for claim in parameters.get("outcome", {}).get(ACQUIRED, []):
        if claim.get("evidence_id") in hidden:
            claim.update(dict.fromkeys(_TELLING & claim.keys(), MASK))
            parameters["request"] = MASK
    return replace(record, parameters=canonical_json(parameters).decode("utf-8"))


def _zone(case: CaseFile) -> tzinfo:
    try:
        return ZoneInfo(case.details.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def _is_wanted(record: AuditRecord, wanted: TrailFilter, zone: tzinfo) -> bool:
    day = record.occurred_at.astimezone(zone).date()
    return (
        (not wanted.action or record.action == wanted.action)
        and (wanted.from_on is None or day >= wanted.from_on)
        and (wanted.to_on is None or day <= wanted.to_on)
        and fold(wanted.actor) in fold(f"{record.actor.name} {record.actor.role}")
        and fold(wanted.text) in fold(f"{record.action} {record.parameters} {record.record_hash}")
    )


def export_trail(case: CaseFile, wanted: TrailFilter, out: Path, language: str = SOURCE_LANGUAGE) -> int:
    """Write the records that the filter lets through and return their number; `out`'s suffix names the format.

    Each record has all columns that its hash is taken over, as they are kept, so that anybody can compute it again,
    but for what is masked of quarantined items. A workbook says in `language` that it cannot be verified.
    """
    require_output(out, tuple(WRITERS), case.path)
    records = trail(case, wanted)
    try:
        replace_file(out, WRITERS[out.suffix.lower()](records, language))
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    return len(records)


def trail_document(records: Sequence[AuditRecord]) -> dict[str, list[dict[str, object]]]:
    """Return records as a JSON document."""
    return {"records": trail_frame(records).to_dicts()}


def trail_frame(records: Sequence[AuditRecord]) -> pl.DataFrame:
    """Return records by columns (`TRAIL_SCHEMA`)."""
    return pl.DataFrame([_columns(record) for record in records], TRAIL_SCHEMA, orient="row")


def _columns(record: AuditRecord) -> tuple[object, ...]:
    return (
        record.sequence,
        iso_utc(record.occurred_at),
        record.actor.name,
        record.actor.role,
        int(record.actor.is_os_account),
        record.action,
        record.parameters,
        record.program_version,
        record.previous_hash,
        record.record_hash,
    )


def _csv(records: Sequence[AuditRecord], _language: str) -> bytes:
    return csv_file(trail_frame(records))


def _xlsx(records: Sequence[AuditRecord], language: str) -> bytes:
    """Return a workbook in which parameters that no cell can hold whole go on in columns of their own."""
    frame = trail_frame(records)
    longest = max((len(record.parameters) for record in records), default=0)
    further = {
        f"parameters_{start // _LONGEST_CELL + 1}": pl.col("parameters").str.slice(start, _LONGEST_CELL)
        for start in range(_LONGEST_CELL, longest, _LONGEST_CELL)
    }
    first = pl.col("parameters").str.slice(0, _LONGEST_CELL)
    return xlsx_file(frame.with_columns(parameters=first, **further), "Trail", (), language)


def _json(records: Sequence[AuditRecord], _language: str) -> bytes:
    return (json.dumps(trail_document(records), ensure_ascii=False, indent=1) + "\n").encode("utf-8")


WRITERS: Mapping[str, Callable[[Sequence[AuditRecord], str], bytes]] = {
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".json": _json,
}
