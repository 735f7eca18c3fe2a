"""A case survives whatever ends the program: the short form of `build.py torture`."""

from __future__ import annotations

import json
import platform
import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from itertools import chain
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile, WrongPassphrase
from investigator_desktop.casefile.connections import Access, raw_connection
from investigator_desktop.casefile.lock_file import LockOwner
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from tests.benchmarks.torture.bad_files import SPOILT, attempts, foreign_files, good_case
from tests.benchmarks.torture.kills import kill_once, prepare
from tests.benchmarks.torture.media import pulled_out
from tests.benchmarks.torture.scenarios import Variant, scenario
from tests.benchmarks.torture.volume import reason_without
from tests.casefile.builders import import_into, new_case

SIZE = 300
KILLS = 5


@pytest.fixture(autouse=True)
def _quick_keys() -> None:
    """Derive keys as the program does: the processes that are killed know nothing of these tests."""


@pytest.mark.parametrize(
    ("name", "variant"),
    [
        ("import", Variant(is_encrypted=True, has_log=False)),
        ("undo", Variant(is_encrypted=False, has_log=True)),
    ],
    ids=["import, encrypted, rollback journal", "undo, plain, write-ahead log"],
)
def test_a_killed_program_leaves_all_that_it_acknowledged(
    name: str, variant: Variant, tmp_path: Path
) -> None:
    prepared = prepare(scenario(name).smaller(SIZE), variant, tmp_path)
    with ThreadPoolExecutor(2) as pool:
        found = pool.map(lambda n: kill_once(prepared, tmp_path / str(n), random.Random(n)), range(KILLS))
        faults = [fault for verdict in found if verdict is not None for fault in verdict.faults]
    assert not faults


def test_what_is_no_whole_case_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    good = good_case(tmp_path / "good", None, 20)
    dice = random.Random(1)
    files = chain.from_iterable(make(good, dice, 6) for _, make in SPOILT)
    tried = attempts(chain(files, foreign_files(tmp_path, good)), good, tmp_path / "spoilt")
    assert [fault for attempt in tried for fault in attempt.faults] == []


def test_a_text_of_wrong_bytes_is_named_to_the_row(tmp_path: Path) -> None:
    with new_case(tmp_path / "one.idcase") as case:
        import_into(case, b"abc", [{"remittance_info": "Оплата"}] * 3)
    raw = raw_connection(Access(tmp_path / "one.idcase", None))
    raw.execute("DROP TRIGGER entry_refuses_update")
    raw.execute("UPDATE entry SET remittance_info = CAST(x'd0d0' AS TEXT) WHERE id = 2")
    raw.close()
    with CaseFile.open(tmp_path / "one.idcase") as case:
        difference = case.verify(Progress()).difference
    assert difference is not None
    assert "row 11" in str(difference.subject)


@pytest.mark.skipif(reason_without() is not None, reason="no file system can be mounted here")
def test_a_stick_pulled_out_while_written_to_holds_all_that_was_acknowledged(tmp_path: Path) -> None:
    variant = Variant(is_encrypted=False, has_log=False)
    tally = pulled_out(tmp_path / "stick", variant, 1, random.Random(2))
    assert tally.bad == 0, tally


def test_an_acknowledged_change_is_on_the_disk_with_the_end_of_its_journal(tmp_path: Path) -> None:
    new_case(tmp_path / "one.idcase").close()
    raw = raw_connection(Access(tmp_path / "one.idcase", None))
    assert raw.execute("PRAGMA synchronous").fetchone() == (3,)  # EXTRA
    raw.close()


def test_a_wrong_passphrase_does_not_hide_that_the_case_was_left_open(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    new_case(path, "right").close()
    left = LockOwner(
        platform.node(), "somebody", -1, 0.0, "Investigator Desktop", "2026-03-01T09:00:00+00:00"
    )
    path.with_name("one.idcase.lock").write_text(json.dumps(asdict(left)), encoding="utf-8")
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            CaseFile.open(path, "wrong")
    with CaseFile.open(path, "right") as case:
        assert case.was_left_open
    with CaseFile.open(path, "right") as case:
        assert not case.was_left_open


def test_cases_made_at_the_same_time_do_not_mix(tmp_path: Path) -> None:
    def make(number: int) -> str:
        with new_case(tmp_path / f"{number}.idcase") as case:
            import_into(case, str(number).encode(), [{}])
            return case.evidence()[0].sha256

    with ThreadPoolExecutor(4) as pool:
        assert [*pool.map(make, range(12))] == [sha256_hex(str(number).encode()) for number in range(12)]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="the system does not list open files")
def test_a_closed_case_is_held_open_by_nothing(tmp_path: Path) -> None:
    with new_case(tmp_path / "one.idcase") as case:
        import_into(case, b"abc", [{}])
        case.evidence()
    files = [link.readlink() for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    assert tmp_path not in {path.parent for path in files}
