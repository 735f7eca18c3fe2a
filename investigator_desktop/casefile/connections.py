"""The connections to an open case: one writer behind a lock and short-lived readers."""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from investigator_desktop.casefile.encryption import RawKey
from investigator_desktop.casefile.errors import (
    CaseFileError,
    CaseIsClosed,
    CaseNotWritable,
    CaseUnreachable,
    DamagedCaseFile,
)
from investigator_desktop.casefile.whole_files import bring_to_disk
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.text import fold

if TYPE_CHECKING:
    import sqlite3  # the driver's connections have its types

BUSY_TIMEOUT_SECONDS = 10
WRITER_CACHE_KIB = 262_144
READER_CACHE_KIB = 65_536
_READERS = 4
_CLOSING_SECONDS = 30
UNREADABLE_TEXT = "Could not decode to UTF-8"
_DAMAGED = ("malformed", "not a database", UNREADABLE_TEXT)
_DISK_IS_GONE = {errno.EIO, errno.ENODEV, errno.ENXIO}
_UNREACHABLE = ("disk I/O error", "unable to open database file")

# The driver looks a converter up for every NULL and every BLOB, which costs more than binding it: name the identity.
driver.register_adapter(type(None), {}.get)
driver.register_adapter(bytes, bytes)


@dataclass(frozen=True, slots=True)
class Access:
    """How a case file is reached: its key, whether it may change, and whether a write-ahead log is safe there.

    `supplements` are run on every connection, for what a file of an older schema lacks; `needed_version` names the
    program that can change a file which a newer one wrote.
    """

    path: Path
    key: RawKey | None
    is_read_only: bool = False
    has_write_ahead_log: bool = False
    supplements: tuple[str, ...] = ()
    needed_version: str | None = None

    @property
    def uri(self) -> str:
        """Return the address under which SQLite opens the file."""
        place = self.path.resolve().as_posix()
        rooted = place if place.startswith("/") else f"/{place}"
        return f"file://{quote(rooted)}?mode={'ro' if self.is_read_only else 'rw'}"


@lru_cache(maxsize=65_536)
def _folded(text: str | None) -> str | None:
    return None if text is None else fold(text)


def raw_connection(access: Access) -> sqlite3.Connection:
    """Return a driver connection with its key and settings; statements alone begin and end transactions."""
    connection: sqlite3.Connection = driver.connect(
        access.uri, uri=True, timeout=BUSY_TIMEOUT_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        if access.key is not None:
            connection.execute(f"PRAGMA key = \"x'{access.key.hexadecimal}'\"")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = EXTRA")  # that a journal is gone must be on the disk too
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA cache_size = -{READER_CACHE_KIB}")
        connection.create_function("folded", 1, _folded, deterministic=True)
        for statement in access.supplements:
            connection.execute(statement)
    except BaseException:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def make_engine(access: Access) -> Engine:
    """Return the engine whose pooled connections are opened with the raw key."""
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: raw_connection(access),
        poolclass=QueuePool,
        pool_size=_READERS,
        max_overflow=_READERS,
    )
    event.listen(engine, "begin", _begin)
    return engine


