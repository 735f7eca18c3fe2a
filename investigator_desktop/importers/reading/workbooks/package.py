"""What the parts of an .xlsx say about the whole, looked at before any reader allocates for it."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from investigator_desktop.importers.reading.errors import (
    DamagedPart,
    DamagedWorkbook,
    PackedTooTightly,
    TooManyParts,
    UnpacksTooLarge,
)
from investigator_desktop.importers.reading.limits import MIB, ReadingLimits

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    KeyError,
    ValueError,
)
_SMALL_PART = 64 * MIB


@dataclass(frozen=True, slots=True)
class Package:
    """An opened archive whose directory has been found harmless."""

    archive: zipfile.ZipFile
    file_name: str

    def xml(self, part: str) -> Element | None:
        """Return a small part as an element, None where the archive has none; refuse entities."""
        name = self._name(part)
        if name is None or self.archive.getinfo(name).file_size > _SMALL_PART:
            return None
        try:
            root: Element = fromstring(self.archive.read(name), forbid_dtd=True)
        except (*_BROKEN, ParseError, DefusedXmlException):
            raise DamagedPart(self.file_name, part=part) from None
        return root

    def chunks(self, part: str, size: int = MIB) -> Iterator[bytes]:
        """Yield the unpacked bytes of a part in pieces."""
        name = self._name(part)
        if name is None:
            return
        try:
            with self.archive.open(name) as stream:
                while chunk := stream.read(size):
                    yield chunk
        except _BROKEN:
            raise DamagedPart(self.file_name, part=part) from None

    def whole(self, part: str) -> bytes:
        """Return the unpacked bytes of a part, none where the archive has none."""
        return b"".join(self.chunks(part))

    def has(self, part: str) -> bool:
        """Tell whether the archive has a part."""
        return self._name(part) is not None

    def size(self, part: str) -> int:
        """Return how many bytes a part unpacks to, by the directory of the archive."""
        name = self._name(part)
        return self.archive.getinfo(name).file_size if name else 0

    def _name(self, part: str) -> str | None:
        if part in self.archive.NameToInfo:
            return part
        folded = part.lower()
        return next(
            (name for name in self.archive.namelist() if name.replace("\\", "/").lower() == folded), None
        )


def open_package(content: bytes, file_name: str, limits: ReadingLimits) -> Package:
    """Return the archive of a workbook; raise where it is damaged, or would cost more than the limits allow."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except _BROKEN:
        raise DamagedWorkbook(file_name, size=len(content)) from None
    parts = archive.infolist()
    if len(parts) > limits.parts:
        raise TooManyParts(file_name, count=len(parts), limit=limits.parts)
    unpacked = sum(part.file_size for part in parts)
    if unpacked > limits.unpacked:
        raise UnpacksTooLarge(file_name, unpacked=unpacked, limit=limits.unpacked)
    for part in parts:
        ratio = part.file_size // max(part.compress_size, 1)
        if part.file_size >= limits.ratio_from and ratio > limits.ratio:
            raise PackedTooTightly(file_name, part=part.filename, ratio=ratio, limit=limits.ratio)
    return Package(archive, file_name)


def first_damaged_part(package: Package) -> str | None:
    """Return the name of the first part that does not unpack to what its checksum says."""
    for part in package.archive.namelist():
        try:
            for _ in package.chunks(part):
                pass
        except DamagedPart:
            return part
    return None
