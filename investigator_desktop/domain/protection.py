"""Names that are hidden while others watch: each with what stands in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

_SHORTEST_PART = 3


@dataclass(frozen=True)
class NameMask:
    """Replaces names by their pseudonyms; `names` are pairs of a name as written somewhere and what to show instead.

    Every part of a name of three letters or more is replaced too, in any case of letters, as a whole word.
    """

    names: tuple[tuple[str, str], ...] = field(default=())

    def applied(self, text: str) -> str:
        """Return a text without the protected names."""
        return self._pattern.sub(self._instead, text) if self._shown else text

    @cached_property
    def _shown(self) -> dict[str, str]:
        shown: dict[str, str] = {}
        for name, pseudonym in self.names:
            parts = [part for part in name.split() if len(part) >= _SHORTEST_PART]
            for part in (name, *parts):
                if part:
                    shown.setdefault(part.casefold(), pseudonym)
        return shown

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted(self._shown, key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)

    def _instead(self, found: re.Match[str]) -> str:
        return self._shown.get(found.group().casefold(), "…")
