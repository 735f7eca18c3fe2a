"""Which part of a picture is shown, where it lies on the surface, and how a view becomes another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from investigator_desktop.domain.flow_picture import FlowPictureKind, FlowPlaces, FlowView

LEAST_ZOOM, GREATEST_ZOOM = 0.25, 40.0
_SIDES = {FlowPictureKind.NETWORK: 0.07}  # of the width, left free on either side
_SIDE, _END = 0.17, 0.085  # of the width beside columns, for names; of the height above and below


@dataclass(frozen=True, slots=True)
class FlowFrame:
    """Where the picture's own lengths lie on the surface, which may be smaller than the picture."""

    left: float
    top: float
    width: float
    height: float

    def x(self, u: float) -> float:
        """Return the x of a length from the left edge of the picture."""
        return self.left + u * self.width

    def y(self, v: float) -> float:
        """Return the y of a length from the top edge of the picture."""
        return self.top + v * self.height

    def u(self, x: float) -> float:
        """Return the length from the left edge of the picture at an x."""
        return (x - self.left) / self.width

    def v(self, y: float) -> float:
        """Return the length from the top edge of the picture at a y."""
        return (y - self.top) / self.height


def frame_of(view: FlowView) -> FlowFrame:
    """Return where a view shows the picture."""
    side = _SIDES.get(view.kind, _SIDE)
    width = max(1.0, view.width * (1 - 2 * side) * view.zoom)
    height = max(1.0, view.height * (1 - 2 * _END) * view.zoom)
    return FlowFrame(
        view.width / 2 - view.middle_x * width, view.height / 2 - view.middle_y * height, width, height
    )


def fitted(view: FlowView) -> FlowView:
    """Return the view of the whole picture."""
    return replace(view, zoom=1.0, middle_x=0.5, middle_y=0.5)


def zoomed(view: FlowView, factor: float, x: float, y: float) -> FlowView:
    """Return the view `factor` times as near; what is at a point of the surface stays there."""
    zoom = min(max(view.zoom * factor, LEAST_ZOOM), GREATEST_ZOOM)
    before = frame_of(view)
    after = frame_of(replace(view, zoom=zoom))
    u, v = before.u(x), before.v(y)
    return replace(
        view,
        zoom=zoom,
        middle_x=u - (x - view.width / 2) / after.width,
        middle_y=v - (y - view.height / 2) / after.height,
    )


def panned(view: FlowView, dx: float, dy: float) -> FlowView:
    """Return the view in which the picture lies `dx` further right and `dy` further down."""
    frame = frame_of(view)
    return replace(
        view,
        middle_x=view.middle_x - dx / frame.width,
        middle_y=view.middle_y - dy / frame.height,
    )


def centred(view: FlowView, places: FlowPlaces, node: str) -> FlowView:
    """Return the view with a node in its middle, the view itself where the node has no place."""
    place = places.by_node.get(node)
    return view if place is None else replace(view, middle_x=place.x, middle_y=place.y)


def widened(view: FlowView, factor: float) -> FlowView:
    """Return the view of the same part at the same size with more around it, for panning without a new layout."""
    return replace(
        view,
        width=view.width * factor,
        height=view.height * factor,
        zoom=view.zoom / factor,
        has_legend=False,
    )
