"""All that persons wrote down in a case, in one list: notes, hypotheses, tasks, and the notes beside entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.notes import KeptNote, Note, NoteKind, NoteSubject, SubjectKind
from investigator_desktop.operations.notes.keeping import notes_of
from investigator_desktop.operations.parties.keys import party_keys

_ROWS_A_FETCH = 1_000


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note as a list shows it. `record_id` is None for a note that stands beside an entry as a decision.

    `label` is how its party or account is called now; `rows` are its entries that count, in the order of the note.
    """

    record_id: int | None
    note: Note
    label: str
    rows: tuple[EntryRow, ...]
    written_by: Actor
    written_at: datetime

    @property
    def key(self) -> str:
        """Return what the note is known by while it is listed."""
        if self.record_id is not None:
            return f"n{self.record_id}"
        return f"d{self.rows[0].id}:{self.written_at.isoformat()}:{self.note.text}"

    def is_overdue(self, today: date) -> bool:
        """Tell whether the day of an open task is past."""
        return KeptNote(0, self.note, (), self.written_by, self.written_at).is_overdue(today)


def listed_notes(case: CaseFile) -> tuple[ListedNote, ...]:
    """Return all notes, hypotheses and tasks, those written last first."""
    kept = notes_of(case)
    rows = _rows_by_key(case, {key for one in kept for key in one.entry_keys})
    labels = _labels(case, kept)
    found = [
        ListedNote(
            one.id,
            one.note,
            labels.get(one.note.subject, one.note.subject.label),
            tuple(rows[key] for key in one.entry_keys if key in rows),
            one.written_by,
            one.written_at,
        )
        for one in kept
    ]
    return tuple(sorted((*found, *_decided(case)), key=lambda one: one.written_at, reverse=True))


def open_count(case: CaseFile, kind: NoteKind) -> int:
    """Return how many tasks are to be done, or hypotheses to be decided, still."""
    return sum(one.is_open and one.note.kind is kind for one in notes_of(case))


def _labels(case: CaseFile, kept: Iterable[KeptNote]) -> dict[NoteSubject, str]:
    """Return how parties are called now; accounts keep the number by which they were named."""
    asked = {one.note.subject for one in kept if one.note.subject.kind is SubjectKind.PARTY}
    if not asked:
        return {}
    index = party_keys(case)
    now = {one: index.party_by_recorded.get(one.key, one.key) for one in asked}
    return {one: index.names.get(key, one.label) for one, key in now.items()}


def _rows_by_key(case: CaseFile, keys: set[bytes]) -> Mapping[bytes, EntryRow]:
    if not keys:
        return {}
    ids = case.entry_ids_of(sorted(keys))
    return {row.entry.entry_key: row for row in _rows(case, ids)}


def _rows(case: CaseFile, ids: list[int]) -> Iterator[EntryRow]:
    for start in range(0, len(ids), _ROWS_A_FETCH):
        yield from case.entry_rows(ids[start : start + _ROWS_A_FETCH])


def _decided(case: CaseFile) -> Iterator[ListedNote]:
    """Yield the notes that stand beside entries as decisions about them."""
    said = case.decisions().filter(pl.col("kind") == DecisionKind.NOTE.value)
    ids: list[int] = said["entry_id"].unique().sort().to_list()
    for row in _rows(case, ids):
        for one in row.decisions:
            if one.kind is DecisionKind.NOTE:
                note = Note(NoteKind.NOTE, NoteSubject(SubjectKind.ENTRIES), one.value)
                yield ListedNote(None, note, "", (row,), one.decided_by, one.decided_at)
