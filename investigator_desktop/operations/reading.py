"""Reading files without writing anything: what an import would yield."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from investigator_desktop.analysis.reconciliation import reconcile
from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.passwords import NO_PASSWORDS, Passwords
from investigator_desktop.domain.statement import (
    FileReading,
    HeldReason,
    ReadStatus,
    Reconciliation,
    ReconciliationState,
    SourceWarning,
)
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import read_statement_file
from investigator_desktop.importers.reading import (
    DEFAULT_LIMITS,
    ReadingLimits,
    TakenOut,
    UnreadableFile,
    take_out,
)
from investigator_desktop.importers.reading.archived.archive_errors import (
    ArchiveTooDeep,
    ArchiveTooLarge,
    ArchiveTooManyFiles,
    IsArchive,
    MemberLocked,
)
from investigator_desktop.importers.reading.errors import NotAWorkbook, PasswordProtected, XmlNamedWorkbook
from investigator_desktop.operations.errors import FileUnreachable
from investigator_desktop.operations.sources import Source, file_source, taken_out_source

_LOCKED = (PasswordProtected, MemberLocked)
_NOT_TAKEN_OUT = "not_taken_out"
NO_MAPPING = Mapping()


@dataclass(frozen=True, slots=True)
class CheckedReading:
    """What one file gave, with reconciliation and number of entries of each of its statements in the same order.

    `source` is set for what was taken out of another file; `path` then goes on within that file, and is no file.
    """

    path: Path
    reading: FileReading
    reconciliations: tuple[Reconciliation, ...] = ()
    mapping: Mapping = NO_MAPPING
    entry_counts: tuple[int, ...] = ()
    payment_count: int = 0
    source: Source | None = None

    @property
    def needs_a_person(self) -> bool:
        """Tell whether the file was not read whole or does not reconcile."""
        has_failed = any(item.state is ReconciliationState.FAIL for item in self.reconciliations)
        has_doubt = any(row.needs_a_person for row in self.reading.unread_rows)
        return has_failed or has_doubt or self.reading.status is not ReadStatus.OK


def find_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the paths named, and the files lying in the folders named, each once, in order.

    In folders hidden files, lock files, links to folders and what is no ordinary file are left out. A path that is
    named and cannot be read is among them, so that its reading says why.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_walk(path) if path.is_dir() else (path,)))
    return tuple(found)


def _walk(folder: Path) -> Iterator[Path]:
    for member in sorted(folder.iterdir()):
        if member.name.startswith((".", "~$")):
            continue
        if member.is_dir() and not member.is_symlink():
            yield from _walk(member)
        elif member.is_file():
            yield member


def read_path(
    path: Path,
    mapping: Mapping = NO_MAPPING,
    progress: Progress | None = None,
    passwords: Passwords = NO_PASSWORDS,
) -> Iterator[CheckedReading]:
    """Yield what a file holds: one reading, or one for each file of an archive and of the archives in it.

    Bad input gives a reading of status `error` with its sentence; what is locked, or of a kind that cannot be read yet,
    one of status `held`. An archive of which something stays closed gives a reading of its own, the last one.
    """
    progress = progress or Progress()
    progress.begin(message("Import", "Reading {file}").format(file=isolate(path.name)))
    try:
        content = _bytes_of(path)
    except FileUnreachable as unreachable:
        yield CheckedReading(path, _failed(path.name, b"", unreachable), mapping=mapping)
        return
    yield from Unpacking(mapping, progress, passwords).read(file_source(path, content), content)


def read_file(
    path: Path,
    mapping: Mapping = NO_MAPPING,
    progress: Progress | None = None,
    passwords: Passwords = NO_PASSWORDS,
) -> CheckedReading:
    """Return what a file holds that is no archive; an archive gives a reading that holds nothing and says so."""
    readings = tuple(read_path(path, mapping, progress, passwords))
    if len(readings) == 1:
        return readings[0]
    content = _bytes_of(path)
    return CheckedReading(
        path, _failed(path.name, content, IsArchive(path.name), ReadStatus.HELD), mapping=mapping
    )


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Reads a file, or what was taken out of one, again under another mapping."""

    checked: CheckedReading
    progress: Progress
    passwords: Passwords = NO_PASSWORDS

    def __call__(self, mapping: Mapping) -> CheckedReading:
        """Return what it holds under a mapping; the reading that is known where the mapping is the same."""
        if mapping == self.checked.mapping:
            return self.checked
        source = self.checked.source
        if source is None or source.content is None:
            return read_file(self.checked.path, mapping, self.progress, self.passwords)
        found = tuple(Unpacking(mapping, self.progress, self.passwords).read(source, source.content))
        return found[-1]


