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
LUNAR_MARGIN = 2
_LUNAR_EPOCH = date(622, 7, 18).toordinal()  # the day before 1 Muharram of year 1, civil reckoning
_PIVOT = 70  # two-digit years: 00 to 69 are of this century, 70 to 99 of the last


def full_year(year: int, digits: int) -> int:
    """Return a year of two digits in the window 1970 to 2069, any other as it is."""
    if digits > 2:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def _lunar_day(year: int, month: int, day: int) -> date:
    """Return the day of the tabular Islamic calendar (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30).

    Where the moon decides, the true day lies within `LUNAR_MARGIN` days of it.
    """
    if not (1 <= month <= 12 and 1 <= day <= 30):
        raise ValueError("the lunar calendar has no such day")
    before = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2
    return date.fromordinal(_LUNAR_EPOCH + before + day)


def day_of(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """Return the Gregorian day, None where the calendar has no such day."""
    try:
        if calendar is Calendar.SOLAR_HIJRI:
            solar: date = jdatetime.date(year, month, day).togregorian()
            return solar
        return _lunar_day(year, month, day) if calendar is Calendar.LUNAR_HIJRI else date(year, month, day)
    except ValueError:
        return None
