"""A damaged case: the newest whole backup is found, what would be lost is named, and the damaged file is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseInUse, PassphraseNeeded, WrongPassphrase, encryption, restoring
from investigator_desktop.casefile.errors import CaseNotWritable
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.backups import backups_of, keep_backup
from investigator_desktop.operations.cases import open_case
from investigator_desktop.operations.recovery import (
    NoGoodBackup,
    NothingDamaged,
    first_fault,
    recovery_offer,
    require_damage,
    restore,
)
from tests.casefile.builders import ACTOR, import_into
from tests.casefile.keep import KEPT as KEPT_FILES
from tests.operations.key_cases import PASSPHRASE, damage, import_more, made_case

NOW = datetime(2026, 3, 18, 12, 0, 5, tzinfo=UTC)
KEPT = "one.damaged-2026-03-18T12-00-05Z.idcase"


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encryption, "KEY_ITERATIONS", 1000)


@pytest.fixture(params=[None, PASSPHRASE], ids=["plain", "encrypted"])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    given: str | None = request.param
    return given


def _backed_up(path: Path, passphrase: str | None) -> Path:
    """Return a case with a backup at record 2 and two records after it."""
    made_case(path, passphrase)
    with open_case(path, passphrase) as case:
        keep_backup(case)
        import_into(case, b"after the backup", [{}])
        import_into(case, b"and more", [{}])
    return path


def _damage_end(path: Path) -> None:
    damage(path, path.stat().st_size - 4096 * 2, 4096 * 2)


def test_what_would_be_lost_is_named_record_by_record(tmp_path: Path, passphrase: str | None) -> None:
    path = _backed_up(tmp_path / "one.idcase", passphrase)
    offer = recovery_offer(path, passphrase)
    assert offer.backup.sequence == 2
    assert offer.lost is not None
    assert [record.sequence for record in offer.lost] == [3, 4]
    assert "2 audit records after it would be lost" in str(offer.sentence)
    assert [str(line).startswith("Lost would be record ") for line in offer.losses] == [True, True]
    assert "import of files, by" in str(offer.losses[0])
    assert ACTOR.name in str(offer.losses[0])


def test_a_file_that_cannot_be_read_says_that_the_loss_is_unknown(
    tmp_path: Path, passphrase: str | None
) -> None:
    path = _backed_up(tmp_path / "one.idcase", passphrase)
    damage(path, 100, 4096 * 3)
    require_damage(path, passphrase)
    offer = recovery_offer(path, passphrase)
    assert offer.lost is None
    assert "unknown" in str(offer.sentence)
    assert not offer.losses


@pytest.mark.parametrize("what", ["end", "beginning", "zero bytes", "gone", "cut off"])
def test_a_restored_case_goes_on_and_the_damaged_file_is_kept(
    tmp_path: Path, passphrase: str | None, what: str
) -> None:
    path = _backed_up(tmp_path / "one.idcase", passphrase)
    if what == "end":
        _damage_end(path)
    elif what == "beginning":
        damage(path, 0, 4096)
    elif what == "zero bytes":
        path.write_bytes(b"")
    elif what == "cut off":
        path.write_bytes(path.read_bytes()[:5000])
    else:
        path.unlink()
    damaged = path.read_bytes() if path.exists() else None
    require_damage(path, passphrase)
    restored = restore(recovery_offer(path, passphrase), passphrase, ACTOR, lambda: NOW)
    assert restored.kept_as.name == KEPT
    assert (restored.kept_as.read_bytes() if restored.kept_as.exists() else None) == damaged
    with open_case(path, passphrase) as case:
        record = case.audit_records()[-1]
        assert (record.sequence, record.action) == (3, "restore_backup")
        assert first_fault(case) is None
        import_into(case, b"goes on", [{}])
        assert case.verify(Progress()).difference is None
        assert keep_backup(case) is not None


def test_the_newest_backup_is_passed_over_where_it_is_damaged_too(tmp_path: Path) -> None:
    path = _backed_up(tmp_path / "one.idcase", PASSPHRASE)
    with open_case(path, PASSPHRASE) as case:
        keep_backup(case)
    newest, oldest = backups_of(path)
    damage(newest.path, newest.size // 2, 64)
    _damage_end(path)
    assert recovery_offer(path, PASSPHRASE).backup == oldest
    damage(oldest.path, oldest.size // 2, 64)
    with pytest.raises(NoGoodBackup, match=r"one\.idcase.* has no backup that is whole"):
        recovery_offer(path, PASSPHRASE)


def test_backups_that_lack_their_passphrase_say_so(tmp_path: Path) -> None:
    path = _backed_up(tmp_path / "one.idcase", PASSPHRASE)
    with pytest.raises(PassphraseNeeded):
        recovery_offer(path, None)
    with pytest.raises(WrongPassphrase):
        recovery_offer(path, "other")


def test_a_case_without_backups_has_nothing_to_offer(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    with pytest.raises(NoGoodBackup):
        recovery_offer(path, PASSPHRASE)


def test_a_whole_case_is_not_replaced(tmp_path: Path, passphrase: str | None) -> None:
    path = _backed_up(tmp_path / "one.idcase", passphrase)
    with pytest.raises(NothingDamaged, match="would only take its newest work away"):
        require_damage(path, passphrase)


def test_a_case_that_somebody_has_open_is_not_replaced(tmp_path: Path) -> None:
    path = _backed_up(tmp_path / "one.idcase", None)
    with open_case(path), pytest.raises(CaseInUse):
        restore(recovery_offer(path, None), None, ACTOR)
    open_case(path).close()


def test_a_failure_leaves_the_damaged_file_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _backed_up(tmp_path / "one.idcase", PASSPHRASE)
    _damage_end(path)
    before = path.read_bytes()
    offer = recovery_offer(path, PASSPHRASE)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring, "append", fail)
    with pytest.raises(CaseNotWritable, match="No space left on device"):
        restore(offer, PASSPHRASE, ACTOR)
    assert path.read_bytes() == before
    assert sorted(member.name for member in tmp_path.iterdir()) == ["one.idcase", "one.idcase.backups"]


def test_a_journal_of_the_damaged_file_is_not_applied_to_the_restored_one(tmp_path: Path) -> None:
    path = _backed_up(tmp_path / "one.idcase", None)
    _damage_end(path)
    journal = tmp_path / "one.idcase-journal"
    journal.write_bytes(b"rest of a torn write")
    restored = restore(recovery_offer(path, None), None, ACTOR, lambda: NOW)
    assert not journal.exists()
    assert (tmp_path / f"{restored.kept_as.name}-journal").read_bytes() == b"rest of a torn write"
    with open_case(path) as case:
        assert first_fault(case) is None


def test_a_backup_of_an_older_version_is_raised_as_it_is_restored(tmp_path: Path) -> None:
    path = _backed_up(tmp_path / "one.idcase", None)
    (backup,) = backups_of(path)
    backup.path.write_bytes((KEPT_FILES / "v1.idcase").read_bytes())
    damage(path, 0, 4096)
    restore(recovery_offer(path, None), None, ACTOR, lambda: NOW)
    with open_case(path) as case:
        assert case.audit_records()[-1].action == "restore_backup"
        assert first_fault(case) is None
        import_into(case, b"goes on", [{}])
    assert sorted(member.name for member in tmp_path.iterdir()) == [KEPT, "one.idcase", "one.idcase.backups"]


def test_a_fault_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    with open_case(path, PASSPHRASE) as case:
        import_into(case, bytes(100_000), [{}])
    damage(path, path.stat().st_size - 4096 * 12, 64)
    with open_case(path, PASSPHRASE) as case:
        fault = first_fault(case)
    assert fault is not None
    assert "The pages of the file are damaged" in str(fault)


def test_work_after_a_backup_by_another_record_of_the_same_number_is_backed_up(tmp_path: Path) -> None:
    path = _backed_up(tmp_path / "one.idcase", None)
    with open_case(path) as case:
        keep_backup(case)
    assert backups_of(path)[0].sequence == 4
    damage(path, 0, 4096)
    damage(backups_of(path)[0].path, 0, 4096)
    restore(recovery_offer(path, None), None, ACTOR)
    with import_more(path, b"other", None) as case:
        assert case.sequence == 4
        assert keep_backup(case) is not None
