"""Copies of a case through SQLite's own backup, and what its pages say of themselves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as driver

from investigator_desktop.casefile.connections import Access, raw_connection
from investigator_desktop.casefile.encryption import RawKey
from investigator_desktop.casefile.errors import CaseExists, CaseNotWritable
from investigator_desktop.casefile.whole_files import remove_leftovers, reported, whole_file

if TYPE_CHECKING:
    import sqlite3


def write_copy(source: sqlite3.Connection, key: RawKey | None, out: Path) -> None:
    """Write the committed state of a case under its own key; raise `CaseNotWritable`, and then leave nothing.

    A file that stands at `out` is replaced.
    """
    remove_leftovers(out)
    try:
        with reported(out), whole_file(out) as part:
            copy_pages(source, Access(part, key))
    except driver.Error as error:
        raise CaseNotWritable(out, str(error)) from error


def require_free(out: Path) -> None:
    """Raise `CaseExists` where a copy would take the place of a file."""
    if out.exists():
        raise CaseExists(out)


def copy_pages(source: sqlite3.Connection, target: Access) -> None:
    """Copy all pages into the empty file at the target, under the target's key, and leave it without a log."""
    copy = raw_connection(target)
    try:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        copy.close()


def first_damage(raw: sqlite3.Connection, *, is_encrypted: bool) -> str | None:
    """Return what SQLite finds first where pages were changed or do not fit together, None for a sound file."""
    try:
        checks = ("cipher_integrity_check", "integrity_check(1)") if is_encrypted else ("integrity_check(1)",)
        found = (str(row[0]) for check in checks for row in raw.execute(f"PRAGMA {check}").fetchall())
        return next((problem for problem in found if problem != "ok"), None)
    except driver.DatabaseError as error:
        return str(error)


def row_counts(raw: sqlite3.Connection) -> dict[str, int]:
    """Return how many rows each table has."""
    names = [row[0] for row in raw.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")]
    return {name: int(raw.execute(f'SELECT count(*) FROM main."{name}"').fetchone()[0]) for name in names}
