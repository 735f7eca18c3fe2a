"""What stands behind the marks of a lane: its name, covered days, gaps, and the amounts of its scale."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from investigator_desktop.analysis.timeline.amounts import round_amounts, share
from investigator_desktop.analysis.timeline.by_place import PLACE_KEY
from investigator_desktop.analysis.timeline.geometry import Head, Plot, Strip, text_width
from investigator_desktop.analysis.timeline.model import Span, TimelineModel
from investigator_desktop.analysis.timeline.times import DAY_US
from investigator_desktop.analysis.timeline.view import Scaling
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.domain.scene import Anchor, Box, Ink, Label, Line, Polygon, Primitive
from investigator_desktop.foundation.catalogue import Message, message

LABEL_LINE = 1.45  # heights of the text from line to line
LEAST_GAP_LABEL = 4.5
LEAST_LINES = 3
SIGN_ROOM = 1.1


def draw_background(strip: Strip, plot: Plot, wording: Wording, *, is_even: bool) -> Iterator[Primitive]:
    """Yield the covered days, the gaps between statements with their length, and the edge of the lane."""
    lane = strip.lane
    whole = () if lane.covered else (plot.span,)
    ink = Ink.LANE if is_even else Ink.LANE_ALTERNATE
    for span in lane.covered or whole:
        yield from _stretch(strip, plot, span, ink, is_hatched=False)
    for gap in lane.gaps:
        yield from _gap(strip, plot, gap, wording)
    yield Line(plot.left, strip.bottom, plot.right, strip.bottom, Ink.GRID, 1.0)


def _stretch(strip: Strip, plot: Plot, span: Span, ink: Ink, *, is_hatched: bool) -> Iterator[Box]:
    left, right = plot.inside(span.begin), plot.inside(span.end)
    if right > left:
        yield Box(left, strip.top, right - left, strip.height, ink, is_hatched)


def _gap(strip: Strip, plot: Plot, gap: Span, wording: Wording) -> Iterator[Primitive]:
    for box in _stretch(strip, plot, gap, Ink.GAP, is_hatched=True):
        yield box
        size = plot.text_size
        if box.width >= LEAST_GAP_LABEL * size:
            text = _gap_text(strip, gap, box.width, size, wording)
            middle, y = box.x + box.width / 2, strip.base + 1.3 * size
            yield Label(middle, y, text, Ink.MUTED_TEXT, size, Anchor.CENTRE, max_width=box.width - size)


def _gap_text(strip: Strip, gap: Span, width: float, size: float, wording: Wording) -> str:
    """Return how long a gap is, in the longest words that fit; in a lane of several accounts some of them lack it."""
    days = (gap.end - gap.begin) // DAY_US
    long = message("Timeline", "No statement for %n days")
    if strip.lane.members:
        long = message("Timeline", "Statements of some accounts are missing for %n days")
    text = wording.text(long.counted(days))
    if text_width(text, size) > width:
        text = wording.text(message("Timeline", "%n days").counted(days))
    return text


def draw_name(strip: Strip, plot: Plot, wording: Wording) -> Iterator[Primitive]:
    """Yield whose account the lane is, its number and bank, its currency and how many entries it has, and its edge."""
    for left, right in ((0.0, plot.left), (plot.right, plot.width)):
        yield Line(left, strip.bottom, right, strip.bottom, Ink.GRID, 1.0)
    size = plot.text_size
    lines = [line for line in _name_lines(strip, wording) if line]
    if strip.height < (len(lines) + 0.6) * LABEL_LINE * size and len(lines) > LEAST_LINES:
        lines.pop(-2)
    room = (plot.width - plot.right if plot.is_right_to_left else plot.left) - 1.5 * size
    indent = SIGN_ROOM * size if strip.row.is_foldable else 0.0
    top = strip.top + strip.padding
    if strip.row.is_foldable:
        yield _fold_sign(plot, top + 0.55 * size, is_open=False)
    for place, line in enumerate(lines):
        y = top + (0.9 + place * LABEL_LINE) * size
        yield _name_label(plot, y, line, room, 0.0 if place else indent, is_title=not place)


def draw_head(head: Head, plot: Plot, model: TimelineModel, wording: Wording) -> Iterator[Primitive]:
    """Yield the name of an open group, and how many accounts it holds, above its lanes."""
    size, middle = plot.text_size, (head.top + head.bottom) / 2
    lanes = [
        model.lanes[number] for group in model.groups if group.key == head.row.group for number in group.lanes
    ]
    accounts = len({lane.account_id for lane in lanes})
    count = wording.text(message("Timeline", "%n accounts").counted(accounts))
    yield _fold_sign(plot, middle, is_open=True)
    room = plot.right - plot.left + (plot.width - plot.right if plot.is_right_to_left else plot.left)
    text = wording.text(
        message("Timeline", "{name} · {count}").format(name=wording.name(head.row.name), count=count)
    )
    yield _name_label(plot, middle + 0.35 * size, text, room, SIGN_ROOM * size, is_title=True)


def draw_head_ground(head: Head, plot: Plot) -> Box:
    """Return what lies behind the head of a group."""
    return Box(0, head.top, plot.width, head.bottom - head.top, Ink.GRID)


def _name_lines(strip: Strip, wording: Wording) -> list[str]:
    """Return what names a lane, its count last."""
    lane, account = strip.lane, strip.lane.account
    told = _count_text(wording.text, lane.currency, lane.count)
    holder = wording.name(account.holder) if account.holder else ""
    if lane.members:
        accounts = message("Timeline", "%n accounts").counted(len(lane.members))
        return [holder, wording.text(accounts), told]
    number = account.iban or account.number or wording.text(message("Timeline", "Account without a number"))
    if lane.key.startswith(PLACE_KEY):
        return [holder or wording.text(message("Timeline", "Place not stated")), told]
    if lane.account_id < 0:  # a person's money transfers
        transfers = wording.text(message("Timeline", "Money transfers"))
        return [holder or account.number or transfers, transfers, told]
    return [holder, number, account.bank or "", told]


@lru_cache(maxsize=4096)
def _count_text(text: Callable[[Message], str], currency: str, count: int) -> str:
    """Return the currency and the number of the entries, written once and not in every frame."""
    counted = message("Timeline", "%n entries").counted(count)
    if not currency:
        return text(counted)
    return text(message("Timeline", "{currency} · {count}").format(currency=currency, count=counted))


def _fold_sign(plot: Plot, y: float, *, is_open: bool) -> Polygon:
    """Return the triangle at the head of a group: it points down where the group is open, else to its name."""
    size, half = plot.text_size, 0.35 * plot.text_size
    x = plot.width - 0.85 * size if plot.is_right_to_left else 0.85 * size
    if is_open:
        return Polygon(((x - half, y - 0.6 * half), (x + half, y - 0.6 * half), (x, y + half)), Ink.TEXT)
    tip = -half if plot.is_right_to_left else half
    return Polygon(((x - tip, y - half), (x + tip, y), (x - tip, y + half)), Ink.TEXT)


def _name_label(plot: Plot, y: float, text: str, room: float, indent: float, *, is_title: bool) -> Label:
    size, ink = plot.text_size, Ink.TEXT if is_title else Ink.MUTED_TEXT
    width = max(size, room - indent)
    if plot.is_right_to_left:
        x = plot.width - 0.5 * size - indent
        return Label(x, y, text, ink, size, Anchor.RIGHT, is_bold=is_title, max_width=width)
    return Label(0.5 * size + indent, y, text, ink, size, Anchor.LEFT, is_bold=is_title, max_width=width)


def draw_scale(
    strip: Strip, plot: Plot, most: Mapping[str, int], scaling: Scaling, wording: Wording
) -> Iterator[Label]:
    """Yield the round amounts beside the lines that stand for them."""
    size = plot.text_size
    for units, height in _marked(strip, size, most, scaling):
        text = wording.amount(strip.lane.money(units))
        for y in (strip.base - height, strip.base + height):
            yield _scale_label(plot, y + 0.35 * size, text, Ink.MUTED_TEXT)


def draw_scale_lines(strip: Strip, plot: Plot, most: Mapping[str, int], scaling: Scaling) -> Iterator[Line]:
    """Yield the base and lines at round amounts above and below it."""
    yield Line(plot.left, strip.base, plot.right, strip.base, Ink.MUTED_TEXT)
    for _, height in _marked(strip, plot.text_size, most, scaling):
        for y in (strip.base - height, strip.base + height):
            yield Line(plot.left, y, plot.right, y, Ink.GRID)


def _marked(
    strip: Strip, size: float, most: Mapping[str, int], scaling: Scaling
) -> Iterator[tuple[int, float]]:
    """Yield the round amounts for which there is room, each with its distance from the base."""
    largest, unit = most.get(strip.lane.currency, 0), int(10**strip.lane.scale)
    free = strip.half
    for whole in round_amounts(largest // unit):
        height = strip.half * share(whole * unit, largest, unit, scaling)
        if height >= 1.1 * size and (free == strip.half or free - height >= 1.1 * size):
            free = height
            yield whole * unit, height


def draw_balance_range(strip: Strip, plot: Plot, wording: Wording) -> Iterator[Primitive]:
    """Yield the highest and, below zero, the lowest balance beside the balance's strip."""
    lane, size = strip.lane, plot.text_size
    if lane.balance_high is None:
        return
    yield _scale_label(
        plot, strip.balance_top + 0.7 * size, wording.amount(lane.money(lane.balance_high)), Ink.BALANCE
    )
    if lane.balance_low and strip.balance_bottom - strip.balance_top > 2.2 * size:
        text = wording.amount(lane.money(lane.balance_low))
        yield _scale_label(plot, strip.balance_bottom, text, Ink.BALANCE)


def _scale_label(plot: Plot, y: float, text: str, ink: Ink) -> Label:
    size = plot.text_size * 0.86
    room = (plot.left if plot.is_right_to_left else plot.width - plot.right) - 0.7 * plot.text_size
    if plot.is_right_to_left:
        return Label(plot.left - 0.4 * size, y, text, ink, size, Anchor.RIGHT, max_width=room)
    return Label(plot.right + 0.4 * size, y, text, ink, size, Anchor.LEFT, max_width=room)
