"""Text that flows down pages: headings, paragraphs and whatever needs room, with a new page where there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from investigator_desktop.reports.typesetting.bidi import Direction
from investigator_desktop.reports.typesetting.lines import Line, Reading, set_lines
from investigator_desktop.reports.typesetting.page_canvas import PageCanvas, points
from investigator_desktop.reports.typesetting.shaping import printable
from investigator_desktop.reports.typesetting.structure import ROOT, Tag
from investigator_desktop.reports.typesetting.styles import (
    BODY,
    HEADING_1,
    HEADING_2,
    PageShape,
    TextStyle,
)

KEPT_LINES = 3  # lines of room below a heading: two of a text, or one and the space before the next text
HEADINGS = {1: (Tag.HEADING_1, HEADING_1), 2: (Tag.HEADING_2, HEADING_2)}


class Align(StrEnum):
    """Where a line stands between two edges; start is where lines of the document begin."""

    START = "start"
    END = "end"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as the table of contents lists it; pages count from 0."""

    title: str
    level: int
    page: int
    key: str


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Lines that are drawn only together with what follows them; those of a heading have its level and title."""

    lines: tuple[Line, ...]
    style: TextStyle
    element: int
    level: int | None = None
    title: str = ""

    @property
    def height(self) -> float:
        return self.style.space_before + len(self.lines) * self.style.leading + self.style.space_after


class Flow:
    """Places text from the top of a page to its foot, in a document of one main direction."""

    def __init__(self, canvas: PageCanvas, direction: Direction) -> None:
        """Begin at the top of the canvas's page."""
        self.canvas = canvas
        self.direction = direction
        self.y = canvas.shape.text_top
        self.section = ROOT
        self.headings: list[Heading] = []
        self._waiting: list[_Waiting] = []

    @property
    def reading(self) -> Reading:
        """Return how the document's own sentences read."""
        return Reading.RIGHT_TO_LEFT if self.direction else Reading.LEFT_TO_RIGHT

    @property
    def left(self) -> float:
        """Return the left edge of the text."""
        return self.canvas.shape.side

    @property
    def right(self) -> float:
        """Return the right edge of the text."""
        return self.canvas.shape.width - self.canvas.shape.side

    @property
    def width(self) -> float:
        """Return the width of the text."""
        return self.canvas.shape.text_width

    @property
    def room(self) -> float:
        """Return the height left on the page."""
        return self.y - self.canvas.shape.bottom

    def new_page(self, shape: PageShape | None = None) -> None:
        """Go on at the top of a new page, of the same shape where none is given."""
        self.settle()
        self._turn(shape or self.canvas.shape)

    def _turn(self, shape: PageShape) -> None:
        self.canvas.next_page(shape)
        self.y = self.canvas.shape.text_top

    def need(self, height: float) -> None:
        """Begin a new page unless `height` is left on this one, and draw the headings that waited for it."""
        waiting = sum(part.height for part in self._waiting)
        if self.room < waiting + height and self.y < self.canvas.shape.text_top:
            self._turn(self.canvas.shape)
        self.settle()

    def settle(self) -> None:
        """Draw the headings that wait for what follows them, here."""
        parts, self._waiting = self._waiting, []
        for part in parts:
            self.skip(part.style.space_before)
            if part.level is not None:
                self._list_heading(part.title, part.level, part.style)
            self.lines(part.lines, part.style, part.element)
            self.y -= part.style.space_after

    def skip(self, height: float) -> None:
        """Leave a space, except at the top of a page."""
        if self.y < self.canvas.shape.text_top:
            self.y -= height

    def begin_section(self) -> None:
        """Let what follows belong to a new section of the document."""
        self.section = self.canvas.tree.add(Tag.SECTION, ROOT)

    def heading(self, title: str, level: int) -> None:
        """Set a heading that is listed in the outline and kept with what follows it."""
        tag, style = HEADINGS[level]
        if level == 1:
            self.begin_section()
        element = self.canvas.tree.add(tag, self.section)
        self._waiting.append(_Waiting(self._set(title, style), style, element, level, title))

    def introduction(self, text: str, style: TextStyle = BODY) -> None:
        """Set a paragraph that is kept with what follows it, such as a table."""
        element = self.canvas.tree.add(Tag.PARAGRAPH, self.section)
        self._waiting.append(_Waiting(self._set(text, style), style, element))

    def _list_heading(self, title: str, level: int, style: TextStyle) -> None:
        key = f"h{len(self.headings)}"
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=self.y + style.size, zoom=0)
        self.canvas.addOutlineEntry(title, key, level - 1)
        self.headings.append(Heading(title, level, self.canvas.page, key))

    def paragraph(self, text: str, style: TextStyle = BODY, reading: Reading | None = None) -> None:
        """Set a paragraph of its own."""
        self.text(text, style, self.canvas.tree.add(Tag.PARAGRAPH, self.section), reading)

    def text(self, text: str, style: TextStyle, element: int, reading: Reading | None = None) -> None:
        """Set a text as the content of an element, over as many pages as it needs."""
        if self._waiting:
            self.need(KEPT_LINES * style.leading + style.space_after)
        self.lines(self._set(text, style, reading), style, element)
        self.y -= style.space_after

    def _set(self, text: str, style: TextStyle, reading: Reading | None = None) -> tuple[Line, ...]:
        return set_lines(printable(text), style.weight, style.size, self.width, reading or self.reading)

    def lines(self, lines: tuple[Line, ...], style: TextStyle, element: int) -> None:
        """Set ready lines as the content of an element, over as many pages as they need."""
        while lines:
            self.need(style.leading)
            fitting = max(1, int(self.room / style.leading))
            with self.canvas.tagged(element):
                for line in lines[:fitting]:
                    self.y -= style.leading
                    self.line(line, style, self.left, self.right, self.y + baseline(style))
            lines = lines[fitting:]

    def line(
        self, line: Line, style: TextStyle, left: float, right: float, y: float, align: Align = Align.START
    ) -> None:
        """Draw a line between two edges with its baseline at y."""
        self.canvas.show(line, self.line_start(points(line, style), left, right, align), y, style)

    def line_start(self, width: float, left: float, right: float, align: Align) -> float:
        """Return the left end of a line of `width` points that stands between two edges."""
        if align is Align.CENTRE:
            return (left + right - width) / 2
        at_right = align is Align.RIGHT or (align is Align.END) != (self.direction is Direction.RIGHT_TO_LEFT)
        return right - width if at_right else left


def baseline(style: TextStyle) -> float:
    """Return how far above the foot of its line a text's baseline stands."""
    return (style.leading - style.size) / 2 + 0.22 * style.size
