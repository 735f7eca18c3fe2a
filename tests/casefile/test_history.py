"""Undo and redo: every step back and forth restores the case exactly, across restarts, and is in the trail."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import polars as pl
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from investigator_desktop.casefile import CaseFile, NothingToReverse
from investigator_desktop.casefile.trail import Step, Steps, replayed
from investigator_desktop.domain.case import MovementLink
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import (
    ACTOR,
    DETAILS,
    add_import,
    import_and_fail,
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


@dataclass(frozen=True)
class State:
    """All that undo and redo restore."""

    entries: list[tuple[object, ...]]
    parts: tuple[object, ...]


def state_of(case: CaseFile) -> State:
    columns = case.entry_columns(EntryQuery(), ENTRY_SCHEMA.names())
    links: pl.DataFrame = case.links()
    valid = [run.id for run in case.runs() if run.is_valid]
    parts = (case.details, case.accounts(), case.statements(), case.unread_rows(), links.rows(), valid)
    return State(columns.rows(), parts)


class UndoneAndRedone(RuleBasedStateMachine):
    """Random steps against a model that keeps every state: a list of states and a position in it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.case = new_case(self.folder / "one.idcase")
        self.states = [state_of(self.case)]
        self.position = 0
        self.imported = 0

    def _stepped(self) -> None:
        self.states = [*self.states[: self.position + 1], state_of(self.case)]
        self.position += 1

    @rule(row_count=st.integers(0, 3), files=st.integers(1, 2))
    def import_files(self, row_count: int, files: int) -> None:
        with self.case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
            for _ in range(files):
                self.imported += 1
                add_import(work, b"%d" % self.imported, [{}] * row_count)
        self._stepped()

    @precondition(lambda self: any(run.is_valid for run in self.case.runs()))
    @rule(choice=st.integers(0, 9))
    def undo_an_import(self, choice: int) -> None:
        valid = [run.id for run in self.case.runs() if run.is_valid]
        with self.case.unit_of_work(ACTOR, ticking(), "undo_import", {}) as work:
            work.end_run(valid[choice % len(valid)])
        self._stepped()

    @precondition(lambda self: self.case.entry_ids(EntryQuery()).len() > 1)
    @rule(choice=st.integers(0, 9))
    def link_entries(self, choice: int) -> None:
        keys = self.case.entry_columns(EntryQuery(), ["entry_key"])["entry_key"].to_list()
        debit, credit = keys[choice % len(keys)], keys[(choice + 1) % len(keys)]
        with self.case.unit_of_work(ACTOR, ticking(), "link", {}) as work:
            work.add_links([MovementLink(debit, credit, "basis")])
        self._stepped()

    @rule(title=st.text(alphabet="abc", max_size=2), twice=st.booleans())
    def change_details(self, title: str, twice: bool) -> None:
        with self.case.unit_of_work(ACTOR, ticking(), "change_details", {}) as work:
            if twice:
                work.change_details(replace(DETAILS, title="between"))
            work.change_details(replace(DETAILS, title=title))
        self._stepped()

    @precondition(lambda self: self.position > 0)
    @rule()
    def undo(self) -> None:
        undo(self.case)
        self.position -= 1

    @precondition(lambda self: self.position < len(self.states) - 1)
    @rule()
    def redo(self) -> None:
        redo(self.case)
        self.position += 1

    @rule()
    def print_a_report(self) -> None:
        with self.case.unit_of_work(ACTOR, ticking(), "report", {}):
            pass

    @rule()
    def fail_in_the_middle(self) -> None:
        with pytest.raises(ZeroDivisionError):
            import_and_fail(self.case)

    @rule()
    def restart(self) -> None:
        self.case.close()
        self.case = CaseFile.open(self.folder / "one.idcase")

    @invariant()
    def the_case_is_what_it_was_at_this_position(self) -> None:
        assert state_of(self.case) == self.states[self.position]
        assert (self.case.undoable() is None) == (self.position == 0)
        assert (self.case.redoable() is None) == (self.position == len(self.states) - 1)

    def teardown(self) -> None:
        assert self.case.verify(Progress()).difference is None
        self.case.close()
        shutil.rmtree(self.folder)


TestUndoneAndRedone = UndoneAndRedone.TestCase
TestUndoneAndRedone.settings = settings(max_examples=8, stateful_step_count=12, deadline=None)
