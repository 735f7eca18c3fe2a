"""Where the shipped files lie, from a checkout, an installed wheel and a frozen program alike."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from uuid import uuid4

_PACKAGE = Path(__file__).resolve().parents[1]
_AROUND = (
    _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent
)  # an installed wheel, or a checkout
ROOT = Path(getattr(sys, "_MEIPASS", _AROUND))
RESOURCES = ROOT / "resources"
TRANSLATIONS = ROOT / "translations"


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` so that `path` holds either what it held before or all of it; raise `OSError` on failure."""
    partial = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        with partial.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
