"""Ending a process at any moment and looking at what it leaves behind."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.torture.examination import Verdict, examine
from tests.benchmarks.torture.model import Model
from tests.benchmarks.torture.scenarios import Scenario, Variant
from tests.benchmarks.torture.steps import Bench

ROOT = Path(__file__).resolve().parents[3]
_CHILD = "tests.benchmarks.torture.child"
_NAMES_OF_HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


class TortureFailed(Exception):
    """The tortured process ended by itself with an error, so that nothing was learnt."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A scenario in one variant: the folder to begin from, what the case holds after each step, how long it takes."""

    scenario: Scenario
    variant: Variant
    template: Path
    models: tuple[Model, ...]
    seconds: float


def prepare(scenario: Scenario, variant: Variant, root: Path) -> Prepared:
    """Make the case to begin from and measure how long the steps take undisturbed."""
    template = variant.folder(root / "template" / scenario.name / variant.name)
    template.mkdir(parents=True)
    start = scenario.prepare(Bench(template, variant.passphrase), scenario.size)
    unmeasured = Prepared(scenario, variant, template, scenario.models(start), 0.0)
    with fresh_copy(unmeasured, root / "measured" / scenario.name / variant.name) as folder:
        process = started(unmeasured, folder, folder.parent)
        begun = time.perf_counter()
        said = next_line(process)
        seconds = time.perf_counter() - begun
        process.communicate()
        if said != "done":
            raise TortureFailed(f"{scenario.name} ({variant.name}) said {said}")
        verdict = examine(unmeasured.models, scenario.steps, folder, acknowledged_in(folder.parent))
    if verdict.faults or verdict.acknowledged != len(scenario.steps):
        raise TortureFailed(f"{scenario.name} ({variant.name}) is wrong when nothing ends it: {verdict}")
    return Prepared(scenario, variant, template, unmeasured.models, seconds)


@contextmanager
def fresh_copy(prepared: Prepared, place: Path) -> Iterator[Path]:
    """Yield a copy of the folder to begin from, removed afterwards."""
    folder = prepared.variant.folder(place)
    shutil.copytree(prepared.template, folder)
    try:
        yield folder
    finally:
        shutil.rmtree(place)


def started(prepared: Prepared, folder: Path, home: Path) -> subprocess.Popen[str]:
    """Start the process and return it once it is ready for its first step; it acknowledges into a file in `home`."""
    scenario, passphrase = prepared.scenario, prepared.variant.passphrase
    words = [scenario.name, str(scenario.size), str(folder), str(_acknowledgements(home))]
    words += [] if passphrase is None else [passphrase]
    process = subprocess.Popen(
        [sys.executable, "-m", _CHILD, *words],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=child_environment(home),
        encoding="utf-8",
    )
    if (said := next_line(process)) != "ready":
        raise TortureFailed(f"{scenario.name} did not start: {said}")
    return process


def child_environment(home: Path) -> dict[str, str]:
    """Return an environment whose settings and logs lie in `home`."""
    homes = dict.fromkeys(_NAMES_OF_HOMES, str(home / "home"))
    return {**os.environ, **homes, "PYTHONPATH": str(ROOT)}


def next_line(process: subprocess.Popen[str]) -> str:
    """Return what the process says next, nothing once it has ended."""
    return "" if process.stdout is None else process.stdout.readline().rstrip("\n")


def _acknowledgements(home: Path) -> Path:
    return home / "acknowledged"


def acknowledged_in(home: Path) -> int:
    """Return how many steps the process said to have done."""
    return _acknowledgements(home).stat().st_size


def kill_once(prepared: Prepared, place: Path, dice: random.Random) -> Verdict | None:
    """Kill the process at a random moment of its steps and return what was found; None where it had ended before."""
    moment = dice.uniform(0, prepared.seconds)
    with fresh_copy(prepared, place) as folder:
        process = started(prepared, folder, folder.parent)
        time.sleep(moment)
        process.kill()
        said = process.communicate()[0].strip()
        if said == "done":
            return None
        if said:
            raise TortureFailed(f"{prepared.scenario.name} ({prepared.variant.name}) said {said}")
        return examine(prepared.models, prepared.scenario.steps, folder, acknowledged_in(folder.parent))
