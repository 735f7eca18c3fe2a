"""The court report: its sections one after another, then the file."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.domain.report_content import ReportContent
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports.attachments import attachments_of
from investigator_desktop.reports.documents import blank_flow, write_pages
from investigator_desktop.reports.pages import Document, Pages
from investigator_desktop.reports.sections import SECTIONS
from investigator_desktop.reports.typesetting.output import WrittenReport
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
    pages.flow.settle()
    pages.flow.canvas.end_last_page()
    if pages.contents:
        pages.contents.draw([heading for heading in pages.flow.headings if heading.level == 1])
    return write_pages(pages, pages.attachments, out)


def _blank_pages(content: ReportContent, progress: Progress) -> Pages:
    wording = Wording(content.language)
    title = message("Report", "Report on the movement of funds, case {reference}")
    document = Document(
        title.format(reference=content.details.reference),
        content.language,
        content.details,
        content.prepared_by,
        content.prepared_at,
        content.program_version,
    )
    attachments = attachments_of(content, wording)
    return Pages(document, wording, blank_flow(wording), progress, content, attachments)
