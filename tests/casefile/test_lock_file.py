"""Who has a case open: named to whoever comes second, forgotten when the process is gone."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile, CaseInUse, CaseNotWritable, encryption
from investigator_desktop.casefile.errors import CaseLeftOpen
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACTOR, DETAILS, add_import, import_into, new_case, ticking


def _lock_of(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def _written_lock(path: Path, **changes: object) -> None:
    owner = {
        "host": platform.node(), "user": "marat", "pid": os.getpid(), "started": 0.0,
        "program": "Investigator Desktop 9.9", "opened_at": "2026-03-01T09:00:00.000000+00:00",
    }  # fmt: skip
    _lock_of(path).write_text(json.dumps({**owner, **changes}), encoding="utf-8")


def test_the_second_opener_learns_who_has_the_case(case: CaseFile, passphrase: str | None) -> None:
    with pytest.raises(
        CaseInUse, match=r"already open: by .* with Investigator Desktop .* since 20"
    ) as refusal:
        CaseFile.open(case.path, passphrase)
    assert str(os.getpid()) in str(refusal.value)
    assert _lock_of(case.path).is_file()


def test_the_second_opener_can_read(case: CaseFile, passphrase: str | None) -> None:
    with CaseFile.open(case.path, passphrase, read_only=True) as second:
        assert second.details == DETAILS
    assert _lock_of(case.path).is_file()


def test_a_lock_of_another_computer_is_respected(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    new_case(path).close()
    _written_lock(path, host="office-pc")
    with pytest.raises(CaseInUse, match=r"marat.* on .*office-pc.* with Investigator Desktop 9\.9"):
        CaseFile.open(path)


def test_a_lock_of_a_process_that_is_gone_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    new_case(path).close()
    script = "import os; print(os.getpid())"
    gone = subprocess.run([sys.executable, "-S", "-c", script], capture_output=True, check=True)
    _written_lock(path, pid=int(gone.stdout))
    CaseFile.open(path).close()
    assert not _lock_of(path).exists()


def test_a_reused_process_number_does_not_hold_a_case(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    new_case(path).close()
    _written_lock(path, pid=os.getpid(), started=12.0)
    CaseFile.open(path).close()


def test_a_fresh_lock_that_cannot_be_read_is_respected(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    new_case(path).close()
    _lock_of(path).write_bytes(b"")
    with pytest.raises(CaseInUse, match="cannot be read"):
        CaseFile.open(path)


def test_an_old_lock_that_cannot_be_read_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    new_case(path).close()
    _lock_of(path).write_bytes(b"{")
    os.utime(_lock_of(path), (1, 1))
    CaseFile.open(path).close()


_KILLED = """
import os, sys
from pathlib import Path
from investigator_desktop.casefile import case_file, encryption
from tests.casefile.builders import ACTOR, add_import, import_into, new_case, ticking
encryption.KEY_ITERATIONS = int(sys.argv[3])
case_file.is_local_and_fixed = lambda _: sys.argv[4] == "True"
case = new_case(Path(sys.argv[1]), sys.argv[2] or None)
import_into(case, b"first", [{}, {}])
with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
    add_import(work, b"second", [{}] * 50)
    os._exit(9)
"""


def test_a_killed_program_leaves_what_was_committed(
    tmp_path: Path, passphrase: str | None, journal_mode: bool
) -> None:
    path = tmp_path / "one.idcase"
    arguments = [str(path), passphrase or "", str(encryption.KEY_ITERATIONS), str(journal_mode)]
    folder = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", _KILLED, *arguments], cwd=folder, check=False)
    assert _lock_of(path).is_file()
    with CaseFile.open(path, passphrase, read_only=True) as case:
        assert [run.entry_count for run in case.runs()] == [2]
    with CaseFile.open(path, passphrase) as case:
        assert case.was_left_open
        assert [run.entry_count for run in case.runs()] == [2]
        assert case.sequence == 2
    with CaseFile.open(path, passphrase) as case:
        assert not case.was_left_open
    assert [member.name for member in tmp_path.iterdir()] == ["one.idcase"]


_TORN = """
import os, sys
from pathlib import Path
from investigator_desktop.casefile.connections import Access, raw_connection
raw = raw_connection(Access(Path(sys.argv[1]), None))
raw.execute("PRAGMA cache_size = 10")
raw.execute("BEGIN IMMEDIATE")
row = "INSERT INTO unread_row (run_id, row, reason, text) VALUES (1, 1, 'total', ?)"
raw.executemany(row, [("x" * 1000,)] * 2000)
os._exit(9)
"""


def test_a_file_torn_in_mid_write_says_that_it_must_be_brought_in_order(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    with new_case(path) as case:
        import_into(case, b"first", [{}])
    subprocess.run([sys.executable, "-c", _TORN, str(path)], cwd=Path(__file__).parents[2], check=False)
    with pytest.raises(CaseLeftOpen, match="open it once for writing"):
        CaseFile.open(path, read_only=True)
    with CaseFile.open(path) as case:
        assert case.verify(Progress()).difference is None
        assert len(case.unread_rows()) == 2
    assert [member.name for member in tmp_path.iterdir()] == ["one.idcase"]


def _import_and_lose(case: CaseFile, path: Path) -> None:
    with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
        add_import(work, b"bytes", [{}])
        path.unlink()


@pytest.mark.usefixtures("journal_mode")
def test_a_case_deleted_in_mid_write_says_so_and_takes_nothing(
    tmp_path: Path, passphrase: str | None
) -> None:
    path = tmp_path / "one.idcase"
    case = new_case(path, passphrase)
    with pytest.raises(CaseNotWritable, match=r"one\.idcase.* written: .*moved, deleted or disconnected"):
        _import_and_lose(case, path)
    assert case.sequence == 1
    case.close()
    assert not path.exists()


@pytest.mark.usefixtures("journal_mode")
def test_a_case_replaced_while_it_is_open_is_not_written_to(tmp_path: Path) -> None:
    path, other = tmp_path / "one.idcase", tmp_path / "other.idcase"
    new_case(other).close()
    before = other.read_bytes()
    case = new_case(path)
    other.replace(path)
    with pytest.raises(CaseNotWritable):
        import_into(case, b"bytes", [{}])
    case.close()
    assert path.read_bytes() == before
