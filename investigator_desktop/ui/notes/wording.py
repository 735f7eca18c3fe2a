"""How notes are written on the screen."""

from __future__ import annotations

from datetime import date, datetime

from investigator_desktop.domain.note_words import NOTE_KINDS, NOTE_STATES
from investigator_desktop.domain.notes import Note, NoteKind, NoteState, SubjectKind
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.notes.listing import ListedNote
from investigator_desktop.qtbridge.display import Display

BETWEEN = " · "
KIND_ICONS = {NoteKind.NOTE: "note", NoteKind.HYPOTHESIS: "hypothesis", NoteKind.TASK: "task"}
_FIRST_LINE = 90


def today() -> date:
    """Return the day on this computer's clock, by which tasks are overdue."""
    return datetime.now().astimezone().date()


def kind_text(display: Display, note: Note) -> str:
    """Return the kind of a note with what became of it."""
    kind = display.text(NOTE_KINDS[note.kind])
    if note.state is NoteState.STANDS:
        return kind
    return display.text(message("Notes", "{kind}, {state}").format(kind=kind, state=NOTE_STATES[note.state]))


def about_text(display: Display, one: ListedNote) -> str:
    """Return what a note is about."""
    subject = one.note.subject.kind
    if subject is SubjectKind.CASE:
        return display.text(message("Notes", "the case"))
    if subject is SubjectKind.PARTY:
        return display.name(one.label)
    if subject is SubjectKind.ACCOUNT:
        return display.account(one.label)
    return _entries_text(display, one)


def _entries_text(display: Display, one: ListedNote) -> str:
    if not one.rows:
        return display.text(message("Notes", "entries that do not count"))
    row = one.rows[0]
    if len(one.rows) > 1:
        return display.text(message("Notes", "%n entries").counted(len(one.rows)))
    party = display.said(row.entry.counterparty_name or row.entry.remittance_info)
    parts = (display.day(row.entry.booked_at.date()), display.money(row.entry.signed_amount), party)
    return BETWEEN.join(part for part in parts if part)


def due_text(display: Display, one: ListedNote, on: date) -> str:
    """Return until when a task is to be done; empty for all others."""
    due = one.note.due_on
    if due is None:
        return ""
    overdue, coming = message("Notes", "overdue since {day}"), message("Notes", "due on {day}")
    return display.text((overdue if one.is_overdue(on) else coming).format(day=display.day(due)))


def written_text(display: Display, one: ListedNote) -> str:
    """Return who wrote a note and when."""
    told = message("Notes", "written by {name} on {moment}")
    moment = display.moment(one.written_at.astimezone(), "minute")
    return display.text(told.format(name=display.name(one.written_by.name), moment=moment))


def first_line(text: str) -> str:
    """Return the first line of a note, shortened where it is long."""
    line = text.strip().splitlines()[0] if text.strip() else ""
    return line if len(line) <= _FIRST_LINE else f"{line[:_FIRST_LINE].rstrip()}…"
