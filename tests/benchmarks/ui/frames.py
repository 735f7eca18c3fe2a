"""How long something takes that a person repeats: milliseconds on the clock, and of the processor alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter, thread_time

WARM_UP = 5


@dataclass(frozen=True, slots=True)
class Frames:
    """What was measured of one operation; other programs on the machine lengthen the clock's figures."""

    operation: str
    count: int
    median_ms: float
    p99_ms: float
    processor_median_ms: float
    processor_p99_ms: float


def measured(operation: str, count: int, step: Callable[[int], None]) -> Frames:
    """Return what steps took, each given its number; the first few are not counted."""
    clock: list[float] = []
    processor: list[float] = []
    for number in range(-WARM_UP, count):
        began, used = perf_counter(), thread_time()
        step(number + WARM_UP)
        if number >= 0:
            clock.append(1000 * (perf_counter() - began))
            processor.append(1000 * (thread_time() - used))
    figures = (median(clock), _p99(clock), median(processor), _p99(processor))
    return Frames(operation, count, *figures)


def _p99(times: list[float]) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.99))]
