"""A case under another key: all of it in a whole new file, the old key void, and after any failure the old file."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from investigator_desktop.casefile import (
    CaseExists,
    CaseFile,
    CaseIsReadOnly,
    CaseNotWritable,
    PassphraseNeeded,
    WrongPassphrase,
    connections,
    encryption,
    rekeying,
)
from investigator_desktop.casefile.connections import Access, raw_connection
from investigator_desktop.casefile.encryption import key_for, new_key
from investigator_desktop.casefile.errors import WrongRecoveryKey
from investigator_desktop.casefile.rekeying import TrailEntry
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACTOR, import_into, new_case
from tests.casefile.keep import fill

pytestmark = pytest.mark.usefixtures("journal_mode")
ENTRY = TrailEntry(ACTOR, datetime(2026, 3, 2, tzinfo=UTC), "change_passphrase", {"was_encrypted": True})
CHANGES = [(None, "new"), ("old", "new"), ("old", None), ("old", "old")]


_FILLED: dict[str | None, bytes] = {}


def _filled(path: Path, passphrase: str | None) -> Path:
    """Return a case with a little of everything, made once for each passphrase."""
    if passphrase not in _FILLED:
        with new_case(path, passphrase) as case:
            fill(case)
        _FILLED[passphrase] = path.read_bytes()
    path.write_bytes(_FILLED[passphrase])
    return path


def _rekey(path: Path, old: str | None, new: str | None) -> None:
    with CaseFile.open(path, old) as case:
        case.rekey(new_key(new) if new else None, ENTRY)


@pytest.mark.parametrize(("old", "new"), CHANGES)
def test_all_of_a_case_is_there_under_its_new_key_with_one_more_record(
    tmp_path: Path, old: str | None, new: str | None
) -> None:
    path = _filled(tmp_path / "one.idcase", old)
    with CaseFile.open(path, old) as case:
        before = (case.audit_records(), case.entry_columns(EntryQuery(), ["entry_key", "amount"]).rows())
    _rekey(path, old, new)
    with CaseFile.open(path, new) as case:
        records = case.audit_records()
        assert records[:-1] == before[0]
        assert records[-1].action == "change_passphrase"
        assert case.entry_columns(EntryQuery(), ["entry_key", "amount"]).rows() == before[1]
        assert case.verify(Progress()).difference is None
        assert case.check_pages() is None
        assert case.is_encrypted == (new is not None)
        import_into(case, b"goes on", [{}])
    assert [member.name for member in tmp_path.iterdir()] == ["one.idcase"]


def test_the_old_passphrase_and_the_old_key_are_void(tmp_path: Path) -> None:
    path = _filled(tmp_path / "one.idcase", "old")
    with CaseFile.open(path, "old") as case:
        secret = case.secret
    assert secret is not None
    with CaseFile.open(path, secret=secret) as case:
        assert case.secret == secret
    _rekey(path, "old", "new")
    with pytest.raises(WrongPassphrase):
        CaseFile.open(path, "old")
    with pytest.raises(WrongRecoveryKey, match="a later change of the passphrase made it void"):
        CaseFile.open(path, secret=secret)
    with pytest.raises(PassphraseNeeded):
        CaseFile.open(path)


def test_the_same_passphrase_again_still_voids_the_key(tmp_path: Path) -> None:
    path = _filled(tmp_path / "one.idcase", "same")
    with CaseFile.open(path, "same") as case:
        secret = case.secret
    _rekey(path, "same", "same")
    with CaseFile.open(path, "same") as case:
        assert case.secret != secret


def test_a_failure_while_the_new_file_is_written_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _filled(tmp_path / "one.idcase", "old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rekeying, "append", fail)
    with pytest.raises(CaseNotWritable, match="No space left on device"):
        _rekey(path, "old", "new")
    with CaseFile.open(path, "old", read_only=True) as case:
        assert case.verify(Progress()).difference is None
    assert [member.name for member in tmp_path.iterdir()] == ["one.idcase"]


def test_a_new_file_that_lacks_rows_does_not_take_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _filled(tmp_path / "one.idcase", None)
    monkeypatch.setattr(rekeying, "append", lambda *_: None)
    with pytest.raises(CaseNotWritable, match="does not hold all that the old one holds"):
        _rekey(path, None, "new")
    CaseFile.open(path).close()


def test_a_case_that_is_only_read_keeps_its_key(tmp_path: Path) -> None:
    path = _filled(tmp_path / "one.idcase", "old")
    with CaseFile.open(path, "old", read_only=True) as case, pytest.raises(CaseIsReadOnly):
        case.rekey(None, ENTRY)


def test_a_case_that_another_program_still_reads_keeps_its_key(
    tmp_path: Path, journal_mode: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _filled(tmp_path / "one.idcase", "old")
    monkeypatch.setattr(connections, "BUSY_TIMEOUT_SECONDS", 0.1)
    with CaseFile.open(path, "old") as case:
        import_into(case, b"more", [{}])
        with (
            CaseFile.open(path, "old", read_only=True) as reader,
            reader._connections.reading() as connection,
        ):
            connection.exec_driver_sql("SELECT count(*) FROM entry").scalar()
            if journal_mode:
                with pytest.raises(CaseNotWritable, match="another program still reads it"):
                    case.rekey(new_key("new"), ENTRY)
    with CaseFile.open(path, "old") as case:
        assert case.verify(Progress()).difference is None
        assert case.entry_ids(EntryQuery()).len() == 11


_KILLED = """
import os, sys
from pathlib import Path
from investigator_desktop.casefile import CaseFile, encryption, rekeying
from investigator_desktop.casefile.encryption import new_key
from tests.casefile.test_rekeying import ENTRY
encryption.KEY_ITERATIONS = int(sys.argv[2])
rekeying.append = lambda *_: os._exit(9)
with CaseFile.open(Path(sys.argv[1]), "old") as case:
    case.rekey(new_key("new"), ENTRY)
