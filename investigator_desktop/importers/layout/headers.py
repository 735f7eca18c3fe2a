"""Where the titles of a table stand: a row, or up to three rows of which the upper ones may be merged."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.cells import ShownRow
from investigator_desktop.importers.layout.contents import DATE_FIELDS, is_day
from investigator_desktop.importers.layout.numbering import is_numbering
from investigator_desktop.importers.raw import MergedRange
from investigator_desktop.importers.words.titles import title_meanings

_DEPTHS = (1, 2, 3)
_LEAST = 0.5  # a title meaning less than this says nothing
_AMOUNTS = frozenset({
    Field.AMOUNT, Field.CREDIT, Field.DEBIT, Field.AMOUNT_2, Field.CREDIT_2, Field.DEBIT_2, Field.SEND_AMOUNT,
    Field.PAY_AMOUNT,
})  # fmt: skip
_DEEPER_IS_BETTER_BY = 0.5
_ROWS_BELOW = 40
_STRONG = 4
_WIDEST_GROUP = 12
_COUNTED_DAY = re.compile(r"[2-7]\d{4}(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Header:
    """The titles of a table, one for each column of the sheet, and the rows (places in the list) they stand in."""

    start: int
    depth: int
    titles: tuple[str, ...]
    score: float

    @property
    def end(self) -> int:
        """Return the place of the first row below the header."""
        return self.start + self.depth


def _spread_merged(row: ShownRow, merged: Sequence[MergedRange]) -> list[str]:
    cells = list(row.cells)
    for block in merged:
        if block.first_row <= row.number <= block.last_row and block.first_column < len(cells):
            for column in range(block.first_column, min(block.last_column + 1, len(cells))):
                cells[column] = cells[column] or cells[block.first_column]
    return cells


def _spread_over(upper: list[str], lower: Sequence[str]) -> list[str]:
    """Return a row whose titles also stand over the empty cells to their right that have a title below."""
    filled = _centred_over_groups(upper, lower)
    for column in range(1, len(filled)):
        if not filled[column] and lower[column] and lower[column - 1]:
            filled[column] = filled[column - 1]
    return filled


def _centred_over_groups(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Return a row whose titles, centred over two groups of the same titles below, stand at their beginnings."""
    filled = list(upper)
    groups = _twin_groups(lower)
    if groups is None:
        return filled
    for first, last in groups:
        inside = [column for column in range(first, last) if filled[column]]
        if len(inside) != 1:
            return list(upper)
        filled[first], filled[inside[0]] = filled[inside[0]], filled[inside[0]] if inside[0] == first else ""
    return filled


def _twin_groups(titles: Sequence[str]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return where the same titles stand twice, one group directly after the other."""
    for first in (place for place, title in enumerate(titles) if title):
        for size in range(min(_WIDEST_GROUP, (len(titles) - first) // 2), 1, -1):
            one, other = titles[first : first + size], titles[first + size : first + 2 * size]
            if all(one) and one == other:
                return (first, first + size), (first + size, first + 2 * size)
    return None


def joined_titles(rows: Sequence[ShownRow], merged: Sequence[MergedRange]) -> tuple[str, ...]:
    """Return one title a column from the rows of a header, parents before what stands under them."""
    lines = [_spread_merged(row, merged) for row in rows]
    for place in range(len(lines) - 1):
        if not any(block.first_row == rows[place].number for block in merged):
            lines[place] = _spread_over(lines[place], lines[place + 1])
    return tuple(
        " ".join(dict.fromkeys(part for part in parts if part)) for parts in zip(*lines, strict=True)
    )


def _is_worded(row: ShownRow) -> bool:
    """Tell whether a row is made of words, as titles are: no day, and few cells without letters."""
    filled = [row.cells[column] for column in row.filled]
    wordless = sum(not any(ch.isalpha() for ch in cell) for cell in filled)
    return wordless <= len(filled) * 0.4 and not any(is_day(cell) for cell in filled)


def _fields(titles: Sequence[str]) -> dict[Field, float]:
    best: dict[Field, float] = {}
    for title in titles:
        for meaning in title_meanings(title)[:1] if title else ():
            if meaning.score >= _LEAST and meaning.field is not Field.OTHER:
                best[meaning.field] = max(best.get(meaning.field, 0.0), meaning.score)
    return best


def _score(titles: Sequence[str]) -> float:
    """Return how much of a table's titles these are; 0 without a date and an amount among them."""
    fields = _fields(titles)
    if not fields.keys() & DATE_FIELDS or not fields.keys() & _AMOUNTS:
        return 0.0
    return sum(fields.values())


def _may_be_day(text: str) -> bool:
    """Tell whether a cell under a date title can be a day: written, or counted as spreadsheets do."""
    return is_day(text) or _COUNTED_DAY.fullmatch(text) is not None


def _has_rows(rows: Sequence[ShownRow], header: Header) -> bool:
    """Tell whether days stand under a title that means a date, or nothing but a strong header is there."""
    columns = [
        column
        for column, title in enumerate(header.titles)
        if title and any(meaning.field in DATE_FIELDS for meaning in title_meanings(title))
    ]
    below = rows[header.end : header.end + _ROWS_BELOW]
    if any(_may_be_day(row.cells[column]) for row in below for column in columns):
        return True
    return len(_fields(header.titles)) >= _STRONG and not any(
        len(row.filled) > 2 and not _is_worded(row) and not is_numbering(row) for row in below[:3]
    )


def header_at(rows: Sequence[ShownRow], start: int, merged: Sequence[MergedRange]) -> Header | None:
    """Return the best header that begins at a place, None where none does."""
    best: Header | None = None
    for depth in _DEPTHS:
        part = rows[start : start + depth]
        if len(part) < depth or not _is_worded(part[-1]) or part[-1].number - part[0].number >= depth + 1:
            break
        titles = joined_titles(part, merged)
        score = _score(titles)
        if score and score > (best.score + _DEEPER_IS_BETTER_BY if best else 0.0):
            best = Header(start, depth, titles, score)
    return best


def find_header(rows: Sequence[ShownRow], merged: Sequence[MergedRange], start: int = 0) -> Header | None:
    """Return the first header with rows under it; of headers that overlap, the one that says more."""
    for place in range(start, len(rows)):
        if len(rows[place].filled) < 2 and not merged:
            continue
        header = header_at(rows, place, merged)
        if header is None or not _has_rows(rows, header):
            continue
        rivals = [header_at(rows, later, merged) for later in range(place + 1, header.end + 1)]
        better = [
            rival
            for rival in rivals
            if rival is not None and rival.score > header.score and _has_rows(rows, rival)
        ]
        return max([header, *better], key=lambda one: one.score)
    return None


def header_ending_at(rows: Sequence[ShownRow], number: int, merged: Sequence[MergedRange]) -> Header | None:
    """Return the header whose last row a person named by its number."""
    place = next((place for place, row in enumerate(rows) if row.number == number), None)
    if place is None:
        return None
    options = [Header(place, 1, joined_titles(rows[place : place + 1], merged), _score(rows[place].cells))]
    for depth in _DEPTHS[1:]:
        start = place - depth + 1
        if start >= 0 and _is_worded(rows[start]):
            titles = joined_titles(rows[start : place + 1], merged)
            options.append(Header(start, depth, titles, _score(titles) - _DEEPER_IS_BETTER_BY * (depth - 1)))
    return max(options, key=lambda header: header.score)
