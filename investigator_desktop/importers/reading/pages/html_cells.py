"""What a cell of a web page holds: the raw number that a spreadsheet program wrote beside the text, or the text."""

from __future__ import annotations

import math
import re

from investigator_desktop.importers.reading.pages.html_page import HtmlCell
from investigator_desktop.importers.reading.workbooks.columns import Cell
from investigator_desktop.importers.reading.workbooks.grid import Grid
from investigator_desktop.importers.reading.workbooks.number_formats import (
    TEXT_FORMAT,
    is_moment_format,
    moment_of,
    telling_format,
)

_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?")
_FORMAT = re.compile(r"mso-number-format\s*:\s*(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|[^;]+)", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([0-9a-fA-F]{1,6} ?|.)")
_BLANK = " \t\n\r\f\u00a0"
_LONGEST_NUMBER = 40


def put_value(grid: Grid, row: int, column: int, text: str, cell: HtmlCell, styles: dict[str, str]) -> None:
    """Keep what a cell holds on a grid; a cell of blanks alone holds nothing."""
    code = _number_format(cell, styles)
    number = None if code == TEXT_FORMAT else _raw_number(cell, text)
    if number is not None:
        moment = moment_of(number) if code and is_moment_format(code) else None
        value: Cell = number if moment is None else moment
        grid.put(row, column, value, telling_format(code) if code and moment is None else None)
    elif text.strip(_BLANK):
        grid.put(row, column, text)


def _raw_number(cell: HtmlCell, text: str) -> float | None:
    """Return the number of a cell as its program keeps it: beside the text, or the text itself where it says so."""
    for name in ("x:num", "sdval"):
        if name in cell.attributes:
            written = cell.attributes[name].strip() or text.strip(_BLANK)
            return _as_number(written)
    return None


def _as_number(written: str) -> float | None:
    if len(written) > _LONGEST_NUMBER or not _NUMBER.fullmatch(written):
        return None
    number = float(written)
    return number if math.isfinite(number) else None


def _number_format(cell: HtmlCell, styles: dict[str, str]) -> str | None:
    """Return the number format of a cell, its own or that of its class."""
    if "x:str" in cell.attributes:
        return TEXT_FORMAT
    if "sdnum" in cell.attributes:
        return cell.attributes["sdnum"].rpartition(";")[2] or None
    classes = (styles.get(name, "") for name in cell.attributes.get("class", "").split())
    for style in (cell.attributes.get("style", ""), *classes):
        if found := _FORMAT.search(style):
            return _unescaped(found[1].strip().strip("\"'"))
    return None


def _unescaped(code: str) -> str:
    """Return a format as spreadsheets write it: a style has backslashes before its marks."""
    return _ESCAPED.sub(lambda found: _letter(found[1]), code)


def _letter(escaped: str) -> str:
    if len(escaped.strip()) > 1:
        number = int(escaped, 16)
        return chr(number) if number < 0x110000 else ""
    return escaped
