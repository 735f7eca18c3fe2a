"""Sheets that go with statements and are none: lists of terminals, and statistics of a shop with counts and sums."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.cells import ShownRow, shown_rows
from investigator_desktop.importers.layout.contents import AMOUNT_FIELDS, is_day
from investigator_desktop.importers.layout.headerless import HEADERLESS
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.raw import RawSheet
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.titles import title_meanings
from investigator_desktop.importers.words.vocabulary import words_of

_SEARCHED_ROWS = 30
_LEAST_TITLES = 3
_LEAST = 0.5
_PLAIN = frozenset({
    Field.BOOKED_AT, Field.VALUE_ON, Field.BOOKED_TIME, Field.AMOUNT, Field.AMOUNT_2, Field.FEE, Field.CURRENCY,
    Field.CURRENCY_2, Field.LINE_NUMBER, Field.CREDIT, Field.DEBIT, Field.LOCATION, Field.OTHER,
})  # fmt: skip


def _names(title: str, meaning: str) -> bool:
    return any(found.meaning == meaning for found in vocabulary("other_lists").all_in(words_of(title)))


def _is_statistics(table: Table) -> bool:
    """Tell whether a table has sums with a count of operations for each row, and nothing that one operation has."""
    fields = {column.field for column in table.layout.columns}
    return fields <= _PLAIN and any(_names(column.title, "count") for column in table.layout.columns)


def _is_amount(title: str) -> bool:
    return any(found.score >= _LEAST and found.field in AMOUNT_FIELDS for found in title_meanings(title))


def _heads_terminals(row: ShownRow) -> bool:
    cells = [row.cells[column] for column in row.filled]
    is_worded = len(cells) >= _LEAST_TITLES and not any(is_day(cell) or cell.isdigit() for cell in cells)
    return is_worded and any(_names(cell, "terminal") for cell in cells) and not any(map(_is_amount, cells))


def is_list_of_terminals(sheet: RawSheet) -> bool:
    """Tell whether the titles of a sheet name terminals and no amount."""
    return any(_heads_terminals(row) for row in shown_rows(sheet, sheet.frame.head(_SEARCHED_ROWS)))


def is_other_list(sheet: RawSheet, tables: Sequence[Table]) -> bool:
    """Tell whether the tables found in a sheet are statistics, or rows without titles under those of terminals."""
    if all(table.layout.id == HEADERLESS for table in tables):
        return is_list_of_terminals(sheet)
    return all(map(_is_statistics, tables))
