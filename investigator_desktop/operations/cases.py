"""Making and opening a case, and taking its last step back."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.casefile.whole_files import reported
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, CaseDetails
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.operations.agency import wrapped_key_path
from investigator_desktop.operations.backups import set_backups_aside
from investigator_desktop.operations.errors import DetailsMissing, NothingToUndo
from investigator_desktop.operations.key_change import settle
from investigator_desktop.operations.keys import give_key_to_agency, require_strength
from investigator_desktop.operations.traces import finish_destruction

CASE_SUFFIX = ".idcase"


def create_case(
    path: Path,
    details: CaseDetails,
    actor: Actor,
    passphrase: str | None = None,
    clock: Clock = system_clock,
) -> CaseFile:
    """Make a case file and leave it open for writing; raise `InvestigatorError` where it cannot be made.

    The key of an encrypted case is wrapped for the agency of the policy; backups of an earlier case of the same name
    are set aside.
    """
    if not (details.reference.strip() and details.title.strip()):
        raise DetailsMissing
    if passphrase is not None:
        require_strength(passphrase, details)
    case = CaseFile.create(path, details, actor, clock, passphrase)
    try:
        with reported(path):
            set_backups_aside(path, clock())
            give_key_to_agency(case, actor, clock)
    except BaseException:
        case.close()
        for made in (path, wrapped_key_path(path)):
            made.unlink(missing_ok=True)
        raise
    return case


def open_case(path: Path, passphrase: str | None = None, *, read_only: bool = False) -> CaseFile:
    """Open a case file; raise `InvestigatorError` where it is no case, is locked, or is open elsewhere.

    For writing, a change of its key or a destruction that a crash interrupted is finished.
    """
    case = CaseFile.open(path, passphrase, read_only=read_only)
    try:
        if not case.is_read_only:
            settle(path)
            finish_destruction(case)
    except BaseException:
        case.close()
        raise
    return case


def undo(case: CaseFile, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Take the last undoable step back; evidence and trail stay."""
    if case.undoable() is None:
        raise NothingToUndo
    with case.unit_of_work(actor, clock, "undo", {}) as work:
        work.undo()
    return CaseChanges(
        case.sequence,
        has_entries=True,
        has_evidence=True,
        has_details=True,
        has_decisions=True,
        has_analysis=True,
    )


def redo(case: CaseFile, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Do the last undone step again."""
    if case.redoable() is None:
        raise NothingToUndo
    with case.unit_of_work(actor, clock, "redo", {}) as work:
        work.redo()
    return CaseChanges(
        case.sequence,
        has_entries=True,
        has_evidence=True,
        has_details=True,
        has_decisions=True,
        has_analysis=True,
    )
