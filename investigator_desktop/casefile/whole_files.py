"""Files that are there whole or not at all: written beside their place, brought to the disk, then put there at once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from investigator_desktop.casefile.errors import CaseNotWritable
from investigator_desktop.foundation.catalogue import message

SIDE_SUFFIXES = ("-journal", "-wal", "-shm")
_ENDING = ".part"


@contextmanager
def whole_file(out: Path) -> Iterator[Path]:
    """Yield a path beside `out` to write to; what is written takes the place of `out` when the block ends well.

    A crash leaves `out` as it was, or whole and new; `remove_leftovers` takes away what else it leaves, at the latest
    here when the same is written again.
    """
    remove_leftovers(out)
    part = out.with_name(f".{out.name}.{uuid4().hex[:8]}{_ENDING}")
    try:
        part.touch(mode=0o600, exist_ok=False)
        yield part
        bring_to_disk(part)
        part.replace(out)
    except BaseException:
        _remove(part)
        raise
    bring_to_disk(out.parent)


@contextmanager
def reported(path: Path) -> Iterator[None]:
    """Turn what the operating system refuses into a `CaseNotWritable` of the case at `path`."""
    try:
        yield
    except OSError as error:
        raise CaseNotWritable(path, error.strerror or str(error)) from error


def require_settled(path: Path) -> None:
    """Raise where a log still lies beside a file that is to be replaced: it would be applied to the new one."""
    left = next((log for log in beside(path) if log.exists()), None)
    if left is not None:
        raise CaseNotWritable(path, message("CaseFile", "another program still reads it"))


def bring_to_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder where the system knows how, are on the disk."""
    if path.is_dir():
        with suppress(OSError):
            _synchronise(path, os.O_RDONLY)
    else:
        _synchronise(path, os.O_RDWR)


def _synchronise(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_leftovers(out: Path) -> None:
    """Remove the unfinished files that a crash left beside `out`."""
    _remove_unfinished(out.parent, f".{out.name}.")


def remove_unfinished(folder: Path) -> None:
    """Remove all unfinished files that a crash left in a folder that only this program writes to."""
    _remove_unfinished(folder, ".")


def _remove_unfinished(folder: Path, beginning: str) -> None:
    with suppress(OSError):
        for path in folder.iterdir():
            if path.name.startswith(beginning) and path.name.endswith(_ENDINGS):
                path.unlink(missing_ok=True)


_ENDINGS = (_ENDING, *(f"{_ENDING}{suffix}" for suffix in SIDE_SUFFIXES))


def _remove(part: Path) -> None:
    for path in (part, *beside(part)):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def beside(path: Path) -> tuple[Path, ...]:
    """Return where SQLite keeps the journals of a file."""
    return tuple(path.with_name(path.name + suffix) for suffix in SIDE_SUFFIXES)
