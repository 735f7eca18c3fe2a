"""How far the cells of a sheet reach, found without allocating for what lies between them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from investigator_desktop.importers.reading.errors import UsedRangeTooLarge
from investigator_desktop.importers.reading.limits import MIB, ReadingLimits
from investigator_desktop.importers.reading.workbooks.package import Package
from investigator_desktop.importers.reading.workbooks.references import cell_reference, column_number
from investigator_desktop.importers.reading.workbooks.sheet_parts import SheetPart
from investigator_desktop.importers.reading.workbooks.sheet_xml import SheetXml

_REFERENCE = re.compile(rb"""<(?:\w+:)?c\s[^>]*?\br=["']([A-Z]{1,3})([0-9]{1,7})["']""")
_TAG = re.compile(rb"""<(?:\w+:)?(row|c)\b(?:[^>]*?\br=["']([A-Z]{0,3})([0-9]{1,7})["'])?""")
_CELL = re.compile(rb"<(?:\w+:)?c[\s>/]")
_DIMENSION = re.compile(
    rb"""<(?:\w+:)?dimension\b[^>]*?\bref=["']([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})["']"""
)
_SURVEYED_ALWAYS = 2 * MIB


@dataclass(slots=True)
class UsedRange:
    """The rectangle that holds all cells: rows from 1, columns from 0; empty at first."""

    first_row: int = 2**31
    last_row: int = 0
    first_column: int = 2**31
    last_column: int = -1

    @property
    def cells(self) -> int:
        """Return rows times columns."""
        return max(self.last_row - self.first_row + 1, 0) * max(self.last_column - self.first_column + 1, 0)

    def include(self, rows: set[int], columns: set[int]) -> None:
        """Grow to hold the rows and columns."""
        if not rows or not columns:
            return
        self.first_row, self.last_row = min(self.first_row, *rows), max(self.last_row, *rows)
        self.first_column, self.last_column = (
            min(self.first_column, *columns),
            max(self.last_column, *columns),
        )


def check_used_ranges(
    package: Package, sheets: tuple[SheetPart, ...], limits: ReadingLimits, *, is_thorough: bool = False
) -> None:
    """Raise `UsedRangeTooLarge` for the first sheet that spans more cells than the limit.

    The dimension that a sheet states cannot be trusted, so small sheets, in which two stray cells hide, are looked
    through. A large one is looked through where its dimension is too large, or where the survey is to be thorough
    because a reader has just died of the workbook.
    """
    for sheet in sheets:
        if not sheet.part:
            continue
        is_small = package.size(sheet.part) <= _SURVEYED_ALWAYS
        if is_thorough or is_small or _stated_cells(package, sheet.part) > limits.cells:
            _check(package, sheet, limits)


def _check(package: Package, sheet: SheetPart, limits: ReadingLimits) -> None:
    used = used_range(package, sheet.part)
    if used.cells > limits.cells:
        first = cell_reference(used.first_row, used.first_column)
        last = cell_reference(used.last_row, used.last_column)
        raise UsedRangeTooLarge(
            package.file_name, sheet=sheet.name, first=first, last=last, limit=limits.cells
        )


def used_range(package: Package, part: str) -> UsedRange:
    """Return the rectangle of all cells of a sheet, whatever its dimension says."""
    used, place = UsedRange(), _Place()
    for block in SheetXml(package, part).blocks(MIB):
        references = _REFERENCE.findall(block)
        if len(references) == len(_CELL.findall(block)):
            columns = {letters for letters, _ in references}
            used.include({int(row) for _, row in references}, {column_number(c.decode()) for c in columns})
        else:
            place.walk(block, used)
    return used


@dataclass(slots=True)
class _Place:
    """Where one is in a sheet some of whose rows and cells do not say their own place."""

    row: int = 0
    column: int = -1

    def walk(self, block: bytes, used: UsedRange) -> None:
        """Go through the rows and cells of a block and grow the rectangle."""
        for tag, letters, digits in _TAG.findall(block):
            if tag == b"row":
                self.row, self.column = int(digits) if digits else self.row + 1, -1
            else:
                self.column = column_number(letters.decode()) if letters else self.column + 1
                used.include({self.row}, {self.column})


def _stated_cells(package: Package, part: str) -> int:
    """Return how many cells the dimension of a sheet spans, 0 where it states none."""
    found = _DIMENSION.search(next(package.chunks(part), b""))
    if not found:
        return 0
    left, top, right, bottom = (one.decode() for one in found.groups())
    return (int(bottom) - int(top) + 1) * (column_number(right) - column_number(left) + 1)
