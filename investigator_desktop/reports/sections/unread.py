"""The rows of the source files that are no entry: every row is accounted for."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.domain.case import UnreadRecord
from investigator_desktop.domain.statement import UnreadReason
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.reports.pages import Head, Pages
from investigator_desktop.reports.typesetting.styles import A4_LANDSCAPE
from investigator_desktop.reports.typesetting.tables import Kind

ROWS_PER_STEP = 64
REASONS = {
    UnreadReason.METADATA: message("Report", "says something about the statement"),
    UnreadReason.HEADER: message("Report", "titles of the columns"),
    UnreadReason.NUMBERING: message("Report", "numbers of the columns"),
    UnreadReason.SECTION: message("Report", "heading of a section"),
    UnreadReason.TOTAL: message("Report", "total"),
    UnreadReason.BALANCE: message("Report", "balance"),
    UnreadReason.NOTE: message("Report", "note"),
    UnreadReason.ZERO_AMOUNT: message("Report", "amount of zero"),
    UnreadReason.NO_DATE: message("Report", "no date"),
    UnreadReason.NO_AMOUNT: message("Report", "no amount"),
    UnreadReason.UNREADABLE_DATE: message("Report", "date cannot be read"),
    UnreadReason.UNREADABLE_AMOUNT: message("Report", "amount cannot be read"),
    UnreadReason.NOT_A_STATEMENT: message("Report", "not part of a statement"),
    UnreadReason.ASKED: message("Report", "waits for an answer"),
}
HEADS = (
    Head(message("Report", "File"), 30, Kind.CODE),
    Head(message("Report", "Place"), 110),
    Head(message("Report", "Why it is no entry"), 150, Kind.WORDS),
    Head(message("Report", "Text of the row"), 456),
)


def write_unread(pages: Pages) -> None:
    """Write first the rows that look like entries but could not be read, then all others; nothing without any."""
    records = pages.content.unread_rows
    if not records:
        return
    pages.chapter(message("Report", "Rows that are no entry"), A4_LANDSCAPE)
    unclear = [record for record in records if record.unread.needs_a_person]
    if unclear:
        pages.subheading(message("Report", "Rows that look like entries but could not be read"))
        _write_rows(pages, unclear)
    plain = [record for record in records if not record.unread.needs_a_person]
    if plain:
        pages.subheading(message("Report", "Headings, totals, balances and notes"))
        _write_rows(pages, plain)


def _write_rows(pages: Pages, records: Sequence[UnreadRecord]) -> None:
    table = pages.table(HEADS)
    for number, record in enumerate(records):
        if number % ROWS_PER_STEP == 0:
            pages.progress.check()
        place = pages.wording.place(record.unread.place)
        reason = pages.wording.text(REASONS[record.unread.reason])
        table.row((record.evidence.label, place, reason, record.unread.text.replace("\n", " ")))
    table.close()
