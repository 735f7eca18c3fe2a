"""An exhibit with all that its picture needs, read once, and its picture laid out at any size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from investigator_desktop.analysis.timeline.footer import zone_note
from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.exhibits import (
    Exhibit,
    ExhibitSource,
    KeptExhibit,
    PinnedFlow,
    PinnedTimeline,
)
from investigator_desktop.domain.scene import Scene
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.operations.exhibits.sources import pinned_ids, pinned_rows, sources_of
from investigator_desktop.operations.exhibits.timelines import exhibit_model, timeline_scene
from investigator_desktop.operations.flows.pinned_picture import (
    LoadedFlow,
    load_flow,
    pinned_scene,
    wording_like,
)
from investigator_desktop.operations.releases import Release


@dataclass(frozen=True, slots=True)
class LoadedExhibit:
    """An exhibit with its model, the ids and rows of the entries that it points out, and where these stand.

    `sequence` is the audit sequence number after which it was read.
    """

    kept: KeptExhibit
    sequence: int
    ids: tuple[int, ...]
    rows: tuple[EntryRow, ...]
    sources: tuple[ExhibitSource, ...]
    timeline: TimelineModel | None = None
    flow: LoadedFlow | None = None

    @property
    def exhibit(self) -> Exhibit:
        """Return the exhibit."""
        return self.kept.exhibit

    @property
    def missing_count(self) -> int:
        """Return how many entries that it pointed out the case does not have any more."""
        return len(self.exhibit.entry_keys) - len(self.ids)

    @property
    def zone(self) -> Message | None:
        """Return the sentence that says in which time zone its times stand."""
        return None if self.timeline is None else zone_note(self.timeline.zones)


def load_exhibit(
    case: CaseFile,
    kept: KeptExhibit,
    earlier: LoadedExhibit | None = None,
    release: Release | None = None,
) -> LoadedExhibit:
    """Return an exhibit ready to be laid out; the model of `earlier` is used where it shows the same entries.

    With `release` a picture of flows is of what may leave the case alone.
    """
    exhibit, sequence = kept.exhibit, case.sequence
    rows = pinned_rows(case, exhibit)
    return LoadedExhibit(
        kept,
        sequence,
        pinned_ids(case, exhibit),
        rows,
        sources_of(case, rows),
        _model(case, exhibit, sequence, earlier),
        _flow(case, exhibit, release),
    )


def _flow(case: CaseFile, exhibit: Exhibit, release: Release | None) -> LoadedFlow | None:
    if not isinstance(exhibit.picture, PinnedFlow):
        return None
    return load_flow(case, exhibit.picture.view, exhibit.query, release)


def _model(
    case: CaseFile, exhibit: Exhibit, sequence: int, earlier: LoadedExhibit | None
) -> TimelineModel | None:
    if not isinstance(exhibit.picture, PinnedTimeline):
        return None
    if earlier is not None and earlier.sequence == sequence and _is_alike(earlier.exhibit, exhibit):
        return earlier.timeline
    return exhibit_model(case, exhibit)


def _is_alike(one: Exhibit, other: Exhibit) -> bool:
    """Tell whether two exhibits of timelines are laid out from one model."""
    return (
        one.query == other.query
        and isinstance(one.picture, PinnedTimeline)
        and isinstance(other.picture, PinnedTimeline)
        and one.picture.lane_by == other.picture.lane_by
    )


def exhibit_scene(
    loaded: LoadedExhibit, wording: Wording, size: tuple[float, float], text_size: float
) -> Scene:
    """Return the picture of an exhibit on a surface of a size, its entries pointed out."""
    picture = loaded.exhibit.picture
    if loaded.flow is not None:
        return pinned_scene(loaded.flow, wording_like(wording), size, text_size)
    if loaded.timeline is None or not isinstance(picture, PinnedTimeline):
        return Scene(*size, ())
    return timeline_scene(loaded.timeline, picture, _pointed(loaded), wording, size, text_size)


def _pointed(loaded: LoadedExhibit) -> Sequence[int]:
    """Return the ids of the entries in the order of time, so that the first one is brought into sight."""
    ordered = [row.id for row in loaded.rows]
    return ordered or loaded.ids
