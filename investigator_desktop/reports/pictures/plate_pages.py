"""Plates as the pages of a tagged document: each picture is a figure of vectors, its words are text around it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from reportlab.lib.utils import ImageReader

from investigator_desktop.domain.plates import PlacedImage, Plate, PlatesContent
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports.sections.people import actor_text
from investigator_desktop.reports.typesetting.conformance import DocumentProperties
from investigator_desktop.reports.typesetting.output import WrittenReport, write_document
from investigator_desktop.reports.typesetting.page_canvas import PageCanvas
from investigator_desktop.reports.typesetting.scene_drawing import draw_primitives
from investigator_desktop.reports.typesetting.structure import ROOT, Box, Tag
from investigator_desktop.reports.typesetting.styles import PageShape
from investigator_desktop.reports.wording import Wording


def write_plate_pages(content: PlatesContent, out: Path, progress: Progress) -> WrittenReport:
    """Write the plates, each on a page of its own, as a tagged PDF/A-3a at `out`; the same content, the same bytes.

    After a failure or a cancellation `out` holds what it held before. Raises `OSError` and `Cancelled`.
    """
    canvas = PageCanvas(_shape(content.plates[0]))
    for number, plate in enumerate(content.plates):
        progress.check()
        if number:
            canvas.next_page(_shape(plate))
        _draw(canvas, plate)
    canvas.end_last_page()
    return write_document(canvas, _no_furniture, _properties(content), (), out, progress)


def _shape(plate: Plate) -> PageShape:
    return PageShape(plate.width, plate.height, side=0, top=0, bottom=0)


def _draw(canvas: PageCanvas, plate: Plate) -> None:
    """Draw a plate; its heading and its remarks are read as text, its picture by what they say."""
    section = canvas.tree.add(Tag.SECTION, ROOT)
    heading, figure, remarks = (
        canvas.tree.add(tag, section) for tag in (Tag.HEADING_1, Tag.FIGURE, Tag.PARAGRAPH)
    )
    canvas.tree.alternatives[figure] = _alternative(plate)
    canvas.tree.boxes[figure] = Box(0, 0, plate.width, plate.height)
    for element, part in ((heading, plate.above), (figure, plate.picture), (remarks, plate.below)):
        with canvas.tagged(element):
            if element == figure and plate.image is not None:
                _draw_image(canvas, plate.image, plate.height)
            draw_primitives(canvas, part, 0, plate.height)


def _draw_image(canvas: PageCanvas, image: PlacedImage, height: float) -> None:
    reader = ImageReader(BytesIO(image.content))
    bottom = height - image.top - image.height
    canvas.drawImage(reader, image.left, bottom, image.width, image.height)


def _alternative(plate: Plate) -> str:
    parts = (plate.text.caption, plate.text.filters, plate.text.zone)
    return without_controls(" ".join(part for part in parts if part))


def _properties(content: PlatesContent) -> DocumentProperties:
    wording = Wording(content.language)
    return DocumentProperties(
        title=without_controls(content.plates[0].text.caption),
        author=without_controls(actor_text(content.prepared_by, wording)),
        subject=content.details.title,
        language=content.language.replace("_", "-"),
        producer=f"Investigator Desktop {content.program_version}",
        made_at=content.prepared_at,
    )


def _no_furniture(_page: int, _page_count: int) -> None:
    """Draw nothing more: a plate says all that a page must say."""
