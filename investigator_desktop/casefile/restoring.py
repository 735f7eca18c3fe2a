"""A backup in the place of a damaged case: a complete, checked file is written first, and the damaged one is kept."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from investigator_desktop.casefile import schema
from investigator_desktop.casefile.connections import Access, raw_connection
from investigator_desktop.casefile.copies import copy_pages, first_damage
from investigator_desktop.casefile.encryption import RawKey
from investigator_desktop.casefile.errors import CaseNotWritable
from investigator_desktop.casefile.lock_file import LockFile
from investigator_desktop.casefile.rekeying import TrailEntry, append
from investigator_desktop.casefile.whole_files import beside, bring_to_disk, reported, whole_file
from investigator_desktop.foundation.hashing import chunks


def put_in_place(path: Path, backup: Path, key: RawKey | None, kept: Path, entry: TrailEntry) -> None:
    """Keep the damaged file under the name `kept` and put a copy of the backup, with one more record, in its place.

    Raise `CaseInUse` or `CaseNotWritable`; then the damaged file is where it was.
    """
    lock = LockFile(path)
    try:
        with reported(path), whole_file(path) as part:
            _write(Access(part, key), Access(backup, key, is_read_only=True), entry)
            _keep_damaged(path, kept)
    except driver.Error as error:
        raise CaseNotWritable(path, str(error)) from error
    finally:
        lock.release()


def _write(target: Access, source: Access, entry: TrailEntry) -> None:
    with closing(raw_connection(source)) as raw:
        copy_pages(raw, target)
    schema.checked(target)
    schema.before_upgrade(target.path, schema.SCHEMA_VERSION).unlink(missing_ok=True)
    append(target, entry)
    with closing(raw_connection(target)) as raw:
        if (damage := first_damage(raw, is_encrypted=target.key is not None)) is not None:
            raise CaseNotWritable(target.path, damage)


def _keep_damaged(path: Path, kept: Path) -> None:
    """Give the damaged file its second name, with its journals, which must not be applied to what takes its place."""
    try:
        os.link(path, kept)
    except FileNotFoundError:  # the case itself is gone
        return
    except OSError:  # a file system without second names
        _copy_bytes(path, kept)
    for journal, kept_journal in zip(beside(path), beside(kept), strict=True):
        if journal.exists():
            journal.replace(kept_journal)


def _copy_bytes(path: Path, kept: Path) -> None:
    with path.open("rb") as source, kept.open("xb") as target:
        for piece in chunks(source):
            target.write(piece)
    bring_to_disk(kept)
