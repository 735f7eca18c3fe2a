"""What the desk has done off the window's thread: making, opening, backing up, undoing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import AuditRecord, CaseChanges, CaseDetails
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


@dataclass(frozen=True, slots=True)
class NewCase:
    """What a person entered for a new case; an empty passphrase means that the file is not encrypted."""

    path: Path
    details: CaseDetails
    passphrase: str | None = None


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """A case as it was opened, with who is known to work on it under this account of the operating system.

    `in_use` says who has it open for writing, where it could only be opened for reading because of that.
    """

    case: CaseFile
    known_actor: Actor | None
    in_use: Message | None = None


@dataclass(frozen=True, slots=True)
class Steps:
    """What undo and redo would do, None where there is nothing."""

    undoable: AuditRecord | None = None
    redoable: AuditRecord | None = None


def make_case(new: NewCase, actor: Actor, _progress: Progress) -> OpenedCase:
    """Make a case and open it."""
    from investigator_desktop.operations.cases import create_case

    return _opened(create_case(new.path, new.details, actor, new.passphrase or None))


def open_at(path: Path, passphrase: str | None, read_only: bool, _progress: Progress) -> OpenedCase:
    """Open the case at a path: for reading only where somebody else has it open for writing."""
    from investigator_desktop.casefile import CaseInUse
    from investigator_desktop.operations.cases import open_case

    try:
        return _opened(open_case(path, passphrase, read_only=read_only))
    except CaseInUse as error:
        return _opened(open_case(path, passphrase, read_only=True), error.sentence)


def make_sample_case(folder: Path, language: str, actor: Actor, progress: Progress) -> OpenedCase:
    """Make the sample case with its report and open it."""
    from investigator_desktop.operations.cases import open_case
    from investigator_desktop.operations.demo import make_demo

    return _opened(open_case(make_demo(folder, language, actor, progress).case_path))


def _opened(case: CaseFile, in_use: Message | None = None) -> OpenedCase:
    from investigator_desktop.operations.actors import known_actor

    return OpenedCase(case, known_actor(case), in_use)


def keep_actor(case: CaseFile, actor: Actor, _progress: Progress) -> Actor:
    """Keep who works on the case and return them."""
    from investigator_desktop.operations.actors import introduce

    introduce(case, actor)
    return actor


def make_backup(case: CaseFile, _progress: Progress) -> Message | None:
    """Make an automatic backup; return the sentence why none could be made."""
    from investigator_desktop.operations.backups import keep_backup

    said: list[Message] = []
    keep_backup(case, say=said.append)
    return said[0] if said else None


def undo_step(case: CaseFile, actor: Actor, _progress: Progress) -> CaseChanges:
    """Take the last step back."""
    from investigator_desktop.operations.cases import undo

    return undo(case, actor)


def redo_step(case: CaseFile, actor: Actor, _progress: Progress) -> CaseChanges:
    """Do the last undone step again."""
    from investigator_desktop.operations.cases import redo

    return redo(case, actor)


def look_at_steps(case: CaseFile, _progress: Progress) -> Steps:
    """Return what undo and redo would do."""
    return Steps(case.undoable(), case.redoable())
