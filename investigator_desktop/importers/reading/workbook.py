"""Reads .xlsx, .xlsb, .ods and .xls: every sheet, every cell with its kind and its own row and column.

The number formats and error values of cells are read from .xlsx alone: the reader of the other containers does not
give them, and an error value in those is an empty cell.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
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
from investigator_desktop.importers.reading.containers import Container, container_of, is_locked_document
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
        if package is None and is_locked_document(content):
            raise PasswordProtected(file_name) from None
        part = first_damaged_part(package) if package else None
        if part is not None:
            raise DamagedPart(file_name, part=part) from None
        raise DamagedDocument(file_name, size=len(content)) from None


def survey_workbook(content: bytes, file_name: str, limits: ReadingLimits) -> None:
    """Raise what is wrong with a workbook of which a reader has died; return where nothing is found."""
    if container_of(content, file_name) is Container.XLSX:
        package = open_package(content, file_name, limits)
        check_used_ranges(package, sheet_parts(package), limits, is_thorough=True)


@dataclass(frozen=True, slots=True)
class _Xml:
    """What the parts of an .xlsx say and the workbook reader does not; nothing for other containers."""

    package: Package
    parts: dict[str, str]
    styles: dict[int, str]

    def marks(self, sheet_name: str) -> CellMarks:
        part = self.parts.get(sheet_name)
        return cell_marks(self.package, part, self.styles) if part else CellMarks()


def _xml(package: Package, limits: ReadingLimits) -> _Xml:
    sheets = sheet_parts(package)
    check_used_ranges(package, sheets, limits)
    return _Xml(package, {sheet.name: sheet.part for sheet in sheets}, telling_styles(package))


def _read(content: bytes, container: Container, package: Package | None, limits: ReadingLimits) -> Pieces:
    xml = _xml(package, limits) if package and container is Container.XLSX else None
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    yield FileHead(container.value, dates_from_1904=counts_from_1904(xml.package) if xml else False)
    for index, about in enumerate(workbook.sheets_metadata):
        is_hidden = about.visible is not SheetVisibleEnum.Visible
        if about.typ is SheetTypeEnum.WorkSheet:
            yield from _read_sheet(workbook, index, is_hidden, xml)
        else:
            yield SheetHead(about.name, 0, is_hidden=is_hidden)


def _read_sheet(workbook: CalamineWorkbook, index: int, is_hidden: bool, xml: _Xml | None) -> Pieces:
    """Yield a sheet; its XML is looked through on a second core while the workbook reader parses it."""
    name = workbook.sheet_names[index]
    with ThreadPoolExecutor(1) as looking:
        marks = looking.submit(xml.marks, name) if xml else None
        sheet = workbook.get_sheet_by_index(index)
        yield SheetHead(name, sheet.total_width, _merged(sheet), is_hidden)
        yield from _rows(sheet, marks.result() if marks else CellMarks())


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
