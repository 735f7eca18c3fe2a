"""The table of contents: its room is kept when the page is set, its lines are drawn when the page numbers are known."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.reports.typesetting.flow import Align, Flow, Heading, baseline
from investigator_desktop.reports.typesetting.lines import Reading, set_line
from investigator_desktop.reports.typesetting.page_canvas import points
from investigator_desktop.reports.typesetting.shaping import printable
from investigator_desktop.reports.typesetting.structure import Tag
from investigator_desktop.reports.typesetting.styles import CONTENTS, RULE

LEADER_GAP = 6.0
DOTS, DOT_WIDTH = "1 J [0 3.2] 0", 0.7


class Contents:
    """The room of the table of contents on one page."""

    def __init__(self, flow: Flow) -> None:
        """Keep the rest of the flow's page for the table."""
        self._flow = flow
        self._page = flow.canvas.page
        self._shape = flow.canvas.shape
        self._top = flow.y
        self._element = flow.canvas.tree.add(Tag.CONTENTS, flow.section)

    def draw(self, headings: Sequence[Heading]) -> None:
        """Draw a line with a link and a page number for each heading; their page must be finished."""
        y = self._top
        with self._flow.canvas.on_finished_page(self._page):
            for heading in headings:
                y -= CONTENTS.leading
                self._draw_line(heading, y)

    def _draw_line(self, heading: Heading, y: float) -> None:
        flow, canvas = self._flow, self._flow.canvas
        left, right = self._shape.side, self._shape.width - self._shape.side
        title = set_line(printable(heading.title), CONTENTS.weight, flow.reading)
        number = set_line(str(heading.page + 1), CONTENTS.weight, Reading.LEFT_TO_RIGHT)
        item = canvas.tree.add(Tag.CONTENTS_ITEM, self._element)
        link = canvas.tree.add(Tag.LINK, canvas.tree.add(Tag.REFERENCE, item))
        foot = y + baseline(CONTENTS)
        with canvas.tagged(link):
            flow.line(title, CONTENTS, left, right, foot)
            flow.line(number, CONTENTS, left, right, foot, Align.END)
        self._draw_leader(points(title, CONTENTS), points(number, CONTENTS), foot)
        canvas.link(link, heading.title, heading.key, (left, y, right, y + CONTENTS.leading))

    def _draw_leader(self, title: float, number: float, y: float) -> None:
        flow = self._flow
        left, right = self._shape.side, self._shape.width - self._shape.side
        before, after = (number, title) if flow.direction else (title, number)
        start, end = left + before + LEADER_GAP, right - after - LEADER_GAP
        with flow.canvas.artifact():
            flow.canvas.add(f"q {DOTS} d")
            flow.canvas.rule(start, y, end, y, RULE, DOT_WIDTH)
            flow.canvas.add("Q")
