"""Times and memory of each method at growing sizes, each in a fresh process, and by what power they grow."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.analysis.scale_steps import STEPS
from tests.benchmarks.measured_process import Measured, measure

ROOT = Path(__file__).resolve().parents[3]
OUTPUT = ROOT / ".build" / "bench-analysis"
_SHORT = 4.0
"""Seconds below which a step is measured three times and the shortest counts."""

_CACHES = 0.1
"""What is left of a power for the caches of a machine, into which a large case does not fit."""

_TOO_SHORT = 0.3
"""Seconds below which a time says nothing about growth."""


def lines(sizes: Sequence[int], names: Sequence[str] = ()) -> Iterator[str]:
    """Yield seconds and peak memory of every step at every size, and the power of n between the last two."""
    for size in sizes:
        folder = _folder(size)
        if not (folder / "lists.json").exists():
            made = _step("prepare", size)
            yield f"prepared {size:,} entries in {made.seconds['seconds']:.1f} s, {_gib(made):.2f} GiB"
    for name in names or [step for step in STEPS if step != "prepare"]:
        try:
            measured = [_shortest(name, size) for size in sizes]
        except SystemExit as failed:
            yield f"{name}: not measured: {failed}"
            continue
        seconds = [one.seconds["seconds"] for one in measured]
        told = (
            f"{size:,}: {one.seconds['seconds']:.2f} s, {_gib(one):.2f} GiB"
            for size, one in zip(sizes, measured, strict=True)
        )
        yield f"{name}: {'; '.join(told)}; growth {growth(sizes, seconds)}"
        slowest = sorted(measured[-1].seconds.items(), key=lambda item: -item[1])[1:6]
        if name == "rules":
            yield "  slowest: " + ", ".join(f"{rule} {taken:.2f} s" for rule, taken in slowest)


def growth(sizes: Sequence[int], seconds: Sequence[float]) -> str:
    """Return the power of n between the last two sizes and whether it is no worse than n log n."""
    if len(sizes) < 2 or seconds[-1] < _TOO_SHORT:
        return "too short to tell"
    small, large = sizes[-2:]
    power = math.log(seconds[-1] / max(seconds[-2], 1e-6)) / math.log(large / small)
    allowed = 1 + math.log(math.log(large) / math.log(small)) / math.log(large / small)
    verdict = "no worse than n log n" if power <= allowed + _CACHES else "WORSE THAN n log n"
    return f"n^{power:.2f} (n log n is n^{allowed:.2f}): {verdict}"


def _folder(size: int) -> Path:
    folder = OUTPUT / f"case-{size}"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _step(name: str, size: int) -> Measured:
    return measure("tests.benchmarks.analysis.scale_steps", [name, str(_folder(size)), str(size)])


def _shortest(name: str, size: int) -> Measured:
    first = _step(name, size)
    if first.seconds["seconds"] > _SHORT:
        return first
    return min(first, _step(name, size), _step(name, size), key=lambda one: one.seconds["seconds"])


def _gib(measured: Measured) -> float:
    return measured.peak_bytes / 2**30
