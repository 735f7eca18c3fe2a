"""Where the shipped files lie, from a checkout, an installed wheel and a frozen program alike."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from uuid import uuid4

from platformdirs import site_data_path, user_data_path

_PACKAGE = Path(__file__).resolve().parents[1]
_AROUND = (
    _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent
)  # an installed wheel, or a checkout
ROOT = Path(getattr(sys, "_MEIPASS", _AROUND))
RESOURCES = ROOT / "resources"
TRANSLATIONS = ROOT / "translations"

_APPLICATION = "Investigator Desktop"
FOR_ITS_OWNER, FOR_ALL = 0o600, 0o666  # modes of new files, before what the account's own mask takes away
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)


def replace_file(path: Path, content: bytes, *, is_private: bool = False) -> None:
    """Write `content` so that `path` holds either what it held before or all of it; raise `OSError` on failure.

    A private file can be read by its owner alone, from the beginning.
    """
    partial = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        mode = FOR_ITS_OWNER if is_private else FOR_ALL
        with os.fdopen(os.open(partial, _NEW, mode), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def user_folder() -> Path:
    """Return where this account keeps what belongs to no case, whether the folder is there or not."""
    return user_data_path(_APPLICATION, appauthor=False)


def site_folder() -> Path:
    """Return where what serves all accounts of the computer lies, whether the folder is there or not."""
    return site_data_path(_APPLICATION, appauthor=False)
