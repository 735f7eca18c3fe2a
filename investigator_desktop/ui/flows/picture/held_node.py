"""A node that a person holds and moves."""

from __future__ import annotations

from dataclasses import dataclass, replace

from investigator_desktop.analysis.flow_picture.pairs import node_of
from investigator_desktop.analysis.flow_picture.placing import moved
from investigator_desktop.analysis.flow_picture.viewing import frame_of
from investigator_desktop.domain.flow_picture import FlowPlaces, FlowView, NodePlace


@dataclass(frozen=True, slots=True)
class HeldNode:
    """The spot of a node with where it is held, in lengths of the picture's own."""

    spot: str
    x: float
    y: float

    def moved(self, view: FlowView, right: float, down: float) -> HeldNode:
        """Return the node moved by so many units of the surface."""
        frame = frame_of(view)
        return replace(self, x=self.x + right / frame.width, y=self.y + down / frame.height)

    def placed(self, places: FlowPlaces) -> FlowPlaces:
        """Return the places with the node where it is held."""
        return moved(places, self.spot, self.x, self.y)


def held(places: FlowPlaces, spot: str) -> HeldNode | None:
    """Return a node as it is held at first; None where its spot has no place."""
    place = places.by_node.get(spot)
    return None if place is None else HeldNode(spot, place.x, place.y)


def place_of(places: FlowPlaces, node: str) -> NodePlace | None:
    """Return where a node stands, of two spots the one in which it is paid; None where it has no place."""
    found = {node_of(spot): place for spot, place in places.by_node.items() if node_of(spot) == node}
    return places.by_node.get(node, found.get(node))
