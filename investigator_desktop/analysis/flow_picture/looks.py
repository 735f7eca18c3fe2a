"""How nodes and edges look: by what they are and what they rest on, and behind others where these are highlighted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import cos, pi, sin

from investigator_desktop.domain.flow_picture import (
    COLLECTIVE,
    EdgeKey,
    FlowPictureKind,
    FlowSum,
    FlowView,
    NodeKind,
    PictureNode,
)
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.domain.scene import Box, Curve, Disc, Ink, Line, Polygon, Primitive

GRADE_INKS = {
    MovementGrade.PROVEN: Ink.LINK,
    MovementGrade.CONFIRMED: Ink.LINK_CONFIRMED,
    MovementGrade.INFERRED: Ink.LINK_INFERRED,
    MovementGrade.ONE_SIDED: Ink.NODE,
}
_CORNERS = 36


def is_behind_node(node: str, view: FlowView) -> bool:
    """Tell whether a node is faint since others are highlighted."""
    return bool(view.highlighted_nodes or view.highlighted_edges) and node not in view.highlighted_nodes


def is_behind_edge(key: EdgeKey, view: FlowView) -> bool:
    """Tell whether an edge is faint since others are highlighted."""
    return bool(view.highlighted_nodes or view.highlighted_edges) and key not in view.highlighted_edges


def is_lit(key: EdgeKey, view: FlowView) -> bool:
    """Tell whether an edge is one of those that a network shows before all others."""
    is_chosen = key in view.highlighted_edges or key == view.selected_edge
    return is_chosen and view.kind is FlowPictureKind.NETWORK


def edge_ink(grade: MovementGrade, key: EdgeKey, view: FlowView) -> Ink:
    """Return the colour of the movements of an edge that rest on one thing."""
    if is_behind_edge(key, view):
        return Ink.FAINT
    return GRADE_INKS[grade] if is_lit(key, view) else grade_ink(grade, view)


def grade_ink(grade: MovementGrade, view: FlowView) -> Ink:
    """Return the colour of movements that rest on one thing; what most rest on stands back in a network."""
    if view.kind is FlowPictureKind.TRACED:
        return Ink.TRACED
    if view.kind is FlowPictureKind.NETWORK and grade is MovementGrade.ONE_SIDED:
        return Ink.GAP
    return GRADE_INKS[grade]


def main_grade(sums: Iterable[FlowSum]) -> MovementGrade:
    """Return on what most movements of an edge rest, of equally many the weaker."""
    weakness = list(GRADE_INKS)
    counted: dict[MovementGrade, int] = {}
    for one in sums:
        counted[one.grade] = counted.get(one.grade, 0) + one.count
    return max(counted, key=lambda grade: (counted[grade], weakness.index(grade)))


def node_ink(node: PictureNode, view: FlowView) -> Ink:
    """Return the colour of a node."""
    if is_behind_node(node.key, view):
        return Ink.FAINT
    return Ink.NODE_COLLECTIVE if node.kind in COLLECTIVE else Ink.NODE


def node_mark(
    node: PictureNode, x: float, y: float, radius: float, view: FlowView, number: int
) -> Iterator[Primitive]:
    """Yield a node of a network: a disc for a party, a square for an account, a diamond for a place or nobody.

    What the statements of the case are about has a ring around it.
    """
    ink = node_ink(node, view)
    if node.kind is NodeKind.ACCOUNT:
        side = radius * 1.7
        yield Box(x - side / 2, y - side / 2, side, side, ink, id=number)
    elif node.kind is NodeKind.PLACE or node.kind in COLLECTIVE:
        corners = ((x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y))
        yield Polygon(corners, ink, number)
    else:
        yield Disc(x, y, radius, ink, number)
    if node.is_of_case:
        yield ring(x, y, radius + 2.5, ink, 1.2)


def ring(x: float, y: float, radius: float, ink: Ink, width: float) -> Curve:
    """Return a circle as a line."""
    turns = [2 * pi * step / _CORNERS for step in range(_CORNERS + 1)]
    return Curve(tuple((x + radius * cos(turn), y + radius * sin(turn)) for turn in turns), ink, width)


def box_frame(x: float, y: float, width: float, height: float, ink: Ink) -> tuple[Line, ...]:
    """Return the frame of a rectangle as lines."""
    right, bottom = x + width, y + height
    return (
        Line(x, y, right, y, ink, 1.5),
        Line(right, y, right, bottom, ink, 1.5),
        Line(right, bottom, x, bottom, ink, 1.5),
        Line(x, bottom, x, y, ink, 1.5),
    )
