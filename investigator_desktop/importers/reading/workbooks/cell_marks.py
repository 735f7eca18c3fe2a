"""What the XML of a sheet says of cells and the workbook reader does not: error values and telling number formats."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from investigator_desktop.importers.reading.workbooks.references import column_number

_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*?)(/?)>")
_REFERENCE = re.compile(rb"""\br=["']([A-Z]{1,3})([0-9]{1,7})["']""")
_STYLE = re.compile(rb"""\bs=["']([0-9]+)["']""")
_TYPE = re.compile(rb"""\bt=["'](\w+)["']""")
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]*)</")
_ERROR_CELLS = (b't="e"', b"t='e'")
_CELL_SPAN = 2_000


@dataclass(slots=True)
class CellMarks:
    """Texts by column (from 0), then by row (from 1)."""

    errors: dict[int, dict[int, str]] = field(default_factory=dict)
    formats: dict[int, dict[int, str]] = field(default_factory=dict)


def cell_marks(blocks: Iterable[bytes], styles: Mapping[int, str]) -> CellMarks:
    """Return the error values of a sheet's rows and the formats of number cells that have one of the telling styles."""
    marks = CellMarks()
    for block in blocks:
        if any(sign in block for sign in _ERROR_CELLS):
            _mark_errors(block, marks)
        if styles:
            _mark_formats(block, styles, marks)
    return marks


def _mark_errors(block: bytes, marks: CellMarks) -> None:
    for sign in _ERROR_CELLS:
        for position in _positions(block, sign):
            begin = block.rfind(b"<", 0, position)
            cell = _CELL.match(block, begin)
            value = _VALUE.search(block, position, position + _CELL_SPAN)
            place = _REFERENCE.search(cell[1]) if cell else None
            if place and value:
                _mark(marks.errors, place, value[1].decode("utf-8", "replace"))


def _positions(block: bytes, sign: bytes) -> Iterator[int]:
    position = block.find(sign)
    while position >= 0:
        yield position
        position = block.find(sign, position + 1)


def _mark_formats(block: bytes, styles: Mapping[int, str], marks: CellMarks) -> None:
    for attributes, closing in _CELL.findall(block):
        style = _STYLE.search(attributes)
        code = styles.get(int(style[1])) if style else None
        if code is None or closing:
            continue
        kind, place = _TYPE.search(attributes), _REFERENCE.search(attributes)
        if place and (kind is None or kind[1] == b"n"):
            _mark(marks.formats, place, code)


def _mark(found: dict[int, dict[int, str]], place: re.Match[bytes], text: str) -> None:
    column, row = column_number(place[1].decode()), int(place[2])
    found.setdefault(column, {})[row] = text
