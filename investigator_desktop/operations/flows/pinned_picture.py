"""A picture of flows that was pinned: read again from the case, and drawn with its nodes where they were."""

from __future__ import annotations

from dataclasses import dataclass, replace

from investigator_desktop.analysis.flow_picture.layout import layout_flow
from investigator_desktop.analysis.flow_picture.placing import placed
from investigator_desktop.analysis.flow_picture.wording import FlowWording, shown_name
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flow_picture import (
    FlowPicture,
    FlowPlaces,
    FlowView,
    PictureNode,
    TracedQuery,
)
from investigator_desktop.domain.pinned_flow import PinnedFlowView, pinned_flow_from
from investigator_desktop.domain.scene import Scene
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.operations.flows.picture import flow_picture
from investigator_desktop.operations.flows.traced_picture import traced_picture
from investigator_desktop.operations.releases import Release, sentences, withheld


@dataclass(frozen=True, slots=True)
class LoadedFlow:
    """A picture with the places of its nodes and the view that was pinned."""

    picture: FlowPicture
    places: FlowPlaces
    view: FlowView


def load_flow(
    case: CaseFile, text: str, entries: EntryQuery, release: Release | None = None
) -> LoadedFlow | None:
    """Return the picture that an exhibit keeps, of the entries of its filters; with `release` of what may leave.

    Traced money is of all entries of its accounts: where any of the case may not leave, there is no picture of it.
    Raise what tracing raises.
    """
    pinned = pinned_flow_from(text, entries)
    picture = _picture(case, pinned, release)
    if picture is None:
        return None
    return LoadedFlow(
        picture, placed(picture, pinned.view.kind, pinned.places.currency, pinned.places), pinned.view
    )


def _picture(case: CaseFile, pinned: PinnedFlowView, release: Release | None) -> FlowPicture | None:
    if not isinstance(pinned.query, TracedQuery):
        return flow_picture(case, pinned.query, release)
    is_let_out = release is None or not sentences(withheld(case, EntryQuery(), release))
    return traced_picture(case, pinned.query) if is_let_out else None


def wording_like(wording: Wording) -> FlowWording:
    """Return the words of pictures of flows as those of timelines are written."""

    def name(node: PictureNode) -> str:
        words = shown_name(node)
        return wording.text(words) if isinstance(words, Message) else wording.name(words)

    return FlowWording(wording.text, wording.amount, name, wording.is_right_to_left)


def pinned_scene(
    loaded: LoadedFlow, wording: FlowWording, size: tuple[float, float], text_size: float
) -> Scene:
    """Return the picture on a surface of a size."""
    width, height = size
    view = replace(loaded.view, width=width, height=height, text_size=text_size)
    return layout_flow(loaded.picture, loaded.places, view, wording).scene
