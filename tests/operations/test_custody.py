"""Custody as a person works with it: refusals with a sentence, copies as received, and what a destruction reaches."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile, EvidenceIsDestroyed, EvidenceIsQuarantined
from investigator_desktop.casefile.backup import automatic_copies
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.custody import (
    UNLIMITED,
    EvidenceStanding,
    EvidenceTerms,
    LegalBasis,
    Receipt,
    SourceKind,
)
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations import custody
from investigator_desktop.operations.backups import keep_backup
from investigator_desktop.operations.cases import create_case, open_case, undo
from investigator_desktop.operations.demo import EVIDENCE
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.verification import verify_case
from tests.casefile.builders import ACTOR, DETAILS, import_into, ticking
from tests.casefile.test_verification import _tamper

PLANTED = "Qzxw-Planted"
ORDER = ("District court", "7/2026", date(2026, 3, 1), "Obtained unlawfully")
TERMS = EvidenceTerms(
    LegalBasis("Act", "17", persons=("Planted Person",)), SourceKind.INTELLIGENCE, "Officer"
)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """A plain case with an import and a backup, open."""
    with create_case(tmp_path / "one.idcase", DETAILS, ACTOR, clock=ticking()) as opened:
        import_into(opened, b"content " + PLANTED.encode(), [{"counterparty_name": PLANTED}, {}])
        assert keep_backup(opened, ticking()) is not None
        yield opened


def test_each_change_is_one_record_without_texts_and_one_step(case: CaseFile) -> None:
    first = case.sequence
    changes = [
        custody.set_terms(case, 1, TERMS, ACTOR, ticking()),
        custody.withdraw(case, 1, "Reason of Planted Person", ACTOR, ticking()),
        custody.quarantine(case, 1, "Reason of Planted Person", ACTOR, ticking()),
        custody.reinstate(case, 1, "Reason of Planted Person", ACTOR, ticking()),
    ]
    assert [change.sequence for change in changes] == [first + 1, first + 2, first + 3, first + 4]
    assert all(change.has_entries and change.has_evidence for change in changes)
    records = case.audit_records()[first:]
    actions = ["set_terms", "withdraw_evidence", "quarantine_evidence", "reinstate_evidence"]
    assert [record.action for record in records] == actions
    assert not any("Planted" in record.parameters for record in records)
    for _ in records:
        undo(case, ACTOR, ticking())
    assert case.evidence()[0].terms == UNLIMITED
    assert verify_case(case).difference is None


Change = Callable[[CaseFile, int, str, Actor], CaseChanges]


@pytest.mark.parametrize("change", [custody.withdraw, custody.quarantine, custody.reinstate])
def test_whether_evidence_counts_needs_a_reason(case: CaseFile, change: Change) -> None:
    with pytest.raises(custody.ReasonMissing):
        change(case, 1, "  ", ACTOR)


def test_a_destruction_needs_an_order(case: CaseFile) -> None:
    for authority, number in (("", "7"), ("Court", " ")):
        with pytest.raises(custody.OrderMissing):
            custody.destroy(case, 1, authority, number, None, "x", ACTOR)
    assert case.destructions() == ()


def test_items_are_found_by_label_and_those_in_quarantine_by_their_number_alone(case: CaseFile) -> None:
    assert custody.evidence_by_label(case, " e1 ").id == 1
    custody.quarantine(case, 1, "Privileged", ACTOR)
    with pytest.raises(custody.UnknownEvidence, match="E1"):
        custody.evidence_by_label(case, "E1")
    assert custody.evidence_id_by_label(case, "e1") == 1
    with pytest.raises(custody.UnknownEvidence):
        custody.evidence_id_by_label(case, "E2")


def test_a_copy_given_out_is_as_received_and_in_the_trail(case: CaseFile, tmp_path: Path) -> None:
    out = tmp_path / "out.bin"
    custody.export_evidence(case, 1, out, ACTOR)
    assert out.read_bytes() == case.evidence_bytes(1)
    assert case.audit_records()[-1].action == "export_evidence"
    assert json.loads(case.audit_records()[-1].parameters)["request"] == {"evidence": 1}


def test_bytes_that_are_not_given_out_leave_no_file(case: CaseFile, tmp_path: Path) -> None:
    out = tmp_path / "out.bin"
    custody.quarantine(case, 1, "Privileged", ACTOR)
    with pytest.raises(EvidenceIsQuarantined):
        custody.export_evidence(case, 1, out)
    custody.destroy(case, 1, *ORDER, ACTOR)
    with pytest.raises(EvidenceIsDestroyed):
        custody.export_evidence(case, 1, out)
    assert not out.exists()


def test_changed_bytes_are_not_given_out_as_those_received(case: CaseFile, tmp_path: Path) -> None:
    case.close()
    _tamper(case.path, "UPDATE evidence_chunk SET content = x'00'")
    with CaseFile.open(case.path) as changed, pytest.raises(custody.BytesChanged):
        custody.export_evidence(changed, 1, tmp_path / "out.bin")


def test_a_destruction_reaches_the_file_and_all_automatic_copies(case: CaseFile) -> None:
    before = automatic_copies(case.path)
    assert PLANTED.encode() in before[0].read_bytes()
    earlier = case.path.with_name("one.before-v2.idcase")
    earlier.write_bytes(before[0].read_bytes())
    changes = custody.destroy(case, 1, *ORDER, ACTOR)
    assert (changes.label, changes.removed_count, changes.left_over) == ("E1", 2, ())
    assert "Copies made elsewhere are not reached" in str(changes.sentences[-1])
    (copy,) = automatic_copies(case.path)
    case.close()
    beside = [member for member in case.path.parent.rglob("*") if member.is_file()]
    assert copy in beside
    assert not [member for member in beside if PLANTED.encode() in member.read_bytes()]
    with open_case(copy, read_only=True) as kept:
        assert verify_case(kept).difference is None


def test_a_destruction_cut_off_before_its_traces_are_cleared_is_finished_at_the_next_opening(
    case: CaseFile,
) -> None:
    with case.unit_of_work(ACTOR, ticking(), "destroy_evidence", {}) as work:
        work.destroy_evidence(1, *ORDER)
    case.close()
    assert PLANTED.encode() in automatic_copies(case.path)[0].read_bytes()
    with open_case(case.path) as again:
        assert again.destructions()[0].label == "E1"
    for copy in (case.path, *automatic_copies(case.path)):
        assert PLANTED.encode() not in copy.read_bytes()
    kept = automatic_copies(case.path)
    with open_case(case.path):
        assert automatic_copies(case.path) == kept


def test_an_import_takes_custody_and_terms_and_a_known_file_only_a_receipt(tmp_path: Path) -> None:
    path = EVIDENCE / "kl_to_1c_bereke.txt"
    receipt = Receipt(
        "Bank", medium="Disc", seal_number="1", received_on=date(2026, 2, 3), received_by="Clerk"
    )
    with create_case(tmp_path / "one.idcase", DETAILS, ACTOR) as case:
        outcome = import_files(case, [path], ACTOR, Progress(), receipt, terms=TERMS)
        assert (len(outcome.run_ids), outcome.left_out) == (1, ())
        (item,) = case.evidence()
        assert (item.terms, item.medium, item.received_by) == (TERMS, "Disc", "Clerk")
        assert "Planted" not in json.dumps(json.loads(case.audit_records()[-1].parameters)["request"])
        again = import_files(case, [path], ACTOR, Progress(), Receipt("Police"), terms=UNLIMITED)
        assert (again.run_ids, [known.id for known in again.already_known]) == ((), [1])
        assert (again.changes.has_entries, again.changes.has_evidence) == (False, True)
        assert [record.receipt.received_from for record in case.custody(1)] == ["Bank", "Police"]
        assert case.evidence()[0].terms == TERMS
        assert case.undoable() == case.audit_records()[-2]
        assert verify_case(case).difference is None


@pytest.mark.parametrize("standing", [EvidenceStanding.WITHDRAWN, EvidenceStanding.QUARANTINED])
def test_a_file_that_does_not_count_is_not_imported_beside_itself(
    tmp_path: Path, standing: EvidenceStanding
) -> None:
    path = EVIDENCE / "kl_to_1c_bereke.txt"
    with create_case(tmp_path / "one.idcase", DETAILS, ACTOR) as case:
        import_files(case, [path], ACTOR, Progress())
        count = len(case.entry_ids(EntryQuery()))
        change = {EvidenceStanding.WITHDRAWN: custody.withdraw}.get(standing, custody.quarantine)
        change(case, 1, "Not ours", ACTOR)
        outcome = import_files(case, [path], ACTOR, Progress())
        assert [(record.label, record.standing) for record in outcome.left_out] == [("E1", standing)]
        assert (outcome.run_ids, outcome.already_known, outcome.needs_a_person) == ((), (), True)
        custody.reinstate(case, 1, "Allowed", ACTOR)
        assert len(case.entry_ids(EntryQuery())) == count
        assert len(case.custody(1)) == 2


def test_terms_replace_only_what_is_said_of_an_item(case: CaseFile) -> None:
    custody.set_terms(case, 1, TERMS, ACTOR)
    custody.set_terms(case, 1, replace(TERMS, caveat="Careful"), ACTOR)
    assert case.evidence()[0].terms == replace(TERMS, caveat="Careful")
