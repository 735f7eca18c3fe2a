"""How entries are pointed out in a timeline: an outline around what is drawn of them, and a wedge that points at it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from investigator_desktop.analysis.timeline.hits import Hit
from investigator_desktop.analysis.timeline.layout import TimelineLayout, layout_timeline
from investigator_desktop.analysis.timeline.model import EntryPlace, Span, TimelineModel
from investigator_desktop.analysis.timeline.rows import shown_lanes, shown_rows
from investigator_desktop.analysis.timeline.view import TimelineView, with_in_sight
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.domain.scene import Ink, Line, Polygon, Primitive, Scene

MOST_OUTLINED = 200
DISTANCE, WIDTH, WEDGE = 0.35, 0.16, 0.75  # heights of the text


def pointing_scene(model: TimelineModel, view: TimelineView, ids: Sequence[int], wording: Wording) -> Scene:
    """Return the picture of a view with entries pointed out, the lane of the first one scrolled into sight."""
    places = _places(model, view, ids[:MOST_OUTLINED])
    layout = layout_timeline(model, view, wording)
    if places:
        seen = _seen(model, view, layout, places[0])
        layout = layout if seen == view else layout_timeline(model, seen, wording)
    scene = layout.scene
    return replace(scene, primitives=(*scene.primitives, *_outlines(layout, places)))


def _places(model: TimelineModel, view: TimelineView, ids: Sequence[int]) -> tuple[EntryPlace, ...]:
    lanes = shown_lanes(model, view)
    found = (model.place_of(entry_id, lanes) for entry_id in ids)
    return tuple(place for place in found if place is not None and place.lane in lanes)


def _seen(
    model: TimelineModel, view: TimelineView, layout: TimelineLayout, place: EntryPlace
) -> TimelineView:
    """Return the view itself where a place lies in it, else one moved and scrolled so that it does."""
    moved = with_in_sight(model, view, Span(place.at, place.at))
    if layout.plot.strip_of(place.lane) is not None:
        return moved
    rows = [row.lane for row in shown_rows(model, view)]
    return replace(moved, first_lane=rows.index(place.lane))


def _outlines(layout: TimelineLayout, places: Sequence[EntryPlace]) -> Iterator[Primitive]:
    size, known = layout.plot.text_size, set[Hit]()
    for place in places:
        marks = layout.hits.marks(place.lane, Span(place.at, place.at), is_credit=place.is_credit)
        for mark in marks:
            if mark not in known:
                known.add(mark)
                yield from _outline(mark, size)


def _outline(mark: Hit, size: float) -> Iterator[Primitive]:
    left, right = mark.x - DISTANCE * size, mark.x + mark.width + DISTANCE * size
    top, bottom = mark.y - DISTANCE * size, mark.y + mark.height + DISTANCE * size
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    for (x1, y1), (x2, y2) in pairwise(corners):
        yield Line(x1, y1, x2, y2, Ink.TEXT, WIDTH * size)
    middle, edge = (left + right) / 2, top if mark.is_credit else bottom
    away = -WEDGE * size if mark.is_credit else WEDGE * size
    tips = (middle - WEDGE * size / 2, edge + away), (middle + WEDGE * size / 2, edge + away)
    yield Polygon(((middle, edge), *tips), Ink.TEXT)
