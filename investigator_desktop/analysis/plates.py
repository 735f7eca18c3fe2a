"""Sets a picture on a sheet with its caption and all that tells where it comes from; what it shows stays the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from investigator_desktop.analysis.scene_placing import placed
from investigator_desktop.analysis.text_lines import Measure, estimated_width, wrapped
from investigator_desktop.domain.plates import PLATE_HEIGHT, PLATE_WIDTH, PlateText
from investigator_desktop.domain.scene import Anchor, Ink, Label, Line, Primitive, Scene

MARGIN, PADDING = 34.0, 8.0
HEAD_SIZE, CAPTION_SIZE, NOTE_SIZE = 9.0, 12.5, 8.0
LEADING = 1.4  # heights of the text from line to line
LEAST_ROOM = 220.0  # for the picture; the sheet grows where its words leave less
GREATEST_FACTOR = 1.6  # by which a small picture is enlarged
RULE_WIDTH, FRAME_WIDTH = 0.8, 0.4


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of words: what stands where reading begins, and what at the other end."""

    start: str
    end: str = ""
    size: float = NOTE_SIZE
    ink: Ink = Ink.MUTED_TEXT
    is_bold: bool = False

    @property
    def height(self) -> float:
        return self.size * LEADING


def plate(scene: Scene, text: PlateText, measure: Measure = estimated_width) -> Scene:
    """Return a sheet with the picture as large as its room allows, framed, with its words above and below.

    The sheet is A4 lying; it is higher only where its words would leave the picture too little room.
    """
    above, below = tuple(_above(text, measure)), tuple(_below(text, measure))
    head, foot = _height(above) + 2 * PADDING, _height(below) + 2 * PADDING
    room_height = max(LEAST_ROOM, PLATE_HEIGHT - 2 * MARGIN - head - foot)
    height = room_height + head + foot + 2 * MARGIN
    top = MARGIN + head
    primitives = (
        *_written(above, MARGIN, text),
        *_rule(MARGIN + (above[0].height if above else 0.0) + 3.0),
        *_fitted(scene, top, room_height),
        *_frame(top, room_height),
        *_written(below, top + room_height + PADDING, text),
    )
    return Scene(PLATE_WIDTH, height, primitives)


def picture_room(text: PlateText, measure: Measure = estimated_width) -> tuple[float, float]:
    """Return how wide and how high a picture may be to stand on its plate in its own size."""
    words = _height(tuple(_above(text, measure))) + _height(tuple(_below(text, measure)))
    height = PLATE_HEIGHT - 2 * MARGIN - words - 4 * PADDING
    return PLATE_WIDTH - 2 * MARGIN - 2 * PADDING, max(LEAST_ROOM, height) - 2 * PADDING


def _above(text: PlateText, measure: Measure) -> Iterator[_Row]:
    yield _Row(text.number or text.agency, text.case, HEAD_SIZE, Ink.TEXT, is_bold=bool(text.number))
    if text.number and text.agency:
        yield _Row(text.agency)
    for line in wrapped(text.caption, PLATE_WIDTH - 2 * MARGIN, CAPTION_SIZE, measure, is_bold=True):
        yield _Row(line, "", CAPTION_SIZE, Ink.TEXT, is_bold=True)


def _below(text: PlateText, measure: Measure) -> Iterator[_Row]:
    width = PLATE_WIDTH - 2 * MARGIN
    if text.hidden:
        for line in wrapped(text.hidden, width, NOTE_SIZE, measure, is_bold=True):
            yield _Row(line, "", NOTE_SIZE, Ink.TEXT, is_bold=True)
    for words in (text.filters, text.zone, text.program):
        for line in wrapped(words, width, NOTE_SIZE, measure):
            yield _Row(line)


def _height(rows: tuple[_Row, ...]) -> float:
    return sum(row.height for row in rows)


def _written(rows: tuple[_Row, ...], top: float, text: PlateText) -> Iterator[Label]:
    y, width = top, PLATE_WIDTH - 2 * MARGIN
    begin, end = (MARGIN, PLATE_WIDTH - MARGIN)
    anchors = (Anchor.LEFT, Anchor.RIGHT)
    if text.is_right_to_left:
        begin, end, anchors = end, begin, (Anchor.RIGHT, Anchor.LEFT)
    for number, row in enumerate(rows):
        base = y + row.size
        room = width * 0.3 if row.end else width
        if row.start:
            yield Label(begin, base, row.start, row.ink, row.size, anchors[0], row.is_bold, room)
        if row.end:
            yield Label(end, base, row.end, row.ink, row.size, anchors[1], max_width=width * 0.66)
        y += row.height + (PADDING if number == 0 and row.end else 0.0)


def _rule(y: float) -> Iterator[Primitive]:
    yield Line(MARGIN, y, PLATE_WIDTH - MARGIN, y, Ink.MUTED_TEXT, RULE_WIDTH)


def _fitted(scene: Scene, top: float, room: float) -> Iterator[Primitive]:
    """Yield the picture in the middle of its room, all its lengths changed alike."""
    width, height = PLATE_WIDTH - 2 * MARGIN - 2 * PADDING, room - 2 * PADDING
    factor = min(width / max(1.0, scene.width), height / max(1.0, scene.height), GREATEST_FACTOR)
    left = (PLATE_WIDTH - factor * scene.width) / 2
    return placed(scene, left, top + (room - factor * scene.height) / 2, factor)


def _frame(top: float, room: float) -> Iterator[Primitive]:
    left, right, bottom = MARGIN, PLATE_WIDTH - MARGIN, top + room
    for edge in ((left, top, right, top), (left, bottom, right, bottom)):
        yield Line(*edge, Ink.MUTED_TEXT, FRAME_WIDTH)
    for x in (left, right):
        yield Line(x, top, x, bottom, Ink.MUTED_TEXT, FRAME_WIDTH)
