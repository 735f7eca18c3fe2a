"""How the tables of a file were read, as plain values and as text: another program can read the cells again by it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import polars as pl

from investigator_desktop.domain.layout import (
    ColumnAsRead,
    ColumnMapping,
    DirectionEvidence,
    Field,
    FileAsRead,
    TableAsRead,
)
from investigator_desktop.domain.places import column_letter
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.importers.conventions.conventions import AmountConventions
from investigator_desktop.importers.days.calendars import Calendar
from investigator_desktop.importers.layout.contents import AMOUNT_FIELDS, DATE_FIELDS
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.raw import ROW, RawFile
from investigator_desktop.importers.rows.amounts import column_amounts, is_signed_by_style
from investigator_desktop.importers.rows.lines import Conventions

_READ_AGAIN = frozenset({"xlsx", "csv"})
_MINUSES = r"[-(\u2212\u2013\u2014\u2012\ufe63\uff0d]"
Json = dict[str, object]


def minus_fields(table: Table, conventions: AmountConventions) -> frozenset[Field]:
    """Return which of the credit and debit columns have amounts whose minus turns their direction round."""
    return frozenset(field for field in (Field.CREDIT, Field.DEBIT) if _reverses(table, field, conventions))


def _reverses(table: Table, field: Field, conventions: AmountConventions) -> bool:
    if not _may_be_negative(table, field):
        return False
    amounts = column_amounts(table, field, conventions)
    used = amounts.filter(~table.is_odd & (pl.col("units") > 0))
    return bool(used.get_column("is_negative").any()) and not is_signed_by_style(amounts, table.is_odd)


def _may_be_negative(table: Table, field: Field) -> bool:
    cells = table.cells(field)
    if cells is None:
        return False
    has_number = cells.number is not None and bool((cells.number < 0).any())
    return has_number or (cells.text is not None and bool(cells.text.str.contains(_MINUSES).any()))


def table_as_read(
    table: Table,
    conventions: Conventions,
    directions: Sequence[DirectionEvidence] = (),
    minus_fields: frozenset[Field] = frozenset(),
) -> TableAsRead:
    """Return how a table was read; in the columns of `minus_fields` a minus turns the direction round."""
    rows = table.body.get_column(ROW)
    last_header = max(table.layout.header_rows, default=0)
    return TableAsRead(
        sheet=table.place_name,
        header_rows=table.layout.header_rows,
        first_row=int(rows[0]) if len(rows) else last_header + 1,
        last_row=int(rows[-1]) if len(rows) else last_header,
        columns=tuple(_column(column, conventions, minus_fields) for column in table.layout.columns),
        directions=tuple(directions),
    )


def _column(column: ColumnMapping, conventions: Conventions, minus_fields: frozenset[Field]) -> ColumnAsRead:
    mark = conventions.amounts.marks.get(column.field) if column.field in AMOUNT_FIELDS else None
    is_day = column.field in DATE_FIELDS
    return ColumnAsRead(
        column.index,
        column.title,
        column.field,
        decimal_mark=None if mark is None else mark.value,
        date_order=conventions.dates.order.value if is_day else None,
        calendar=_calendar(conventions) if is_day else None,
        is_minus_reversal=column.field in minus_fields,
    )


def _calendar(conventions: Conventions) -> str:
    """Return the calendar of the years that may be of a Hijri calendar, the Gregorian one where there are none."""
    parts = conventions.dates.survey.parts.values()
    has_hijri = any(one is not None and one.calendar is not Calendar.GREGORIAN for one in parts)
    return (conventions.dates.calendar if has_hijri else Calendar.GREGORIAN).value


def file_as_read(raw: RawFile, tables: Iterable[TableAsRead | None]) -> FileAsRead:
    """Return how a file was read; of a container that is not read again by others, its name alone."""
    if raw.container not in _READ_AGAIN:
        return FileAsRead(raw.container)
    known = tuple(table for table in tables if table is not None)
    return FileAsRead(raw.container, raw.encoding, raw.delimiter, raw.dates_from_1904, known)


def as_read_json(file: FileAsRead) -> str:
    """Return how a file was read as the JSON text that a case keeps of it."""
    document = {
        "container": file.container,
        "encoding": file.encoding,
        "delimiter": file.delimiter,
        "dates_from_1904": file.dates_from_1904,
        "tables": [_table_document(table) for table in file.tables],
    }
    return canonical_json(document).decode("utf-8")


def _table_document(table: TableAsRead) -> Json:
    return {
        "sheet": table.sheet,
        "header_rows": list(table.header_rows),
        "first_row": table.first_row,
        "last_row": table.last_row,
        "directions": [_direction_document(evidence) for evidence in table.directions],
        "columns": [_column_document(column) for column in table.columns],
    }


def _direction_document(evidence: DirectionEvidence) -> Json:
    told: Json = {
        "words": dict(evidence.words),
        "sections": [list(section) for section in evidence.sections],
        "direction": evidence.direction,
    }
    return {"by": evidence.basis.value} | {name: value for name, value in told.items() if value}


def _column_document(column: ColumnAsRead) -> Json:
    told: Json = {
        "decimal_mark": column.decimal_mark,
        "date_order": column.date_order,
        "calendar": column.calendar,
        "minus": "reverses" if column.is_minus_reversal else None,
    }
    place: Json = {"column": column_letter(column.index), "title": column.title, "field": column.field.value}
    return place | {name: value for name, value in told.items() if value is not None}
