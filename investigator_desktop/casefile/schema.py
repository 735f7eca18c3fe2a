"""The schema of a case file: made by the migrations, checked at every opening, raised after a backup."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from investigator_desktop.casefile.connections import (
    UNREADABLE_TEXT,
    Access,
    damaged_or_gone,
    driver_connection,
    make_engine,
    raw_connection,
)
from investigator_desktop.casefile.copies import row_counts, write_copy
from investigator_desktop.casefile.encryption import APPLICATION_ID, another_program
from investigator_desktop.casefile.errors import (
    CaseLeftOpen,
    CaseNotWritable,
    CaseUnreachable,
    DamagedCaseFile,
    NewerCaseFile,
    OlderCaseFile,
    WrongPassphrase,
)
from investigator_desktop.casefile.supplements import OLDEST_READABLE, supplements

if TYPE_CHECKING:
    import sqlite3

SCHEMA_VERSION = 4
MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def make_schema(access: Access) -> None:
    """Make all tables of a new case in the empty file that exists at the path."""
    with _alone(access) as connection, connection.begin():
        migrate(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


@contextmanager
def _alone(access: Access) -> Iterator[Connection]:
    """Yield the only connection to a file; its transactions are for writing."""
    engine = make_engine(access)
    try:
        with engine.connect() as connection:
            yield connection.execution_options(begin="BEGIN IMMEDIATE")
    finally:
        engine.dispose()


_MIGRATING = threading.Lock()  # what Alembic works on is known to the whole process


def migrate(connection: Connection, revision: str = "head") -> None:
    """Run the migrations that the file lacks up to `revision`, inside the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    with _MIGRATING:
        command.upgrade(config, revision)


def checked(access: Access) -> Access:
    """Return how the file can be used: as asked, or only read where a newer program wrote it.

    A file of an older schema is raised to this one, or, where it may only be read, supplemented on each connection.
    Raise unless the file opens, is a case, and has a schema that this program knows or may read.
    """
    with _explained(access):
        raw = raw_connection(access)
        try:
            version = _version_of(raw, access)
            if version > SCHEMA_VERSION:
                return _newer(raw, access, version)
            if version < SCHEMA_VERSION and access.is_read_only:
                return _older(raw, access, version)
        finally:
            raw.close()
    if version < SCHEMA_VERSION:
        upgrade(access, version)
    return access


def _newer(raw: sqlite3.Connection, access: Access, version: int) -> Access:
    """Return the access to a newer file that says that this program can read it; raise `NewerCaseFile` otherwise."""
    needed_version = _needed_version(raw, version)
    if _readable_by(raw, version) > SCHEMA_VERSION:
        raise NewerCaseFile(access.path, needed_version)
    return replace(access, is_read_only=True, has_write_ahead_log=False, needed_version=needed_version)


def _older(raw: sqlite3.Connection, access: Access, version: int) -> Access:
    if version < OLDEST_READABLE:
        raise OlderCaseFile(access.path)
    return replace(access, supplements=supplements(raw))


@contextmanager
def _explained(access: Access) -> Iterator[None]:
    """Turn what the driver says of a file that cannot be read into a refusal: a wrong key, or damage."""
    try:
        yield
    except driver.OperationalError as error:
        if UNREADABLE_TEXT in str(error):
            raise DamagedCaseFile(access.path) from error
        if access.is_read_only and "readonly" in str(error):
            raise CaseLeftOpen(access.path) from error
        raise (CaseUnreachable if access.is_read_only else CaseNotWritable)(
            access.path, str(error)
        ) from error
    except driver.DatabaseError as error:
        is_unreadable = access.key is not None and "not a database" in str(error)
        raise (WrongPassphrase(access.path) if is_unreadable else damaged_or_gone(access.path)) from error


def _version_of(raw: sqlite3.Connection, access: Access) -> int:
    """Return the schema's number after a look at all that is needed to open the file.

    The migrations keep the number too: a header that says another one is damaged.
    """
    application_id = raw.execute("PRAGMA application_id").fetchone()[0]
    version = int(raw.execute("PRAGMA user_version").fetchone()[0])
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application_id != APPLICATION_ID:
        raise another_program(access.path)
    if _migrated_to(raw) != f"{version:04d}" or _is_cut_off(raw, access.path):
        raise DamagedCaseFile(access.path)
    if not all(raw.execute(statement).fetchall() for statement in _READ_AT_OPENING):
        raise DamagedCaseFile(access.path)
    return version


_READ_AT_OPENING = (  # while nothing has been written yet: whatever cannot be read leaves the file as it is
    "SELECT * FROM case_details WHERE to_seq IS NULL",
    "SELECT max(sequence) FROM audit_record",
)


def _is_cut_off(raw: sqlite3.Connection, path: Path) -> bool:
    """Tell whether the file ends inside a page, which SQLite itself reads as if the rest were zeros."""
    return path.stat().st_size % int(raw.execute("PRAGMA page_size").fetchone()[0]) != 0


def _migrated_to(raw: sqlite3.Connection) -> str | None:
    try:
        row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    except driver.OperationalError:
        return None
    return None if row is None else str(row[0])


def _readable_by(raw: sqlite3.Connection, version: int) -> int:
    """Return the oldest schema whose program can read the file; its own where it does not say."""
    try:
        row = raw.execute("SELECT readable_by FROM format_note ORDER BY id DESC LIMIT 1").fetchone()
    except driver.DatabaseError:
        return version
    return version if row is None else int(row[0])


def _needed_version(raw: sqlite3.Connection, version: int) -> str:
    """Return the program version that last wrote the file, the schema's number where that cannot be read."""
    newest = "SELECT program_version FROM audit_record ORDER BY sequence DESC LIMIT 1"
    try:
        return str(raw.execute(newest).fetchone()[0])
    except (driver.DatabaseError, TypeError):
        return f"0.{version}"


def before_upgrade(path: Path, version: int) -> Path:
    """Return where the file is kept as it was before it was raised to a schema."""
    return path.with_name(f"{path.stem}.before-v{version}{path.suffix}")


def upgrade(access: Access, version: int) -> None:
    """Raise an older file to this version: backup, migrations, row counts and foreign keys, all or nothing."""
    backup = before_upgrade(access.path, SCHEMA_VERSION)
    with _alone(access) as connection:
        raw = driver_connection(connection)
        write_copy(raw, access.key, backup)
        raw.execute("PRAGMA foreign_keys = OFF")  # before BEGIN: inside a transaction it does nothing
        with connection.begin():
            counts = row_counts(raw)
            migrate(connection)
            _require_whole(raw, counts, version)
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _require_whole(raw: sqlite3.Connection, before: dict[str, int], version: int) -> None:
    """Raise `RuntimeError` where a migration lost rows or left a row without its parent."""
    after = row_counts(raw)
    lost = [name for name, count in before.items() if after.get(name, count) < count]
    orphans = raw.execute("PRAGMA foreign_key_check").fetchall()
    if lost or orphans:
        raise RuntimeError(f"the migration from schema {version} would lose rows of {lost or orphans}")
