"""Why an archive or a locked file does not give what it holds."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.reading.errors import PasswordProtected, UnreadableFile


class IsArchive(UnreadableFile):
    """An archive of files, each of which is read by itself."""

    SENTENCE = message("Reading", "The file “{file}” is an archive: what it holds is read file by file.")


class EmptyArchive(UnreadableFile):
    """An archive without a file in it."""

    SENTENCE = message("Reading", "The archive “{file}” is empty: it holds no files.")


class ArchiveTooManyFiles(UnreadableFile):
    """An archive of more files than can be taken out."""

    SENTENCE = message(
        "Reading", "The archive “{file}” is refused: it holds {count} files, more than {limit}."
    )


class ArchiveTooLarge(UnreadableFile):
    """An archive that unpacks to more than may be taken out."""

    SENTENCE = message(
        "Reading", "The archive “{file}” is refused: it would unpack to {unpacked} bytes, more than {limit}."
    )


class ArchivePackedTooTightly(UnreadableFile):
    """A file of an archive that is packed as no honest file is."""

    SENTENCE = message(
        "Reading",
        "The archive “{file}” is refused: its file “{member}” unpacks to {ratio} times its size,"
        " more than {limit} times.",
    )


class ArchiveOverlaps(UnreadableFile):
    """An archive whose files share bytes, as only a bomb does."""

    SENTENCE = message(
        "Reading",
        "The archive “{file}” is refused: its file “{member}” lies on bytes of another file of the archive.",
    )


class ArchiveTooDeep(UnreadableFile):
    """An archive within archives, more than anybody packs."""

    SENTENCE = message(
        "Reading", "The archive “{file}” is refused: more than {limit} archives lie in one another."
    )


class MemberDamaged(UnreadableFile):
    """A file that an archive holds damaged."""

    SENTENCE = message(
        "Reading", "The file “{file}” cannot be taken out of its archive: it is damaged there."
    )


class MemberLocked(UnreadableFile):
    """A file that an archive holds behind a password that was not given."""

    SENTENCE = message(
        "Reading", "The file “{file}” is protected by a password; it is taken out when the password is given."
    )


_LOCKED_STILL = message(
    "Reading",
    "The file “{file}” is protected by a password: {tried} of the {count} passwords given were tried, and none opened"
    " it in time. Give those that are likeliest first, or fewer.",
)


class MemberLockedStill(MemberLocked):
    """A file that an archive holds behind a password, with more passwords than could be tried."""

    SENTENCE = _LOCKED_STILL


class LockedStill(PasswordProtected):
    """A workbook behind a password, with more passwords than could be tried."""

    SENTENCE = _LOCKED_STILL


class MemberPackedUnknown(UnreadableFile):
    """A file that was packed by a method that cannot be unpacked."""

    SENTENCE = message(
        "Reading",
        "The file “{file}” cannot be taken out of its archive: it is packed by method {method}, which is not known.",
    )


class MemberIsLink(UnreadableFile):
    """A link to another file, which an archive holds in place of a file."""

    SENTENCE = message("Reading", "“{file}” is a link to another file, not a file: nothing is taken out.")


ARCHIVE_ERRORS: tuple[type[UnreadableFile], ...] = (
    IsArchive,
    EmptyArchive,
    ArchiveTooManyFiles,
    ArchiveTooLarge,
    ArchivePackedTooTightly,
    ArchiveOverlaps,
    ArchiveTooDeep,
    MemberDamaged,
    MemberLocked,
    MemberLockedStill,
    LockedStill,
    MemberPackedUnknown,
    MemberIsLink,
)
