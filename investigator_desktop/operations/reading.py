"""Reading files without writing anything: what an import would yield."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from investigator_desktop.analysis.reconciliation import reconcile
from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import FileReading, ReadStatus, Reconciliation
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


def find_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files named or lying in the folders named, each once; hidden and lock files are left out.

    Raise `FileUnreachable` for a path that does not exist.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.exists():
            raise FileUnreachable(path, _does_not_exist())
        found.update(dict.fromkeys(_walk(path)))
    return tuple(found)


def _does_not_exist() -> str:
    return str(message("Import", "it does not exist"))


def _walk(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for member in sorted(path.iterdir()):
        if not member.name.startswith((".", "~$")):
            yield from _walk(member)


def read_file(path: Path, mapping: Mapping = NO_MAPPING, progress: Progress | None = None) -> CheckedReading:
    """Return what the file holds; bad input gives a reading of status `error` with its sentence."""
    progress = progress or Progress()
    progress.begin(message("Import", "Reading {file}").format(file=isolate(path.name)))
    try:
        content = path.read_bytes()
    except OSError as error:
        unreachable = FileUnreachable(path, error.strerror or str(error))
        return CheckedReading(path, _failed(path, b"", unreachable), mapping=mapping)
    return read_content(path, content, mapping, progress)


def read_content(path: Path, content: bytes, mapping: Mapping, progress: Progress) -> CheckedReading:
    """Return what these bytes hold under the name of `path`; bad input gives a reading of status `error`."""
    try:
        reading = read_statement_file(content, path.name, sha256_hex(content), mapping, progress)
    except InvestigatorError as error:
        return CheckedReading(path, _failed(path, content, error), mapping=mapping)
    reconciliations = tuple(reconcile(draft) for draft in reading.statements)
    counts = tuple(draft.entries.height for draft in reading.statements)
    return CheckedReading(path, reading, reconciliations, mapping, counts)


def _failed(path: Path, content: bytes, error: InvestigatorError) -> FileReading:
    return FileReading(path.name, sha256_hex(content), len(content), ReadStatus.ERROR, error.sentence)
