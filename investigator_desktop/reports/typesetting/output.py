"""The whole document goes to its file at once: conforming, structured, and either complete or not there at all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from uuid import uuid4

from investigator_desktop.foundation.hashing import file_sha256
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports.typesetting.conformance import (
    Attachment,
    DocumentProperties,
    conforming_file,
)
from investigator_desktop.reports.typesetting.page_canvas import Furniture, PageCanvas
from investigator_desktop.reports.typesetting.structure_file import write_with_structure


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """A report that stands on disk: its pages and the SHA-256 of its bytes."""

    path: Path
    page_count: int
    sha256: str


def write_document(
    canvas: PageCanvas,
    furniture: Furniture,
    properties: DocumentProperties,
    attachments: Sequence[Attachment],
    path: Path,
    progress: Progress,
) -> WrittenReport:
    """Write a drawn document to `path`; after a failure or a cancellation `path` holds what it held before.

    Raises `OSError` where the file cannot be written and `Cancelled` where the task is no longer wanted.
    """
    raw = canvas.finish(furniture)
    progress.check()
    base, objects = conforming_file(raw, properties, attachments, canvas.tree)
    progress.check()
    partial = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        with partial.open("xb") as file:
            write_with_structure(base, canvas.tree, objects, file, progress)
            _sync(file)
        digest = file_sha256(partial)
        progress.check()
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    return WrittenReport(path, canvas.page, digest)


def _sync(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())
