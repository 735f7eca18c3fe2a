"""The tables of a sheet: each with its titles, what its columns mean, the rows above it and the rows under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce

import polars as pl

from investigator_desktop.domain.layout import ColumnMapping, Field, Mapping, TableLayout
from investigator_desktop.importers.cells import Cells, ShownRow, cells_of, shown_rows, used_columns
from investigator_desktop.importers.days.dates import holds_day
from investigator_desktop.importers.layout.columns import mapped_columns
from investigator_desktop.importers.layout.contents import DATE_FIELDS, SAMPLE, Contents, contents_of
from investigator_desktop.importers.layout.headerless import HEADERLESS, headerless_table
from investigator_desktop.importers.layout.headers import Header, header_at, header_ending_at
from investigator_desktop.importers.layout.labels import labelled_values
from investigator_desktop.importers.layout.transfer_columns import first_header, transfer_columns
from investigator_desktop.importers.raw import ROW, RawSheet
from investigator_desktop.importers.series import all_false
from investigator_desktop.importers.words.vocabulary import words_of

_SEARCHED_ROWS = 500
_MOST_ODD_ROWS = 20_000
GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Table:
    """A table found in a sheet; `body` is the raw frame of the rows under its header, `above` the rows over it.

    `is_odd` tells which rows of the body hold no day.
    """

    sheet: RawSheet
    place_name: str | None
    layout: TableLayout
    header: tuple[ShownRow, ...]
    above: tuple[ShownRow, ...]
    body: pl.DataFrame
    is_odd: pl.Series

    def cells(self, field: Field) -> Cells | None:
        """Return the cells of the column that holds a field, None where no column does."""
        column = self.layout.column_of(field)
        return None if column is None else cells_of(self.body, column)

    def title(self, field: Field) -> str:
        """Return the title of the column that holds a field, empty where none does."""
        return next((column.title for column in self.layout.columns if column.field is field), "")

    def has(self, *fields: Field) -> bool:
        """Tell whether every one of the fields has a column."""
        return all(self.layout.column_of(field) is not None for field in fields)

    @property
    def titles(self) -> tuple[str, ...]:
        """Return the titles of all columns of the sheet, empty where there is none."""
        by_column = {column.index: column.title for column in self.layout.columns}
        return tuple(by_column.get(column, "") for column in range(self.sheet.width))


def _fixed(mapping: Mapping, sheet: RawSheet) -> dict[int, Field]:
    return {column: field for name, column, field in mapping.columns if name == sheet.name}


def _fuller_rows(frame: pl.DataFrame, width: int) -> pl.DataFrame:
    """Return the rows with more than one filled cell."""
    parts = [f"{column}.{part}" for column in range(width) for part in ("text", "number", "moment")]
    filled = [pl.col(part).is_not_null() for part in parts if part in frame.columns]
    return frame.filter(pl.sum_horizontal(filled) > 1) if filled else frame


def _layout(
    sheet: RawSheet, header: Header, header_rows: tuple[int, ...], body: pl.DataFrame, mapping: Mapping
) -> TableLayout:
    sample = _fuller_rows(body.head(2 * SAMPLE), sheet.width).head(SAMPLE)
    used = used_columns(sample)
    contents = [
        contents_of(cells_of(sample, column)) if column in used else Contents()
        for column in range(sheet.width)
    ]
    fixed = _fixed(mapping, sheet)
    columns = transfer_columns(header.titles, contents, fixed) or mapped_columns(
        header.titles, contents, fixed
    )
    return TableLayout(GENERAL, _confidence(columns), sheet.name, header_rows, columns)


def _confidence(columns: Sequence[ColumnMapping]) -> float:
    """Return the share of titled columns whose meaning is known, half a column for each that is kept as other."""
    titled = [column for column in columns if column.title]
    known = sum(1.0 if column.field is not Field.OTHER else 0.5 for column in titled)
    return round(known / len(titled), 2) if titled else 0.5


def _is_odd(layout: TableLayout, body: pl.DataFrame) -> pl.Series:
    """Tell which rows of a body hold no day under any date title: titles, sections, totals, notes."""
    nothing = all_false(body.height)
    columns = [column.index for column in layout.columns if column.field in DATE_FIELDS]
    dated = [holds_day(cells_of(body, column)) for column in columns]
    return ~reduce(lambda one, other: one | other, dated, nothing)


def odd_rows(table: Table) -> tuple[ShownRow, ...]:
    """Return the rows of a table that hold no day: section lines, totals, notes; the first twenty thousand."""
    odd = table.body.filter(table.is_odd).head(_MOST_ODD_ROWS)
    return tuple(shown_rows(table.sheet, odd))


def rows_around(table: Table) -> tuple[ShownRow, ...]:
    """Return the odd rows before the first and after the last row with a day."""
    dated = table.body.filter(~table.is_odd).get_column(ROW)
    if not len(dated):
        return odd_rows(table)
    first, last = dated[0], dated[-1]
    return tuple(row for row in odd_rows(table) if not first < row.number < last)


@dataclass(frozen=True, slots=True)
class _Next:
    """Where another table begins: the number of the first line that leads to it, and that of its header."""

    start: int
    header: int


def _words_of_titles(titles: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return titles as they are compared: one page may break their lines where another does not."""
    return tuple(words_of(title) for title in titles)


