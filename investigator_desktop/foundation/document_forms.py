"""Dates and amounts as the documents of a language write them, always with ASCII digits: two readers see the same."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import get_decimal_symbol, get_group_symbol

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
_PATTERNS = {"en": "d MMM y", "ru": "dd.MM.yyyy", "kk": "dd.MM.yyyy", "fa_AF": "yyyy/MM/dd"}
_LOCALES = {"en": "en_GB"}
_NARROW_SPACE = "\u202f"


def document_locale(language: str) -> str:
    """Return the name under which the locale library knows a language of documents."""
    return _LOCALES.get(language, language)


@lru_cache(maxsize=8192)
def document_date(day: date, language: str) -> str:
    """Return a Gregorian day as documents in `language` write it; of a moment, its day."""
    pattern = _PATTERNS.get(language, "yyyy-MM-dd")
    day = day.date() if isinstance(day, datetime) else day
    return format_date(day, pattern, locale=document_locale(language))


def document_count(number: int, language: str) -> str:
    """Return a whole number with its digits grouped; spaces between groups do not break."""
    return f"{number:,}".replace(",", _marks(language)[0])


def document_decimal(plain: str, language: str) -> str:
    """Return a plain decimal string such as `-1234.50` with the marks of the language; an empty one stays empty."""
    if not plain:
        return ""
    sign, digits = (MINUS, plain[1:]) if plain.startswith("-") else ("", plain)
    whole, _, rest = digits.partition(".")
    return sign + document_count(int(whole), language) + (_marks(language)[1] + rest if rest else "")


@lru_cache
def _marks(language: str) -> tuple[str, str]:
    """Return the group and the decimal mark that a language uses with ASCII digits."""
    locale = document_locale(language)
    group = get_group_symbol(locale, numbering_system="latn").replace(_NARROW_SPACE, NO_BREAK_SPACE)
    return group, get_decimal_symbol(locale, numbering_system="latn")