"""


def test_a_crash_leaves_the_old_file_and_the_next_opening_clears_up(tmp_path: Path) -> None:
    path = _filled(tmp_path / "one.idcase", "old")
    arguments = [str(path), str(encryption.KEY_ITERATIONS)]
    folder = Path(__file__).parents[2]
    killed = subprocess.run([sys.executable, "-c", _KILLED, *arguments], cwd=folder, check=False)
    assert killed.returncode == 9
    assert [member for member in tmp_path.iterdir() if member.name.endswith(".part")]
    with CaseFile.open(path, "old") as case:
        assert case.was_left_open
        assert case.verify(Progress()).difference is None
    assert [member.name for member in tmp_path.iterdir()] == ["one.idcase"]


@pytest.mark.parametrize(("old", "new"), [*CHANGES, (None, None)])
def test_an_export_is_the_same_case_under_its_own_key(
    tmp_path: Path, old: str | None, new: str | None
) -> None:
    path = _filled(tmp_path / "one.idcase", old)
    out = tmp_path / "out" / "export.idcase"
    out.parent.mkdir()
    with CaseFile.open(path, old) as case:
        case.export_to(out, new_key(new) if new else None)
        records = case.audit_records()
        with pytest.raises(CaseExists):
            case.export_to(out, None)
    with CaseFile.open(out, new, read_only=True) as case:
        assert case.audit_records() == records
        assert case.verify(Progress()).difference is None
    assert [member.name for member in out.parent.iterdir()] == ["export.idcase"]


def test_a_copy_under_the_same_key_holds_what_is_committed(tmp_path: Path) -> None:
    out = tmp_path / "copy.idcase"
    with new_case(tmp_path / "one.idcase", "old") as case:
        fill(case)
        case.backup_to(out)
        records = case.audit_records()
    with CaseFile.open(out, "old", read_only=True) as copy:
        assert copy.audit_records() == records
        assert copy.check_pages() is None
    assert sorted(member.name for member in tmp_path.iterdir()) == ["copy.idcase", "one.idcase"]


@pytest.mark.parametrize("passphrase", [None, "old"])
def test_a_changed_page_is_found(tmp_path: Path, passphrase: str | None) -> None:
    path = _filled(tmp_path / "one.idcase", passphrase)
    with closing(raw_connection(Access(path, key_for(path, passphrase), is_read_only=True))) as raw:
        page = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_entry_time'").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 + 200 : page * 4096] = bytes(4096 - 200)
    path.write_bytes(content)
    with CaseFile.open(path, passphrase, read_only=True) as case:
        assert case.check_pages()
