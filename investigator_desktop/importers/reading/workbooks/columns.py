"""From rows of cells as the workbook reader gives them to the columns of a `RawSheet.frame`, kinds kept apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

import polars as pl

from investigator_desktop.importers.raw import ROW
from investigator_desktop.importers.reading.workbooks.cell_marks import CellMarks
from investigator_desktop.importers.reading.workbooks.shared_texts import resolved

Cell = int | float | str | bool | time | date | datetime | timedelta
Values = Sequence[Cell]

_NUMBERS: frozenset[type] = frozenset({int, float})
_MOMENTS: frozenset[type] = frozenset({date, datetime})
_MIDNIGHT = time()


def rows_frame(
    rows: Sequence[Sequence[Cell]],
    first_row: int,
    first_column: int,
    marks: CellMarks,
    texts: pl.Series | None = None,
) -> pl.DataFrame:
    """Return consecutive rows as a frame, without the rows that hold nothing; `texts` are the workbook's by number.

    A time of day and a duration have no kind of their own: they become text, `03:04:05` and `30:00:00`.
    Truth values become the texts TRUE and FALSE.
    """
    numbers = range(first_row, first_row + len(rows))
    parts = [pl.Series(ROW, numbers, dtype=pl.Int64)]
    for column, cells in enumerate(zip(*rows, strict=True), start=first_column):
        errors, formats = marks.errors.get(column), marks.formats.get(column)
        values = _with_errors(cells, numbers, errors) if errors else cells
        parts += _column_parts(column, values, texts)
        if formats:
            parts += _told([_format_part(column, values, numbers, formats)])
    frame = pl.DataFrame(parts)
    return (
        frame.filter(pl.any_horizontal(pl.exclude(ROW).is_not_null())) if frame.width > 1 else frame.clear()
    )


def column_frame_parts(
    column: int, values: Values, rows: Sequence[int], formats: Mapping[int, str]
) -> list[pl.Series]:
    """Return the parts of one column of a frame from its cells in the order of `rows`; an empty text is no cell."""
    parts = _column_parts(column, values, None)
    return parts + _told([_format_part(column, values, rows, formats)]) if formats else parts


def text_frame(lines: Sequence[int], records: Sequence[Sequence[str]]) -> pl.DataFrame:
    """Return records of one width as a frame of texts; `lines` are their rows."""
    parts = [pl.Series(ROW, lines, dtype=pl.Int64)]
    for column, values in enumerate(zip(*records, strict=True)):
        parts += _told([_text_part(f"{column}.text", values, {str})])
    return pl.DataFrame(parts)


def _column_parts(column: int, values: Values, texts: pl.Series | None) -> list[pl.Series]:
    kinds = set(map(type, values))
    parts = []
    if kinds - _NUMBERS - _MOMENTS:
        part = _text_part(f"{column}.text", values, kinds)
        parts.append(part if texts is None else resolved(part, texts))
    if kinds & _NUMBERS:
        parts.append(_number_part(f"{column}.number", values, kinds))
    if kinds & _MOMENTS:
        parts.append(_moment_part(f"{column}.moment", values))
    return _told(parts)


def _told(parts: list[pl.Series]) -> list[pl.Series]:
    """Return the parts that have at least one value."""
    return [part for part in parts if part.null_count() < len(part)]


def _text_part(name: str, values: Values, kinds: set[type]) -> pl.Series:
    if kinds == {str}:
        texts = pl.Series(name, values, dtype=pl.String)
        return texts.replace("", None) if "" in values else texts
    if kinds <= {str} | _NUMBERS | _MOMENTS:
        return pl.Series(name, [v if v.__class__ is str and v else None for v in values], dtype=pl.String)
    return pl.Series(name, [_as_text(value) for value in values], dtype=pl.String)


def _number_part(name: str, values: Values, kinds: set[type]) -> pl.Series:
    if kinds == {float}:
        return pl.Series(name, values, dtype=pl.Float64)
    numbers = [float(v) if v.__class__ in _NUMBERS else None for v in values]  # type: ignore[arg-type]
    return pl.Series(name, numbers, dtype=pl.Float64)


def _moment_part(name: str, values: Values) -> pl.Series:
    moments = [
        v if v.__class__ is datetime else datetime.combine(v, _MIDNIGHT) if v.__class__ is date else None
        for v in values
    ]
    return pl.Series(name, moments, dtype=pl.Datetime("us"))


def _format_part(column: int, values: Values, rows: Sequence[int], formats: Mapping[int, str]) -> pl.Series:
    codes = [
        formats.get(row) if v.__class__ in _NUMBERS else None for row, v in zip(rows, values, strict=True)
    ]
    return pl.Series(f"{column}.format", codes, dtype=pl.String)


def _with_errors(values: Values, rows: range, errors: Mapping[int, str]) -> Values:
    return tuple(
        errors.get(row, value) if value == "" else value for row, value in zip(rows, values, strict=True)
    )


def _as_text(value: Cell) -> str | None:
    """Return a cell of a kind without a column of its own as text, None where it is another column's or empty."""
    as_text = _TEXTS.get(type(value))
    return as_text(value) if as_text else None


def _clock(value: Cell) -> str:
    assert isinstance(value, timedelta)
    seconds = value.total_seconds()
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(int(minutes), 60)
    whole = f"{'-' if seconds < 0 else ''}{hours:02}:{minutes:02}:{int(rest):02}"
    return whole if rest == int(rest) else f"{whole}.{round(rest % 1 * 1_000_000):06}"


_TEXTS: dict[type, Callable[[Cell], str | None]] = {
    str: lambda value: str(value) or None,
    bool: lambda value: "TRUE" if value else "FALSE",
    time: lambda value: value.isoformat() if isinstance(value, time) else None,
    timedelta: _clock,
}
