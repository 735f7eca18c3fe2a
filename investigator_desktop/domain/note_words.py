"""What kinds, states and subjects of notes are called, everywhere alike."""

from __future__ import annotations

from investigator_desktop.domain.notes import NoteKind, NoteState
from investigator_desktop.foundation.catalogue import Message, message

NOTE_KINDS: dict[NoteKind, Message] = {
    NoteKind.NOTE: message("Notes", "Note"),
    NoteKind.HYPOTHESIS: message("Notes", "Hypothesis"),
    NoteKind.TASK: message("Notes", "Task"),
}

NOTE_STATES: dict[NoteState, Message] = {
    NoteState.STANDS: message("Notes", "stands"),
    NoteState.OPEN: message("Notes", "open"),
    NoteState.SUPPORTED: message("Notes", "supported"),
    NoteState.REJECTED: message("Notes", "rejected"),
    NoteState.DONE: message("Notes", "done"),
}
