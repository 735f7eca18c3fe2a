"""Random sequences of everything that can be done to a case: undo and redo restore it exactly, across restarts."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from investigator_desktop.casefile import CaseFile, UnitOfWork
from investigator_desktop.domain.case import EvidenceItem, MovementLink
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
STANDINGS = (EvidenceStanding.COUNTS, EvidenceStanding.WITHDRAWN, EvidenceStanding.QUARANTINED)
EXAMPLES, STEPS = 8, 8
BITS = 6


@cache
def empty_case(passphrase: str | None) -> bytes:
    """Return the bytes of a new case: making one costs more than all that is done with it."""
    folder = Path(tempfile.mkdtemp())
    with new_case(folder / "one.idcase", passphrase):
        pass
    content = (folder / "one.idcase").read_bytes()
    shutil.rmtree(folder)
    return content


class Case:
    """A case file beside a model that keeps every state it has seen: a list of states and a position in it."""

    def __init__(self, passphrase: str | None) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "one.idcase"
        self.path.write_bytes(empty_case(passphrase))
        self.passphrase = passphrase
        self.file = CaseFile.open(self.path, passphrase)
        self.clock = ticking()
        self.states: list[State | None] = [None]
        self.position = 0
        self.import_count = 0
        self.destroyed: set[bytes] = set()

    @contextmanager
    def step(self, action: str) -> Iterator[UnitOfWork]:
        """Do something in a unit of work; where it is a step the model goes on with it."""
        before = self.file.undoable()
        with self.file.unit_of_work(ACTOR, self.clock, action, {}) as work:
            yield work
        if self.file.undoable() != before:
            self.states = [*self.states[: self.position + 1], None]
            self.position += 1

    def go(self, word: str) -> None:
        """Take one step back or do it again."""
        with self.file.unit_of_work(ACTOR, self.clock, word, {}) as work:
            work.undo() if word == "undo" else work.redo()
        self.position += -1 if word == "undo" else 1
        self.check()

    def check(self) -> None:
        """Compare the case with what it was at this position."""
        state = state_of(self.file)
        known = self.states[self.position]
        if known is None:
            require_agreement(self.file, state)
            self.states[self.position] = state
        else:
            assert state == known
        assert not self.destroyed & {row.entry.entry_key for row in state.rows}
        assert (self.file.undoable() is None) == (self.position == 0)
        assert (self.file.redoable() is None) == (self.position == len(self.states) - 1)

    def act(self, action: Action, which: int, some: int, text: str) -> None:
        action(self, which, some, text)
        self.check()

    def restart(self) -> None:
        self.file.close()
        self.file = CaseFile.open(self.path, self.passphrase)
        self.check()

    def keys(self, some: int) -> list[bytes]:
        """Return the keys of some of the entries."""
        return chosen(self.file.entry_keys(EntryQuery()), some)

    def items(self) -> Sequence[EvidenceItem]:
        """Return the items that are shown and not destroyed."""
        items = self.file.evidence()
        return [item for item in items if item.standing is not EvidenceStanding.DESTROYED]


Action = Callable[[Case, int, int, str], None]


def chosen(members: Sequence[bytes], some: int) -> list[bytes]:
    return [member for place, member in enumerate(members) if some >> place % BITS & 1]


def import_a_file(case: Case, which: int, some: int, text: str) -> None:
    case.import_count += 1
    account = OTHER if some % 2 else ACCOUNT
    with case.step("import") as work:
        _, run_id = add_import(work, b"%d" % case.import_count, [{}] * (which % 4), account)
        work.add_payments(run_id, payments([{}] * (some % 2)))


def import_again_what_was_undone(case: Case, which: int, some: int, text: str) -> None:
    read = {run.evidence_id for run in case.file.runs() if run.is_valid}
    items = [
        item for item in case.items() if item.id not in read and item.standing is EvidenceStanding.COUNTS
    ]
    if items:
        with case.step("import") as work:
            add_import(work, case.file.evidence_bytes(items[which % len(items)].id), [{}, {}])


def undo_an_import(case: Case, which: int, some: int, text: str) -> None:
    if runs := [run.id for run in case.file.runs() if run.is_valid]:
        with case.step("undo_import") as work:
            work.end_run(runs[which % len(runs)])


def link_entries(case: Case, which: int, some: int, text: str) -> None:
    keys = case.keys(some)
    if len(keys) > 1:
        with case.step("link") as work:
            work.add_links([MovementLink(keys[0], keys[1], "basis")])


def change_details(case: Case, which: int, some: int, text: str) -> None:
    with case.step("change_details") as work:
        if which % 2:
            work.change_details(replace(DETAILS, title="between"))
        work.change_details(replace(DETAILS, title=text))


def decide(case: Case, which: int, some: int, text: str) -> None:
    kind = list(DecisionKind)[which % len(DecisionKind)]
    field = ("counterparty_name", "remittance_info")[some % 2] if kind is DecisionKind.CORRECTION else ""
    keys = case.keys(some)
    with case.step("decide") as work:
        work.decide(keys, kind, field=field, value=text, reason=text)
        if some % 3 == 0:
            work.decide(keys[1:], kind, field=field, value=text + "x", reason="again in the same step")


def withdraw_decisions(case: Case, which: int, some: int, text: str) -> None:
    ids = case.file.decisions()["id"].to_list()
    with case.step("withdraw_decisions") as work:
        work.end_decisions(ids[which % 3 :: 2])


def add_an_episode_and_decide_in_one_step(case: Case, which: int, some: int, text: str) -> None:
    keys = case.keys(some)
    with case.step("add_episode") as work:
        work.add_to_episode(work.add_episode(EpisodeText(text, persons=("A",))), keys)
        work.decide(keys, DecisionKind.TAG, value="of the episode")


def touch_an_episode(case: Case, which: int, some: int, text: str) -> None:
    episodes = case.file.episodes()
    if not episodes:
        return
    number, keys = episodes[some % len(episodes)].id, case.keys(some)
    with case.step("touch_episode") as work:
        if which == 0:
            work.change_episode(number, EpisodeText(f"changed {text}", to_on=date(2024, 1, 1)))
        elif which == 1:
            work.remove_episode(number)
        elif which % 2:
            work.add_to_episode(number, keys)
        else:
            work.remove_from_episode(number, keys)


def set_terms(case: Case, which: int, some: int, text: str) -> None:
    if items := case.items():
        from_on = date(2024, 1, 3) + timedelta(days=some % 4) if some % 4 else None
        basis = LegalBasis(accounts=("77 00",) if some % 3 == 0 else (), from_on=from_on)
        kind = SourceKind.INTELLIGENCE if some % 5 == 0 else SourceKind.EVIDENCE
        with case.step("set_terms") as work:
            work.set_terms(items[which % len(items)].id, EvidenceTerms(basis, kind, text))


def set_standing(case: Case, which: int, some: int, text: str) -> None:
    wanted = STANDINGS[some % len(STANDINGS)]
    now = {item.id: item.standing for item in case.items()}
    now |= {record.evidence_id: record.standing for record in case.file.quarantined()}
    if others := [number for number, standing in now.items() if standing is not wanted]:
        with case.step("standing") as work:
            work.set_standing(others[which % len(others)], wanted, text)


def destroy_now_and_then(case: Case, which: int, some: int, text: str) -> None:
    """Destroy an item: every state lacks its content from now on, and none is known any more."""
    items = case.items()
    if not items or some % 4:
        return
    item = items[which % len(items)]
    rows = case.file.entry_rows(case.file.entry_ids(EntryQuery()).to_list())
    case.destroyed |= {row.entry.entry_key for row in rows if row.evidence_label == item.label}
    with case.step("destroy_evidence") as work:
        work.destroy_evidence(item.id, "Court", "7", None, "ordered")
    case.states = [None] * len(case.states)


ACTIONS: tuple[Action, ...] = (
    import_a_file, import_again_what_was_undone, undo_an_import, link_entries, change_details, decide, decide,
    withdraw_decisions, add_an_episode_and_decide_in_one_step, touch_an_episode, set_terms, set_standing,
    destroy_now_and_then,
)  # fmt: skip
DONE = st.tuples(
    st.sampled_from(ACTIONS),
    st.integers(0, BITS - 1),
    st.integers(0, 2**BITS - 1),
    st.text(alphabet="aАь", max_size=2),
)


class Undone(RuleBasedStateMachine):
    """Random actions, steps back and forth, and in the end all the way back and forth again."""

    @initialize(passphrase=st.sampled_from((None, PASSPHRASE)), done=st.lists(DONE, min_size=8, max_size=8))
    def begin(self, passphrase: str | None, done: list[tuple[Action, int, int, str]]) -> None:
        self.case = Case(passphrase)
        self.case.check()
        for action, which, some, text in [(import_a_file, 3, 0, ""), (import_a_file, 2, 1, ""), *done]:
            self.case.act(action, which, some, text)

    @rule(done=DONE)
    def act(self, done: tuple[Action, int, int, str]) -> None:
        self.case.act(*done)

    @precondition(lambda self: self.case.position > 0)
    @rule(count=st.integers(1, 3))
    def undo(self, count: int) -> None:
        for _ in range(min(count, self.case.position)):
            self.case.go("undo")

    @precondition(lambda self: self.case.position < len(self.case.states) - 1)
    @rule(count=st.integers(1, 3))
    def redo(self, count: int) -> None:
        for _ in range(min(count, len(self.case.states) - 1 - self.case.position)):
            self.case.go("redo")

    @rule(word=st.sampled_from(("report", "fail", "restart")))
    def do_what_is_no_step(self, word: str) -> None:
        if word == "report":
            with self.case.file.unit_of_work(ACTOR, self.case.clock, "report", {}):
                pass
        elif word == "fail":
            with pytest.raises(ZeroDivisionError):
                import_and_fail(self.case.file)
            self.case.check()
        else:
            self.case.restart()

    def teardown(self) -> None:
        case = self.case
        while case.position > 0:
            case.go("undo")
        case.restart()
        while case.position < len(case.states) - 1:
            case.go("redo")
        assert case.file.verify(Progress()).difference is None
        case.file.close()
        shutil.rmtree(case.folder)


_DEFAULT = settings.default or settings()
_IS_THOROUGH = _DEFAULT.max_examples > 100
TestUndone = Undone.TestCase
TestUndone.settings = settings(
    max_examples=_DEFAULT.max_examples if _IS_THOROUGH else EXAMPLES,
    stateful_step_count=2 * STEPS if _IS_THOROUGH else STEPS,
    deadline=None,
)
