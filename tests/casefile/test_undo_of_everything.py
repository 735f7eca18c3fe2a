"""Random sequences of everything that can be done to a case: undo and redo restore it exactly, across restarts."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from investigator_desktop.casefile import CaseFile, UnitOfWork
from investigator_desktop.domain.case import EntryRow, EvidenceItem, MovementLink
from investigator_desktop.domain.custody import EvidenceStanding, EvidenceTerms, LegalBasis, SourceKind
from investigator_desktop.domain.decisions import DecisionKind, EpisodeText
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import (
    ACCOUNT,
    ACTOR,
    DETAILS,
    add_import,
    import_and_fail,
    new_case,
    payments,
    ticking,
)
from tests.casefile.undone_case import State, require_agreement, state_of

PASSPHRASE = "кілт 'so\" 1"
OTHER = replace(ACCOUNT, iban=None, number="7700")
SHORT = st.text(alphabet="aАь", max_size=2)
SOME = st.integers(0, 2**6 - 1)
WHICH = st.integers(0, 5)
EXAMPLES, STEPS = 8, 20


class Undone(RuleBasedStateMachine):
    """Random steps beside a model that keeps every state it has seen: a list of states and a position in it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "one.idcase"
        self.clock = ticking()
        self.states: list[State | None] = [None]
        self.position = 0
        self.contents: list[bytes] = []
        self.destroyed: set[bytes] = set()

    @initialize(is_encrypted=st.booleans())
    def make(self, is_encrypted: bool) -> None:
        self.passphrase = PASSPHRASE if is_encrypted else None
        self.case = new_case(self.path, self.passphrase)

    @contextmanager
    def step(self, action: str) -> Iterator[UnitOfWork]:
        """Do something in a unit of work; where it is a step the model goes on with it."""
        before = self.case.undoable()
        with self.case.unit_of_work(ACTOR, self.clock, action, {}) as work:
            yield work
        if self.case.undoable() != before:
            self.states = [*self.states[: self.position + 1], None]
            self.position += 1

    def keys(self, mask: int) -> list[bytes]:
        """Return some of the entries' keys."""
        found = self.case.entry_keys(EntryQuery())
        return [key for place, key in enumerate(found) if mask >> place % 6 & 1]

    def items(self) -> Sequence[EvidenceItem]:
        return [item for item in self.case.evidence() if item.standing is not EvidenceStanding.DESTROYED]

    # imports, links and what is said of the case

    @rule(row_count=st.integers(0, 3), other=st.booleans())
    def import_a_file(self, row_count: int, other: bool) -> None:
        content = b"%d" % len(self.contents)
        self.contents.append(content)
        with self.step("import") as work:
            _, run_id = add_import(work, content, [{}] * row_count, OTHER if other else ACCOUNT)
            work.add_payments(run_id, payments([{}] * (row_count % 2)))

    @rule(which=WHICH)
    def import_again_what_was_undone(self, which: int) -> None:
        read = {run.evidence_id for run in self.case.runs() if run.is_valid}
        items = [item for item in self.items() if item.id not in read]
        if items and (item := items[which % len(items)]).standing is EvidenceStanding.COUNTS:
            with self.step("import") as work:
                add_import(work, self.case.evidence_bytes(item.id), [{}, {}])

    @rule(which=WHICH)
    def undo_an_import(self, which: int) -> None:
        runs = [run.id for run in self.case.runs() if run.is_valid]
        if runs:
            with self.step("undo_import") as work:
                work.end_run(runs[which % len(runs)])

    @rule(some=SOME)
    def link_entries(self, some: int) -> None:
        keys = self.keys(some)
        if len(keys) > 1:
            with self.step("link") as work:
                work.add_links([MovementLink(keys[0], keys[1], "basis")])

    @rule(title=SHORT, twice=st.booleans())
    def change_details(self, title: str, twice: bool) -> None:
        with self.step("change_details") as work:
            if twice:
                work.change_details(replace(DETAILS, title="between"))
            work.change_details(replace(DETAILS, title=title))

    # decisions and episodes

    @rule(
        kind=st.sampled_from(DecisionKind),
        some=SOME,
        value=SHORT,
        reason=SHORT,
        field=st.sampled_from(("counterparty_name", "remittance_info")),
        twice=st.booleans(),
    )
    def decide(self, kind: DecisionKind, some: int, value: str, reason: str, field: str, twice: bool) -> None:
        corrected = field if kind is DecisionKind.CORRECTION else ""
        keys = self.keys(some)
        with self.step("decide") as work:
            work.decide(keys, kind, field=corrected, value=value, reason=reason)
            if twice:
                work.decide(keys[1:], kind, field=corrected, value=value + "x", reason="again")

    @rule(some=SOME)
    def withdraw_decisions(self, some: int) -> None:
        ids = self.case.decisions()["id"].to_list()
        with self.step("withdraw_decisions") as work:
            work.end_decisions([one for place, one in enumerate(ids) if some >> place % 6 & 1])

    @rule(title=SHORT, some=SOME, kind=st.sampled_from((DecisionKind.TAG, DecisionKind.EXCLUSION)))
    def add_an_episode_and_decide_in_one_step(self, title: str, some: int, kind: DecisionKind) -> None:
        keys = self.keys(some)
        with self.step("add_episode") as work:
            work.add_to_episode(work.add_episode(EpisodeText(title, persons=("A",))), keys)
            work.decide(keys, kind, value="of the episode", reason="r")

    @precondition(lambda self: self.case.episodes())
    @rule(which=WHICH, some=SOME, how=st.sampled_from(("change", "remove", "fill", "empty")))
    def touch_an_episode(self, which: int, some: int, how: str) -> None:
        episodes = self.case.episodes()
        number, keys = episodes[which % len(episodes)].id, self.keys(some)
        with self.step("touch_episode") as work:
            if how == "change":
                work.change_episode(number, EpisodeText(f"changed {some}", to_on=date(2024, 1, 1)))
            elif how == "remove":
                work.remove_episode(number)
            elif how == "fill":
                work.add_to_episode(number, keys)
            else:
                work.remove_from_episode(number, keys)

    # custody

    @precondition(lambda self: self.items())
    @rule(which=WHICH, day=st.integers(0, 3), only_other=st.booleans(), kind=st.sampled_from(SourceKind))
    def set_terms(self, which: int, day: int, only_other: bool, kind: SourceKind) -> None:
        items = self.items()
        from_on = date(2024, 1, 3) + timedelta(days=day) if day else None
        basis = LegalBasis(accounts=("77 00",) if only_other else (), from_on=from_on)
        with self.step("set_terms") as work:
            work.set_terms(items[which % len(items)].id, EvidenceTerms(basis, kind, "Unit"))

    @precondition(lambda self: self.items() or self.case.quarantined())
    @rule(which=WHICH, reason=SHORT, standing=st.sampled_from(
        (EvidenceStanding.COUNTS, EvidenceStanding.WITHDRAWN, EvidenceStanding.QUARANTINED)
    ))  # fmt: skip
    def set_standing(self, which: int, reason: str, standing: EvidenceStanding) -> None:
        now = {item.id: item.standing for item in self.items()}
        now |= {record.evidence_id: record.standing for record in self.case.quarantined()}
        others = [number for number, stands in now.items() if stands is not standing]
        if others:
            with self.step("standing") as work:
                work.set_standing(others[which % len(others)], standing, reason)

    @precondition(lambda self: self.items())
    @rule(which=WHICH, is_ordered=st.integers(0, 3))
    def destroy_now_and_then(self, which: int, is_ordered: int) -> None:
        items = self.items()
        item = items[which % len(items)]
        if is_ordered:
            return
        keys = {row.entry.entry_key for row in self._rows() if row.evidence_label == item.label}
        with self.step("destroy_evidence") as work:
            work.destroy_evidence(item.id, "Court", "7", None, "ordered")
        self.destroyed |= keys
        self.states = [None] * len(self.states)  # every state lacks what was destroyed

    def _rows(self) -> Sequence[EntryRow]:
        return self.case.entry_rows(self.case.entry_ids(EntryQuery()).to_list())

    # steps back and forth, and what is no step

    @precondition(lambda self: self.position > 0)
    @rule()
    def undo(self) -> None:
        with self.case.unit_of_work(ACTOR, self.clock, "undo", {}) as work:
            work.undo()
        self.position -= 1

    @precondition(lambda self: self.position < len(self.states) - 1)
    @rule()
    def redo(self) -> None:
        with self.case.unit_of_work(ACTOR, self.clock, "redo", {}) as work:
            work.redo()
        self.position += 1

    @rule(word=st.sampled_from(("report", "fail", "restart")))
    def do_what_is_no_step(self, word: str) -> None:
        if word == "report":
            with self.case.unit_of_work(ACTOR, self.clock, "report", {}):
                pass
        elif word == "fail":
            with pytest.raises(ZeroDivisionError):
                import_and_fail(self.case)
        else:
            self.case.close()
            self.case = CaseFile.open(self.path, self.passphrase)

    # what must hold after each

    @invariant()
    def the_case_is_what_it_was_at_this_position(self) -> None:
        state = state_of(self.case)
        known = self.states[self.position]
        if known is None:
            require_agreement(self.case, state)
            self.states[self.position] = state
        else:
            assert state == known
        assert not self.destroyed & {row.entry.entry_key for row in state.rows}

    @invariant()
    def the_steps_left_are_those_of_the_model(self) -> None:
        assert (self.case.undoable() is None) == (self.position == 0)
        assert (self.case.redoable() is None) == (self.position == len(self.states) - 1)

    def teardown(self) -> None:
        if hasattr(self, "case"):
            assert self.case.verify(Progress()).difference is None
            self.case.close()
        shutil.rmtree(self.folder)


_IS_THOROUGH = settings.default is not None and settings.default.max_examples > 100
TestUndone = Undone.TestCase
TestUndone.settings = settings(
    max_examples=settings.default.max_examples if _IS_THOROUGH and settings.default else EXAMPLES,
    stateful_step_count=2 * STEPS if _IS_THOROUGH else STEPS,
    deadline=None,
)
