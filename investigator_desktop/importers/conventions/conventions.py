"""How the amounts and the days of a table are written: decided per column from all that the file shows."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.layout import Field, Mapping, Question, QuestionKind
from investigator_desktop.domain.places import column_letter
from investigator_desktop.domain.statement import SourceWarning
from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.conventions.date_evidence import calendar_by_neighbours, date_warnings
from investigator_desktop.importers.days.calendars import Calendar
from investigator_desktop.importers.days.date_shapes import DateOrder, date_parts
from investigator_desktop.importers.days.dates import DateSurvey, read_times, survey_days
from investigator_desktop.importers.figures.number_shapes import (
    DecimalMark,
    cleaned_text,
    read_shape,
    shape_of,
)
from investigator_desktop.importers.figures.number_survey import ShapeSurvey, survey
from investigator_desktop.importers.layout.contents import AMOUNT_FIELDS, DATE_FIELDS
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.questions import answer_to, calendar_question, date_order_question

_LEAST_FOR_ORDER = 3  # so many distinct days must lie in order before their order proves anything


@dataclass(frozen=True, slots=True)
class AmountConventions:
    """The shapes of each amount column and its decimal mark, None where the cells leave it open."""

    surveys: MappingOf[Field, ShapeSurvey]
    marks: MappingOf[Field, DecimalMark | None]

    @property
    def open_fields(self) -> tuple[Field, ...]:
        """Return the columns with cells that are different amounts under the two marks."""
        return tuple(name for name, mark in self.marks.items() if mark is None)

    def with_open_as(self, mark: DecimalMark) -> AmountConventions:
        """Return the conventions with every open column read under one mark."""
        return AmountConventions(self.surveys, {name: known or mark for name, known in self.marks.items()})

    @property
    def any_mark(self) -> DecimalMark:
        """Return a mark under which single amounts of the file may be read."""
        known = [mark for name, mark in self.marks.items() if mark is not None and self.surveys[name].proving]
        return known[0] if known else DecimalMark.POINT


@dataclass(frozen=True, slots=True)
class DateConvention:
    """How the days of a table are read; `question` is set where the file leaves it open."""

    survey: DateSurvey
    order: DateOrder
    calendar: Calendar
    question: Question | None = None
    warnings: tuple[SourceWarning, ...] = ()


def _fact_marks(facts: Facts) -> frozenset[DecimalMark]:
    """Return the decimal marks that the balances and totals outside of the table prove."""
    shapes = (read_shape(shape_of(cleaned_text(text))) for text in facts.amounts)
    return frozenset(
        mark for shape in shapes if shape is not None and len(shape.readings) == 1 for mark in shape.readings
    )


def _answered_mark(table: Table, name: Field, mapping: Mapping) -> DecimalMark | None:
    column = table.layout.column_of(name)
    letter = None if column is None else column_letter(column)
    answer = answer_to(mapping, table.place_name, letter, QuestionKind.DECIMAL_MARK)
    return DecimalMark(answer[0]) if answer and answer[0] in set(DecimalMark) else None


def amount_conventions(table: Table, facts: Facts, mapping: Mapping) -> AmountConventions:
    """Return how amounts are written: by the column itself, a person, another amount of the file, in this order."""
    columns = [column.field for column in table.layout.columns if column.field in AMOUNT_FIELDS]
    surveys = {name: survey(table.cells(name) or Cells(0)) for name in columns}
    proving = frozenset(mark for found in surveys.values() for mark in found.proving) or _fact_marks(facts)
    shared = next(iter(proving)) if len(proving) == 1 else None
    marks = {
        name: found.decided or _answered_mark(table, name, mapping) or shared
        for name, found in surveys.items()
    }
    return AmountConventions(surveys, marks)


def _orders_of(texts: Iterable[str]) -> frozenset[DateOrder]:
    """Return the orders of day and month that some day outside of the table proves."""
    parts = (date_parts(cleaned_text(text)) for text in texts)
    return frozenset(
        order
        for one in parts
        if one is not None and not one.is_fixed and len(one.orders) == 1
        for order in one.orders
    )


def _is_sorted_under(cells: Cells, found: DateSurvey, order: DateOrder) -> bool:
    moments = read_times(cells, found, order, Calendar.GREGORIAN).get_column("moment")
    if moments.null_count() > (cells.text.null_count() if cells.text is not None else 0):
        return False
    days = moments.drop_nulls()
    if days.n_unique() < _LEAST_FOR_ORDER:
        return False
    return days.is_sorted() or days.is_sorted(descending=True)


def _order_by_sequence(cells: Cells, found: DateSurvey) -> DateOrder | None:
    """Return the order under which alone the rows follow each other in time."""
    sorted_orders = [order for order in DateOrder if _is_sorted_under(cells, found, order)]
    return sorted_orders[0] if len(sorted_orders) == 1 else None


def _order_by_period(found: DateSurvey, facts: Facts) -> DateOrder | None:
    """Return the order under which alone all days lie within the period printed on the sheet."""
    limits = [date_parts(cleaned_text(text)) for text in (facts.from_day, facts.to_day) if text]
    if len(limits) < 2:
        return None
    fitting = []
    for order in DateOrder:
        ends = [limit.day(order, None) for limit in limits if limit is not None]
        days = [parts.day(order, None) for parts in found.parts.values() if parts is not None]
        known = [day for day in days if day is not None]
        if len(known) == len(days) and all(ends) and all(ends[0] <= day <= ends[-1] for day in known):  # type: ignore[operator]
            fitting.append(order)
    return fitting[0] if len(fitting) == 1 else None


def _settled_order(cells: Cells, found: DateSurvey, facts: Facts) -> DateOrder | None:
    proven = _orders_of(text for text in (facts.from_day, facts.to_day) if text)
    return (
        found.order
        or (next(iter(proven)) if len(proven) == 1 else None)
        or _order_by_period(found, facts)
        or _order_by_sequence(cells, found)
    )


def date_convention(table: Table, facts: Facts, mapping: Mapping) -> DateConvention:
    """Return how days are written, all date columns of the table taken together; a doubt comes as a question."""
    columns = [column for column in table.layout.columns if column.field in DATE_FIELDS]
    read = [cells for column in columns if (cells := table.cells(column.field)) is not None]
    found = survey_days(read, from_1904=table.sheet.dates_from_1904)
    name = columns[0].field if columns else Field.BOOKED_AT
    letter = column_letter(columns[0].index) if columns else None
    calendar = (
        _answered_calendar(table, letter, mapping) or found.calendar or calendar_by_neighbours(found, facts)
    )
    answered = answer_to(mapping, table.place_name, letter, QuestionKind.DATE_ORDER)
    given = DateOrder(answered[0]) if answered and answered[0] in set(DateOrder) else None
    order = given or (_settled_order(read[0], found, facts) if read else DateOrder.DAY_FIRST)
    question = None
    if calendar is None:
        question = calendar_question(table, name, found.open_years)
    elif order is None:
        question = date_order_question(table, name, _text_count(read[0]))
    settled = calendar or Calendar.SOLAR_HIJRI
    warnings = date_warnings(table, read, found, settled) if question is None else ()
    return DateConvention(found, order or DateOrder.DAY_FIRST, settled, question, warnings)


def _answered_calendar(table: Table, letter: str | None, mapping: Mapping) -> Calendar | None:
    answer = answer_to(mapping, table.place_name, letter, QuestionKind.CALENDAR)
    return Calendar(answer[0]) if answer and answer[0] in set(Calendar) else None


def _text_count(cells: Cells) -> int:
    texts = cells.text if cells.text is not None else pl.Series([], dtype=pl.String)
    return len(texts) - texts.null_count()
