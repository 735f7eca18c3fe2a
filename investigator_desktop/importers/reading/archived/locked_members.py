"""Opens the files of an archive that lie behind passwords, in memory alone."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from investigator_desktop.importers.reading.archived.archive_errors import MemberLocked, MemberLockedStill
from investigator_desktop.importers.reading.archived.password_tries import PasswordTries
from investigator_desktop.importers.reading.errors import UnreadableFile
from investigator_desktop.importers.reading.limits import ReadingLimits

if TYPE_CHECKING:
    import pyzipper

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    RuntimeError,
    OSError,
    KeyError,
    ValueError,
    IndexError,
)
_AES = 99
_Attempt = Callable[[bytes], bytes]


class LockedMembers:
    """The locked files of one archive, and the passwords that are tried on them."""

    def __init__(
        self, content: bytes, archive: zipfile.ZipFile, passwords: Sequence[str], limits: ReadingLimits
    ) -> None:
        self._content, self._archive = content, archive
        self._tries = PasswordTries(passwords, limits.password_seconds)

    def opened(self, member: zipfile.ZipInfo) -> bytes | None:
        """Return the bytes of a file behind a password, None where no password opens it."""
        attempt = self._attempt(member)
        for password in self._tries.each():
            for written in _as_bytes(password):
                try:
                    found = attempt(written)
                except BROKEN:  # a wrong password shows as such, or as a damaged file
                    continue
                self._tries.opened(password)
                return found
        return None

    def refusal(self, whole_name: str) -> UnreadableFile:
        """Return why the last file stays closed."""
        if not self._tries.is_cut_short:
            return MemberLocked(whole_name)
        return MemberLockedStill(whole_name, tried=self._tries.tried_count, count=self._tries.all_count)

    def _attempt(self, member: zipfile.ZipInfo) -> _Attempt:
        if member.compress_type != _AES:
            return lambda written: self._archive.read(member, pwd=written)
        archive, members = self._aes
        same = members[member.header_offset]
        return lambda written: bytes(archive.read(same, pwd=written))

    @cached_property
    def _aes(self) -> tuple[pyzipper.AESZipFile, dict[int, zipfile.ZipInfo]]:
        """The archive as another library reads it, and its files by their places."""
        import pyzipper

        archive = pyzipper.AESZipFile(io.BytesIO(self._content))
        return archive, {one.header_offset: one for one in archive.infolist()}


def _as_bytes(password: str) -> tuple[bytes, ...]:
    """Return a password in the encodings in which packers write it, each once."""
    written = dict.fromkeys([password.encode("utf-8")])
    for encoding in ("cp866", "cp1251"):
        try:
            written[password.encode(encoding)] = None
        except UnicodeEncodeError:
            continue
    return tuple(written)
