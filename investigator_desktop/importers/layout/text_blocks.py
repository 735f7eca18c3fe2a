"""Tables in which lines of text follow each dated row: name, account and purpose of the other party, and dashes.

What such lines say is said of the other party and not of the account of the sheet.
"""

from __future__ import annotations

from itertools import pairwise

from investigator_desktop.importers.cells import ShownRow
from investigator_desktop.importers.layout.labels import split_label
from investigator_desktop.importers.layout.tables import Table, odd_rows, rows_around
from investigator_desktop.importers.raw import ROW

_LEAST_BLOCKS = 2
_SEARCHED_BLOCKS = 200


def block_length(table: Table) -> int:
    """Return how many lines of text follow each dated row, the same for the first two hundred; 0 for other tables."""
    dated = table.body.filter(~table.is_odd).get_column(ROW).head(_SEARCHED_BLOCKS + 1).to_list()
    if len(dated) <= _LEAST_BLOCKS:
        return 0
    texts = {row.number: row for row in odd_rows(table)}
    lengths = []
    for here, following in pairwise(dated):
        between = [texts[number] for number in range(here + 1, following) if number in texts]
        if not between or not _is_free_text(between[0]):
            return 0
        lengths.append(len(between))
    return min(lengths)


def _is_free_text(row: ShownRow) -> bool:
    return len(row.filled) == 1 and split_label(row.line) is None


def rows_beside(table: Table) -> tuple[ShownRow, ...]:
    """Return the rows around a table as `rows_around` does, without the lines of the block of its last dated row."""
    around = rows_around(table)
    length = block_length(table)
    dated = table.body.filter(~table.is_odd).get_column(ROW)
    if not length or not len(dated):
        return around
    before = tuple(row for row in around if row.number <= dated[-1])
    return (*before, *around[len(before) + length :])
