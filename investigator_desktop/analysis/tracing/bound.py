"""The proven bound of what fixed-point numbers lose, found while a method runs.

Write u for the last bit, 2 to the power of -192 of a minor unit, and k for the number of owners.

Lots. Taking cuts a row of lots at exact positions and loses nothing. Only scaling rounds: each lot that an exchange
or interest touches is less than 2u from its place. Cuts, joins and returns never enlarge the sum of all differences.
Scaling by r multiplies it by r. So every amount is nearer than 2 x L x R x u, where L counts the lots that were scaled
and R is the largest product of rates along any chain of transfers (at least 1).

Pools. A debit replaces each share s by s x left / total, rounded down, and gives what rounding leaves to one share: the
differences that it adds sum to less than 2ku. Where nothing is scaled the total of every pool is exact, because all
amounts are whole. The differences of a pool then sum to zero: shrinking multiplies them by left / total, which is less
than 1, and what is taken carries the rest away, so that n events lose less than 2kn x u. Scaling gives a pool's total a
difference of its own, below 2ku each. Taking from pools in turn moves it between what is taken and what is left and
never enlarges it; to the shares within a pool it adds at most three times itself in each event. So C scalings add at
most 3n x 2kC x R to what n events lose, each multiplied by at most R on its way: all in all less than
2kn x (1 + 3C x R) x R x u. Where the return of a credit finds less than a claim's whole amount, a share's difference
passes into the total of its pool once more: that multiplies the bound by 3n.

What a loss is short of by a payment that makes it good is counted in the whole minor units that are reported.
All powers of two are rounded up, so that the bound is a whole number of bits.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from investigator_desktop.analysis.tracing.arithmetic import FRACTION_BITS
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError

_RATE_BITS = 32
_ONE = 1 << _RATE_BITS


class BoundNotProven(InvestigatorError):
    """Exchanges multiply what rounding loses so often that half a minor unit cannot be promised."""

    def __init__(self) -> None:
        """Say what to do."""
        sentence = message(
            "Tracing",
            "Money goes through so many exchanges of rising amounts that the last minor unit cannot be proven; trace "
            "fewer accounts at once.",
        )
        super().__init__(sentence)


@dataclass(slots=True)
class LostBits:
    """What has happened so far that can lose or multiply a last bit; `growth` is R by account, rounded up."""

    owner_count: int
    account_count: int
    event_count: int
    has_pools: bool
    growth: list[int] = field(default_factory=list)
    scaled_parts: int = 0
    scalings: int = 0
    leaks: int = 0
    largest: int = _ONE

    def __post_init__(self) -> None:
        """Begin with no growth anywhere."""
        self.growth = [_ONE] * self.account_count

    def scaled(self, source: int, target: int, over: int, under: int, part_count: int) -> None:
        """Note that parts of one account came into another, scaled by `over` / `under`."""
        carried = max(_ONE, -(-self.growth[source] * over // under) + 1)
        self.growth[target] = max(self.growth[target], carried)
        self.largest = max(self.largest, carried)
        if over != under:
            self.scalings += 1
            self.scaled_parts += part_count

    def bits(self) -> int:
        """Return b where every share is nearer than 2^-b minor units to the exact one; raise `BoundNotProven`."""
        bits = FRACTION_BITS - _bits(self._lost())
        if bits < 2:
            raise BoundNotProven
        return bits

    def _lost(self) -> int:
        """Return the bound in last bits."""
        rate = -(-self.largest // _ONE)
        if not self.has_pools:
            return 2 * self.scaled_parts * rate + 1
        steps = max(1, self.event_count)
        lost = 2 * self.owner_count * steps * (1 + 3 * self.scalings * rate) * rate
        return lost << (self.leaks * _bits(3 * steps))


def _bits(number: int) -> int:
    return number.bit_length()
