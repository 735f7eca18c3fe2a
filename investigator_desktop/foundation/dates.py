"""Dates as the documents of a language write them: Gregorian, with ASCII digits, so that two readers see the same."""

from __future__ import annotations

from datetime import date, datetime

from babel.dates import format_date

_PATTERNS = {"en": "d MMM y", "ru": "dd.MM.yyyy", "kk": "dd.MM.yyyy", "fa_AF": "yyyy/MM/dd"}
_LOCALES = {"en": "en_GB"}


def document_date(day: date, language: str) -> str:
    """Return a day as documents in `language` write it; of a moment, its day."""
    pattern = _PATTERNS.get(language, "yyyy-MM-dd")
    day = day.date() if isinstance(day, datetime) else day
    return format_date(day, pattern, locale=_LOCALES.get(language, language))
