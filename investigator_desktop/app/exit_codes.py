"""What the command's exit code says."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The fixed codes of the command-line contract."""

    DONE = 0
    NEEDS_A_PERSON = 1
    REFUSED = 2
    CANCELLED = 3
    DEFECT = 4
