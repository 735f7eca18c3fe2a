"""Breaking a paragraph into lines: at spaces, then inside a word that is wider than the column. Nothing is cut off."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from investigator_desktop.reports.typesetting.bidi import (
    Direction,
    VisualRun,
    base_direction,
    embedding_levels,
    visual_runs,
)
from investigator_desktop.reports.typesetting.codes import with_codes_isolated
from investigator_desktop.reports.typesetting.faces import UNITS_PER_EM, Weight
from investigator_desktop.reports.typesetting.shaping import Glyph, is_plain, shaped_run, text_width

_WORDS = re.compile("(?:[№#] )?[^ ]+")
_INNER_BREAKS = re.compile(r"[^/\\\-_,;:.@|]*[/\\\-_,;:.@|]+|[^/\\\-_,;:.@|]+")


class Reading(StrEnum):
    """How the direction of a text is found: by its first strong letter, or given."""

    AUTOMATIC = "automatic"
    LEFT_TO_RIGHT = "left_to_right"
    RIGHT_TO_LEFT = "right_to_left"


@dataclass(frozen=True, slots=True)
class Line:
    """One line as drawn: plain `text` where `glyphs` is None, else the glyphs from left to right.

    `width` is in thousandths of the type size. A line that another follows ends in a space beyond its width, so that
    copied words stay apart; where it stands before the left end of the line, `overhang` is its width.
    """

    text: str
    width: int
    glyphs: tuple[Glyph, ...] | None = None
    overhang: int = 0


def direction_of(text: str, reading: Reading) -> Direction:
    """Return the direction of a paragraph."""
    if reading is Reading.AUTOMATIC:
        return base_direction(text)
    return Direction(reading is Reading.RIGHT_TO_LEFT)


def set_lines(text: str, weight: Weight, size: float, width: float, reading: Reading) -> tuple[Line, ...]:
    """Return `text` set in lines of at most `width` points at `size` points; an empty text gives no line."""
    if reading is not Reading.RIGHT_TO_LEFT and is_plain(text, weight):
        units = text_width(text, weight)
        if units * size <= width * UNITS_PER_EM:
            return (Line(text, units),) if text else ()
    return _broken(text, weight, int(width * UNITS_PER_EM / size), reading)


def set_line(text: str, weight: Weight, reading: Reading) -> Line:
    """Return `text` set on one line, however long."""
    return _line(text, weight, direction_of(text, reading))


@lru_cache(maxsize=4096)
def _broken(text: str, weight: Weight, width: int, reading: Reading) -> tuple[Line, ...]:
    direction = direction_of(text, reading)
    text, is_simple = _protected(text, weight, direction)
    spans = list(_spans(text, weight, width))
    if is_simple:
        lines = [_plain_line(text[start:end], weight) for start, end in spans]
    else:
        levels = embedding_levels(text, direction)
        lines = [_shaped_line(text[start:end], tuple(levels[start:end]), weight) for start, end in spans]
    return tuple(
        _parted(line, weight, direction) if text[end : end + 1] == " " else line
        for line, (_, end) in zip(lines, spans, strict=True)
    )


def _parted(line: Line, weight: Weight, direction: Direction) -> Line:
    """Return a line followed by a space, which in a right-to-left text stands at its left."""
    if line.glyphs is None:
        return Line(f"{line.text} ", line.width)
    space = shaped_run(VisualRun(" ", int(direction)), weight)
    if direction is Direction.RIGHT_TO_LEFT:
        return Line(line.text, line.width, space + line.glyphs, space[0].advance)
    return Line(line.text, line.width, line.glyphs + space)


def _line(text: str, weight: Weight, direction: Direction) -> Line:
    text, is_simple = _protected(text, weight, direction)
    if is_simple:
        return _plain_line(text, weight)
    return _shaped_line(text, tuple(embedding_levels(text, direction)), weight)


def _protected(text: str, weight: Weight, direction: Direction) -> tuple[str, bool]:
    """Return a text with its codes isolated, or as it is and True where it needs no reordering."""
    if direction is Direction.LEFT_TO_RIGHT and is_plain(text, weight):
        return text, True
    return with_codes_isolated(text), False


def _plain_line(text: str, weight: Weight) -> Line:
    return Line(text, text_width(text, weight))


def _shaped_line(text: str, levels: tuple[int | None, ...], weight: Weight) -> Line:
    glyphs = tuple(glyph for run in visual_runs(text, levels) for glyph in shaped_run(run, weight))
    return Line(text, sum(glyph.advance for glyph in glyphs), glyphs)


def _spans(text: str, weight: Weight, width: int) -> Iterator[tuple[int, int]]:
    """Yield start and end of each line, filled piece by piece; the spaces between lines belong to none."""
    space = text_width(" ", weight)
    start = end = used = 0
    for piece_start, piece_end, advance in _pieces(text, weight, width):
        gap = space * (piece_start - end)
        if end > start and used + gap + advance <= width:
            used += gap + advance
        else:
            if end > start:
                yield start, end
            start, used = piece_start, advance
        end = piece_end
    if end > start:
        yield start, end


def _pieces(text: str, weight: Weight, width: int) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and width of what stays together: words, and pieces of words wider than a line."""
    for word in _WORDS.finditer(text):
        advance = text_width(word.group(), weight)
        if advance <= width:
            yield word.start(), word.end(), advance
            continue
        for piece in _INNER_BREAKS.finditer(text, word.start(), word.end()):
            for start, end in _fitting(text, *piece.span(), weight, width):
                yield start, end, text_width(text[start:end], weight)


def _fitting(text: str, start: int, end: int, weight: Weight, width: int) -> Iterator[tuple[int, int]]:
    """Yield a piece cut between characters where it is wider than a line; a mark stays with its letter."""
    first, used = start, 0
    for index in range(start, end):
        advance = text_width(text[index], weight)
        if used + advance > width and index > first and not unicodedata.combining(text[index]):
            yield first, index
            first, used = index, 0
        used += advance
    yield first, end
