"""The material examined: every file as received, with its SHA-256 and what was read from it."""

from __future__ import annotations

from collections import Counter

from investigator_desktop.domain.case import EvidenceItem, ImportRun
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.reports.pages import Head, Pages
from investigator_desktop.reports.sections.people import actor_text
from investigator_desktop.reports.typesetting.shaping import printable
from investigator_desktop.reports.typesetting.styles import NOTE
from investigator_desktop.reports.typesetting.tables import Kind

HEADS = (
    Head(message("Report", "No."), 28, Kind.CODE),
    Head(message("Report", "File and its SHA-256"), 289),
    Head(message("Report", "Bytes"), 52, Kind.NUMBER),
    Head(message("Report", "Entries"), 58, Kind.NUMBER),
)


def write_material(pages: Pages) -> None:
    """Write one row for each file, and below it how it came to the case."""
    pages.chapter(message("Report", "Material examined"))
    pages.introduce(
        message(
            "Report",
            "Each file is kept in the case byte for byte as it was received. Its SHA-256 was computed when it was "
            "received; anyone who holds the file can compute it again and compare.",
        )
    )
    entries, payments = _counts(pages.content.runs)
    table = pages.table(HEADS)
    for item in pages.content.evidence:
        size, count = pages.wording.count(item.size), pages.wording.count(entries[item.id])
        table.row((item.label, _file(item, payments[item.id], pages), size, count))
    table.close()
    pages.say(message("Report", "Times of receipt are in UTC."), NOTE)


def _counts(runs: tuple[ImportRun, ...]) -> tuple[Counter[int], Counter[int]]:
    """Return how many entries and how many payments each item of evidence gave."""
    entries: Counter[int] = Counter()
    payments: Counter[int] = Counter()
    for run in runs:
        entries[run.evidence_id] += run.entry_count
        payments[run.evidence_id] += run.payment_count
    return entries, payments


def _file(item: EvidenceItem, payment_count: int, pages: Pages) -> str:
    wording = pages.wording
    received = message("Report", "received {instant} by {actor}").format(
        instant=wording.instant(item.acquired_at), actor=actor_text(item.acquired_by, wording)
    )
    lines = [item.file_name, item.sha256, wording.text(received)]
    if item.received_from:
        lines.append(wording.text(message("Report", "from: {source}").format(source=item.received_from)))
    if item.legal_basis:
        lines.append(wording.text(message("Report", "legal basis: {basis}").format(basis=item.legal_basis)))
    if payment_count:
        payments = message("Report", "payments: {count}").format(count=wording.count(payment_count))
        lines.append(wording.text(payments))
    return "\n".join(map(printable, lines))
