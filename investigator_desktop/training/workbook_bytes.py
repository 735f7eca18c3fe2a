"""Workbooks whose bytes depend on their cells alone."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

Cell = str | int | float | Decimal | date | datetime | None
"""What a cell of a written workbook may hold."""

_PART_DATE = (2024, 7, 1, 12, 0, 0)
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_HEADER_FILL = PatternFill("solid", fgColor="FFE7EDF3")
_THIN = Side(style="thin", color="FFB5BFC9")


def new_workbook(author: str, issued_at: datetime) -> Workbook:
    """Return a workbook without sheets that states who made it and when."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = author
    book.properties.created = issued_at
    return book


def new_sheet(book: Workbook, title: str) -> Worksheet:
    """Return a new last sheet."""
    sheet: Worksheet = book.create_sheet(title)
    return sheet


def workbook_bytes(book: Workbook, *, is_compressed: bool = True) -> bytes:
    """Return the file of a workbook with constant dates in its archive and properties."""
    raw = BytesIO()
    book.save(raw)
    modified = f"{book.properties.created:%Y-%m-%dT%H:%M:%SZ}".encode()
    fixed = BytesIO()
    method = zipfile.ZIP_DEFLATED if is_compressed else zipfile.ZIP_STORED
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(fixed, "w", method) as target:
        for name in source.namelist():
            part = zipfile.ZipInfo(name, _PART_DATE)
            part.compress_type = method
            part.create_system = 0
            target.writestr(part, _MODIFIED.sub(rb"\g<1>" + modified, source.read(name)))
    return fixed.getvalue()


def put_row(sheet: Worksheet, row: int, cells: Sequence[Cell]) -> None:
    """Write cells from column A on; None leaves a cell empty."""
    for column, value in enumerate(cells, start=1):
        if value is not None:
            sheet.cell(row, column, value)


def put_header(sheet: Worksheet, row: int, titles: Sequence[str | None]) -> None:
    """Write a header row in the plain dress of bank reports."""
    put_row(sheet, row, titles)
    for column in range(1, len(titles) + 1):
        cell = sheet.cell(row, column)
        cell.font = Font(bold=True)
        cell.fill = _HEADER_FILL
        cell.border = Border(_THIN, _THIN, _THIN, _THIN)
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def set_formats(sheet: Worksheet, row: int, formats: Sequence[tuple[int, str]]) -> None:
    """Give cells of a row their number formats by column counted from 1."""
    for column, number_format in formats:
        sheet.cell(row, column).number_format = number_format


def set_widths(sheet: Worksheet, widths: Sequence[int]) -> None:
    """Set column widths from column A on."""
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
