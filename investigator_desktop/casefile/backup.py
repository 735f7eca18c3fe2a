"""The automatic backups of a case: a folder beside it whose files name when and at which record they were made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from investigator_desktop.casefile.encryption import SALT_SIZE
from investigator_desktop.domain.case import AuditRecord

LAST_COUNT = 10
DAILY_COUNT = 14
WEEKLY_COUNT = 12
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)\.(\d+)\.([0-9a-f]{8})\.idcase")
_TIME = "%Y-%m-%dT%H-%M-%SZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """A kept copy: when it was made, number and beginning of the hash of its newest audit record, its size in bytes."""

    path: Path
    made_at: datetime
    sequence: int
    head: str
    size: int

    def ends_in(self, record: AuditRecord | None) -> bool:
        """Tell whether a record is the newest one of this copy."""
        return (
            record is not None
            and record.sequence == self.sequence
            and record.record_hash.startswith(self.head)
        )


def backup_folder(path: Path) -> Path:
    """Return where the backups of a case lie."""
    return path.with_name(f"{path.name}.backups")


def backup_path(path: Path, made_at: datetime, head: AuditRecord) -> Path:
    """Return what a backup made now is called."""
    time = made_at.astimezone(UTC).strftime(_TIME)
    return backup_folder(path) / f"{time}.{head.sequence}.{head.record_hash[:8]}.idcase"


def backups_of(path: Path) -> tuple[Backup, ...]:
    """Return the backups of a case, the newest first; none where there is no folder."""
    found: list[Backup] = []
    with suppress(OSError):
        for member in backup_folder(path).iterdir():
            if (named := _NAME.fullmatch(member.name)) is not None:
                made_at = datetime.strptime(named[1], _TIME).replace(tzinfo=UTC)
                found.append(Backup(member, made_at, int(named[2]), named[3], member.stat().st_size))
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.sequence), reverse=True))


def superfluous(backups: Sequence[Backup], now: datetime) -> tuple[Backup, ...]:
    """Return those to remove: all but the last ten, the last of each of 14 days, the last of each of 12 weeks."""
    newest_first = sorted(backups, key=lambda backup: (backup.made_at, backup.sequence), reverse=True)
    kept = set(newest_first[:LAST_COUNT])
    days: dict[date, Backup] = {}
    weeks: dict[date, Backup] = {}
    for backup in newest_first:
        day = backup.made_at.date()
        if now.date() - day < timedelta(days=DAILY_COUNT):
            days.setdefault(day, backup)
        if _monday(now.date()) - _monday(day) < timedelta(weeks=WEEKLY_COUNT):
            weeks.setdefault(_monday(day), backup)
    kept.update(days.values(), weeks.values())
    return tuple(backup for backup in newest_first if backup not in kept)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def automatic_copies(path: Path) -> tuple[Path, ...]:
    """Return what the program keeps by itself: backups, the file before its schema was raised, damaged files."""
    before = path.parent.glob(f"{_literal(path.stem)}.before-v*{_literal(path.suffix)}")
    return (*(backup.path for backup in backups_of(path)), *sorted(before), *kept_damaged(path))


def damaged_path(path: Path, now: datetime) -> Path:
    """Return under what name a damaged file is kept when a backup takes its place."""
    return path.with_name(f"{path.stem}.damaged-{now.astimezone(UTC).strftime(_TIME)}{path.suffix}")


def kept_damaged(path: Path) -> tuple[Path, ...]:
    """Return the damaged files whose place a backup took, with their journals."""
    return tuple(sorted(path.parent.glob(f"{_literal(path.stem)}.damaged-*{_literal(path.suffix)}*")))


def _literal(text: str) -> str:
    return re.sub(r"([\[*?])", r"[\1]", text)


def made_under_another_key(path: Path) -> tuple[Path, ...]:
    """Return the automatic copies that do not open as the case does now, to be asked only after a change of its key.

    Damaged files are not among them: what is left in them may still be needed.
    """
    beginning, damaged = _beginning(path), set(kept_damaged(path))
    copies = (copy for copy in automatic_copies(path) if copy not in damaged)
    return tuple(copy for copy in copies if _beginning(copy) != beginning)


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(SALT_SIZE)


def unfinished(path: Path) -> tuple[Path, ...]:
    """Return what a crash in the middle of a backup left in the folder."""
    with suppress(OSError):
        return tuple(left for left in backup_folder(path).iterdir() if left.name.startswith("."))
    return ()


def remove(copies: Iterable[Path]) -> int:
    """Remove files that are there and return how many went."""
    count = 0
    for copy in copies:
        with suppress(OSError):
            copy.unlink()
            count += 1
    return count
