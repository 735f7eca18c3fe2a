"""What is done with notes off the window's thread; each change is one step that can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.notes import KeptNote, Note, NoteState, NoteSubject, SubjectKind
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.notes.listing import ListedNote


@dataclass(frozen=True, slots=True)
class NoteAbout:
    """About what a note is written: a subject, and the entries where it is about entries."""

    subject: NoteSubject
    entry_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NotesFound:
    """The notes about one thing."""

    about: NoteAbout
    notes: tuple[KeptNote, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A note as it was entered; `record_id` is the one that it replaces."""

    note: Note
    entry_ids: tuple[int, ...] | None = None
    record_id: int | None = None


def all_notes(case: CaseFile, _progress: Progress) -> tuple[ListedNote, ...]:
    """Return all notes of a case."""
    from investigator_desktop.operations.notes.listing import listed_notes

    return listed_notes(case)


def notes_about(case: CaseFile, about: NoteAbout, _progress: Progress) -> NotesFound:
    """Return the notes about one thing, those written last first."""
    from investigator_desktop.operations.notes.keeping import notes_of

    found = notes_of(case, about.subject)
    if about.subject.kind is SubjectKind.ENTRIES:
        keys = set(case.entry_keys_of(about.entry_ids))
        found = tuple(one for one in found if not keys.isdisjoint(one.entry_keys))
    return NotesFound(about, tuple(reversed(found)))


def keep(case: CaseFile, written: Written, actor: Actor, _progress: Progress) -> CaseChanges:
    """Keep a note."""
    from investigator_desktop.operations.notes.keeping import keep_note

    return keep_note(case, written.note, actor, entry_ids=written.entry_ids, note_id=written.record_id)


def say_state(
    case: CaseFile, record_id: int, state: NoteState, actor: Actor, _progress: Progress
) -> CaseChanges:
    """Say what became of a hypothesis or a task."""
    from investigator_desktop.operations.notes.keeping import change_state

    return change_state(case, record_id, state, actor)


def withdraw(case: CaseFile, record_id: int, actor: Actor, _progress: Progress) -> CaseChanges:
    """Withdraw a note."""
    from investigator_desktop.operations.notes.keeping import withdraw_note

    return withdraw_note(case, record_id, actor)
