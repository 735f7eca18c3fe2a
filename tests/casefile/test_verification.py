"""Verification: a case that nobody touched agrees; one byte changed anywhere is found and named."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.casefile.connections import Access, Connections, raw_connection
from investigator_desktop.casefile.content_digest import digest_of
from investigator_desktop.casefile.encryption import key_for
from investigator_desktop.casefile.entry_storage import read_slices, stored_schema
from investigator_desktop.casefile.import_store import CHECKED_ENTRY_COLUMNS
from investigator_desktop.domain.case import Difference, MovementLink
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.errors import Cancelled
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACTOR, add_import, import_into, new_case, payments, ticking


def _filled(case: CaseFile) -> None:
    """Two imports with payments and a link, an undo and a redo."""
    rows: list[dict[str, object]] = [{"remittance_info": f"Purpose {n}", "value_on": None} for n in range(30)]
    import_into(case, b"first" * 1_800_000, rows)
    with case.unit_of_work(ACTOR, ticking(), "import", {"received_from": "Bank"}) as work:
        _, run_id = add_import(work, b"second", rows, name="second.csv")
        work.add_payments(run_id, payments([{"payer_name": "A"}, {"row": 4}]))
    keys = case.entry_columns(EntryQuery(), ["entry_key"])["entry_key"]
    with case.unit_of_work(ACTOR, ticking(), "link", {}) as work:
        work.add_links([MovementLink(keys[0], keys[1], "same_row")])
    for action in ("undo", "redo"):
        with case.unit_of_work(ACTOR, ticking(), action, {}) as work:
            work.undo() if action == "undo" else work.redo()


@pytest.fixture(scope="module")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed plain case to copy, with all that can be tampered with."""
    path = tmp_path_factory.mktemp("filled") / "filled.idcase"
    with new_case(path) as case:
        _filled(case)
    return path


@pytest.fixture
def copy(filled_file: Path, tmp_path: Path) -> Path:
    """A copy of the filled case that a test may change."""
    return Path(shutil.copy(filled_file, tmp_path / "copy.idcase"))


def _tamper(path: Path, statement: str, passphrase: str | None = None) -> None:
    """Change the file behind the program's back, its triggers dropped, as somebody with the passphrase could."""
    raw = raw_connection(Access(path, key_for(path, passphrase)))
    raw.execute("PRAGMA foreign_keys = OFF")
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    assert raw.execute(statement).rowcount > 0
    raw.close()


def _difference(path: Path, passphrase: str | None = None) -> Difference:
    with CaseFile.open(path, passphrase) as case:
        found = case.verify(Progress()).difference
    assert found is not None
    assert found.expected != found.found
    return found


def test_a_case_that_nobody_touched_agrees(case: CaseFile) -> None:
    _filled(case)
    verified = case.verify(Progress())
    head = case.audit_head()
    assert head is not None
    assert verified.difference is None
    assert (verified.evidence_count, verified.entry_count, verified.audit_count) == (2, 60, 6)
    assert verified.head_hash == head.record_hash


def test_a_new_case_agrees(case: CaseFile) -> None:
    assert case.verify(Progress()).difference is None


def test_every_record_continues_the_one_before(case: CaseFile) -> None:
    _filled(case)
    records = case.audit_records()
    assert [record.sequence for record in records] == list(range(1, 7))
    assert [record.previous_hash for record in records[1:]] == [record.record_hash for record in records[:-1]]
    assert records[0].previous_hash == "0" * 64
    assert {record.actor for record in records} == {ACTOR}


def test_verifying_can_be_cancelled(plain_case: CaseFile) -> None:
    _filled(plain_case)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        plain_case.verify(progress)


