"""The rows of the source files that are no entry: every row is accounted for."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.domain.case import UnreadRecord
from investigator_desktop.domain.statement_words import UNREAD_TITLES
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.reports.pages import Head, Pages
from investigator_desktop.reports.typesetting.styles import A4_LANDSCAPE
from investigator_desktop.reports.typesetting.tables import Kind

ROWS_PER_STEP = 64
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
        reason = pages.wording.text(UNREAD_TITLES[record.unread.reason])
        table.row((record.evidence.label, place, reason, record.unread.text.replace("\n", " ")))
    table.close()
