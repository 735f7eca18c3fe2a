"""Days of the calendars that statements are dated in, from their year, month and day."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import jdatetime


class Calendar(StrEnum):
    """The calendar in which a date was printed."""

    GREGORIAN = "gregorian"
    SOLAR_HIJRI = "solar_hijri"
    LUNAR_HIJRI = "lunar_hijri"


SOLAR_YEARS = range(1300, 1440)
HIJRI_YEARS = range(1200, 1500)
EXCEL_DAYS = (20000, 80000)  # 1954 to 2119, counted as spreadsheets do
_PIVOT = 70  # two-digit years: 00 to 69 are of this century, 70 to 99 of the last


def full_year(year: int, digits: int) -> int:
    """Return a year of two digits in the window 1970 to 2069, any other as it is."""
    if digits > 2:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def day_of(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """Return the Gregorian day, None where the calendar has no such day."""
    try:
        if calendar is Calendar.SOLAR_HIJRI:
            solar: date = jdatetime.date(year, month, day).togregorian()
            return solar
        return date(year, month, day) if calendar is Calendar.GREGORIAN else None
    except ValueError:
        return None
