"""The timeline of an exhibit: how its view is kept, and its picture laid out again at any size."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from investigator_desktop.analysis.exhibit_outlines import pointing_scene
from investigator_desktop.analysis.timeline.model import PeriodChosen, TimelineModel
from investigator_desktop.analysis.timeline.view import LaneBy, Scaling, TimelineView
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.exhibits import Exhibit, PinnedTimeline
from investigator_desktop.domain.scene import Scene
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.exhibits.keeping import ExhibitRefused
from investigator_desktop.operations.timeline import timeline

LANE_KINDS = tuple(kind.value for kind in LaneBy)
SCALES = tuple(scaling.value for scaling in Scaling)
_AROUND = timedelta(days=15)
_DAY = timedelta(days=1)


def pinned_timeline(view: TimelineView) -> PinnedTimeline:
    """Return what an exhibit keeps of a view."""
    marked = view.selection
    return PinnedTimeline(
        view.from_at,
        view.to_at,
        view.currency,
        view.scaling.value,
        view.lane_by.value,
        tuple(sorted(view.collapsed)),
        view.order,
        view.first_lane,
        None if marked is None else marked.from_at,
        None if marked is None else marked.to_at,
    )


def view_of(pinned: PinnedTimeline, width: float, height: float, text_size: float) -> TimelineView:
    """Return the view that was pinned, on a surface of another size."""
    marked = None
    if pinned.marked_from is not None and pinned.marked_to is not None:
        marked = PeriodChosen(pinned.marked_from, pinned.marked_to)
    return TimelineView(
        pinned.from_at,
        pinned.to_at,
        width,
        height,
        text_size,
        pinned.first_lane,
        pinned.currency,
        Scaling(pinned.scaling),
        marked,
        LaneBy(pinned.lane_by),
        frozenset(pinned.collapsed),
        pinned.order,
    )


def exhibit_model(case: CaseFile, exhibit: Exhibit) -> TimelineModel:
    """Return the model from which the timeline of an exhibit is laid out: the entries within its filters."""
    picture = exhibit.picture
    lane_by = LaneBy(picture.lane_by) if isinstance(picture, PinnedTimeline) else LaneBy.ACCOUNT
    return timeline(case, exhibit.query, lane_by)


def timeline_scene(
    model: TimelineModel,
    pinned: PinnedTimeline,
    ids: Sequence[int],
    wording: Wording,
    size: tuple[float, float],
    text_size: float,
) -> Scene:
    """Return the picture of a pinned timeline on a surface of a size, its entries pointed out."""
    return pointing_scene(model, view_of(pinned, *size, text_size), ids, wording)


def pinned_span(case: CaseFile, ids: Sequence[int], query: EntryQuery) -> tuple[datetime, datetime]:
    """Return the days around entries, or those of a whole view where none is named; raise `ExhibitRefused`."""
    if ids:
        moments = [row.entry.booked_at for row in case.entry_rows(list(ids))]
        return _midnight(min(moments) - _AROUND), _midnight(max(moments) + _AROUND) + _DAY
    booked = case.entry_columns(query, ("booked_at",))["booked_at"]
    first, last = booked.min(), booked.max()
    if not isinstance(first, datetime) or not isinstance(last, datetime):
        raise ExhibitRefused(message("Exhibits", "There are no entries in this view: nothing can be pinned."))
    return _midnight(first), _midnight(last) + _DAY


def require_rows(case: CaseFile, query: EntryQuery, begin: datetime, end: datetime) -> None:
    """Raise `ExhibitRefused` where a view has neither entries nor money transfers from `begin` until before `end`."""
    first, last = begin.date(), (end - _DAY).date()
    times = [case.entry_columns(query, ("booked_at",))["booked_at"]]
    times += [case.payments()[column] for column in ("sent_at", "paid_at")]
    if not any(((one >= begin) & (one < end)).any() for one in times):
        told = message("Exhibits", "There are no entries from {first} to {last}: nothing can be pinned.")
        raise ExhibitRefused(told.format(first=first.isoformat(), last=last.isoformat()))


def _midnight(moment: datetime) -> datetime:
    return datetime.combine(moment.date(), time())
