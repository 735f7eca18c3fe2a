"""`python -m investigator_desktop` is the command `investigator-desktop`."""

from __future__ import annotations

import sys

from investigator_desktop.app.main import main

if __name__ == "__main__":
    sys.exit(main())
