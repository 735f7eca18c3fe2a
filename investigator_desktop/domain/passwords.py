"""Passwords of files that were received, which are another thing than the passphrase of a case."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Passwords:
    """Passwords to try on locked files, in order; they are never kept, shown, logged or part of the trail."""

    tried: tuple[str, ...] = field(default=(), repr=False)

    def with_another(self, password: str) -> Passwords:
        """Return these with one that is tried first."""
        return Passwords((password, *(known for known in self.tried if known != password)))


NO_PASSWORDS = Passwords()
