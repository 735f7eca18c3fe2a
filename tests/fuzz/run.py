"""`build.py fuzz`: for a bounded time, reads damaged statement files and tells of every crash, hang or false figure."""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.fuzz.judging import Judgement, Outcome, judge
from tests.fuzz.mutations import MUTATIONS, Mutation, mutated, weighted
from tests.fuzz.seeds import Seed, seeds

ROOT = Path(__file__).resolve().parents[2]
_KEPT = ROOT / ".build" / "fuzz"
_SLOW_SECONDS = 5.0
_ROW = "| {:<10} |" + "{:>9} |" * 5


@dataclass(slots=True)
class Tally:
    """What was tried: outcomes by container of the undamaged file, and the defects."""

    outcomes: dict[str, Counter[Outcome]] = field(default_factory=dict)
    defects: list[str] = field(default_factory=list)
    slowest: float = 0.0
    slowest_input: Path | None = None

    @property
    def count(self) -> int:
        """Return how many inputs were tried."""
        return sum(sum(counts.values()) for counts in self.outcomes.values())

    def add(self, container: str, judgement: Judgement) -> None:
        """Count an outcome."""
        self.outcomes.setdefault(container, Counter())[judgement.outcome] += 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Try inputs until the time is over; return 1 where a defect was found."""
    parser = argparse.ArgumentParser(prog="build.py fuzz", allow_abbrev=False)
    parser.add_argument("--seconds", type=float, default=120.0, help="how long to try (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="where chance begins (default: %(default)s)")
    parser.add_argument("--corpus", type=Path, default=os.environ.get("INVESTIGATOR_CORPUS"))
    parser.add_argument("--only", default="", help="damage only files whose names contain this")
    parser.add_argument("--out", type=Path, help="write the table there too")
    chosen = parser.parse_args(arguments)
    chosen_seeds = [one for one in seeds(chosen.corpus) if chosen.only in one.name]
    tally = fuzz(chosen_seeds, random.Random(chosen.seed), seconds=chosen.seconds)
    text = "\n".join(lines_of(tally))
    print(text)
    if chosen.out is not None:
        chosen.out.write_text(text + "\n", encoding="utf-8")
    return 1 if tally.defects else 0


def fuzz(
    chosen: Sequence[Seed], chance: random.Random, *, seconds: float = 1e9, count: int | None = None
) -> Tally:
    """Try mutations of the seeds for some seconds or a number of inputs, and judge each."""
    tally, deadline = Tally(), time.monotonic() + seconds
    known: dict[Seed, Judgement] = {}
    while time.monotonic() < deadline and (count is None or tally.count < count):
        seed, mutation = chance.choice(chosen), weighted(MUTATIONS, chance)
        before = known.setdefault(seed, judge(seed.content, seed.name))
        content = mutated(seed.content, mutation, chance)
        judgement = judge(content, seed.name)
        container = before.container if before.container != "?" else Path(seed.name).suffix.lstrip(".")
        wrong = _defect(mutation, before, judgement)
        if wrong:
            judgement = Judgement(Outcome.DEFECT, container, wrong, judgement.seconds)
            tally.defects.append(f"{_keep(content, seed.name)}: {mutation.name}: {wrong}")
        tally.add(container, judgement)
        if judgement.seconds > max(tally.slowest, _SLOW_SECONDS):
            tally.slowest, tally.slowest_input = judgement.seconds, _keep(content, seed.name)
    return tally


def _defect(mutation: Mutation, before: Judgement, after: Judgement) -> str:
    """Return what is wrong; the same said in other bytes must give the same figures."""
    if after.outcome is Outcome.DEFECT:
        return after.detail
    is_silent = after.outcome is Outcome.READ and not after.is_marked
    if mutation.is_faithful and before.outcome is Outcome.READ and is_silent:
        return "" if after.figures == before.figures else "other figures without a warning"
    return ""


def _keep(content: bytes, name: str) -> Path:
    """Keep an input that showed a defect."""
    _KEPT.mkdir(parents=True, exist_ok=True)
    path = _KEPT / f"{len(list(_KEPT.iterdir())):04}-{name}"
    path.write_bytes(content)
    return path.relative_to(ROOT)


def lines_of(tally: Tally) -> Iterator[str]:
    """Yield the table by container, the defects, and what was tried."""
    yield _ROW.format("container", "tried", *(outcome.value for outcome in Outcome))
    yield _ROW.format("---", *["---:"] * 5)
    for container, counts in sorted(tally.outcomes.items()):
        yield _ROW.format(container, sum(counts.values()), *(counts[outcome] for outcome in Outcome))
    yield ""
    yield f"{tally.count} inputs tried, {len(tally.defects)} defects."
    if tally.slowest_input is not None:
        yield f"The slowest took {tally.slowest:.1f} s: {tally.slowest_input}"
    yield from (f"DEFECT {line}" for line in tally.defects)


if __name__ == "__main__":
    sys.exit(main())
