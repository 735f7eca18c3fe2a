"""Draws a network: nodes as marks, edges as arrows as wide as their amount, names where there is room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from math import hypot, sqrt

from investigator_desktop.analysis.flow_picture.drawing import Drawing
from investigator_desktop.analysis.flow_picture.hits import NodeBox
from investigator_desktop.analysis.flow_picture.looks import (
    edge_ink,
    is_behind_edge,
    is_behind_node,
    main_grade,
    node_mark,
    ring,
)
from investigator_desktop.domain.flow_picture import EdgeKey, PictureEdge, PictureNode
from investigator_desktop.domain.money import rescaled
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.domain.scene import Anchor, Arrow, Ink, Label, bend_point

_LEAST_RADIUS, _GREATEST_RADIUS = 0.35, 1.7  # heights of the text
_LEAST_WIDTH, _GREATEST_WIDTH = 0.6, 6.0
_MOST_EDGE_LABELS, _MAIN_NAMES, _MOST_NAMES, _WIDEST_NAME = 40, 12, 250, 22.0
_CROWDED = 0.16  # of the distance between nodes, if they were spread evenly, that the least mark may take
_SCALE = 18


@dataclass(frozen=True, slots=True)
class _Spot:
    """The middle of a node on the surface, and how far its mark reaches."""

    x: float
    y: float
    radius: float


def draw_network(drawing: Drawing) -> None:
    """Draw arrows, marks and words of all nodes and edges in sight."""
    spots = _spots(drawing)
    _draw_edges(drawing, spots)
    for node in reversed(drawing.shown):
        _draw_node(drawing, node, spots[node.key])
    for number, node in enumerate(_by_weight(drawing, spots)):
        is_main = number < _MAIN_NAMES or node.is_of_case or node.key == drawing.view.selected_node
        _name_node(drawing, node, spots[node.key], is_main=is_main)
    _label_edges(drawing)


def _by_weight(drawing: Drawing, spots: Mapping[str, _Spot]) -> list[PictureNode]:
    """Return the nodes in sight as their names are wanted: chosen, highlighted, of the case, the greatest."""
    view = drawing.view

    def order(node: PictureNode) -> tuple[bool, bool, bool]:
        is_chosen, is_lit = node.key == view.selected_node, node.key in view.highlighted_nodes
        return not is_chosen, not is_lit, not node.is_of_case

    in_sight = [node for node in drawing.shown if drawing.is_in_sight(spots[node.key].x, spots[node.key].y)]
    return sorted(in_sight, key=order)[:_MOST_NAMES]


def _spots(drawing: Drawing) -> dict[str, _Spot]:
    """Return where nodes are, and how great: by the root of how many movements they have."""
    most = max((_count(node) for node in drawing.measured.nodes), default=1) or 1
    frame = drawing.frame
    apart = sqrt(frame.width * frame.height / max(1, len(drawing.measured.nodes)))
    size = min(drawing.view.text_size, _CROWDED * apart / _LEAST_RADIUS)
    found = {}
    for node in drawing.shown:
        share = sqrt(_count(node) / most)
        radius = size * (_LEAST_RADIUS + (_GREATEST_RADIUS - _LEAST_RADIUS) * share)
        place = drawing.places.by_node[node.key]
        found[node.key] = _Spot(frame.x(place.x), frame.y(place.y), radius)
    return found


def _count(node: PictureNode) -> int:
    return sum(one.received_count + one.paid_count for one in node.sums)


def _units(drawing: Drawing, edge: PictureEdge) -> int:
    amount = edge.amount(drawing.currency)
    return 0 if amount is None else rescaled(amount.units, amount.scale, _SCALE)


def _draw_edges(drawing: Drawing, spots: Mapping[str, _Spot]) -> None:
    """Draw the arrows, the greatest last; those that join the same two nodes are bent apart."""
    most = max((_units(drawing, edge) for edge in drawing.measured.edges), default=1) or 1
    pairs = Counter((edge.key.payer, edge.key.beneficiary) for edge in drawing.picture.edges)
    drawn: Counter[tuple[str, str]] = Counter()
    for edge in reversed(drawing.picture.edges):
        ends = edge.key.payer, edge.key.beneficiary
        number = drawn[ends]
        drawn[ends] += 1
        width = _LEAST_WIDTH + (_GREATEST_WIDTH - _LEAST_WIDTH) * sqrt(_units(drawing, edge) / most)
        is_two_way = ends[::-1] in pairs and ends[0] != ends[1]
        _draw_edge(drawing, edge, spots, width, _bend(number, pairs[ends], is_two_way=is_two_way))


def _bend(number: int, count: int, *, is_two_way: bool) -> float:
    """Return how far the middle of an arrow lies beside the straight line, in heights of the text."""
    if count == 1:
        return 1.4 if is_two_way else 0.0
    return 1.4 * (number + 1) if is_two_way else 1.6 * (number - (count - 1) / 2)


def _draw_edge(
    drawing: Drawing, edge: PictureEdge, spots: Mapping[str, _Spot], width: float, bend: float
) -> None:
    here, there = spots[edge.key.payer], spots[edge.key.beneficiary]
    view, size = drawing.view, drawing.view.text_size
    left, right = min(here.x, there.x), max(here.x, there.x)
    top, bottom = min(here.y, there.y), max(here.y, there.y)
    if right < -size or left > view.width + size or bottom < -size or top > view.height + size:
        return
    ink = edge_ink(main_grade(edge.sums), edge.key, view)
    is_inferred = any(one.grade is MovementGrade.INFERRED for one in edge.sums)
    number = drawing.numbers[edge.key]
    if edge.key.payer == edge.key.beneficiary:
        x, y, half = here.x, here.y - 0.8 * here.radius, 0.7 * here.radius
        arrow = Arrow(x - half, y, x + half, y, ink, min(width, 2.0), number, 2.2 * here.radius, is_inferred)
    else:
        ends = _rims(here, there)
        arrow = Arrow(*ends, ink, width, number, bend * size, is_inferred)
    if edge.key == view.selected_edge:
        drawing.front.append(
            Arrow(arrow.x1, arrow.y1, arrow.x2, arrow.y2, Ink.TEXT, arrow.width + 2.5, 0, arrow.bend)
        )
    drawing.draw_edge(edge.key, arrow)


def _rims(here: _Spot, there: _Spot) -> tuple[float, float, float, float]:
    """Return the ends of an arrow at the rims of two marks."""
    dx, dy = there.x - here.x, there.y - here.y
    length = hypot(dx, dy)
    if length <= here.radius + there.radius + 1:
        return here.x, here.y, there.x, there.y
    along_x, along_y = dx / length, dy / length
    end = there.radius + 3
    return (
        here.x + along_x * here.radius,
        here.y + along_y * here.radius,
        there.x - along_x * end,
        there.y - along_y * end,
    )


def _draw_node(drawing: Drawing, node: PictureNode, spot: _Spot) -> None:
    if not drawing.is_in_sight(spot.x, spot.y, 2 * spot.radius):
        return
    radius = spot.radius
    drawing.marks.extend(node_mark(node, spot.x, spot.y, radius, drawing.view, drawing.numbers[node.key]))
    drawing.marked.cover(spot.x - radius, spot.y - radius, spot.x + radius, spot.y + radius)
    drawing.boxes.append(NodeBox(node.key, spot.x - radius, spot.y - radius, 2 * radius, 2 * radius))
    if node.key == drawing.view.selected_node:
        drawing.marks.append(ring(spot.x, spot.y, radius + 5, Ink.TEXT, 2.0))


def _name_node(drawing: Drawing, node: PictureNode, spot: _Spot, *, is_main: bool) -> None:
    """Write a name where there is room around its node; that of a node that matters stands over other marks."""
    size, gap = drawing.view.text_size, spot.radius + 0.5 * drawing.view.text_size
    ink = Ink.MUTED_TEXT if is_behind_node(node.key, drawing.view) else Ink.TEXT
    name, level = drawing.wording.name(node), spot.y + 0.35 * size
    for x, y, anchor in (
        (spot.x, spot.y + spot.radius + 1.15 * size, Anchor.CENTRE),
        (spot.x + gap, level, Anchor.LEFT),
        (spot.x - gap, level, Anchor.RIGHT),
        (spot.x, spot.y - spot.radius - 0.5 * size, Anchor.CENTRE),
    ):
        label = Label(x, y, name, ink, size, anchor, node.is_of_case, _WIDEST_NAME * size)
        if drawing.draw_label_on_ground(label, over_marks=is_main):
            return


def _label_edges(drawing: Drawing) -> None:
    """Write amounts on the arrows, the greatest first, where there is room."""
    arrows: dict[EdgeKey, Arrow] = {
        one.key: one.shape for one in drawing.shapes if isinstance(one.shape, Arrow)
    }
    edges = [edge for edge in drawing.picture.edges if edge.key in arrows]
    if len(edges) > _MOST_EDGE_LABELS:
        edges = [edge for edge in edges if not is_behind_edge(edge.key, drawing.view)][:_MOST_EDGE_LABELS]
    size = 0.88 * drawing.view.text_size
    for edge in edges:
        arrow, text = arrows[edge.key], drawing.edge_text(edge)
        length = hypot(arrow.x2 - arrow.x1, arrow.y2 - arrow.y1)
        if not text or length < 4 * size:
            continue
        bend_x, bend_y = bend_point(arrow)
        x = (arrow.x1 + arrow.x2 + 2 * bend_x) / 4
        y = (arrow.y1 + arrow.y2 + 2 * bend_y) / 4
        label = Label(x, y + 0.35 * size, text, Ink.MUTED_TEXT, size, Anchor.CENTRE)
        drawing.draw_label_on_ground(label, over_marks=False)
