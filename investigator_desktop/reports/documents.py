"""How every document begins and goes to its file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.reports.furniture import Furniture
from investigator_desktop.reports.pages import Document, Sheets
from investigator_desktop.reports.sections.people import actor_text
from investigator_desktop.reports.typesetting.bidi import Direction
from investigator_desktop.reports.typesetting.conformance import Attachment, DocumentProperties
from investigator_desktop.reports.typesetting.flow import Flow
from investigator_desktop.reports.typesetting.output import WrittenReport, write_document
from investigator_desktop.reports.typesetting.page_canvas import PageCanvas
from investigator_desktop.reports.typesetting.styles import A4_PORTRAIT, PageShape
from investigator_desktop.reports.wording import Wording


def blank_flow(wording: Wording, shape: PageShape = A4_PORTRAIT) -> Flow:
    """Return the flow of a document whose first page has this shape."""
    return Flow(PageCanvas(shape), Direction(wording.is_right_to_left))


def write_pages(pages: Sheets, attachments: Sequence[Attachment], out: Path) -> WrittenReport:
    """Write the pages to `out` as a tagged PDF/A-3a; after a failure or a cancellation `out` is what it was before."""
    properties = _properties(pages.document, pages.wording)
    return write_document(pages.flow.canvas, Furniture(pages), properties, attachments, out, pages.progress)


def _properties(document: Document, wording: Wording) -> DocumentProperties:
    return DocumentProperties(
        title=without_controls(wording.text(document.title)),
        author=without_controls(actor_text(document.prepared_by, wording)),
        subject=document.details.title,
        language=document.language.replace("_", "-"),
        producer=f"Investigator Desktop {document.program_version}",
        made_at=document.prepared_at,
    )
