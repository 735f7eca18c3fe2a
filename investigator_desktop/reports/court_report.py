"""The court report: its sections one after another, then the file."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.domain.report_content import ReportContent
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports.attachments import attachments_of
from investigator_desktop.reports.furniture import Furniture
from investigator_desktop.reports.pages import Pages
from investigator_desktop.reports.sections import SECTIONS
from investigator_desktop.reports.sections.people import actor_text
from investigator_desktop.reports.typesetting.bidi import Direction
from investigator_desktop.reports.typesetting.conformance import DocumentProperties
from investigator_desktop.reports.typesetting.flow import Flow
from investigator_desktop.reports.typesetting.output import WrittenReport, write_document
from investigator_desktop.reports.typesetting.page_canvas import PageCanvas
from investigator_desktop.reports.typesetting.styles import A4_PORTRAIT
from investigator_desktop.reports.wording import Wording


def write_report(content: ReportContent, out: Path, progress: Progress) -> WrittenReport:
    """Write the report as a tagged PDF/A-3a at `out`; the same content gives the same bytes.

    After a failure or a cancellation `out` holds what it held before. Raises `OSError` where it cannot be written and
    `Cancelled` where the task is no longer wanted.
    """
    progress.begin(message("Report", "Setting the pages of the report"))
    pages = _blank_pages(content, progress)
    for section in SECTIONS:
        progress.check()
        section(pages)
    progress.begin(message("Report", "Writing the report"))
    canvas = pages.flow.canvas
    pages.flow.settle()
    canvas.end_last_page()
    if pages.contents:
        pages.contents.draw([heading for heading in pages.flow.headings if heading.level == 1])
    return write_document(canvas, Furniture(pages), _properties(pages), pages.attachments, out, progress)


def _blank_pages(content: ReportContent, progress: Progress) -> Pages:
    wording = Wording(content.language)
    flow = Flow(PageCanvas(A4_PORTRAIT), Direction(wording.is_right_to_left))
    return Pages(content, wording, flow, progress, attachments_of(content, wording))


def _properties(pages: Pages) -> DocumentProperties:
    content, wording = pages.content, pages.wording
    title = message("Report", "Report on the movement of funds, case {reference}")
    return DocumentProperties(
        title=wording.text(title.format(reference=content.details.reference)),
        author=without_controls(actor_text(content.prepared_by, wording)),
        subject=content.details.title,
        language=content.language.replace("_", "-"),
        producer=f"Investigator Desktop {content.program_version}",
        made_at=content.prepared_at,
    )
