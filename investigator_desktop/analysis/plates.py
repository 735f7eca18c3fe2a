"""Sets a picture on a sheet with its caption and all that tells where it comes from; what it shows stays the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from investigator_desktop.analysis.scene_placing import placed
from investigator_desktop.analysis.text_lines import Measure, estimated_width, wrapped
from investigator_desktop.domain.plates import PLATE_HEIGHT, PLATE_WIDTH, Plate, PlateText
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
    return set_plate(scene, text, measure).scene


def set_plate(scene: Scene, text: PlateText, measure: Measure = estimated_width) -> Plate:
    """Return the sheet that `plate` gives, its parts apart."""
    spot = picture_spot(scene.width, scene.height, text, measure)
    above, below = tuple(_above(text, measure)), tuple(_below(text, measure))
    top, room = spot.room_top, spot.room_height
    return Plate(
        PLATE_WIDTH,
        top + room + _height(below) + 2 * PADDING + MARGIN,
        (*_written(above, MARGIN, text), *_rule(MARGIN + above[0].height + 3.0)),
        (*placed(scene, spot.left, spot.top, spot.factor), *_frame(top, room)),
        tuple(_written(below, top + room + PADDING, text)),
        text,
    )


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a picture stands on its sheet: its upper left corner, by what it is enlarged, and the framed room."""

    left: float
    top: float
    factor: float
    room_top: float
    room_height: float


def picture_spot(width: float, height: float, text: PlateText, measure: Measure = estimated_width) -> Spot:
    """Return where a picture of a size stands: in the middle of its room, all its lengths changed alike."""
    head = _height(tuple(_above(text, measure))) + 2 * PADDING
    foot = _height(tuple(_below(text, measure))) + 2 * PADDING
    room = max(LEAST_ROOM, PLATE_HEIGHT - 2 * MARGIN - head - foot)
    free_width, free_height = PLATE_WIDTH - 2 * MARGIN - 2 * PADDING, room - 2 * PADDING
    factor = min(free_width / max(1.0, width), free_height / max(1.0, height), GREATEST_FACTOR)
    top = MARGIN + head
    left = (PLATE_WIDTH - factor * width) / 2
    return Spot(left, top + (room - factor * height) / 2, factor, top, room)


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
    told = {text.hidden, *text.notes}
    for words in text.remarks:
        is_bold = words in told
        ink = Ink.TEXT if is_bold else Ink.MUTED_TEXT
        for line in wrapped(words, width, NOTE_SIZE, measure, is_bold=is_bold):
            yield _Row(line, "", NOTE_SIZE, ink, is_bold)


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


def _frame(top: float, room: float) -> Iterator[Primitive]:
    left, right, bottom = MARGIN, PLATE_WIDTH - MARGIN, top + room
    for edge in ((left, top, right, top), (left, bottom, right, bottom)):
        yield Line(*edge, Ink.GAP, FRAME_WIDTH)
    for x in (left, right):
        yield Line(x, top, x, bottom, Ink.GAP, FRAME_WIDTH)
