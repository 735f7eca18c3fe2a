"""What a row of the table of entries looks like, written once and painted many times."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entry_marks import EntryMark

MOST_LOOKS = 4_000


@dataclass(frozen=True, slots=True)
class CellLook:
    """The text of a cell in one line, and whether a person corrected it."""

    text: str
    is_corrected: bool


@dataclass(frozen=True, slots=True)
class RowLook:
    """The cells of a row in the order of the columns, and what all of them show of the entry."""

    cells: tuple[CellLook, ...]
    direction: Direction
    marks: Sequence[EntryMark]
    is_struck: bool
    is_muted: bool


class LookCache:
    """The looks of rows by position, as long as the display hides and shows the same."""

    def __init__(self, display: Display, look: Callable[[int], RowLook | None]) -> None:
        self._display, self._look = display, look
        self._looks: dict[int, RowLook | None] = {}
        self._shown: tuple[object, ...] = ()

    def at(self, position: int) -> RowLook | None:
        """Return how a row looks, None for an entry that has ceased to count."""
        shown = (self._display.shows_whole_cards, self._display.mask)
        if shown != self._shown or len(self._looks) > MOST_LOOKS:
            self._looks.clear()
            self._shown = shown
        if position not in self._looks:
            self._looks[position] = self._look(position)
        return self._looks[position]

    def clear(self) -> None:
        """Forget every look."""
        self._looks.clear()
