"""Rows under the titles of a form that only number its columns."""

from __future__ import annotations

import itertools

from investigator_desktop.importers.cells import ShownRow

_LEAST_NUMBERING = 3


def is_numbering(row: ShownRow) -> bool:
    """Tell whether a row only numbers its columns, as 1 to 18 do."""
    cells = [row.cells[column].strip("()") for column in row.filled]
    if len(cells) < _LEAST_NUMBERING or not all(cell.isdecimal() and len(cell) <= 3 for cell in cells):
        return False
    numbers = [int(cell) for cell in cells]
    return numbers[0] <= 2 and all(later == earlier + 1 for earlier, later in itertools.pairwise(numbers))
