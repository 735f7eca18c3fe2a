"""What the number format of a cell tells of its value: a moment, an identifier with leading zeros, or text."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

TEXT_FORMAT = "@"
_ZEROS = re.compile(r"0{2,}")
_SILENT = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')  # what a format prints as it stands
_DAYS_AND_HOURS = re.compile(r"[dyhДдГг]|m{1,4}|[sчЧ]", re.IGNORECASE)
_NUMERALS = re.compile(r"[0#?@]|general|standard", re.IGNORECASE)
_NAMED_MOMENTS = frozenset(
    f"{size} {kind}" for size in ("general", "long", "medium", "short") for kind in ("date", "time")
)
_EPOCH, _EPOCH_1904 = datetime.fromisoformat("1899-12-30"), datetime.fromisoformat("1904-01-01")
_FIRST_SURE_DAY = 61  # 1900 had no 29th of February, and days before it are a day off
_LAST_DAY = 2_958_466
_MILLISECONDS_A_DAY = 86_400_000


def is_moment_format(code: str) -> bool:
    """Tell whether a number format shows a day or a time of day."""
    if code.strip().lower() in _NAMED_MOMENTS:
        return True
    shown = _SILENT.sub("", code.partition(";")[0])
    return _DAYS_AND_HOURS.search(shown) is not None and _NUMERALS.search(shown) is None


def telling_format(code: str) -> str | None:
    """Return a format that changes what a number means (zeros alone, and text), None for any other."""
    return code if code == TEXT_FORMAT or _ZEROS.fullmatch(code) else None


def moment_of(serial: float, *, is_from_1904: bool = False) -> datetime | None:
    """Return the moment that a workbook's number of days means, None where it means none for sure."""
    first_day = 0 if is_from_1904 else _FIRST_SURE_DAY
    if not first_day <= serial < _LAST_DAY:
        return None
    epoch = _EPOCH_1904 if is_from_1904 else _EPOCH
    return epoch + timedelta(milliseconds=round(serial * _MILLISECONDS_A_DAY))
