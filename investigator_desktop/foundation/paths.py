"""Where the shipped files lie, from a checkout and in a frozen program alike."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from uuid import uuid4

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[2]))
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
