"""Places a picture inside another one: moved, and larger or smaller in all its lengths alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from investigator_desktop.domain.scene import (
    Arrow,
    Box,
    Curve,
    Disc,
    Label,
    Line,
    Polygon,
    Primitive,
    Ribbon,
    Scene,
)


def placed(scene: Scene, left: float, top: float, factor: float = 1.0) -> Iterator[Primitive]:
    """Yield the primitives of a scene with its upper left corner at `left` and `top`, `factor` times as large."""
    move = _Placing(left, top, factor)
    return (move.placed(primitive) for primitive in scene.primitives)


@dataclass(frozen=True, slots=True)
class _Placing:
    left: float
    top: float
    factor: float

    def x(self, x: float) -> float:
        return self.left + self.factor * x

    def y(self, y: float) -> float:
        return self.top + self.factor * y

    def points(self, points: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
        return tuple((self.x(x), self.y(y)) for x, y in points)

    def placed(self, item: Primitive) -> Primitive:
        match item:
            case Line() | Arrow():
                return self._stroke(item)
            case Ribbon():
                return self._ribbon(item)
            case Label():
                return self._label(item)
            case Curve():
                return self._curve(item)
        return self._area(item)

    def _area(self, item: Box | Disc | Polygon) -> Primitive:
        match item:
            case Box():
                size = (self.factor * item.width, self.factor * item.height)
                return replace(item, x=self.x(item.x), y=self.y(item.y), width=size[0], height=size[1])
            case Disc():
                return replace(item, x=self.x(item.x), y=self.y(item.y), radius=self.factor * item.radius)
        return replace(item, points=self.points(item.points))

    def _label(self, item: Label) -> Label:
        room = None if item.max_width is None else self.factor * item.max_width
        size = self.factor * item.size
        return replace(item, x=self.x(item.x), y=self.y(item.y), size=size, max_width=room)

    def _curve(self, item: Curve) -> Curve:
        foot = None if item.is_filled_to is None else self.y(item.is_filled_to)
        width = self.factor * item.width
        return replace(item, points=self.points(item.points), width=width, is_filled_to=foot)

    def _stroke(self, item: Line | Arrow) -> Line | Arrow:
        ends = (self.x(item.x1), self.y(item.y1), self.x(item.x2), self.y(item.y2))
        width = self.factor * item.width
        moved = replace(item, x1=ends[0], y1=ends[1], x2=ends[2], y2=ends[3], width=width)
        return replace(moved, bend=self.factor * moved.bend) if isinstance(moved, Arrow) else moved

    def _ribbon(self, item: Ribbon) -> Ribbon:
        return replace(
            item,
            x1=self.x(item.x1),
            top1=self.y(item.top1),
            bottom1=self.y(item.bottom1),
            x2=self.x(item.x2),
            top2=self.y(item.top2),
            bottom2=self.y(item.bottom2),
        )
