"""Making and opening a case, and taking its last step back."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, CaseDetails
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.operations.errors import DetailsMissing, NothingToUndo

CASE_SUFFIX = ".idcase"


def create_case(
    path: Path,
    details: CaseDetails,
    actor: Actor,
    passphrase: str | None = None,
    clock: Clock = system_clock,
) -> CaseFile:
    """Make a case file and leave it open for writing; raise `InvestigatorError` where it cannot be made."""
    if not (details.reference.strip() and details.title.strip()):
        raise DetailsMissing
    return CaseFile.create(path, details, actor, clock, passphrase)


def open_case(path: Path, passphrase: str | None = None, *, read_only: bool = False) -> CaseFile:
    """Open a case file; raise `InvestigatorError` where it is no case, is locked, or is open elsewhere."""
    return CaseFile.open(path, passphrase, read_only=read_only)


def undo(case: CaseFile, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Take the last undoable step back; evidence and trail stay."""
    if case.undoable() is None:
        raise NothingToUndo
    with case.unit_of_work(actor, clock, "undo", {}) as work:
        work.undo()
    return CaseChanges(case.sequence, has_entries=True, has_evidence=True, has_details=True)


def redo(case: CaseFile, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Do the last undone step again."""
    if case.redoable() is None:
        raise NothingToUndo
    with case.unit_of_work(actor, clock, "redo", {}) as work:
        work.redo()
    return CaseChanges(case.sequence, has_entries=True, has_evidence=True, has_details=True)
