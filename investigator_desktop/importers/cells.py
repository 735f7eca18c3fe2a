"""The cells of a column, and what a person would see in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import polars as pl

from investigator_desktop.importers.raw import ROW, RawSheet
from investigator_desktop.importers.series import FEW

_EXACT_BELOW = 1e15
SPACES = (
    "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f"
    "\u205f\u3000"
)  # what the engine strips
_ZEROS = re.compile("0{2,}")
_MIDNIGHT = " 00:00:00"


@dataclass(frozen=True, slots=True)
class Cells:
    """One column of some rows: its parts by kind, each of the same length, None where the column has no such cell."""

    length: int
    text: pl.Series | None = None
    number: pl.Series | None = None
    moment: pl.Series | None = None
    format: pl.Series | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether no cell holds anything."""
        return self.text is None and self.number is None and self.moment is None


def cells_of(frame: pl.DataFrame, column: int) -> Cells:
    """Return the cells of a column of a raw frame; parts without any value count as absent."""

    def part(name: str) -> pl.Series | None:
        series = frame.get_column(f"{column}.{name}", default=None)
        return None if series is None or series.null_count() == len(series) else series

    return Cells(frame.height, part("text"), part("number"), part("moment"), part("format"))


def used_columns(frame: pl.DataFrame) -> frozenset[int]:
    """Return the columns of a raw frame that have any cell at all."""
    return frozenset(int(name.partition(".")[0]) for name in frame.columns if name != ROW)


def _number_text(value: float) -> str:
    return format(Decimal(repr(value)).normalize(), "f")


def number_text(numbers: pl.Series, formats: pl.Series | None) -> pl.Series:
    """Return doubles as the shortest text that is exactly the same number, with a format's leading zeros."""
    whole = (numbers == numbers.round(0)) & (numbers.abs() < _EXACT_BELOW)
    shown = pl.select(
        pl.when(whole)
        .then(numbers.cast(pl.Int64, strict=False).cast(pl.String))
        .otherwise(pl.lit(None, pl.String))
    ).to_series()
    rest = numbers.is_not_null() & ~whole
    if rest.any():
        others = numbers.filter(rest).unique()
        texts = pl.Series([_number_text(value) for value in others.to_list()], dtype=pl.String)
        shown = shown.fill_null(numbers.replace_strict(others, texts, default=None, return_dtype=pl.String))
    if formats is None:
        return shown
    widths = formats.str.extract(r"^(0{2,})$").str.len_chars().fill_null(0)
    return pl.select(pl.when(widths > 0).then(shown.str.zfill(widths)).otherwise(shown)).to_series()


def _few_number_texts(numbers: pl.Series, formats: pl.Series | None) -> list[str | None]:
    """Return what `number_text` does, for a few numbers."""
    patterns = [None] * len(numbers) if formats is None else formats.to_list()
    return [
        None if value is None else _with_zeros(_few_number_text(value), pattern)
        for value, pattern in zip(numbers.to_list(), patterns, strict=True)
    ]


def _few_number_text(value: float) -> str:
    is_whole = abs(value) < _EXACT_BELOW and value == round(value)
    return str(int(value)) if is_whole else _number_text(value)


def _with_zeros(text: str, pattern: str | None) -> str:
    return text.zfill(len(pattern)) if pattern and _ZEROS.fullmatch(pattern) else text


def _moment_text(moments: pl.Series) -> pl.Series:
    return moments.dt.strftime("%Y-%m-%d %H:%M:%S").str.strip_suffix(_MIDNIGHT)


def _stripped(texts: pl.Series) -> list[str | None]:
    return [(text.strip(SPACES) or None) if text is not None else None for text in texts.to_list()]


def _few_texts(cells: Cells) -> Sequence[str | None]:
    """Return what `shown_text` does, for a few cells without times."""
    texts = None if cells.text is None else _stripped(cells.text)
    numbers = None if cells.number is None else _few_number_texts(cells.number, cells.format)
    if texts is not None and numbers is not None:
        return [text or number for text, number in zip(texts, numbers, strict=True)]
    return texts or numbers or [None] * cells.length


def shown_text(cells: Cells) -> pl.Series:
    """Return every cell as a person would see it, stripped; null where there is nothing to see."""
    if cells.length <= FEW and cells.moment is None:
        return pl.Series(_few_texts(cells), dtype=pl.String)
    parts = []
    if cells.text is not None:
        stripped = cells.text.str.strip_chars()
        parts.append(stripped.set(stripped == "", None))
    if cells.number is not None:
        parts.append(number_text(cells.number, cells.format))
    if cells.moment is not None:
        parts.append(_moment_text(cells.moment))
    if not parts:
        return pl.Series([None] * cells.length, dtype=pl.String)
    return pl.select(pl.coalesce(parts)).to_series()


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row as a person would see it: its number in the source and one text a column, empty for an empty cell."""

    number: int
    cells: tuple[str, ...]

    @property
    def filled(self) -> tuple[int, ...]:
        """Return the columns that hold something."""
        return tuple(index for index, cell in enumerate(self.cells) if cell)

    @property
    def line(self) -> str:
        """Return the texts of the row joined by ` | `."""
        return " | ".join(cell for cell in self.cells if cell)


def shown_rows(sheet: RawSheet, frame: pl.DataFrame) -> list[ShownRow]:
    """Return the rows of a part of a sheet's frame as a person would see them; rows without any text are left out."""
    if not frame.height:
        return []
    used = used_columns(frame)
    empty = [""] * frame.height
    columns = [
        [text or "" for text in shown_text(cells_of(frame, index)).to_list()] if index in used else empty
        for index in range(sheet.width)
    ]
    numbers = frame.get_column(ROW).to_list()
    rows = (ShownRow(number, cells) for number, *cells in zip(numbers, *columns, strict=True))
    return [ShownRow(row.number, tuple(row.cells)) for row in rows if any(row.cells)]
