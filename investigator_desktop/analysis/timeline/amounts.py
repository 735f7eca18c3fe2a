"""How long a mark is for its amount: by the square root or the logarithm, so that small and large both show."""

from __future__ import annotations

from math import log1p, sqrt

import numpy as np

from investigator_desktop.analysis.timeline.view import Scaling
from investigator_desktop.domain.scene_columns import Floats, Numbers


def share(units: int, largest: int, unit: int, scaling: Scaling) -> float:
    """Return the length of an amount as a share of the longest; `unit` is one whole unit of the currency."""
    if largest <= 0 or units <= 0:
        return 0.0
    if scaling is Scaling.ROOT:
        return sqrt(units / largest)
    return log1p(units / unit) / log1p(largest / unit)


def shares(units: Numbers, largest: Floats, unit: Floats, scaling: Scaling) -> Floats:
    """Return what `share` does for many amounts, each with its largest and its whole unit."""
    most = np.maximum(largest, 1.0)
    if scaling is Scaling.ROOT:
        return np.sqrt(units / most)
    return np.log1p(units / unit) / np.log1p(most / unit)


def round_amounts(largest: int) -> tuple[int, ...]:
    """Return the largest of 1, 2 or 5 times a power of ten that is not above `largest`, and a tenth of it."""
    if largest < 1:
        return ()
    power = int(10 ** (len(str(largest)) - 1))
    top = next(factor * power for factor in (5, 2, 1) if factor * power <= largest)
    return (top, top // 10) if top >= 10 else (top,)