def _next_header(
    sheet: RawSheet, is_odd: pl.Series, titles: Sequence[str], body: pl.DataFrame
) -> _Next | None:
    """Return where another table begins under this one; its header repeated on another page begins none."""
    odd = body.filter(is_odd).head(_MOST_ODD_ROWS)
    rows = shown_rows(sheet, odd)
    for place, row in enumerate(rows):
        if len(row.filled) < 2:
            continue
        header = header_at(rows, place, sheet.merged)
        if header is None:
            continue
        start = _lead_in(rows, place, body)
        leading = rows[start:place]
        is_same = _words_of_titles(header.titles) == _words_of_titles(titles)
        if not is_same or any(one.meaning in {"account", "holder"} for one in labelled_values(leading)):
            return _Next(rows[start].number, row.number)
    return None


def _settled_start(
    sheet: RawSheet, layout: TableLayout, is_odd: pl.Series, body: pl.DataFrame, found: _Next
) -> int:
    """Return where another table begins by a layout that only the rows above its header have told."""
    is_part = body.get_column(ROW) < found.header
    part = body.filter(is_part)
    own = _is_odd(layout, part)
    if own.equals(is_odd.filter(is_part)):
        return found.start
    odd = pl.concat([part.filter(own).tail(_MOST_ODD_ROWS), body.filter(pl.col(ROW) == found.header)])
    rows = shown_rows(sheet, odd)
    return rows[_lead_in(rows, len(rows) - 1, body)].number


def _lead_in(rows: Sequence[ShownRow], place: int, body: pl.DataFrame) -> int:
    """Return where the lines that lead to a header begin: after the last line that ends the table before it."""
    numbers = body.get_column(ROW)
    before = numbers.filter(numbers < rows[place].number)
    odd_numbers = {row.number for row in rows[:place]}
    start = place
    for number in reversed(before.tail(60).to_list()):
        if start == 0 or (number not in odd_numbers and number != rows[start].number):
            break
        start = max(0, start - 1) if rows[start - 1].number == number else start
    return _after_totals(rows, start, place)


def _after_totals(rows: Sequence[ShownRow], start: int, place: int) -> int:
    """Return where the lines behind the totals of a table begin; a line with an account speaks of the next one."""
    ends = {"closing", "total_credit", "total_debit", "count"}
    last = start
    for at in range(start, place):
        named = {found.meaning for found in labelled_values(rows[at : at + 1])}
        if named & {"account", "holder"}:
            break
        last = at + 1 if named & ends else last
    return last


def _person_header(sheet: RawSheet, rows: Sequence[ShownRow], mapping: Mapping) -> Header | None:
    number = next((row for name, row in mapping.header_rows if name == sheet.name), None)
    if number is None:
        return None
    if number == 0:
        return Header(0, 0, tuple("" for _ in range(sheet.width)), 0.0)
    return header_ending_at(rows, number, sheet.merged)


def _with_rows(table: Table, rest: pl.DataFrame) -> Table:
    """Return a table with the rows under it that turned out to begin no other table."""
    body = pl.concat([table.body, rest])
    return replace(table, body=body, is_odd=_is_odd(table.layout, body))


def _without_titles(sheet: RawSheet, place_name: str | None, mapping: Mapping) -> tuple[Table, ...]:
    """Return the table of a sheet without titles where its cells leave one reading; what a person said goes before."""
    found = headerless_table(sheet)
    if found is None:
        return ()
    fixed = _fixed(mapping, sheet)
    free = [column for column in found.columns if column.index not in fixed]
    read = [
        replace(column, field=Field.OTHER) if column.field in fixed.values() else column for column in free
    ]
    said = [ColumnMapping(column, "", field) for column, field in fixed.items()]
    columns = tuple(sorted([*read, *said], key=lambda column: column.index))
    layout = TableLayout(HEADERLESS, _confidence(columns), sheet.name, (), columns)
    is_above = pl.col(ROW) < found.first_row
    above = tuple(shown_rows(sheet, sheet.frame.filter(is_above)))
    body = sheet.frame.filter(~is_above)
    return (Table(sheet, place_name, layout, (), above, body, _is_odd(layout, body)),)


def find_tables(sheet: RawSheet, place_name: str | None, mapping: Mapping) -> tuple[Table, ...]:
    """Return the tables of a sheet from top to bottom; a header row that a person named is used as it is."""
    tables: list[Table] = []
    rest = sheet.frame
    while rest.height:
        rows = shown_rows(sheet, rest.head(_SEARCHED_ROWS))
        header = _person_header(sheet, rows, mapping) if not tables else None
        header = header or first_header(rows, sheet.merged)
        if header is None:
            if not tables:
                return _without_titles(sheet, place_name, mapping)
            tables[-1] = _with_rows(tables[-1], rest)
            break
        header_rows = tuple(rows[header.start : header.end])
        body = rest.filter(pl.col(ROW) > header_rows[-1].number) if header_rows else rest
        layout = _layout(sheet, header, tuple(row.number for row in header_rows), body, mapping)
        is_odd = _is_odd(layout, body)
        if is_odd.head(SAMPLE).any() and not is_odd.all():
            layout = _layout(sheet, header, layout.header_rows, body.filter(~is_odd), mapping)
            is_odd = _is_odd(layout, body)
        found = _next_header(sheet, is_odd, header.titles, body)
        above = tuple(rows[: header.start])
        if found is None:
            tables.append(Table(sheet, place_name, layout, header_rows, above, body, is_odd))
            break
        own_rows = body.filter(pl.col(ROW) < found.header)
        own = _layout(sheet, header, layout.header_rows, own_rows, mapping)
        is_here = body.get_column(ROW) < _settled_start(sheet, own, is_odd, body, found)
        rest, body = body.filter(~is_here), body.filter(is_here)
        dated = body.filter(~is_odd.filter(is_here))
        layout = _layout(sheet, header, layout.header_rows, dated if dated.height else body, mapping)
        tables.append(Table(sheet, place_name, layout, header_rows, above, body, _is_odd(layout, body)))
    return tuple(tables)
