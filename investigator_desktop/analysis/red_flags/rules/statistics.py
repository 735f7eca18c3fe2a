"""How surprising a count is."""

from __future__ import annotations

from math import exp, lgamma, log

_NEGLIGIBLE = 1e-18


def binomial_tail(at_least: int, trials: int, chance: float) -> float:
    """Return the probability of `at_least` or more successes in `trials` trials of a chance."""
    if at_least <= 0 or chance >= 1:
        return 1.0 if at_least <= trials else 0.0
    if chance <= 0 or at_least > trials:
        return 0.0
    if at_least <= trials * chance:
        return max(0.0, 1.0 - _summed(trials - at_least + 1, trials, 1 - chance))
    return min(1.0, _summed(at_least, trials, chance))


def _summed(at_least: int, trials: int, chance: float) -> float:
    begun = lgamma(trials + 1) - lgamma(at_least + 1) - lgamma(trials - at_least + 1)
    term = exp(begun + at_least * log(chance) + (trials - at_least) * log(1 - chance))
    odds, summed = chance / (1 - chance), 0.0
    for count in range(at_least, trials + 1):
        summed += term
        if term < summed * _NEGLIGIBLE:
            break
        term *= odds * (trials - count) / (count + 1)
    return summed
