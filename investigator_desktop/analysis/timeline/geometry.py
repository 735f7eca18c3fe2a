"""Where everything stands on the surface: gutters, axis, the strips of the lanes, and which x is which time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from investigator_desktop.analysis.timeline.model import Lane, Span, TimelineModel
from investigator_desktop.analysis.timeline.view import TimelineView, shown_lanes

# all in heights of the text
LEAST_LANE, GREATEST_LANE = 7.4, 22.0
LANE_PADDING = 0.45
LABEL_GUTTER, LABEL_SHARE = (13.5, 18.0), 0.17
SCALE_GUTTER = 7.6
AXIS_HEIGHT = 3.5
BALANCE_SHARE = 0.27
NARROW, WIDE = frozenset(" .,:;!|()ijltfrI1'·"), frozenset("mwшщжюфыд")


@dataclass(frozen=True, slots=True)
class Strip:
    """A lane in sight: marks stand on `base`, up to `half` above and below; the balance lies in its own strip."""

    number: int
    lane: Lane
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
class Plot:
    """The area of the lanes and the mapping between x and time; `lane_count` counts also the lanes out of sight.

    `lanes_fitting` is how many lanes the area holds at a readable height.
    """

    left: float
    right: float
    top: float
    bottom: float
    width: float
    text_size: float
    span: Span
    strips: tuple[Strip, ...]
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
    top = AXIS_HEIGHT * size
    numbers = shown_lanes(model, view)
    room = view.height - footer - top
    fitting = max(1, int(room / (LEAST_LANE * size)))
    strips = _strips(model, view, numbers, top, room / max(1, min(fitting, len(numbers))))[:fitting]
    right, span = max(before + 1, view.width - after), view.span
    return Plot(
        left=before,
        right=right,
        top=top,
        bottom=strips[-1].bottom if strips else view.height - footer,
        width=view.width,
        text_size=size,
        span=span,
        strips=strips,
        lane_count=len(numbers),
        lanes_fitting=fitting,
        is_right_to_left=is_right_to_left,
        begin=span.begin,
        per_us=(right - before) / (span.end - span.begin),
    )


def _strips(
    model: TimelineModel, view: TimelineView, numbers: tuple[int, ...], top: float, room: float
) -> tuple[Strip, ...]:
    """Return the lanes from the first in sight on, each as high as its room allows within what is readable."""
    size = view.text_size
    first = min(max(0, view.first_lane), max(0, len(numbers) - 1))
    height = min(max(room, LEAST_LANE * size), GREATEST_LANE * size)
    return tuple(
        _strip(number, model.lanes[number], top + place * height, height, LANE_PADDING * size)
        for place, number in enumerate(numbers[first:])
    )


def _strip(number: int, lane: Lane, top: float, height: float, padding: float) -> Strip:
    inner = height - 2 * padding
    marks = inner if lane.opening is None else inner * (1 - BALANCE_SHARE) - padding
    return Strip(
        number=number,
        lane=lane,
        top=top,
        bottom=top + height,
        padding=padding,
        base=top + padding + marks / 2,
        half=marks / 2,
        balance_top=top + 2 * padding + marks,
        balance_bottom=top + height - padding,
    )
