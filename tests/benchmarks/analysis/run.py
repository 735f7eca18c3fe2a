"""Measures every method of analysis against planted truth and prints the figures: build.py bench-analysis."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

_HOME = "tests.benchmarks.analysis"
SEEDS = 20
ENTRIES = 10_000
SIZES = (10_000, 100_000, 1_000_000)
PARTS = ("matching", "identity", "rules", "import", "tracing", "laundromat", "scale")


def main() -> None:
    """Run the parts asked for, all without any."""
    arguments = _arguments()
    seeds = range(1, arguments.seeds + 1)
    for part in arguments.part or PARTS:
        print(f"\n== {part}", flush=True)
        begun = time.perf_counter()
        for line in _lines(part, seeds, arguments):
            print(line, flush=True)
        print(f"({time.perf_counter() - begun:.0f} s)", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="build.py bench-analysis", allow_abbrev=False)
    parser.add_argument("--part", action="append", choices=PARTS, help="what is measured; may be repeated")
    parser.add_argument("--seeds", type=int, default=SEEDS, help="over how many seeds (20)")
    parser.add_argument(
        "--entries", type=int, default=ENTRIES, help="entries of the case of each seed (10000)"
    )
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=list(SIZES), help="entries of the large cases"
    )
    parser.add_argument("--steps", nargs="+", default=[], help="which methods are timed")
    parser.add_argument("--rule", help="show what one rule finds in the case of the first seed, and stop")
    parser.add_argument("--write", action="store_true", help="keep the base rates of rules as a resource")
    return parser.parse_args()


def _lines(part: str, seeds: Sequence[int], arguments: argparse.Namespace) -> Iterator[str]:
    """Yield the lines of a part; what is missing or fails is told as a line, so that the rest goes on."""
    try:
        if part == "scale":
            yield from import_module(f"{_HOME}.scale_part").lines(arguments.sizes, arguments.steps)
        elif part == "rules":
            yield from _rules(seeds, arguments)
        else:
            lines: Callable[[Sequence[int], int], Iterator[str]] = import_module(f"{_HOME}.{part}_part").lines
            yield from lines(seeds, arguments.entries)
    except (ImportError, AttributeError) as missing:
        yield f"not measured: {missing}"


def _rules(seeds: Sequence[int], arguments: argparse.Namespace) -> Iterator[str]:
    part = import_module(f"{_HOME}.rules_part")
    if arguments.rule:
        yield from part.finding_lines(arguments.rule, seeds[0], arguments.entries)
        return
    table = part.measured(seeds, arguments.entries)
    yield from part.table_lines(table)
    if arguments.write:
        rates = import_module(f"{_HOME}.base_rates")
        yield f"written: {rates.write_base_rates(table, seeds, datetime.now(UTC).date()).name}"


if __name__ == "__main__":
    main()
