"""What stands under a point of the picture: the entries of a mark or of a bin, found by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from investigator_desktop.analysis.timeline.geometry import Plot, Strip
from investigator_desktop.analysis.timeline.levels import Bin
from investigator_desktop.analysis.timeline.model import Span

REACH = 0.6  # heights of the text by which one may miss a mark


@dataclass(frozen=True, slots=True)
class Bar:
    """A bin or a single entry as drawn: its edges, the lengths above and below the base, and what it stands for."""

    left: float
    right: float
    up: float
    down: float
    found: Bin


@dataclass(frozen=True, slots=True)
class Hit:
    """Entries under a point: rows of the model, their direction, sum and time, and the rectangle that shows them."""

    lane: int
    first: int
    count: int
    is_credit: bool
    entry_count: int
    units: int
    span: Span
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Hits:
    """The bars of every lane in sight, from left to right."""

    plot: Plot
    bars: dict[int, Sequence[Bar]]

    def at(self, x: float, y: float) -> Hit | None:
        """Return what stands at a point, or the nearest within reach; None where there is nothing."""
        strip = self.plot.strip_at(y)
        if strip is None:
            return None
        reach = REACH * self.plot.text_size
        bar = self._nearest(self.bars.get(strip.number, ()), x, reach)
        if bar is None:
            return None
        return _hit(strip, bar, is_credit=bar.up > 0 and (y <= strip.base or not bar.down))

    def marks(self, lane: int, span: Span, *, is_credit: bool) -> tuple[Hit, ...]:
        """Return what is drawn of one side of a lane within a stretch of time."""
        strip = self.plot.strip_of(lane)
        if strip is None:
            return ()
        near = [
            bar
            for bar in self.bars.get(lane, ())
            if _touches(bar, span) and (bar.up if is_credit else bar.down)
        ]
        return tuple(_hit(strip, bar, is_credit=is_credit) for bar in near)

    @staticmethod
    def _nearest(bars: Sequence[Bar], x: float, reach: float) -> Bar | None:
        place = bisect_left(bars, x, key=lambda bar: bar.left)
        near = bars[max(0, place - 2) : place + 2]
        best = min(near, key=lambda bar: _distance(bar, x), default=None)
        return best if best is not None and _distance(best, x) <= reach else None


def _distance(bar: Bar, x: float) -> float:
    """Return how far a bar is from an x; inside of several the one whose middle is nearest wins."""
    outside = max(bar.left - x, x - bar.right, 0.0)
    return outside + abs((bar.left + bar.right) / 2 - x) * 1e-3


def _touches(bar: Bar, span: Span) -> bool:
    """Tell whether a single entry, or any part of a bin, lies in a stretch of time whose ends belong to it."""
    if bar.found.entry_count == 1:
        return span.begin <= bar.found.at <= span.end
    return bar.found.begin <= span.end and bar.found.end > span.begin


def _hit(strip: Strip, bar: Bar, *, is_credit: bool) -> Hit:
    length, found = bar.up if is_credit else bar.down, bar.found
    return Hit(
        lane=strip.number,
        first=found.first,
        count=found.entry_count,
        is_credit=is_credit,
        entry_count=found.credit_count if is_credit else found.entry_count - found.credit_count,
        units=found.credit_units if is_credit else found.debit_units,
        span=Span(found.begin, found.end),
        x=bar.left,
        y=strip.base - length if is_credit else strip.base,
        width=bar.right - bar.left,
        height=length,
    )
