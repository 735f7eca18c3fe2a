"""What is in no sum: entries that persons left out, and those repeated in a second statement, account by account."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.domain.money import Money
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
        sums = (total.excluded_count, total.excluded_credits, total.excluded_debits)
        table.row(_cells(total, sums, pages))
    table.close()


REPEATED_HEADS = (
    Head(message("Report", "Account"), 236, Kind.CODE),
    Head(message("Report", "Currency"), 70, Kind.CODE),
    Head(message("Report", "Repeated entries"), 140, Kind.NUMBER),
    Head(message("Report", "Their credits"), 150, Kind.NUMBER),
    Head(message("Report", "Their debits"), 150, Kind.NUMBER),
)


def write_repeated(pages: Pages, totals: Sequence[EntryTotal]) -> None:
    """Write how many entries give a movement again that another statement gives, and how much they amount to."""
    repeated = [total for total in totals if total.repeated_count]
    if not repeated:
        return
    pages.introduce(
        message(
            "Report",
            "Where two statements of one account give the same movement, the sums above count it once. The entries "
            "that give it again stay in the schedule, marked; here they are counted apart.",
        ),
        NOTE,
    )
    table = pages.table(REPEATED_HEADS)
    for total in repeated:
        sums = (total.repeated_count, total.repeated_credits, total.repeated_debits)
        table.row(_cells(total, sums, pages))
    table.close()


def _cells(total: EntryTotal, sums: tuple[int, Money | None, Money | None], pages: Pages) -> tuple[str, ...]:
    wording = pages.wording
    count, money_in, money_out = sums
    return (
        total.account.key,
        total.currency,
        wording.count(count),
        wording.amount(money_in),
        wording.amount(money_out),
    )
