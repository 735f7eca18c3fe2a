"""Days and amounts as OFX writes them: a moment with its zone in brackets, a decimal with a point or a comma."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from investigator_desktop.importers.reading.xml_walk.element_texts import day_and_time

_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:[.:,]\d+)?\s*(?:\[([^\[\]]*)\]?)?")
_ZONE = re.compile(r"([+-]?)(\d{1,2})(?:[.:](\d{1,2}))?(?::\s*\w*)?")
_NAMED = frozenset({"GMT", ":GMT", "UTC", ":UTC", "Z"})
_MINUTES = {
    "": "00",
    "0": "00",
    "00": "00",
    "25": "15",
    "5": "30",
    "50": "30",
    "30": "30",
    "75": "45",
    "45": "45",
}
_BLANKS = re.compile(r"[\s\u00a0\u202f\u2009'’]")
_SHAPE = re.compile(r"([+\-\u2212]?)(\()?(\d[\d.,]*|[.,]\d+)(\))?([+\-\u2212]?)")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*")
_MINUSES = frozenset({"-", "\u2212"})
POINT, COMMA = ".", ","


def ofx_moment(text: str) -> str | None:
    """Return a moment as day, time and zone apart by blanks; None where it is none."""
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        return day_and_time(text.strip())
    year, month, day, hour, minute, second, zone = match.groups()
    if hour is None:
        return f"{year}-{month}-{day}"
    time = f"{year}-{month}-{day} {hour}:{minute}:{second or '00'}"
    offset = _offset(zone.strip()) if zone else ""
    return f"{time} {offset}" if offset else time


def _offset(zone: str) -> str:
    """Return an offset such as +05:30, empty where the brackets hold none."""
    if zone.upper() in _NAMED:
        return "+00:00"
    match = _ZONE.fullmatch(zone)
    if match is None or (minutes := _MINUTES.get(match[3] or "")) is None:
        return ""
    return f"{match[1] or '+'}{match[2].zfill(2)}:{minutes}"


@dataclass(frozen=True, slots=True)
class OfxAmounts:
    """How a file writes its amounts: its decimal mark, None where nothing in it tells or it uses both.

    The standard takes a point or a comma for decimals and knows no marks of thousands; files have them all the same,
    so that 1,000 by itself may be one or a thousand.
    """

    mark: str | None = None
    is_mixed: bool = False

    def read(self, text: str) -> str | None:
        """Return an amount as a plain decimal with a sign, None where it is none or could be two."""
        shape = _SHAPE.fullmatch(_BLANKS.sub("", text))
        if shape is None or bool(shape[2]) != bool(shape[4]):
            return None
        digits = self._plain(shape[3])
        signs = [sign for sign in (shape[1], shape[5]) if sign]
        if digits is None or len(signs) > 1:
            return None
        is_negative = bool(shape[2]) or bool(signs and signs[0] in _MINUSES)
        return f"-{digits}" if is_negative else digits

    def _plain(self, digits: str) -> str | None:
        mark = _own_mark(digits)
        if mark is None and _GROUPED.fullmatch(digits):
            if self.is_mixed or (self.mark is None and COMMA in digits):
                return None
            mark = self.mark or POINT
        if mark is None:
            mark = next((one for one in (POINT, COMMA) if one in digits), POINT)
        whole, _, decimals = digits.rpartition(mark) if mark in digits else (digits, "", "")
        other = COMMA if mark == POINT else POINT
        grouped = whole.replace(other, "")
        if not (grouped + decimals).isdigit() or (other in whole and not _is_grouped(whole, other)):
            return None
        return f"{grouped or '0'}.{decimals}" if decimals else grouped


def _is_grouped(whole: str, mark: str) -> bool:
    first, *groups = whole.split(mark)
    return 0 < len(first) <= 3 and all(len(group) in {2, 3} for group in groups) and len(groups[-1]) == 3


def _own_mark(digits: str) -> str | None:
    """Return the decimal mark that an amount by itself can only have, None where it leaves it open."""
    last = max(digits.rfind(POINT), digits.rfind(COMMA))
    if last < 0:
        return None
    mark = digits[last]
    other = COMMA if mark == POINT else POINT
    if digits.count(mark) > 1:
        return other
    return None if _GROUPED.fullmatch(digits) else mark


def survey_amounts(texts: Iterable[str]) -> OfxAmounts:
    """Return how the amounts of a file are written, by those that leave no doubt."""
    found = set()
    for text in texts:
        shape = _SHAPE.fullmatch(_BLANKS.sub("", text))
        if shape is not None and (mark := _own_mark(shape[3])) is not None:
            found.add(mark)
    return OfxAmounts(next(iter(found)) if len(found) == 1 else None, len(found) > 1)
