"""Exact money: whole units at a stated number of decimals, in one currency."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.foundation.document_forms import document_decimal


def decimal_text(units: int, scale: int) -> str:
    """Return `units` at `scale` decimals as a plain decimal string: `-12345` at 2 is `-123.45`."""
    sign, digits = ("-", str(-units)) if units < 0 else ("", str(units))
    if scale == 0:
        return sign + digits
    digits = digits.rjust(scale + 1, "0")
    return f"{sign}{digits[:-scale]}.{digits[-scale:]}"


def rescaled(units: int, scale: int, new_scale: int) -> int:
    """Return `units` at another number of decimals; raise `ValueError` where that would lose digits."""
    if new_scale >= scale:
        return units * int(10 ** (new_scale - scale))
    whole, rest = divmod(units, int(10 ** (scale - new_scale)))
    if rest:
        raise ValueError("the amount has more decimals than asked for")
    return whole


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in `units` of 10^-`scale` of a currency (ISO 4217 code, empty where the source names none)."""

    units: int
    scale: int
    currency: str

    def __str__(self) -> str:
        """Return the amount as a plain decimal string without its currency."""
        return decimal_text(self.units, self.scale)

    def written(self, language: str) -> str:
        """Return the amount without its currency as documents in `language` write it."""
        return document_decimal(str(self), language)

    def __neg__(self) -> Money:
        """Return the opposite amount."""
        return Money(-self.units, self.scale, self.currency)

    def __add__(self, other: Money) -> Money:
        """Return the exact sum; raise `ValueError` for two currencies."""
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be added")
        scale = max(self.scale, other.scale)
        units = rescaled(self.units, self.scale, scale) + rescaled(other.units, other.scale, scale)
        return Money(units, scale, self.currency)

    def __sub__(self, other: Money) -> Money:
        """Return the exact difference; raise `ValueError` for two currencies."""
        return self + -other

    def is_same_amount(self, other: Money) -> bool:
        """Tell whether two amounts are equal whatever their number of decimals."""
        return not (self - other).units
