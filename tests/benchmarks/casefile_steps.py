"""The measured steps of a case file, each in a process of its own: `… casefile_steps STEP FOLDER ROWS`."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.casefile.backup import backup_folder
from investigator_desktop.domain.case import EntryTotal, Verification
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.backups import keep_backup
from investigator_desktop.operations.cases import create_case, open_case
from investigator_desktop.operations.cases import undo as take_back
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.importing import import_readings, undo_import
from tests.benchmarks.torture.sources import Source
from tests.benchmarks.torture.steps import ACTOR, DETAILS

PASSPHRASE = "кілт 'so\" 1"
DECIDED_COUNT = 100_000


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of the measured files and the number of entries."""

    folder: Path
    rows: int

    @property
    def encrypted(self) -> Path:
        """Return the case with a passphrase."""
        return self.folder / f"encrypted-{self.rows}.idcase"

    @property
    def entries(self) -> Path:
        """Return the entry frame that every import takes."""
        return self.folder / f"entries-{self.rows}.arrow"

    @property
    def source(self) -> Source:
        """Return the statement."""
        return Source(1, self.rows)


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds of the clock, and of all processors together, which a busy machine changes less."""

    seconds: float
    processor_seconds: float


def timed(work: Callable[[], object]) -> Taken:
    """Return what something takes."""
    start, worked = time.perf_counter(), time.process_time()
    work()
    return Taken(time.perf_counter() - start, time.process_time() - worked)


def prepare(place: Place) -> Taken:
    """Write the entry frame."""
    return timed(lambda: place.source.entries().write_ipc(place.entries))


def insert_plain(place: Place) -> Taken:
    """Import the entries into a new case without a passphrase, until the trail has its record."""
    return _insert(place, place.folder / f"plain-{place.rows}.idcase", None)


def insert_encrypted(place: Place) -> Taken:
    """Import the same into a new case with a passphrase."""
    return _insert(place, place.encrypted, PASSPHRASE)


def _insert(place: Place, path: Path, passphrase: str | None) -> Taken:
    path.unlink(missing_ok=True)
    shutil.rmtree(backup_folder(path), ignore_errors=True)
    reading = place.source.reading(place.folder, pl.read_ipc(place.entries))
    with create_case(path, DETAILS, ACTOR, passphrase) as case:
        return timed(lambda: import_readings(case, [reading], ACTOR, Progress()))


def open_encrypted(place: Place) -> Taken:
    """Open the case with its passphrase until its details are known."""
    opened: list[CaseFile] = []
    seconds = timed(lambda: opened.append(open_case(place.encrypted, PASSPHRASE)))
    opened[0].close()
    return seconds


def verify(place: Place) -> Taken:
    """Verify the case."""
    with open_case(place.encrypted, PASSPHRASE) as case:
        found: list[Verification] = []
        taken = timed(lambda: found.append(case.verify(Progress())))
    if found[0].difference is not None:
        raise SystemExit(f"the case does not verify: {found[0].difference.subject}")
    return taken


def undo_all(place: Place) -> Taken:
    """Undo the import of all entries until the sums are those without it; then do it again."""
    with open_case(place.encrypted, PASSPHRASE) as case:
        run_id = case.runs()[0].id
        left: list[EntryTotal] = []

        def undone() -> None:
            undo_import(case, run_id, ACTOR)
            left.extend(case.entry_totals(EntryQuery()))

        taken = timed(undone)
        take_back(case, ACTOR)
    if left:
        raise SystemExit("entries are left after the undo")
    return taken


def decide_many(place: Place) -> Taken:
    """Tag the first 100,000 entries as one step; then undo it."""
    keys = place.source.keys()[:DECIDED_COUNT]
    with open_case(place.encrypted, PASSPHRASE) as case:
        seconds = timed(lambda: decide(case, keys, DecisionKind.TAG, ACTOR, value="counted"))
        take_back(case, ACTOR)
    return seconds


def back_up(place: Place) -> Taken:
    """Make an automatic backup."""
    shutil.rmtree(backup_folder(place.encrypted), ignore_errors=True)
    with open_case(place.encrypted, PASSPHRASE) as case:
        seconds = timed(lambda: keep_backup(case))
    shutil.rmtree(backup_folder(place.encrypted))
    return seconds


STEPS: dict[str, Callable[[Place], Taken]] = {
    "prepare": prepare,
    "insert_plain": insert_plain,
    "insert_encrypted": insert_encrypted,
    "open": open_encrypted,
    "verify": verify,
    "undo": undo_all,
    "decide": decide_many,
    "backup": back_up,
}


def main() -> None:
    """Run one step and print its seconds."""
    step, folder, rows = sys.argv[1:]
    taken = STEPS[step](Place(Path(folder), int(rows)))
    print(json.dumps({step: taken.seconds, f"{step}_processor": taken.processor_seconds}))


if __name__ == "__main__":
    main()
