"""The least set of rows for which something still holds: without any one of them it does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def least(rows: Sequence[T], holds: Callable[[Sequence[T]], bool]) -> tuple[T, ...]:
    """Return a part of `rows`, in their order, that holds and of which no single row can be left out.

    The rows must hold. Later rows are left out first, by halves while that goes, so that the earliest remain; what is
    left is looked at again until nothing more can go.
    """
    kept = list(rows)
    size = max(1, len(kept) // 2)
    while True:
        shorter = _without_blocks(kept, size, holds)
        is_shorter = len(shorter) < len(kept)
        kept = shorter
        if size == 1 and not is_shorter:
            return tuple(kept)
        size = max(1, size // 2)


def _without_blocks(rows: list[T], size: int, holds: Callable[[Sequence[T]], bool]) -> list[T]:
    kept = list(rows)
    for begin in reversed(range(0, len(rows), size)):
        shorter = kept[:begin] + kept[begin + size :]
        if shorter and holds(shorter):
            kept = shorter
    return kept


def fewest(rows: Sequence[T], holds: Callable[[int], bool]) -> tuple[T, ...]:
    """Return the first rows of which as few as possible are needed, where more of them never hold less."""
    low, high = 1, len(rows)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle + 1, high)
    return tuple(rows[:low])
