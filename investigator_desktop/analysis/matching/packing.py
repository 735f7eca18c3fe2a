"""Pairs and groups of legs together: the choice of greatest total in which each leg is in one of them at most.

Prices of the best assignment of pairs alone bound what any choice of groups can reach, so that most are decided
without a search; the rest is searched, and told where the bound of steps ended the search.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from investigator_desktop.analysis.matching.assignment import Edge, best_assignment

_MOST_HUBS = 400  # as deep as the search goes


@dataclass(frozen=True, slots=True)
class Group:
    """One leg that several of the other side sum up to; `number` tells it from others."""

    number: int
    hub: int
    members: tuple[int, ...]
    weight: int

    @property
    def legs(self) -> tuple[int, ...]:
        """Return all legs of it."""
        return (self.hub, *self.members)


@dataclass(frozen=True, slots=True)
class Packing:
    """What was chosen and whether nothing better can exist."""

    pairs: tuple[tuple[int, int], ...]
    groups: tuple[Group, ...]
    total: int
    is_exact: bool


def best_packing(edges: Sequence[Edge], groups: Sequence[Group], steps: int) -> Packing:
    """Return the pairs and groups of greatest total weight with each leg in one of them at most."""
    plain = best_assignment(edges)
    best = Packing(plain.pairs, (), plain.total, is_exact=True)
    search = _Search(edges, plain.prices, plain.total, steps, best)
    gaining = [group for group in groups if search.gain(group) > 0]
    if not gaining:
        return best
    hubs = _by_hub(groups, search)
    search.look(hubs[:_MOST_HUBS], (), frozenset(), plain.total)
    found = search.best
    is_exact = search.left > 0 and len(hubs) <= _MOST_HUBS
    return Packing(found.pairs, found.groups, found.total, is_exact)


def _by_hub(groups: Sequence[Group], search: _Search) -> tuple[tuple[Group, ...], ...]:
    """Return the groups of each hub, those that gain most first; hubs with the most to gain come first."""
    hubs: dict[int, list[Group]] = {}
    for group in sorted(groups, key=lambda one: (-search.gain(one), one.number)):
        hubs.setdefault(group.hub, []).append(group)
    return tuple(tuple(of_hub) for of_hub in hubs.values())


@dataclass(slots=True)
class _Search:
    """Depth first through the hubs, the best seen so far, and how many steps are left."""

    edges: Sequence[Edge]
    prices: dict[int, int]
    plain_total: int
    left: int
    best: Packing

    def gain(self, group: Group) -> int:
        """Return by how much a group can raise the total at most."""
        return group.weight - sum(self.prices.get(leg, 0) for leg in group.legs)

    def look(
        self, hubs: tuple[tuple[Group, ...], ...], chosen: tuple[Group, ...], used: frozenset[int], bound: int
    ) -> None:
        """Try every group of the first hub and none; `bound` is what the chosen and all pairs left can reach."""
        if self.left <= 0:
            return
        self.left -= 1
        if not hubs:
            self._weigh(chosen, used)
            return
        hopes = sum(max(0, self._hope(of_hub, used)) for of_hub in hubs[1:])
        for group in hubs[0]:
            reach = bound + self.gain(group)
            if used.isdisjoint(group.legs) and reach + hopes > self.best.total:
                self.look(hubs[1:], (*chosen, group), used.union(group.legs), reach)
        if bound + hopes > self.best.total:
            self.look(hubs[1:], chosen, used, bound)

    def _hope(self, of_hub: tuple[Group, ...], used: frozenset[int]) -> int:
        return next((self.gain(group) for group in of_hub if used.isdisjoint(group.legs)), 0)

    def _weigh(self, chosen: tuple[Group, ...], used: frozenset[int]) -> None:
        rest = best_assignment(edge for edge in self.edges if edge[0] not in used and edge[1] not in used)
        total = rest.total + sum(group.weight for group in chosen)
        if total > self.best.total:
            self.best = Packing(rest.pairs, chosen, total, is_exact=True)
