"""The entries that a person chose on the timeline, and how they are marked at any zoom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from investigator_desktop.analysis.timeline.hits import Hit, Hits
from investigator_desktop.analysis.timeline.model import EntryPlace, Span, TimelineModel

_MOST_MARKED = 50


@dataclass(frozen=True, slots=True)
class Choice:
    """Entries of one side of a lane within a stretch of time; its ends belong to it.

    Entries of several lanes or sides have their places in `places`, as many as are marked.
    """

    lane: int
    span: Span
    is_credit: bool
    ids: tuple[int, ...]
    places: tuple[EntryPlace, ...] = ()

    def areas(self, hits: Hits) -> tuple[QRectF, ...]:
        """Return the rectangles around what is drawn of the entries."""
        spans = [(one.lane, Span(one.at, one.at), one.is_credit) for one in self.places]
        marks = [
            mark
            for lane, span, is_credit in spans or [(self.lane, self.span, self.is_credit)]
            for mark in hits.marks(lane, span, is_credit=is_credit)
        ]
        return tuple(QRectF(mark.x, mark.y, mark.width, mark.height).adjusted(-2, -2, 2, 2) for mark in marks)


def areas_of(hits: Hits, choice: Choice | None) -> tuple[QRectF, ...]:
    """Return the rectangles around what is drawn of a choice; none where there is none."""
    return () if choice is None else choice.areas(hits)


def choice_of_hit(model: TimelineModel, hit: Hit) -> Choice:
    """Return the choice of what was pointed at."""
    ids = model.ids(hit.first, hit.count, hit.is_credit)
    if len(ids) == 1:
        place = model.place_of(ids[0], (hit.lane,))
        if place is not None:
            return choice_of_entry(place)
    return Choice(hit.lane, Span(hit.span.begin, hit.span.end - 1), hit.is_credit, ids)


def choice_of_entry(place: EntryPlace) -> Choice:
    """Return the choice of a single entry."""
    return Choice(place.lane, Span(place.at, place.at), place.is_credit, (place.entry_id,))


def choice_of_entries(model: TimelineModel, lanes: tuple[int, ...], ids: Sequence[int]) -> Choice | None:
    """Return the choice of entries wherever they stand in `lanes`, None where the model has none of them."""
    found = (model.place_of(number, lanes) for number in ids[:_MOST_MARKED])
    places = sorted((place for place in found if place is not None), key=lambda place: place.at)
    if not places:
        return None
    first = places[0]
    if len(ids) == 1:
        return choice_of_entry(first)
    return Choice(first.lane, Span(first.at, first.at), first.is_credit, tuple(ids), tuple(places))


def neighbour(model: TimelineModel, choice: Choice | None, step: int, lane: int) -> Choice | None:
    """Return the choice of the entry before (-1) or after (1) the chosen ones in their lane, else its first or last."""
    if not model.count or model.is_outline:
        return None
    if choice is None:
        own = model.lanes[lane]
        return choice_of_entry(model.place_at(own.first if step > 0 else own.stop - 1))
    edge = model.place_of(choice.ids[-1] if step > 0 else choice.ids[0], (choice.lane,))
    if edge is None:
        return None
    own = model.lanes[edge.lane]
    row = min(max(edge.row + step, own.first), own.stop - 1)
    return choice_of_entry(model.place_at(row))
