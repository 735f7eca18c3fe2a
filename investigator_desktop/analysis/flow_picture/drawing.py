"""What both ways of drawing need: the picture with its places and view, and what has been drawn of it so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import inf

from investigator_desktop.analysis.flow_picture.hits import EdgeShape, NodeBox
from investigator_desktop.analysis.flow_picture.pairs import main_currency, paying_spot
from investigator_desktop.analysis.flow_picture.room import Room, label_room, text_width
from investigator_desktop.analysis.flow_picture.viewing import FlowFrame, frame_of
from investigator_desktop.analysis.flow_picture.wording import FlowWording
from investigator_desktop.domain.flow_picture import (
    COLLECTIVE,
    EdgeKey,
    EdgeSplit,
    FlowPicture,
    FlowPlaces,
    FlowView,
    PictureEdge,
    PictureNode,
)
from investigator_desktop.domain.flow_words import GRADE_NAMES
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.domain.scene import Arrow, Box, Ink, Label, Primitive, Ribbon
from investigator_desktop.foundation.catalogue import message

_MORE = "+"


@dataclass
class Drawing:
    """A picture on its way to a scene: edges lie lowest, then nodes, then text."""

    picture: FlowPicture
    places: FlowPlaces
    view: FlowView
    wording: FlowWording
    whole: FlowPicture | None = None  # by which nodes and arrows are measured where a part of it is drawn
    edges: list[Primitive] = field(default_factory=list)
    front: list[Primitive] = field(default_factory=list)
    marks: list[Primitive] = field(default_factory=list)
    labels: list[Primitive] = field(default_factory=list)
    boxes: list[NodeBox] = field(default_factory=list)
    shapes: list[EdgeShape] = field(default_factory=list)
    room: Room = field(default_factory=Room)
    marked: Room = field(default_factory=Room)

    @cached_property
    def frame(self) -> FlowFrame:
        """Return where the picture lies on the surface."""
        return frame_of(self.view)

    @property
    def measured(self) -> FlowPicture:
        """Return the picture by whose greatest node and edge all others are drawn."""
        return self.whole or self.picture

    @cached_property
    def currency(self) -> str:
        """Return the currency by which ribbons and arrows are wide."""
        return self.places.currency or main_currency(self.picture, self.view.currency)

    @cached_property
    def numbers(self) -> Mapping[str | EdgeKey, int]:
        """Return the numbers by which nodes and edges are known in the scene, from 1."""
        keys: list[str | EdgeKey] = [node.key for node in self.picture.nodes]
        keys += [edge.key for edge in self.picture.edges]
        return {key: number for number, key in enumerate(keys, start=1)}

    @cached_property
    def _collective(self) -> frozenset[str]:
        return frozenset(node.key for node in self.picture.nodes if node.kind in COLLECTIVE)

    def paying(self, node: str) -> str:
        """Return the spot in which a node stands in columns for what it pays."""
        return paying_spot(node, self._collective)

    @cached_property
    def shown(self) -> tuple[PictureNode, ...]:
        """Return the nodes that have a place, the greatest first."""
        return tuple(node for node in self.picture.nodes if node.key in self.places.by_node)

    def draw_edge(self, key: EdgeKey, shape: Ribbon | Arrow, outline: Sequence[Primitive] = ()) -> None:
        """Add an edge, before the others where it is highlighted or chosen."""
        is_front = key in self.view.highlighted_edges or key == self.view.selected_edge
        (self.front if is_front else self.edges).extend((shape, *outline))
        self.shapes.append(EdgeShape(key, shape))

    def draw_label(self, label: Label) -> bool:
        """Add a label that says anything where there is room for it, and tell so."""
        if not label.text or not self.is_in_sight(label.x, label.y) or not self.room.take_label(label):
            return False
        self.labels.append(label)
        return True

    def draw_label_on_ground(self, label: Label, *, over_marks: bool) -> bool:
        """Add a label on a light ground where no other label stands, and no mark unless it may; tell so."""
        left, top, right, bottom = label_room(label)
        if left < 0 or right > self.view.width:
            return False
        if not over_marks and not self.marked.is_free(left, top, right, bottom):
            return False
        if not self.room.take(left, top, right, bottom):
            return False
        self.labels.append(Box(left - 1, top, right - left + 2, bottom - top, Ink.LANE))
        self.labels.append(label)
        return True

    def is_in_sight(self, x: float, y: float, margin: float = 0.0) -> bool:
        """Tell whether a point is on the surface or at most `margin` beside it."""
        view = self.view
        return -margin <= x <= view.width + margin and -margin <= y <= view.height + margin

    def part_text(self, edge: PictureEdge) -> str:
        """Return what a part of an opened edge is, empty for a whole edge."""
        if edge.split is None:
            return ""
        if edge.key.part == _MORE:
            return self.wording.text(message("FlowPicture", "%n more").counted(edge.count))
        if edge.split is EdgeSplit.GRADE:
            return self.wording.text(GRADE_NAMES[MovementGrade(edge.key.part)])
        if edge.split is EdgeSplit.MONTH:
            return edge.key.part
        first_at = edge.sums[0].first_at
        return "" if first_at is None else f"{first_at:%Y-%m-%d}"

    def edge_text(
        self, edge: PictureEdge, grade: MovementGrade | None = None, room: float = inf, size: float = 1.0
    ) -> str:
        """Return what part an edge is, with amount and count in the currency of the picture, as far as there is room.

        Amounts of several grades stand beside each other, unless one `grade` is asked for. An amount is never cut:
        where it has no room the text is empty, as where there is none.
        """
        sums = [one for one in edge.sums if one.currency == self.currency and grade in (None, one.grade)]
        if not sums:
            return ""
        written = " + ".join(self.wording.amount(one.amount) for one in sums)
        part, count = self.part_text(edge), sum(one.count for one in sums)
        said = f"{written} · {count}×" if count > 1 else written
        ways = (f"{part}: {said}" if part else said, said, written)
        return next((way for way in ways if text_width(way, size) <= room), "")
