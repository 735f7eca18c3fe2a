"""Telephone numbers: one key for all spellings of one number."""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers

from investigator_desktop.foundation.text import digits_to_ascii

_LEAST_DIGITS = 7
_WITH_PREFIX = 10  # digits of a number that begins with the code of its country


def _parsed(text: str, country: str | None) -> str | None:
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


@lru_cache(maxsize=16384)
def phone_key(text: str, country: str | None = None) -> str | None:
    """Return a number as `+77011234567` (E.164), None for what is no valid number.

    `country` (ISO 3166, two letters) is where numbers without a code are dialled; a number that is valid with its
    code alone needs none.
    """
    plain = re.sub(r"[^\d+]", "", digits_to_ascii(text).split("ext")[0])
    digits = plain.lstrip("+")
    if len(digits) < _LEAST_DIGITS:
        return None
    if plain.startswith("+"):
        return _parsed(f"+{digits}", None)
    if digits.startswith("00"):
        return _parsed(f"+{digits[2:]}", None) or (_parsed(digits, country) if country else None)
    own = _parsed(digits, country) if country else None
    return own or (_parsed(f"+{digits}", None) if len(digits) >= _WITH_PREFIX else None)
