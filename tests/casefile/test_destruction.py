"""Destruction by order: nothing of the content is left in the file, and the rest is as it was and agrees."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from investigator_desktop.casefile import (
    CaseDiffersFromTrail,
    CaseFile,
    CaseNotWritable,
    EvidenceIsDestroyed,
    UnitOfWork,
    case_file,
    connections,
)
from investigator_desktop.casefile.connections import Access, raw_connection
from investigator_desktop.domain.case import MovementLink
from investigator_desktop.domain.custody import EvidenceStanding, EvidenceTerms, LegalBasis
from investigator_desktop.domain.decisions import DecisionKind, EpisodeText
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.statement import AccountIdentity
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACTOR, add_import, import_into, new_case, payments, ticking
from tests.casefile.test_verification import _tamper

PLANTED = "Qzxw-Planted"
CONTENT = b"content " + PLANTED.encode() * 3000
OTHER = AccountIdentity("KZ11" + PLANTED, None, "KZT", PLANTED, None, "Bank")


def _fill(case: CaseFile) -> None:
    """Two items; the second holds a planted word in all that came of it, with decisions, links and an episode."""
    clock = ticking()
    import_into(case, b"first", [{}, {}, {}], clock=clock)
    rows: list[dict[str, object]] = [
        {"counterparty_name": f"{PLANTED} {n}", "remittance_info": PLANTED * 40} for n in range(300)
    ]
    with case.unit_of_work(ACTOR, clock, "import", {}) as work:
        item, run_id = add_import(work, CONTENT, rows, OTHER)
        work.add_payments(run_id, payments([{"payer_name": PLANTED}]))
        again = work.begin_run(
            item.id, "x", "ok", message("Import", PLANTED), f'{{"a":"{PLANTED}"}}', PLANTED
        )
        assert again != run_id
    keys = case.entry_columns(EntryQuery(), ["entry_key"])
    mine = keys.filter(keys["evidence_id"] == item.id)["entry_key"].to_list()
    other = keys.filter(keys["evidence_id"] != item.id)["entry_key"].to_list()
    with case.unit_of_work(ACTOR, clock, "decide", {}) as work:
        work.decide(mine[:5], DecisionKind.NOTE, value=f"Note {PLANTED}")
        work.decide(other[:1], DecisionKind.TAG, value="cash")
    with case.unit_of_work(ACTOR, clock, "decide", {}) as work:
        work.decide(mine[3:9], DecisionKind.EXCLUSION, reason=PLANTED)
        work.add_links(
            [MovementLink(mine[0], other[0], "same_row"), MovementLink(other[1], other[2], "same_row")]
        )
    with case.unit_of_work(ACTOR, clock, "add_episode", {}) as work:
        episode = work.add_episode(EpisodeText("One"))
        work.add_to_episode(episode, [mine[0], other[0]])
    for word in ("undo", "redo", "undo"):
        with case.unit_of_work(ACTOR, clock, word, {}) as work:
            getattr(work, word)()


def _destroy(case: CaseFile, evidence_id: int = 2) -> None:
    with case.unit_of_work(ACTOR, ticking(), "destroy_evidence", {"evidence": evidence_id}) as work:
        work.destroy_evidence(
            evidence_id, "District court", "7/2026", date(2026, 3, 1), "Obtained unlawfully"
        )


@pytest.fixture
def filled(tmp_path: Path) -> CaseFile:
    """A plain case that holds the planted word."""
    case = new_case(tmp_path / "one.idcase")
    _fill(case)
    return case


@pytest.mark.parametrize("has_log", [True, False], ids=["log", "journal"])
def test_nothing_of_the_content_is_left_in_the_bytes_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_log: bool
) -> None:
    monkeypatch.setattr(case_file, "is_local_and_fixed", lambda _: has_log)
    with new_case(tmp_path / "one.idcase") as case:
        _fill(case)
        _destroy(case)
        case.scrub()
        beside = b"".join(member.read_bytes() for member in case.path.parent.iterdir())
        assert PLANTED.encode() not in beside
        assert case.verify(Progress()).difference is None
    assert PLANTED.encode() not in case.path.read_bytes()


def test_what_is_destroyed_is_overwritten_even_before_the_file_is_written_anew(filled: CaseFile) -> None:
    with filled as case:
        assert case.audit_head() is not None
    assert PLANTED.encode() in filled.path.read_bytes()
    with CaseFile.open(filled.path) as case:
        _destroy(case)
    assert PLANTED.encode() not in filled.path.read_bytes()


def test_a_file_that_is_read_on_is_not_written_anew_and_can_be_later(
    filled: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "_CLOSING_SECONDS", 0)
    with filled as case:
        _destroy(case)
        with case._connections.reading(), pytest.raises(CaseNotWritable, match="still being read"):
            case.scrub()
        case.scrub()
        assert case.verify(Progress()).difference is None


def test_a_case_agrees_after_a_destruction_and_after_more_work(filled: CaseFile) -> None:
    with filled as case:
        assert case.verify(Progress()).difference is None
        _destroy(case)
        case.scrub()
        assert case.verify(Progress()).difference is None
        import_into(case, b"third", [{}, {}])
        keys = case.entry_columns(EntryQuery(), ["entry_key"])["entry_key"].to_list()
        with case.unit_of_work(ACTOR, ticking(), "decide", {}) as work:
            work.decide(keys, DecisionKind.TAG, value="later")
        assert case.verify(Progress()).difference is None
        _destroy(case, 3)
        assert case.verify(Progress()).difference is None


def test_an_encrypted_case_agrees_after_a_destruction(case: CaseFile) -> None:
    _fill(case)
    _destroy(case)
    case.scrub()
    assert case.verify(Progress()).difference is None
    assert case.check_pages() is None


def test_hash_custody_and_order_stay_and_all_else_goes(filled: CaseFile) -> None:
    with filled as case:
        before = case.evidence()[1]
        _destroy(case)
        item = case.evidence()[1]
        assert (item.sha256, item.size, item.file_name) == (before.sha256, before.size, before.file_name)
        assert item.standing is EvidenceStanding.DESTROYED
        (record,) = case.destructions()
        assert (record.label, record.sha256, record.authority) == ("E2", before.sha256, "District court")
        assert (record.order_number, record.ordered_on) == ("7/2026", date(2026, 3, 1))
        assert record.destroyed_by == ACTOR
        assert case.entry_ids(EntryQuery()).len() == 3
        assert case.links().height == 1
        assert [account.entry_count for account in case.accounts()] == [3]
        assert [run.is_valid for run in case.runs()] == [True, False, False]
        with pytest.raises(EvidenceIsDestroyed):
            case.evidence_bytes(2)


def test_a_destruction_is_no_step_and_no_undo_brings_anything_back(filled: CaseFile) -> None:
    with filled as case:
        undoable = case.undoable()
        _destroy(case)
        assert case.undoable() == undoable
        assert case.redoable() is not None
        with case.unit_of_work(ACTOR, ticking(), "redo", {}) as work:
            work.redo()
        while case.undoable() is not None:
            with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
                work.undo()
        assert case.entry_ids(EntryQuery()).is_empty()
        while case.redoable() is not None:
            with case.unit_of_work(ACTOR, ticking(), "redo", {}) as work:
                work.redo()
        assert case.entry_ids(EntryQuery()).len() == 3
        assert case.verify(Progress()).difference is None


_CHANGES: tuple[Callable[[UnitOfWork], object], ...] = (
    lambda work: work.acquire(CONTENT, "again.xlsx", None),
    lambda work: work.set_terms(2, EvidenceTerms(LegalBasis("x"))),
    lambda work: work.set_standing(2, EvidenceStanding.COUNTS, "x"),
    lambda work: work.destroy_evidence(2, "x", "y", None, ""),
)


def test_destroyed_bytes_are_not_taken_again_and_nothing_more_is_said_of_them(filled: CaseFile) -> None:
    with filled as case:
        _destroy(case)
        before = case.sequence
        for change in _CHANGES:
            with pytest.raises(EvidenceIsDestroyed), case.unit_of_work(ACTOR, ticking(), "x", {}) as work:
                change(work)
        assert case.sequence == before


def test_the_guards_of_the_file_are_as_before(filled: CaseFile) -> None:
    with filled as case:
        guards = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        with case._connections.reading() as connection:
            before = connection.exec_driver_sql(guards).all()
        _destroy(case)
        with case._connections.reading() as connection:
            assert connection.exec_driver_sql(guards).all() == before
        assert before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry_decision SET value = 'x' WHERE id = 2",
        "UPDATE movement_link SET basis = 'x' WHERE id = 1",
        "UPDATE statement SET sheet = 'x' WHERE id = 2",
        "UPDATE import_run SET layout_id = 'x' WHERE id = 2",
    ],
)
def test_a_difference_is_not_destroyed_unseen(filled: CaseFile, statement: str) -> None:
    filled.close()
    _tamper(filled.path, statement)
    with CaseFile.open(filled.path) as case:
        before = case.sequence
        with pytest.raises(CaseDiffersFromTrail):
            _destroy(case)
        assert case.sequence == before
        assert case.destructions() == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE destruction SET reason = 'x'",
        "DELETE FROM destruction",
        "UPDATE entry_decision SET value = 'x' WHERE id = 6",
        "DELETE FROM entry_decision WHERE id = 6",
        "UPDATE movement_link SET id = 1 WHERE id = 2",
        "UPDATE account SET key = 'x'",
        "INSERT INTO evidence_chunk SELECT sha256, 0, x'00' FROM evidence_item WHERE id = 2",
    ],
)
def test_a_change_after_a_destruction_is_found(filled: CaseFile, statement: str) -> None:
    with filled as case:
        _destroy(case)
    _tamper(filled.path, statement)
    with CaseFile.open(filled.path) as case:
        assert case.verify(Progress()).difference is not None


def _destroy_and_fail(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, ticking(), "x", {}) as work:
        work.destroy_evidence(2, "A", "1", None, "")
        raise ZeroDivisionError


def test_a_failed_destruction_leaves_everything(filled: CaseFile) -> None:
    with filled as case:
        before = case.entry_columns(EntryQuery(), ["entry_key"]).rows()
        with pytest.raises(ZeroDivisionError):
            _destroy_and_fail(case)
        assert case.entry_columns(EntryQuery(), ["entry_key"]).rows() == before
        assert case.verify(Progress()).difference is None


def test_the_file_gets_smaller(filled: CaseFile) -> None:
    filled.close()
    size = filled.path.stat().st_size
    with CaseFile.open(filled.path) as case:
        _destroy(case)
        case.scrub()
    assert filled.path.stat().st_size < size
    raw = raw_connection(Access(filled.path, None))
    assert raw.execute("PRAGMA freelist_count").fetchone() == (0,)
    raw.close()
