"""Breaks a text into lines of a width, with each isolate whole on every line that it runs over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from investigator_desktop.analysis.timeline.geometry import text_width
from investigator_desktop.foundation.bidi import (
    FIRST_STRONG_ISOLATE,
    LEFT_TO_RIGHT_ISOLATE,
    POP_ISOLATE,
    without_controls,
)

BOLD_FACTOR = 1.1
_OPENING = (FIRST_STRONG_ISOLATE, LEFT_TO_RIGHT_ISOLATE, "\u2067")


class Measure(Protocol):
    """Tells how wide a text of a size is."""

    def __call__(self, text: str, size: float, *, is_bold: bool) -> float:
        """Return the width in the unit of the size."""


def estimated_width(text: str, size: float, *, is_bold: bool) -> float:
    """Return about how wide a text is, where no font is known; rather too much than too little."""
    return text_width(without_controls(text), size) * (BOLD_FACTOR if is_bold else 1.0)


def wrapped(
    text: str, width: float, size: float, measure: Measure = estimated_width, *, is_bold: bool = False
) -> tuple[str, ...]:
    """Return a text as lines that fit; it is broken between words, a word only where it is wider than a line."""
    lines: list[str] = []
    line = ""
    for word in _pieces(text, width, size, measure, is_bold=is_bold):
        longer = f"{line} {word}" if line else word
        if line and measure(longer, size, is_bold=is_bold) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return tuple(_whole_isolates([*lines, line])) if text.strip() else ()


def _pieces(text: str, width: float, size: float, measure: Measure, *, is_bold: bool) -> Iterator[str]:
    for word in text.split():
        rest = word
        while measure(rest, size, is_bold=is_bold) > width and len(rest) > 1:
            fitting = len(rest) - 1
            while fitting > 1 and measure(rest[:fitting], size, is_bold=is_bold) > width:
                fitting = fitting * 3 // 4
            yield rest[:fitting]
            rest = rest[fitting:]
        yield rest


def _whole_isolates(lines: list[str]) -> Iterator[str]:
    """Yield the lines, an isolate that goes on in the next one closed at the end and opened anew."""
    open_ones: list[str] = []
    for line in lines:
        begun = "".join(open_ones)
        for letter in line:
            if letter in _OPENING:
                open_ones.append(letter)
            elif letter == POP_ISOLATE and open_ones:
                open_ones.pop()
        yield begun + line + POP_ISOLATE * len(open_ones)
