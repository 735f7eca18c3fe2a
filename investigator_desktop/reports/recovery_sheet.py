"""The recovery sheet: the words that open a case whose passphrase is lost, to be printed, sealed and put away."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.domain.receipt_content import RecoverySheetContent, Share
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports.documents import write_pages
from investigator_desktop.reports.pages import Sheets
from investigator_desktop.reports.sheet_head import (
    blank_sheets,
    case_facts,
    write_sheet_head,
    write_sheet_heading,
)
from investigator_desktop.reports.typesetting.facts import SMALL
from investigator_desktop.reports.typesetting.output import WrittenReport
from investigator_desktop.reports.typesetting.styles import SHEET_BODY, WARNING
from investigator_desktop.reports.typesetting.word_grid import COPIED, set_words

USES_WHOLE = (
    message(
        "Report",
        "These words are the key of the case file. They open it without its passphrase and set a new one: in the "
        "window where the passphrase is asked for, under “I have a recovery sheet”, or with the command recover.",
    ),
    message(
        "Report",
        "Enter all words in the order of their numbers, read down one column after another. The words hold a checksum: "
        "a slip is noticed. No two words of the list begin with the same four letters.",
    ),
)
USES_SHARE = (
    message(
        "Report",
        "These words are a part of the key of the case file. With the words of any other sheet of the same set they "
        "open it without its passphrase and set a new one: in the window where the passphrase is asked for, under “I "
        "have a recovery sheet”, or with the command recover. Alone they open nothing.",
    ),
    USES_WHOLE[1],
)
RULES_WHOLE = (
    message(
        "Report",
        "Changing the passphrase or the key of the case makes this sheet void: destroy it and print a new one. The key "
        "check is the beginning of the SHA-256 of the first 16 bytes of the case file; where it differs, the sheet is "
        "void.",
    ),
    message(
        "Report",
        "Put the sheet into a sealed envelope, and keep it under lock apart from the computer and from copies of the "
        "case. Whoever reads it can read the case.",
    ),
    message(
        "Report",
        "Delete the file of this sheet as soon as it is printed; the program keeps no copy of it and can print it "
        "again only while the case can be opened.",
    ),
)
RULES_SHARE = (
    RULES_WHOLE[0],
    message(
        "Report",
        "Put each sheet of the set into a sealed envelope of its own, and give them to different persons, apart from "
        "the computer and from copies of the case.",
    ),
    RULES_WHOLE[2],
)


def write_recovery_sheet(content: RecoverySheetContent, out: Path, progress: Progress) -> WrittenReport:
    """Write the sheet as a tagged PDF/A-3a at `out`; its words stand on its page and nowhere else in the file.

    After a failure or a cancellation `out` holds what it held before. Raises `OSError` where it cannot be written and
    `Cancelled` where the task is no longer wanted.
    """
    title = message("Report", "Recovery sheet, case {reference}")
    pages = blank_sheets(content, title.format(reference=content.details.reference), progress)
    write_sheet_head(pages, message("Report", "Recovery sheet"))
    _write_share(pages, content.share)
    pages.facts(_facts(pages, content), SMALL)
    set_words(pages.flow, content.words, COPIED)
    is_whole = content.share is None
    write_sheet_heading(pages, message("Report", "What the words do"))
    pages.numbered(USES_WHOLE if is_whole else USES_SHARE, SHEET_BODY)
    write_sheet_heading(pages, message("Report", "How the sheet is kept"))
    pages.numbered(RULES_WHOLE if is_whole else RULES_SHARE, SHEET_BODY)
    pages.flow.settle()
    pages.flow.canvas.end_last_page()
    return write_pages(pages, (), out)


def _write_share(pages: Sheets, share: Share | None) -> None:
    if share is None:
        pages.say(message("Report", "Whoever has these words can open the case."), WARNING)
        return
    sentence = message("Report", "Share {number} of {count}; %n of them open the case.").counted(share.needed)
    pages.say(sentence.format(number=share.number, count=share.count), WARNING)


def _facts(pages: Sheets, content: RecoverySheetContent) -> list[tuple[Message, str]]:
    return [
        (message("Report", "Case file"), content.file_name),
        *case_facts(pages),
        (message("Report", "Key check"), content.key_check),
    ]
