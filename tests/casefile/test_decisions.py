"""Decisions stand beside entries: one correction, exclusion and party each, many tags and notes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.decisions import DecisionKind, EntryDecision
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACTOR, import_into, new_case, ticking

OTHER = Actor("Second Officer", "analyst", is_os_account=True)
ROWS: list[dict[str, object]] = [
    {"counterparty_name": "Дорога", "remittance_info": "аренда"},
    {"counterparty_name": "Шолпан", "direction": "credit"},
    {"counterparty_name": "Ákos"},
]


def decide(
    case: CaseFile,
    keys: list[bytes],
    kind: DecisionKind,
    *,
    field: str = "",
    value: str = "",
    reason: str = "",
    actor: Actor = ACTOR,
) -> int:
    with case.unit_of_work(actor, ticking(), "decide", {}) as work:
        return work.decide(keys, kind, field=field, value=value, reason=reason)


def withdraw(case: CaseFile, ids: list[int]) -> int:
    with case.unit_of_work(ACTOR, ticking(), "withdraw_decisions", {}) as work:
        return work.end_decisions(ids)


def step(case: CaseFile, word: str) -> None:
    with case.unit_of_work(OTHER, ticking(), word, {}) as work:
        work.undo() if word == "undo" else work.redo()


def keys_of(case: CaseFile) -> list[bytes]:
    return case.entry_keys(EntryQuery())


def without_sequence(decisions: tuple[EntryDecision, ...]) -> list[EntryDecision]:
    return [replace(decision, sequence=0) for decision in decisions]


def test_a_correction_stands_beside_what_the_source_prints(case: CaseFile) -> None:
    import_into(case, b"a", ROWS)
    first = keys_of(case)[:1]
    assert decide(case, first, DecisionKind.CORRECTION, field="counterparty_name", value="ТОО Дорога") == 1
    row = case.entry_rows([1])[0]
    assert row.entry.counterparty_name == "Дорога"
    assert row.corrected("counterparty_name") == "ТОО Дорога"
    assert row.corrected("remittance_info") is None
    assert row.decisions[0].decided_by == ACTOR
    assert case.entry_rows([2])[0].decisions == ()


def test_a_new_correction_takes_the_place_of_the_old_one_of_its_field_alone(case: CaseFile) -> None:
    import_into(case, b"a", ROWS)
    first = keys_of(case)[:1]
    for field, value in (("counterparty_name", "A"), ("remittance_info", "B"), ("counterparty_name", "C")):
        decide(case, first, DecisionKind.CORRECTION, field=field, value=value, reason="misread")
    decisions = case.decisions_of(first)
    assert [(decision.id, decision.field, decision.value) for decision in decisions] == [
        (1, "counterparty_name", "C"),
        (2, "remittance_info", "B"),
    ]


@pytest.mark.parametrize("kind", [DecisionKind.EXCLUSION, DecisionKind.PARTY])
def test_an_entry_has_one_exclusion_and_one_party(case: CaseFile, kind: DecisionKind) -> None:
    import_into(case, b"a", ROWS)
    keys = keys_of(case)
    assert decide(case, keys[:2], kind, value="x", reason="first") == 2
    assert decide(case, keys, kind, value="x", reason="second") == 3
    assert [decision.reason for decision in case.decisions_of(keys)] == ["second"] * 3
    assert decide(case, keys, kind, value="x", reason="second") == 0


def test_a_tag_is_there_once_however_it_is_spelt_and_notes_add_up(case: CaseFile) -> None:
    import_into(case, b"a", ROWS)
    keys = keys_of(case)
    assert decide(case, keys[:2], DecisionKind.TAG, value="Аренда") == 2
    assert decide(case, keys, DecisionKind.TAG, value="аренда ") == 1
    assert decide(case, keys[:1], DecisionKind.TAG, value="доставка") == 1
    assert case.tags() == (("Аренда", 3), ("доставка", 1))
    assert decide(case, keys[:1] * 2, DecisionKind.NOTE, value="ask the bank") == 1
    assert decide(case, keys[:1], DecisionKind.NOTE, value="ask the bank") == 1
    kinds = [decision.kind for decision in case.decisions_of(keys[:1])]
    assert kinds == [DecisionKind.TAG, DecisionKind.TAG, DecisionKind.NOTE, DecisionKind.NOTE]


def test_excluded_entries_stay_listed_and_are_summed_apart(case: CaseFile) -> None:
    import_into(case, b"a", ROWS)
    keys = keys_of(case)
    decide(case, keys[:2], DecisionKind.EXCLUSION, reason="another person's")
    assert case.entry_ids(EntryQuery()).to_list() == [1, 2, 3]
    assert [row.is_excluded for row in case.entry_rows([1, 2, 3])] == [True, True, False]
    (total,) = case.entry_totals(EntryQuery())
    assert (str(total.debits), total.debit_count) == ("10.02", 1)
    assert (str(total.credits), total.credit_count) == ("0.00", 0)
    assert total.excluded_count == 2
    assert (str(total.excluded_debits), str(total.excluded_credits)) == ("10.00", "10.01")


def test_without_exclusions_nothing_is_summed_apart(case: CaseFile) -> None:
    import_into(case, b"a", ROWS)
    (total,) = case.entry_totals(EntryQuery())
    assert (total.excluded_count, total.excluded_credits, total.excluded_debits) == (0, None, None)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (EntryQuery(is_excluded=True), [1]),
        (EntryQuery(is_excluded=False), [2, 3]),
        (EntryQuery(tag="ДОСТАВКА"), [2, 3]),
        (EntryQuery(tag="доставка", is_excluded=True), []),
        (EntryQuery(tag="unknown"), []),
        (EntryQuery(text="доставка"), [2, 3]),
        (EntryQuery(text="шымкент"), [1]),
        (EntryQuery(text="аренда"), [1]),
        (EntryQuery(text="позвонить"), [3]),
        (EntryQuery(text="another person"), []),
        (EntryQuery(party="Ильин"), [2]),
        (EntryQuery(party="шолпан"), [2]),
        (EntryQuery(party="тулпар"), [1]),
        (EntryQuery(party="шымкент"), []),
        (EntryQuery(party="дорога", text="шымкент"), [1]),
    ],
)
def test_views_find_what_the_source_prints_and_what_was_decided(
    decided: CaseFile, query: EntryQuery, expected: list[int]
) -> None:
    assert decided.entry_ids(query).to_list() == expected
    assert decided.entry_count(query) == len(expected)
    assert len(decided.entry_keys(query)) == len(expected)


@pytest.fixture
def decided(plain_case: CaseFile) -> CaseFile:
    import_into(plain_case, b"a", ROWS)
    keys = keys_of(plain_case)
    decide(plain_case, keys[:1], DecisionKind.EXCLUSION, reason="another person's")
    decide(plain_case, keys[1:], DecisionKind.TAG, value="Доставка")
    decide(plain_case, keys[:1], DecisionKind.CORRECTION, field="remittance_info", value="Шымкент, склад")
    decide(plain_case, keys[:1], DecisionKind.CORRECTION, field="counterparty_name", value="Тулпар")
    decide(plain_case, keys[1:2], DecisionKind.PARTY, value="Ильин С.")
    decide(plain_case, keys[2:], DecisionKind.NOTE, value="позвонить в банк")
    return plain_case


def test_withdrawn_decisions_no_longer_hold_and_are_withdrawn_once(decided: CaseFile) -> None:
    found = decided.decisions_of(keys_of(decided))
    tags = [decision.id for decision in found if decision.kind is DecisionKind.TAG]
    assert withdraw(decided, tags) == 2
    assert withdraw(decided, tags) == 0
    assert decided.tags() == ()
    assert decided.entry_ids(EntryQuery(tag="доставка")).is_empty()


def test_undo_and_redo_keep_who_decided_when_and_under_which_number(case: CaseFile) -> None:
    import_into(case, b"a", ROWS)
    keys = keys_of(case)
    decide(case, keys, DecisionKind.EXCLUSION, reason="one", actor=OTHER)
    before = case.decisions_of(keys)
    decide(case, keys[:1], DecisionKind.EXCLUSION, reason="two")
    after = case.decisions_of(keys)
    step(case, "undo")
    assert without_sequence(case.decisions_of(keys)) == without_sequence(before)
    step(case, "redo")
    assert without_sequence(case.decisions_of(keys)) == without_sequence(after)
    step(case, "undo")
    step(case, "undo")
    assert case.decisions_of(keys) == ()
    step(case, "redo")
    assert without_sequence(case.decisions_of(keys)) == without_sequence(before)
    assert case.verify(Progress()).difference is None


def test_decisions_outlive_a_restart_and_the_undo_after_it(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "one.idcase"
    with new_case(path, passphrase) as case:
        import_into(case, b"a", ROWS)
        keys = keys_of(case)
        decide(case, keys[:1], DecisionKind.NOTE, value="n")
        decide(case, keys[:1], DecisionKind.TAG, value="t")
    with CaseFile.open(path, passphrase) as case:
        assert len(case.decisions_of(keys)) == 2
        step(case, "undo")
        assert [decision.value for decision in case.decisions_of(keys)] == ["n"]


def test_decisions_about_entries_of_an_undone_import_wait_for_its_redo(case: CaseFile) -> None:
    run_id = import_into(case, b"a", ROWS)
    import_into(case, b"b", [{}])
    keys = keys_of(case)
    decide(case, keys, DecisionKind.TAG, value="t")
    with case.unit_of_work(ACTOR, ticking(), "undo_import", {}) as work:
        work.end_run(run_id)
    assert case.decisions()["entry_id"].to_list() == [4]
    assert [decision.entry_key for decision in case.decisions_of(keys)] == keys[3:]
    assert case.tags() == (("t", 1),)
    step(case, "undo")
    assert sorted(case.decisions()["entry_id"]) == [1, 2, 3, 4]


def test_a_corrected_reading_of_the_same_evidence_keeps_its_decisions(case: CaseFile) -> None:
    run_id = import_into(case, b"a", ROWS)
    decide(case, keys_of(case)[:1], DecisionKind.TAG, value="t")
    with case.unit_of_work(ACTOR, ticking(), "undo_import", {}) as work:
        work.end_run(run_id)
    import_into(case, b"a", ROWS)
    assert case.entry_ids(EntryQuery(tag="t")).to_list() == [4]
    assert case.entry_rows([4])[0].decisions[0].value == "t"


def test_all_decisions_are_read_with_their_entries(decided: CaseFile) -> None:
    frame = decided.decisions()
    assert frame["kind"].to_list() == [
        "exclusion", "tag", "tag", "correction", "correction", "party", "note",
    ]  # fmt: skip
    assert sorted(set(frame["entry_id"])) == [1, 2, 3]
    assert frame["decided_by"].unique().to_list() == [ACTOR.name]
    assert frame["is_os_account"].any() is False


def test_a_case_without_decisions_has_an_empty_table_of_them(plain_case: CaseFile) -> None:
    assert plain_case.decisions().is_empty()
    assert "entry_id" in plain_case.decisions().columns


def test_entries_are_named_by_key_and_by_id(case: CaseFile) -> None:
    run_id = import_into(case, b"a", ROWS)
    keys = keys_of(case)
    assert case.entry_keys_of([3, 1, 99]) == [keys[2], keys[0]]
    assert case.entry_ids_of([keys[2], b"unknown", keys[0]]) == [1, 3]
    with case.unit_of_work(ACTOR, ticking(), "undo_import", {}) as work:
        work.end_run(run_id)
    assert case.entry_keys_of([1]) == []
    assert case.entry_ids_of(keys) == []
    assert case.entry_rows([1, 2]) == ()


def test_the_trail_holds_the_digest_of_a_decision_and_not_its_words(case: CaseFile) -> None:
    import_into(case, b"a", ROWS)
    decide(case, keys_of(case), DecisionKind.NOTE, value="planted words", reason="planted reason")
    record = case.audit_head()
    assert record is not None
    assert "planted" not in record.parameters
    assert '"entry_decision":{"begun":{"count":3,' in record.parameters
