"""The chain of events through which a lot came, kept as links that lots share."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Chains:
    """A number below `event_count` is a credit from outside; above it, a link: a transfer after an older chain."""

    event_count: int
    links: list[tuple[int, int]] = field(default_factory=list)
    known: dict[tuple[int, int], int] = field(default_factory=dict)

    def after(self, origin: int, event: int) -> int:
        """Return the chain that goes on from `origin` through a transfer that arrived as `event`."""
        link = (event, origin)
        if link not in self.known:
            self.known[link] = self.event_count + len(self.links)
            self.links.append(link)
        return self.known[link]

    def events(self, origin: int) -> tuple[int, ...]:
        """Return the events of a chain, the oldest first; nothing where pools do not know it."""
        found: list[int] = []
        while origin >= self.event_count:
            event, origin = self.links[origin - self.event_count]
            found.append(event)
        if origin >= 0:
            found.append(origin)
        return tuple(reversed(found))
