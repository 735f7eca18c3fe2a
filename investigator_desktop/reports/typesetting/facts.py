"""A sheet of facts: what each one is called beside what it is, with a fine rule between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from investigator_desktop.reports.typesetting.bidi import Direction
from investigator_desktop.reports.typesetting.flow import Align, Flow, baseline
from investigator_desktop.reports.typesetting.lines import Line, Reading, set_lines
from investigator_desktop.reports.typesetting.page_canvas import points
from investigator_desktop.reports.typesetting.shaping import printable
from investigator_desktop.reports.typesetting.structure import Scope, Tag
from investigator_desktop.reports.typesetting.styles import (
    FACT_NAME,
    FACT_VALUE,
    RULE,
    SMALL_FACT_NAME,
    SMALL_FACT_VALUE,
    TextStyle,
)

NAME_SHARE = 0.27
GUTTER = 10.0
RULE_WIDTH = 0.35
KEPT_FACTS = 2


@dataclass(frozen=True, slots=True)
class Fact:
    """A named value; `reading` says how the value's direction is found."""

    name: str
    value: str
    reading: Reading = Reading.AUTOMATIC


@dataclass(frozen=True, slots=True)
class FactLook:
    """How names and values are set: both have the same leading, `space` above and below, and `after` all of them."""

    name: TextStyle
    value: TextStyle
    space: float
    after: float

    def height(self, names: Sequence[Line], values: Sequence[Line]) -> float:
        """Return the height of a fact."""
        return max(len(names), len(values), 1) * self.value.leading + 2 * self.space


PLAIN = FactLook(FACT_NAME, FACT_VALUE, 3.2, 13.0)
SMALL = FactLook(SMALL_FACT_NAME, SMALL_FACT_VALUE, 1.3, 6.0)


def set_facts(flow: Flow, facts: Sequence[Fact], look: FactLook = PLAIN) -> None:
    """Set the facts below one another as a table whose rows have headers."""
    if not facts:
        return
    tree = flow.canvas.tree
    body = tree.add(Tag.TABLE_BODY, tree.add(Tag.TABLE, flow.section))
    flow.need(sum(look.height(*_texts(flow, fact, look)) for fact in facts[:KEPT_FACTS]))
    for fact in facts:
        row = tree.add(Tag.TABLE_ROW, body)
        header, cell = tree.add(Tag.TABLE_HEADER, row), tree.add(Tag.TABLE_CELL, row)
        tree.scopes[header] = Scope.ROW
        _set_fact(flow, fact, look, (header, cell))
    _rule(flow)
    flow.y -= look.after


def _set_fact(flow: Flow, fact: Fact, look: FactLook, elements: tuple[int, int]) -> None:
    """Set a fact in one piece, and one that no page can hold page by page."""
    names, values = _texts(flow, fact, look)
    page = flow.canvas.shape.text_top - flow.canvas.shape.bottom
    fitting = int((page - 2 * look.space) / look.value.leading)
    for start in range(0, max(len(names), len(values), 1), fitting):
        end = start + fitting
        _set_part(flow, (names[start:end], values[start:end]), look, elements)


def _set_part(
    flow: Flow,
    lines: tuple[tuple[Line, ...], tuple[Line, ...]],
    look: FactLook,
    elements: tuple[int, int],
) -> None:
    width = flow.width * NAME_SHARE
    height = look.height(*lines)
    flow.need(height)
    _rule(flow)
    top = flow.y - look.space
    is_mirrored = flow.direction is Direction.RIGHT_TO_LEFT
    split = flow.right - width if is_mirrored else flow.left + width
    edges = [(flow.left, split), (split, flow.right)]
    if is_mirrored:
        edges.reverse()
    for part, style, element, place in zip(lines, (look.name, look.value), elements, edges, strict=True):
        _draw(flow, part, style, element, top, place)
    flow.y -= height


def _texts(flow: Flow, fact: Fact, look: FactLook) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Return the name and the value set in lines."""
    width = flow.width * NAME_SHARE
    names = _lines(fact.name, look.name, width - GUTTER, flow.reading)
    return names, _lines(fact.value, look.value, flow.width - width, fact.reading)


def _lines(text: str, style: TextStyle, width: float, reading: Reading) -> tuple[Line, ...]:
    parts = text.split("\n")
    return tuple(
        line
        for part in parts
        for line in set_lines(printable(part), style.weight, style.size, width, reading)
    )


def _draw(
    flow: Flow, lines: Sequence[Line], style: TextStyle, element: int, top: float, edges: tuple[float, float]
) -> None:
    if not lines:
        return
    with flow.canvas.tagged(element):
        for index, line in enumerate(lines, 1):
            x = flow.line_start(points(line, style), *edges, Align.START)
            flow.canvas.show(line, x, top - index * style.leading + baseline(style), style)


def _rule(flow: Flow) -> None:
    with flow.canvas.artifact():
        flow.canvas.rule(flow.left, flow.y, flow.right, flow.y, RULE, RULE_WIDTH)
