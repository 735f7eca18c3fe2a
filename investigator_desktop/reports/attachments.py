"""The files that a report carries inside: its schedule as a table, and what was hashed to make it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

import polars as pl

from investigator_desktop.domain.report_content import ReportContent, TransferRow
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.hashing import canonical_json, sha256_hex
from investigator_desktop.reports.typesetting.conformance import Attachment, Relationship
from investigator_desktop.reports.wording import Wording

SCHEDULE_NAME = "schedule.csv"
DECISIONS_NAME = "decisions.csv"
TRANSFERS_NAME = "transfers.csv"
MANIFEST_NAME = "manifest.json"
_FORMULA = r"^[=+\-@\t\r]"
_NUMBER = r"^[+-]?\d+(\.\d+)?$"


def attachments_of(content: ReportContent, wording: Wording) -> tuple[Attachment, ...]:
    """Return the schedule, the decisions and the other payments as CSV, where there are any, and the manifest."""
    tables: list[Attachment] = []
    if content.schedule_frame is not None:
        about = message("Report", "The entries of the schedule with all their fields.")
        tables.append(_table(SCHEDULE_NAME, content.schedule_frame, wording.text(about)))
    if content.decision_frame is not None:
        about = message(
            "Report", "What persons decided about entries of the schedule: by whom, when and why."
        )
        tables.append(_table(DECISIONS_NAME, content.decision_frame, wording.text(about)))
    if content.transfers:
        about = message("Report", "The payments that touch no account of the case.")
        tables.append(_table(TRANSFERS_NAME, _transfer_frame(content.transfers), wording.text(about)))
    return (*tables, _manifest(content, tables, wording))


def _transfer_frame(rows: Sequence[TransferRow]) -> pl.DataFrame:
    columns: dict[str, list[str]] = {
        "number": [str(row.number) for row in rows],
        "control_no": [row.control_no for row in rows],
        "sent_at": [row.sent_at.isoformat() if row.sent_at else "" for row in rows],
        "paid_at": [row.paid_at.isoformat() if row.paid_at else "" for row in rows],
        "status": [row.status.value if row.status else "" for row in rows],
        "sender": [row.sender for row in rows],
        "receiver": [row.receiver for row in rows],
        "amount": [row.amount for row in rows],
        "currency": [row.currency for row in rows],
        "pay_amount": [row.pay_amount for row in rows],
        "pay_currency": [row.pay_currency for row in rows],
        "place": [row.place for row in rows],
        "counted_in": ["" if row.same_as is None else str(row.same_as) for row in rows],
    }
    return pl.DataFrame(columns)


def _table(name: str, frame: pl.DataFrame, description: str) -> Attachment:
    text = frame.with_columns(
        _without_formulas(column) for column, kind in frame.schema.items() if kind == pl.String
    )
    return Attachment(
        name,
        b"\xef\xbb\xbf" + text.write_csv().encode("utf-8"),
        "text/csv",
        description,
        Relationship.DATA,
    )


def _without_formulas(name: str) -> pl.Expr:
    """Put an apostrophe before a text that a spreadsheet would take for a formula."""
    column = pl.col(name)
    is_formula = column.str.contains(_FORMULA) & ~column.str.contains(_NUMBER)
    return pl.when(is_formula).then(pl.lit("'") + column).otherwise(column).alias(name)


def _manifest(content: ReportContent, tables: Sequence[Attachment], wording: Wording) -> Attachment:
    head = content.audit_head
    labels = {item.id: item.label for item in content.evidence}
    held = {one.evidence.id for one in content.held}
    manifest = {
        "format_version": 1,
        "case": content.details.reference,
        "program_version": content.program_version,
        "prepared_at": content.prepared_at.astimezone(UTC).isoformat(),
        "language": content.language,
        "entries": content.schedule_count,
        "transfers": len(content.transfers),
        "evidence": [
            {
                "label": item.label,
                "file": item.file_name,
                "size": item.size,
                "sha256": item.sha256,
                "standing": item.standing.value,
                "source_kind": item.terms.source_kind.value,
                "taken_out_of": labels.get(item.container_id or 0),
                "is_read": item.id not in held,
            }
            for item in content.evidence
        ],
        "excluded": sum(total.excluded_count for total in content.totals),
        "repeated": sum(total.repeated_count for total in content.totals),
        "episodes": len(content.episodes),
        "signing_fingerprint": content.signing_fingerprint,
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
