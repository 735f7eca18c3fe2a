"""Lays a timeline out: a pure function of model, view and wording, the same for the screen and for the report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from investigator_desktop.analysis.timeline.arrows import draw_arrows
from investigator_desktop.analysis.timeline.axis import draw_axis
from investigator_desktop.analysis.timeline.balance_curve import draw_balance
from investigator_desktop.analysis.timeline.columns import BinColumns
from investigator_desktop.analysis.timeline.events import draw_events, event_signs
from investigator_desktop.analysis.timeline.flags import draw_flags, flag_signs
from investigator_desktop.analysis.timeline.footer import (
    Rows,
    draw_footer,
    footer_height,
    footer_rows,
)
from investigator_desktop.analysis.timeline.geometry import (
    AXIS_HEIGHT,
    BAND_HEIGHT,
    GROUP_HEIGHT,
    LEAST_LANE,
    Plot,
    plot_of,
)
from investigator_desktop.analysis.timeline.hits import Hits
from investigator_desktop.analysis.timeline.lanes import (
    draw_background,
    draw_balance_range,
    draw_head,
    draw_head_ground,
    draw_name,
    draw_scale,
    draw_scale_lines,
)
from investigator_desktop.analysis.timeline.levels import bins_in_view, fitting_unit
from investigator_desktop.analysis.timeline.marks import bars_of, draw_marks
from investigator_desktop.analysis.timeline.model import BinUnit, TimelineModel
from investigator_desktop.analysis.timeline.rows import is_merging, shown_rows
from investigator_desktop.analysis.timeline.times import as_us
from investigator_desktop.analysis.timeline.view import TimelineView
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.domain.scene import Anchor, Box, Ink, Label, Line, Primitive, Scene
from investigator_desktop.domain.scene_columns import Drawn, unfolded
from investigator_desktop.foundation.catalogue import message

LEAST_BIN = 0.55  # heights of the text
Area = tuple[float, float, float, float]
"""Left edge, top, width and height."""


@dataclass(frozen=True, slots=True)
class TimelineLayout:
    """A picture, what stands where in it, and over which length entries were added up.

    `drawn` is what changes with every move, with its marks by columns; `fixed` are the names, scales and signs beside
    and below the lanes, in the areas `beside`, over which nothing else is drawn. `scene` is all of it unfolded.
    """

    drawn: tuple[Drawn, ...]
    fixed: tuple[Primitive, ...]
    hits: Hits
    plot: Plot
    unit: BinUnit
    height: float

    @property
    def scene(self) -> Scene:
        """Return the picture as plain primitives."""
        return Scene(self.plot.width, self.height, (*unfolded(self.drawn), *self.fixed))

    @property
    def beside(self) -> tuple[Area, ...]:
        """Return the areas in which the fixed part lies: both sides of the lanes in sight, and below them."""
        plot = self.plot
        sides = ((0.0, plot.left), (plot.right, plot.width - plot.right))
        lanes = [(x, top, width, bottom - top) for top, bottom in _runs(plot) for x, width in sides]
        below = (0.0, plot.bottom + 1, plot.width, self.height - plot.bottom - 1)
        return (*lanes, below) if lanes else ()


def _runs(plot: Plot) -> list[tuple[float, float]]:
    """Return the stretches of lanes that follow each other without a head between them."""
    runs: list[tuple[float, float]] = []
    for strip in plot.strips:
        if runs and abs(runs[-1][1] - strip.top - 1) < 0.01:
            runs[-1] = (runs[-1][0], strip.bottom + 1)
        else:
            runs.append((strip.top + 1, strip.bottom + 1))
    return runs


def layout_timeline(model: TimelineModel, view: TimelineView, wording: Wording) -> TimelineLayout:
    """Return the picture of a view with its hit index."""
    unit = _unit(view)
    rows = footer_rows(model, view, unit, wording)
    footer = footer_height(rows, view.text_size)
    plot = plot_of(model, view, footer, is_right_to_left=wording.is_right_to_left)
    bins = bins_in_view(model, unit, [strip.number for strip in plot.strips], plot.span)
    largest = largest_sums(model, view, unit)
    bars = bars_of(bins, plot, largest, view.scaling)
    events, flags = event_signs(model.events, plot), flag_signs(model.flags, plot)
    drawn = (
        *_behind(view, plot, largest, wording),
        *_balances(plot, bins),
        *draw_marks(bars, plot, model.columns),
        *draw_arrows(model, plot),
        *draw_flags(flags, view.text_size),
        *draw_events(model.events, events, plot, wording),
        *_heads(model, plot, wording),
    )
    fixed = tuple(_fixed(view, plot, largest, wording, rows))
    return TimelineLayout(
        drawn, fixed, Hits(plot, bars, model.events, events, flags), plot, unit, view.height
    )


def readable_height(model: TimelineModel, view: TimelineView, wording: Wording) -> float:
    """Return the least height at which all lanes of a view are readable without scrolling."""
    footer = footer_height(footer_rows(model, view, _unit(view), wording), view.text_size)
    rows = shown_rows(model, view)
    heads = sum(row.is_head for row in rows)
    lanes = max(1, len(rows) - heads)
    band = BAND_HEIGHT if model.events else 0.0
    above = AXIS_HEIGHT + band + heads * GROUP_HEIGHT
    return (above + lanes * LEAST_LANE) * view.text_size + footer + 1.0


def largest_sums(model: TimelineModel, view: TimelineView, unit: BinUnit) -> Mapping[str, int]:
    """Return by currency the sum that is drawn at full length in a view."""
    level = model.level(unit)
    return level.largest_merged if is_merging(model, view) else level.largest


def _unit(view: TimelineView) -> BinUnit:
    """Return the shortest bin whose bars have a readable width on the least room that the lanes may get."""
    room = max(1.0, view.width * 0.75)
    return fitting_unit((view.span.end - view.span.begin) / room * LEAST_BIN * view.text_size)


def _behind(
    view: TimelineView, plot: Plot, largest: Mapping[str, int], wording: Wording
) -> Iterator[Primitive]:
    for place, strip in enumerate(plot.strips):
        yield from draw_background(strip, plot, wording, is_even=(view.first_lane + place) % 2 == 0)
    yield from (draw_head_ground(head, plot) for head in plot.heads)
    yield from draw_axis(plot, wording)
    for strip in plot.strips:
        yield from draw_scale_lines(strip, plot, largest, view.scaling)
    yield from _selection(view, plot)


def _balances(plot: Plot, bins: BinColumns) -> Iterator[Drawn]:
    """Yield the balances of all lanes in sight; their bins follow each other as the strips do."""
    counts = dict(zip(*(found.tolist() for found in np.unique(bins.lane, return_counts=True)), strict=True))
    first = 0
    for strip in plot.strips:
        stop = first + counts.get(strip.number, 0)
        yield from draw_balance(strip, bins, slice(first, stop), plot)
        first = stop


def _selection(view: TimelineView, plot: Plot) -> Iterator[Primitive]:
    """Yield the band of a chosen period, its edges as lines so that it shows without colour."""
    if view.selection is None:
        return
    begin, end = as_us(view.selection.from_at), as_us(view.selection.to_at)
    left, right = plot.inside(begin), plot.inside(end)
    if right > left:
        yield Box(left, plot.top, right - left, plot.bottom - plot.top, Ink.SELECTION)
    for us in (begin, end):
        if plot.span.begin <= us <= plot.span.end:
            yield Line(
                plot.x(us),
                plot.top - 0.5 * plot.text_size,
                plot.x(us),
                plot.bottom,
                Ink.TEXT,
                1.0,
                is_dashed=True,
            )


def _heads(model: TimelineModel, plot: Plot, wording: Wording) -> Iterator[Primitive]:
    for head in plot.heads:
        yield from draw_head(head, plot, model, wording)


def _fixed(
    view: TimelineView, plot: Plot, largest: Mapping[str, int], wording: Wording, rows: Rows
) -> Iterator[Primitive]:
    for strip in plot.strips:
        yield from draw_name(strip, plot, wording)
        yield from draw_scale(strip, plot, largest, view.scaling, wording)
        yield from draw_balance_range(strip, plot, wording)
    if not plot.row_count:
        text = wording.text(message("Timeline", "There are no entries to show."))
        yield Label(
            view.width / 2, view.height / 2, text, Ink.MUTED_TEXT, 1.2 * view.text_size, Anchor.CENTRE
        )
        return
    top = view.height - footer_height(rows, view.text_size)
    yield from draw_footer(rows, top, view.width, view.text_size, is_right_to_left=wording.is_right_to_left)
