"""Tables as files for spreadsheets: nothing in them can be taken for a formula, and amounts keep all their digits.

A workbook says of itself that it can be edited and not verified. CSV cannot: a line for persons would be a row for
programs, so that the file could not be read again.
"""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, cast

import polars as pl

from investigator_desktop.foundation.catalogue import SOURCE_LANGUAGE, load_catalogue, message

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet
    from openpyxl.worksheet.worksheet import Worksheet

EDITABLE = message("Export", "Editable, not verifiable: compare it with the sealed bundle of the case.")

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
TABLE_SUFFIXES = (".csv", ".xlsx")
_DOUBLE_DIGITS = 15  # decimal digits that a double holds whatever they are
_MOST_ROWS = 1_000_000  # a sheet holds 1,048,576
_ROWS_LOOKED_AT, _WIDEST_COLUMN = 200, 60
_TITLE_LENGTH = 28  # a sheet's name has 31 letters at most, of which three may be needed for its number


@dataclass(frozen=True, slots=True)
class TableSheet:
    """A sheet of a workbook; `amounts` are the columns that hold amounts as decimal strings."""

    title: str
    frame: pl.DataFrame
    amounts: tuple[str, ...] = ()


def csv_file(frame: pl.DataFrame, amounts: Collection[str] = ()) -> bytes:
    """Return UTF-8 CSV with a byte order mark, which spreadsheets need to see the script."""
    return b"\xef\xbb\xbf" + _neutral(frame, amounts).write_csv().encode("utf-8")


def xlsx_file(
    frame: pl.DataFrame, title: str, amounts: Collection[str] = (), language: str = SOURCE_LANGUAGE
) -> bytes:
    """Return a workbook with one sheet; an amount is a number where a double holds all its digits, else its text.

    Its footer and its description say in `language` that it can be edited and not verified.
    """
    return book_file((TableSheet(title, frame, tuple(amounts)),), language)


def book_file(sheets: Sequence[TableSheet], language: str = SOURCE_LANGUAGE) -> bytes:
    """Return a workbook with these sheets, each as `xlsx_file` writes it; a long one goes on in a second sheet."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for sheet in sheets:
        for title, frame in _parts(sheet):
            _write_sheet(book, title, frame, sheet.amounts, language)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _parts(sheet: TableSheet) -> Iterator[tuple[str, pl.DataFrame]]:
    title = "".join(letter for letter in sheet.title if letter not in "[]:*?/\\'")[:_TITLE_LENGTH]
    for number, begin in enumerate(range(0, max(1, sheet.frame.height), _MOST_ROWS), 1):
        yield title if number == 1 else f"{title} {number}", sheet.frame.slice(begin, _MOST_ROWS)


def _write_sheet(
    book: Workbook, title: str, frame: pl.DataFrame, amounts: Collection[str], language: str
) -> None:
    sheet = book.create_sheet(title)
    _mark_editable(book, sheet, language)
    _make_readable(sheet, frame)
    sheet.append(frame.columns)
    places = [frame.columns.index(name) for name in sorted(amounts)]
    for row in _neutral(frame, amounts).with_columns(pl.col(pl.Date).cast(pl.String)).iter_rows():
        cells = list(row)
        for index in places:
            cells[index] = _cell_amount(cells[index])
        sheet.append(cells)


def _make_readable(sheet: WriteOnlyWorksheet, frame: pl.DataFrame) -> None:
    """Keep the titles in sight, and make columns as wide as their first texts."""
    from openpyxl.utils import get_column_letter

    sheet.freeze_panes = "A2"
    widths = cast("Worksheet", sheet).column_dimensions  # a sheet that is only written has them too
    for number, column in enumerate(frame.head(_ROWS_LOOKED_AT).cast(pl.String).iter_columns(), 1):
        longest = max([len(column.name), *(len(text) for text in column.drop_nulls().to_list())])
        widths[get_column_letter(number)].width = min(_WIDEST_COLUMN, longest + 2)


def _mark_editable(book: Workbook, sheet: WriteOnlyWorksheet, language: str) -> None:
    """Say where it is seen, on paper and among the properties, that a workbook can be changed unseen by anybody."""
    text = load_catalogue(language).text(EDITABLE)
    book.properties.description = text
    if sheet.oddFooter is not None:
        sheet.oddFooter.center.text = text


def table_file(
    frame: pl.DataFrame,
    suffix: str,
    title: str,
    amounts: Collection[str] = (),
    language: str = SOURCE_LANGUAGE,
) -> bytes:
    """Return a table as a file of the format that the suffix names, one of `TABLE_SUFFIXES`."""
    if suffix.lower() == ".csv":
        return csv_file(frame, amounts)
    return xlsx_file(frame, title, amounts, language)


def _neutral(frame: pl.DataFrame, amounts: Collection[str]) -> pl.DataFrame:
    """Return the frame with texts that begin a formula marked as text; amounts and balances stay as they are."""
    texts = [name for name, kind in frame.schema.items() if kind == pl.String and name not in amounts]
    starts = pl.any_horizontal
    marked = [
        pl.when(starts([pl.col(name).str.starts_with(sign) for sign in _FORMULA_STARTS]))
        .then(pl.lit("'") + pl.col(name))
        .otherwise(pl.col(name))
        .alias(name)
        for name in texts
    ]
    return frame.with_columns(marked)


def _cell_amount(text: str | None) -> Decimal | str | None:
    if text is None or len(text.strip("-").replace(".", "")) > _DOUBLE_DIGITS:
        return text
    return Decimal(text)
