"""How a day written as text can be read: its three parts in the order in which they stand, and what each can be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from investigator_desktop.importers.calendars import HIJRI_YEARS, Calendar, day_of, full_year
from investigator_desktop.importers.lexicon import month_numbers, solar_month_numbers
from investigator_desktop.importers.vocabulary import words_of

_NUMERIC = re.compile(r"(\d{1,4})\s*[-./\\ ]\s*(\d{1,2})\s*[-./\\ ]\s*(\d{1,4})")
COMPACT_MOMENT = re.compile(r"^([12]\d{7})([0-2]\d)([0-5]\d)([0-5]\d)$")  # 20240103101500
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR_WORDS = {
    "г",
    "год",
    "года",
    "ж",
    "жыл",
    "жылы",
    "жылғы",
    "йил",
    "yil",
    "й",
    "th",
    "st",
    "nd",
    "rd",
    "of",
    "y",
    "ж.",
    "r",
}
_YEAR_WORDS |= {"".join(words_of(word)) for word in _YEAR_WORDS}


class DateOrder(StrEnum):
    """Whether the day or the month stands first where the year stands last."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class DateParts:
    """A day as printed: `first` and `second` are day and month in an order not known yet, unless `month` is."""

    year: int
    first: int
    second: int
    calendar: Calendar | None
    is_fixed: bool = False  # `first` is the day and `second` the month
    has_points: bool = False

    @property
    def orders(self) -> frozenset[DateOrder]:
        """Return the orders under which the parts are a day."""
        if self.is_fixed:
            return frozenset(DateOrder)
        readings = {
            DateOrder.DAY_FIRST: (self.first, self.second),
            DateOrder.MONTH_FIRST: (self.second, self.first),
        }
        return frozenset(
            order for order, (day, month) in readings.items() if 1 <= month <= 12 and 1 <= day <= 31
        )

    def day(self, order: DateOrder, calendar: Calendar | None) -> date | None:
        """Return the Gregorian day under an order and a calendar, None where there is no such day."""
        turned = order is DateOrder.MONTH_FIRST and not self.is_fixed
        day, month = (self.second, self.first) if turned else (self.first, self.second)
        return day_of(self.calendar or calendar or Calendar.GREGORIAN, self.year, month, day)


def _calendar_of(year: int) -> Calendar | None:
    """Return the calendar that a year alone settles; a year of the Hijri centuries is for the column to settle."""
    return None if year in HIJRI_YEARS else Calendar.GREGORIAN


def _numeric(first: str, second: str, third: str, text: str) -> DateParts | None:
    if len(first) == 4 and len(third) <= 2:
        year = int(first)
        return DateParts(year, int(third), int(second), _calendar_of(year), is_fixed=True)
    if len(third) not in (2, 4) or len(first) > 2:
        return None
    year = full_year(int(third), len(third))
    return DateParts(year, int(first), int(second), _calendar_of(year), has_points="." in text)


def _named_month(text: str) -> DateParts | None:
    """Return the parts of a day whose month is written as a word, in any order of day, month and year."""
    words = [
        word
        for word in words_of(re.sub(r"(\d)([^\W\d])|([^\W\d])(\d)", r"\1\3 \2\4", text))
        if word not in _YEAR_WORDS
    ]
    numbers = [word for word in words if word.isdigit()]
    name = " ".join(word for word in words if not word.isdigit())
    if len(numbers) != 2:
        return None
    year_text, day_text = (
        sorted(numbers, key=len, reverse=True)
        if len(numbers[0]) > 2 or len(numbers[1]) > 2
        else numbers[::-1]
    )
    year, day = full_year(int(year_text), len(year_text)), int(day_text)
    solar = solar_month_numbers().get(name)
    if solar is not None and (year in HIJRI_YEARS or name not in month_numbers()):
        return DateParts(year, day, solar, Calendar.SOLAR_HIJRI, is_fixed=True)
    month = month_numbers().get(name)
    return None if month is None else DateParts(year, day, month, Calendar.GREGORIAN, is_fixed=True)


def date_parts(text: str) -> DateParts | None:
    """Return the parts of a day written in plain digits, None where the text is no day."""
    plain = text.strip().rstrip(".,")
    suffix = re.search(r"(?<=\d)\s*([^\W\d]{1,5})\.?$", plain)
    if suffix is not None and suffix.group(1).casefold() in _YEAR_WORDS:
        plain = plain[: suffix.start()].strip()
    numeric = _NUMERIC.fullmatch(plain)
    if numeric is not None:
        first, second, third = numeric.groups()
        return _numeric(first, second, third, plain)
    compact = _COMPACT.fullmatch(plain)
    if compact is not None:
        year, month, day = (int(part) for part in compact.groups())
        return DateParts(year, day, month, _calendar_of(year), is_fixed=True) if year > 1200 else None
    return _named_month(plain) if len(plain) <= 30 and any(ch.isalpha() for ch in plain) else None
