"""Rounding to whole minor units that still sums: by largest remainder, along rows and along columns.

What an account holds of each owner is kept as a rounded amount beside the exact share. A debit takes the difference of
the rounded amounts before and after it, so that the parts of a debit sum to the debit and what an owner's money went to
sums to what came in, both to the last minor unit.
"""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.analysis.tracing.arithmetic import Number


def largest_remainder(amounts: Sequence[Number], total: int, one: Number) -> list[int]:
    """Return amounts in whole units that sum to `total`, the largest fractions rounded up."""
    floors = [int(amount // one) for amount in amounts]
    missing = total - sum(floors)
    if not missing:
        return floors
    by_fraction = sorted(range(len(amounts)), key=lambda at: floors[at] * one - amounts[at])
    for step in range(abs(missing)):
        at = by_fraction[step % len(by_fraction)]
        floors[at] += 1 if missing > 0 else -1
    return floors


def taken_units(held: Sequence[int], left: Sequence[Number], total: int, one: Number) -> list[int]:
    """Return what each owner's rounded amount gives of a debit: never more than it is, as near to `left` as can be."""
    wanted = [units * one - share for units, share in zip(held, left, strict=True)]
    taken = [min(max(int(want // one), 0), units) for want, units in zip(wanted, held, strict=True)]
    missing = total - sum(taken)
    while missing:
        step = 1 if missing > 0 else -1
        able = [at for at in range(len(held)) if 0 <= taken[at] + step <= held[at]]
        able.sort(key=lambda at: (taken[at] * one - wanted[at]) * step)
        for at in able[: abs(missing)]:
            taken[at] += step
        missing = total - sum(taken)
    return taken
