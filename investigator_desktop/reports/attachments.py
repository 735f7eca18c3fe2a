"""The files that a report carries inside: its schedule as a table, and what was hashed to make it."""

from __future__ import annotations

from datetime import UTC

import polars as pl

from investigator_desktop.domain.report_content import ReportContent
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.hashing import canonical_json, sha256_hex
from investigator_desktop.reports.typesetting.conformance import Attachment, Relationship
from investigator_desktop.reports.wording import Wording

SCHEDULE_NAME = "schedule.csv"
MANIFEST_NAME = "manifest.json"
_FORMULA = r"^[=+\-@\t\r]"
_NUMBER = r"^[+-]?\d+(\.\d+)?$"


def attachments_of(content: ReportContent, wording: Wording) -> tuple[Attachment, ...]:
    """Return the schedule as CSV, where the content has it as a frame, and the manifest."""
    tables = () if content.schedule_frame is None else (_schedule(content.schedule_frame, wording),)
    return (*tables, _manifest(content, tables, wording))


def _schedule(frame: pl.DataFrame, wording: Wording) -> Attachment:
    text = frame.with_columns(
        _without_formulas(name) for name, kind in frame.schema.items() if kind == pl.String
    )
    return Attachment(
        SCHEDULE_NAME,
        b"\xef\xbb\xbf" + text.write_csv().encode("utf-8"),
        "text/csv",
        wording.text(message("Report", "The entries of the schedule with all their fields.")),
        Relationship.DATA,
    )


def _without_formulas(name: str) -> pl.Expr:
    """Put an apostrophe before a text that a spreadsheet would take for a formula."""
    column = pl.col(name)
    is_formula = column.str.contains(_FORMULA) & ~column.str.contains(_NUMBER)
    return pl.when(is_formula).then(pl.lit("'") + column).otherwise(column).alias(name)


def _manifest(content: ReportContent, tables: tuple[Attachment, ...], wording: Wording) -> Attachment:
    head = content.audit_head
    manifest = {
        "format_version": 1,
        "case": content.details.reference,
        "program_version": content.program_version,
        "prepared_at": content.prepared_at.astimezone(UTC).isoformat(),
        "language": content.language,
        "entries": content.schedule_count,
        "evidence": [
            {"label": item.label, "file": item.file_name, "size": item.size, "sha256": item.sha256}
            for item in content.evidence
        ],
        "audit": None if head is None else {"sequence": head.sequence, "hash": head.record_hash},
        "attachments": [{"file": table.name, "sha256": sha256_hex(table.content)} for table in tables],
    }
    return Attachment(
        MANIFEST_NAME,
        canonical_json(manifest),
        "application/json",
        wording.text(message("Report", "The files examined with their hashes, and the state of the case.")),
        Relationship.SUPPLEMENT,
    )
