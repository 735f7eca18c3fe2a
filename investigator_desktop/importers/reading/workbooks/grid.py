"""A sheet as its cells come, in any order, with only those that hold something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import polars as pl

from investigator_desktop.importers.raw import ROW, MergedRange
from investigator_desktop.importers.reading.errors import UsedRangeTooLarge
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pieces import Rows, SheetFoot
from investigator_desktop.importers.reading.workbooks.columns import Cell, column_frame_parts
from investigator_desktop.importers.reading.workbooks.references import cell_reference

LAST_COLUMN = 16_383
LAST_ROW = 1_048_576


@dataclass(slots=True)
class Grid:
    """Cells by column (from 0), then by row (from 1), with the number formats that change what a number means."""

    cells: dict[int, dict[int, Cell]] = field(default_factory=dict)
    formats: dict[int, dict[int, str]] = field(default_factory=dict)
    merged: list[MergedRange] = field(default_factory=list)

    def put(self, row: int, column: int, value: Cell, number_format: str | None = None) -> None:
        """Keep a cell; one that stands beyond what a spreadsheet has is kept in the last column."""
        place = min(column, LAST_COLUMN)
        self.cells.setdefault(place, {})[row] = value
        if number_format is not None:
            self.formats.setdefault(place, {})[row] = number_format

    def merge(self, row: int, column: int, height: int, width: int) -> None:
        """Keep a block of cells that is shown as one, where it is more than one."""
        if height > 1 or width > 1:
            self.merged.append(MergedRange(row, row + height - 1, column, column + width - 1))

    def pieces(self, file_name: str, sheet: str | None, limits: ReadingLimits) -> Iterator[Rows | SheetFoot]:
        """Yield the rows and the foot; raise `UsedRangeTooLarge` where they would take more than the limits allow."""
        rows = sorted(set().union(*self.cells.values()))
        if len(rows) * len(self.cells) > limits.cells:
            raise self._too_large(rows, file_name, sheet, limits)
        if rows:
            yield Rows(self._frame(rows))
        yield SheetFoot(tuple(self.merged))

    def _too_large(
        self, rows: list[int], file_name: str, sheet: str | None, limits: ReadingLimits
    ) -> UsedRangeTooLarge:
        first, last = cell_reference(rows[0], min(self.cells)), cell_reference(rows[-1], max(self.cells))
        return UsedRangeTooLarge(file_name, sheet=sheet or "", first=first, last=last, limit=limits.cells)

    def _frame(self, rows: list[int]) -> pl.DataFrame:
        parts = [pl.Series(ROW, rows, dtype=pl.Int64)]
        for column in sorted(self.cells):
            cells, formats = self.cells[column], self.formats.get(column, {})
            parts += column_frame_parts(column, [cells.get(row, "") for row in rows], rows, formats)
        return pl.DataFrame(parts)
