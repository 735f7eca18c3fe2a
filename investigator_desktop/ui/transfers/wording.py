"""What filters, totals and reminders of the page say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from investigator_desktop.domain.match_words import GRADE_WORDS
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.matching.facts import MatchFilter
from investigator_desktop.qtbridge.display import Display

if TYPE_CHECKING:
    from investigator_desktop.operations.matching.facts import MatchOverview
    from investigator_desktop.operations.matching.totals import GradeTotal

FILTERS: tuple[MatchFilter, ...] = tuple(MatchFilter)
_TITLES: dict[MatchFilter, Message] = {
    MatchFilter.ALL: message("TransferPage", "All grades"),
    MatchFilter.PROVEN: message("TransferPage", "Proven"),
    MatchFilter.CONFIRMED: message("TransferPage", "Confirmed"),
    MatchFilter.INFERRED: message("TransferPage", "Inferred"),
    MatchFilter.AMBIGUOUS: message("TransferPage", "Ambiguous"),
    MatchFilter.REJECTED: message("TransferPage", "Rejected"),
}


def filter_title(wanted: MatchFilter) -> Message:
    """Return what a filter is called."""
    return _TITLES[wanted]


def total_lines(totals: tuple[GradeTotal, ...], display: Display) -> str:
    """Return a line for each grade: how many, and what was paid in each currency; grades are never added."""
    lines: dict[str, list[str]] = {}
    for total in totals:
        grade = display.text(GRADE_WORDS[total.grade])
        if not total.is_sure:
            grade = display.text(message("TransferPage", "{grade}, ambiguous").format(grade=grade))
        count = display.text(message("TransferPage", "%n transfers").counted(total.count))
        lines.setdefault(grade, []).append(f"{count}, {display.money(total.paid)}")
    return "\n".join(f"{grade}: {'; '.join(parts)}" for grade, parts in lines.items())


def run_notes(shown: MatchOverview) -> Iterator[Message]:
    """Yield what a person should know of the run: that there is none, that it is old, that it was bounded."""
    run = shown.found.run
    if run is None:
        yield message(
            "TransferPage", "Only what identifiers prove is shown: the other transfers were not sought yet."
        )
        return
    if shown.found.is_outdated:
        yield message("TransferPage", "The case has changed since transfers were sought.")
    if run.inexact_count:
        sentence = message(
            "TransferPage", "In %n sets of candidates nothing proves that the choice is the best."
        )
        yield sentence.counted(run.inexact_count)
    if run.bounded_count:
        sentence = message(
            "TransferPage", "For %n entries there were too many near ones of one amount to look at all."
        )
        yield sentence.counted(run.bounded_count)
