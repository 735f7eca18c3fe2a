"""Which backups are kept: the last ten, one a day for two weeks, one a week for twelve."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.casefile.backup import Backup, backups_of, superfluous

NOW = datetime(2026, 3, 18, 12, 0, tzinfo=UTC)


def _backups(ages: list[timedelta]) -> list[Backup]:
    return [Backup(Path(str(n)), NOW - age, 1000 - n, "0" * 8, 1) for n, age in enumerate(sorted(ages))]


def _kept(ages: list[timedelta]) -> list[Backup]:
    backups = _backups(ages)
    gone = set(superfluous(backups, NOW))
    return [backup for backup in backups if backup not in gone]


def test_ten_backups_are_never_thinned() -> None:
    assert len(_kept([timedelta(days=n * 400) for n in range(10)])) == 10


def test_a_backup_every_hour_for_half_a_year_leaves_few() -> None:
    kept = _kept([timedelta(hours=n) for n in range(24 * 180)])
    assert (
        len(kept) == 10 + 13 + 9
    )  # the last ten are of today, and three of the twelve weeks are in the fortnight
    days = {backup.made_at.date() for backup in kept}
    assert {(NOW - timedelta(days=n)).date() for n in range(14)} <= days
    assert {tuple((NOW - timedelta(weeks=n)).isocalendar())[:2] for n in range(12)} <= {
        tuple(backup.made_at.isocalendar())[:2] for backup in kept
    }


@given(st.lists(st.integers(0, 400 * 24).map(lambda hours: timedelta(hours=hours)), max_size=80, unique=True))
def test_the_newest_is_always_kept_and_thinning_again_takes_nothing(ages: list[timedelta]) -> None:
    kept = _kept(ages)
    assert kept[:10] == _backups(ages)[:10]
    assert not superfluous(kept, NOW)
    assert len(kept) <= 10 + 14 + 12


def test_other_files_in_the_folder_are_no_backups(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    folder = tmp_path / "one.idcase.backups"
    assert backups_of(path) == ()
    folder.mkdir()
    for name in (
        "notes.txt", "2026-03-18T12-00-00Z.idcase", ".2026-03-18T12-00-00Z.7.00c0ffee.idcase.1.part",
        "2026-03-18T12-00-00Z.7.00c0ffee.idcase",
    ):  # fmt: skip
        (folder / name).write_bytes(b"12")
    assert [(b.made_at, b.sequence, b.head, b.size) for b in backups_of(path)] == [(NOW, 7, "00c0ffee", 2)]
