"""Reads .xls, .xlsb and .ods: every sheet, every cell with its kind and its own row and column.

Number formats and error values are read from .xlsx alone: the reader of these containers does not give them, and an
error value in them is an empty cell.
"""

from __future__ import annotations

import io

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from investigator_desktop.importers.reading.containers import Container, is_locked_document
from investigator_desktop.importers.reading.errors import DamagedDocument, DamagedPart, PasswordProtected
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pieces import FileHead, Pieces, SheetFoot, SheetHead
from investigator_desktop.importers.reading.workbooks.calamine_rows import merged_ranges, row_pieces
from investigator_desktop.importers.reading.workbooks.cell_marks import CellMarks
from investigator_desktop.importers.reading.workbooks.package import Package, first_damaged_part, open_package


def read_workbook(content: bytes, file_name: str, container: Container, limits: ReadingLimits) -> Pieces:
    """Yield the head of a workbook, then each sheet; raise `UnreadableFile` where it is damaged or locked."""
    package = None if container is Container.XLS else open_package(content, file_name, limits)
    try:
        yield from _read(content, container)
    except PasswordError:
        raise PasswordProtected(file_name) from None
    except CalamineError:
        raise _damage(content, file_name, package) from None


def _damage(
    content: bytes, file_name: str, package: Package | None
) -> PasswordProtected | DamagedPart | DamagedDocument:
    if package is None and is_locked_document(content):
        return PasswordProtected(file_name)
    part = first_damaged_part(package) if package else None
    return DamagedPart(file_name, part=part) if part else DamagedDocument(file_name, size=len(content))


def _read(content: bytes, container: Container) -> Pieces:
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    yield FileHead(container.value)
    for index, about in enumerate(workbook.sheets_metadata):
        yield SheetHead(about.name, is_hidden=about.visible is not SheetVisibleEnum.Visible)
        if about.typ is SheetTypeEnum.WorkSheet:
            sheet = workbook.get_sheet_by_index(index)
            yield from row_pieces(sheet, CellMarks())
            yield SheetFoot(merged_ranges(sheet))
