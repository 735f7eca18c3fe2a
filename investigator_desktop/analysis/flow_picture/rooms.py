"""Divides the room of a network among the groups of nodes that nothing joins, each as large as it has nodes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_PADDING = 0.07  # of a group's room, left free on every side


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of the room."""

    left: float
    top: float
    width: float
    height: float


def groups_of(count: int, joined: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Return the numbers of the nodes of each group that edges join, the greatest group first."""
    above = list(range(count))

    def root(number: int) -> int:
        while above[number] != number:
            above[number] = above[above[number]]
            number = above[number]
        return number

    for first, second in joined.tolist():
        one, other = sorted((root(first), root(second)))
        above[other] = one
    members: dict[int, list[int]] = {}
    for number in range(count):
        members.setdefault(root(number), []).append(number)
    ordered = sorted(members.values(), key=lambda group: (-len(group), group[0]))
    return [np.array(group, dtype=np.int64) for group in ordered]


def divided(sizes: Sequence[int], room: Rectangle) -> list[Rectangle]:
    """Return a part of the room for each size, in their order: halved again and again along its longer side."""
    if len(sizes) <= 1:
        return [room] * len(sizes)
    weights = [size**0.75 + 0.5 for size in sizes]
    half, taken = sum(weights) / 2, weights[0]
    cut = 1
    while cut < len(sizes) - 1 and taken + weights[cut] / 2 < half:
        taken += weights[cut]
        cut += 1
    share = taken / sum(weights)
    first, second = _halves(room, share)
    return [*divided(sizes[:cut], first), *divided(sizes[cut:], second)]


def _halves(room: Rectangle, share: float) -> tuple[Rectangle, Rectangle]:
    if room.width >= room.height:
        width = room.width * share
        return (
            Rectangle(room.left, room.top, width, room.height),
            Rectangle(room.left + width, room.top, room.width - width, room.height),
        )
    height = room.height * share
    return (
        Rectangle(room.left, room.top, room.width, height),
        Rectangle(room.left, room.top + height, room.width, room.height - height),
    )


def fitted_into(points: NDArray[np.float64], room: Rectangle) -> NDArray[np.float64]:
    """Return points spread over a part of the room, a single one in its middle."""
    least, most = points.min(axis=0), points.max(axis=0)
    extent = np.where(most - least > 1e-9, most - least, 1.0)
    share = np.where(most - least > 1e-9, (points - least) / extent, 0.5)
    inner = np.array([room.width, room.height]) * (1 - 2 * _PADDING)
    corner = np.array([room.left, room.top]) + np.array([room.width, room.height]) * _PADDING
    spread: NDArray[np.float64] = corner + share * inner
    return spread
