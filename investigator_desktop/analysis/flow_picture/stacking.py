"""Stands the nodes of columns above one another: near those that they pay or that pay them, and never overlapping."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from investigator_desktop.analysis.flow_picture.columns import Columns
from investigator_desktop.analysis.flow_picture.pairs import Pair

GREATEST_GAP, GAP_SHARE = 0.05, 0.6
_ROUNDS = 24


@dataclass(frozen=True, slots=True)
class Stacked:
    """The middle of each node between 0 and 1, and the height of one unit of the currency."""

    middle: Mapping[str, float]
    per_unit: float


def bar_units(pairs: Sequence[Pair], x_of: Mapping[str, float]) -> dict[str, int]:
    """Return how high each node's bar is, in units: as what is fastened to the side of it that has more.

    What goes back leaves its payer on the left and comes to its beneficiary from the right.
    """
    left: dict[str, int] = defaultdict(int)
    right: dict[str, int] = defaultdict(int)
    for pair in pairs:
        if pair.payer == pair.beneficiary:
            continue
        is_back = x_of[pair.payer] >= x_of[pair.beneficiary]
        (left if is_back else right)[pair.payer] += pair.units
        (right if is_back else left)[pair.beneficiary] += pair.units
    return {node: max(left[node], right[node]) for node in x_of}


def stacked(pairs: Sequence[Pair], columns: Columns) -> Stacked:
    """Return heights of all columns so that the fullest takes the whole height, its gaps included."""
    units = bar_units(pairs, columns.of_node)
    members = _members(columns, units)
    gap = min(GREATEST_GAP, GAP_SHARE / max(1, max((len(one) for one in members), default=1) - 1))
    fullest = [
        (1 - gap * (len(one) - 1)) / total for one in members if (total := sum(units[node] for node in one))
    ]
    per_unit = min(fullest, default=0.0)
    height = {node: units[node] * per_unit for node in units}
    middle = _first(members, height, gap)
    near = _weighted(pairs)
    for round_no in range(_ROUNDS):
        ordered = members if round_no % 2 else members[::-1]
        for column in ordered:
            _pulled(column, middle, near)
            _apart(column, middle, height, gap)
    return Stacked({node: round(place, 6) for node, place in middle.items()}, per_unit)


def _members(columns: Columns, units: Mapping[str, int]) -> list[list[str]]:
    members: list[list[str]] = [[] for _ in range(columns.count)]
    for node in sorted(columns.of_node, key=lambda one: (-units[one], one)):
        members[columns.of_node[node]].append(node)
    return members


def _first(members: Sequence[Sequence[str]], height: Mapping[str, float], gap: float) -> dict[str, float]:
    middle: dict[str, float] = {}
    for column in members:
        y = (1 - sum(height[node] for node in column) - gap * (len(column) - 1)) / 2
        for node in column:
            middle[node] = y + height[node] / 2
            y += height[node] + gap
    return middle


def _weighted(pairs: Sequence[Pair]) -> dict[str, list[tuple[str, int]]]:
    near: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for pair in pairs:
        if pair.payer != pair.beneficiary:
            near[pair.payer].append((pair.beneficiary, max(1, pair.units)))
            near[pair.beneficiary].append((pair.payer, max(1, pair.units)))
    return near


def _pulled(
    column: Sequence[str], middle: dict[str, float], near: Mapping[str, Sequence[tuple[str, int]]]
) -> None:
    """Move each node of a column to the middle of its neighbours, weighted by amounts."""
    for node in column:
        total = sum(units for _, units in near.get(node, ()))
        if total:
            middle[node] = sum(middle[one] * (units / total) for one, units in near[node])


def _apart(column: list[str], middle: dict[str, float], height: Mapping[str, float], gap: float) -> None:
    """Sort a column by its middles and push nodes apart, downwards and then back into the room."""
    column.sort(key=lambda node: (middle[node], node))
    floor = 0.0
    for node in column:
        middle[node] = max(middle[node], floor + height[node] / 2)
        floor = middle[node] + height[node] / 2 + gap
    roof = 1.0
    for node in reversed(column):
        middle[node] = min(middle[node], roof - height[node] / 2)
        roof = middle[node] - height[node] / 2 - gap
