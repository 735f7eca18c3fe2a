"""The environment that another process gets: all of this one's but its passphrases."""

from __future__ import annotations

import os

_SECRET = "PASSPHRASE"


def without_passphrases() -> dict[str, str]:
    """Return the environment of this process without what opens cases and signing keys."""
    return {name: value for name, value in os.environ.items() if _SECRET not in name.upper()}
