"""Minor units in the spellings of the region's statements."""

from __future__ import annotations

from decimal import Decimal

NBSP = "\u00a0"
_PERSIAN = str.maketrans("0123456789.,", "۰۱۲۳۴۵۶۷۸۹\u066b\u066c")


def number(minor: int) -> int | Decimal:
    """Return the amount as a spreadsheet holds a number: 100000 is 1000, 774570 is 7745.7."""
    whole, rest = divmod(abs(minor), 100)
    sign = -1 if minor < 0 else 1
    if not rest:
        return sign * whole
    return sign * Decimal(f"{whole}.{rest:02d}".rstrip("0"))


def plain(minor: int) -> str:
    """Return `7745.70`."""
    sign, units = ("-", -minor) if minor < 0 else ("", minor)
    return f"{sign}{units // 100}.{units % 100:02d}"


def minimal(minor: int) -> str:
    """Return `7745.7`, and no decimals for a whole amount."""
    return str(number(minor))


def grouped(minor: int, space: str, comma: str = ",") -> str:
    """Return `1 540 069,11` with the given group and decimal marks."""
    text = plain(minor)
    sign, units = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, rest = units.split(".")
    return f"{sign}{int(whole):,}".replace(",", space) + comma + rest


def comma(minor: int) -> str:
    """Return `7745,70`."""
    return plain(minor).replace(".", ",")


def persian(minor: int) -> str:
    """Return the amount in Persian digits with the Persian group and decimal marks."""
    return grouped(minor, ",", ".").translate(_PERSIAN)


def persian_digits(text: str) -> str:
    """Return the text with its digits written as Persian ones."""
    return text.translate(_PERSIAN)
