"""A case: one file, opened by one writer, read from any thread."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError, OperationalError

from investigator_desktop.casefile import records, schema, trail
from investigator_desktop.casefile.case_reading import CaseReading
from investigator_desktop.casefile.connections import Access, Connections
from investigator_desktop.casefile.encryption import key_for, new_key
from investigator_desktop.casefile.errors import (
    CaseExists,
    CaseFileMissing,
    CaseIsReadOnly,
    CaseNotWritable,
    DamagedCaseFile,
)
from investigator_desktop.casefile.file_system import is_local_and_fixed
from investigator_desktop.casefile.lock_file import LockFile
from investigator_desktop.casefile.unit_of_work import UnitOfWork
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import (
    CaseDetails,
)
from investigator_desktop.foundation.clock import Clock
from investigator_desktop.foundation.progress import Progress


class CaseFile(CaseReading):
    """An open case. Reads are safe from any thread; changes go through `unit_of_work`, one at a time."""

    def __init__(self, access: Access, lock: LockFile | None) -> None:
        """Connect to a file that has been checked; use `create` or `open`."""
        super().__init__(Connections(access))
        self._lock = lock
        try:
            with self._connections.reading() as connection:
                self._remember(connection)
        except BaseException:
            self._connections.abandon()
            raise

    @classmethod
    def create(
        cls, path: Path, details: CaseDetails, actor: Actor, clock: Clock, passphrase: str | None = None
    ) -> CaseFile:
        """Make a case file and leave it open; raise `CaseExists` or `CaseNotWritable`, and then leave nothing."""
        if path.exists():
            raise CaseExists(path)
        lock = LockFile(path)
        try:
            access = _made(path, passphrase)
            case = cls._with_first_record(access, lock, details, actor, clock)
        except BaseException:
            path.unlink(missing_ok=True)
            lock.release()
            raise
        return case

    @classmethod
    def _with_first_record(
        cls, access: Access, lock: LockFile, details: CaseDetails, actor: Actor, clock: Clock
    ) -> CaseFile:
        connections = Connections(access)
        with closing(connections), connections.writing() as connection:
            work = UnitOfWork(connection, access.path, actor, clock(), Progress())
            work.change_details(details)
            work.finish("create_case", asdict(details))
        return cls(access, lock)

    @classmethod
    def open(cls, path: Path, passphrase: str | None = None, *, read_only: bool = False) -> CaseFile:
        """Open a case file; raise a `CaseFileError` that says in one sentence why not, leaving the file as it is."""
        if not path.is_file():
            raise CaseFileMissing(path)
        try:
            key = key_for(path, passphrase)
        except OSError as error:
            raise CaseNotWritable(path, error.strerror or str(error)) from error
        access = Access(path, key, read_only, not read_only and is_local_and_fixed(path))
        lock = None if read_only else LockFile(path)
        try:
            schema.require_current(access)
            return cls(access, lock)
        except BaseException as error:
            if lock is not None:
                lock.release()
            if isinstance(error, DatabaseError):
                raise DamagedCaseFile(path) from error
            raise

    @property
    def path(self) -> Path:
        """Return where the file lies."""
        return self._connections.access.path

    @property
    def is_read_only(self) -> bool:
        """Tell whether the case cannot be changed here."""
        return self._connections.access.is_read_only

    @property
    def is_encrypted(self) -> bool:
        """Tell whether the file opens only with its passphrase or key."""
        return self._connections.access.key is not None

    @property
    def details(self) -> CaseDetails:
        """Return what is said of the case now."""
        return self._details

    @property
    def sequence(self) -> int:
        """Return the number of the newest audit record."""
        return self._sequence

    def _remember(self, connection: Connection) -> None:
        self._details = records.read_details(connection)
        self._sequence = trail.newest_sequence(connection)

    def close(self) -> None:
        """Bring everything into the one file and let others open it; closing twice does nothing."""
        try:
            self._connections.close()
        finally:
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def unit_of_work(
        self, actor: Actor, clock: Clock, action: str, parameters: object, progress: Progress | None = None
    ) -> Iterator[UnitOfWork]:
        """Yield what changes the case in one transaction with one audit record; any exception undoes all of it.

        `parameters` are a plain value or a dataclass and become part of the record. `progress` advances by the rows
        inserted and can cancel between them. The case's own reads go on to show
        what is committed; they see the unit's changes after it.
        """
        if self.is_read_only:
            raise CaseIsReadOnly(self.path)
        try:
            with self._connections.writing() as connection:
                work = UnitOfWork(connection, self.path, actor, clock(), progress or Progress())
                yield work
                work.finish(action, parameters)
                details, sequence = records.read_details(connection), work.sequence
        except OperationalError as error:
            raise CaseNotWritable(self.path, str(error.orig)) from error
        self._details, self._sequence = details, sequence


def _made(path: Path, passphrase: str | None) -> Access:
    """Make the file with its schema and return how it is reached."""
    key = new_key(passphrase) if passphrase else None
    try:
        path.touch(exist_ok=False)
    except OSError as error:
        raise CaseNotWritable(path, error.strerror or str(error)) from error
    access = Access(path, key, has_write_ahead_log=is_local_and_fixed(path))
    schema.make_schema(access)
    return access
