"""Where a file may be written: never over a case file."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.cases import CASE_SUFFIX
from investigator_desktop.operations.errors import OutputRefused, UnknownFormat

_DATABASE_START = b"SQLite format 3\x00"


def require_output(out: Path, suffixes: tuple[str, ...], case_path: Path) -> None:
    """Raise `UnknownFormat` for a suffix that is not offered, and `OutputRefused` where a case file stands."""
    require_no_case(out, case_path)
    if out.suffix.lower() not in suffixes:
        raise UnknownFormat(out, suffixes)


def require_no_case(out: Path, case_path: Path) -> None:
    """Raise `OutputRefused` where a case file stands or would seem to stand."""
    if out.suffix.lower() == CASE_SUFFIX or _is_case(out, case_path):
        raise OutputRefused(out, message("Export", "a case file stands there"))


def _is_case(out: Path, case_path: Path) -> bool:
    try:
        if not out.is_file():
            return False
        with out.open("rb") as file:
            return out.samefile(case_path) or file.read(len(_DATABASE_START)) == _DATABASE_START
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
