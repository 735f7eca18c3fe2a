"""Reads a workbook that Excel saved as "XML Spreadsheet 2003": every sheet, every cell with its kind and its place."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from investigator_desktop.importers.reading.errors import DamagedXmlWorkbook, XmlWithDoctype
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pieces import FileHead, Pieces, SheetHead
from investigator_desktop.importers.reading.workbooks.columns import Cell
from investigator_desktop.importers.reading.workbooks.grid import LAST_COLUMN, LAST_ROW, Grid
from investigator_desktop.importers.reading.workbooks.number_formats import (
    is_moment_format,
    moment_of,
    telling_format,
)

NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet"
_SS = f"{{{NAMESPACE}}}"
_DATES_FROM_1904 = re.compile(rb"<(?:\w+:)?Date1904\s*/?>")
_HEAD_SIZE = 1 << 20
_TRUE = frozenset({"1", "true"})


def read_spreadsheet_xml(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the head of the workbook, then each sheet; raise `UnreadableFile` where it is damaged."""
    is_from_1904 = _DATES_FROM_1904.search(content[:_HEAD_SIZE]) is not None
    yield FileHead("xml2003", dates_from_1904=is_from_1904)
    walk = _Walk(content, is_from_1904)
    try:
        for sheet in walk.sheets():
            yield SheetHead(sheet.name, is_hidden=sheet.is_hidden)
            yield from sheet.grid.pieces(file_name, sheet.name, limits)
    except ParseError as error:
        raise DamagedXmlWorkbook(file_name, line=error.position[0]) from None
    except DefusedXmlException:
        raise XmlWithDoctype(file_name, line=1) from None
    except (LookupError, ValueError):  # an encoding that the parser does not take
        raise DamagedXmlWorkbook(file_name, line=1) from None


@dataclass(slots=True)
class _Sheet:
    """A sheet as far as it has been walked; `row` is the last row begun."""

    name: str
    grid: Grid = field(default_factory=Grid)
    row: int = 0
    is_hidden: bool = False


@dataclass(slots=True)
class _Walk:
    """The way through the document; rows are forgotten as soon as their cells are kept."""

    content: bytes
    is_from_1904: bool
    formats: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)

    def sheets(self) -> Iterator[_Sheet]:
        """Yield the sheets, each when its end has come."""
        sheet = _Sheet("")
        for event, element in iterparse(io.BytesIO(self.content), events=("start", "end"), forbid_dtd=True):
            name = _local(element)
            if event == "start":
                if name == "Worksheet":
                    sheet = _Sheet(element.get(f"{_SS}Name", ""))
                continue
            if name == "Row":
                self._take_row(sheet, element)
                element.clear()
            elif name == "Style":
                self._take_style(element)
            elif name == "Visible" and (element.text or "").strip() != "SheetVisible":
                sheet.is_hidden = True
            elif name == "Worksheet":
                yield sheet
                element.clear()

    def _take_style(self, style: Element) -> None:
        identity = style.get(f"{_SS}ID", "")
        self.parents[identity] = style.get(f"{_SS}Parent", "")
        for part in style:
            if _local(part) == "NumberFormat" and (code := part.get(f"{_SS}Format")):
                self.formats[identity] = code

    def _format(self, cell: Element, row: Element) -> str:
        """Return the number format of a cell: its own style's, else its row's."""
        identity = cell.get(f"{_SS}StyleID") or row.get(f"{_SS}StyleID") or ""
        return self.formats.get(identity) or self.formats.get(self.parents.get(identity, ""), "")

    def _take_row(self, sheet: _Sheet, row: Element) -> None:
        sheet.row = _index(row, "Index", LAST_ROW) or sheet.row + 1
        column = -1
        for cell in row:
            if _local(cell) != "Cell":
                continue
            column = (_index(cell, "Index", LAST_COLUMN + 1) or column + 2) - 1
            width = 1 + _index(cell, "MergeAcross", LAST_COLUMN)
            sheet.grid.merge(sheet.row, column, 1 + _index(cell, "MergeDown", LAST_ROW), width)
            self._take_cell(sheet, column, cell, self._format(cell, row))
            column += width - 1
        sheet.row += _index(row, "Span", LAST_ROW)

    def _take_cell(self, sheet: _Sheet, column: int, cell: Element, code: str) -> None:
        content = next((part for part in cell if _local(part) == "Data"), None)
        if content is None:
            return
        text = "".join(content.itertext())
        value = self._value(content.get(f"{_SS}Type", "String"), text, code)
        if value != "":
            sheet.grid.put(sheet.row, column, value, telling_format(code) if code else None)

    def _value(self, kind: str, text: str, code: str) -> Cell:
        if kind == "Number":
            return self._number(text.strip(), code)
        if kind == "DateTime":
            return _moment(text.strip())
        if kind == "Boolean":
            return text.strip().lower() in _TRUE
        return text

    def _number(self, text: str, code: str) -> Cell:
        try:
            number = float(text)
        except ValueError:
            return text
        if not math.isfinite(number):
            return text
        moment = (
            moment_of(number, is_from_1904=self.is_from_1904) if code and is_moment_format(code) else None
        )
        return number if moment is None else moment


def _moment(text: str) -> Cell:
    try:
        return datetime.fromisoformat(text.removesuffix("Z"))
    except ValueError:
        return text


def _index(element: Element, name: str, most: int) -> int:
    """Return a whole number of an element, 0 where it has none that a workbook can have."""
    digits = element.get(f"{_SS}{name}", "")
    return int(digits) if digits.isdecimal() and len(digits) < 8 and int(digits) <= most else 0


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
