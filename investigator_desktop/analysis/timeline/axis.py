"""The time axis above the lanes and the lines that it sends through them; it runs from left to right everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.analysis.timeline.geometry import Plot, text_width
from investigator_desktop.analysis.timeline.ticks import CONTEXT, TickUnit, stretches, tick_step, ticks
from investigator_desktop.analysis.timeline.times import as_us
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.domain.scene import Anchor, Ink, Label, Line, Primitive

INSET = 0.35  # heights of the text between a tick and its label


def draw_axis(plot: Plot, wording: Wording) -> Iterator[Primitive]:
    """Yield the ticks with their labels and, above them, the year, month or day that they lie in."""
    size = plot.text_size
    step = tick_step(plot.span, plot.right - plot.left, size * 0.56)
    context = CONTEXT[step.unit]
    yield Line(plot.left, plot.axis, plot.right, plot.axis, Ink.MUTED_TEXT)
    found = [(plot.x(as_us(moment)), wording.tick(moment, step.unit)) for moment in ticks(plot.span, step)]
    ends = [*(x for x, _ in found[1:]), plot.right + 2 * INSET * size]
    for (x, text), end in zip(found, ends, strict=True):
        yield Line(x, plot.axis - 0.5 * size, x, plot.bottom, Ink.GRID)
        yield from _tick_label(plot, x, text, end)
    if context is not None:
        yield from _context(plot, context, wording)


def _tick_label(plot: Plot, x: float, text: str, end: float) -> Iterator[Primitive]:
    """Yield the label of a tick where it ends before the next one."""
    size = plot.text_size
    if x + INSET * size + text_width(text, size) <= end - INSET * size:
        yield Label(x + INSET * size, plot.axis - 0.6 * size, text, Ink.MUTED_TEXT, size)


def _context(plot: Plot, unit: TickUnit, wording: Wording) -> Iterator[Primitive]:
    size = plot.text_size
    for moment, span in stretches(plot.span, unit):
        left, right = plot.x(span.begin), plot.x(span.end)
        if span.begin > plot.span.begin:
            yield Line(left, plot.axis - 3.2 * size, left, plot.bottom, Ink.GRID, 1.0)
        text = wording.context(moment, unit)
        room = right - left - INSET * size
        if room >= min(text_width(text, size), 6 * size):
            yield Label(
                left + INSET * size,
                plot.axis - 2.2 * size,
                text,
                Ink.TEXT,
                size,
                Anchor.LEFT,
                is_bold=True,
                max_width=room,
            )
