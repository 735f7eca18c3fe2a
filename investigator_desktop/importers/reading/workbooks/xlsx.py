"""Reads .xlsx: a block of rows at a time, parsed on other cores while the one before becomes columns."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import polars as pl
from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from investigator_desktop.importers.reading.containers import Container
from investigator_desktop.importers.reading.errors import DamagedPart, DamagedSheet
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pieces import FileHead, Pieces, SheetFoot, SheetHead
from investigator_desktop.importers.reading.workbooks.block_workbook import Shell, block_sheet, shell
from investigator_desktop.importers.reading.workbooks.calamine_rows import row_pieces
from investigator_desktop.importers.reading.workbooks.cell_marks import CellMarks, cell_marks
from investigator_desktop.importers.reading.workbooks.package import Package, first_damaged_part, open_package
from investigator_desktop.importers.reading.workbooks.shared_texts import marked, shared_texts
from investigator_desktop.importers.reading.workbooks.sheet_parts import (
    SheetPart,
    counts_from_1904,
    sheet_parts,
    telling_styles,
)
from investigator_desktop.importers.reading.workbooks.sheet_xml import SheetXml
from investigator_desktop.importers.reading.workbooks.used_range import check_used_ranges

_PARSERS = 2
_BLOCKS_AHEAD = 3


def read_xlsx(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the head of a workbook, then each sheet; raise `UnreadableFile` where it is damaged or too large."""
    package = open_package(content, file_name, limits)
    sheets = sheet_parts(package)
    check_used_ranges(package, sheets, limits)
    yield FileHead(Container.XLSX.value, dates_from_1904=counts_from_1904(package))
    opened = open_sheets(package)
    for sheet in sheets:
        yield SheetHead(sheet.name, is_hidden=sheet.is_hidden)
        if sheet.part:
            yield from opened.pieces(sheet)


def survey_xlsx(content: bytes, file_name: str, limits: ReadingLimits) -> None:
    """Raise what is wrong with a workbook of which a reader has died; return where nothing is found."""
    package = open_package(content, file_name, limits)
    check_used_ranges(package, sheet_parts(package), limits, is_thorough=True)


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of rows that has been parsed; `texts` are those to which its cells refer by number."""

    sheet: CalamineSheet
    marks: CellMarks
    texts: pl.Series | None


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets of an opened workbook."""

    package: Package
    styles: dict[int, str]
    shell: Shell
    texts: pl.Series | None

    def pieces(self, sheet: SheetPart) -> Pieces:
        """Yield the rows of a sheet and its foot; raise where it is damaged."""
        if not self.package.has(sheet.part):
            raise DamagedPart(self.package.file_name, part=sheet.part)
        xml = SheetXml(self.package, sheet.part)
        try:
            for block in _ahead(xml.blocks(self.shell.block_size), lambda block: self._parsed(xml, block)):
                yield from row_pieces(block.sheet, block.marks, block.texts)
        except (CalamineError, pl.exceptions.OutOfBoundsError):
            raise self._damage(sheet) from None
        if not xml.has_rows:
            raise self._damage(sheet)
        yield SheetFoot(xml.merged)

    def _parsed(self, xml: SheetXml, block: bytes) -> _Block:
        marks = cell_marks([block], self.styles)
        rows = None if self.texts is None else marked(block)
        stream = self.shell.workbook(block_sheet(xml, rows or block), has_texts=rows is None)
        sheet = CalamineWorkbook.from_filelike(stream).get_sheet_by_index(0)
        return _Block(sheet, marks, None if rows is None else self.texts)

    def _damage(self, sheet: SheetPart) -> DamagedPart | DamagedSheet:
        part = first_damaged_part(self.package)
        if part is not None:
            return DamagedPart(self.package.file_name, part=part)
        return DamagedSheet(self.package.file_name, sheet=sheet.name)


def open_sheets(package: Package) -> Sheets:
    """Return the sheets of a package; raise where its texts are damaged."""
    shared = shell(package)
    try:
        texts = shared_texts(shared)
    except CalamineError:
        raise DamagedPart(
            package.file_name, part=first_damaged_part(package) or "xl/sharedStrings.xml"
        ) from None
    return Sheets(package, telling_styles(package), shared, texts)


def _ahead(blocks: Iterator[bytes], parse: Callable[[bytes], _Block]) -> Iterator[_Block]:
    """Yield each block in order, a few of them parsed ahead of whoever takes them."""
    begun: deque[Future[_Block]] = deque()
    with ThreadPoolExecutor(_PARSERS) as pool:
        for block in blocks:
            begun.append(pool.submit(parse, block))
            if len(begun) >= _BLOCKS_AHEAD:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()
