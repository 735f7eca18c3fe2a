"""A picture as plain primitives, painted by Qt on the screen and as vectors in the report: both show the same.

Coordinates are in points (1/72 inch), x from left to right and y downwards from the top left corner. Colours are
roles, so that a painter chooses light, dark or print. A primitive may carry an `id` for pointing at it; 0 means none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import atan2, cos, hypot, pi, sin

HEAD_LENGTH, HEAD_ANGLE = (
    5.0,
    pi / 7,
)  # of an arrow's head: without the part that grows with its width, and half its tip


class Ink(StrEnum):
    """What a colour means; each painter has its own palette."""

    TEXT = "text"
    MUTED_TEXT = "muted_text"
    GRID = "grid"
    LANE = "lane"
    LANE_ALTERNATE = "lane_alternate"
    CREDIT = "credit"
    DEBIT = "debit"
    BALANCE = "balance"
    GAP = "gap"
    SELECTION = "selection"
    LINK = "link"  # a movement that identifiers of both sides prove
    LINK_CONFIRMED = "link_confirmed"  # one that a person confirmed
    LINK_INFERRED = "link_inferred"  # one that a score alone speaks for
    TRACED = "traced"  # funds of interest and what they became
    EVENT = "event"  # what happened beside the money
    FLAG = "flag"  # a finding of a rule
    NODE = "node"  # a party, an account or a place
    NODE_COLLECTIVE = "node_collective"  # cash, and whoever the source does not name
    FAINT = "faint"  # what a filter or a focus puts behind


class Anchor(StrEnum):
    """Which point of a label stands at its coordinates, in reading direction-free terms."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle; `is_hatched` fills it with diagonal lines instead."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    is_hatched: bool = False
    id: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line of `width` points."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    width: float = 0.5
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Curve:
    """A polyline (x, y), for example a balance in steps; `is_filled_to` closes it at that y with a light fill.

    A dashed one stands for what was inferred and not read.
    """

    points: tuple[tuple[float, float], ...]
    ink: Ink
    width: float = 1.0
    is_filled_to: float | None = None
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text of `size` points, its baseline at y; a painter shortens it to `max_width`."""

    x: float
    y: float
    text: str
    ink: Ink = Ink.TEXT
    size: float = 8.0
    anchor: Anchor = Anchor.LEFT
    is_bold: bool = False
    max_width: float | None = None


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line with a head at its second end: money that went from one lane to another.

    `bend` moves the middle of the line sideways, to the left of its direction where positive, and makes it a curve.
    A dashed one is inferred.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    width: float = 1.0
    id: int = 0
    bend: float = 0.0
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A band from an upright edge at `x1` (from `top1` to `bottom1`) to one at `x2`, leaving both at right angles.

    It is filled lightly, so that bands that cross can be followed.
    """

    x1: float
    top1: float
    bottom1: float
    x2: float
    top2: float
    bottom2: float
    ink: Ink
    id: int = 0


@dataclass(frozen=True, slots=True)
class Disc:
    """A filled circle around a point."""

    x: float
    y: float
    radius: float
    ink: Ink
    id: int = 0


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled area with straight edges, for example a flag."""

    points: tuple[tuple[float, float], ...]
    ink: Ink
    id: int = 0


Primitive = Box | Line | Curve | Label | Arrow | Ribbon | Disc | Polygon


def bend_point(arrow: Arrow) -> tuple[float, float]:
    """Return the control point of an arrow's quadratic curve, so that its middle lies `bend` beside the line."""
    dx, dy = arrow.x2 - arrow.x1, arrow.y2 - arrow.y1
    length = hypot(dx, dy) or 1.0
    side = 2 * arrow.bend / length
    return (arrow.x1 + arrow.x2) / 2 + dy * side, (arrow.y1 + arrow.y2) / 2 - dx * side


def arrow_head(arrow: Arrow) -> tuple[tuple[float, float], ...]:
    """Return the three corners of an arrow's head, its tip first."""
    x, y = bend_point(arrow) if arrow.bend else (arrow.x1, arrow.y1)
    angle = atan2(arrow.y2 - y, arrow.x2 - x)
    length = HEAD_LENGTH + 1.5 * arrow.width
    wings = (angle + pi - HEAD_ANGLE, angle + pi + HEAD_ANGLE)
    corners = ((arrow.x2 + length * cos(wing), arrow.y2 + length * sin(wing)) for wing in wings)
    return ((arrow.x2, arrow.y2), *corners)


@dataclass(frozen=True, slots=True)
class Scene:
    """Primitives in painting order on a surface of `width` × `height` points."""

    width: float
    height: float
    primitives: tuple[Primitive, ...]