def _bytes_of(path: Path) -> bytes:
    if not path.exists():
        raise FileUnreachable(path, message("Import", "it does not exist"))
    if not path.is_file():
        raise FileUnreachable(path, message("Import", "it is no ordinary file"))
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileUnreachable(path, error.strerror or str(error)) from error


def _failed(
    name: str, content: bytes, error: InvestigatorError, status: ReadStatus = ReadStatus.ERROR
) -> FileReading:
    held = _held_reason(error) if status is ReadStatus.HELD else None
    return FileReading(name, sha256_hex(content), len(content), status, error.sentence, held=held)


def _held_reason(error: InvestigatorError) -> HeldReason:
    return HeldReason.LOCKED if isinstance(error, _LOCKED) else HeldReason.NOT_READ_YET


@dataclass(slots=True)
class Unpacking:
    """One walk through a file and all that lies in it, with what it has cost so far."""

    mapping: Mapping
    progress: Progress
    passwords: Passwords
    limits: ReadingLimits = DEFAULT_LIMITS
    file_count: int = 0
    taken_size: int = 0

    def read(self, source: Source, content: bytes) -> Iterator[CheckedReading]:
        """Yield what a source holds, or what lies in it."""
        self.progress.check()
        try:
            reading = read_statement_file(content, source.name, source.sha256, self.mapping, self.progress)
        except (IsArchive, PasswordProtected):
            yield from self._open(source, content)
        except (NotAWorkbook, XmlNamedWorkbook) as unknown:
            yield self._not_read(source, content, unknown, ReadStatus.HELD)
        except InvestigatorError as error:
            yield self._not_read(source, content, error)
        else:
            yield _checked(source, reading, self.mapping)

    def _open(self, source: Source, content: bytes) -> Iterator[CheckedReading]:
        try:
            members = self._members(source, content)
        except PasswordProtected as locked:
            yield self._not_read(source, content, locked, ReadStatus.HELD)
        except InvestigatorError as error:
            yield self._not_read(source, content, error)
        else:
            for member in members:
                if member.refusal is None:
                    yield from self.read(
                        taken_out_source(source, member.name, member.content), member.content
                    )
            refusals = [member.refusal for member in members if member.refusal is not None]
            if refusals:
                yield self._partly_closed(source, content, refusals)

    def _members(self, source: Source, content: bytes) -> tuple[TakenOut, ...]:
        """Return what lies in a source; raise where it would cost more than the limits allow."""
        if source.depth >= self.limits.depth:
            raise ArchiveTooDeep(source.name, limit=self.limits.depth)
        members = take_out(content, source.name, self.passwords, self.progress)
        self.file_count += len(members)
        self.taken_size += sum(len(member.content) for member in members)
        if self.file_count > self.limits.parts:
            raise ArchiveTooManyFiles(source.name, count=self.file_count, limit=self.limits.parts)
        if self.taken_size > self.limits.taken_out:
            raise ArchiveTooLarge(source.name, unpacked=self.taken_size, limit=self.limits.taken_out)
        return members

    def _not_read(
        self,
        source: Source,
        content: bytes,
        error: InvestigatorError,
        status: ReadStatus = ReadStatus.ERROR,
    ) -> CheckedReading:
        reading = _failed(source.name, content, error, status)
        return CheckedReading(source.path, reading, mapping=self.mapping, source=_derived(source))

    def _partly_closed(
        self, source: Source, content: bytes, refusals: Sequence[UnreadableFile]
    ) -> CheckedReading:
        """Return the reading of an archive of which something could not be taken out, with a warning for each."""
        checked = self._not_read(source, content, refusals[0], ReadStatus.HELD)
        sentence = message("Reading", "%n files of the archive “{file}” could not be taken out.").counted(
            len(refusals)
        )
        is_locked = any(isinstance(refusal, MemberLocked) for refusal in refusals)
        reading = replace(
            checked.reading,
            sentence=sentence.format(file=source.name),
            held=HeldReason.LOCKED if is_locked else HeldReason.NOT_READ_YET,
            warnings=tuple(SourceWarning(_NOT_TAKEN_OUT, None, refusal.sentence) for refusal in refusals),
        )
        return replace(checked, reading=reading)


def _checked(source: Source, reading: FileReading, mapping: Mapping) -> CheckedReading:
    reconciliations = tuple(reconcile(draft) for draft in reading.statements)
    counts = tuple(draft.entries.height for draft in reading.statements)
    height = reading.payments.height
    return CheckedReading(source.path, reading, reconciliations, mapping, counts, height, _derived(source))


def _derived(source: Source) -> Source | None:
    """Return a source that is no file on the disk, whose path says all."""
    return source if source.container is not None else None
