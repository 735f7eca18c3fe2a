"""The entries of a file of records as a table with fixed columns, and how their days and amounts are written."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.layout import ColumnMapping, Field, Mapping, Question, TableLayout
from investigator_desktop.importers.cells import Cells, cells_of, shown_text
from investigator_desktop.importers.conventions.conventions import (
    AmountConventions,
    DateConvention,
    date_convention,
)
from investigator_desktop.importers.days.calendars import Calendar
from investigator_desktop.importers.days.date_shapes import DateOrder, date_parts
from investigator_desktop.importers.days.dates import survey_days
from investigator_desktop.importers.decimal_marks import settled_amounts
from investigator_desktop.importers.figures.number_shapes import (
    DecimalMark,
    cleaned_text,
    read_shape,
    shape_of,
)
from investigator_desktop.importers.figures.number_survey import survey
from investigator_desktop.importers.layout.contents import AMOUNT_FIELDS, DATE_FIELDS
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.labels import Labelled
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.raw import ROW, RawSheet
from investigator_desktop.importers.reading.record_texts.record_sheets import (
    ELEMENT,
    MARKS,
    ORDINAL,
    REVERSAL,
    STATEMENT,
)
from investigator_desktop.importers.rows.lines import Conventions
from investigator_desktop.importers.series import all_false, no_texts

UNDECLARED = frozenset({"qif"})  # formats that settle neither the order of day and month nor the decimal mark
MARKS_OF_PLACE = frozenset({STATEMENT, ELEMENT, ORDINAL, REVERSAL, MARKS})
_FIELDS = {field.value: field for field in Field}


@dataclass(frozen=True, slots=True)
class RecordColumns:
    """A sheet of records by title; `frame` is without its row of titles."""

    titles: tuple[str, ...]
    frame: pl.DataFrame

    def texts(self, title: str) -> pl.Series:
        """Return the texts under a title, null where the sheet has none."""
        if title not in self.titles:
            return no_texts(self.frame.height)
        return shown_text(self.cells(title))

    def cells(self, title: str) -> Cells:
        """Return the cells under a title that the sheet has."""
        return cells_of(self.frame, self.titles.index(title))

    @property
    def has_elements(self) -> bool:
        """Tell whether the places of records are elements, not lines."""
        return ELEMENT in self.titles


def record_columns(sheet: RawSheet) -> RecordColumns:
    """Return a sheet of records; its first row are the titles."""
    first = sheet.frame.head(1)
    titles = tuple(shown_text(cells_of(first, column))[0] or "" for column in range(sheet.width))
    return RecordColumns(titles, sheet.frame.slice(1))


def record_table(sheet: RawSheet, columns: RecordColumns, layout_id: str) -> Table:
    """Return the entries as a table: titles that are names of fields are those fields, all others are kept."""
    mapped = tuple(
        ColumnMapping(index, title, _FIELDS.get(title, Field.OTHER))
        for index, title in enumerate(columns.titles)
        if title not in MARKS_OF_PLACE
    )
    layout = TableLayout(layout_id, 1.0, None, (), mapped)
    return Table(sheet, None, layout, (), (), columns.frame, all_false(columns.frame.height))


def _declared(table: Table) -> Conventions:
    """Return the one way in which a standard writes days and amounts."""
    amounts = [column.field for column in table.layout.columns if column.field in AMOUNT_FIELDS]
    days = [column.field for column in table.layout.columns if column.field in DATE_FIELDS]
    surveys = {field: survey(table.cells(field) or Cells(0)) for field in amounts}
    found = survey_days(cells for field in days if (cells := table.cells(field)) is not None)
    return Conventions(
        AmountConventions(surveys, dict.fromkeys(amounts, DecimalMark.POINT)),
        DateConvention(found, DateOrder.DAY_FIRST, Calendar.GREGORIAN),
    )


def record_conventions(
    table: Table, container: str, told: RecordColumns, mapping: Mapping
) -> tuple[Conventions, tuple[Question, ...]]:
    """Return how days and amounts are written, and what must be asked first where the format leaves it open.

    `told` are the statements, whose balances and their days may settle it.
    """
    if container not in UNDECLARED:
        return _declared(table), ()
    facts = _proving_facts(told)
    dates = date_convention(table, facts, mapping)
    if dates.question is not None:
        return _declared(table), (dates.question,)
    settled = settled_amounts(table, facts, dates, (), None, mapping)
    return Conventions(settled.conventions, dates), settled.questions


def _proving_facts(told: RecordColumns) -> Facts:
    """Return a day and a balance of some statement that can be read in one way only."""
    parts = ((text, date_parts(text)) for text in told.texts("opening_on").drop_nulls().to_list())
    days = [text for text, one in parts if one is not None and not one.is_fixed and len(one.orders) == 1]
    shapes = ((text, read_shape(shape_of(cleaned_text(text)))) for text in told.texts("opening").drop_nulls())
    amounts = [text for text, shape in shapes if shape is not None and len(shape.readings) == 1]
    opening = Labelled("opening", amounts[0], 0) if amounts else None
    return Facts(from_day=days[0] if days else None, opening=opening)


@dataclass(frozen=True, slots=True)
class RecordPlaces:
    """Where each record of a sheet is in its source: the name of its element, None in formats of lines, and a row."""

    elements: pl.Series
    rows: pl.Series


def places_of(columns: RecordColumns) -> RecordPlaces:
    """Return the places of the records of a sheet."""
    lines = columns.frame.get_column(ROW)
    if not columns.has_elements:
        return RecordPlaces(no_texts(columns.frame.height), lines)
    ordinals = columns.texts(ORDINAL).cast(pl.Int64, strict=False)
    return RecordPlaces(columns.texts(ELEMENT), ordinals.fill_null(lines))
