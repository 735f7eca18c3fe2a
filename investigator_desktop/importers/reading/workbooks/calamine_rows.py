"""From a sheet of the workbook reader to rows and merged blocks with their own places."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import polars as pl
from python_calamine import CalamineSheet

from investigator_desktop.importers.raw import MergedRange
from investigator_desktop.importers.reading.pieces import BATCH_ROWS, Rows
from investigator_desktop.importers.reading.workbooks.cell_marks import CellMarks
from investigator_desktop.importers.reading.workbooks.columns import Cell, rows_frame

_CONVERTED_AT_ONCE = 4 * BATCH_ROWS


def row_pieces(sheet: CalamineSheet, marks: CellMarks, texts: pl.Series | None = None) -> Iterator[Rows]:
    """Yield the rows of a sheet that hold something; `texts` are those to which marked cells refer."""
    if sheet.start is None:
        return
    first_row, first_column = sheet.start
    rows, number = _rows(sheet, first_row), first_row + 1
    while batch := list(islice(rows, BATCH_ROWS)):
        frame = rows_frame(batch, number, first_column, marks, texts)
        number += len(batch)
        if frame.height:
            yield Rows(frame)


def merged_ranges(sheet: CalamineSheet) -> tuple[MergedRange, ...]:
    """Return the merged blocks of a sheet."""
    return tuple(
        MergedRange(first_row=top + 1, last_row=bottom + 1, first_column=left, last_column=right)
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
    )


def _rows(sheet: CalamineSheet, first_row: int) -> Iterator[list[Cell]]:
    """Return the rows from the first that holds something.

    A block is converted at once, because the sheet's iterator begins with an empty row for each row above it.
    """
    if sheet.height <= _CONVERTED_AT_ONCE:
        return iter(sheet.to_python())
    return islice(sheet.iter_rows(), first_row, None)
