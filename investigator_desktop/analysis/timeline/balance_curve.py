"""The balance of a lane in steps: solid where the source prints it, dashed where it is inferred."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from investigator_desktop.analysis.timeline.geometry import Plot, Strip
from investigator_desktop.analysis.timeline.levels import Bin
from investigator_desktop.domain.scene import Curve, Ink, Line, Primitive

LEAST_SWING = 0.15  # heights of the text; a smaller rise and fall within a bin is not drawn
Point = tuple[float, float]


def draw_balance(strip: Strip, bins: Sequence[Bin], plot: Plot) -> Iterator[Primitive]:
    """Yield the zero line and the curve of a lane whose balance is known; `bins` are those read for the view."""
    lane = strip.lane
    if lane.opening is None or lane.known.end <= plot.span.begin or lane.known.begin >= plot.span.end:
        return
    scale = _Scale(strip)
    yield Line(plot.left, scale.zero, plot.right, scale.zero, Ink.GRID)
    walk = _Walk(strip, plot, scale)
    walk.begin(bins)
    for found in bins:
        if plot.span.begin <= found.moment < plot.span.end:
            walk.step(found)
    walk.finish()
    for is_inferred, points in walk.parts:
        fill = None if is_inferred else scale.zero
        yield Curve(tuple(points), Ink.BALANCE, 0.1 * plot.text_size, fill, is_dashed=is_inferred)


class _Scale:
    """Maps a balance to its y in the strip of a lane."""

    __slots__ = ("_factor", "zero")

    def __init__(self, strip: Strip) -> None:
        low, high = strip.lane.balance_low or 0, strip.lane.balance_high or 0
        self._factor = (strip.balance_bottom - strip.balance_top) / (high - low) if high > low else 0.0
        self.zero = strip.balance_bottom + low * self._factor

    def y(self, units: int) -> float:
        return self.zero - units * self._factor


class _Walk:
    """Draws the curve from left to right, a new part wherever printed and inferred balances meet."""

    def __init__(self, strip: Strip, plot: Plot, scale: _Scale) -> None:
        self.parts: list[tuple[bool, list[Point]]] = []
        self._strip, self._plot, self._scale = strip, plot, scale
        self._gaps = [(plot.x(gap.begin), plot.x(gap.end)) for gap in strip.lane.gaps]
        self._here: Point = (plot.inside(strip.lane.known.begin), 0.0)
        self._is_inferred = False

    def begin(self, bins: Sequence[Bin]) -> None:
        """Stand at the left edge on the balance of the last bin before it, else on the opening balance."""
        units = self._strip.lane.opening or 0
        self._is_inferred = bool(bins) and bins[0].is_inferred
        for found in bins[:3]:
            if found.moment < self._plot.span.begin and found.last_balance is not None:
                units, self._is_inferred = found.last_balance, found.is_inferred
        self._here = (self._here[0], self._scale.y(units))

    def step(self, found: Bin) -> None:
        """Hold the balance until a bin, then run through its lowest and highest to its last."""
        if found.last_balance is None:
            return
        self._hold(self._plot.x(found.moment))
        self._is_inferred = found.is_inferred
        last = self._scale.y(found.last_balance)
        if found.entry_count > 1 and found.low is not None and found.high is not None:
            self._swing(self._scale.y(found.low), self._scale.y(found.high), last)
        self._to((self._here[0], last), found.is_inferred)

    def finish(self) -> None:
        """Hold the balance to the end of what is known."""
        self._hold(self._plot.inside(self._strip.lane.known.end))

    def _hold(self, x: float) -> None:
        left = self._here[0]
        crosses_gap = any(begin < x and end > left for begin, end in self._gaps)
        self._to((max(x, left), self._here[1]), self._is_inferred or crosses_gap)

    def _swing(self, lowest: float, highest: float, last: float) -> None:
        """Go down and up within a bin where that is more than going straight from its begin to its end."""
        x, y = self._here
        least = LEAST_SWING * self._plot.text_size
        if lowest > max(y, last) + least:
            self._to((x, lowest), self._is_inferred)
        if highest < min(y, last) - least:
            self._to((x, highest), self._is_inferred)

    def _to(self, there: Point, is_inferred: bool) -> None:
        if not self.parts or self.parts[-1][0] is not is_inferred:
            self.parts.append((is_inferred, [self._here]))
        self.parts[-1][1].append(there)
        self._here = there
