"""Reads .xlsx, .xlsb, .ods and .xls: every sheet, every cell with its kind and its own row and column.

The number formats and error values of cells are read from .xlsx alone: the reader of the other containers does not
give them, and an error value in those is an empty cell.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from investigator_desktop.importers.raw import MergedRange
from investigator_desktop.importers.reading.cell_marks import CellMarks, cell_marks
from investigator_desktop.importers.reading.columns import rows_frame
from investigator_desktop.importers.reading.containers import Container
from investigator_desktop.importers.reading.errors import DamagedDocument, DamagedPart, PasswordProtected
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.package import Package, first_damaged_part, open_package
from investigator_desktop.importers.reading.pieces import BATCH_ROWS, FileHead, Pieces, Rows, SheetHead
from investigator_desktop.importers.reading.sheet_parts import counts_from_1904, sheet_parts, telling_styles
from investigator_desktop.importers.reading.used_range import check_used_ranges


def read_workbook(content: bytes, file_name: str, container: Container, limits: ReadingLimits) -> Pieces:
    """Yield the head of a workbook, then each sheet's head and rows; raise `UnreadableFile` where it is damaged."""
    package = None if container is Container.XLS else open_package(content, file_name, limits)
    try:
        yield from _read(content, container, package, limits)
    except PasswordError:
        raise PasswordProtected(file_name) from None
    except CalamineError:
        part = first_damaged_part(package) if package else None
        if part is not None:
            raise DamagedPart(file_name, part=part) from None
        raise DamagedDocument(file_name, size=len(content)) from None


def survey_workbook(content: bytes, file_name: str, limits: ReadingLimits) -> None:
    """Raise what is wrong with a workbook of which a reader has died; return where nothing is found."""
    package = open_package(content, file_name, limits)
    check_used_ranges(package, sheet_parts(package), limits, is_thorough=True)


def _read(content: bytes, container: Container, package: Package | None, limits: ReadingLimits) -> Pieces:
    xlsx = package if container is Container.XLSX else None
    parts = {sheet.name: sheet.part for sheet in sheet_parts(xlsx)} if xlsx else {}
    styles = telling_styles(xlsx) if xlsx else {}
    if xlsx:
        check_used_ranges(xlsx, sheet_parts(xlsx), limits)
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    yield FileHead(container.value, dates_from_1904=counts_from_1904(xlsx) if xlsx else False)
    for index, about in enumerate(workbook.sheets_metadata):
        is_hidden = about.visible is not SheetVisibleEnum.Visible
        if about.typ is not SheetTypeEnum.WorkSheet:
            yield SheetHead(about.name, 0, is_hidden=is_hidden)
            continue
        with ThreadPoolExecutor(1) as looking:
            marks = looking.submit(_marks, xlsx, parts.get(about.name), styles)
            sheet = workbook.get_sheet_by_index(index)
            yield SheetHead(about.name, sheet.total_width, _merged(sheet), is_hidden)
            yield from _rows(sheet, marks.result())


def _marks(package: Package | None, part: str | None, styles: dict[int, str]) -> CellMarks:
    return cell_marks(package, part, styles) if package and part else CellMarks()


def _rows(sheet: CalamineSheet, marks: CellMarks) -> Iterator[Rows]:
    if sheet.start is None:
        return
    first_row, first_column = sheet.start
    rows = islice(sheet.iter_rows(), first_row, None)  # the iterator pads the rows above the used range
    number = first_row + 1
    while batch := list(islice(rows, BATCH_ROWS)):
        frame = rows_frame(batch, number, first_column, marks)
        number += len(batch)
        if frame.height:
            yield Rows(frame)


def _merged(sheet: CalamineSheet) -> tuple[MergedRange, ...]:
    blocks = sheet.merged_cell_ranges or ()
    return tuple(
        MergedRange(first_row=top + 1, last_row=bottom + 1, first_column=left, last_column=right)
        for (top, left), (bottom, right) in blocks
    )
