"""Where everything stands on the surface: gutters, axis, the strips of the lanes, and which x is which time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from investigator_desktop.analysis.timeline.model import Lane, Span, TimelineModel
from investigator_desktop.analysis.timeline.rows import Row, shown_rows
from investigator_desktop.analysis.timeline.view import TimelineView
from investigator_desktop.domain.scene_columns import Floats, Numbers

# all in heights of the text
LEAST_LANE, GREATEST_LANE = 5.3, 22.0  # the least holds three lines of a name
LANE_PADDING = 0.45
LABEL_GUTTER, LABEL_SHARE = (13.5, 18.0), 0.17
SCALE_GUTTER = 7.6
AXIS_HEIGHT = 3.5
BAND_HEIGHT = 2.1
GROUP_HEIGHT = 1.9
BALANCE_SHARE = 0.27
NARROW, WIDE = frozenset(" .,:;!|()ijltfrI1'·"), frozenset("mwшщжюфыд")


@dataclass(frozen=True, slots=True)
class Strip:
    """A lane in sight: marks stand on `base`, up to `half` above and below; the balance lies in its own strip."""

    number: int
    lane: Lane
    row: Row
    top: float
    bottom: float
    padding: float
    base: float
    half: float
    balance_top: float
    balance_bottom: float

    @property
    def height(self) -> float:
        """Return the whole height."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Head:
    """The head of an open group in sight."""

    row: Row
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Plot:
    """The area of the lanes and the mapping between x and time; `lane_count` counts also the rows out of sight.

    `lanes_fitting` is how many rows, from the last one upwards, the area holds at a readable height; `row_count` how
    many are in sight. `axis` is where the axis ends and the band of events begins, if there is one.
    """

    left: float
    right: float
    top: float
    bottom: float
    width: float
    text_size: float
    span: Span
    axis: float
    strips: tuple[Strip, ...]
    heads: tuple[Head, ...]
    lane_count: int
    lanes_fitting: int
    is_right_to_left: bool
    begin: int
    per_us: float

    def x(self, us: int) -> float:
        """Return where a time stands, also outside of the area."""
        return self.left + (us - self.span.begin) * (self.right - self.left) / (
            self.span.end - self.span.begin
        )

    def xs(self, us: Numbers) -> Floats:
        """Return where times stand, also outside of the area."""
        return (us - self.span.begin).astype(np.float64) * self.per_us + self.left

    def inside(self, us: int) -> float:
        """Return where a time stands, at the nearer edge where it is not in sight."""
        return min(max(self.x(us), self.left), self.right)

    def us(self, x: float) -> int:
        """Return the time at an x."""
        share = (x - self.left) / max(1e-9, self.right - self.left)
        return self.span.begin + int(share * (self.span.end - self.span.begin))

    def strip_at(self, y: float) -> Strip | None:
        """Return the lane at a y."""
        return next((strip for strip in self.strips if strip.top <= y < strip.bottom), None)

    @property
    def row_count(self) -> int:
        """Return how many rows are in sight."""
        return len(self.strips) + len(self.heads)

    def row_at(self, y: float) -> Row | None:
        """Return the row at a y, a lane or the head of a group."""
        strip = self.strip_at(y)
        if strip is not None:
            return strip.row
        return next((head.row for head in self.heads if head.top <= y < head.bottom), None)

    def strip_of(self, number: int) -> Strip | None:
        """Return a lane by its number; None where it is not in sight."""
        return next((strip for strip in self.strips if strip.number == number), None)


@lru_cache(maxsize=2048)
def text_width(text: str, size: float) -> float:
    """Return about how wide a text is; the layout knows no font."""
    narrow = sum(letter in NARROW for letter in text)
    wide = sum(letter.isupper() or letter in WIDE for letter in text)
    return (0.57 * len(text) - 0.27 * narrow + 0.13 * wide) * size


def plot_of(model: TimelineModel, view: TimelineView, footer: float, *, is_right_to_left: bool) -> Plot:
    """Return the geometry of a view that keeps `footer` free below the lanes."""
    size = view.text_size
    labels = min(max(view.width * LABEL_SHARE, LABEL_GUTTER[0] * size), LABEL_GUTTER[1] * size)
    scale = SCALE_GUTTER * size
    before, after = (scale, labels) if is_right_to_left else (labels, scale)
    axis, band = AXIS_HEIGHT * size, BAND_HEIGHT * size if model.events else 0.0
    rows = shown_rows(model, view)
    stack = _Stack(rows, axis + band, view.height - footer, size)
    strips, heads = stack.placed(model, view.first_lane)
    right, span = max(before + 1, view.width - after), view.span
    return Plot(
        left=before,
        right=right,
        top=axis + band,
        bottom=stack.bottom_of(strips, heads),
        width=view.width,
        text_size=size,
        span=span,
        axis=axis,
        strips=strips,
        heads=heads,
        lane_count=len(rows),
        lanes_fitting=stack.fitting,
        is_right_to_left=is_right_to_left,
        begin=span.begin,
        per_us=(right - before) / (span.end - span.begin),
    )


class _Stack:
    """Rows one below the other: lanes share the room where all fit, else as many as are readable fill it."""

    def __init__(self, rows: Sequence[Row], top: float, bottom: float, size: float) -> None:
        self._rows, self._top, self._bottom, self._size = rows, top, bottom, size
        self._head = GROUP_HEIGHT * size
        lanes = sum(not row.is_head for row in rows)
        room, least = bottom - top, LEAST_LANE * size
        shared = (room - (len(rows) - lanes) * self._head) / max(1, lanes)
        height = shared if shared >= least else room / max(1, int(room / least))
        self._lane = min(max(height, least), GREATEST_LANE * size)

    @property
    def fitting(self) -> int:
        """Return how many rows, from the last one upwards, have room."""
        used, count = 0.0, 0
        for row in reversed(self._rows):
            used += self._height(row)
            if used > self._bottom - self._top + 0.01:
                break
            count += 1
        return max(1, count)

    def _height(self, row: Row) -> float:
        return self._head if row.is_head else self._lane

    def bottom_of(self, strips: Sequence[Strip], heads: Sequence[Head]) -> float:
        """Return where the last row in sight ends, or the room where there is none."""
        ends = [*(strip.bottom for strip in strips), *(head.bottom for head in heads)]
        return max(ends, default=self._bottom)

    def placed(self, model: TimelineModel, first: int) -> tuple[tuple[Strip, ...], tuple[Head, ...]]:
        """Return the rows in sight from the first one on."""
        strips: list[Strip] = []
        heads: list[Head] = []
        top = self._top
        for row in self._rows[min(max(0, first), max(0, len(self._rows) - 1)) :]:
            bottom = top + self._height(row)
            if (strips or heads) and bottom > self._bottom + 0.01:
                break
            if row.is_head:
                heads.append(Head(row, top, bottom))
            else:
                lane = model.lanes[row.lane]
                strips.append(_strip(row, lane, top, bottom - top, LANE_PADDING * self._size))
            top = bottom
        return tuple(strips), tuple(heads)


def _strip(row: Row, lane: Lane, top: float, height: float, padding: float) -> Strip:
    inner = height - 2 * padding
    marks = inner if lane.opening is None else inner * (1 - BALANCE_SHARE) - padding
    return Strip(
        number=row.lane,
        lane=lane,
        row=row,
        top=top,
        bottom=top + height,
        padding=padding,
        base=top + padding + marks / 2,
        half=marks / 2,
        balance_top=top + 2 * padding + marks,
        balance_bottom=top + height - padding,
    )
