"""What persons left out of all sums: how many entries and how much, account by account."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.reports.pages import Head, Pages
from investigator_desktop.reports.typesetting.styles import NOTE
from investigator_desktop.reports.typesetting.tables import Kind

HEADS = (
    Head(message("Report", "Account"), 236, Kind.CODE),
    Head(message("Report", "Currency"), 70, Kind.CODE),
    Head(message("Report", "Excluded entries"), 140, Kind.NUMBER),
    Head(message("Report", "Their credits"), 150, Kind.NUMBER),
    Head(message("Report", "Their debits"), 150, Kind.NUMBER),
)


def write_excluded(pages: Pages, totals: Sequence[EntryTotal]) -> None:
    """Write how many entries are in none of the sums above, and how much they amount to; nothing without any."""
    excluded = [total for total in totals if total.excluded_count]
    if not excluded:
        return
    pages.introduce(
        message(
            "Report",
            "The sums above leave out the entries that a person excluded. They stay in the schedule with the reason; "
            "here they are counted apart.",
        ),
        NOTE,
    )
    table = pages.table(HEADS)
    for total in excluded:
        table.row(_cells(total, pages))
    table.close()


def _cells(total: EntryTotal, pages: Pages) -> tuple[str, ...]:
    wording = pages.wording
    return (
        total.account.key,
        total.currency,
        wording.count(total.excluded_count),
        wording.amount(total.excluded_credits),
        wording.amount(total.excluded_debits),
    )
