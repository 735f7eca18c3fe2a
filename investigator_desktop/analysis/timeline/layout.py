"""Lays a timeline out: a pure function of model, view and wording, the same for the screen and for the report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from investigator_desktop.analysis.timeline.arrows import draw_arrows
from investigator_desktop.analysis.timeline.axis import draw_axis
from investigator_desktop.analysis.timeline.balance_curve import draw_balance
from investigator_desktop.analysis.timeline.footer import (
    FooterItem,
    draw_footer,
    footer_height,
    footer_rows,
)
from investigator_desktop.analysis.timeline.geometry import AXIS_HEIGHT, LEAST_LANE, Plot, plot_of
from investigator_desktop.analysis.timeline.hits import Bar, Hits
from investigator_desktop.analysis.timeline.lanes import (
    draw_background,
    draw_balance_range,
    draw_name,
    draw_scale,
)
from investigator_desktop.analysis.timeline.levels import Bin, bins_in_view, fitting_unit
from investigator_desktop.analysis.timeline.marks import bars_by_lane, draw_marks
from investigator_desktop.analysis.timeline.model import BinUnit, TimelineModel
from investigator_desktop.analysis.timeline.times import as_us
from investigator_desktop.analysis.timeline.view import TimelineView, shown_lanes
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.domain.scene import Anchor, Box, Ink, Label, Line, Primitive, Scene
from investigator_desktop.foundation.catalogue import message

LEAST_BIN = 0.55  # heights of the text


@dataclass(frozen=True, slots=True)
class TimelineLayout:
    """A picture, what stands where in it, and over which length entries were added up."""

    scene: Scene
    hits: Hits
    plot: Plot
    unit: BinUnit


def layout_timeline(model: TimelineModel, view: TimelineView, wording: Wording) -> TimelineLayout:
    """Return the picture of a view with its hit index."""
    unit = _unit(view)
    rows = footer_rows(model, view, unit, wording)
    plot = plot_of(
        model, view, footer_height(rows, view.text_size), is_right_to_left=wording.is_right_to_left
    )
    bins = bins_in_view(model, unit, [strip.number for strip in plot.strips], plot.span)
    bars = bars_by_lane(bins, plot, model.level(unit), view.scaling)
    primitives = (
        *_behind(model, view, plot, unit, wording),
        *_lanes(model, plot, bins, bars),
        *draw_arrows(model, plot),
        *_text(plot, wording, rows, view),
    )
    return TimelineLayout(Scene(view.width, view.height, primitives), Hits(plot, bars), plot, unit)


def readable_height(model: TimelineModel, view: TimelineView, wording: Wording) -> float:
    """Return the least height at which all lanes of a view are readable without scrolling."""
    footer = footer_height(footer_rows(model, view, _unit(view), wording), view.text_size)
    lanes = max(1, len(shown_lanes(model, view)))
    return (AXIS_HEIGHT + lanes * LEAST_LANE) * view.text_size + footer + 1.0


def _unit(view: TimelineView) -> BinUnit:
    """Return the shortest bin whose bars have a readable width on the least room that the lanes may get."""
    room = max(1.0, view.width * 0.75)
    return fitting_unit((view.span.end - view.span.begin) / room * LEAST_BIN * view.text_size)


def _behind(
    model: TimelineModel, view: TimelineView, plot: Plot, unit: BinUnit, wording: Wording
) -> Iterator[Primitive]:
    level = model.level(unit)
    for strip in plot.strips:
        yield from draw_background(strip, plot, wording)
    yield from draw_axis(plot, wording)
    for strip in plot.strips:
        yield from draw_scale(strip, plot, level, view.scaling, wording)
    yield from _selection(view, plot)


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


def _lanes(
    model: TimelineModel, plot: Plot, bins: Mapping[int, Sequence[Bin]], bars: Mapping[int, Sequence[Bar]]
) -> Iterator[Primitive]:
    for strip in plot.strips:
        yield from draw_balance(strip, bins.get(strip.number, ()), plot)
    single = [bar.found.first for own in bars.values() for bar in own if bar.found.entry_count == 1]
    ids = iter(model.entries["id"].gather(single).to_list())
    for strip in plot.strips:
        yield from draw_marks(strip, bars[strip.number], plot, ids)


def _text(
    plot: Plot, wording: Wording, rows: tuple[tuple[FooterItem, ...], ...], view: TimelineView
) -> Iterator[Primitive]:
    for strip in plot.strips:
        yield from draw_name(strip, plot, wording)
        yield from draw_balance_range(strip, plot, wording)
    if not plot.strips:
        text = wording.text(message("Timeline", "There are no entries to show."))
        yield Label(
            view.width / 2, view.height / 2, text, Ink.MUTED_TEXT, 1.2 * view.text_size, Anchor.CENTRE
        )
        return
    top = view.height - footer_height(rows, view.text_size)
    yield from draw_footer(rows, top, view.width, view.text_size, is_right_to_left=wording.is_right_to_left)
