"""Where in the evidence a figure stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A row of a source file, counted from 1 as the source program shows it.

    `sheet` is None in text formats, where `row` is the line on which the entry begins.
    """

    sheet: str | None
    row: int


def column_letter(index: int) -> str:
    """Return the spreadsheet letter of a column counted from 0: 0 is `A`, 26 is `AA`."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_index(letter: str) -> int:
    """Return the position, from 0, of a spreadsheet column letter; raise `ValueError` for anything else."""
    index = 0
    for ch in letter.upper():
        if not "A" <= ch <= "Z":
            raise ValueError(f"{letter!r} is no column letter")
        index = index * 26 + ord(ch) - ord("A") + 1
    if not index:
        raise ValueError("a column letter is missing")
    return index - 1
