"""How a day written as text can be read: its three parts in the order in which they stand, and what each can be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from investigator_desktop.importers.days.calendars import (
    BUDDHIST_YEARS,
    GREGORIAN_YEARS,
    HIJRI_YEARS,
    Calendar,
    day_of,
    full_year,
)
from investigator_desktop.importers.words.lexicon import month_numbers, pairs_of, solar_month_numbers
from investigator_desktop.importers.words.vocabulary import words_of

_NUMERIC = re.compile(r"(\d{1,4})\s*[-./\\ ]\s*(\d{1,2})\s*[-./\\ ]\s*(\d{1,4})")
COMPACT_MOMENT = re.compile(r"^([12]\d{7})([0-2]\d)([0-5]\d)([0-5]\d)$")  # 20240103101500
_SIGNED = re.compile(
    r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?"
)  # signs for year, month and day
ZONED_DAY = re.compile(  # 20240103101500[-5:EST], as exchange files of banks write days
    r"([12]\d{7}(?:\d{4}(?:\d{2})?)?)(?:\.\d+)? ?\[([+-]?\d{1,2}(?:\.\d{1,2})?(?::[A-Za-z]{1,6})?)\]"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SUFFIX = re.compile(r"(?<=\d)\s*([^\W\d]{1,6}(?:[. ]{1,2}[^\W\d]{1,2})?)\.?$")
_LONGEST_DAY = 40
_DAY_DIGITS = 2
_BETWEEN_NUMBERS = re.compile(r"\d{1,2}[-./ ]+[^\W\d]{3,12}[-./, ]+(\d{1,2})")


class DateOrder(StrEnum):
    """Whether the day or the month stands first where the year stands last."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class DateParts:
    """A day as printed: `first` and `second` are day and month in an order not known yet, unless `month` is.

    `calendar` is None where the year alone does not settle it.
    """

    year: int
    first: int
    second: int
    calendar: Calendar | None
    is_fixed: bool = False  # `first` is the day and `second` the month
    has_points: bool = False
    has_short_year: bool = False

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
    """Return the calendar that a year alone settles; years of other calendars are for the column to settle."""
    return Calendar.GREGORIAN if year in GREGORIAN_YEARS else None


def _is_possible(year: int) -> bool:
    """Tell whether a year is one of a statement in any calendar: `0024` and `9999` are not."""
    return year in GREGORIAN_YEARS or year in HIJRI_YEARS or year in BUDDHIST_YEARS


def _numeric(first: str, second: str, third: str, text: str) -> DateParts | None:
    if len(first) == 4 and len(third) <= 2:
        year = int(first)
        known = DateParts(year, int(third), int(second), _calendar_of(year), is_fixed=True)
        return known if _is_possible(year) else None
    if len(third) not in (2, 4) or len(first) > 2:
        return None
    year = full_year(int(third), len(third))
    parts = DateParts(
        year,
        int(first),
        int(second),
        _calendar_of(year),
        has_points="." in text,
        has_short_year=len(third) == 2,
    )
    return parts if _is_possible(year) else None


@lru_cache
def lunar_month_numbers() -> dict[str, int]:
    """Return the number of each month name of the lunar Hijri year, in its compared form."""
    return {" ".join(words_of(name)): int(number) for name, number in pairs_of("lunar_months")}


@lru_cache
def _day_words(kind: str) -> frozenset[str]:
    """Return the words of days that are no month: fillers such as `г.`, or days of the week."""
    return frozenset(" ".join(words_of(word)) for word, meaning in pairs_of("day_words") if meaning == kind)


def _month_in(words: list[str], year: int) -> tuple[int, Calendar] | None:
    """Return the month that the words of a day name: as they are, without fillers, without the day of the week."""
    plain = [word for word in words if word not in _day_words("filler")]
    bare = [word for word in plain if word not in _day_words("weekday")]
    for tried in (words, plain, bare):
        name = " ".join(tried)
        solar = solar_month_numbers().get(name)
        if solar is not None and (year in HIJRI_YEARS or name not in month_numbers()):
            return solar, Calendar.SOLAR_HIJRI
        lunar = lunar_month_numbers().get(name)
        if lunar is not None and year in HIJRI_YEARS:
            return lunar, Calendar.LUNAR_HIJRI
        month = month_numbers().get(name)
        if month is not None:
            return month, Calendar.GREGORIAN
    return None


def ends_in_number(text: str) -> bool:
    """Tell whether the month stands as a word between two numbers of which neither is longer than a day."""
    return _BETWEEN_NUMBERS.fullmatch(text.strip()) is not None


def ends_in_one_digit(text: str) -> bool:
    """Tell whether such a text ends in one digit, as days do and years do not: `10-Nov-9`."""
    found = _BETWEEN_NUMBERS.fullmatch(text.strip())
    return found is not None and len(found[1]) == 1


def _named_month(text: str) -> DateParts | None:
    """Return the parts of a day whose month is written as a word, in any order of day, month and year."""
    words = list(words_of(re.sub(r"(\d)([^\W\d])|([^\W\d])(\d)", r"\1\3 \2\4", text)))
    numbers = [word for word in words if word.isdigit()]
    if len(numbers) != 2 or (len(numbers[0]) <= _DAY_DIGITS and len(numbers[1]) == 1):
        return None
    year_text, day_text = (
        sorted(numbers, key=len, reverse=True)
        if len(numbers[0]) > 2 or len(numbers[1]) > 2
        else numbers[::-1]
    )
    year, day = full_year(int(year_text), len(year_text)), int(day_text)
    found = _month_in([word for word in words if not word.isdigit()], year)
    if found is None or not _is_possible(year):
        return None
    month, calendar = found
    if calendar is Calendar.GREGORIAN and year in BUDDHIST_YEARS:
        return DateParts(year, day, month, None, is_fixed=True)
    return DateParts(year, day, month, calendar, is_fixed=True, has_short_year=len(year_text) == 2)


def date_parts(text: str) -> DateParts | None:
    """Return the parts of a day written in plain digits, None where the text is no day."""
    plain = text.strip().rstrip(".,")
    suffix = _SUFFIX.search(plain)
    if suffix is not None and " ".join(words_of(suffix.group(1))) in _day_words("filler"):
        plain = plain[: suffix.start()].strip(" .,")
    numeric = _NUMERIC.fullmatch(plain) or _SIGNED.fullmatch(plain)
    if numeric is not None:
        first, second, third = numeric.groups()
        return _numeric(first, second, third, plain)
    compact = _COMPACT.fullmatch(plain)
    if compact is not None:
        year, month, day = (int(part) for part in compact.groups())
        return DateParts(year, day, month, _calendar_of(year), is_fixed=True) if _is_possible(year) else None
    return _named_month(plain) if len(plain) <= _LONGEST_DAY and any(ch.isalpha() for ch in plain) else None
