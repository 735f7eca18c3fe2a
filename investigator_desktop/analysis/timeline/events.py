"""The band of events above the lanes: a rhombus at the time of each, its words where there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from investigator_desktop.analysis.timeline.geometry import Plot, text_width
from investigator_desktop.analysis.timeline.hits import Sign
from investigator_desktop.analysis.timeline.model import EventMark
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.domain.events import EVENT_WORDS
from investigator_desktop.domain.scene import Anchor, Box, Ink, Label, Line, Polygon, Primitive
from investigator_desktop.foundation.catalogue import message

# in heights of the text
RADIUS, CLOSEST, LEAST_LABEL = 0.42, 1.1, 2.6


def event_signs(events: Sequence[EventMark], plot: Plot) -> tuple[Sign, ...]:
    """Return where the events in view stand from left to right; those too close to each other share a sign."""
    size, y = plot.text_size, (plot.axis + plot.top) / 2
    found: list[Sign] = []
    order = sorted(range(len(events)), key=lambda number: events[number].span.begin)
    for number in order:
        x = plot.x(events[number].span.begin)
        if not plot.left <= x <= plot.right:
            continue
        if found and x - found[-1].x < CLOSEST * size:
            found[-1] = Sign(found[-1].x, y, found[-1].reach, (*found[-1].numbers, number))
        else:
            found.append(Sign(x, y, 0.7 * size, (number,)))
    return tuple(found)


def draw_events(
    events: Sequence[EventMark], signs: Sequence[Sign], plot: Plot, wording: Wording
) -> Iterator[Primitive]:
    """Yield the name of the band, the days of events that lasted longer, and each sign with its words."""
    if not events:
        return
    yield from _band(plot, wording)
    yield from _long_events(events, plot)
    ends = [*(sign.x for sign in signs[1:]), plot.right]
    for sign, end in zip(signs, ends, strict=True):
        yield from _sign(sign, plot)
        yield from _words(sign, events, end, plot, wording)


def _band(plot: Plot, wording: Wording) -> Iterator[Primitive]:
    size = plot.text_size
    is_right = plot.is_right_to_left
    x = plot.width - 0.5 * size if is_right else 0.5 * size
    anchor = Anchor.RIGHT if is_right else Anchor.LEFT
    text = wording.text(message("Timeline", "Events"))
    yield Label(x, plot.top - 0.7 * size, text, Ink.TEXT, size, anchor, is_bold=True)
    yield Line(0, plot.top, plot.width, plot.top, Ink.GRID, 1.0)


def _long_events(events: Sequence[EventMark], plot: Plot) -> Iterator[Primitive]:
    size = plot.text_size
    for event in events:
        left, right = plot.inside(event.span.begin), plot.inside(event.span.end)
        if right - left > size:
            yield Box(left, plot.top - 0.3 * size, right - left, 0.2 * size, Ink.EVENT)


def _sign(sign: Sign, plot: Plot) -> Iterator[Primitive]:
    radius = RADIUS * plot.text_size
    yield Line(sign.x, plot.top, sign.x, plot.bottom, Ink.EVENT, 0.5, is_dashed=True)
    corners = ((0.0, -radius), (radius, 0.0), (0.0, radius), (-radius, 0.0))
    yield Polygon(tuple((sign.x + dx, sign.y + dy) for dx, dy in corners), Ink.EVENT)


def _words(
    sign: Sign, events: Sequence[EventMark], end: float, plot: Plot, wording: Wording
) -> Iterator[Primitive]:
    size = plot.text_size
    room = end - sign.x - (RADIUS + 0.9) * size
    if room < LEAST_LABEL * size:
        return
    text = event_text(events[sign.numbers[0]], wording)
    if len(sign.numbers) > 1:
        text = wording.text(message("Timeline", "%n events").counted(len(sign.numbers)))
        if text_width(text, size) > room:
            return
    x = sign.x + (RADIUS + 0.3) * size
    yield Label(x, sign.y + 0.35 * size, text, Ink.EVENT, size, max_width=room)


def event_text(event: EventMark, wording: Wording) -> str:
    """Return what an event is called: its label, else its kind."""
    return wording.name(event.label) if event.label else wording.text(EVENT_WORDS[event.kind])
