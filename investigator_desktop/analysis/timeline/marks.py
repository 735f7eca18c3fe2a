"""Entries as marks: money in stands up with a square head, money out hangs down with a flat one, sums are bars."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from investigator_desktop.analysis.timeline.amounts import shares
from investigator_desktop.analysis.timeline.columns import BinColumns, EntryColumns
from investigator_desktop.analysis.timeline.geometry import Plot
from investigator_desktop.analysis.timeline.hits import Bars
from investigator_desktop.analysis.timeline.view import Scaling
from investigator_desktop.domain.scene import Ink
from investigator_desktop.domain.scene_columns import Boxes, Flags, Floats, Numbers

# all in heights of the text
STEM, HEAD, FLAT_WIDTH, FLAT_HEIGHT = 0.16, 0.5, 0.8, 0.2
LEAST_SINGLE, LEAST_SUM = 0.5, 0.12
LEAST_BAR = 1.0  # units of the surface


def bars_of(bins: BinColumns, plot: Plot, largest: Mapping[str, int], scaling: Scaling) -> Bars:
    """Return the bars of all lanes in sight, those that a view shows of the bins read for it."""
    rows = np.flatnonzero(_is_in_sight(bins, plot))
    place = _places(plot, bins.lane[rows])
    is_single, count, credit_count = bins.is_single[rows], bins.count[rows], bins.credit_count[rows]
    least = np.where(is_single, LEAST_SINGLE, LEAST_SUM) * plot.text_size
    scale = _Scale(plot, largest, scaling)
    left, right = _edges(bins, rows, plot)
    offsets = np.searchsorted(place, np.arange(len(plot.strips) + 1))
    return Bars(
        left=left,
        right=right,
        up=np.where(credit_count > 0, np.maximum(least, scale.lengths(bins.credit_units[rows], place)), 0.0),
        down=np.where(
            credit_count < count, np.maximum(least, scale.lengths(bins.debit_units[rows], place)), 0.0
        ),
        rows=rows,
        offsets=tuple(offsets.tolist()),
        bins=bins,
    )


def _is_in_sight(bins: BinColumns, plot: Plot) -> Flags:
    """Tell of each bin whether it is drawn: single entries in the view, and sums that reach into it."""
    span = plot.span
    return np.where(bins.is_single, (span.begin <= bins.at) & (bins.at < span.end), bins.end > span.begin)


def _places(plot: Plot, lanes: Numbers) -> Numbers:
    """Return the place among the strips of each lane; lanes follow each other as the strips do."""
    place_of = {strip.number: place for place, strip in enumerate(plot.strips)}
    is_new = np.ones(len(lanes), dtype=np.bool_)
    is_new[1:] = lanes[1:] != lanes[:-1]
    starts = np.flatnonzero(is_new)
    places = np.array([place_of[lane] for lane in lanes[starts].tolist()], dtype=np.int64)
    return np.repeat(places, np.diff(np.append(starts, len(lanes))))


class _Scale:
    """Turns amounts into lengths, each in the strip of its lane."""

    def __init__(self, plot: Plot, largest: Mapping[str, int], scaling: Scaling) -> None:
        lanes = [strip.lane for strip in plot.strips]
        self._largest = np.array([largest.get(lane.currency, 0) for lane in lanes], dtype=np.float64)
        self._unit = np.array([10.0**lane.scale for lane in lanes], dtype=np.float64)
        self._half = np.array([strip.half for strip in plot.strips], dtype=np.float64)
        self._scaling = scaling

    def lengths(self, units: Numbers, place: Numbers) -> Floats:
        """Return how long amounts are in the strips at their places."""
        return self._half[place] * shares(units, self._largest[place], self._unit[place], self._scaling)


def _edges(bins: BinColumns, rows: Numbers, plot: Plot) -> tuple[Floats, Floats]:
    """Return the edges of heads around their times, and of bins in sight with a little room to the next one."""
    middle, half = plot.xs(bins.at[rows]), HEAD * plot.text_size / 2
    begin = np.clip(plot.xs(bins.begin[rows]), plot.left, plot.right)
    end = np.clip(plot.xs(bins.end[rows]), plot.left, plot.right)
    room = np.minimum(1.0, (end - begin) * 0.15) / 2
    is_single = bins.is_single[rows]
    left = np.where(is_single, middle - half, begin + room)
    right = np.where(is_single, middle + half, np.maximum(end - room, begin + room + LEAST_BAR))
    return left, right


def draw_marks(bars: Bars, plot: Plot, entries: EntryColumns) -> Iterator[Boxes]:
    """Yield the marks of money in, then those of money out; heads carry the id of their entry."""
    base = np.repeat([strip.base for strip in plot.strips], np.diff(bars.offsets))
    is_single = bars.bins.is_single[bars.rows]
    ids = np.where(is_single, entries.id[bars.bins.first[bars.rows]], 0)
    size = plot.text_size
    for ink, length in ((Ink.CREDIT, bars.up), (Ink.DEBIT, bars.down)):
        own = np.flatnonzero(length > 0)
        if own.size:
            side = _Side(bars.left[own], bars.right[own], base[own], length[own], is_single[own], ids[own])
            yield side.boxes(ink, size)


class _Side:
    """The marks of one side of all lanes."""

    def __init__(
        self, left: Floats, right: Floats, base: Floats, length: Floats, is_single: Flags, ids: Numbers
    ) -> None:
        self._left, self._right, self._base, self._length = left, right, base, length
        self._is_single, self._ids = is_single, ids

    def boxes(self, ink: Ink, size: float) -> Boxes:
        """Return stems and bars, then the heads of single entries."""
        is_up, one = ink is Ink.CREDIT, np.flatnonzero(self._is_single)
        middle = (self._left + self._right) / 2
        x = np.where(self._is_single, middle - STEM * size / 2, self._left)
        width = np.where(self._is_single, STEM * size, self._right - self._left)
        y = self._base - self._length if is_up else self._base
        wide, high = (HEAD, HEAD) if is_up else (FLAT_WIDTH, FLAT_HEIGHT)
        tip = y[one] if is_up else y[one] + self._length[one] - high * size
        full = np.full(one.size, size)
        return Boxes(
            x=np.concatenate([x, middle[one] - wide * size / 2]),
            y=np.concatenate([y, tip]),
            width=np.concatenate([width, full * wide]),
            height=np.concatenate([self._length, full * high]),
            ink=ink,
            ids=np.concatenate([np.zeros(len(x), dtype=np.int64), self._ids[one]]),
        )
