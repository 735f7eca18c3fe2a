"""Puts the case file through what must lose nothing: build.py torture [PART…] [--kills N] [--seed N]."""

from __future__ import annotations

import argparse
import os
import platform
import random
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.torture.bad_files import spoilt_cases  # noqa: E402
from tests.benchmarks.torture.kills import kill_once, prepare  # noqa: E402
from tests.benchmarks.torture.media import bad_media  # noqa: E402
from tests.benchmarks.torture.neighbours import neighbours  # noqa: E402
from tests.benchmarks.torture.scenarios import SCENARIOS, VARIANTS, Scenario, Variant  # noqa: E402
from tests.benchmarks.torture.tallies import Tally, as_table, keep, tally_of  # noqa: E402

OUTPUT = ROOT / ".build" / "torture"
RESULTS = ROOT / "tests" / "benchmarks" / "results"
_AT_ONCE = 2
_TRIES = 6


def kills(root: Path, count: int, seed: int) -> Iterator[Tally]:
    """Kill a process at random moments of every scenario, plain and encrypted, with either journal."""
    kinds = tuple(product(SCENARIOS, VARIANTS))
    each = -(-count // len(kinds))
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        jobs = [pool.submit(killed, *kind, root, each, seed) for kind in kinds]
        try:
            for job in jobs:
                yield job.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def killed(scenario: Scenario, variant: Variant, root: Path, count: int, seed: int) -> Tally:
    """Kill `count` times within one scenario and variant."""
    name = f"{scenario.name}, {variant.name}"
    dice = random.Random(f"{seed} {name}")
    prepared = prepare(scenario, variant, root)
    place = root / "killed" / name
    tries = (kill_once(prepared, place, dice) for _ in range(count * _TRIES))
    verdicts = [verdict for _, verdict in zip(range(count), filter(None, tries), strict=False)]
    for verdict in verdicts:
        for found in verdict.faults:
            print(f"{name}: {found.fault}: {found.what}", file=sys.stderr, flush=True)
    return tally_of("kill -9", name, verdicts)


def bad_input(root: Path, count: int, seed: int) -> Iterator[Tally]:
    """Open files that are no case, or no longer a whole one."""
    return spoilt_cases(root / "bad", 200, max(10, count // 4), seed)


def media(root: Path, count: int, seed: int) -> Iterator[Tally]:
    """Let the disk be full, write-protected, or vanish."""
    return bad_media(root / "media", max(2, count // 20), seed)


def meetings(root: Path, count: int, seed: int) -> Iterator[Tally]:
    """Let several processes meet at one case."""
    del seed
    return neighbours(root / "neighbours", max(5, count // 10))


PARTS: dict[str, Callable[[Path, int, int], Iterator[Tally]]] = {
    "kills": kills,
    "input": bad_input,
    "media": media,
    "neighbours": meetings,
}


def main() -> int:
    """Carry out the parts asked for, print and keep the table, and tell whether anything was wrong."""
    parser = argparse.ArgumentParser(prog="build.py torture")
    parser.add_argument("parts", nargs="*", metavar="PART", help=" ".join(PARTS))
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    begun = time.monotonic()
    tallies = carried_out(asked.parts or [*PARTS], asked.kills, asked.seed)
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"
    said = f"{machine}, Python {platform.python_version()}, seed {asked.seed}, {time.monotonic() - begun:.0f} seconds."
    print(f"\n{as_table(tallies)}\n\n{said}")
    keep(tallies, RESULTS, said)
    return 1 if any(tally.bad for tally in tallies) else 0


def carried_out(parts: Sequence[str], kill_count: int, seed: int) -> list[Tally]:
    """Carry out parts in a folder of their own and return their rows."""
    os.chdir(ROOT)
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    tallies: list[Tally] = []
    for part in parts:
        for tally in PARTS[part](OUTPUT, kill_count, seed):
            print(f"{tally.part}: {tally.tried}: {tally.times} times, {tally.bad} wrong", flush=True)
            tallies.append(tally)
    shutil.rmtree(OUTPUT)
    return tallies


if __name__ == "__main__":
    sys.exit(main())
