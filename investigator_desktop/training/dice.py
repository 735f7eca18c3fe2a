"""Repeatable chance: the same seed and name give the same draws on every system and Python version."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A named stream of draws; only `random.random` is used, whose sequence Python guarantees for a seed."""

    def __init__(self, seed: int, name: str) -> None:
        """Start the stream `name` of `seed`; streams do not disturb one another."""
        self._seed = seed
        self._name = name
        self._random = random.Random(f"{seed}/{name}")

    def stream(self, name: str) -> Dice:
        """Return a stream of its own below this one."""
        return Dice(self._seed, f"{self._name}/{name}")

    def between(self, low: int, high: int, step: int = 1) -> int:
        """Return one of `low`, `low + step`, … up to `high`."""
        count = (high - low) // step + 1
        return low + step * int(self._random.random() * count)

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of the choices."""
        return choices[int(self._random.random() * len(choices))]

    def happens(self, percent: int) -> bool:
        """Tell whether something of this likelihood happens."""
        return self._random.random() * 100 < percent
