"""Places of a network: laid out anew, or with every node that stays where it was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from investigator_desktop.analysis.flow_picture.force import ASPECT, Points, hashed_points, settled
from investigator_desktop.analysis.flow_picture.pairs import Pair
from investigator_desktop.analysis.flow_picture.rooms import Rectangle, divided, fitted_into, groups_of
from investigator_desktop.domain.flow_picture import NodePlace
from investigator_desktop.foundation.progress import Progress

_MOST_ROUNDS, _LEAST_ROUNDS, _ROUND_BUDGET = 300, 60, 160_000
_AROUND = 0.04  # how far from its neighbours a node that comes later begins
_DIGITS = 5


def network_places(
    keys: Sequence[str],
    pairs: Sequence[Pair],
    earlier: Mapping[str, NodePlace],
    progress: Progress | None = None,
) -> dict[str, NodePlace]:
    """Return places of nodes, between 0 and 1 where all are new; those that have an earlier one keep it exactly."""
    ordered = sorted(keys)
    known = [number for number, key in enumerate(ordered) if key in earlier]
    joined = _joined(ordered, pairs)
    points = hashed_points(ordered)
    if known:
        points = _beside_earlier(ordered, points, joined, earlier)
        free = np.array(
            [number for number in range(len(ordered)) if ordered[number] not in earlier], np.int64
        )
        points = settled(points, joined, free, _rounds(len(free)), 0.02, progress) if len(free) else points
        made = points / np.array([ASPECT, 1.0])
    else:
        made = _by_groups(points, joined, progress)
    return {
        key: earlier.get(key) or NodePlace(round(float(x), _DIGITS), round(float(y), _DIGITS))
        for key, (x, y) in zip(ordered, made, strict=True)
    }


def _joined(ordered: Sequence[str], pairs: Sequence[Pair]) -> NDArray[np.int64]:
    number = {key: place for place, key in enumerate(ordered)}
    both = {
        tuple(sorted((number[pair.payer], number[pair.beneficiary])))
        for pair in pairs
        if pair.payer != pair.beneficiary
    }
    return np.array(sorted(both), dtype=np.int64).reshape(-1, 2)


def _rounds(count: int) -> int:
    return max(_LEAST_ROUNDS, min(_MOST_ROUNDS, _ROUND_BUDGET // max(1, count)))


def _by_groups(points: Points, joined: NDArray[np.int64], progress: Progress | None) -> Points:
    """Return all places anew, between 0 and 1: each group that edges join in a part of the room for itself."""
    found = np.zeros_like(points)
    groups = groups_of(len(points), joined)
    rooms = divided([len(group) for group in groups], Rectangle(0.0, 0.0, ASPECT, 1.0))
    for group, room in zip(groups, rooms, strict=True):
        place = np.full(len(points), -1)
        place[group] = np.arange(len(group))
        own = place[joined]
        own = own[(own >= 0).all(axis=1)]
        found[group] = fitted_into(_anew(points[group], own, progress), room)
    spread: Points = found / np.array([ASPECT, 1.0])
    return spread


def _anew(points: Points, joined: NDArray[np.int64], progress: Progress | None) -> Points:
    """Return the places of one group: first of nodes with several neighbours, then of all."""
    degree = np.bincount(joined.ravel(), minlength=len(points))
    core = np.flatnonzero(degree > 1)
    if 1 < len(core) < 0.8 * len(points):
        place = np.full(len(points), -1)
        place[core] = np.arange(len(core))
        inner = place[joined]
        inner = inner[(inner >= 0).all(axis=1)]
        points = points.copy()
        points[core] = settled(
            points[core], inner, np.arange(len(core)), _rounds(len(core)), progress=progress
        )
        points = _leaves_around(points, joined, degree)
        return settled(points, joined, np.arange(len(points)), _rounds(len(points)), 0.05, progress)
    return settled(points, joined, np.arange(len(points)), _rounds(len(points)), progress=progress)


def _leaves_around(points: Points, joined: NDArray[np.int64], degree: NDArray[np.intp]) -> Points:
    """Return points of which those with one neighbour stand around it, each in a direction of its own."""
    leaves: dict[int, list[int]] = defaultdict(list)
    for first, second in joined.tolist():
        if degree[first] == 1 and degree[second] > 1:
            leaves[second].append(first)
        elif degree[second] == 1 and degree[first] > 1:
            leaves[first].append(second)
    for hub, own in leaves.items():
        step = np.arange(len(own))
        angle, radius = step * 2.399963, 0.01 * np.sqrt(step + 1.0)
        points[own] = points[hub] + np.stack([np.cos(angle), np.sin(angle)], axis=1) * radius[:, None]
    return points


def _beside_earlier(
    ordered: Sequence[str], points: Points, joined: NDArray[np.int64], earlier: Mapping[str, NodePlace]
) -> Points:
    """Return points of which the known ones stand where they were, and new ones near their neighbours."""
    moved = points.copy()
    is_known = np.array([key in earlier for key in ordered])
    for number, key in enumerate(ordered):
        if key in earlier:
            moved[number] = earlier[key].x * ASPECT, earlier[key].y
    near: dict[int, list[int]] = defaultdict(list)
    for first, second in joined.tolist():
        near[first].append(second)
        near[second].append(first)
    for number in np.flatnonzero(~is_known).tolist():
        beside = [one for one in near[number] if is_known[one]]
        if beside:
            spread = (points[number] / np.array([ASPECT, 1.0]) - 0.5) * 2 * _AROUND
            moved[number] = moved[beside].mean(axis=0) + spread
    return moved
