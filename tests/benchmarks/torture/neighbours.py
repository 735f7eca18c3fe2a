"""Several processes at one case: one writes, the others are refused or only read, and all stays whole."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from investigator_desktop.casefile import CaseFile, CaseInUse
from investigator_desktop.casefile.lock_file import LOCK_SUFFIX
from tests.benchmarks.torture.examination import Fault, Found, Verdict, examine
from tests.benchmarks.torture.kills import ROOT, Prepared, TortureFailed, child_environment, started
from tests.benchmarks.torture.model import Model
from tests.benchmarks.torture.neighbour import PERIOD
from tests.benchmarks.torture.scenarios import VARIANTS, Scenario, Variant, decided_case, empty_case, imports
from tests.benchmarks.torture.steps import CASE_NAME, Bench
from tests.benchmarks.torture.tallies import Tally, tally_of

READERS = 3
_SIZE = 6_000
_SECONDS_TO_START = 5.0
_GONE = {
    "host": "",
    "user": "somebody",
    "pid": -1,
    "started": 0.0,
    "program": "Investigator Desktop",
    "opened_at": "2026-01-01T00:00:00+00:00",
}


def neighbours(root: Path, rounds: int) -> Iterator[Tally]:
    """Let processes meet at one case, plain and encrypted, with either journal."""
    for variant in VARIANTS:
        folder = variant.folder(root / variant.name)
        folder.mkdir(parents=True)
        yield read_beside(folder, variant)
        yield raced(variant.folder(root / "raced" / variant.name), variant, rounds)


def read_beside(folder: Path, variant: Variant) -> Tally:
    """Read again and again, and ask for writing, while another process imports."""
    scenario = Scenario("import", empty_case, imports, _SIZE)
    models = scenario.models(empty_case(Bench(folder, variant.passphrase), scenario.size))
    process = started(Prepared(scenario, variant, folder, models, 0.0), folder, folder.parent)
    _wait_for((folder / CASE_NAME).with_name(CASE_NAME + LOCK_SUFFIX))
    readers = [_neighbour("read", folder, variant) for _ in range(READERS)]
    refusals = [*_asked_for_writing(folder / CASE_NAME, variant, process)]
    process.communicate()
    seen = [*map(_pairs_said, readers)]
    faults = [*_faults_of_refusals(refusals), *_faults_of_readers(seen, models)]
    verdict = examine(models, scenario.steps, folder, len(scenario.steps))
    verdicts = [verdict, Verdict(0, tuple(faults))]
    reads = sum(len(reader) for reader in seen)
    note = f"refused {len(refusals)} times with the sentence, {reads} whole reads by {READERS} readers"
    return tally_of("two processes", f"one imports, others ask, {variant.name}", verdicts, note)


def _asked_for_writing(path: Path, variant: Variant, process: subprocess.Popen[str]) -> Iterator[str]:
    """Yield what is said to a second process that wants to write while the first one works."""
    while process.poll() is None:
        try:
            CaseFile.open(path, variant.passphrase).close()
        except CaseInUse as error:
            yield str(error)
        else:
            return  # the first one has closed it
        time.sleep(0.05)


def _wait_for(path: Path) -> None:
    while not path.exists():
        time.sleep(0.01)


def _faults_of_refusals(refusals: Sequence[str]) -> Iterator[Found]:
    if not refusals:
        yield Found(Fault.OTHER, "the second process was never refused")
    wrong = [said for said in refusals if "is already open: by" not in said or not said.endswith(".")]
    yield from (Found(Fault.OTHER, f"no whole sentence: {said}") for said in wrong)


def _neighbour(
    word: str, folder: Path, variant: Variant, start: float = 0, rounds: int = 0
) -> subprocess.Popen[str]:
    words = [word, str(folder / CASE_NAME), str(start), str(rounds)]
    words += [] if variant.passphrase is None else [variant.passphrase]
    return subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.torture.neighbour", *words],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=child_environment(folder.parent),
        encoding="utf-8",
    )


def _pairs_said(process: subprocess.Popen[str]) -> list[tuple[float, float]]:
    """Return what a neighbour printed; raise where it ended with an error."""
    output, _ = process.communicate()
    if process.returncode != 0:
        raise TortureFailed(f"a neighbour ended with {process.returncode}")
    return [(first, second) for first, second in json.loads(output)]


def _faults_of_readers(
    seen: Sequence[Sequence[tuple[float, float]]], models: Sequence[Model]
) -> Iterator[Found]:
    """Yield reads of something that the case never was, or of an older state after a newer one."""
    whole = {(len(model.actions), sum(one.entry_count for one in model.state.sums)) for model in models}
    for reads in seen:
        yield from (Found(Fault.HALF, f"a reader saw {read}") for read in reads if read not in whole)
        if [*reads] != sorted(reads):
            yield Found(Fault.LOST, "a reader saw an older state after a newer one")


def raced(folder: Path, variant: Variant, rounds: int) -> Tally:
    """Let two processes open a case at the same moment that a crash left locked: never may both write."""
    folder.mkdir(parents=True)
    model = decided_case(Bench(folder, variant.passphrase), 100)
    start = time.time() + _SECONDS_TO_START
    both = [_neighbour("open", folder, variant, start, rounds) for _ in range(2)]
    for number in range(rounds):
        time.sleep(max(0.0, start + number * PERIOD - time.time()))
        _leave_a_lock(folder / CASE_NAME)
    one, other = map(_pairs_said, both)
    together = [(a, b) for a in one for b in other if a[0] < b[1] and b[0] < a[1]]
    faults = tuple(Found(Fault.OTHER, f"both had it open: {pair}") for pair in together)
    verdict = examine((model, model), (), folder, 0)
    verdicts = [Verdict(0, faults), verdict]
    note = f"{rounds} moments, opened {len(one)} and {len(other)} times, never both"
    return tally_of(
        "two processes", f"both open at once, {variant.name}", verdicts, note if not faults else ""
    )


def _leave_a_lock(path: Path) -> None:
    """Put the lock of a program that has ended beside the case, unless it is open."""
    lock = path.with_name(path.name + LOCK_SUFFIX)
    with suppress(FileExistsError), lock.open("x", encoding="utf-8") as file:
        json.dump(_GONE, file)
