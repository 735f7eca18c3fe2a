"""The schedule of entries: every entry of the report with the place of each in its source file."""

from __future__ import annotations

from investigator_desktop.domain.report_content import ScheduleRow
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.document_forms import NO_BREAK_SPACE
from investigator_desktop.reports.pages import Head, Pages
from investigator_desktop.reports.sections.decided import (
    EXCLUDED,
    REPEATED,
    marks,
    with_other_decisions,
    with_party_decisions,
)
from investigator_desktop.reports.sections.people import actor_text
from investigator_desktop.reports.typesetting.shaping import printable
from investigator_desktop.reports.typesetting.styles import A4_LANDSCAPE, NOTE
from investigator_desktop.reports.typesetting.tables import Kind
from investigator_desktop.reports.wording import Wording

ROWS_PER_STEP = 64
HEADS = (
    Head(message("Report", "No."), 28, Kind.NUMBER),
    Head(message("Report", "Booked on"), 76, Kind.CODE),
    Head(message("Report", "Account"), 103, Kind.CODE),
    Head(message("Report", "Other party"), 157),
    Head(message("Report", "Purpose as printed"), 146),
    Head(message("Report", "Credit"), 58, Kind.NUMBER),
    Head(message("Report", "Debit"), 58, Kind.NUMBER),
    Head(message("Report", "Currency"), 42, Kind.CODE),
    Head(message("Report", "Source"), 78),
)


def write_schedule(pages: Pages) -> None:
    """Write one row for each entry as the entries come."""
    pages.chapter(message("Report", "Schedule of entries"), A4_LANDSCAPE)
    pages.introduce(
        message(
            "Report",
            "Times are as the source prints them. The last column names the item of evidence, the sheet where the "
            "file has sheets, and the row or line in which the entry stands.",
        ),
        NOTE,
    )
    if pages.content.decided_count:
        _introduce_decisions(pages)
    step = message("Report", "Setting the schedule of entries")
    pages.progress.begin(step, pages.content.schedule_count)
    table = pages.table(HEADS)
    for number, row in enumerate(pages.content.schedule(), 1):
        table.row(_cells(row, pages))
        if number % ROWS_PER_STEP == 0:
            pages.progress.advance(ROWS_PER_STEP)
    table.close()


def _introduce_decisions(pages: Pages) -> None:
    pages.introduce(
        message(
            "Report",
            "What a person decided about an entry stands below what its source prints, which nobody can change. An "
            "amount marked as excluded is in no sum.",
        ),
        NOTE,
    )
    if pages.content.deciders:
        persons = "; ".join(isolate(actor_text(person, pages.wording)) for person in pages.content.deciders)
        sentence = message("Report", "It was decided by: {persons}.")
        pages.introduce(sentence.format(persons=persons), NOTE)


def _cells(row: ScheduleRow, pages: Pages) -> tuple[str, ...]:
    wording = pages.wording
    return (
        str(row.number),
        wording.booked(row.booked_at, row.precision),
        row.account,
        with_party_decisions(row, wording) if row.decisions else row.counterparty,
        with_other_decisions(row, wording) if row.decisions else row.remittance_info,
        _amount(row, row.credit, wording),
        _amount(row, row.debit, wording),
        row.currency,
        _source(row, wording),
    )


def _amount(row: ScheduleRow, plain: str, wording: Wording) -> str:
    amount = wording.decimal(plain)
    if not amount or not (row.is_excluded or row.is_repeated):
        return amount
    return f"{amount}\n{wording.text(EXCLUDED if row.is_excluded else REPEATED)}"


def _source(row: ScheduleRow, wording: Wording) -> str:
    place = row.place.replace(" · ", NO_BREAK_SPACE + "· ")
    said = [row.mark] if row.mark else []
    said += [wording.text(mark) for mark in marks(row)]
    return "\n".join([printable(place), *said]) if said else place
