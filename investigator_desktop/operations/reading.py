"""Reading files without writing anything: what an import would yield."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from investigator_desktop.analysis.reconciliation import reconcile
from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import FileReading, ReadStatus, Reconciliation, ReconciliationState
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import read_statement_file
from investigator_desktop.operations.errors import FileUnreachable

NO_MAPPING = Mapping()


@dataclass(frozen=True, slots=True)
class CheckedReading:
    """What one file gave, with reconciliation and number of entries of each of its statements in the same order."""

    path: Path
    reading: FileReading
    reconciliations: tuple[Reconciliation, ...] = ()
    mapping: Mapping = NO_MAPPING
    entry_counts: tuple[int, ...] = ()
    payment_count: int = 0

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


def read_file(path: Path, mapping: Mapping = NO_MAPPING, progress: Progress | None = None) -> CheckedReading:
    """Return what the file holds; bad input gives a reading of status `error` with its sentence."""
    progress = progress or Progress()
    progress.begin(message("Import", "Reading {file}").format(file=isolate(path.name)))
    try:
        content = _bytes_of(path)
    except FileUnreachable as unreachable:
        return CheckedReading(path, _failed(path, b"", unreachable), mapping=mapping)
    return read_content(path, content, mapping, progress)


def _bytes_of(path: Path) -> bytes:
    if not path.exists():
        raise FileUnreachable(path, message("Import", "it does not exist"))
    if not path.is_file():
        raise FileUnreachable(path, message("Import", "it is no ordinary file"))
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileUnreachable(path, error.strerror or str(error)) from error


def read_content(path: Path, content: bytes, mapping: Mapping, progress: Progress) -> CheckedReading:
    """Return what these bytes hold under the name of `path`; bad input gives a reading of status `error`."""
    try:
        reading = read_statement_file(content, path.name, sha256_hex(content), mapping, progress)
    except InvestigatorError as error:
        return CheckedReading(path, _failed(path, content, error), mapping=mapping)
    reconciliations = tuple(reconcile(draft) for draft in reading.statements)
    counts = tuple(draft.entries.height for draft in reading.statements)
    return CheckedReading(path, reading, reconciliations, mapping, counts, reading.payments.height)


def _failed(path: Path, content: bytes, error: InvestigatorError) -> FileReading:
    return FileReading(path.name, sha256_hex(content), len(content), ReadStatus.ERROR, error.sentence)
