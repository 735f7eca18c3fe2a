"""From the bytes of a file to a `RawFile`: containers, encodings and cells, read in a process of their own.

A program that is frozen must call `child.main()` first of all when its first argument is `CHILD_ARGUMENT`.
"""

from __future__ import annotations

from investigator_desktop.domain.passwords import Passwords
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.raw import RawFile
from investigator_desktop.importers.reading.archived.archives import TakenOut
from investigator_desktop.importers.reading.errors import UnreadableFile
from investigator_desktop.importers.reading.limits import DEFAULT_LIMITS, ReadingLimits

__all__ = [
    "DEFAULT_LIMITS",
    "ReadingLimits",
    "TakenOut",
    "UnreadableFile",
    "close_reader",
    "read_raw",
    "take_out",
    "warm_up",
]


def read_raw(
    content: bytes, file_name: str, progress: Progress, limits: ReadingLimits = DEFAULT_LIMITS
) -> RawFile:
    """Return what `content` holds; raise `UnreadableFile`, whose sentence names the file and the place."""
    from investigator_desktop.importers.reading.reader import shared_reader

    return shared_reader().read(content, file_name, progress, limits)


def take_out(
    content: bytes,
    file_name: str,
    passwords: Passwords,
    progress: Progress,
    limits: ReadingLimits = DEFAULT_LIMITS,
) -> tuple[TakenOut, ...]:
    """Return the files of an archive, or, without a name, what a password opens; raise `UnreadableFile`."""
    from investigator_desktop.importers.reading.reader import shared_reader

    return shared_reader().take_out(content, file_name, passwords, progress, limits)


def warm_up() -> None:
    """Start the reading process, so that the first file need not wait for it."""
    from investigator_desktop.importers.reading.reader import shared_reader

    shared_reader().warm_up()


def close_reader() -> None:
    """End the reading process; a later reading starts another."""
    from investigator_desktop.importers.reading.reader import shared_reader

    shared_reader().close()
