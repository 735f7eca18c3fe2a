"""What else of a file settles the calendar of its days, and what a person should know of how they were read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import SourceWarning
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.days.calendars import (
    BUDDHIST_YEARS,
    HIJRI_YEARS,
    WINDOW,
    Calendar,
    gregorian_years,
)
from investigator_desktop.importers.days.date_shapes import DateParts, date_parts
from investigator_desktop.importers.days.dates import DateSurvey, survey_days, with_serials
from investigator_desktop.importers.figures.number_shapes import cleaned_text
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.questions import years_text
from investigator_desktop.importers.raw import ROW

_LEAST_SWAPPED = 3
_LAST_MONTH = 12
_NAMES = {
    Calendar.SOLAR_HIJRI: message(
        "Importers", "The years {years} are read as Solar Hijri years, which are {gregorian}."
    ),
    Calendar.LUNAR_HIJRI: message(
        "Importers",
        "The years {years} are read as lunar Hijri years, which are {gregorian}; days may be two days off.",
    ),
    Calendar.BUDDHIST: message(
        "Importers", "The years {years} are read as Thai Buddhist years, which are {gregorian}."
    ),
}


def _candidates(years: frozenset[int]) -> tuple[Calendar, ...]:
    if years <= set(HIJRI_YEARS):
        return (Calendar.SOLAR_HIJRI, Calendar.LUNAR_HIJRI)
    return (Calendar.BUDDHIST,) if years <= set(BUDDHIST_YEARS) else ()


def calendar_by_neighbours(found: DateSurvey, facts: Facts) -> Calendar | None:
    """Return the calendar under which alone the open years are those of the Gregorian days of the same file."""
    printed = [date_parts(cleaned_text(text)) for text in (facts.from_day, facts.to_day) if text]
    near = {one.year for one in printed if one is not None and one.calendar is Calendar.GREGORIAN}
    near |= found.gregorian_years
    if not near or not found.open_years:
        return None
    wide = range(min(near) - 1, max(near) + 2)
    fitting = [
        one for one in _candidates(found.open_years) if _lies_in(gregorian_years(one, found.open_years), wide)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _lies_in(years: range, wide: range) -> bool:
    return len(years) > 0 and years[0] in wide and years[-1] in wide


def date_warnings(
    table: Table, columns: Sequence[Cells], found: DateSurvey, calendar: Calendar
) -> tuple[SourceWarning, ...]:
    """Return how the days of a table were read wherever a person could read them otherwise."""
    rows = table.body.get_column(ROW)
    place = Place(table.place_name, int(rows[0]) if len(rows) else 1)
    return tuple(
        SourceWarning(one.code, place, one.sentence)
        for one in (
            *_window(found),
            *_calendars(found, calendar),
            *_counted(columns, found),
            *_swapped(columns),
        )
    )


def _window(found: DateSurvey) -> Iterator[SourceWarning]:
    if found.short_years is not None:
        sentence = message(
            "Importers",
            "Years are printed with two digits; they are read as years of {first} to {last}, here {years}.",
        ).format(first=str(WINDOW[0]), last=str(WINDOW[1]), years=years_text(found.short_years))
        yield SourceWarning("two_digit_years", None, sentence)


def _calendars(found: DateSurvey, calendar: Calendar) -> Iterator[SourceWarning]:
    known: Iterable[DateParts] = (parts for parts in found.parts.values() if parts is not None)
    years: dict[Calendar, set[int]] = {}
    for parts in known:
        years.setdefault(parts.calendar or calendar, set()).add(parts.year)
    for kind, sentence in _NAMES.items():
        if kind in years:
            gregorian = years_text(gregorian_years(kind, years[kind]))
            yield SourceWarning(
                "calendar_of_years", None, sentence.format(years=years_text(years[kind]), gregorian=gregorian)
            )


def _counted(columns: Sequence[Cells], found: DateSurvey) -> Iterator[SourceWarning]:
    if not any(cells.text is not None and with_serials(cells).text is None for cells in columns):
        return
    sentence = (
        message(
            "Importers",
            "Days are texts of numbers that count days since 1 January 1904, as the workbook says.",
        )
        if found.from_1904
        else message(
            "Importers",
            "Days are texts of numbers; they are counted from 30 December 1899 as spreadsheets do. "
            "Counted from 1904, as some do, they would be 1462 days later.",
        )
    )
    yield SourceWarning("days_are_counted", None, sentence)


def _swapped(columns: Sequence[Cells]) -> Iterator[SourceWarning]:
    for cells in columns:
        if cells.moment is None or cells.text is None or len(cells.moment.drop_nulls()) < _LEAST_SWAPPED:
            continue
        texts = survey_days([Cells(cells.length, text=cells.text)])
        open_parts = [one for one in texts.parts.values() if one is not None and not one.is_fixed]
        all_late = bool(open_parts) and all(one.first > _LAST_MONTH for one in open_parts)
        if all_late and bool((cells.moment.drop_nulls().dt.day() <= _LAST_MONTH).all()):
            sentence = message(
                "Importers",
                "Days up to 12 are date cells and all later days are texts: a spreadsheet may have exchanged "
                "day and month in the date cells.",
            )
            yield SourceWarning("days_may_be_exchanged", None, sentence)
            return
