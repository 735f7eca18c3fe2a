"""The first rows of a sheet around its header, as a person would see them."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.statement import SheetPreview
from investigator_desktop.importers.cells import shown_rows
from investigator_desktop.importers.raw import ROW, RawSheet

_ROWS = 40
_COLUMNS = 300
_ABOVE_HEADER = 20


def preview(sheet: RawSheet, place_name: str | None, header_row: int | None) -> SheetPreview:
    """Return some forty rows of a sheet, the header among them where one was found; empty rows are left out."""
    frame = sheet.frame
    if header_row is not None:
        above = frame.filter(pl.col(ROW) < header_row).tail(_ABOVE_HEADER)
        frame = pl.concat([above, frame.filter(pl.col(ROW) >= header_row).head(_ROWS - above.height)])
    rows = shown_rows(sheet, frame.head(_ROWS))
    first = rows[0].number if rows else 1
    width = min(sheet.width, _COLUMNS)
    by_number = {row.number: row.cells[:width] for row in rows}
    last = rows[-1].number if rows else 0
    empty = ("",) * width
    shown = tuple(by_number.get(number, empty) for number in range(first, min(last, first + _ROWS * 3) + 1))
    return SheetPreview(place_name, first, shown, sheet.frame.height)
