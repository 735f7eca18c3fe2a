"""What is found in a folder after the process that worked in it has ended: whole, lost, half, or not to be opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from investigator_desktop.casefile import CaseFile, PassphraseNeeded, WrongPassphrase
from investigator_desktop.casefile.backup import backups_of
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case, open_case
from tests.benchmarks.torture.model import Model
from tests.benchmarks.torture.state import CaseState, state_of
from tests.benchmarks.torture.steps import ACTOR, CASE_NAME, DETAILS, Step

_LEFTOVERS = ("-wal", "-shm", "-journal", ".lock", ".part", ".pending")


class Fault(StrEnum):
    """What can be wrong."""

    LOST = "lost"
    HALF = "half there"
    CLOSED = "not opening"
    UNVERIFIED = "verification fails"
    LEFT = "left over"
    OTHER = "otherwise wrong"


@dataclass(frozen=True, slots=True)
class Found:
    """Something that is wrong, in words for a person."""

    fault: Fault
    what: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a case.

    `had_lock` and `had_log` tell what lay beside the case before it was opened, `was_kept` that a step was there whole
    that nobody had acknowledged yet.
    """

    acknowledged: int
    faults: tuple[Found, ...] = ()
    had_lock: bool = False
    had_log: bool = False
    was_kept: bool = False


def examine(models: Sequence[Model], steps: Sequence[Step], folder: Path, acknowledged: int) -> Verdict:
    """Open the case as a person would and compare it with what it must hold after the acknowledged steps."""
    beside = {member.name for member in folder.iterdir()}
    has_lock = f"{CASE_NAME}.lock" in beside
    is_to_be_noticed = has_lock and CASE_NAME in beside
    examination = _Examination(models, steps, folder, acknowledged, is_to_be_noticed)
    faults = (*examination.faults(),)
    has_log = bool({f"{CASE_NAME}-wal", f"{CASE_NAME}-journal"} & beside)
    was_kept = examination.step > acknowledged and CASE_NAME in beside
    return Verdict(acknowledged, faults, has_lock, has_log, was_kept)


@dataclass(slots=True)
class _Examination:
    """One look at a folder; `step` is the step after which the case was found."""

    models: Sequence[Model]
    steps: Sequence[Step]
    folder: Path
    acknowledged: int
    has_lock: bool
    step: int = -1

    def faults(self) -> Iterator[Found]:
        """Yield all that is wrong."""
        try:
            yield from self._faults_of_case()
            yield from self._faults_of_copies()
        except InvestigatorError as error:
            yield Found(Fault.CLOSED, str(error))
        left = [path.name for path in self.folder.rglob("*") if path.name.endswith(_LEFTOVERS)]
        yield from (Found(Fault.LEFT, name) for name in left)

    def _faults_of_case(self) -> Iterator[Found]:
        path = self.folder / CASE_NAME
        if not self.models[self.acknowledged].is_there and not path.exists():
            create_case(path, DETAILS, ACTOR, self.models[self.acknowledged].passphrase).close()
        model, case = self._opened(path)
        with case:
            if self.has_lock and not case.was_left_open:
                yield Found(Fault.OTHER, "the lock that was left behind was not noticed")
            yield from self._faults_of_state(state_of(case, model.passphrase))
            yield from _faults_of_content(case)
            if self.step == self.acknowledged < len(self.steps):
                self.steps[self.step].again(case, self.folder)

    def _opened(self, path: Path) -> tuple[Model, CaseFile]:
        """Open the case with the passphrase that it may have by now."""
        *others, last = self.models[self.acknowledged : self.acknowledged + 2]
        for model in others:
            try:
                return model, open_case(path, model.passphrase)
            except (WrongPassphrase, PassphraseNeeded):
                continue
        return last, open_case(path, last.passphrase)

    def _faults_of_state(self, state: CaseState) -> Iterator[Found]:
        states = [model.state for model in self.models]
        possible = states[self.acknowledged : self.acknowledged + 2]
        if state in possible:
            self.step = self.acknowledged + possible.index(state)
        else:
            fault = Fault.LOST if state in states[: self.acknowledged] else Fault.HALF
            yield Found(fault, f"after step {self.acknowledged}: {state}")

    def _faults_of_copies(self) -> Iterator[Found]:
        """Yield copies and backups that are not there though acknowledged, or are there and not whole."""
        model = self.models[max(self.step, self.acknowledged)]
        needed = {copy.name for copy in self.models[self.acknowledged].copies}
        for copy in model.copies:
            path = self.folder / copy.name
            if path.exists():
                yield from _faults_of_copy(path, [copy.state])
            elif copy.name in needed:
                yield Found(Fault.LOST, f"{copy.name} is not there")
        kept = backups_of(self.folder / CASE_NAME)
        still_needed = {*self.models[self.acknowledged].backups} & {*model.backups}
        missing = still_needed - {backup.sequence for backup in kept}
        yield from (
            Found(Fault.LOST, f"the backup at record {sequence} is not there") for sequence in missing
        )
        for backup in kept:
            states = [one.state for one in self.models if len(one.actions) == backup.sequence]
            yield from _faults_of_copy(backup.path, [_under(model, state) for state in states])


def _under(model: Model, state: CaseState) -> CaseState:
    """Return a state as a backup holds it that opens as the case does now."""
    return replace(state, passphrase=model.passphrase)


def _faults_of_copy(path: Path, states: Sequence[CaseState]) -> Iterator[Found]:
    passphrase = states[0].passphrase if states else None
    with CaseFile.open(path, passphrase, read_only=True) as case:
        if state_of(case, passphrase) not in states:
            yield Found(Fault.HALF, f"{path.name} holds something else")
        yield from _faults_of_content(case)


def _faults_of_content(case: CaseFile) -> Iterator[Found]:
    difference = case.verify(Progress()).difference
    if difference is not None:
        yield Found(Fault.UNVERIFIED, f"{case.path.name}: {difference.subject}")
    if (damage := case.check_pages()) is not None:
        yield Found(Fault.UNVERIFIED, f"{case.path.name}: {damage}")
