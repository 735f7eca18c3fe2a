"""How a view of the picture moves so that a person never loses it, and so that a node is in sight."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.analysis.flow_picture.viewing import frame_of, panned
from investigator_desktop.domain.flow_picture import FlowView, NodePlace

_FARTHEST = 0.75  # of the picture, from its middle
_EDGE = 70.0  # of the surface, within which a node is not well in sight


def kept_near(view: FlowView) -> FlowView:
    """Return the view of which the middle lies on the picture or close to it."""
    return replace(view, middle_x=_near(view.middle_x), middle_y=_near(view.middle_y))


def with_in_sight(view: FlowView, place: NodePlace) -> FlowView:
    """Return the view itself where a node is well in sight, else the least moved one that shows it."""
    frame = frame_of(view)
    x, y = frame.x(place.x), frame.y(place.y)
    moved_by = _inside(x, view.width) - x, _inside(y, view.height) - y
    return panned(view, *moved_by) if any(moved_by) else view


def _near(middle: float) -> float:
    return min(max(middle, 0.5 - _FARTHEST), 0.5 + _FARTHEST)


def _inside(at: float, length: float) -> float:
    margin = min(_EDGE, length / 3)
    return min(max(at, margin), length - margin)