TAMPERED: tuple[tuple[str, str], ...] = (
    (
        "UPDATE evidence_chunk SET content = CAST('x' || substr(content, 2) AS BLOB) WHERE n = 1",
        r"bytes of E1 .*statement\.xlsx.* are not those that were acquired",
    ),
    (
        "UPDATE evidence_chunk SET content = CAST(content AS TEXT) WHERE n = 1",
        r"bytes of E1 .* are not those",
    ),
    (
        "UPDATE custody_record SET modified_at = 'x', received_at = 5",
        "custody is not what audit record 2 says",
    ),
    ("DELETE FROM evidence_chunk WHERE n = 2", r"bytes of E1 .*statement\.xlsx.* are not those"),
    (
        "UPDATE evidence_item SET sha256 = '" + "0" * 64 + "' WHERE id = 2",
        r"bytes of E2 .*second\.csv.* are not",
    ),
    (
        "UPDATE evidence_item SET size = size + 1 WHERE id = 2",
        "Evidence or custody is not what audit record 3 says",
    ),
    ("UPDATE custody_record SET received_from = 'x' WHERE id = 1", "custody is not what audit record 2 says"),
    (
        "UPDATE custody_record SET received_at = '2026-03-01T09:00:01.000000+00:00' WHERE id = 1",
        "audit record 2",
    ),
    ("DELETE FROM custody_record WHERE id = 2", "audit record 3"),
    ("UPDATE entry SET amount = amount + 1 WHERE id = 7", r"entry of row 16 of sheet .*Sheet1.* of E1"),
    ("UPDATE entry SET amount = 'much' WHERE id = 7", r"entry of row 16 of sheet"),
    ("UPDATE entry SET direction = 'credit' WHERE id = 60", r"entry of row 39 of sheet .*Sheet1.* of E2"),
    ("UPDATE entry SET currency = 'USD' WHERE id = 31", r"entry of row 10 of sheet .*Sheet1.* of E2"),
    ("UPDATE entry SET remittance_info = 'Purpose 0 ' WHERE id = 1", r"entry of row 10 of sheet .* of E1"),
    ("UPDATE entry SET remittance_info = NULL WHERE id = 1", r"entry of row 10 of sheet .* of E1"),
    ("UPDATE entry SET value_on = 19000 WHERE id = 3", r"of E1"),
    ("UPDATE entry SET search_text = '' WHERE id = 3", r"entry of row 12 of sheet .* of E1"),
    (
        "UPDATE entry SET entry_key = zeroblob(32) WHERE id = 3",
        r"key of the entry of row 12 of sheet .* of E1",
    ),
    ("UPDATE entry SET account_id = 2 WHERE id = 3", r"entry of row 13 of sheet .* of E1"),
    ("UPDATE entry SET statement_id = 2 WHERE id = 30", r"statement of E1 .*29 of 30 are left"),
    ("DELETE FROM entry WHERE id = 60", r"statement of E2 .*29 of 30 are left"),
    ("UPDATE payment SET payer_name = 'B' WHERE id = 1", r"payment of row 3 of sheet .* of E2"),
    ("UPDATE unread_row SET text = 'x' WHERE id = 2", r"unread row kept for row 99 of sheet .* of E1"),
    ("DELETE FROM unread_row WHERE id = 4", r"Unread rows of E2 .*1 of 2 are left"),
    ("UPDATE statement SET opening_balance = NULL WHERE id = 1", "statement or its digest .* audit record 2"),
    (
        "UPDATE statement SET reconciliation = replace(reconciliation, 'fail', 'pass') WHERE id = 2",
        "audit record 3",
    ),
    ("UPDATE account SET key = 'X'", "statement or its digest .* audit record 2"),
    ("UPDATE content_check SET row_checks = zeroblob(120) WHERE id = 1", "row checks kept for E1"),
    ("UPDATE import_run SET layout_id = 'x' WHERE id = 2", "import run is not what audit record 3"),
    ("UPDATE import_run SET evidence_id = 9 WHERE id = 2", "import run is not what audit record 3"),
    ("UPDATE run_validity SET to_seq = 6 WHERE fact_id = 1", "Which imports count .* audit record 6"),
    ("DELETE FROM run_validity WHERE fact_id = 1", "Which imports count .* audit record 2"),
    ("UPDATE movement_link SET basis = 'x' WHERE to_seq IS NULL", "record one movement .* audit record 6"),
    ("UPDATE case_details SET title = 'x'", "details of the case .* audit record 1"),
    ("UPDATE audit_record SET actor_name = 'x' WHERE sequence = 2", "Audit record 2 is not what its hash"),
    (
        "UPDATE audit_record SET actor_is_os_account = 2 WHERE sequence = 2",
        "Audit record 2 is not what its hash",
    ),
    ("UPDATE audit_record SET occurred_at = '' WHERE sequence = 3", "Audit record 3 is not what its hash"),
    ("UPDATE audit_record SET parameters = parameters || ' ' WHERE sequence = 3", "Audit record 3 is not"),
    ("UPDATE audit_record SET program_version = '9' WHERE sequence = 6", "Audit record 6 is not"),
    ("UPDATE audit_record SET record_hash = '" + "0" * 64 + "' WHERE sequence = 6", "Audit record 6 is not"),
    ("DELETE FROM audit_record WHERE sequence = 3", "Audit record 3 is missing"),
    ("DELETE FROM audit_record WHERE sequence = 6", "Audit record 6 is missing"),
)


