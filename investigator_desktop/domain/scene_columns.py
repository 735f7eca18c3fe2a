"""Many primitives of one kind as columns: they are computed and painted in one go, and unfold into plain primitives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from investigator_desktop.domain.scene import Box, Curve, Ink, Primitive

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Boxes:
    """Filled rectangles of one ink, none of which covers another in another ink; `ids` are 0 for no id."""

    x: Floats
    y: Floats
    width: Floats
    height: Floats
    ink: Ink
    ids: Numbers | None = None

    def unfolded(self) -> Iterator[Box]:
        """Yield each rectangle by itself."""
        ids = [0] * len(self.x) if self.ids is None else self.ids.tolist()
        columns = (self.x.tolist(), self.y.tolist(), self.width.tolist(), self.height.tolist())
        for x, y, width, height, number in zip(*columns, ids, strict=True):
            yield Box(x, y, width, height, self.ink, id=number)


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """A polyline whose parts are level or upright; the other fields are those of `Curve`."""

    x: Floats
    y: Floats
    ink: Ink
    width: float = 1.0
    is_filled_to: float | None = None
    is_dashed: bool = False

    def unfolded(self) -> Iterator[Curve]:
        """Yield the polyline as a curve."""
        points = tuple(zip(self.x.tolist(), self.y.tolist(), strict=True))
        yield Curve(points, self.ink, self.width, self.is_filled_to, self.is_dashed)


Columnar = Boxes | Steps
Drawn = Primitive | Columnar


def unfolded(drawn: Iterable[Drawn]) -> Iterator[Primitive]:
    """Yield plain primitives in the order of painting."""
    for item in drawn:
        if isinstance(item, Boxes | Steps):
            yield from item.unfolded()
        else:
            yield item
