"""Tries passwords on what lies in one file: what has opened something first, and no longer than a while."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import monotonic


class PasswordTries:
    """The passwords that are tried on one file after another of an archive, or on a workbook.

    `tried_count` is how many were tried on the last one. At least one is tried on each, also when the time is over.
    """

    def __init__(self, passwords: Sequence[str], seconds: float) -> None:
        self._passwords = list(passwords)
        self._deadline = monotonic() + seconds
        self.tried_count = 0

    @property
    def all_count(self) -> int:
        """Return how many there are."""
        return len(self._passwords)

    @property
    def is_cut_short(self) -> bool:
        """Tell whether the time was over before all were tried on the last one."""
        return self.tried_count < self.all_count

    def each(self) -> Iterator[str]:
        """Yield the passwords for one more file, for as long as there is time."""
        self.tried_count = 0
        for password in tuple(self._passwords):
            if self.tried_count and monotonic() > self._deadline:
                return
            self.tried_count += 1
            yield password

    def opened(self, password: str) -> None:
        """Let a password that opened something be the first one to be tried on the next."""
        self._passwords.remove(password)
        self._passwords.insert(0, password)
