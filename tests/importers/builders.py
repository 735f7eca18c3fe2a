"""Builds raw files for tests of the recogniser: cells as Python values, rows from 1, places checked for gaps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from datetime import datetime

import polars as pl

from investigator_desktop.domain.layout import Answer, Mapping, QuestionKind
from investigator_desktop.domain.statement import FileReading
from investigator_desktop.importers import interpret
from investigator_desktop.importers.raw import ROW, MergedRange, RawFile, RawSheet

Cell = str | int | float | datetime | None
SHA256 = "ab" * 32


def sheet(
    rows: Sequence[Sequence[Cell]],
    name: str | None = "Sheet1",
    merged: tuple[MergedRange, ...] = (),
    formats: Lookup[int, str] | None = None,
) -> RawSheet:
    """Return a sheet whose rows are numbered from 1; `formats` are number formats by column."""
    width = max((len(row) for row in rows), default=0)
    columns: dict[str, pl.Series] = {ROW: pl.Series(range(1, len(rows) + 1), dtype=pl.Int64)}
    for column in range(width):
        cells = [row[column] if column < len(row) else None for row in rows]
        texts = [cell if isinstance(cell, str) else None for cell in cells]
        numbers = [float(cell) if isinstance(cell, int | float) else None for cell in cells]
        moments = [cell if isinstance(cell, datetime) else None for cell in cells]
        parts: dict[str, tuple[Sequence[Cell], pl.DataType]] = {
            "text": (texts, pl.String()),
            "number": (numbers, pl.Float64()),
            "moment": (moments, pl.Datetime("us")),
        }
        for part, (values, kind) in parts.items():
            if any(value is not None for value in values):
                columns[f"{column}.{part}"] = pl.Series(values, dtype=kind)
        if formats and column in formats:
            shown = [formats[column] if number is not None else None for number in numbers]
            columns[f"{column}.format"] = pl.Series(shown, dtype=pl.String)
    return RawSheet(name, width, pl.DataFrame(columns), merged)


def workbook(*sheets: RawSheet) -> RawFile:
    """Return a workbook of sheets."""
    return RawFile("xlsx", sheets)


def text_file(rows: Sequence[Sequence[str | None]]) -> RawFile:
    """Return a delimited text file."""
    return RawFile("csv", (sheet(rows, name=None),), encoding="utf-8")


def read(raw: RawFile, mapping: Mapping | None = None, file_name: str = "statement.xlsx") -> FileReading:
    """Return what a raw file means, after checking that every used row is accounted for exactly once."""
    reading = interpret(raw, file_name, SHA256, 1, mapping or Mapping())
    assert_all_rows_accounted(raw, reading)
    return reading


def read_rows(*rows: Sequence[Cell], mapping: Mapping | None = None) -> FileReading:
    """Return what a workbook of one sheet means."""
    return read(workbook(sheet(rows)), mapping)


def entries_of(reading: FileReading) -> pl.DataFrame:
    """Return the entries of all statements together."""
    return pl.concat([statement.entries for statement in reading.statements])


def signed(reading: FileReading) -> list[tuple[str, str]]:
    """Return (direction, amount as text) of each entry in the order of rows."""
    frame = entries_of(reading).sort("row", "part")
    return [
        (row["direction"], f"{row['amount'] / 10 ** row['amount_scale']:.{row['amount_scale']}f}")
        for row in frame.iter_rows(named=True)
    ]


def answered(kind: QuestionKind, *choices: str) -> Mapping:
    """Return a mapping with one answer that serves for every sheet and column."""
    return Mapping(answers=(Answer(None, None, kind, choices),))


def _used_rows(raw: RawFile) -> set[tuple[str | None, int]]:
    is_workbook = raw.container != "csv"
    used: set[tuple[str | None, int]] = set()
    for one in raw.sheets:
        cells = [name for name in one.frame.columns if name != ROW and not name.endswith(".format")]
        if not cells:
            continue
        filled = one.frame.filter(
            pl.any_horizontal(
                (pl.col(name).str.strip_chars() != "")
                if name.endswith(".text")
                else pl.col(name).is_not_null()
                for name in cells
            )
        )
        used |= {(one.name if is_workbook else None, row) for row in filled.get_column(ROW).to_list()}
    return used


def assert_all_rows_accounted(raw: RawFile, reading: FileReading) -> None:
    """Check that every used row is an entry, a payment or an unread row, and none of them twice over."""
    read_rows_of: set[tuple[str | None, int]] = set()
    for frame in (*(statement.entries for statement in reading.statements), reading.payments):
        read_rows_of |= set(frame.select("sheet", "row").iter_rows())
    unread = Counter((row.place.sheet, row.place.row) for row in reading.unread_rows)
    assert not {place for place, count in unread.items() if count > 1}, "a row is unread for two reasons"
    assert not read_rows_of & unread.keys(), "a row was read and is called unread"
    assert read_rows_of | unread.keys() == _used_rows(raw), "a row is missing"
