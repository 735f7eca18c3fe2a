"""Taking the bytes of what was read into a case: each file once, and before it what it was taken out of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from investigator_desktop.casefile import UnitOfWork
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.custody import AS_RECEIVED, Derivation, EvidenceStanding, Origin, Receipt
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.operations.errors import FileChanged, FileUnreachable
from investigator_desktop.operations.reading import CheckedReading
from investigator_desktop.operations.sources import Source


@dataclass(slots=True)
class Acquisition:
    """What one import has acquired: the items by hash of all out of which something was taken."""

    receipt: Receipt
    containers: dict[str, EvidenceItem] = field(default_factory=dict)
    has_any: bool = False

    def item(self, work: UnitOfWork, checked: CheckedReading) -> EvidenceItem:
        """Return the item of a reading; raise `FileChanged` where its file is no longer what was read.

        The item of a container that does not count is returned in place of what was taken out of it.
        """
        self.has_any = True
        if (container := self.containers.get(checked.reading.sha256)) is not None:
            return container
        if checked.source is None:
            return self._file(work, checked.path, checked.path.name, checked.reading.sha256)
        return self._taken_out(work, checked.source)

    def container_ids(self, checked: CheckedReading) -> tuple[int, ...]:
        """Return the items out of which a reading was taken, the innermost first."""
        return tuple(self.containers[one].id for one in hashes_of(checked) if one in self.containers)

    def _taken_out(self, work: UnitOfWork, source: Source) -> EvidenceItem:
        if source.container is None:
            return self._container(work, source)
        container = self._container(work, source.container)
        if container.standing is not EvidenceStanding.COUNTS:
            return container
        assert source.content is not None
        origin = Origin(container.id, source.derivation)
        return work.acquire(source.content, source.name, None, self.receipt, origin)

    def _container(self, work: UnitOfWork, source: Source) -> EvidenceItem:
        if source.sha256 not in self.containers:
            is_file = source.container is None
            item = (
                self._file(work, source.path, source.name, source.sha256)
                if is_file
                else self._taken_out(work, source)
            )
            self.containers[source.sha256] = item
        return self.containers[source.sha256]

    def _file(self, work: UnitOfWork, path: Path, name: str, sha256: str) -> EvidenceItem:
        content, modified_at = _bytes_of(path)
        if sha256_hex(content) != sha256:
            raise FileChanged(path)
        return work.acquire(content, name, modified_at, self.receipt, AS_RECEIVED)


def hashes_of(checked: CheckedReading) -> Iterator[str]:
    """Yield the hash of what was read and of all that it was taken out of, the innermost first."""
    yield checked.reading.sha256
    source = None if checked.source is None else checked.source.container
    while source is not None:
        yield source.sha256
        source = source.container


def opened_hashes(checked: CheckedReading) -> Iterator[str]:
    """Yield the hash of what was read, and of each file that a password opened to give it."""
    yield checked.reading.sha256
    source = checked.source
    while source is not None and source.container is not None and source.derivation is Derivation.DECRYPTED:
        source = source.container
        yield source.sha256


def _bytes_of(path: Path) -> tuple[bytes, datetime]:
    try:
        return path.read_bytes(), datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        raise FileUnreachable(path, error.strerror or str(error)) from error
