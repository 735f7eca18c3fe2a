"""What an analysis keeps: undone like any step, gone with its evidence, hidden with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import AnalysisKind, AnalystRecord, RecordKind
from investigator_desktop.domain.custody import EvidenceStanding
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACTOR, import_into, ticking

CLOCK = ticking()


@pytest.fixture
def case(plain_case: CaseFile) -> CaseFile:
    """A case with two items of evidence of two entries each, a record about each item, and a run."""
    for content in (b"one", b"two"):
        import_into(plain_case, content, [{}, {}], clock=CLOCK)
    keys = plain_case.entry_columns(EntryQuery(), ["entry_key"])
    with plain_case.unit_of_work(ACTOR, CLOCK, "record_funds", {}) as work:
        for item in (1, 2):
            of_item = tuple(keys.filter(keys["evidence_id"] == item)["entry_key"])
            work.record(AnalystRecord(RecordKind.FUNDS, f"S{item}", "{}", entry_keys=of_item))
    with plain_case.unit_of_work(ACTOR, CLOCK, "run_tracing", {}) as work:
        work.keep_run(AnalysisKind.TRACING, "Tracing", "{}", '{"ә":1}', work.sequence - 1)
    return plain_case


def _subjects(case: CaseFile) -> list[str]:
    return [kept.record.subject for kept in case.analyst_records(RecordKind.FUNDS)]


def test_records_are_found_by_kind_and_subject_and_know_their_items(case: CaseFile) -> None:
    (kept,) = case.analyst_records(RecordKind.FUNDS, "S2")
    assert (kept.record.drawn_from, kept.decided_by) == ((2,), ACTOR)
    assert case.analyst_records(RecordKind.LOSS) == ()
    (run,) = case.analysis_runs(AnalysisKind.TRACING)
    assert case.analysis_result(run.id) == '{"ә":1}'
    assert case.analysis_runs(AnalysisKind.MATCHING) == ()


def test_what_is_named_and_does_not_hold_is_a_key_error(case: CaseFile) -> None:
    with pytest.raises(KeyError):
        case.analysis_result(9)
    with pytest.raises(KeyError), case.unit_of_work(ACTOR, CLOCK, "withdraw_record", {}) as work:
        work.withdraw_record(9)
    with pytest.raises(KeyError), case.unit_of_work(ACTOR, CLOCK, "record_funds", {}) as work:
        work.record(AnalystRecord(RecordKind.FUNDS, "", "{}"), 9)
    with pytest.raises(KeyError), case.unit_of_work(ACTOR, CLOCK, "withdraw_run", {}) as work:
        work.withdraw_run(9)


def test_a_withdrawn_run_and_record_come_back_by_undo(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, CLOCK, "withdraw_run", {}) as work:
        work.withdraw_run(1)
        work.withdraw_record(1)
    assert (case.analysis_runs(), _subjects(case)) == ((), ["S2"])
    with case.unit_of_work(ACTOR, CLOCK, "undo", {}) as work:
        work.undo()
    assert (len(case.analysis_runs()), _subjects(case)) == (1, ["S1", "S2"])
    assert case.verify(Progress()).difference is None


def test_evidence_that_stops_to_count_hides_what_was_drawn_from_it(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, CLOCK, "quarantine_evidence", {}) as work:
        work.set_standing(1, EvidenceStanding.QUARANTINED, "privileged")
    assert _subjects(case) == ["S2"]
    assert case.analysis_runs() == ()
    with pytest.raises(KeyError):
        case.analysis_result(1)
    with case.unit_of_work(ACTOR, CLOCK, "reinstate_evidence", {}) as work:
        work.set_standing(1, EvidenceStanding.COUNTS, "")
    assert _subjects(case) == ["S1", "S2"]
    assert len(case.analysis_runs()) == 1


def test_destroyed_evidence_takes_its_records_and_all_runs_with_it(case: CaseFile, tmp_path: Path) -> None:
    with case.unit_of_work(ACTOR, CLOCK, "destroy_evidence", {}) as work:
        work.destroy_evidence(1, "Court", "7", None, "ordered")
    assert _subjects(case) == ["S2"]
    assert case.analysis_runs() == ()
    assert case.verify(Progress()).difference is None
    with case.snapshot() as snapshot:
        assert snapshot.frame("analyst_record")["subject"].to_list() == ["S2"]
        assert snapshot.frame("analysis_run").is_empty()
