"""Rows of a person's table of rates by their titles, with the number of each row."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from investigator_desktop.domain.rates import RatesRefused
from investigator_desktop.foundation.catalogue import message

_MOST_ROWS = 200_000


def text_rows(content: bytes, name: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Yield the rows of a table of text in UTF-8 with titles in its first row; raise `RatesRefused`."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RatesRefused(name, message("Rates", "the text is not in UTF-8.")) from error
    delimiter = max(";,\t", key=text.partition("\n")[0].count)
    yield from _titled(csv.reader(io.StringIO(text), delimiter=delimiter))


def workbook_rows(path: Path) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Yield the rows of the first sheet of a workbook with titles in its first row; raise `RatesRefused`."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise RatesRefused(path.name, message("Rates", "it is no readable workbook.")) from error
    try:
        sheet = book.worksheets[0]
        rows = sheet.iter_rows(max_row=_MOST_ROWS, max_col=20, values_only=True)
        yield from _titled([_cell(value) for value in row] for row in rows)
    finally:
        book.close()


def _cell(value: object) -> str:
    """Return a cell as text: a number by its shortest digits, a moment by its day."""
    if value is None:
        return ""
    return value.date().isoformat() if isinstance(value, datetime) else str(value)


def _titled(rows: Iterator[list[str]]) -> Iterator[tuple[int, Mapping[str, str]]]:
    titles: list[str] | None = None
    for number, row in enumerate(rows, 1):
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        if titles is None:
            titles = [cell.casefold() for cell in cells]
        else:
            yield number, dict(zip(titles, cells, strict=False))
