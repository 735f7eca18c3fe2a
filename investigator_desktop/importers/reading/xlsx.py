"""Reads .xlsx: a block of rows at a time, parsed on other cores while the one before becomes columns."""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from investigator_desktop.importers.reading.block_workbook import Shell, shell
from investigator_desktop.importers.reading.calamine_rows import merged_ranges, row_pieces
from investigator_desktop.importers.reading.cell_marks import CellMarks, cell_marks
from investigator_desktop.importers.reading.containers import Container
from investigator_desktop.importers.reading.errors import DamagedPart, DamagedSheet
from investigator_desktop.importers.reading.limits import MIB, ReadingLimits
from investigator_desktop.importers.reading.package import Package, first_damaged_part, open_package
from investigator_desktop.importers.reading.pieces import FileHead, Pieces, SheetFoot, SheetHead
from investigator_desktop.importers.reading.sheet_parts import (
    SheetPart,
    counts_from_1904,
    sheet_parts,
    telling_styles,
)
from investigator_desktop.importers.reading.sheet_xml import SheetXml
from investigator_desktop.importers.reading.used_range import check_used_ranges

_PARSERS = 2
_BLOCKS_AHEAD = 3


def read_xlsx(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the head of a workbook, then each sheet; raise `UnreadableFile` where it is damaged or too large."""
    package = open_package(content, file_name, limits)
    sheets = sheet_parts(package)
    check_used_ranges(package, sheets, limits)
    yield FileHead(Container.XLSX.value, dates_from_1904=counts_from_1904(package))
    opened = Sheets(content, package, telling_styles(package), shell(package))
    for index, sheet in enumerate(sheets):
        yield SheetHead(sheet.name, is_hidden=sheet.is_hidden)
        if sheet.part:
            yield from opened.pieces(index, sheet)


def survey_xlsx(content: bytes, file_name: str, limits: ReadingLimits) -> None:
    """Raise what is wrong with a workbook of which a reader has died; return where nothing is found."""
    package = open_package(content, file_name, limits)
    check_used_ranges(package, sheet_parts(package), limits, is_thorough=True)


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets of an opened workbook; without a shell they are read whole."""

    content: bytes
    package: Package
    styles: dict[int, str]
    shell: Shell | None

    def pieces(self, index: int, sheet: SheetPart) -> Pieces:
        """Yield the rows of a sheet and its foot."""
        if not self.package.has(sheet.part):
            raise DamagedPart(self.package.file_name, part=sheet.part)
        try:
            yield from self._in_blocks(sheet) if self.shell else self._whole(index, sheet)
        except CalamineError:
            if (part := first_damaged_part(self.package)) is not None:
                raise DamagedPart(self.package.file_name, part=part) from None
            raise DamagedSheet(self.package.file_name, sheet=sheet.name) from None

    def _in_blocks(self, part: SheetPart) -> Pieces:
        assert self.shell is not None
        xml = SheetXml(self.package, part.part)
        for reading in _ahead(xml.blocks(self.shell.block_size), lambda block: self._parsed(xml, block)):
            sheet, marks = reading.result()
            yield from row_pieces(sheet, marks)
        if not xml.has_rows:
            raise DamagedSheet(self.package.file_name, sheet=part.name)
        yield SheetFoot(xml.merged)

    def _parsed(self, xml: SheetXml, block: bytes) -> tuple[CalamineSheet, CellMarks]:
        assert self.shell is not None
        workbook = CalamineWorkbook.from_filelike(self.shell.workbook(xml, block))
        return workbook.get_sheet_by_index(0), cell_marks([block], self.styles)

    def _whole(self, index: int, part: SheetPart) -> Pieces:
        """Yield a sheet that the workbook reader parses while its XML is looked through for what that leaves out."""
        xml = SheetXml(self.package, part.part)
        with ThreadPoolExecutor(1) as looking:
            marks = looking.submit(lambda: cell_marks(xml.blocks(MIB), self.styles))
            sheet = CalamineWorkbook.from_filelike(io.BytesIO(self.content)).get_sheet_by_index(index)
            yield from row_pieces(sheet, marks.result())
            yield SheetFoot(merged_ranges(sheet))


def _ahead(
    blocks: Iterator[bytes], parse: Callable[[bytes], tuple[CalamineSheet, CellMarks]]
) -> Iterator[Future[tuple[CalamineSheet, CellMarks]]]:
    """Yield the parsing of each block in order, a few blocks ahead of whoever takes them."""
    begun: deque[Future[tuple[CalamineSheet, CellMarks]]] = deque()
    with ThreadPoolExecutor(_PARSERS) as pool:
        for block in blocks:
            begun.append(pool.submit(parse, block))
            if len(begun) >= _BLOCKS_AHEAD:
                yield begun.popleft()
        yield from begun
