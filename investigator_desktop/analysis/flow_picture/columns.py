"""In which column of a flow each node stands: money goes from left to right, and where it comes back, that is known.

An edge that closes a circle goes back. Edges that matter are taken in the order of time before those that hardly do,
so that what was paid first goes to the right, and a trifle does not turn the picture round.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from investigator_desktop.analysis.flow_picture.pairs import Pair

TRIFLE_PERCENT = 5  # of what went through the lesser of its two nodes


@dataclass(frozen=True, slots=True)
class Columns:
    """The column of each node, from 0 on the left; a pair whose payer does not stand further left goes back."""

    of_node: Mapping[str, int]

    @property
    def count(self) -> int:
        """Return how many columns there are."""
        return 1 + max(self.of_node.values(), default=-1)


def columns_of(pairs: Sequence[Pair]) -> Columns:
    """Return the columns of the nodes of pairs: behind all that pay them, and close to those whom they pay."""
    forward = _forward(pairs)
    nodes = sorted({node for pair in pairs for node in (pair.payer, pair.beneficiary)})
    after, before = _neighbours(forward), _neighbours((there, here) for here, there in forward)
    ordered = _topological(nodes, after, before)
    level: dict[str, int] = {}
    for node in ordered:
        level[node] = max((level[one] + 1 for one in before[node]), default=0)
    for node in reversed(ordered):
        if not before[node] and after[node]:
            level[node] = min(level[one] for one in after[node]) - 1
    return Columns(level)


def _forward(pairs: Sequence[Pair]) -> list[tuple[str, str]]:
    """Return the pairs that go forward: without those that would close a circle with earlier ones."""
    after: dict[str, list[str]] = defaultdict(list)
    forward = []
    for pair in _by_weight_and_time(pairs):
        if pair.payer != pair.beneficiary and not _reaches(after, pair.beneficiary, pair.payer):
            after[pair.payer].append(pair.beneficiary)
            forward.append((pair.payer, pair.beneficiary))
    return forward


def _by_weight_and_time(pairs: Sequence[Pair]) -> list[Pair]:
    through: dict[str, int] = defaultdict(int)
    for pair in pairs:
        through[pair.payer] += pair.units
        through[pair.beneficiary] += pair.units

    def is_trifle(pair: Pair) -> bool:
        return 100 * pair.units < TRIFLE_PERCENT * min(through[pair.payer], through[pair.beneficiary])

    return sorted(
        pairs, key=lambda one: (is_trifle(one), one.first_at, -one.units, one.payer, one.beneficiary)
    )


def _reaches(after: Mapping[str, Sequence[str]], start: str, end: str) -> bool:
    seen, waiting = {start}, [start]
    while waiting:
        node = waiting.pop()
        if node == end:
            return True
        for one in after.get(node, ()):
            if one not in seen:
                seen.add(one)
                waiting.append(one)
    return False


def _neighbours(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for here, there in pairs:
        found[here].append(there)
    return found


def _topological(
    nodes: Sequence[str], after: Mapping[str, Sequence[str]], before: Mapping[str, Sequence[str]]
) -> list[str]:
    missing = {node: len(before.get(node, ())) for node in nodes}
    ready = [node for node in nodes if not missing[node]]
    ordered = []
    for node in ready:
        ordered.append(node)
        for one in after.get(node, ()):
            missing[one] -= 1
            if not missing[one]:
                ready.append(one)
    return ordered
