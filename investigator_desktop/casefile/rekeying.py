"""A case under another key: a complete new file is written and checked beside the old one before it takes its place."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as driver

from investigator_desktop.casefile.connections import Access, Connections, raw_connection
from investigator_desktop.casefile.copies import copy_pages, first_damage, row_counts
from investigator_desktop.casefile.encryption import RawKey
from investigator_desktop.casefile.errors import CaseNotWritable, DamagedCaseFile
from investigator_desktop.casefile.unit_of_work import UnitOfWork
from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """The one audit record that a rewritten file has more than the file it was written from."""

    actor: Actor
    now: datetime
    action: str
    parameters: object


def write_under(access: Access, part: Path, new_key: RawKey | None, entry: TrailEntry | None) -> None:
    """Write all of a case into the empty file `part` under another key, or under none, with a record of its own.

    Raise `CaseNotWritable` where that is not possible, `DamagedCaseFile` where the result is not what the source holds.
    """
    target = Access(part, new_key)
    try:
        with closing(raw_connection(access)) as source:
            _copy(source, access, target)
            counts = row_counts(source)
        if entry is not None:
            append(target, entry)
            counts["audit_record"] += 1
        _require_same(target, counts, access.path)
    except driver.OperationalError as error:
        raise CaseNotWritable(access.path, str(error)) from error
    except driver.DatabaseError as error:
        raise DamagedCaseFile(access.path) from error


def _copy(source: sqlite3.Connection, access: Access, target: Access) -> None:
    if (access.key is None) == (target.key is None):
        copy_pages(source, target)
    else:
        _export(source, target)


def _export(source: sqlite3.Connection, target: Access) -> None:
    """Copy between an encrypted and a plain file, which SQLite's backup cannot; the header's numbers by hand."""
    key = "" if target.key is None else f"x'{target.key.hexadecimal}'"
    source.execute("PRAGMA foreign_keys = OFF")
    source.execute("ATTACH DATABASE ? AS target KEY ?", (str(target.path), key))
    source.execute(
        "PRAGMA target.journal_mode = OFF"
    ).fetchall()  # the file is thrown away where anything fails
    source.execute("PRAGMA target.synchronous = OFF")
    source.execute("SELECT sqlcipher_export('target')").fetchall()
    for number in ("application_id", "user_version"):
        value = int(source.execute(f"PRAGMA main.{number}").fetchone()[0])
        source.execute(f"PRAGMA target.{number} = {value}")
    source.execute("DETACH DATABASE target")


def append(target: Access, entry: TrailEntry) -> None:
    """Append a record to the trail of a file that nobody has open."""
    connections = Connections(target)
    with closing(connections), connections.writing() as connection:
        work = UnitOfWork(connection, target.path, entry.actor, entry.now, Progress())
        work.finish(entry.action, entry.parameters)


def _require_same(target: Access, counts: dict[str, int], path: Path) -> None:
    """Raise where the new file lacks rows or its pages are not sound."""
    with closing(raw_connection(target)) as written:
        if row_counts(written) != counts:
            raise CaseNotWritable(
                path, message("CaseFile", "the new file does not hold all that the old one holds")
            )
        if (damage := first_damage(written, is_encrypted=target.key is not None)) is not None:
            raise CaseNotWritable(path, damage)
