"""Places of a network by forces: nodes push each other away and edges draw together, always from the same start."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from investigator_desktop.foundation.progress import Progress

Points = NDArray[np.float64]
ASPECT = 1.6  # of the room, as wide as most windows are against their height
_ROWS_AT_ONCE = 256
_GRAVITY = 0.6
_LEAST_DISTANCE = 0.02  # of the ideal distance


def hashed_points(keys: Sequence[str]) -> Points:
    """Return a place for each key that depends on the key alone, evenly spread in the room."""
    drawn = b"".join(blake2b(key.encode(), digest_size=8).digest() for key in keys)
    points = np.frombuffer(drawn, dtype="<u4").reshape(-1, 2).astype(np.float64) / 2.0**32
    spread: Points = points * np.array([ASPECT, 1.0])
    return spread


def settled(
    points: Points,
    joined: NDArray[np.int64],
    free: NDArray[np.int64],
    rounds: int,
    heat: float = 0.12,
    progress: Progress | None = None,
) -> Points:
    """Return the points after `rounds` of forces between `joined` pairs of them; only the `free` ones have moved.

    `heat` bounds how far a point moves in the first round. Raise `Cancelled` where the task is no longer wanted.
    """
    moved = points.copy()
    ideal = float(np.sqrt(ASPECT / max(1, len(points)))) * 0.9
    is_free = np.zeros(len(points), dtype=np.bool_)
    is_free[free] = True
    for step in range(rounds):
        if progress is not None:
            progress.check()
        force = np.zeros_like(moved)
        force[free] = _pushed(moved, free, ideal)
        _draw_together(force, moved, joined, ideal)
        force -= _GRAVITY * (moved - np.array([ASPECT / 2, 0.5])) * ideal
        length = np.maximum(np.sqrt((force**2).sum(axis=1)), 1e-12)
        bound = heat * (1 - step / rounds) + 1e-4
        move = force * (np.minimum(length, bound) / length)[:, None]
        moved[is_free] += move[is_free]
    return moved


def _pushed(points: Points, free: NDArray[np.int64], ideal: float) -> Points:
    """Return by what all points push the free ones: the ideal distance, squared, over their distance."""
    x, y = points[:, 0].astype(np.float32), points[:, 1].astype(np.float32)
    least = np.float32((_LEAST_DISTANCE * ideal) ** 2)
    found = np.empty((len(free), 2))
    for start in range(0, len(free), _ROWS_AT_ONCE):
        rows = free[start : start + _ROWS_AT_ONCE]
        dx, dy = x[rows, None] - x[None, :], y[rows, None] - y[None, :]
        near = np.float32(1) / np.maximum(dx * dx + dy * dy, least)
        found[start : start + len(rows), 0] = (dx * near).sum(axis=1)
        found[start : start + len(rows), 1] = (dy * near).sum(axis=1)
    return found * ideal**2


def _draw_together(force: Points, points: Points, joined: NDArray[np.int64], ideal: float) -> None:
    """Add by what edges draw their ends together: their distance, squared, over the ideal one."""
    if not len(joined):
        return
    between = points[joined[:, 1]] - points[joined[:, 0]]
    pull = between * (np.sqrt((between**2).sum(axis=1)) / ideal)[:, None]
    for axis in range(2):
        force[:, axis] += np.bincount(joined[:, 0], pull[:, axis], len(points))
        force[:, axis] -= np.bincount(joined[:, 1], pull[:, axis], len(points))
