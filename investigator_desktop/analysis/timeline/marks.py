"""Entries as marks: money in stands up with a square head, money out hangs down with a flat one, sums are bars."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from investigator_desktop.analysis.timeline.amounts import share
from investigator_desktop.analysis.timeline.geometry import Plot, Strip
from investigator_desktop.analysis.timeline.hits import Bar
from investigator_desktop.analysis.timeline.levels import Bin
from investigator_desktop.analysis.timeline.model import Level
from investigator_desktop.analysis.timeline.view import Scaling
from investigator_desktop.domain.scene import Box, Ink, Primitive

# all in heights of the text
STEM, HEAD, FLAT_WIDTH, FLAT_HEIGHT = 0.16, 0.5, 0.8, 0.2
LEAST_SINGLE, LEAST_SUM = 0.5, 0.12
LEAST_BAR = 1.0  # units of the surface


def bars_by_lane(
    bins: Mapping[int, Sequence[Bin]], plot: Plot, level: Level, scaling: Scaling
) -> dict[int, Sequence[Bar]]:
    """Return the bars of every lane in sight, those that a view shows of the bins read for it."""
    return {
        strip.number: _bars(bins.get(strip.number, ()), strip, plot, level, scaling) for strip in plot.strips
    }


def _bars(bins: Sequence[Bin], strip: Strip, plot: Plot, level: Level, scaling: Scaling) -> Sequence[Bar]:
    largest, unit = level.largest.get(strip.lane.currency, 0), int(10**strip.lane.scale)
    half, size = strip.half, plot.text_size

    def length(units: int, count: int, least: float) -> float:
        return max(least, half * share(units, largest, unit, scaling)) if count else 0.0

    bars: list[Bar] = []
    for found in bins:
        if found.end <= plot.span.begin or (found.entry_count == 1 and not _is_in_sight(found, plot)):
            continue
        least = (LEAST_SINGLE if found.entry_count == 1 else LEAST_SUM) * size
        up = length(found.credit_units, found.credit_count, least)
        down = length(found.debit_units, found.entry_count - found.credit_count, least)
        bars.append(Bar(*_edges(plot, found), up, down, found))
    return bars


def _is_in_sight(found: Bin, plot: Plot) -> bool:
    return plot.span.begin <= found.at < plot.span.end


def _edges(plot: Plot, found: Bin) -> tuple[float, float]:
    """Return the edges of a head around its time, or of a bin in sight with a little room to the next one."""
    if found.entry_count == 1:
        middle, half = plot.x(found.at), HEAD * plot.text_size / 2
        return middle - half, middle + half
    left, right = plot.inside(found.begin), plot.inside(found.end)
    room = min(1.0, (right - left) * 0.15)
    return left + room / 2, max(right - room / 2, left + room / 2 + LEAST_BAR)


def draw_marks(strip: Strip, bars: Sequence[Bar], plot: Plot, ids: Iterator[int]) -> Iterator[Primitive]:
    """Yield the marks of a lane; `ids` yields those of the single entries among the bars in their order."""
    for bar in bars:
        if bar.found.entry_count > 1:
            yield from _sum_boxes(strip, bar)
        else:
            yield from _single_boxes(strip, bar, plot.text_size, next(ids))


def _sum_boxes(strip: Strip, bar: Bar) -> Iterator[Primitive]:
    width = bar.right - bar.left
    if bar.up:
        yield Box(bar.left, strip.base - bar.up, width, bar.up, Ink.CREDIT)
    if bar.down:
        yield Box(bar.left, strip.base, width, bar.down, Ink.DEBIT)


def _single_boxes(strip: Strip, bar: Bar, size: float, entry_id: int) -> Iterator[Primitive]:
    middle, stem = (bar.left + bar.right) / 2, STEM * size
    if bar.up:
        head, tip = HEAD * size, strip.base - bar.up
        yield Box(middle - stem / 2, tip, stem, bar.up, Ink.CREDIT)
        yield Box(middle - head / 2, tip, head, head, Ink.CREDIT, id=entry_id)
    else:
        width, height, tip = FLAT_WIDTH * size, FLAT_HEIGHT * size, strip.base + bar.down
        yield Box(middle - stem / 2, strip.base, stem, bar.down, Ink.DEBIT)
        yield Box(middle - width / 2, tip - height, width, height, Ink.DEBIT, id=entry_id)
