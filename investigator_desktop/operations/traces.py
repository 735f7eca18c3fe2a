"""Clearing the case file and its automatic copies of what was destroyed by order, also where a crash came between."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.casefile.backup import automatic_copies, backups_of, remove
from investigator_desktop.domain.custody import Destruction
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.operations.backups import keep_backup, remove_copies


def clear_traces(case: CaseFile, clock: Clock = system_clock) -> tuple[int, tuple[Path, ...]]:
    """Clear the file and remove its automatic copies; return how many went and which are left. One new copy is made."""
    case.scrub()
    removed_count = remove_copies(case.path)
    left_over = automatic_copies(case.path)
    keep_backup(case, clock)
    return removed_count, left_over


def finish_destruction(case: CaseFile, clock: Clock = system_clock) -> int:
    """Clear what an interrupted destruction left: return how many copies older than the newest one were removed."""
    destructions = case.destructions()
    older = _older_copies(case.path, destructions[-1]) if destructions else ()
    if not older:
        return 0
    case.scrub()
    removed_count = remove(older)
    keep_backup(case, clock)
    return removed_count


def _older_copies(path: Path, newest: Destruction) -> tuple[Path, ...]:
    """Return the automatic copies that were made before a destruction, by their audit record or their time."""
    known = {backup.path: backup.sequence < newest.sequence for backup in backups_of(path)}
    return tuple(
        copy for copy in automatic_copies(path) if known.get(copy, _is_before(copy, newest.destroyed_at))
    )


def _is_before(copy: Path, moment: datetime) -> bool:
    return datetime.fromtimestamp(copy.stat().st_mtime, UTC) < moment
