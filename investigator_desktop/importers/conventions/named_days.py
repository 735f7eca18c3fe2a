"""The day in a file's name as evidence: no entry of a file is later than the day on which it was made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from investigator_desktop.domain.layout import Answer, Field, Mapping, QuestionKind
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import SourceWarning
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.conventions.conventions import DateConvention, date_convention
from investigator_desktop.importers.days.calendars import Calendar
from investigator_desktop.importers.days.date_shapes import DateOrder
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.raw import ROW

_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d{2})[-._]?(\d{2})[-._]?(\d{2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{2})[-._](\d{2})[-._]((?:19|20)\d{2})(?!\d)")
_SAMPLE = 2_000
_CLEARLY_LATER = timedelta(days=31)
_LAST_MONTH = 12


def _days_in(name: str) -> Iterator[date]:
    """Yield the days in a name that can be read in one way only."""
    parts = [tuple(map(int, found)) for found in _YEAR_FIRST.findall(name)]
    for first, second, year in _YEAR_LAST.findall(name):
        if int(first) > _LAST_MONTH or first == second:
            parts.append((int(year), int(second), int(first)))
        elif int(second) > _LAST_MONTH:
            parts.append((int(year), int(first), int(second)))
    for year, month, day in parts:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _latest(dates: DateConvention, order: DateOrder) -> date | None:
    days = [
        parts.day(order, Calendar.GREGORIAN) for parts in dates.survey.parts.values() if parts is not None
    ]
    known = [day for day in days if day is not None]
    return max(known) if known and len(known) == len(days) else None


def _order_by(made_on: date, dates: DateConvention) -> DateOrder | None:
    """Return the order under which no entry is later than a file; under the other one some are by more than a month."""
    latest = {order: _latest(dates, order) for order in DateOrder}
    fitting = [order for order, day in latest.items() if day is not None and day <= made_on]
    others = [day for order, day in latest.items() if order not in fitting and day is not None]
    is_clear = len(fitting) == 1 and len(others) == 1 and others[0] > made_on + _CLEARLY_LATER
    return fitting[0] if is_clear else None


def order_by_name(
    table: Table, facts: Facts, file_name: str, mapping: Mapping
) -> tuple[Mapping, tuple[SourceWarning, ...]]:
    """Return the mapping with the order of day and month that the day in a file's name settles, and a warning of it."""
    days = list(_days_in(file_name))
    if not days or not table.has(Field.BOOKED_AT) or not table.body.height:
        return mapping, ()
    sample = replace(table, body=table.body.head(_SAMPLE), is_odd=table.is_odd.head(_SAMPLE))
    if _asks_order(date_convention(sample, facts, mapping)) is None:
        return mapping, ()
    dates = date_convention(table, facts, mapping)
    column = _asks_order(dates)
    order = _order_by(max(days), dates) if column is not None else None
    if order is None:
        return mapping, ()
    answer = Answer(table.place_name, column, QuestionKind.DATE_ORDER, (order.value,))
    sentence = message(
        "Importers",
        "The order of day and month was told by the day in the file's name, {day}: read in the other way,"
        " entries would be later.",
    ).format(day=max(days))
    place = Place(table.place_name, int(table.body.get_column(ROW)[0]))
    warning = SourceWarning("order_by_file_name", place, sentence)
    return replace(mapping, answers=(*mapping.answers, answer)), (warning,)


def _asks_order(dates: DateConvention) -> str | None:
    """Return the letter of the column whose order of day and month is asked for."""
    question = dates.question
    return question.column if question is not None and question.kind is QuestionKind.DATE_ORDER else None
