"""Two exact enough arithmetics for one engine: whole numbers with fractional bits, and fractions as their twin."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

FRACTION_BITS = 192
MOST_EVENTS_FOR_FRACTIONS = 500

Number = int | Fraction


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """How a share is written: `one` is a whole minor unit; fixed-point products are rounded down."""

    one: Number
    is_exact: bool

    def whole(self, units: int) -> Number:
        """Return whole minor units as a share."""
        return units * self.one

    def part(self, share: Number, over: Number, under: Number) -> Number:
        """Return `share` times `over` divided by `under`, rounded down to the last bit unless exact."""
        if self.is_exact:
            return Fraction(share * over) / under
        return share * over // under

    def fraction(self, share: Number) -> Fraction:
        """Return a share in minor units."""
        return Fraction(share) / Fraction(self.one)


FIXED_POINT = Arithmetic(1 << FRACTION_BITS, is_exact=False)
FRACTIONS = Arithmetic(Fraction(1), is_exact=True)
