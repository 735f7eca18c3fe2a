"""Evidence: bytes as received, kept once, with a custody record for every receipt."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from sqlalchemy.exc import DatabaseError

from investigator_desktop.casefile import CaseFile
from investigator_desktop.casefile.connections import Connections
from investigator_desktop.domain.custody import Receipt
from tests.casefile.builders import ACTOR, import_into, ticking

MODIFIED = datetime(2026, 2, 1, 12, 30, tzinfo=UTC)


def test_bytes_of_any_size_come_back_as_they_were(case: CaseFile) -> None:
    contents = [b"", b"a", os.urandom(4 * 1024 * 1024), os.urandom(9 * 1024 * 1024 + 1)]
    with case.unit_of_work(ACTOR, ticking(), "acquire", {}) as work:
        items = [work.acquire(content, f"{n}.bin", None) for n, content in enumerate(contents)]
    assert [case.evidence_bytes(item.id) for item in items] == contents
    assert [item.sha256 for item in case.evidence()] == [sha256(content).hexdigest() for content in contents]
    assert [item.size for item in items] == [len(content) for content in contents]
    assert [item.label for item in case.evidence()] == ["E1", "E2", "E3", "E4"]


def test_bytes_may_come_in_pieces(plain_case: CaseFile) -> None:
    with plain_case.unit_of_work(ACTOR, ticking(), "acquire", {}) as work:
        item = work.acquire(iter([b"one", b"two"]), "a.bin", None)
    assert plain_case.evidence_bytes(item.id) == b"onetwo"


def test_an_item_says_how_it_came(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, ticking(), "acquire", {}) as work:
        item = work.acquire(b"abc", "Выписка.xlsx", MODIFIED, Receipt("АО «Банк»", "Постановление 12"))
    assert item == case.evidence()[0]
    assert (item.file_name, item.modified_at) == ("Выписка.xlsx", MODIFIED)
    assert (item.received_from, item.legal_basis) == ("АО «Банк»", "Постановление 12")
    assert item.acquired_by == ACTOR
    assert item.acquired_at == datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def test_the_same_bytes_are_kept_once_and_both_receipts_recorded(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, ticking(), "acquire", {}) as work:
        first = work.acquire(b"abc", "a.xlsx", None, Receipt("Bank"))
    with case.unit_of_work(ACTOR, ticking(), "acquire", {}) as work:
        again = work.acquire(b"abc", "b.xlsx", None, Receipt("Police"))
    assert again == first
    assert case.evidence() == (first,)
    assert '"file_name":"b.xlsx"' in case.audit_records()[-1].parameters


def test_evidence_is_found_by_its_hash(case: CaseFile) -> None:
    import_into(case, b"abc", [{}])
    assert case.has_evidence(sha256(b"abc").hexdigest()) == case.evidence()[0]
    assert case.has_evidence(sha256(b"abd").hexdigest()) is None


def test_an_unknown_item_is_an_error(plain_case: CaseFile) -> None:
    with pytest.raises(KeyError):
        plain_case.evidence_bytes(7)


def test_evidence_stays_when_its_import_is_undone(case: CaseFile) -> None:
    import_into(case, b"abc", [{}])
    with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
        work.undo()
    assert case.evidence_bytes(case.evidence()[0].id) == b"abc"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE evidence_item SET size = 1",
        "DELETE FROM evidence_item",
        "UPDATE evidence_chunk SET content = x'00'",
        "DELETE FROM evidence_chunk",
        "UPDATE custody_record SET received_from = 'x'",
        "DELETE FROM custody_record",
        "UPDATE audit_record SET actor_name = 'x'",
        "DELETE FROM audit_record",
        "UPDATE entry SET amount = 1",
        "DELETE FROM entry",
        "UPDATE statement SET entry_count = 1",
        "DELETE FROM run_validity",
        "UPDATE run_validity SET fact_id = 9",
        "UPDATE case_details SET title = 'x'",
    ],
)
def test_the_file_itself_refuses_to_change_what_is_kept(plain_case: CaseFile, statement: str) -> None:
    import_into(plain_case, b"abc", [{}])
    connections: Connections = plain_case._connections
    with pytest.raises(DatabaseError, match=r"append-only|can only end"), connections.writing() as connection:
        connection.exec_driver_sql(statement)


def test_a_fact_that_has_ended_cannot_be_revived_in_place(plain_case: CaseFile) -> None:
    import_into(plain_case, b"abc", [{}])
    with plain_case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
        work.undo()
    with pytest.raises(DatabaseError, match="append-only"), plain_case._connections.writing() as connection:
        connection.exec_driver_sql("UPDATE run_validity SET to_seq = NULL")
