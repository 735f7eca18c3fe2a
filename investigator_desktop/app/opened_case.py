"""Opening the case that a command names, and closing it whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from investigator_desktop.app.context import Context
from investigator_desktop.casefile import CaseFile
from investigator_desktop.operations.cases import open_case


@contextmanager
def opened_case(path: Path, context: Context, *, read_only: bool = False) -> Iterator[CaseFile]:
    """Give the open case at `path`; raise `InvestigatorError` where it cannot be opened."""
    case = open_case(path, context.passphrase, read_only=read_only)
    try:
        yield case
    finally:
        case.close()
