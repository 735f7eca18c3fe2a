"""Cases on a disk that is full, on one that is write-protected, and on a stick that is pulled out while written to."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.backups import keep_backup
from tests.benchmarks.torture.copying import Export, Rekey, SaveCopy
from tests.benchmarks.torture.examination import Fault, Found, Verdict, examine
from tests.benchmarks.torture.kills import Prepared, acknowledged_in, started
from tests.benchmarks.torture.model import Model
from tests.benchmarks.torture.older_case import make_older_case
from tests.benchmarks.torture.scenarios import (
    OTHER_PASSPHRASE,
    VARIANTS,
    Scenario,
    Variant,
    decided_case,
    empty_case,
    imports,
    models_after,
)
from tests.benchmarks.torture.sources import Source
from tests.benchmarks.torture.state import state_of
from tests.benchmarks.torture.steps import CASE_NAME, Bench, Create, Import, Open, Step
from tests.benchmarks.torture.tallies import Tally, tally_of
from tests.benchmarks.torture.volume import Volume, reason_without, volume

SIZE = 300
_MEGABYTES = 48
_LITTLE = 600_000  # bytes that are left on a full disk
_ROOM = 8 << 20
_SECONDS_TO_GIVE_UP = 60
_SECONDS_OF_IMPORTS = 1.5
_FULL = "disk full"
_PROTECTED = "write-protected"
_PULLED = "pulled out while written to"


def bad_media(root: Path, count: int, seed: int) -> Iterator[Tally]:
    """Try full, write-protected and vanishing file systems where this machine lets one be mounted."""
    reason = reason_without()
    if reason is not None:
        yield from (Tally("media", tried, note=reason) for tried in (_FULL, _PROTECTED, _PULLED))
        return
    for variant in VARIANTS:
        yield full_disk(root / "full", variant)
        yield write_protected(root / "protected", variant)
        yield pulled_out(root / "pulled", variant, count, random.Random(f"{seed} {variant.name}"))


def full_disk(root: Path, variant: Variant) -> Tally:
    """Carry out each kind of step on a full disk: refused with a sentence, and all is as it was."""
    steps: tuple[Step, ...] = (
        Import(Source(60, SIZE * 20)),
        SaveCopy("copy.idcase"),
        Export("export.idcase", OTHER_PASSPHRASE),
        Rekey(OTHER_PASSPHRASE),
        Open(),
    )
    verdicts = [_on_full_disk(root, variant, step) for step in steps]
    verdicts += [_filled_up(root, variant), _backup_on_full_disk(root, variant)]
    return tally_of("media", f"{_FULL}, {variant.name}", verdicts, _seen(verdicts))


def _seen(verdicts: Sequence[Verdict]) -> str:
    return f"{sum(not verdict.faults for verdict in verdicts)} of {len(verdicts)} with a sentence and all as before"


def _bench(place: Volume, variant: Variant) -> Bench:
    folder = variant.folder(place.folder)
    folder.mkdir()
    return Bench(folder, variant.passphrase, place.image.parent)


def _on_full_disk(root: Path, variant: Variant, step: Step) -> Verdict:
    """Carry out one step with hardly any room, then look at the case with room again."""
    prepare = make_older_case if isinstance(step, Open) else decided_case
    with volume(root, _MEGABYTES) as place:
        bench = _bench(place, variant)
        model = prepare(bench, SIZE)
        ballast = place.folder / "ballast"
        place.fill(ballast, _LITTLE)
        faults = [*_refused(bench, step)]
        ballast.unlink()
        verdict = examine((model, model), (), bench.folder, 0)
        return replace(verdict, faults=(*faults, *verdict.faults))


def _refused(bench: Bench, step: Step) -> Iterator[Found]:
    """Carry out a step that must be refused with a sentence, and close the case."""
    name = type(step).__name__
    try:
        step.carry_out(bench)
        yield Found(Fault.OTHER, f"{name} was not refused")
    except InvestigatorError as error:
        if not str(error).endswith("."):
            yield Found(Fault.OTHER, f"no whole sentence: {error}")
    except Exception as error:  # noqa: BLE001 - whatever else is raised is what is looked for
        yield Found(Fault.OTHER, f"{name}: {type(error).__name__}: {error}")
    bench.close()


def _filled_up(root: Path, variant: Variant) -> Verdict:
    """Import until the disk is full: what was acknowledged is there, and with room again it goes on."""
    steps: tuple[Step, ...] = (Create(), *(Import(Source(70 + n, SIZE * 4)) for n in range(60)))
    models = models_after(steps, Model(actions=(), passphrase=variant.passphrase))
    with volume(root, _MEGABYTES) as place:
        bench = _bench(place, variant)
        ballast = place.folder / "ballast"
        place.fill(ballast, _ROOM)
        done = 0
        try:
            for step in steps:
                step.carry_out(bench)
                done += 1
        except InvestigatorError:
            ballast.unlink()
        bench.close()
        verdict = examine(models, steps, bench.folder, done)
        steps[done].carry_out(bench)
        bench.close()
        return replace(examine(models, steps, bench.folder, done + 1), faults=verdict.faults)


def _backup_on_full_disk(root: Path, variant: Variant) -> Verdict:
    """Ask for an automatic backup where there is no room: none is made, a sentence says why, the work goes on."""
    with volume(root, _MEGABYTES) as place:
        bench = _bench(place, variant)
        model = decided_case(bench, SIZE)
        ballast = place.folder / "ballast"
        place.fill(ballast, _LITTLE)
        said: list[Message] = []
        made = keep_backup(bench.case, say=said.append)
        bench.close()
        ballast.unlink()
        wrong = [] if made is None and len(said) == 1 else [Found(Fault.OTHER, f"a backup: {made} {said}")]
        verdict = examine((model, model), (), bench.folder, 0)
        return replace(verdict, faults=(*wrong, *verdict.faults))


def write_protected(root: Path, variant: Variant) -> Tally:
    """Open a case on a disk that nobody may write to, one closed and one left open by a crash."""
    with volume(root, _MEGABYTES) as place:
        bench = _bench(place, variant)
        model = decided_case(bench, SIZE)
        bench.case.evidence()
        left_open = place.folder / "left" / bench.folder.name
        shutil.copytree(bench.folder, left_open)
        bench.close()
        place.write_protect()
        before = _bytes_below(place.folder)
        cases = (bench.case_path, left_open / CASE_NAME)
        faults = [[*_faults_of_protected(path, model)] for path in cases]
        if _bytes_below(place.folder) != before:
            faults.append([Found(Fault.LOST, "a write-protected file was changed")])
    verdicts = [Verdict(0, tuple(found)) for found in faults]
    return tally_of(
        "media", f"{_PROTECTED}, {variant.name}", verdicts, "refused for writing; read, or told why not"
    )


def _bytes_below(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): path.read_bytes() for path in files}


def _faults_of_protected(path: Path, model: Model) -> Iterator[Found]:
    try:
        CaseFile.open(path, model.passphrase).close()
    except InvestigatorError as error:
        yield from _faults_of_sentence(error)
    else:
        yield Found(Fault.OTHER, "a write-protected case was opened for writing")
    try:
        with CaseFile.open(path, model.passphrase, read_only=True) as case:
            if state_of(case, model.passphrase) != model.state:
                yield Found(Fault.HALF, "a write-protected case is read as something else")
    except InvestigatorError as error:
        yield from _faults_of_sentence(error)


def _faults_of_sentence(error: InvestigatorError) -> Iterator[Found]:
    if CASE_NAME not in str(error) or not str(error).endswith("."):
        yield Found(Fault.OTHER, f"no whole sentence: {error}")


def pulled_out(root: Path, variant: Variant, count: int, dice: random.Random) -> Tally:
    """Let the file system end at random moments of a process that imports."""
    verdicts: list[Verdict] = []
    said: Counter[str] = Counter()
    while len(verdicts) < count:
        words, verdict = _pulled_once(root, variant, dice)
        if verdict is not None:
            verdicts.append(verdict)
            said[words] += 1
    note = ", ".join(f"{number} {words}" for words, number in sorted(said.items()))
    return tally_of("media", f"{_PULLED}, {variant.name}", verdicts, note)


def _pulled_once(root: Path, variant: Variant, dice: random.Random) -> tuple[str, Verdict | None]:
    scenario = Scenario("import", empty_case, imports, SIZE * 4)
    with volume(root, _MEGABYTES) as place:
        bench = _bench(place, variant)
        models = scenario.models(empty_case(bench, scenario.size))
        prepared = Prepared(scenario, variant, bench.folder, models, 0.0)
        process = started(prepared, bench.folder, root)
        time.sleep(dice.uniform(0, _SECONDS_OF_IMPORTS))
        place.pull_out()
        said = _last_words(process)
        place.unmount()
        if said == "done":
            return said, None
        place.mount()
        _let_a_minute_pass(bench.folder)
        verdict = examine(models, scenario.steps, bench.folder, acknowledged_in(root))
    if said.startswith("refused "):
        return said.split()[1], verdict
    return said, replace(verdict, faults=(*verdict.faults, Found(Fault.OTHER, f"the program ended: {said}")))


def _let_a_minute_pass(folder: Path) -> None:
    """Make an empty lock file old: who had just begun to write it when the stick went has ended by then."""
    lock = folder / f"{CASE_NAME}.lock"
    if lock.exists() and not lock.stat().st_size:
        os.utime(lock, (0, 0))


def _last_words(process: subprocess.Popen[str]) -> str:
    """Return what the process says at its end, or how it ended where it says nothing."""
    try:
        said = process.communicate(timeout=_SECONDS_TO_GIVE_UP)[0].strip()
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return "it hung"
    return said or f"without a word, with {process.returncode}"
