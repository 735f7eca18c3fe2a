"""What persons write down while they work: notes, hypotheses with what became of them, and tasks with their day."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypedDict

from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.hashing import canonical_json


class NoteKind(StrEnum):
    """What sort of writing it is."""

    NOTE = "note"
    HYPOTHESIS = "hypothesis"
    TASK = "task"


class NoteState(StrEnum):
    """What became of it: a hypothesis is open, supported or rejected, a task open or done, a note simply stands."""

    STANDS = "stands"
    OPEN = "open"
    SUPPORTED = "supported"
    REJECTED = "rejected"
    DONE = "done"


STATES: dict[NoteKind, tuple[NoteState, ...]] = {
    NoteKind.NOTE: (NoteState.STANDS,),
    NoteKind.HYPOTHESIS: (NoteState.OPEN, NoteState.SUPPORTED, NoteState.REJECTED),
    NoteKind.TASK: (NoteState.OPEN, NoteState.DONE),
}


class SubjectKind(StrEnum):
    """About what it is written."""

    CASE = "case"
    ENTRIES = "entries"
    PARTY = "party"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class NoteSubject:
    """About what a note is: `key` is the key of a party or the normal form of an account, empty for the others.

    `label` is how it was called when the note was written, for whoever reads the note where the key is unknown.
    """

    kind: SubjectKind = SubjectKind.CASE
    key: str = ""
    label: str = ""

    @property
    def text(self) -> str:
        """Return the subject as records are found by it."""
        return f"{self.kind.value}:{self.key}" if self.key else self.kind.value


@dataclass(frozen=True, slots=True)
class Note:
    """A note, hypothesis or task; `due_on` is the day of a task. Its entries stand in `KeptNote.entry_keys`."""

    kind: NoteKind
    subject: NoteSubject
    text: str
    state: NoteState = NoteState.STANDS
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class KeptNote:
    """A note that holds, with the entries that it is about, and who wrote it when."""

    id: int
    note: Note
    entry_keys: tuple[bytes, ...]
    written_by: Actor
    written_at: datetime

    @property
    def is_open(self) -> bool:
        """Tell whether a task is to be done, or a hypothesis to be decided, still."""
        return self.note.state is NoteState.OPEN

    def is_overdue(self, today: date) -> bool:
        """Tell whether the day of an open task is past."""
        return self.is_open and self.note.due_on is not None and self.note.due_on < today


class _Content(TypedDict):
    kind: str
    subject: str
    key: str
    label: str
    text: str
    state: str
    due_on: str | None


def note_text(note: Note) -> str:
    """Return a note as canonical JSON."""
    content: _Content = {
        "kind": note.kind.value,
        "subject": note.subject.kind.value,
        "key": note.subject.key,
        "label": note.subject.label,
        "text": note.text,
        "state": note.state.value,
        "due_on": None if note.due_on is None else note.due_on.isoformat(),
    }
    return canonical_json(content).decode("utf-8")


def note_from(text: str) -> Note:
    """Return the note that `note_text` wrote."""
    content: _Content = json.loads(text)
    subject = NoteSubject(SubjectKind(content["subject"]), content["key"], content["label"])
    due = content["due_on"]
    return Note(
        NoteKind(content["kind"]),
        subject,
        content["text"],
        NoteState(content["state"]),
        None if due is None else date.fromisoformat(due),
    )