@pytest.mark.parametrize(("statement", "words"), TAMPERED)
def test_a_change_behind_the_programs_back_is_found_and_named(copy: Path, statement: str, words: str) -> None:
    _tamper(copy, statement)
    subject = str(_difference(copy).subject)
    assert re.search(words, subject), subject


def test_a_change_in_an_encrypted_case_is_found(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    with new_case(path, "secret") as case:
        import_into(case, b"abc", [{}] * 9)
    _tamper(path, "UPDATE entry SET amount = amount + 1 WHERE id = 7", "secret")
    assert "row 16" in str(_difference(path, "secret").subject)


def test_a_statement_that_no_import_gave_is_found(copy: Path) -> None:
    columns = "run_id, account_id, identity, reconciliation, credits, debits, first_entry_id, entry_count"
    _tamper(copy, f"INSERT INTO statement ({columns}) SELECT {columns} FROM statement WHERE id = 1")
    assert "a statement that no import gave" in str(_difference(copy).subject)


def test_an_entry_that_no_statement_has_is_found(copy: Path) -> None:
    names = ", ".join(f'"{name}"' for name in ("account_id", "statement_id", *ENTRY_SCHEMA))
    _tamper(copy, f"INSERT INTO entry (id, {names}) SELECT 99, {names} FROM entry WHERE id = 1")
    assert "another number of entries" in str(_difference(copy).subject)


def test_a_digest_changed_with_its_entries_is_found_by_the_trail(copy: Path) -> None:
    _tamper(copy, "UPDATE entry SET amount = 1 WHERE id = 3")
    schema = stored_schema(ENTRY_SCHEMA, CHECKED_ENTRY_COLUMNS)
    listed = ", ".join(f'"{name}"' for name in schema)
    connections = Connections(Access(copy, None))
    with connections.writing() as writer:
        changed = read_slices(writer, f"SELECT {listed} FROM entry WHERE id <= 30 ORDER BY id", (), schema)
        digest = digest_of(changed)
        new = (digest.digest, digest.row_checks)
        writer.exec_driver_sql("UPDATE content_check SET digest = ?, row_checks = ? WHERE id = 1", new)
    connections.close()
    found = _difference(copy)
    assert "not what audit record 2 says" in str(found.subject)
    assert digest.digest in found.found


@pytest.mark.parametrize(
    "kind", ["TABLE sqlitehidden (a)", "VIEW sqlite1 AS SELECT 1", "TRIGGER entry %", "TRIGGER sqlite1 %"]
)
def test_a_part_that_borrows_a_name_of_the_database_is_found(copy: Path, kind: str) -> None:
    raw = raw_connection(Access(copy, None))
    raw.execute(f"CREATE {kind}".replace("%", "AFTER INSERT ON entry BEGIN SELECT 1; END"))
    raw.close()
    assert "is not built as this version builds it" in str(_difference(copy).subject)


def _schema_rows(path: Path, name: str, statement: str) -> None:
    """Run a statement while the file forgets one of its indexes, which is then as it was before the statement."""
    raw = raw_connection(Access(path, None))
    for (trigger,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {trigger}")
    index = raw.execute("SELECT * FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute("DELETE FROM sqlite_master WHERE name = ?", (name,))
    raw.close()
    raw = raw_connection(Access(path, None))
    assert raw.execute(statement).rowcount > 0
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", index)
    raw.close()


def test_an_index_that_hides_entries_from_a_view_is_found(copy: Path) -> None:
    raw = raw_connection(Access(copy, None))
    triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    raw.execute("DROP TRIGGER entry_refuses_update")
    raw.execute("UPDATE entry SET booked_at = booked_at + 9000000000000000")
    raw.close()
    _schema_rows(copy, "ix_entry_time", "UPDATE entry SET booked_at = booked_at - 9000000000000000")
    raw = raw_connection(Access(copy, None))
    for _, sql in triggers:
        raw.execute(sql)
    raw.close()
    found = _difference(copy)
    assert "The pages of the file are damaged" in str(found.subject)
    assert "ix_entry_time" in found.found
