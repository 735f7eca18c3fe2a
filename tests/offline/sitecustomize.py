"""Python imports this by its name at every start, so processes that a test starts are watched like the test."""

from __future__ import annotations

import network_guard  # noqa: F401 - the import switches the guard on
