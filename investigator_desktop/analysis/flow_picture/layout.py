"""Lays a picture of flows out: a pure function of picture, places, view and wording, for the screen and the report."""

from __future__ import annotations

from dataclasses import dataclass, replace

from investigator_desktop.analysis.flow_picture.drawing import Drawing
from investigator_desktop.analysis.flow_picture.hits import FlowHits
from investigator_desktop.analysis.flow_picture.legend import draw_legend
from investigator_desktop.analysis.flow_picture.links import draw_network
from investigator_desktop.analysis.flow_picture.sankey import draw_sankey
from investigator_desktop.analysis.flow_picture.viewing import FlowFrame
from investigator_desktop.analysis.flow_picture.wording import FlowWording
from investigator_desktop.domain.flow_picture import FlowPicture, FlowPictureKind, FlowPlaces, FlowView
from investigator_desktop.domain.scene import Anchor, Ink, Label, Primitive, Scene
from investigator_desktop.foundation.catalogue import message


@dataclass(frozen=True, slots=True)
class FlowLayout:
    """A picture, what stands where in it, and where its own lengths lie on the surface."""

    scene: Scene
    hits: FlowHits
    frame: FlowFrame


def layout_flow(picture: FlowPicture, places: FlowPlaces, view: FlowView, wording: FlowWording) -> FlowLayout:
    """Return the picture of a view with its hit index; `places` are of the view's kind."""
    drawing = Drawing(picture, places, view, wording)
    if view.kind is FlowPictureKind.NETWORK:
        draw_network(drawing)
    else:
        draw_sankey(drawing)
    more = tuple(draw_legend(drawing)) if view.has_legend and picture.nodes else ()
    scene = _scene(drawing, more if picture.nodes else _nothing(view, wording))
    hits = FlowHits(tuple(drawing.boxes), tuple(drawing.shapes), view.text_size)
    return FlowLayout(scene, hits, drawing.frame)


def legend_scene(picture: FlowPicture, places: FlowPlaces, view: FlowView, wording: FlowWording) -> Scene:
    """Return the legend of a view alone, to be painted over a picture without one that is being moved."""
    drawing = Drawing(picture, places, view, wording)
    return Scene(view.width, view.height, tuple(draw_legend(drawing)) if picture.nodes else ())


def dragged_scene(
    picture: FlowPicture, places: FlowPlaces, view: FlowView, wording: FlowWording, node: str
) -> Scene:
    """Return one node with its edges and the ends of these, to be painted over the rest while a person drags it.

    In columns it is the whole picture without its legend, since all ribbons find their places anew.
    """
    plain = replace(view, has_legend=False)
    if view.kind is not FlowPictureKind.NETWORK:
        return layout_flow(picture, places, plain, wording).scene
    edges = tuple(edge for edge in picture.edges if node in (edge.key.payer, edge.key.beneficiary))
    near = {node, *(end for edge in edges for end in (edge.key.payer, edge.key.beneficiary))}
    part = replace(picture, edges=edges, nodes=tuple(one for one in picture.nodes if one.key in near))
    drawing = Drawing(part, places, plain, wording, whole=picture)
    draw_network(drawing)
    return _scene(drawing, ())


def _scene(drawing: Drawing, more: tuple[Primitive, ...]) -> Scene:
    primitives = (*drawing.edges, *drawing.front, *drawing.marks, *drawing.labels, *more)
    return Scene(drawing.view.width, drawing.view.height, primitives)


def _nothing(view: FlowView, wording: FlowWording) -> tuple[Primitive, ...]:
    text = wording.text(message("FlowPicture", "There are no movements to show."))
    return (
        Label(view.width / 2, view.height / 2, text, Ink.MUTED_TEXT, 1.2 * view.text_size, Anchor.CENTRE),
    )
