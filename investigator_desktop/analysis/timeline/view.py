"""Which part of a timeline is shown, and how a view becomes another: zoomed, moved, fitted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from investigator_desktop.analysis.timeline.model import PeriodChosen, Span, TimelineModel
from investigator_desktop.analysis.timeline.times import HOUR_US, as_moment, as_us

LEAST_SPAN_US = HOUR_US
MARGIN = 0.02  # of the whole extent, left free before and after it


class Scaling(StrEnum):
    """How an amount becomes a length; either way a larger amount is longer."""

    ROOT = "root"
    LOGARITHM = "logarithm"


class LaneBy(StrEnum):
    """What a lane stands for: an account, all accounts of a party, or a place where entries were made."""

    ACCOUNT = "account"
    PARTY = "party"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class TimelineView:
    """A stretch of time on a surface of `width` × `height`, in the same units as `text_size`.

    `first_lane` is how many lanes are scrolled out above; `currency` shows only lanes of one, empty shows all.
    `collapsed` are the keys of the groups that are drawn as one lane a currency; `order` are keys of groups and of
    lanes that come first, in this order, before all others. Keys stay the same when the case is read anew.
    """

    from_at: datetime
    to_at: datetime
    width: float
    height: float
    text_size: float = 8.0
    first_lane: int = 0
    currency: str = ""
    scaling: Scaling = Scaling.ROOT
    selection: PeriodChosen | None = None
    lane_by: LaneBy = LaneBy.ACCOUNT
    collapsed: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()

    @property
    def span(self) -> Span:
        """Return the stretch of time in microseconds."""
        return Span(as_us(self.from_at), as_us(self.to_at))


def fitted(model: TimelineModel, view: TimelineView) -> TimelineView:
    """Return the view of everything."""
    whole = bounds(model)
    return _with_span(view, whole.begin, whole.end)


def bounds(model: TimelineModel) -> Span:
    """Return the widest stretch of time that can be shown."""
    margin = max(HOUR_US, int((model.extent.end - model.extent.begin) * MARGIN))
    return Span(model.extent.begin - margin, model.extent.end + margin)


def zoomed(model: TimelineModel, view: TimelineView, factor: float, around: float) -> TimelineView:
    """Return the view with `factor` times the time in it; what stands at the fraction `around` of it stays there."""
    span, widest = view.span, bounds(model)
    length = span.end - span.begin
    wanted = int(min(max(length * factor, LEAST_SPAN_US), widest.end - widest.begin))
    fixed = span.begin + int(length * around)
    return _within(model, view, fixed - int(wanted * around), wanted)


def panned(model: TimelineModel, view: TimelineView, fraction: float) -> TimelineView:
    """Return the view moved by a fraction of its length into the future, as far as there is something."""
    span = view.span
    length = span.end - span.begin
    return _within(model, view, span.begin + int(length * fraction), length)


def showing(model: TimelineModel, view: TimelineView, span: Span) -> TimelineView:
    """Return the view of a stretch of time, no shorter than an hour."""
    length = max(span.end - span.begin, LEAST_SPAN_US)
    return _within(model, view, (span.begin + span.end - length) // 2, length)


def with_in_sight(model: TimelineModel, view: TimelineView, span: Span) -> TimelineView:
    """Return the view itself where a stretch of time lies in it, else one of the same length around its middle."""
    if view.span.begin <= span.begin and span.end <= view.span.end:
        return view
    half, middle = (view.span.end - view.span.begin) // 2, (span.begin + span.end) // 2
    return showing(model, view, Span(middle - half, middle + half))


def _within(model: TimelineModel, view: TimelineView, begin: int, length: int) -> TimelineView:
    widest = bounds(model)
    begin = max(widest.begin, min(begin, widest.end - length))
    return _with_span(view, begin, min(begin + length, widest.end))


def _with_span(view: TimelineView, begin: int, end: int) -> TimelineView:
    return replace(view, from_at=as_moment(begin), to_at=as_moment(end))
