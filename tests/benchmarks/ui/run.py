"""Measures the window at growing numbers of entries and prints frames: build.py bench-ui [--sizes N…]."""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

from tests.benchmarks.measured_process import measure

ROOT = Path(__file__).resolve().parents[3]
OUTPUT = ROOT / ".build" / "bench"
RESULTS = Path(__file__).parents[1] / "results"
SIZES = (10_000, 100_000, 1_000_000)
STARTS = 5


class FrameFigures(TypedDict):
    """Frames of one operation as a step told them."""

    operation: str
    count: int
    median_ms: float
    p99_ms: float
    processor_median_ms: float
    processor_p99_ms: float


class SizeFigures(TypedDict):
    """What one step told."""

    frames: list[FrameFigures]
    first_picture_seconds: float
    whole_picture_seconds: float
    program_mib: float
    with_timeline_mib: float
    at_end_mib: float


def main() -> None:
    """Measure each size in a process of its own, print the figures and keep them in tests/benchmarks/results."""
    parser = argparse.ArgumentParser(prog="build.py bench-ui")
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    sizes = parser.parse_args().sizes
    OUTPUT.mkdir(parents=True, exist_ok=True)
    found: dict[str, object] = {"machine": _machine(), "start_seconds": _start_seconds()}
    for size in sizes:
        figures = _measured(size)
        _print(size, figures)
        found[str(size)] = figures
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "ui.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


def _start_seconds() -> float:
    runs = [measure("tests.benchmarks.start_steps", []).seconds["window"] for _ in range(STARTS)]
    print(
        f"start to the first painted window: median {statistics.median(runs):.2f} s, worst {max(runs):.2f} s"
    )
    return round(statistics.median(runs), 3)


def _measured(size: int) -> SizeFigures:
    words = [sys.executable, "-m", "tests.benchmarks.ui.steps", str(OUTPUT), str(size)]
    told = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    figures: SizeFigures = json.loads(told.strip().splitlines()[-1])
    return figures


def _print(size: int, figures: SizeFigures) -> None:
    print(f"\n{size:,} entries: milliseconds on the clock and (of the processor alone)")
    for frame in figures["frames"]:
        clock = f"median {frame['median_ms']:7.1f}  p99 {frame['p99_ms']:7.1f}"
        own = f"({frame['processor_median_ms']:.1f}, {frame['processor_p99_ms']:.1f})"
        print(f"  {frame['operation']:<16} {clock}  {own}", flush=True)
    print(f"  first picture {figures['first_picture_seconds']:.2f} s", end=", ")
    print(f"of all entries {figures['whole_picture_seconds']:.2f} s", end="; ")
    memory = (figures["program_mib"], figures["with_timeline_mib"], figures["at_end_mib"])
    print("memory {:.0f} MiB, with the timeline {:.0f}, at the end {:.0f}".format(*memory), flush=True)


def _machine() -> str:
    system = f"{platform.system()} {platform.machine()}"
    return f"{system}, {os.cpu_count()} processors, Python {platform.python_version()}"


if __name__ == "__main__":
    main()
