"""What stands under a point of the picture: the entries of a mark or of a bin, events and findings, found by place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from investigator_desktop.analysis.timeline.columns import BinColumns
from investigator_desktop.analysis.timeline.geometry import Plot, Strip
from investigator_desktop.analysis.timeline.model import EventMark, Span
from investigator_desktop.domain.scene_columns import Floats, Numbers

REACH = 0.6  # heights of the text by which one may miss a mark


class Bin(NamedTuple):
    """A bin read for a view: its time, `at` of its first entry, its entries and their sums."""

    lane: int
    begin: int
    end: int
    at: int
    first: int
    entry_count: int
    credit_units: int
    debit_units: int
    credit_count: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A bin or a single entry as drawn: its edges, the lengths above and below the base, and what it stands for."""

    left: float
    right: float
    up: float
    down: float
    found: Bin


@dataclass(frozen=True, slots=True, eq=False)
class Bars:
    """The bars of a view by columns, strip by strip from left to right; `rows` are their rows of the bins.

    `offsets[place]` is the first bar of the strip at a place of the plot's strips, with one more at the end.
    """

    left: Floats
    right: Floats
    up: Floats
    down: Floats
    rows: Numbers
    offsets: tuple[int, ...]
    bins: BinColumns

    def bar(self, number: int) -> Bar:
        """Return one bar by itself."""
        bins, row = self.bins, int(self.rows[number])
        columns = (
            bins.lane, bins.begin, bins.end, bins.at, bins.first, bins.count, bins.credit_units, bins.debit_units,
            bins.credit_count,
        )  # fmt: skip
        edges = (self.left, self.right, self.up, self.down)
        found = Bin(*(int(column[row]) for column in columns))
        left, right, up, down = (float(edge[number]) for edge in edges)
        return Bar(left, right, up, down, found)


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
class Sign:
    """A sign in the picture: the middle of it, and what it stands for by number: events or findings."""

    x: float
    y: float
    reach: float
    numbers: tuple[int, ...]

    def covers(self, x: float, y: float) -> bool:
        """Tell whether a point is within reach."""
        return abs(x - self.x) <= self.reach and abs(y - self.y) <= self.reach


@dataclass(frozen=True, slots=True)
class Hits:
    """What is drawn in a view, to be found by place; `events` are those of the band, `flags` those of findings."""

    plot: Plot
    drawn: Bars
    events: tuple[EventMark, ...] = ()
    event_signs: tuple[Sign, ...] = ()
    flag_signs: tuple[Sign, ...] = ()

    @property
    def bars(self) -> dict[int, tuple[Bar, ...]]:
        """Return all bars by the number of their lane."""
        return {strip.number: self.bars_of(strip.number) for strip in self.plot.strips}

    def bars_of(self, lane: int) -> tuple[Bar, ...]:
        """Return the bars of one lane from left to right."""
        return tuple(self.drawn.bar(number) for number in self._range(lane))

    def at(self, x: float, y: float) -> Hit | None:
        """Return what stands at a point, or the nearest within reach; None where there is nothing."""
        strip = self.plot.strip_at(y)
        if strip is None:
            return None
        bar = self._nearest(strip.number, x, REACH * self.plot.text_size)
        if bar is None:
            return None
        return _hit(strip, bar, is_credit=bar.up > 0 and (y <= strip.base or not bar.down))

    def events_at(self, x: float, y: float) -> tuple[EventMark, ...]:
        """Return the events whose sign stands at a point of the band."""
        sign = next((sign for sign in self.event_signs if sign.covers(x, y)), None)
        return () if sign is None else tuple(self.events[number] for number in sign.numbers)

    def findings_at(self, x: float, y: float) -> tuple[int, ...]:
        """Return the numbers of the findings whose flag stands at a point."""
        return next((sign.numbers for sign in self.flag_signs if sign.covers(x, y)), ())

    def marks(self, lane: int, span: Span, *, is_credit: bool) -> tuple[Hit, ...]:
        """Return what is drawn of one side of a lane within a stretch of time."""
        strip = self.plot.strip_of(lane)
        if strip is None:
            return ()
        near = [
            bar for bar in self._touching(lane, span) if (bar.up if is_credit else bar.down)
        ]  # fmt: skip
        return tuple(_hit(strip, bar, is_credit=is_credit) for bar in near)

    def _range(self, lane: int) -> range:
        place = next((place for place, one in enumerate(self.plot.strips) if one.number == lane), None)
        if place is None:
            return range(0)
        return range(self.drawn.offsets[place], self.drawn.offsets[place + 1])

    def _nearest(self, lane: int, x: float, reach: float) -> Bar | None:
        own, drawn = self._range(lane), self.drawn
        place = own.start + int(np.searchsorted(drawn.left[own.start : own.stop], x))
        near = [drawn.bar(number) for number in range(max(own.start, place - 2), min(own.stop, place + 2))]
        best = min(near, key=lambda bar: _distance(bar, x), default=None)
        return best if best is not None and _distance(best, x) <= reach else None

    def _touching(self, lane: int, span: Span) -> list[Bar]:
        """Return the single entries in a stretch of time whose ends belong to it, and the bins that touch it."""
        own, bins = self._range(lane), self.drawn.bins
        rows = self.drawn.rows[own.start : own.stop]
        at, begin, end = bins.at[rows], bins.begin[rows], bins.end[rows]
        is_within = (span.begin <= at) & (at <= span.end)
        touches = np.where(bins.is_single[rows], is_within, (begin <= span.end) & (end > span.begin))
        return [self.drawn.bar(own.start + int(number)) for number in np.flatnonzero(touches)]


def _distance(bar: Bar, x: float) -> float:
    """Return how far a bar is from an x; inside of several the one whose middle is nearest wins."""
    outside = max(bar.left - x, x - bar.right, 0.0)
    return outside + abs((bar.left + bar.right) / 2 - x) * 1e-3


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
