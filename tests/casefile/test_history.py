"""Undo and redo: every step back and forth restores the case exactly, across restarts, and is in the trail."""

from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile, NothingToReverse
from investigator_desktop.casefile.trail import Step, Steps, replayed
from investigator_desktop.domain.entry_query import EntryQuery
from tests.casefile.builders import (
    ACTOR,
    import_into,
    new_case,
    ticking,
)


def undo(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
        work.undo()


def redo(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, ticking(), "redo", {}) as work:
        work.redo()


def test_making_a_case_is_no_step(case: CaseFile) -> None:
    assert case.undoable() is None
    assert case.redoable() is None
    with pytest.raises(NothingToReverse):
        undo(case)
    assert case.sequence == 1


def test_a_step_is_named_by_the_record_that_made_it(case: CaseFile) -> None:
    import_into(case, b"a", [{}])
    made = case.audit_records()[-1]
    assert case.undoable() == made
    undo(case)
    assert (case.undoable(), case.redoable()) == (None, made)
    redo(case)
    assert (case.undoable(), case.redoable()) == (made, None)
    undo(case)
    assert case.redoable() == made
    assert [record.action for record in case.audit_records()] == [
        "create_case",
        "import",
        "undo",
        "redo",
        "undo",
    ]


def test_a_record_that_changes_no_fact_is_no_step_and_leaves_the_redo(case: CaseFile) -> None:
    import_into(case, b"a", [{}])
    undo(case)
    with case.unit_of_work(ACTOR, ticking(), "report", {"language": "kk"}):
        pass
    with case.unit_of_work(ACTOR, ticking(), "acquire", {}) as work:
        work.acquire(b"z", "z.txt", None)
    assert case.undoable() is None
    redo(case)
    assert case.entry_ids(EntryQuery()).len() == 1


def test_a_new_step_after_an_undo_makes_it_final(case: CaseFile) -> None:
    import_into(case, b"a", [{}])
    undo(case)
    import_into(case, b"b", [{}, {}])
    assert case.redoable() is None
    with pytest.raises(NothingToReverse):
        redo(case)


def test_undo_goes_on_after_a_restart(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "one.idcase"
    with new_case(path, passphrase) as case:
        import_into(case, b"a", [{}])
        import_into(case, b"b", [{}, {}])
        undo(case)
    with CaseFile.open(path, passphrase) as case:
        undo(case)
        assert case.entry_ids(EntryQuery()).is_empty()
        redo(case)
        redo(case)
        assert case.entry_ids(EntryQuery()).len() == 3


def test_an_import_ended_and_begun_again_can_still_be_undone(case: CaseFile) -> None:
    run_id = import_into(case, b"a", [{}])
    with case.unit_of_work(ACTOR, ticking(), "undo_import", {}) as work:
        work.end_run(run_id)
    undo(case)
    assert case.entry_ids(EntryQuery()).len() == 1
    undo(case)
    assert case.entry_ids(EntryQuery()).is_empty()
    redo(case)
    assert case.entry_ids(EntryQuery()).len() == 1


def test_the_trail_alone_tells_the_steps() -> None:
    changes = [
        (2, {}),
        (3, {}),
        (4, {"undoes": 3}),
        (5, {"redoes": 3}),
        (6, {"undoes": 3}),
        (7, {"undoes": 2}),
    ]
    assert replayed(changes) == Steps((), (Step(6, 3), Step(7, 2)))
    assert replayed([*changes, (8, {"redoes": 2})]) == Steps((Step(8, 2),), (Step(6, 3),))
