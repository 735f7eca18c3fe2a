"""Takes the files out of an archive, in memory alone: no name of an archive is ever a path to write to."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from investigator_desktop.importers.reading.archived.archive_errors import (
    ArchiveOverlaps,
    ArchivePackedTooTightly,
    ArchiveTooLarge,
    ArchiveTooManyFiles,
    EmptyArchive,
    MemberDamaged,
    MemberIsLink,
    MemberPackedUnknown,
)
from investigator_desktop.importers.reading.archived.locked_members import BROKEN, LockedMembers
from investigator_desktop.importers.reading.archived.member_names import is_hidden, printed_name, safe_names
from investigator_desktop.importers.reading.errors import DamagedWorkbook, UnreadableFile
from investigator_desktop.importers.reading.limits import ReadingLimits

_ENCRYPTED = 0x1
_LOCAL_HEAD = 30


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A file that was taken out of another one, or why it could not be; `name` has `/` between folders."""

    name: str
    content: bytes = field(default=b"", repr=False)
    refusal: UnreadableFile | None = None


def take_out(
    content: bytes, file_name: str, passwords: Sequence[str], limits: ReadingLimits
) -> Iterator[TakenOut]:
    """Yield the files of an archive; raise `UnreadableFile` where it is damaged as a whole, or a bomb."""
    archive = _opened(content, file_name)
    members = [member for member in archive.infolist() if not _is_folder(member)]
    _check(archive, members, file_name, limits)
    locked = LockedMembers(content, archive, passwords, limits)
    printed = [printed_name(member) for member in members]
    for member, name, safe in zip(members, printed, safe_names(printed), strict=True):
        if not is_hidden(name):
            yield _taken_out(archive, member, file_name, safe, locked)


def _opened(content: bytes, file_name: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except (*BROKEN, NotImplementedError):
        raise DamagedWorkbook(file_name, size=len(content)) from None


def _is_folder(member: zipfile.ZipInfo) -> bool:
    return member.filename.endswith(("/", "\\")) and member.file_size == 0


def _check(
    archive: zipfile.ZipFile, members: Sequence[zipfile.ZipInfo], file_name: str, limits: ReadingLimits
) -> None:
    """Raise what is wrong with an archive by its directory alone."""
    if not members:
        raise EmptyArchive(file_name)
    if len(members) > limits.parts:
        raise ArchiveTooManyFiles(file_name, count=len(members), limit=limits.parts)
    unpacked = sum(member.file_size for member in members)
    if unpacked > limits.taken_out:
        raise ArchiveTooLarge(file_name, unpacked=unpacked, limit=limits.taken_out)
    end = archive.start_dir
    for member in sorted(members, key=lambda one: one.header_offset, reverse=True):
        ratio = member.file_size // max(member.compress_size, 1)
        if member.file_size >= limits.ratio_from and ratio > limits.ratio:
            name = printed_name(member)
            raise ArchivePackedTooTightly(file_name, member=name, ratio=ratio, limit=limits.ratio)
        if member.header_offset + _LOCAL_HEAD + member.compress_size > end:
            raise ArchiveOverlaps(file_name, member=printed_name(member))
        end = member.header_offset


def _taken_out(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, file_name: str, name: str, locked: LockedMembers
) -> TakenOut:
    whole_name = f"{file_name}/{name}"
    if stat.S_ISLNK(member.external_attr >> 16):
        return TakenOut(name, refusal=MemberIsLink(whole_name))
    try:
        if member.flag_bits & _ENCRYPTED:
            unlocked = locked.opened(member)
            if unlocked is None:
                return TakenOut(name, refusal=locked.refusal(whole_name))
            return TakenOut(name, unlocked)
        return TakenOut(name, archive.read(member))
    except NotImplementedError:
        return TakenOut(name, refusal=MemberPackedUnknown(whole_name, method=member.compress_type))
    except BROKEN:
        return TakenOut(name, refusal=MemberDamaged(whole_name))
