"""The schema of a case file: made by the migrations, checked at every opening, raised after a backup."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from investigator_desktop.casefile.connections import Access, driver_connection, make_engine, raw_connection
from investigator_desktop.casefile.encryption import APPLICATION_ID, another_program
from investigator_desktop.casefile.errors import (
    CaseNotWritable,
    DamagedCaseFile,
    NewerCaseFile,
    OlderCaseFile,
    WrongPassphrase,
)

if TYPE_CHECKING:
    import sqlite3

SCHEMA_VERSION = 2
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


def migrate(connection: Connection) -> None:
    """Run the migrations that the file lacks, inside the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def require_current(access: Access) -> None:
    """Raise unless the file opens, is a case and has this version's schema; an older one is raised to it."""
    with _explained(access):
        raw = raw_connection(access)
        try:
            version = _version_of(raw, access)
            if version > SCHEMA_VERSION:
                raise NewerCaseFile(access.path, _needed_version(raw, version))
        finally:
            raw.close()
    if version < SCHEMA_VERSION:
        if access.is_read_only:
            raise OlderCaseFile(access.path)
        upgrade(access, version)


@contextmanager
def _explained(access: Access) -> Iterator[None]:
    """Turn what the driver says of a file that cannot be read into a refusal: a wrong key, or damage."""
    try:
        yield
    except driver.OperationalError as error:
        raise CaseNotWritable(access.path, str(error)) from error
    except driver.DatabaseError as error:
        is_unreadable = access.key is not None and "not a database" in str(error)
        raise (WrongPassphrase if is_unreadable else DamagedCaseFile)(access.path) from error


def _version_of(raw: sqlite3.Connection, access: Access) -> int:
    """Return the schema's number after a look at all that is needed to open the file."""
    application_id = raw.execute("PRAGMA application_id").fetchone()[0]
    version = int(raw.execute("PRAGMA user_version").fetchone()[0])
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application_id != APPLICATION_ID:
        raise another_program(access.path)
    return version


def _needed_version(raw: sqlite3.Connection, version: int) -> str:
    """Return the program version that last wrote the file, the schema's number where that cannot be read."""
    newest = "SELECT program_version FROM audit_record ORDER BY sequence DESC LIMIT 1"
    try:
        return str(raw.execute(newest).fetchone()[0])
    except (driver.DatabaseError, TypeError):
        return f"0.{version}"


def upgrade(access: Access, version: int) -> None:
    """Raise an older file to this version: backup, migrations, row counts and foreign keys, all or nothing."""
    backup = access.path.with_name(f"{access.path.stem}.before-v{SCHEMA_VERSION}{access.path.suffix}")
    with _alone(access) as connection:
        raw = driver_connection(connection)
        _back_up(raw, access, backup)
        raw.execute("PRAGMA foreign_keys = OFF")  # before BEGIN: inside a transaction it does nothing
        with connection.begin():
            counts = _row_counts(raw)
            migrate(connection)
            _require_whole(raw, counts, version)
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _back_up(raw: sqlite3.Connection, access: Access, backup: Path) -> None:
    backup.unlink(missing_ok=True)
    backup.touch()
    copy = raw_connection(Access(backup, access.key))
    try:
        raw.backup(copy)
    finally:
        copy.close()


def _row_counts(raw: sqlite3.Connection) -> dict[str, int]:
    names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: int(raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in names}


def _require_whole(raw: sqlite3.Connection, before: dict[str, int], version: int) -> None:
    """Raise `RuntimeError` where a migration lost rows or left a row without its parent."""
    after = _row_counts(raw)
    lost = [name for name, count in before.items() if after.get(name, count) < count]
    orphans = raw.execute("PRAGMA foreign_key_check").fetchall()
    if lost or orphans:
        raise RuntimeError(f"the migration from schema {version} would lose rows of {lost or orphans}")
