from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.notes import Note, NoteKind, NoteState, NoteSubject, SubjectKind
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.analysis_keeping import UnknownRecord
from investigator_desktop.operations.cases import redo, undo
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.notes.keeping import (
    NoteIncomplete,
    change_state,
    keep_note,
    notes_of,
    notes_of_entry,
    withdraw_note,
)
from investigator_desktop.operations.notes.listing import listed_notes, open_count
from investigator_desktop.operations.parties.keys import parties_of
from tests.casefile.builders import ACTOR, import_into, new_case

ABOUT_CASE = NoteSubject()
ABOUT_ENTRIES = NoteSubject(SubjectKind.ENTRIES)
TASK = Note(NoteKind.TASK, ABOUT_CASE, "Ask the bank for May", NoteState.OPEN, date(2026, 12, 1))
HYPOTHESIS = Note(NoteKind.HYPOTHESIS, ABOUT_ENTRIES, "One person uses both accounts", NoteState.OPEN)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path / "case.idcase") as made:
        import_into(made, b"statement", [{"counterparty_name": "Ахметов"}, {"counterparty_name": "Ким"}])
        yield made


def ids(case: CaseFile) -> list[int]:
    return [int(one) for one in case.entry_ids(EntryQuery())]


def test_a_task_is_kept_with_its_day_and_can_be_undone(case: CaseFile) -> None:
    keep_note(case, TASK, ACTOR)
    (kept,) = notes_of(case)
    assert kept.note == TASK
    assert kept.written_by == ACTOR
    assert kept.is_overdue(date(2026, 12, 2))
    assert not kept.is_overdue(date(2026, 12, 1))
    undo(case, ACTOR)
    assert notes_of(case) == ()
    redo(case, ACTOR)
    assert notes_of(case) == (kept,)


def test_what_became_of_a_hypothesis_is_said_without_losing_its_entries(case: CaseFile) -> None:
    keep_note(case, HYPOTHESIS, ACTOR, entry_ids=ids(case))
    (before,) = notes_of(case)
    assert open_count(case, NoteKind.HYPOTHESIS) == 1
    change_state(case, before.id, NoteState.REJECTED, ACTOR)
    (after,) = notes_of(case)
    assert (after.id, after.entry_keys) == (before.id, before.entry_keys)
    assert after.note.state is NoteState.REJECTED
    assert open_count(case, NoteKind.HYPOTHESIS) == 0


def test_notes_are_found_by_what_they_are_about(case: CaseFile) -> None:
    party = NoteSubject(SubjectKind.PARTY, "p1", "Somebody")
    keep_note(case, Note(NoteKind.NOTE, party, "Has two telephones"), ACTOR)
    keep_note(case, HYPOTHESIS, ACTOR, entry_ids=ids(case)[:1])
    assert [one.note.text for one in notes_of(case, party)] == ["Has two telephones"]
    first, second = case.entry_keys_of(ids(case))
    assert len(notes_of_entry(case, first)) == 1
    assert notes_of_entry(case, second) == ()


@pytest.mark.parametrize(
    "note",
    [
        replace(TASK, text="  "),
        replace(TASK, state=NoteState.SUPPORTED),
        Note(NoteKind.NOTE, ABOUT_CASE, "x", NoteState.OPEN),
        Note(NoteKind.NOTE, ABOUT_CASE, "x", due_on=date(2026, 1, 1)),
        Note(NoteKind.NOTE, ABOUT_ENTRIES, "x"),
        Note(NoteKind.NOTE, NoteSubject(SubjectKind.PARTY), "x"),
    ],
)
def test_a_note_that_lacks_something_is_refused(case: CaseFile, note: Note) -> None:
    with pytest.raises(NoteIncomplete):
        keep_note(case, note, ACTOR)


def test_what_is_not_kept_can_be_neither_changed_nor_withdrawn(case: CaseFile) -> None:
    with pytest.raises(UnknownRecord):
        change_state(case, 77, NoteState.DONE, ACTOR)
    with pytest.raises(UnknownRecord):
        withdraw_note(case, 77, ACTOR)


def test_the_list_has_the_notes_beside_entries_too(case: CaseFile) -> None:
    first = ids(case)[0]
    decide(case, case.entry_keys_of([first]), DecisionKind.NOTE, ACTOR, value="Seen in the register")
    keep_note(case, HYPOTHESIS, ACTOR, entry_ids=[first])
    listed = listed_notes(case)
    assert {one.note.text for one in listed} == {HYPOTHESIS.text, "Seen in the register"}
    assert [[row.id for row in one.rows] for one in listed] == [[first], [first]]
    assert len({one.key for one in listed}) == 2
    assert {one.record_id is None for one in listed} == {True, False}


def test_a_party_is_called_in_the_list_as_it_is_called_now(case: CaseFile) -> None:
    party = next(one for one in parties_of(case) if one.shown == "Ким")
    about = NoteSubject(SubjectKind.PARTY, party.key, "an older name")
    keep_note(case, Note(NoteKind.NOTE, about, "x"), ACTOR)
    assert [one.label for one in listed_notes(case)] == ["Ким"]


def test_a_withdrawn_note_is_gone_and_the_case_verifies(case: CaseFile) -> None:
    keep_note(case, TASK, ACTOR)
    withdraw_note(case, notes_of(case)[0].id, ACTOR)
    assert listed_notes(case) == ()
    assert case.verify(Progress()).difference is None
