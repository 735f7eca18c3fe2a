"""`python -m investigator_desktop` is the command `investigator-desktop`; a frozen program also reads files by it."""

from __future__ import annotations

import sys

from investigator_desktop.importers.reading.wire import CHILD_ARGUMENT


def run() -> int:
    """Be the process that reads files where a frozen program asks for it, else the program; return the exit code."""
    if sys.argv[1:2] == [CHILD_ARGUMENT]:
        from investigator_desktop.importers.reading.child import main as answer_requests

        answer_requests()
        return 0
    from investigator_desktop.app.main import main

    return main()


if __name__ == "__main__":
    sys.exit(run())
