"""Automatic backups: made after a change, whole, under the same key, never in the way of the work."""

from __future__ import annotations

import shutil
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from investigator_desktop.casefile import CaseExists, CaseFile, CaseNotWritable, case_file, encryption
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.backups import (
    backups_of,
    keep_backup,
    remove_copies,
    save_copy,
)
from investigator_desktop.operations.cases import create_case, open_case
from tests.casefile.builders import ACTOR, DETAILS, import_into
from tests.operations.key_cases import PASSPHRASE, made_case

NOW = datetime(2026, 3, 18, 12, 0, 5, tzinfo=UTC)


class Usage(NamedTuple):
    """What a disk says of its space."""

    total: int
    used: int
    free: int


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encryption, "KEY_ITERATIONS", 1000)


@pytest.fixture(params=[None, PASSPHRASE], ids=["plain", "encrypted"])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    given: str | None = request.param
    return given


@pytest.mark.parametrize("has_log", [True, False], ids=["log", "journal"])
def test_a_backup_is_the_whole_case_under_the_same_passphrase(
    tmp_path: Path, passphrase: str | None, has_log: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_file, "is_local_and_fixed", lambda _: has_log)
    path = made_case(tmp_path / "one.idcase", passphrase)
    with open_case(path, passphrase) as case:
        backup = keep_backup(case, lambda: NOW)
        assert backup is not None
        assert backup.path.name.startswith("2026-03-18T12-00-05Z.2.")
        assert backup.ends_in(case.audit_head())
        records = case.audit_records()
    with CaseFile.open(backup.path, passphrase, read_only=True) as copy:
        assert copy.audit_records() == records
        assert copy.verify(Progress()).difference is None
    assert backups_of(path) == (backup,)
    assert [member.name for member in backup.path.parent.iterdir()] == [backup.path.name]
    if sys.platform != "win32":
        assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700


def test_nothing_is_backed_up_where_nothing_changed(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    with open_case(path, PASSPHRASE) as case:
        assert keep_backup(case) is not None
        assert keep_backup(case) is None
        import_into(case, b"more", [{}])
        assert keep_backup(case) is not None
    with open_case(path, PASSPHRASE, read_only=True) as case:
        assert keep_backup(case) is None
    assert [backup.sequence for backup in backups_of(path)] == [3, 2]


def test_what_a_crash_left_in_the_middle_of_a_backup_is_removed(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    with open_case(path, PASSPHRASE) as case:
        backup = keep_backup(case)
        assert backup is not None
        (backup.path.parent / f".{backup.path.name}.0a1b2c3d.part").write_bytes(b"half")
        keep_backup(case)
    assert [member.name for member in backup.path.parent.iterdir()] == [backup.path.name]


def test_backups_are_thinned_as_they_are_made(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase", None)
    with open_case(path) as case:
        for minute in range(13):
            import_into(case, b"%d" % minute, [{}])
            keep_backup(case, lambda minute=minute: NOW + timedelta(minutes=minute))  # type: ignore[misc]
    assert len(backups_of(path)) == 10
    assert backups_of(path)[0].sequence == 15


def test_a_full_disk_gives_a_sentence_and_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made_case(tmp_path / "one.idcase")
    said: list[Message] = []
    with open_case(path, PASSPHRASE) as case:
        size = path.stat().st_size
        monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(size, size, size * 3 - 1))
        assert keep_backup(case, say=said.append) is None
    assert "less free space than three times the size" in str(said[0])
    assert not backups_of(path)


def test_a_copy_that_fails_gives_a_sentence_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_case(tmp_path / "one.idcase")
    said: list[Message] = []

    def fail(_: CaseFile, out: Path) -> None:
        raise CaseNotWritable(out, "No space left on device")

    monkeypatch.setattr(CaseFile, "backup_to", fail)
    with open_case(path, PASSPHRASE) as case:
        assert keep_backup(case, say=said.append) is None
    assert str(said[0]).startswith("No automatic backup was made: ")
    assert "No space left on device" in str(said[0])


def test_a_folder_that_cannot_be_made_gives_a_sentence(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    (tmp_path / "one.idcase.backups").write_bytes(b"in the way")
    said: list[Message] = []
    with open_case(path, PASSPHRASE) as case:
        assert keep_backup(case, say=said.append) is None
    assert len(said) == 1


def test_a_new_case_of_an_old_name_does_not_mix_with_its_backups(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    with open_case(path, PASSPHRASE) as case:
        keep_backup(case)
    path.unlink()
    create_case(path, DETAILS, ACTOR, clock=lambda: NOW).close()
    assert not backups_of(path)
    assert (tmp_path / "one.idcase.backups.until-2026-03-18T12-00-05Z").is_dir()


def test_a_saved_copy_opens_as_the_case_does_and_overwrites_nothing(
    tmp_path: Path, passphrase: str | None
) -> None:
    path, out = made_case(tmp_path / "one.idcase", passphrase), tmp_path / "copy.idcase"
    with open_case(path, passphrase) as case:
        save_copy(case, out)
        with pytest.raises(CaseExists):
            save_copy(case, out)
        with pytest.raises(CaseNotWritable):
            save_copy(case, tmp_path / "nowhere" / "copy.idcase")
    with open_case(out, passphrase) as copy:
        assert copy.details == DETAILS


def test_an_order_to_destroy_reaches_all_copies_made_by_the_program(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one [1].idcase", None)
    (tmp_path / "one [1].before-v2.idcase").write_bytes(b"old")
    (tmp_path / "one [1].damaged-2026-03-18T12-00-05Z.idcase").write_bytes(b"damaged")
    (tmp_path / "one [1].damaged-2026-03-18T12-00-05Z.idcase-journal").write_bytes(b"its journal")
    (tmp_path / "one 1.before-v2.idcase").write_bytes(b"of another case")
    with open_case(path) as case:
        keep_backup(case)
    assert remove_copies(path) == 4
    assert not backups_of(path)
    assert sorted(member.name for member in tmp_path.iterdir() if member.is_file()) == [
        "one 1.before-v2.idcase", "one [1].idcase",
    ]  # fmt: skip
