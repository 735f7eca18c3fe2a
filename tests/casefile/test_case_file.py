"""Making, opening and closing a case; what one unit of work leaves behind."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseExists, CaseFile, CaseIsClosed, CaseIsReadOnly
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.errors import Cancelled
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

pytestmark = pytest.mark.usefixtures("journal_mode")


def test_a_new_case_says_what_was_said_of_it(case: CaseFile) -> None:
    assert case.details == DETAILS
    assert case.sequence == 1
    assert not case.is_read_only
    assert [record.action for record in case.audit_records()] == ["create_case"]


def test_a_closed_case_is_one_file(tmp_path: Path, passphrase: str | None) -> None:
    with new_case(tmp_path / "one.idcase", passphrase) as case:
        import_into(case, b"bytes", [{}, {}])
    assert [path.name for path in tmp_path.iterdir()] == ["one.idcase"]


def test_an_encrypted_case_holds_no_readable_word(tmp_path: Path) -> None:
    with new_case(tmp_path / "one.idcase", "secret") as case:
        import_into(case, b"evidence in clear", [{"remittance_info": "readable purpose"}])
    content = (tmp_path / "one.idcase").read_bytes()
    assert b"readable purpose" not in content
    assert b"evidence in clear" not in content
    assert b"SQLite format" not in content


def test_what_was_imported_is_there_after_opening_again(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "one.idcase"
    with new_case(path, passphrase) as case:
        import_into(case, b"bytes", [{}, {}, {}])
        before = case.entry_rows(case.entry_ids(EntryQuery()).to_list())
    with CaseFile.open(path, passphrase) as case:
        assert case.entry_rows(case.entry_ids(EntryQuery()).to_list()) == before
        assert case.sequence == 2
        assert case.details == DETAILS


def test_closing_twice_does_nothing(case: CaseFile) -> None:
    case.close()
    case.close()


def test_a_closed_case_answers_nothing_more(case: CaseFile) -> None:
    case.close()
    with pytest.raises(CaseIsClosed, match="has been closed"):
        case.evidence()
    with pytest.raises(CaseIsClosed), case.unit_of_work(ACTOR, ticking(), "import", {}):
        pass
    assert case.details == DETAILS


def test_a_new_case_never_overwrites_a_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.idcase"
    path.write_bytes(b"a letter")
    with pytest.raises(CaseExists, match=r"letter\.idcase"):
        new_case(path)
    assert path.read_bytes() == b"a letter"
    assert [member.name for member in tmp_path.iterdir()] == ["letter.idcase"]


def test_an_error_in_a_unit_of_work_leaves_the_case_as_it_was(case: CaseFile) -> None:
    before = (case.audit_records(), case.evidence(), case.runs())
    with pytest.raises(ZeroDivisionError):
        import_and_fail(case)
    assert (case.audit_records(), case.evidence(), case.runs()) == before
    assert case.entry_ids(EntryQuery()).is_empty()
    assert case.sequence == 1


def test_cancelling_in_the_middle_of_an_insert_leaves_the_case_as_it_was(case: CaseFile) -> None:
    progress = Progress()
    progress.cancel()
    with (
        pytest.raises(Cancelled),
        case.unit_of_work(ACTOR, ticking(), "import", {}, progress) as work,
    ):
        add_import(work, b"bytes", [{}])
    assert not case.evidence()
    assert not case.runs()
    assert case.sequence == 1


def test_a_reader_sees_what_is_committed_and_nothing_else(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
        add_import(work, b"bytes", [{}])
        assert case.entry_ids(EntryQuery()).is_empty()
    assert case.entry_ids(EntryQuery()).len() == 1


def test_readers_of_other_threads_work_beside_units_of_work(tmp_path: Path) -> None:
    counts: list[int] = []
    with new_case(tmp_path / "one.idcase") as case:

        def read() -> None:
            counts.extend(case.entry_ids(EntryQuery()).len() for _ in range(20))

        readers = [threading.Thread(target=read) for _ in range(3)]
        for reader in readers:
            reader.start()
        for number in range(10):
            import_into(case, b"%d" % number, [{}, {}])
        for reader in readers:
            reader.join()
        assert case.entry_ids(EntryQuery()).len() == 20
    assert all(count % 2 == 0 for count in counts)
    assert len(counts) == 60
    assert [path.name for path in tmp_path.iterdir()] == ["one.idcase"]


def test_details_can_be_changed_and_the_change_is_a_step(case: CaseFile) -> None:
    changed = replace(DETAILS, title="Another title")
    with case.unit_of_work(ACTOR, ticking(), "change_details", changed) as work:
        work.change_details(changed)
    assert case.details == changed
    with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
        work.undo()
    assert case.details == DETAILS


def test_a_case_open_for_reading_only_refuses_changes(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "one.idcase"
    new_case(path, passphrase).close()
    before = path.read_bytes()
    with CaseFile.open(path, passphrase, read_only=True) as case:
        assert case.is_read_only
        assert case.details == DETAILS
        with pytest.raises(CaseIsReadOnly), case.unit_of_work(ACTOR, ticking(), "import", {}):
            pass
    assert path.read_bytes() == before
    assert [member.name for member in tmp_path.iterdir()] == ["one.idcase"]
