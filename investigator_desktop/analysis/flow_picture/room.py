"""Keeps labels from standing on one another: a label is drawn only where its room is still free."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from investigator_desktop.domain.scene import Anchor, Label

_CELL = 48.0
_BOLD = 1.06
_NARROW, _WIDE = frozenset(" .,:;!|()ijltfrI1'·"), frozenset("mwшщжюфыд")


@dataclass(slots=True)
class Room:
    """The rectangles that are taken, by the cells of a grid."""

    taken: dict[tuple[int, int], list[tuple[float, float, float, float]]] = field(default_factory=dict)

    def cover(self, left: float, top: float, right: float, bottom: float) -> None:
        """Take a rectangle whatever else is there."""
        for cell in _cells(left, top, right, bottom):
            self.taken.setdefault(cell, []).append((left, top, right, bottom))

    def is_free(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Tell whether nothing of a rectangle is taken."""
        return not any(
            left < one[2] and one[0] < right and top < one[3] and one[1] < bottom
            for cell in _cells(left, top, right, bottom)
            for one in self.taken.get(cell, ())
        )

    def take(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Take a rectangle and tell so; where any of it is taken, nothing is done."""
        if not self.is_free(left, top, right, bottom):
            return False
        self.cover(left, top, right, bottom)
        return True

    def take_label(self, label: Label) -> bool:
        """Take the room of a label and tell whether it was free."""
        return self.take(*label_room(label))


def label_room(label: Label) -> tuple[float, float, float, float]:
    """Return about where a label stands: left, top, right and bottom."""
    width = text_width(label.text, label.size) * (_BOLD if label.is_bold else 1.0)
    if label.max_width is not None:
        width = min(width, label.max_width)
    left = label.x - {Anchor.LEFT: 0.0, Anchor.CENTRE: width / 2, Anchor.RIGHT: width}[label.anchor]
    return left, label.y - label.size, left + width, label.y + 0.25 * label.size


def _cells(left: float, top: float, right: float, bottom: float) -> list[tuple[int, int]]:
    return [
        (column, row)
        for column in range(int(left // _CELL), int(right // _CELL) + 1)
        for row in range(int(top // _CELL), int(bottom // _CELL) + 1)
    ]


@lru_cache(maxsize=8192)
def text_width(text: str, size: float) -> float:
    """Return about how wide a text is; the layout knows no font."""
    narrow = sum(letter in _NARROW for letter in text)
    wide = sum(letter.isupper() or letter in _WIDE for letter in text)
    return (0.56 * len(text) - 0.27 * narrow + 0.09 * wide) * size
