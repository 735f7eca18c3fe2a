"""Tagged pages on a ReportLab canvas: each piece of content belongs to an element or is an artifact."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import cast

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from investigator_desktop.reports.typesetting.embedded_font import EmbeddedFont
from investigator_desktop.reports.typesetting.faces import UNITS_PER_EM, Weight, load_face
from investigator_desktop.reports.typesetting.lines import Line
from investigator_desktop.reports.typesetting.pdf_objects import DeflatedStream, number, reference
from investigator_desktop.reports.typesetting.structure import StructureTree
from investigator_desktop.reports.typesetting.styles import Colour, PageShape, TextStyle

Furniture = Callable[[int, int], None]


class PageCanvas(Canvas):
    """Draws pages one after another; a finished page is held compressed, and may get more content until the end.

    Coordinates are points from the lower left corner. Pages count from 0.
    """

    _doc: pdfdoc.PDFDocument
    _code: list[str]
    _annotationrefs: list[pdfdoc.PDFObject]

    def __init__(self, shape: PageShape) -> None:
        """Begin the first page of a document that is written nowhere yet."""
        self._target = io.BytesIO()
        super().__init__(
            self._target, (shape.width, shape.height), pageCompression=0, invariant=1, pdfVersion=(1, 7)
        )
        self.shape = shape
        self.shapes: list[PageShape] = []
        self.tree = StructureTree()
        self.page = 0
        self._late_code: list[list[str]] = []
        self._finished: list[pdfdoc.PDFPage] = []
        self._fonts = {weight: self._embedded(weight) for weight in Weight}

    def _make_preamble(self) -> None:
        """Select no font at the start of a page: only embedded ones may be named."""
        self._preamble = "1 0 0 1 0 0 cm"

    def _embedded(self, weight: Weight) -> EmbeddedFont:
        font = EmbeddedFont(load_face(weight), f"F{tuple(Weight).index(weight) + 1}")
        self._doc.delayedFonts.append(font)
        return font

    def add(self, operators: str) -> None:
        """Add operators to the content of the page as they are."""
        self._code.append(operators)

    @contextmanager
    def tagged(self, element: int) -> Iterator[None]:
        """Let what is drawn belong to an element of the structure."""
        self.add(self.opening(element))
        yield
        self.add("EMC")

    def opening(self, element: int) -> str:
        """Return the operator that opens a piece of content of an element, to be closed by `EMC`."""
        return f"/{self.tree.tag(element)} <</MCID {self.tree.mark(element, self.page)}>> BDC"

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Let what is drawn be no part of the text: rules, fills, what repeats on every page."""
        self.add(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self.add("EMC")

    def show(self, line: Line, x: float, y: float, style: TextStyle) -> None:
        """Draw a line of text with its left end at x and its baseline at y."""
        font = self.font_operator(style)
        self.add(f"BT {style.colour.fill_operator} {font} {self.line_operators(line, x, y, style)} ET")

    def font_operator(self, style: TextStyle) -> str:
        """Return the operator that selects the font of a style."""
        return f"/{self._fonts[style.weight].resource} {number(style.size)} Tf"

    def line_operators(self, line: Line, x: float, y: float, style: TextStyle) -> str:
        """Return the operators that place and show a line inside a text object."""
        font = self._fonts[style.weight]
        shown = (
            font.plain_operator(line.text)
            if line.glyphs is None
            else font.glyphs_operator(line.glyphs, style.size)
        )
        start = x - line.overhang * style.size / UNITS_PER_EM
        return f"1 0 0 1 {number(start)} {number(y)} Tm {shown}"

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle with its lower left corner at x and y."""
        self.add(f"{colour.fill_operator} {number(x)} {number(y)} {number(width)} {number(height)} re f")

    def rule(self, x1: float, y1: float, x2: float, y2: float, colour: Colour, width: float = 0.5) -> None:
        """Draw a straight line."""
        ends = f"{number(x1)} {number(y1)} m {number(x2)} {number(y2)} l S"
        self.add(f"{colour.stroke_operator} {number(width)} w {ends}")

    def link(self, element: int, contents: str, key: str, box: tuple[float, float, float, float]) -> None:
        """Let a rectangle of the page lead to the bookmark `key`, as the link of an element."""
        self.linkAbsolute(contents, key, box, Border="[0 0 0]")
        self.tree.links[element] = (self.page, len(self._annotationrefs) - 1)

    def next_page(self, shape: PageShape) -> None:
        """Finish the page and begin one of the given shape."""
        self._finish_page()
        self.shape = shape
        self.setPageSize((shape.width, shape.height))

    def _finish_page(self) -> None:
        super().showPage()
        name = f"Page{self._doc.pageCounter - 1}"
        page = cast("pdfdoc.PDFPage", self._doc.idToObject[name])
        late: list[str] = []
        content = DeflatedStream(page.stream.encode("latin-1"))
        page.stream = None
        page.Contents = pdfdoc.PDFArray(
            [reference(self._doc, content), reference(self._doc, _LateStream(late))]
        )
        self._late_code.append(late)
        self._finished.append(page)
        self.shapes.append(self.shape)
        self.page += 1

    @contextmanager
    def on_finished_page(self, page: int) -> Iterator[None]:
        """Let what is drawn be added to a page that was finished before."""
        kept = self._code, self._annotationrefs, self.page
        self._code, self._annotationrefs, self.page = self._late_code[page], self._finished[page].Annots, page
        yield
        self._code, self._annotationrefs, self.page = kept

    def end_last_page(self) -> None:
        """Finish the last page, after which only finished pages can be drawn on."""
        self._finish_page()

    def finish(self, furniture: Furniture) -> bytes:
        """Return the document as ReportLab writes it, after `furniture(page, page count)` drew on every page."""
        page_count = self.page
        for page in range(page_count):
            with self.on_finished_page(page):
                furniture(page, page_count)
        self._doc.SaveToFile(self._target, self)
        return self._target.getvalue()


class _LateStream(pdfdoc.PDFObject):
    """The second part of a page's content, compressed when the document is written."""

    __RefOnly__ = 1

    def __init__(self, code: list[str]) -> None:
        self._code = code

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """Return the object as it stands in the file."""
        return DeflatedStream("\n".join(self._code).encode("latin-1")).format(document)


def points(line: Line, style: TextStyle) -> float:
    """Return the width of a line in points."""
    return line.width * style.size / UNITS_PER_EM
