"""Numbered words that stand for a key or a hash, in columns that are read down one after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from investigator_desktop.reports.typesetting.bidi import Direction
from investigator_desktop.reports.typesetting.flow import Flow, baseline
from investigator_desktop.reports.typesetting.lines import Reading, set_line
from investigator_desktop.reports.typesetting.structure import Tag
from investigator_desktop.reports.typesetting.styles import (
    COPIED_NUMBER,
    COPIED_WORD,
    READ_NUMBER,
    READ_WORD,
    RULE,
    TextStyle,
)

RULE_WIDTH = 0.35
SPACE_AFTER = 8.0


@dataclass(frozen=True, slots=True)
class GridLook:
    """How words are set: `rows` to a column, of which there are `columns`, each row `height` points high.

    A word begins `room` points after its number. Ruled words are made to be copied by hand.
    """

    rows: int
    columns: int
    height: float
    number: TextStyle
    word: TextStyle
    room: float
    is_ruled: bool


READ_ALOUD = GridLook(4, 7, 12.0, READ_NUMBER, READ_WORD, 16.0, is_ruled=False)
COPIED = GridLook(11, 3, 23.0, COPIED_NUMBER, COPIED_WORD, 27.0, is_ruled=True)


def set_words(flow: Flow, words: Sequence[str], look: GridLook = READ_ALOUD) -> None:
    """Set the words as a list numbered from 1, kept together on one page."""
    flow.need(look.rows * look.height)
    listed = flow.canvas.tree.add(Tag.LIST, flow.section)
    top = flow.y
    if look.is_ruled:
        _rule_rows(flow, look)
    for number, word in enumerate(words, 1):
        body = flow.canvas.tree.add(Tag.LIST_BODY, flow.canvas.tree.add(Tag.LIST_ITEM, listed))
        column, row = divmod(number - 1, look.rows)
        flow.y = top - (row + 1) * look.height
        _set_word(flow, (number, word), body, _edges(flow, look, column), look)
    flow.y = top - look.rows * look.height - SPACE_AFTER


def _set_word(
    flow: Flow, numbered: tuple[int, str], element: int, edges: tuple[float, float], look: GridLook
) -> None:
    number, word = numbered
    left, right = edges
    foot = flow.y + (look.height - look.word.leading) / 2 + baseline(look.word)
    with flow.canvas.tagged(element):
        flow.line(
            set_line(f"{number}", look.number.weight, Reading.LEFT_TO_RIGHT), look.number, left, right, foot
        )
        if flow.direction is Direction.RIGHT_TO_LEFT:
            right -= look.room
        else:
            left += look.room
        flow.line(set_line(word, look.word.weight, Reading.LEFT_TO_RIGHT), look.word, left, right, foot)


def _edges(flow: Flow, look: GridLook, column: int) -> tuple[float, float]:
    """Return the left and right edge of a column; those of a right-to-left document begin at the right."""
    width = flow.width / look.columns
    place = look.columns - 1 - column if flow.direction is Direction.RIGHT_TO_LEFT else column
    return flow.left + place * width, flow.left + (place + 1) * width


def _rule_rows(flow: Flow, look: GridLook) -> None:
    with flow.canvas.artifact():
        for row in range(look.rows + 1):
            y = flow.y - row * look.height
            flow.canvas.rule(flow.left, y, flow.right, y, RULE, RULE_WIDTH)
