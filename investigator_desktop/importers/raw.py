"""A table as its file holds it, before anybody decides what its columns mean.

`RawSheet.frame` has a column `row` (Int64: the number that the source program shows, or the line in a text file) and,
for the table's column i, those of `{i}.text` (String), `{i}.number` (Float64: the cell's double),
`{i}.moment` (Datetime("us"): a date or time cell) and `{i}.format` (String: a number format that changes what the
number means, such as `000000000000`) that have at least one value. Which of the first three is not null is the
cell's kind; all null is an empty cell. Text is as stored, never stripped.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import polars as pl

ROW = "row"


@dataclass(frozen=True, slots=True)
class MergedRange:
    """A merged block of cells: rows as the source shows them (from 1), columns from 0, both ends included."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True, slots=True)
class RawSheet:
    """One sheet of a workbook (`name`), or the one table of a text file (`name` is None)."""

    name: str | None
    width: int
    frame: pl.DataFrame
    merged: tuple[MergedRange, ...] = ()
    is_hidden: bool = False
    dates_from_1904: bool = False

    def text(self, column: int) -> pl.Series | None:
        """Return the text cells of a column, None where it has none."""
        return self._part(column, "text")

    def number(self, column: int) -> pl.Series | None:
        """Return the number cells of a column as doubles, None where it has none."""
        return self._part(column, "number")

    def moment(self, column: int) -> pl.Series | None:
        """Return the date cells of a column, None where it has none."""
        return self._part(column, "moment")

    def format(self, column: int) -> pl.Series | None:
        """Return the number formats worth knowing of a column, None where it has none."""
        return self._part(column, "format")

    def _part(self, column: int, part: str) -> pl.Series | None:
        name = f"{column}.{part}"
        return self.frame.get_column(name) if name in self.frame.columns else None


class EncodingEvidence(StrEnum):
    """Why a text file was taken to be in its encoding; only `GUESS` may be wrong, in a few letters."""

    ASCII = "ascii"
    BYTE_ORDER_MARK = "byte_order_mark"
    VALID_UTF8 = "valid_utf8"
    ZERO_BYTES = "zero_bytes"
    DECLARED = "declared"
    LETTERS = "letters"
    GUESS = "guess"


@dataclass(frozen=True, slots=True)
class RawFile:
    """Everything a file holds. `container` is what its bytes are (`xlsx`, `xls`, `csv`, `1c`), not what it is called.

    `encoding`, why it was chosen, and `delimiter` are set for text files. `dates_from_1904` tells which epoch a
    workbook counts its days from.
    """

    container: str
    sheets: tuple[RawSheet, ...]
    encoding: str | None = None
    dates_from_1904: bool = False
    encoding_evidence: EncodingEvidence | None = None
    delimiter: str | None = None
