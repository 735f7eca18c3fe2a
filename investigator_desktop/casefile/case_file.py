"""A case: one file, opened by one writer, read from any thread."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Self

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError, NoResultFound, OperationalError

from investigator_desktop.casefile import destruction, records, schema, trail
from investigator_desktop.casefile.backup import backup_folder
from investigator_desktop.casefile.case_reading import CaseReading
from investigator_desktop.casefile.connections import Access, Connections, damaged_or_gone, said_by
from investigator_desktop.casefile.copies import require_free
from investigator_desktop.casefile.encryption import RawKey, key_for, new_key
from investigator_desktop.casefile.errors import (
    CaseFileMissing,
    CaseIsReadOnly,
    CaseNotWritable,
    WrongPassphrase,
    WrongRecoveryKey,
)
from investigator_desktop.casefile.file_system import is_local_and_fixed
from investigator_desktop.casefile.lock_file import LockFile
from investigator_desktop.casefile.rekeying import TrailEntry, write_under
from investigator_desktop.casefile.safekeeping import Safekeeping
from investigator_desktop.casefile.unit_of_work import UnitOfWork
from investigator_desktop.casefile.whole_files import (
    remove_leftovers,
    remove_unfinished,
    reported,
    require_settled,
    whole_file,
)
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import (
    CaseDetails,
)
from investigator_desktop.foundation.clock import Clock
from investigator_desktop.foundation.os_account import os_account
from investigator_desktop.foundation.progress import Progress


class CaseFile(CaseReading, Safekeeping):
    """An open case. Reads are safe from any thread; changes go through `unit_of_work`, one at a time.

    `was_left_open` tells that the program that had the case open before ended without closing it.
    """

    def __init__(self, access: Access, lock: LockFile | None) -> None:
        """Connect to a file that has been checked; use `create` or `open`."""
        super().__init__(Connections(access))
        self._lock = lock
        self.was_left_open = lock is not None and lock.was_left_behind
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
        """Make a case file and leave it open; raise `CaseExists` or `CaseNotWritable`, and then leave nothing.

        A crash leaves the whole case or none.
        """
        require_free(path)
        key = new_key(passphrase) if passphrase else None
        lock = LockFile(path)
        try:
            require_free(path)  # it may have been made while the lock was waited for
            with reported(path), whole_file(path) as part:
                _fill(Access(part, key), details, actor, clock)
            return cls(Access(path, key, has_write_ahead_log=is_local_and_fixed(path)), lock)
        except BaseException as error:
            lock.release()
            if isinstance(error, OperationalError):
                raise CaseNotWritable(path, str(error.orig)) from error
            raise

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | None = None,
        *,
        read_only: bool = False,
        secret: bytes | None = None,
    ) -> CaseFile:
        """Open a case file; raise a `CaseFileError` that says in one sentence why not, leaving the file as it is.

        `secret` is the 32 bytes of the key, as recovery words give them, and stands in for the passphrase.
        """
        if not path.is_file():
            raise CaseFileMissing(path)
        try:
            key = key_for(path, passphrase, secret)
        except OSError as error:
            raise CaseNotWritable(path, error.strerror or str(error)) from error
        access = Access(path, key, read_only, not read_only and is_local_and_fixed(path))
        try:
            return cls._locked(access) if not read_only else cls(schema.checked(access), None)
        except WrongPassphrase as error:
            raise (WrongPassphrase if secret is None else WrongRecoveryKey)(path) from error
        except OperationalError as error:
            raise CaseNotWritable(path, str(error.orig)) from error
        except driver.OperationalError as error:
            raise CaseNotWritable(path, str(error)) from error
        except (DatabaseError, NoResultFound, driver.DatabaseError) as error:
            raise damaged_or_gone(path) from error

    @classmethod
    def _locked(cls, asked: Access) -> CaseFile:
        """Open for writing; the lock is given back where that fails, and where the file may only be read."""
        lock = LockFile(asked.path)
        try:
            access = schema.checked(asked)
            case = cls(access, lock)
            if access.is_read_only:
                case._give_back(lock)
            else:
                remove_leftovers(asked.path)
                remove_unfinished(backup_folder(asked.path))
            return case
        except BaseException:
            lock.give_back()
            raise

    def _give_back(self, lock: LockFile) -> None:
        self._lock = None
        lock.release()

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
    def needed_version(self) -> str | None:
        """Return the version that can change a case which a newer program wrote, and which is only read here."""
        return self._connections.access.needed_version

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

    def rekey(self, new_key: RawKey | None, entry: TrailEntry) -> None:
        """Put a checked copy under another key, or under none, in the file's place, and close the case.

        The copy's trail has one more record. Raise `CaseNotWritable` or `DamagedCaseFile`; then the file is as it was.
        """
        if self.is_read_only:
            raise CaseIsReadOnly(self.path)
        with self._closed_after(), reported(self.path), whole_file(self.path) as part:
            write_under(self._connections.access, part, new_key, entry)
            self._connections.close()
            require_settled(self.path)

    def scrub(self) -> None:
        """Write the file anew, so that nothing of what was destroyed is left in its bytes."""
        destruction.scrub(self._connections)

    @contextmanager
    def _closed_after(self) -> Iterator[None]:
        try:
            yield
        finally:
            self.close()

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
        except (OperationalError, driver.OperationalError) as error:
            raise CaseNotWritable(self.path, said_by(error)) from error
        except (DatabaseError, driver.DatabaseError) as error:
            if "malformed" in said_by(error):
                raise damaged_or_gone(self.path) from error
            raise
        self._details, self._sequence = details, sequence


def _fill(access: Access, details: CaseDetails, actor: Actor, clock: Clock) -> None:
    """Give an empty file the schema and the first record."""
    schema.make_schema(access)
    connections = Connections(access)
    with closing(connections), connections.writing() as connection:
        work = UnitOfWork(connection, access.path, actor, clock(), Progress())
        work.change_details(details)
        if not actor.is_os_account:
            work.introduce(os_account(), actor)
        work.finish("create_case", asdict(details))
