"""What a person typed into a field, as a plain value; None where it says nothing or cannot be understood."""

from __future__ import annotations

import re
from datetime import date

from investigator_desktop.foundation.text import digits_to_ascii

_DAY_FIRST = re.compile(r"(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[./\- ](\d{1,2})[./\- ](\d{1,2})")
_NOT_AN_AMOUNT = re.compile(r"[^0-9.,]")
MAX_UNITS = 2**63 - 1


def entered_day(text: str) -> date | None:
    """Return the day typed as dd.mm.yyyy or yyyy-mm-dd, in the digits of any script."""
    plain = digits_to_ascii(text).strip()
    if found := _DAY_FIRST.fullmatch(plain):
        day, month, year = map(int, found.groups())
    elif found := _YEAR_FIRST.fullmatch(plain):
        year, month, day = map(int, found.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def entered_amount(text: str, scale: int = 2) -> int | None:
    """Return the amount typed in whole units at `scale` decimals; a mark before at most that many digits is decimal."""
    plain = digits_to_ascii(text).translate({0x066B: ".", 0x066C: ","})
    plain = "".join(ch for ch in plain if not ch.isspace())
    if not plain or _NOT_AN_AMOUNT.search(plain):
        return None
    whole, rest = _split(plain, scale)
    digits = re.sub(r"[.,]", "", whole) + rest.ljust(scale, "0")
    units = int(digits or "0")
    return units if units <= MAX_UNITS else None


def _split(plain: str, scale: int) -> tuple[str, str]:
    mark = max(plain.rfind("."), plain.rfind(","))
    if mark < 0 or len(plain) - mark - 1 > scale:
        return plain, ""
    return plain[:mark], plain[mark + 1 :]