class Connections:
    """One writer and its short-lived readers, which see what is committed and nothing else."""

    def __init__(self, access: Access) -> None:
        """Open the writer, or for a case open for reading only nothing yet."""
        self.access = access
        self._engine = make_engine(access)
        self._lock = threading.RLock()
        self._readers = threading.Condition()
        self._reader_count = 0
        self._is_closed = False
        self._identity = _identity(access.path)
        self._writer = None if access.is_read_only else self._open_writer()

    def _open_writer(self) -> Connection:
        writer = self._engine.connect().execution_options(begin="BEGIN IMMEDIATE")
        raw = driver_connection(writer)
        raw.execute(f"PRAGMA cache_size = -{WRITER_CACHE_KIB}")
        raw.execute(
            f"PRAGMA journal_mode = {'WAL' if self.access.has_write_ahead_log else 'DELETE'}"
        ).fetchall()
        if not self.access.has_write_ahead_log:
            raw.execute("PRAGMA cache_spill = OFF")  # the file stays readable until the commit
        return writer

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Yield the writer inside one transaction: all of it is kept, or after any exception nothing."""
        with self._lock:
            if self._writer is None:
                raise CaseIsClosed(self.access.path)
            with self._writer.begin():
                self._require_in_place()
                yield self._writer
                self._require_in_place()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection that sees one committed state of the case for as long as it is held.

        Without a write-ahead log a reader waits until another thread's unit of work has ended.
        """
        turn = nullcontext() if self.access.has_write_ahead_log else self._lock
        with _unreadable_named(self.access.path), turn, self._counted(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def unbound(self) -> Iterator[sqlite3.Connection]:
        """Yield the writer's driver connection outside any transaction; nobody writes beside it."""
        with self._lock:
            if self._writer is None:
                raise CaseIsClosed(self.access.path)
            yield driver_connection(self._writer)

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """Yield what `unbound` does once nobody reads beside it either; raise `CaseNotWritable` where one reads on."""
        with self.unbound() as raw, self._readers:
            if not self._readers.wait_for(lambda: self._reader_count == 0, _CLOSING_SECONDS):
                raise CaseNotWritable(self.access.path, message("CaseFile", "it is still being read"))
            self._engine.dispose()
            yield raw

    def _require_in_place(self) -> None:
        """Raise where the file was deleted or replaced while it is open: what is written would be nowhere."""
        if _identity(self.access.path) != self._identity:
            raise CaseNotWritable(
                self.access.path,
                message("CaseFile", "it was moved, deleted or disconnected while it was open"),
            )

    @contextmanager
    def _counted(self) -> Iterator[None]:
        with self._readers:
            if self._is_closed:
                raise CaseIsClosed(self.access.path)
            self._reader_count += 1
        try:
            yield
        finally:
            with self._readers:
                self._reader_count -= 1
                self._readers.notify_all()

    def close(self) -> None:
        """Wait for readers, bring the log into the file and close, so that one file remains."""
        with self._readers:
            self._is_closed = True
            self._readers.wait_for(lambda: self._reader_count == 0, _CLOSING_SECONDS)
        with self._lock:
            self._engine.dispose()
            try:
                if self._writer is not None:
                    with suppress(
                        driver.Error
                    ):  # the file is gone or full: what is committed stays in its log
                        _settle(driver_connection(self._writer))
            finally:
                self.abandon()

    def abandon(self) -> None:
        """Close the connections and leave the file as it is."""
        self._is_closed = True
        if self._writer is not None:
            self._writer.detach()  # the pool it came from may be gone, and would keep the file open
            self._writer.close()
            self._writer = None
        self._engine.dispose()


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another one of its name, None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def _unreadable_named(path: Path) -> Iterator[None]:
    """Turn what the driver says of a disk that fails under an open case into a refusal."""
    try:
        yield
    except (DatabaseError, driver.DatabaseError) as error:
        reason = said_by(error)
        if any(words in reason for words in _DAMAGED):
            raise damaged_or_gone(path) from error
        if any(words in reason for words in _UNREACHABLE):
            raise CaseUnreachable(path, reason) from error
        raise


def damaged_or_gone(path: Path) -> CaseFileError:
    """Return the refusal of a file that SQLite calls damaged, which it also does where the disk no longer answers."""
    try:
        bring_to_disk(path)
    except OSError as error:
        if error.errno in _DISK_IS_GONE:
            return CaseUnreachable(path, error.strerror or str(error))
    return DamagedCaseFile(path)


def said_by(error: Exception) -> str:
    """Return the driver's own words, whether SQLAlchemy passed its error on or the driver raised it itself."""
    return str(error.orig if isinstance(error, DatabaseError) else error)


def _settle(raw: sqlite3.Connection) -> None:
    """Write the log back into the file and go without one.

    The step over TRUNCATE removes a journal in which a process that was ended had written nothing that counts.
    """
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    raw.execute("PRAGMA journal_mode = TRUNCATE").fetchall()
    raw.execute("PRAGMA journal_mode = DELETE").fetchall()


def driver_connection(connection: Connection) -> sqlite3.Connection:
    """Return the driver's own connection, for what no transaction may be around."""
    raw: sqlite3.Connection | None = connection.connection.driver_connection
    if raw is None:
        raise RuntimeError("the connection is closed")
    return raw
