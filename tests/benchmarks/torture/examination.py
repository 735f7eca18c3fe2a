"""What is found in a folder after the process that worked in it has ended: whole, lost, half, or not to be opened."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.casefile.connections import Access, raw_connection
from investigator_desktop.casefile.encryption import key_for
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from tests.benchmarks.torture.model import Model, state_of
from tests.benchmarks.torture.steps import ACTOR, CASE_NAME, DETAILS

_LEFTOVERS = ("-wal", "-shm", "-journal", ".lock", ".part")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a case. `problems` are sentences for a person; the rest is counted.

    `had_lock` and `had_log` tell what lay beside the case before it was opened; `was_kept` that a step was there that
    nobody had acknowledged yet, `was_taken_back` that the step under way had left nothing.
    """

    acknowledged: int
    is_lost: bool = False
    is_half: bool = False
    is_closed_for_ever: bool = False
    fails_verification: bool = False
    leftovers: tuple[str, ...] = ()
    had_lock: bool = False
    had_log: bool = False
    was_kept: bool = False
    problems: tuple[str, ...] = ()

    @property
    def is_counted(self) -> bool:
        """Tell whether something is wrong that has a column of its own."""
        flags = (self.is_lost, self.is_half, self.is_closed_for_ever, self.fails_verification)
        return any(flags) or bool(self.leftovers)

    @property
    def is_bad(self) -> bool:
        """Tell whether anything is not as it must be."""
        return self.is_counted or bool(self.problems)


def examine(models: Sequence[Model], folder: Path, acknowledged: int) -> Verdict:
    """Open the case as a person would and compare it with what it must hold after the acknowledged steps."""
    path = folder / CASE_NAME
    beside = {member.name for member in folder.iterdir()}
    verdict = Verdict(
        acknowledged,
        had_lock=f"{CASE_NAME}.lock" in beside,
        had_log=bool({f"{CASE_NAME}-wal", f"{CASE_NAME}-journal"} & beside),
    )
    possible = models[acknowledged : acknowledged + 2]
    try:
        if not possible[0].is_there and not path.exists():
            _make_again(path, possible[0].passphrase)
        with _opened(path, possible) as case:
            verdict = _compared(case, models, verdict)
    except InvestigatorError as error:
        verdict = replace(verdict, is_closed_for_ever=True, problems=(*verdict.problems, str(error)))
    return _with_leftovers(path, possible, verdict)


def _make_again(path: Path, passphrase: str | None) -> None:
    """Make the case that was not there yet, as a person would who finds nothing: its name must be free."""
    create_case(path, DETAILS, ACTOR, passphrase).close()


def _opened(path: Path, possible: Sequence[Model]) -> CaseFile:
    """Open the case with the passphrase that it may have by now."""
    return CaseFile.open(path, possible[0].passphrase)


def _compared(case: CaseFile, models: Sequence[Model], verdict: Verdict) -> Verdict:
    state = state_of(case)
    states = [model.state for model in models]
    possible = states[verdict.acknowledged : verdict.acknowledged + 2]
    if state not in possible:
        is_lost = state in states[: verdict.acknowledged]
        problem = f"after step {verdict.acknowledged}: {state}"
        verdict = replace(verdict, is_lost=is_lost, is_half=not is_lost, problems=(problem,))
    elif state != possible[0]:
        verdict = replace(verdict, was_kept=True)
    difference = case.verify(Progress()).difference
    if difference is not None:
        problems = (*verdict.problems, str(difference.subject))
        verdict = replace(verdict, fails_verification=True, problems=problems)
    return verdict


def _with_leftovers(path: Path, possible: Sequence[Model], verdict: Verdict) -> Verdict:
    """Look at the pages of the closed file and for files that nobody needs any more."""
    left = tuple(member.name for member in path.parent.iterdir() if member.name.endswith(_LEFTOVERS))
    if verdict.is_closed_for_ever:
        return replace(verdict, leftovers=left)
    broken = broken_pages(path, possible[0].passphrase)
    return replace(
        verdict,
        leftovers=left,
        fails_verification=verdict.fails_verification or bool(broken),
        problems=(*verdict.problems, *broken),
    )


def broken_pages(path: Path, passphrase: str | None) -> tuple[str, ...]:
    """Return what SQLite and SQLCipher say of the pages of a file, nothing where all are whole."""
    key = key_for(path, passphrase)
    with closing(raw_connection(Access(path, key, is_read_only=True))) as raw:
        found = [str(row[0]) for row in raw.execute("PRAGMA integrity_check")]
        if key is not None:
            found += [str(row[0]) for row in raw.execute("PRAGMA cipher_integrity_check")]
    return tuple(line for line in found if line != "ok")
