"""How the figures came about and what must be known against them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.reports.legal_texts import is_confirmed
from investigator_desktop.reports.pages import Pages

METHOD = (
    message(
        "Report",
        "Each file was copied into the case as received and sealed with its SHA-256. Nothing in it was changed.",
    ),
    message(
        "Report",
        "The program recognised the table in each file by the titles of its columns and by what the columns hold, and "
        "read every row. A row became an entry only where date, amount and direction could be read without doubt; "
        "every other row is listed with its reason.",
    ),
    message(
        "Report",
        "Amounts are kept as whole units of the currency's smallest part and never rounded. Credit and debit are seen "
        "from the account of the statement.",
    ),
    message(
        "Report",
        "For each statement the opening balance, the entries, the running balances, the closing balance and the totals "
        "that the bank printed were compared with each other.",
    ),
    message(
        "Report",
        "Where two accounts of the case record one movement of money and its identifiers prove it, the two entries are "
        "marked with each other's number. Both stay in the schedule and in the totals of their own account.",
    ),
    message(
        "Report",
        "Every entry names its file, sheet and row, so that each figure can be compared with its source. A character "
        "that the typeface of this report lacks is printed as its Unicode number in brackets.",
    ),
)


def write_method(pages: Pages) -> None:
    """Write the method, and the limits that the content of the case gives."""
    pages.chapter(message("Report", "Method and limits"))
    pages.subheading(message("Report", "Method"))
    pages.numbered(METHOD)
    pages.subheading(message("Report", "Limits"))
    if pages.content.limits:
        pages.numbered(pages.content.limits)
    else:
        pages.say(message("Report", "The case gives no cause for a reservation of its own."))
    if not is_confirmed(pages.content.language):
        pages.say(
            message(
                "Report",
                "The standard texts of this report in this language have not yet been confirmed by a jurist who speaks "
                "it as a native; they are a draft.",
            )
        )
