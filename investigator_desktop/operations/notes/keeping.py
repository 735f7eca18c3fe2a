"""Keeping notes, hypotheses and tasks: each change is one step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalystRecord, KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.notes import (
    STATES,
    KeptNote,
    Note,
    NoteState,
    NoteSubject,
    SubjectKind,
    note_from,
    note_text,
)
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.analysis_keeping import UnknownRecord, record, withdraw
from investigator_desktop.operations.kept_records import reads_record

_UNKNOWN = message("Notes", "There is no note with the number {number}.")


class NoteIncomplete(InvestigatorError):
    """A note lacks what makes it one, or says what its kind cannot say."""

    def __init__(self, missing: Message) -> None:
        """Say what is wrong."""
        super().__init__(missing)


def notes_of(case: CaseFile, subject: NoteSubject | None = None) -> tuple[KeptNote, ...]:
    """Return the notes about one party, one account, the case or entries, or all; the first one written first."""
    found = case.analyst_records(RecordKind.NOTE, None if subject is None else subject.text)
    return tuple(_kept(one) for one in found)


def notes_of_entry(case: CaseFile, entry_key: bytes) -> tuple[KeptNote, ...]:
    """Return the notes that are about an entry, named by its key."""
    return tuple(one for one in notes_of(case, ENTRIES) if entry_key in one.entry_keys)


ENTRIES = NoteSubject(SubjectKind.ENTRIES)


@reads_record
def _kept(one: KeptRecord) -> KeptNote:
    return KeptNote(
        one.id, note_from(one.record.content), one.record.entry_keys, one.decided_by, one.decided_at
    )


def note_of_case(case: CaseFile, note_id: int) -> KeptNote:
    """Return a note by its number; raise `UnknownRecord`."""
    found = next((one for one in notes_of(case) if one.id == note_id), None)
    if found is None:
        raise UnknownRecord(note_id, _UNKNOWN)
    return found


def keep_note(
    case: CaseFile,
    note: Note,
    actor: Actor,
    *,
    entry_ids: Sequence[int] | None = None,
    note_id: int | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep a note, in the place of what `note_id` says, as one step; without entries those said before stay.

    Raise `NoteIncomplete` or `UnknownRecord`.
    """
    before = () if note_id is None else note_of_case(case, note_id).entry_keys
    keys = before if entry_ids is None else tuple(case.entry_keys_of(entry_ids))
    note = replace(note, text=note.text.strip())
    require_complete(note, keys)
    entered = AnalystRecord(RecordKind.NOTE, note.subject.text, note_text(note), entry_keys=keys)
    return record(case, entered, actor, record_id=note_id, clock=clock)


def change_state(
    case: CaseFile, note_id: int, state: NoteState, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Say what became of a hypothesis or a task, as one step; raise `NoteIncomplete` or `UnknownRecord`."""
    kept = note_of_case(case, note_id)
    return keep_note(case, replace(kept.note, state=state), actor, note_id=note_id, clock=clock)


def withdraw_note(case: CaseFile, note_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Withdraw a note as one step; raise `UnknownRecord`."""
    note_of_case(case, note_id)
    return withdraw(case, note_id, actor, clock)


def require_complete(note: Note, entry_keys: Sequence[bytes]) -> None:
    """Raise `NoteIncomplete` for a note without a text or without what it is about, or in a state of another kind."""
    if not note.text:
        raise NoteIncomplete(message("Notes", "A note, a hypothesis or a task needs a text."))
    if note.state not in STATES[note.kind]:
        raise NoteIncomplete(
            message(
                "Notes", "A hypothesis is open, supported or rejected, a task open or done; a note stands."
            )
        )
    if note.due_on is not None and NoteState.DONE not in STATES[note.kind]:
        raise NoteIncomplete(message("Notes", "Only a task has a day on which it is due."))
    if note.subject.kind is SubjectKind.ENTRIES and not entry_keys:
        raise NoteIncomplete(message("Notes", "Choose the entries that the note is about."))
    if note.subject.kind in {SubjectKind.PARTY, SubjectKind.ACCOUNT} and not note.subject.key:
        raise NoteIncomplete(message("Notes", "Say which party or account the note is about."))
