"""An amount that a person copied from a document by eye, read strictly: what is no amount of the currency is none."""

from __future__ import annotations

import re

from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.text import digits_to_ascii
from investigator_desktop.qtbridge.entered import MAX_UNITS

_MARKS = str.maketrans({"\u066b": ".", "\u066c": ",", "\u2212": "-", "\u2019": "'"})
_SPACES = re.compile(r"\s+")
_WHOLE = re.compile(r"\d+|\d{1,3}(?:(?P<mark>[.,' ])\d{3})(?:(?P=mark)\d{3})*|\d{1,2}(?:,\d{2})*,\d{3}")


def entered_money(text: str, currency: str) -> Money | None:
    """Return the amount in the decimals of its currency, negative with a minus before it; None for anything else.

    A point or comma before at most as many digits as the currency has decimals is decimal; groups are of three digits,
    or of two before the last three, and have another mark than the decimals.
    """
    scale = minor_digits(currency)
    plain = _SPACES.sub(" ", digits_to_ascii(text).translate(_MARKS)).strip()
    is_negative = plain.startswith("-")
    whole, rest = _split(plain.removeprefix("-").strip(), scale)
    if not _WHOLE.fullmatch(whole) or (rest and not rest.isdecimal()):
        return None
    units = int(re.sub(r"\D", "", whole) + rest.ljust(scale, "0"))
    return Money(-units if is_negative else units, scale, currency) if units <= MAX_UNITS else None


def entered_count(text: str) -> int | None:
    """Return a number of rows, which may have groups; None for anything else."""
    money = entered_money(text, "")
    plain = _SPACES.sub("", digits_to_ascii(text))
    return int(plain) if plain.isdecimal() and money is not None else None


def _split(plain: str, scale: int) -> tuple[str, str]:
    """Return what stands before and after the decimal mark."""
    at = max(plain.rfind("."), plain.rfind(","))
    decimals = len(plain) - at - 1
    if at < 0 or not 0 < decimals <= scale:
        return plain, ""
    is_group_too = plain[at] in plain[:at]
    return (plain, "") if is_group_too else (plain[:at], plain[at + 1 :])
