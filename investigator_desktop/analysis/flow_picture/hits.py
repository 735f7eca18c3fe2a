"""What stands under a point of a picture of flows: a node before an edge, the nearest of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from investigator_desktop.analysis.flow_picture.pairs import node_of
from investigator_desktop.domain.flow_picture import EdgeKey, FlowHit
from investigator_desktop.domain.scene import Arrow, Ribbon, bend_point

REACH = 0.5  # heights of the text by which one may miss
_STEPS = 8
_T = np.linspace(0, 1, 33)
_ALONG, _ACROSS = 1.5 * _T * (1 - _T) + _T**3, 3 * _T**2 - 2 * _T**3
_Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class NodeBox:
    """The rectangle in which a node is drawn; in columns one that is nobody in particular has two."""

    spot: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class EdgeShape:
    """The ribbon or the arrow by which an edge, or the part of one grade of it, is drawn."""

    key: EdgeKey
    shape: Ribbon | Arrow


@dataclass(frozen=True)
class FlowHits:
    """All nodes and edges in sight."""

    boxes: Sequence[NodeBox]
    shapes: Sequence[EdgeShape]
    text_size: float

    def at(self, x: float, y: float) -> FlowHit | None:
        """Return what stands at a point, or the nearest within reach; None where there is nothing."""
        reach = REACH * self.text_size
        node = self._spot_at(x, y, reach)
        if node is not None:
            return FlowHit(node=node_of(node), spot=node)
        edge = self._edge_at(x, y, reach)
        return None if edge is None else FlowHit(edge=edge)

    def nodes_in(self, left: float, top: float, right: float, bottom: float) -> tuple[str, ...]:
        """Return the nodes whose middle is in a rectangle."""
        return tuple(
            node_of(box.spot)
            for box in self.boxes
            if left <= box.x + box.width / 2 <= right and top <= box.y + box.height / 2 <= bottom
        )

    def box_of(self, node: str) -> NodeBox | None:
        """Return the rectangle of a node; None where it is not in sight."""
        return next((box for box in self.boxes if node_of(box.spot) == node), None)

    def _spot_at(self, x: float, y: float, reach: float) -> str | None:
        if not self.boxes:
            return None
        left, top, width, height = self._rectangles
        outside = np.hypot(
            np.maximum(np.maximum(left - x, x - left - width), 0),
            np.maximum(np.maximum(top - y, y - top - height), 0),
        )
        middle = np.hypot(left + width / 2 - x, top + height / 2 - y)
        best = int(np.argmin(outside + middle * 1e-3))
        return self.boxes[best].spot if outside[best] <= reach else None

    @cached_property
    def _rectangles(self) -> tuple[_Floats, _Floats, _Floats, _Floats]:
        rows = np.array([(box.x, box.y, box.width, box.height) for box in self.boxes], np.float64)
        return rows[:, 0], rows[:, 1], rows[:, 2], rows[:, 3]

    def _edge_at(self, x: float, y: float, reach: float) -> EdgeKey | None:
        """Return the edge at a point, of several that lie over one another the narrowest."""
        found = [*self._ribbons_at(x, y, reach), *self._arrows_at(x, y, reach)]
        return min(found, key=lambda one: one[:2])[2] if found else None

    def _ribbons_at(self, x: float, y: float, reach: float) -> list[tuple[float, float, EdgeKey]]:
        keys, rows = self._ribbons
        if not keys:
            return []
        x1, top1, bottom1, x2, top2, bottom2 = rows.T
        across = np.interp((x - x1) / np.where(x2 == x1, 1.0, x2 - x1), _ALONG, _ACROSS, -1.0, -1.0)
        top = top1 + (top2 - top1) * across
        bottom = bottom1 + (bottom2 - bottom1) * across
        outside = np.where(across < 0, np.inf, np.maximum(np.maximum(top - y, y - bottom), 0))
        near = np.flatnonzero(outside <= reach / 2)
        return [(float(outside[one]), float(bottom[one] - top[one]), keys[one]) for one in near]

    @cached_property
    def _ribbons(self) -> tuple[list[EdgeKey], _Floats]:
        drawn = [(one.key, one.shape) for one in self.shapes if isinstance(one.shape, Ribbon)]
        rows = [(s.x1, s.top1, s.bottom1, s.x2, s.top2, s.bottom2) for _, s in drawn]
        return [key for key, _ in drawn], np.array(rows, np.float64).reshape(-1, 6)

    def _arrows_at(self, x: float, y: float, reach: float) -> list[tuple[float, float, EdgeKey]]:
        keys, points, half = self._arrows
        if not keys:
            return []
        start, along = points[:, :-1], np.diff(points, axis=1)
        length = np.maximum((along**2).sum(axis=2), 1e-9)
        share = np.clip(((np.array([x, y]) - start) * along).sum(axis=2) / length, 0, 1)
        nearest = start + along * share[:, :, None]
        distance = np.sqrt(((nearest - np.array([x, y])) ** 2).sum(axis=2)).min(axis=1)
        outside = np.maximum(distance - half, 0)
        near = np.flatnonzero(outside <= reach)
        return [(float(outside[one]), float(half[one]), keys[one]) for one in near]

    @cached_property
    def _arrows(self) -> tuple[list[EdgeKey], _Floats, _Floats]:
        """Return the arrows as polylines of their curves, and half of their widths."""
        drawn = [(one.key, one.shape) for one in self.shapes if isinstance(one.shape, Arrow)]
        ends = np.array([(s.x1, s.y1, *bend_point(s), s.x2, s.y2) for _, s in drawn], np.float64).reshape(
            -1, 6
        )
        t = np.linspace(0, 1, _STEPS + 1)[None, :, None]
        first, bend, last = ends[:, None, 0:2], ends[:, None, 2:4], ends[:, None, 4:6]
        points = first * (1 - t) ** 2 + 2 * bend * t * (1 - t) + last * t**2
        return [key for key, _ in drawn], points, np.array([s.width / 2 for _, s in drawn], np.float64)
