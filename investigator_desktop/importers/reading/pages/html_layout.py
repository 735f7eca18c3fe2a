"""Where what a web page shows stands when a spreadsheet program opens it: rows, columns and merged blocks.

Each line of text beside tables takes a row, each row of a table one, or as many as its longest cell has lines. A table
within a cell widens the column and heightens the row of that cell. The text of a cell stays in one place all the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate

from investigator_desktop.importers.reading.pages.html_cells import put_value
from investigator_desktop.importers.reading.pages.html_page import Flow, HtmlCell, Page, PageTooLarge, Table
from investigator_desktop.importers.reading.workbooks.grid import LAST_COLUMN, LAST_ROW, Grid


@dataclass(slots=True)
class _Placed:
    """A cell of a table with its place among the table's own rows and columns."""

    cell: HtmlCell
    row: int
    column: int
    height: int
    width: int
    content: _Stack


@dataclass(slots=True)
class _Stack:
    """What stands one under another: lines of text, and tables laid out; `height` and `width` in rows and columns.

    `text` is all of it where there is no table among the lines.
    """

    members: list[str | _Laid]
    height: int
    width: int
    text: str | None = None


@dataclass(slots=True)
class _Laid:
    """A table with the first row and column of the grid for each of its own, counted from 0; the last is the end."""

    cells: list[_Placed]
    rows: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Lays a page out on a grid."""

    page: Page

    def fill(self, grid: Grid) -> None:
        """Put everything that the page shows on the grid, from its first row on; raise `PageTooLarge`."""
        stack = self._stack(self.page.flow)
        self._put_stack(grid, stack, 1, 0)

    def _stack(self, flow: Flow) -> _Stack:
        lines = [one for one in flow.items if isinstance(one, str)]
        if len(lines) == len(flow.items):
            height = min(len(lines), 1) if self.page.breaks_stay_in_cells else len(lines)
            return _Stack(list(lines), height, 1, "\n".join(lines))
        members: list[str | _Laid] = [one if isinstance(one, str) else self._laid(one) for one in flow.items]
        height = sum(one.rows[-1] if isinstance(one, _Laid) else 1 for one in members)
        width = max(one.columns[-1] for one in members if isinstance(one, _Laid))
        return _Stack(members, height, max(width, 1))

    def _laid(self, table: Table) -> _Laid:
        laid = _Laid([])
        taken: dict[int, int] = {}  # the row down to which a cell from above reaches, by column
        for row, cells in enumerate(table.rows):
            column = 0
            for cell in cells:
                while taken.get(column, -1) >= row:
                    column += 1
                if column > LAST_COLUMN:
                    raise PageTooLarge
                placed = self._placed(cell, row, column, len(table.rows))
                laid.cells.append(placed)
                if placed.height > 1:
                    reached = range(column, column + placed.width)
                    taken.update(dict.fromkeys(reached, row + placed.height - 1))
                column += placed.width
        _measure(laid, len(table.rows))
        return laid

    def _placed(self, cell: HtmlCell, row: int, column: int, row_count: int) -> _Placed:
        height = min(cell.span("rowspan", LAST_ROW), row_count - row)
        width = cell.span("colspan", LAST_COLUMN + 1)
        return _Placed(cell, row, column, height, width, self._stack(cell.flow))

    def _put_stack(self, grid: Grid, stack: _Stack, row: int, column: int) -> None:
        for member in stack.members:
            if isinstance(member, _Laid):
                self._put_table(grid, member, row, column)
                row += member.rows[-1]
            else:
                if member:
                    grid.put(row, column, member)
                row += 1

    def _put_table(self, grid: Grid, laid: _Laid, row: int, column: int) -> None:
        for one in laid.cells:
            top, left = laid.rows[one.row], laid.columns[one.column]
            text = one.content.text
            if text is None:
                self._put_stack(grid, one.content, row + top, column + left)
                continue
            put_value(grid, row + top, column + left, text, one.cell, self.page.styles)
            right = laid.columns[min(one.column + one.width, len(laid.columns) - 1)]
            bottom = laid.rows[one.row + one.height]
            if one.width > 1 or one.height > 1 or right - left > 1:
                grid.merge(row + top, column + left, bottom - top, right - left)


def _measure(laid: _Laid, row_count: int) -> None:
    """Find the place of each row and column from what the cells that reach over one of them need."""
    heights = [1] * row_count
    widths: list[int] = []
    for one in laid.cells:
        end = min(one.column + one.width, LAST_COLUMN + 1)
        widths.extend([1] * (end - len(widths)))
        if one.height == 1:
            heights[one.row] = max(heights[one.row], one.content.height)
        if one.width == 1 and one.column < len(widths):
            widths[one.column] = max(widths[one.column], one.content.width)
    _widen(laid, heights, widths)
    laid.rows = [0, *accumulate(heights)]
    laid.columns = [0, *accumulate(widths)]


def _widen(laid: _Laid, heights: list[int], widths: list[int]) -> None:
    """Let the last row and column of a cell that reaches over several take what the others leave of its need."""
    for one in laid.cells:
        if one.height > 1 and one.content.height > one.height:
            spanned = heights[one.row : one.row + one.height]
            heights[one.row + one.height - 1] += max(one.content.height - sum(spanned), 0)
        if one.width > 1 and one.content.width > one.width:
            spanned = widths[one.column : one.column + one.width]
            last = min(one.column + one.width, len(widths)) - 1
            widths[last] += max(one.content.width - sum(spanned), 0)
