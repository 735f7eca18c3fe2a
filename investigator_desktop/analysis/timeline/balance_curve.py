"""The balance of a lane in steps: solid where the source prints it, dashed where it is inferred."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from investigator_desktop.analysis.timeline.columns import BinColumns
from investigator_desktop.analysis.timeline.geometry import Plot, Strip
from investigator_desktop.domain.scene import Ink, Line
from investigator_desktop.domain.scene_columns import Drawn, Flags, Floats, Numbers, Steps

LEAST_SWING = 0.15  # heights of the text; a smaller rise and fall within a bin is not drawn


def draw_balance(strip: Strip, bins: BinColumns, rows: slice, plot: Plot) -> Iterator[Drawn]:
    """Yield the zero line and the curve of a lane whose balance is known; `rows` are its bins of those read."""
    lane = strip.lane
    if lane.opening is None or lane.known.end <= plot.span.begin or lane.known.begin >= plot.span.end:
        return
    scale = _Scale(strip)
    yield Line(plot.left, scale.zero, plot.right, scale.zero, Ink.GRID)
    path = _Path(strip, plot, scale, bins, rows)
    for is_inferred, x, y in path.parts():
        fill = None if is_inferred else scale.zero
        yield Steps(x, y, Ink.BALANCE, 0.1 * plot.text_size, fill, is_dashed=is_inferred)


class _Scale:
    """Maps a balance to its y in the strip of a lane."""

    __slots__ = ("factor", "zero")

    def __init__(self, strip: Strip) -> None:
        low, high = strip.lane.balance_low or 0, strip.lane.balance_high or 0
        self.factor = (strip.balance_bottom - strip.balance_top) / (high - low) if high > low else 0.0
        self.zero = strip.balance_bottom + low * self.factor

    def ys(self, units: Numbers) -> Floats:
        return units.astype(np.float64) * -self.factor + self.zero


class _Path:
    """The curve from left to right: holds a balance until a bin, then runs through its lowest and highest to its last.

    A part of its own begins wherever printed and inferred balances meet.
    """

    def __init__(self, strip: Strip, plot: Plot, scale: _Scale, bins: BinColumns, rows: slice) -> None:
        self._strip, self._plot, self._scale = strip, plot, scale
        moments, span = bins.moment[rows], plot.span
        first, stop = np.searchsorted(moments, [span.begin, span.end]).tolist()
        units, is_inferred = strip.lane.opening or 0, bool(bins.is_inferred[rows][:1].any())
        if first:
            units = int(bins.last_balance[rows][first - 1])
            is_inferred = bool(bins.is_inferred[rows][first - 1])
        own = slice(rows.start + first, rows.start + stop)
        self._last = scale.ys(np.concatenate([[units], bins.last_balance[own]]))
        self._is_inferred = np.concatenate([[is_inferred], bins.is_inferred[own]])
        self._x = plot.xs(bins.moment[own])
        self._low, self._high = scale.ys(bins.low[own]), scale.ys(bins.high[own])
        self._swings = bins.count[own] > 1

    def parts(self) -> Iterator[tuple[bool, Floats, Floats]]:
        """Yield the parts of the curve, each with whether it is inferred."""
        x, y, is_inferred = self._points()
        cuts = np.flatnonzero(is_inferred[2:] != is_inferred[1:-1]) + 1
        for begin, end in zip([0, *cuts.tolist()], [*cuts.tolist(), len(x) - 1], strict=True):
            if end > begin:
                yield bool(is_inferred[end]), x[begin : end + 1], y[begin : end + 1]

    def _points(self) -> tuple[Floats, Floats, Flags]:
        """Return the points, and of each whether the way to it is inferred."""
        lane, plot = self._strip.lane, self._plot
        begin, end = plot.inside(lane.known.begin), plot.inside(lane.known.end)
        edges = np.concatenate([[begin], self._x, [max(end, float(self._x[-1]) if self._x.size else begin)]])
        holds = self._is_inferred | self._crosses_gap(edges)
        before, last, inferred = self._last[:-1], self._last[1:], self._is_inferred[1:]
        x = np.repeat(self._x, 4)
        y = np.column_stack([before, self._low, self._high, last]).ravel()
        told = np.column_stack([holds[:-1], inferred, inferred, inferred]).ravel()
        kept = np.flatnonzero(self._kept(before, last))
        return (
            np.concatenate([edges[:1], x[kept], edges[-1:]]),
            np.concatenate([self._last[:1], y[kept], self._last[-1:]]),
            np.concatenate([holds[:1], told[kept], holds[-1:]]),
        )

    def _kept(self, before: Floats, last: Floats) -> Flags:
        """Tell which of the four points of each bin are drawn: a swing only where it is more than going straight."""
        least = LEAST_SWING * self._plot.text_size
        always = np.ones(len(last), dtype=np.bool_)
        down = self._swings & (self._low > np.maximum(before, last) + least)
        up = self._swings & (self._high < np.minimum(before, last) - least)
        return np.column_stack([always, down, up, always]).ravel()

    def _crosses_gap(self, edges: Floats) -> Flags:
        """Tell of the way to each edge from the one before whether days without a statement lie on it."""
        crosses = np.zeros(len(edges) - 1, dtype=np.bool_)
        for gap in self._strip.lane.gaps:
            crosses |= (self._plot.x(gap.begin) < edges[1:]) & (self._plot.x(gap.end) > edges[:-1])
        return crosses
