"""Who acts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts. `is_os_account` marks a name taken from the operating system because nobody gave one."""

    name: str
    role: str = ""
    is_os_account: bool = False
