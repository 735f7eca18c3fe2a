"""The views that can be drawn without a window: the timeline, and what was pinned as an exhibit."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.analysis.timeline.footer import zone_note
from investigator_desktop.analysis.timeline.wording import document_wording
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.exhibits import PinnedTimeline
from investigator_desktop.domain.plates import PICTURE_HEIGHT, PICTURE_WIDTH
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.exhibits.keeping import exhibit_numbered
from investigator_desktop.operations.exhibits.sources import pinned_ids
from investigator_desktop.operations.exhibits.timelines import exhibit_model, timeline_scene
from investigator_desktop.operations.pictures.letting_out import notes_of_left_out
from investigator_desktop.operations.pictures.plates import PictureView
from investigator_desktop.operations.releases import BY_DEFAULT, Release, released, require_consent
from investigator_desktop.operations.timeline import timeline, timeline_pages

TEXT_SIZE = 7.0
TIMELINE_CAPTION = message("Plates", "Timeline of the accounts: every mark is an entry of the case.")


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
    return PictureView("timeline", caption or TIMELINE_CAPTION, scenes, query, zone_note(model), notes=notes)


def exhibit_view(
    case: CaseFile, number: int, language: str, caption: str = "", release: Release = BY_DEFAULT
) -> PictureView:
    """Return an exhibit as it was pinned; raise `UnknownExhibit`, `NotReleased` or `MayNotBePassedOn`."""
    exhibit = exhibit_numbered(case, number).exhibit
    require_consent(case, exhibit.query, release)
    shown = replace(exhibit, query=released(exhibit.query, release))
    pinned = exhibit.picture
    assert isinstance(pinned, PinnedTimeline)
    model = exhibit_model(case, shown)
    size = (PICTURE_WIDTH, PICTURE_HEIGHT)
    ids = pinned_ids(case, exhibit)
    scene = timeline_scene(model, pinned, ids, document_wording(language), size, TEXT_SIZE)
    return PictureView(
        f"exhibit {number}",
        caption or exhibit.text.caption,
        (scene,),
        exhibit.query,
        zone_note(model),
        exhibit_title(number),
        (*notes_of_left_out(case, exhibit.query, release), *_said(exhibit.text.note)),
    )


def exhibit_title(number: int) -> Message:
    """Return what the plate of an exhibit is called."""
    return message("Plates", "Exhibit {number}").format(number=number)


def _said(note: str) -> tuple[str, ...]:
    return (note,) if note else ()
