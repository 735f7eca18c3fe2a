"""Days of the calendars that statements are dated in, from their year, month and day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import jdatetime
from hijridate import Hijri


class Calendar(StrEnum):
    """The calendar in which a date was printed."""

    GREGORIAN = "gregorian"
    SOLAR_HIJRI = "solar_hijri"
    LUNAR_HIJRI = "lunar_hijri"
    BUDDHIST = "buddhist"


GREGORIAN_YEARS = range(1900, 2101)
SOLAR_YEARS = range(1200, 1410)  # as lunar years they ended in 1989
HIJRI_YEARS = range(1200, 1500)
BUDDHIST_YEARS = range(2443, 2644)  # 1900 to 2100
BUDDHIST_YEARS_AHEAD = 543
EXCEL_DAYS = (20000, 80000)  # 1954 to 2119, counted as spreadsheets do
LUNAR_MARGIN = 2
WINDOW = (1970, 2069)  # the years of which two digits are read
_LUNAR_EPOCH = date(622, 7, 18).toordinal()  # the day before 1 Muharram of year 1, civil reckoning
_UMM_AL_QURA_YEARS = range(1343, 1501)
_PIVOT = WINDOW[0] % 100


def full_year(year: int, digits: int) -> int:
    """Return a year of two digits in the window 1970 to 2069, any other as it is."""
    if digits > 2:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def _tabular_day(year: int, month: int, day: int) -> date:
    """Return the day of the tabular Islamic calendar (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30)."""
    before = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2
    return date.fromordinal(_LUNAR_EPOCH + before + day)


def _lunar_day(year: int, month: int, day: int) -> date:
    """Return the day of the calendar of Umm al-Qura, before 1343 of the tabular one.

    Where the moon decides, the true day lies within `LUNAR_MARGIN` days of it; so a thirtieth day is one everywhere.
    """
    if not (1 <= month <= 12 and 1 <= day <= 30):
        raise ValueError("the lunar calendar has no such day")
    if year not in _UMM_AL_QURA_YEARS:
        return _tabular_day(year, month, day)
    first = Hijri(year, month, 1).to_gregorian()
    return date.fromordinal(first.toordinal() + day - 1)


def day_of(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """Return the Gregorian day, None where the calendar has no such day."""
    try:
        if calendar is Calendar.SOLAR_HIJRI:
            solar: date = jdatetime.date(year, month, day).togregorian()
            return solar
        if calendar is Calendar.BUDDHIST:
            return date(year - BUDDHIST_YEARS_AHEAD, month, day)
        return _lunar_day(year, month, day) if calendar is Calendar.LUNAR_HIJRI else date(year, month, day)
    except ValueError:
        return None


def gregorian_years(calendar: Calendar, years: Iterable[int]) -> range:
    """Return the Gregorian years in which the given years of a calendar lie."""
    known = list(years)
    first, last = day_of(calendar, min(known), 1, 1), day_of(calendar, max(known), 12, 28)
    return range(first.year if first is not None else 0, (last.year if last is not None else 0) + 1)
