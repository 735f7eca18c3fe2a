"""The exact tail of a binomial distribution at a rational rate."""

from __future__ import annotations

from decimal import Context, Decimal, localcontext
from fractions import Fraction
from math import comb

from investigator_desktop.domain.screening import DIGITS

_GUARD = 12  # digits that the sums may lose
_EXACT_UP_TO = 400


def upper_tail(count: int, total: int, rate: Fraction) -> Decimal:
    """Return the probability of at least `count` of `total` at a rate from 0 to 1, rounded to `DIGITS` digits.

    Up to some hundred trials by whole numbers; beyond, by terms with 12 guarding digits more.
    """
    if count <= 0:
        return Decimal(1)
    if count > total or rate == 0:
        return Decimal(0)
    if rate == 1:
        return Decimal(1)
    if total <= _EXACT_UP_TO:
        return _rounded(_exact(count, total, rate))
    return _by_terms(count, total, rate)


def _exact(count: int, total: int, rate: Fraction) -> Fraction:
    """Return the sum of C(total, i) p^i (1 - p)^(total - i) over one denominator."""
    hit, miss = rate.numerator, rate.denominator - rate.numerator
    term = comb(total, count) * hit**count * miss ** (total - count)
    whole = 0
    for taken in range(count, total + 1):
        whole += term
        term = term * (total - taken) * hit // ((taken + 1) * miss)
    return Fraction(whole, rate.denominator**total)


def _rounded(value: Fraction) -> Decimal:
    with localcontext(Context(prec=DIGITS)):
        return Decimal(value.numerator) / value.denominator


def _by_terms(count: int, total: int, rate: Fraction) -> Decimal:
    """Sum the terms outward from the greatest of them, each from its neighbour."""
    with localcontext(Context(prec=DIGITS + _GUARD, Emin=-(10**9), Emax=10**9)):
        hit, miss = Decimal(rate.numerator), Decimal(rate.denominator - rate.numerator)
        mode = min(total, (total + 1) * rate.numerator // rate.denominator)
        tail, rest = Decimal(), Decimal()
        for taken, term in _around(mode, total, hit, miss):
            if taken >= count:
                tail += term
            else:
                rest += term
        whole = tail + rest
    with localcontext(Context(prec=DIGITS, Emin=-(10**9), Emax=10**9)):
        return tail / whole


def _around(mode: int, total: int, hit: Decimal, miss: Decimal) -> list[tuple[int, Decimal]]:
    """Return each number of hits with its term, the greatest term being 1: what is left out weighs nothing."""
    found = [(mode, Decimal(1))]
    term, taken = Decimal(1), mode
    while taken < total and term:
        term = term * (total - taken) * hit / ((taken + 1) * miss)
        taken += 1
        found.append((taken, term))
    term, taken = Decimal(1), mode
    while taken > 0 and term:
        term = term * taken * miss / ((total - taken + 1) * hit)
        taken -= 1
        found.append((taken, term))
    return found
