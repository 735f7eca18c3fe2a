"""How a sheet that is signed or sealed begins: what it is, of which case, by whom and when."""

from __future__ import annotations

from investigator_desktop.domain.letter_content import LetterContent
from investigator_desktop.domain.receipt_content import ReceiptContent, RecoverySheetContent
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports.documents import blank_flow
from investigator_desktop.reports.pages import Document, Sheets
from investigator_desktop.reports.sections.people import actor_text
from investigator_desktop.reports.typesetting.structure import Tag
from investigator_desktop.reports.typesetting.styles import A4_SHEET, AGENCY, NAVY, SHEET_HEADING, SHEET_TITLE
from investigator_desktop.reports.wording import Wording

RULE_WIDTH = 1.2


def blank_sheets(
    content: ReceiptContent | RecoverySheetContent | LetterContent, title: Message, progress: Progress
) -> Sheets:
    """Return the pages of a sheet of which nothing is written yet; `title` is that of the document."""
    document = Document(
        title,
        content.language,
        content.details,
        content.prepared_by,
        content.prepared_at,
        content.program_version,
    )
    wording = Wording(content.language)
    return Sheets(document, wording, blank_flow(wording, A4_SHEET), progress)


def write_sheet_head(pages: Sheets, title: Message) -> None:
    """Write agency and title."""
    flow = pages.flow
    flow.begin_section()
    if pages.document.details.agency:
        flow.paragraph(pages.document.details.agency, AGENCY)
    flow.text(pages.wording.text(title), SHEET_TITLE, flow.canvas.tree.add(Tag.HEADING_1, flow.section))
    with flow.canvas.artifact():
        flow.canvas.rule(flow.left, flow.y, flow.right, flow.y, NAVY, RULE_WIDTH)
    flow.y -= 4


def write_sheet_heading(pages: Sheets, title: Message) -> None:
    """Write a heading inside a sheet, which has no outline."""
    flow = pages.flow
    flow.skip(SHEET_HEADING.space_before)
    flow.need(4 * SHEET_HEADING.leading)
    flow.text(pages.wording.text(title), SHEET_HEADING, flow.canvas.tree.add(Tag.HEADING_2, flow.section))


def case_facts(pages: Sheets) -> list[tuple[Message, str]]:
    """Return which case a sheet belongs to, who made it and when."""
    document = pages.document
    return [
        (message("Report", "Case reference"), document.details.reference),
        (message("Report", "Case"), document.details.title),
        (message("Report", "Made by"), actor_text(document.prepared_by, pages.wording)),
        (message("Report", "Made on"), pages.wording.instant(document.prepared_at)),
    ]
