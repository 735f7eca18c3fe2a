"""A letter to a bank as a PDF, to be read and printed; the words are those of the editable document."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.domain.letter_content import LetterContent
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports.documents import write_pages
from investigator_desktop.reports.letter_text import DRAFT, TITLE, Block, BlockKind, letter_blocks
from investigator_desktop.reports.pages import Sheets
from investigator_desktop.reports.sheet_head import blank_sheets, write_sheet_head, write_sheet_heading
from investigator_desktop.reports.typesetting.output import WrittenReport
from investigator_desktop.reports.typesetting.styles import NOTE, SHEET_BODY

_BULLET = "•\u00a0"


def write_letter(content: LetterContent, out: Path, progress: Progress) -> WrittenReport:
    """Write the letter as a tagged PDF/A-3a at `out`; the same content gives the same bytes.

    After a failure or a cancellation `out` holds what it held before. Raises `OSError` and `Cancelled`.
    """
    pages = blank_sheets(content, TITLE, progress)
    pages.flow.begin_section()
    pages.say(DRAFT, NOTE)
    for block in letter_blocks(content, pages.wording):
        progress.check()
        _write(pages, block)
    pages.flow.settle()
    pages.flow.canvas.end_last_page()
    return write_pages(pages, (), out)


def _write(pages: Sheets, block: Block) -> None:
    match block.kind:
        case BlockKind.TITLE:
            write_sheet_head(pages, block.text)
        case BlockKind.HEADING:
            write_sheet_heading(pages, block.text)
        case BlockKind.ITEM:
            pages.flow.paragraph(_BULLET + pages.wording.text(block.text), SHEET_BODY)
        case BlockKind.LINE | BlockKind.TEXT:
            pages.say(block.text, SHEET_BODY)
