"""Who is signed in to the operating system, and where."""

from __future__ import annotations

import getpass
import platform


def user_name() -> str:
    """Return the name of the account of the operating system, a question mark where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def os_account() -> str:
    """Return the account with its computer, by which a case remembers who works under it."""
    return f"{user_name()}@{platform.node()}"
