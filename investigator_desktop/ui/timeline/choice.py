"""The entries that a person chose on the timeline, and how they are marked at any zoom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from investigator_desktop.analysis.timeline.hits import Hit, Hits
from investigator_desktop.analysis.timeline.model import EntryPlace, Span, TimelineModel


@dataclass(frozen=True, slots=True)
class Choice:
    """Entries of one side of a lane within a stretch of time; its ends belong to it."""

    lane: int
    span: Span
    is_credit: bool
    ids: tuple[int, ...]

    def areas(self, hits: Hits) -> tuple[QRectF, ...]:
        """Return the rectangles around what is drawn of the entries."""
        marks = hits.marks(self.lane, self.span, is_credit=self.is_credit)
        return tuple(QRectF(mark.x, mark.y, mark.width, mark.height).adjusted(-2, -2, 2, 2) for mark in marks)


def choice_of_hit(model: TimelineModel, hit: Hit) -> Choice:
    """Return the choice of what was pointed at."""
    ids = model.ids(hit.first, hit.count, hit.is_credit)
    if len(ids) == 1:
        place = model.place_of(ids[0])
        if place is not None:
            return choice_of_entry(place)
    return Choice(hit.lane, Span(hit.span.begin, hit.span.end - 1), hit.is_credit, ids)


def choice_of_entry(place: EntryPlace) -> Choice:
    """Return the choice of a single entry."""
    return Choice(place.lane, Span(place.at, place.at), place.is_credit, (place.entry_id,))


def neighbour(model: TimelineModel, choice: Choice | None, step: int, lane: int) -> Choice | None:
    """Return the choice of the entry before (-1) or after (1) the chosen ones in their lane, else its first or last."""
    if not model.count:
        return None
    if choice is None:
        own = model.lanes[lane]
        return choice_of_entry(model.place_at(own.first if step > 0 else own.stop - 1))
    edge = model.place_of(choice.ids[-1] if step > 0 else choice.ids[0])
    if edge is None:
        return None
    own = model.lanes[edge.lane]
    row = min(max(edge.row + step, own.first), own.stop - 1)
    return choice_of_entry(model.place_at(row))
