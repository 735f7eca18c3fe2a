"""A ZIP file as a stream of bytes: the same files give the same bytes, and nothing of it is kept back or read again."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_LEVEL = 1  # hashes take most of the time; a higher level would add as much again for a tenth of the size
_OWNER_ONLY = 0o100600 << 16
_UNIX = 3


@dataclass(frozen=True, slots=True)
class ArchiveFile:
    """A file of the archive; its pieces are asked for once, when its turn comes."""

    name: str
    pieces: Iterable[bytes]


class _Outgoing(io.RawIOBase):
    """Holds what was written until it is taken; it cannot be read or moved in."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, piece: object) -> int:
        taken = bytes(memoryview(piece))  # type: ignore[arg-type]  # whatever has bytes
        self._waiting += taken
        return len(taken)

    def take(self) -> bytes:
        waiting = bytes(self._waiting)
        self._waiting.clear()
        return waiting


def archive_pieces(files: Iterable[ArchiveFile]) -> Iterator[bytes]:
    """Yield the bytes of a ZIP file that holds the files in their order."""
    outgoing = _Outgoing()
    with zipfile.ZipFile(outgoing, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for file in files:
            with archive.open(_entry(file.name), "w", force_zip64=True) as entry:
                for piece in file.pieces:
                    entry.write(piece)
                    yield outgoing.take()
            yield outgoing.take()
    yield outgoing.take()


def _entry(name: str) -> zipfile.ZipInfo:
    """Return the description of a file without anything of this machine or moment."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = _OWNER_ONLY
    return entry
