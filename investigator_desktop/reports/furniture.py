"""What repeats on every page: the case at the head, the program and the number of the page at the foot."""

from __future__ import annotations

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.reports.pages import Sheets
from investigator_desktop.reports.typesetting.flow import Align
from investigator_desktop.reports.typesetting.lines import Line, set_line
from investigator_desktop.reports.typesetting.shaping import printable
from investigator_desktop.reports.typesetting.styles import FURNITURE, RULE

HEAD_LIFT = 24.0
FOOT_DROP = 22.0
RULE_GAP = 11.0


class Furniture:
    """Draws head and foot of one page after another."""

    def __init__(self, pages: Sheets) -> None:
        """Set the lines that are the same on all pages."""
        self._pages = pages
        document = pages.document
        case = message("Report", "Case {reference}").format(reference=isolate(document.details.reference))
        program = message("Report", "Made with Investigator Desktop {version} on {day}").format(
            version=document.program_version, day=pages.wording.instant(document.prepared_at)
        )
        self._case = self._line(pages.wording.text(case))
        self._agency = self._line(document.details.agency)
        self._program = self._line(pages.wording.text(program))

    def __call__(self, page: int, page_count: int) -> None:
        """Draw the head, except on the title page, and the foot of a page that counts from 0."""
        self._pages.progress.check()
        flow, shape = self._pages.flow, self._pages.flow.canvas.shapes[page]
        left, right = shape.side, shape.width - shape.side
        numbered = message("Report", "Page {page} of {total}").format(page=page + 1, total=page_count)
        number = self._line(self._pages.wording.text(numbered))
        foot, head = shape.bottom - FOOT_DROP, shape.text_top + HEAD_LIFT
        with flow.canvas.artifact("Pagination"):
            flow.line(self._program, FURNITURE, left, right, foot)
            flow.line(number, FURNITURE, left, right, foot, Align.END)
            flow.canvas.rule(left, foot + RULE_GAP, right, foot + RULE_GAP, RULE, 0.4)
            if page:
                flow.line(self._case, FURNITURE, left, right, head)
                flow.line(self._agency, FURNITURE, left, right, head, Align.END)

    def _line(self, text: str) -> Line:
        return set_line(printable(text), FURNITURE.weight, self._pages.flow.reading)
