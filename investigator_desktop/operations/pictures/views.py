"""The views that can be drawn without a window: the timeline, flows of money, and what was pinned as an exhibit."""

from __future__ import annotations

from dataclasses import dataclass, replace

from investigator_desktop.analysis.flow_picture.layout import layout_flow
from investigator_desktop.analysis.flow_picture.placing import placed
from investigator_desktop.analysis.flow_picture.wording import document_flow_wording
from investigator_desktop.analysis.timeline.footer import zone_note
from investigator_desktop.analysis.timeline.wording import document_wording
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flow_picture import FlowPictureKind, FlowPictureQuery, FlowView
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.plates import PICTURE_HEIGHT, PICTURE_WIDTH
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.exhibits.keeping import exhibit_numbered
from investigator_desktop.operations.exhibits.scenes import exhibit_scene, load_exhibit
from investigator_desktop.operations.flows.picture import flow_picture
from investigator_desktop.operations.flows.report_picture import MOST_PRINTED_NODES
from investigator_desktop.operations.pictures.letting_out import notes_of_left_out
from investigator_desktop.operations.pictures.plates import PictureView, zone_of
from investigator_desktop.operations.releases import BY_DEFAULT, Release, released, require_consent
from investigator_desktop.operations.timeline import timeline, timeline_pages

TEXT_SIZE = 7.0
TIMELINE_CAPTION = message(
    "Plates",
    "Timeline of the accounts: a mark with a head is an entry of the case, a bar without one the sum of several.",
)

FLOW_CAPTION = message("Plates", "Who paid whom, by the movements of the case.")
FLOW_IN_CURRENCY = message("Plates", "Who paid whom in {currency}, by the movements of the case.")


def timeline_view(
    case: CaseFile,
    query: EntryQuery,
    language: str,
    caption: str = "",
    release: Release = BY_DEFAULT,
) -> PictureView:
    """Return the whole timeline of the entries in a query, on as many plates as its lanes need.

    What is not let out is left out, and the plates say how much. Raise `NotReleased` or `MayNotBePassedOn`.
    """
    require_consent(case, query, release)
    model = timeline(case, released(query, release))
    scenes = tuple(timeline_pages(model, document_wording(language))) if model.lanes else ()
    notes = notes_of_left_out(case, query, release)
    return PictureView(
        "timeline", caption or TIMELINE_CAPTION, scenes, query, zone_note(model.zones), notes=notes
    )


@dataclass(frozen=True, slots=True)
class FlowWish:
    """How flows are to be drawn; without a currency in the one of most movements."""

    kind: FlowPictureKind = FlowPictureKind.SANKEY
    by: FlowBy = FlowBy.PARTY
    currency: str = ""


AS_COLUMNS = FlowWish()


def flow_view(
    case: CaseFile,
    query: EntryQuery,
    language: str,
    wish: FlowWish = AS_COLUMNS,
    caption: str = "",
    release: Release = BY_DEFAULT,
) -> PictureView:
    """Return who paid whom by the entries in a query; raise `NotReleased` or `MayNotBePassedOn`."""
    require_consent(case, query, release)
    asked = FlowPictureQuery(released(query, release), wish.by, wish.currency, most_nodes=MOST_PRINTED_NODES)
    picture = flow_picture(case, asked, release)
    currency = wish.currency or next(iter(picture.currencies), "")
    view = FlowView(wish.kind, PICTURE_WIDTH, PICTURE_HEIGHT, TEXT_SIZE, currency=currency)
    places = placed(picture, wish.kind, currency)
    scene = layout_flow(picture, places, view, document_flow_wording(language)).scene
    notes = notes_of_left_out(case, query, release)
    scenes = (scene,) if picture.movement_count else ()
    told = FLOW_IN_CURRENCY.format(currency=wish.currency) if wish.currency else FLOW_CAPTION
    return PictureView("flow", caption or told, scenes, query, zone_of(case), notes=notes)


def exhibit_view(
    case: CaseFile, number: int, language: str, caption: str = "", release: Release = BY_DEFAULT
) -> PictureView:
    """Return an exhibit as it was pinned; raise `UnknownExhibit`, `NotReleased` or `MayNotBePassedOn`."""
    kept = exhibit_numbered(case, number)
    exhibit = kept.exhibit
    require_consent(case, exhibit.query, release)
    let_out = replace(exhibit, query=released(exhibit.query, release))
    loaded = load_exhibit(case, replace(kept, exhibit=let_out), release=release)
    scene = exhibit_scene(loaded, document_wording(language), (PICTURE_WIDTH, PICTURE_HEIGHT), TEXT_SIZE)
    return PictureView(
        f"exhibit {number}",
        caption or exhibit.text.caption,
        (scene,) if scene.primitives else (),
        exhibit.query,
        loaded.zone or zone_of(case),
        exhibit_title(number),
        (*notes_of_left_out(case, exhibit.query, release), *_said(exhibit.text.note)),
    )


def exhibit_title(number: int) -> Message:
    """Return what the plate of an exhibit is called."""
    return message("Plates", "Exhibit {number}").format(number=number)


def _said(note: str) -> tuple[str, ...]:
    return (note,) if note else ()
