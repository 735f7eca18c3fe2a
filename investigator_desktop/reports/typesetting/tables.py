"""Tables that are drawn row by row as the rows come, over any number of pages; nothing of a cell is ever cut off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from investigator_desktop.reports.typesetting.bidi import Direction
from investigator_desktop.reports.typesetting.flow import Align, Flow, baseline
from investigator_desktop.reports.typesetting.lines import Line, Reading, set_lines
from investigator_desktop.reports.typesetting.page_canvas import points
from investigator_desktop.reports.typesetting.shaping import printable
from investigator_desktop.reports.typesetting.structure import Scope, Tag
from investigator_desktop.reports.typesetting.styles import (
    HEAD_FILL,
    NAVY,
    RULE,
    TABLE_HEAD,
    TABLE_TEXT,
    ZEBRA_FILL,
    Colour,
    TextStyle,
)

PADDING = 4.0  # beside a cell's text
LEADING_SPACE = 2.1  # above and below a row's text
FOOT_RULE = 0.6

Cells = tuple[tuple[Line, ...], ...]


class Kind(StrEnum):
    """What a column holds: text as a source has it, the document's own words, figures aligned at their units, or codes.

    Figures and codes always read from left to right; a source's text by its first strong letter.
    """

    TEXT = "text"
    WORDS = "words"
    NUMBER = "number"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title and its share of the table's width."""

    title: str
    share: float
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where a column stands on the page."""

    left: float
    right: float
    reading: Reading
    align: Align


class Table:
    """A table in a flow. Its head is repeated on every page; the columns of a right-to-left document are mirrored."""

    def __init__(self, flow: Flow, columns: Sequence[Column], style: TextStyle = TABLE_TEXT) -> None:
        """Begin a table that is drawn from its first row on; `style` is that of its cells."""
        self.flow = flow
        self.style = style
        self._columns = columns
        self._slots = _slots(flow, columns)
        tree = flow.canvas.tree
        element = tree.add(Tag.TABLE, flow.section)
        head = tree.add(Tag.TABLE_HEAD, element)
        self._body = tree.add(Tag.TABLE_BODY, element)
        self._titles = self._set_titles()
        self._is_shaded = False
        self._head_row = tree.add(Tag.TABLE_ROW, head)
        self._is_begun = False

    def row(self, cells: Sequence[str], is_strong: bool = False) -> None:
        """Draw a row of one text per column; a line feed in a text begins a paragraph of the cell."""
        style = TABLE_HEAD if is_strong else self.style
        cell_lines: Cells = tuple(
            self._set_cell(cell, slot, style) for cell, slot in zip(cells, self._slots, strict=True)
        )
        tree = self.flow.canvas.tree
        row = tree.add(Tag.TABLE_ROW, self._body)
        elements = [tree.add(Tag.TABLE_CELL, row) for _ in cells]
        is_first = self._begin(max(1, *map(len, cell_lines)), style)
        lines: Cells | None = cell_lines
        while lines is not None:
            lines = self._draw_part(elements, lines, style, is_first)
            is_first = False
        self._is_shaded = not self._is_shaded

    def close(self) -> None:
        """Draw the rule below the last row, below the head where there is none."""
        self._begin(0, self.style)
        self._rule(NAVY)
        self.flow.y -= self.style.leading

    def _set_titles(self) -> Cells:
        return tuple(
            set_lines(
                printable(column.title), TABLE_HEAD.weight, TABLE_HEAD.size, _inner(slot), self.flow.reading
            )
            for column, slot in zip(self._columns, self._slots, strict=True)
        )

    def _set_cell(self, cell: str, slot: _Slot, style: TextStyle) -> tuple[Line, ...]:
        width = _inner(slot)
        if "\n" not in cell:
            return set_lines(printable(cell), style.weight, style.size, width, slot.reading)
        return tuple(
            line
            for part in cell.split("\n")
            for line in set_lines(printable(part), style.weight, style.size, width, slot.reading)
        )

    def _draw_part(self, elements: list[int], lines: Cells, style: TextStyle, is_first: bool) -> Cells | None:
        """Draw as much of a row as the page takes and return what is left of it, None for nothing.

        The first row stays below the head, for which a page with room was chosen.
        """
        count = max(1, *map(len, lines))
        if self._fitting(style) < count and not is_first:
            self._turn_page_unless_fresh()
        fitting = max(1, self._fitting(style))
        self._draw_lines(elements, tuple(cell[:fitting] for cell in lines), min(count, fitting), style)
        return tuple(cell[fitting:] for cell in lines) if count > fitting else None

    def _fitting(self, style: TextStyle) -> int:
        return int((self.flow.room - 2 * LEADING_SPACE) / style.leading)

    def _turn_page_unless_fresh(self) -> None:
        flow = self.flow
        head = self._head_height()
        if flow.y + head < flow.canvas.shape.text_top - 1:
            self._rule(RULE)
            flow.new_page()
            with flow.canvas.artifact("Pagination"):
                self._draw_head(None)

    def _draw_lines(self, elements: list[int], lines: Cells, count: int, style: TextStyle) -> None:
        flow, canvas = self.flow, self.flow.canvas
        height = count * style.leading + 2 * LEADING_SPACE
        if self._is_shaded:
            self._shade(height, ZEBRA_FILL)
        canvas.add(f"BT {style.colour.fill_operator} {canvas.font_operator(style)}")
        first = flow.y - LEADING_SPACE - style.leading + baseline(style)
        for element, cell, slot in zip(elements, lines, self._slots, strict=True):
            if cell:
                canvas.add(canvas.opening(element))
                self._show_cell(cell, slot, first, style)
                canvas.add("EMC")
        canvas.add("ET")
        flow.y -= height

    def _show_cell(self, cell: tuple[Line, ...], slot: _Slot, y: float, style: TextStyle) -> None:
        canvas = self.flow.canvas
        left, right = slot.left + PADDING, slot.right - PADDING
        for line in cell:
            x = self.flow.line_start(points(line, style), left, right, slot.align)
            canvas.add(canvas.line_operators(line, x, y, style))
            y -= style.leading

    def _begin(self, count: int, style: TextStyle) -> bool:
        """Draw the head where the first row, of `count` lines, has room below it; False where it is drawn."""
        if self._is_begun:
            return False
        self._is_begun = True
        row = count * style.leading + 2 * LEADING_SPACE
        self.flow.need(self._head_height() + row + FOOT_RULE)
        self._draw_first_head()
        return True

    def _draw_first_head(self) -> None:
        tree = self.flow.canvas.tree
        elements = [tree.add(Tag.TABLE_HEADER, self._head_row) for _ in self._columns]
        for element in elements:
            tree.scopes[element] = Scope.COLUMN
        with self.flow.canvas.artifact():
            self._draw_head_ground()
        self._draw_head(elements)

    def _head_height(self) -> float:
        return max(map(len, self._titles)) * TABLE_HEAD.leading + 2 * LEADING_SPACE

    def _draw_head_ground(self) -> None:
        flow, height = self.flow, self._head_height()
        flow.canvas.fill(flow.left, flow.y - height, flow.width, height, HEAD_FILL)
        flow.canvas.rule(flow.left, flow.y, flow.right, flow.y, NAVY, FOOT_RULE)

    def _draw_head(self, elements: list[int] | None) -> None:
        """Draw the titles as header cells, or as an artifact where the page only repeats them."""
        flow, canvas = self.flow, self.flow.canvas
        if elements is None:
            self._draw_head_ground()
        canvas.add(f"BT {TABLE_HEAD.colour.fill_operator} {canvas.font_operator(TABLE_HEAD)}")
        y = flow.y - LEADING_SPACE - TABLE_HEAD.leading + baseline(TABLE_HEAD)
        for index, (cell, slot) in enumerate(zip(self._titles, self._slots, strict=True)):
            if elements is not None:
                canvas.add(canvas.opening(elements[index]))
            self._show_cell(cell, slot, y, TABLE_HEAD)
            if elements is not None:
                canvas.add("EMC")
        canvas.add("ET")
        flow.y -= self._head_height()

    def _shade(self, height: float, colour: Colour) -> None:
        flow = self.flow
        with flow.canvas.artifact():
            flow.canvas.fill(flow.left, flow.y - height, flow.width, height, colour)

    def _rule(self, colour: Colour) -> None:
        flow = self.flow
        with flow.canvas.artifact():
            flow.canvas.rule(flow.left, flow.y, flow.right, flow.y, colour, FOOT_RULE)


def _inner(slot: _Slot) -> float:
    return slot.right - slot.left - 2 * PADDING


def _slots(flow: Flow, columns: Sequence[Column]) -> list[_Slot]:
    unit = flow.width / sum(column.share for column in columns)
    slots, offset = [], 0.0
    for column in columns:
        width = column.share * unit
        left = flow.left + offset
        if flow.direction is Direction.RIGHT_TO_LEFT:
            left = flow.right - offset - width
        slots.append(_slot(left, width, column.kind, flow.reading))
        offset += width
    return slots


def _slot(left: float, width: float, kind: Kind, own: Reading) -> _Slot:
    reading = {Kind.TEXT: Reading.AUTOMATIC, Kind.WORDS: own}.get(kind, Reading.LEFT_TO_RIGHT)
    align = Align.RIGHT if kind is Kind.NUMBER else Align.START
    return _Slot(left, left + width, reading, align)
