"""Where the bytes of a reading come from: a file on the disk, or what was taken out of one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from investigator_desktop.domain.custody import Derivation
from investigator_desktop.foundation.hashing import sha256_hex


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes with the name under which a case keeps them, such as `archive.zip/folder/file.xlsx`.

    The bytes of a file on the disk are not held: they are read again when they are wanted. What was taken out of one
    has its bytes in `content`, and in `container` what it was taken out of.
    """

    path: Path
    name: str
    sha256: str
    size: int
    content: bytes | None = field(default=None, repr=False)
    derivation: Derivation | None = None
    container: Source | None = None

    @property
    def depth(self) -> int:
        """Return out of how many others it was taken, one within the other."""
        return 0 if self.container is None else self.container.depth + 1

    @property
    def without_content(self) -> Source:
        """Return the same without any bytes."""
        container = None if self.container is None else self.container.without_content
        return replace(self, content=None, container=container)


def file_source(path: Path, content: bytes) -> Source:
    """Return a file on the disk as a source."""
    return Source(path, path.name, sha256_hex(content), len(content))


def taken_out_source(container: Source, name: str, content: bytes) -> Source:
    """Return what was taken out of another source; without a name it is what a password opened."""
    if not name:
        path, whole_name, derivation = container.path, container.name, Derivation.DECRYPTED
    else:
        path, whole_name = container.path.joinpath(*name.split("/")), f"{container.name}/{name}"
        derivation = Derivation.MEMBER
    return Source(path, whole_name, sha256_hex(content), len(content), content, derivation, container)
