"""What is written below a picture: how wide ribbons and arrows are, what their kinds are, and what is not drawn."""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.analysis.flow_picture.drawing import Drawing
from investigator_desktop.analysis.flow_picture.looks import GRADE_INKS, grade_ink
from investigator_desktop.analysis.flow_picture.room import text_width
from investigator_desktop.domain.flow_picture import FlowPictureKind
from investigator_desktop.domain.flow_words import GRADE_NAMES
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.domain.scene import Anchor, Box, Ink, Label, Line, Primitive
from investigator_desktop.foundation.catalogue import Message, message

_SAMPLE = 2.6  # heights of the text
_LEADING = 1.5


def draw_legend(drawing: Drawing) -> Iterator[Primitive]:
    """Yield the legend at the lower edge, over a ground of its own, from the side on which reading begins."""
    size, view = drawing.view.text_size, drawing.view
    rows = list(_rows(drawing))
    height = (len(rows) * _LEADING + 0.4) * size
    yield Box(0, view.height - height, view.width, height, Ink.LANE)
    for number, row in enumerate(rows):
        y = view.height - height + (number + 0.95) * _LEADING * size
        yield from _placed(drawing, row, y)


_Item = tuple[MovementGrade | None, str]


def _rows(drawing: Drawing) -> Iterator[list[_Item]]:
    """Yield the items of the legend in as many rows as the width asks for."""
    room = drawing.view.width - 2 * drawing.view.text_size
    row: list[_Item] = []
    used = 0.0
    for item in _items(drawing):
        width = _width(item, drawing.view.text_size)
        if row and used + width > room:
            yield row
            row, used = [], 0.0
        row.append(item)
        used += width
    if row:
        yield row


def _width(item: _Item, size: float) -> float:
    return text_width(item[1], size) + 2.2 * size + (_SAMPLE * size if item[0] is not None else 0)


def _items(drawing: Drawing) -> Iterator[_Item]:
    text = drawing.wording.text
    yield None, text(_measure(drawing))
    if drawing.view.kind is not FlowPictureKind.TRACED:
        for grade in GRADE_INKS:
            if any(one.grade is grade for edge in drawing.picture.edges for one in edge.sums):
                yield grade, text(GRADE_NAMES[grade])
    for sentence in _left_out(drawing):
        yield None, text(sentence)


_MEASURES = {
    FlowPictureKind.SANKEY: message("FlowPicture", "Ribbons are as high as their amount in {currency}."),
    FlowPictureKind.TRACED: message(
        "FlowPicture", "Ribbons are as high as the part in {currency} that the method follows."
    ),
    FlowPictureKind.NETWORK: message("FlowPicture", "Arrows are wider for a greater amount in {currency}."),
}


def _measure(drawing: Drawing) -> Message:
    unnamed = message("FlowPicture", "an unnamed currency")
    return _MEASURES[drawing.view.kind].format(currency=drawing.currency or unnamed)


def _left_out(drawing: Drawing) -> Iterator[Message]:
    if drawing.picture.hidden_count:
        sentence = message("FlowPicture", "%n smaller nodes are drawn as one.")
        yield sentence.counted(drawing.picture.hidden_count)
    if drawing.picture.possible_count:
        sentence = message(
            "FlowPicture",
            "%n movements may have carried some of it, but not by this method: they are not drawn.",
        )
        yield sentence.counted(drawing.picture.possible_count)
    others = sum(
        one.count for edge in drawing.picture.edges for one in edge.sums if one.currency != drawing.currency
    )
    if others and drawing.view.kind is not FlowPictureKind.NETWORK:
        yield message("FlowPicture", "%n movements in other currencies are not drawn.").counted(others)


def _placed(drawing: Drawing, row: list[_Item], y: float) -> Iterator[Primitive]:
    size, is_right = drawing.view.text_size, drawing.wording.is_right_to_left
    turn = -1 if is_right else 1
    x = drawing.view.width - size if is_right else size
    for item in row:
        grade, text = item
        at = x
        if grade is not None:
            ends = sorted((x, x + turn * (_SAMPLE - 0.6) * size))
            is_dashed = grade is MovementGrade.INFERRED
            ink, width = grade_ink(grade, drawing.view), 1.5 if is_dashed else 2.5
            yield Line(ends[0], y - 0.35 * size, ends[1], y - 0.35 * size, ink, width, is_dashed)
            at = x + turn * _SAMPLE * size
        yield Label(at, y, text, Ink.MUTED_TEXT, size, Anchor.RIGHT if is_right else Anchor.LEFT)
        x += turn * _width(item, size)
