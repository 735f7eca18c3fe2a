"""The case and the figures of the report at a glance."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.reports.pages import Pages
from investigator_desktop.reports.sections.material import counting
from investigator_desktop.reports.sections.transfers import TRANSFERS_TITLE


def write_case(pages: Pages) -> None:
    """Write what the case is called and how much of everything the report covers."""
    pages.chapter(message("Report", "The case"))
    pages.say(
        message(
            "Report",
            "This report sets out what the examined account records say. It describes entries, accounts and "
            "parties; it draws no conclusion about any person.",
        )
    )
    pages.facts([*_details(pages), *_figures(pages)])


def _details(pages: Pages) -> list[tuple[Message, str]]:
    details = pages.content.details
    facts = [
        (message("Report", "Case reference"), details.reference),
        (message("Report", "Case"), details.title),
        (message("Report", "Currency of the case"), details.currency),
        (message("Report", "Time zone assumed where none is recorded"), details.timezone),
    ]
    if details.agency:
        facts.insert(2, (message("Report", "Agency"), details.agency))
    return facts


def _figures(pages: Pages) -> list[tuple[Message, str]]:
    content, count = pages.content, pages.wording.count
    figures = [
        (message("Report", "Files examined"), count(len(counting(content.evidence)))),
        (message("Report", "Accounts"), count(len(content.accounts))),
        (message("Report", "Statements"), count(len(content.statements))),
        (message("Report", "Entries in the schedule"), count(content.schedule_count)),
        (message("Report", "Rows that are no entry"), count(len(content.unread_rows))),
    ]
    excluded = sum(total.excluded_count for total in content.totals)
    if excluded:
        figures.insert(4, (message("Report", "Of them excluded from all sums"), count(excluded)))
    repeated = sum(total.repeated_count for total in content.totals)
    if repeated:
        sentence = message("Report", "Of them repeated in a second statement and counted once")
        figures.insert(-1, (sentence, count(repeated)))
    if content.linked_count:
        sentence = message("Report", "Movements recorded in two accounts of the case")
        figures.insert(-1, (sentence, count(content.linked_count)))
    if content.transfers:
        figures.insert(-1, (TRANSFERS_TITLE, count(len(content.transfers))))
    if content.episodes:
        figures.append((message("Report", "Episodes"), count(len(content.episodes))))
    return figures
