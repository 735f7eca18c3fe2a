"""A node that a person holds and moves."""

from __future__ import annotations

from dataclasses import dataclass, replace

from investigator_desktop.analysis.flow_picture.placing import moved
from investigator_desktop.analysis.flow_picture.viewing import frame_of
from investigator_desktop.domain.flow_picture import FlowPlaces, FlowView


@dataclass(frozen=True, slots=True)
class HeldNode:
    """A node with where it is held, in lengths of the picture's own."""

    node: str
    x: float
    y: float

    def moved(self, view: FlowView, right: float, down: float) -> HeldNode:
        """Return the node moved by so many units of the surface."""
        frame = frame_of(view)
        return replace(self, x=self.x + right / frame.width, y=self.y + down / frame.height)

    def placed(self, places: FlowPlaces) -> FlowPlaces:
        """Return the places with the node where it is held."""
        return moved(places, self.node, self.x, self.y)


def held(places: FlowPlaces, node: str) -> HeldNode | None:
    """Return a node as it is held at first; None where it has no place."""
    place = places.by_node.get(node)
    return None if place is None else HeldNode(node, place.x, place.y)
