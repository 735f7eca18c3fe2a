"""What stands behind the marks of a lane: its name, covered days, gaps, and the amounts of its scale."""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.analysis.timeline.amounts import round_amounts, share
from investigator_desktop.analysis.timeline.geometry import Plot, Strip, text_width
from investigator_desktop.analysis.timeline.model import Level, Span
from investigator_desktop.analysis.timeline.times import DAY_US
from investigator_desktop.analysis.timeline.view import Scaling
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.domain.scene import Anchor, Box, Ink, Label, Line, Primitive
from investigator_desktop.foundation.catalogue import message

LABEL_LINE = 1.45  # heights of the text from line to line
LEAST_GAP_LABEL = 4.5


def draw_background(strip: Strip, plot: Plot, wording: Wording) -> Iterator[Primitive]:
    """Yield the covered days, the gaps between statements with their length, and the edges of the lane."""
    lane = strip.lane
    whole = () if lane.covered else (plot.span,)
    ink = Ink.LANE if strip.number % 2 == 0 else Ink.LANE_ALTERNATE
    for span in lane.covered or whole:
        yield from _stretch(strip, plot, span, ink, is_hatched=False)
    for gap in lane.gaps:
        yield from _gap(strip, plot, gap, wording)
    yield Line(0, strip.bottom, plot.width, strip.bottom, Ink.GRID, 1.0)


def _stretch(strip: Strip, plot: Plot, span: Span, ink: Ink, *, is_hatched: bool) -> Iterator[Box]:
    left, right = plot.inside(span.begin), plot.inside(span.end)
    if right > left:
        yield Box(left, strip.top, right - left, strip.height, ink, is_hatched)


def _gap(strip: Strip, plot: Plot, gap: Span, wording: Wording) -> Iterator[Primitive]:
    for box in _stretch(strip, plot, gap, Ink.GAP, is_hatched=True):
        yield box
        size = plot.text_size
        if box.width >= LEAST_GAP_LABEL * size:
            days = (gap.end - gap.begin) // DAY_US
            text = wording.text(message("Timeline", "No statement for %n days").counted(days))
            if text_width(text, size) > box.width:
                text = wording.text(message("Timeline", "%n days").counted(days))
            middle, y = box.x + box.width / 2, strip.base + 1.3 * size
            yield Label(middle, y, text, Ink.MUTED_TEXT, size, Anchor.CENTRE, max_width=box.width - size)


def draw_name(strip: Strip, plot: Plot, wording: Wording) -> Iterator[Primitive]:
    """Yield whose account the lane is, its number and bank, its currency and how many entries it has."""
    size, account = plot.text_size, strip.lane.account
    number = account.iban or account.number or wording.text(message("Timeline", "Account without a number"))
    if strip.lane.account_id < 0:  # a person's money transfers
        number = wording.text(message("Timeline", "Money transfers"))
    count = message("Timeline", "%n entries").counted(strip.lane.count)
    currency = strip.lane.currency
    last = (
        message("Timeline", "{currency} · {count}").format(currency=currency, count=count)
        if currency
        else count
    )
    lines = [
        account.holder or account.number or number,
        *([number] if account.holder or strip.lane.account_id < 0 else []),
        account.bank,
        wording.text(last),
    ]
    kept = [line for line in lines if line]
    if strip.height < (len(kept) + 0.6) * LABEL_LINE * size and account.bank:
        kept.remove(account.bank)
    anchor = Anchor.RIGHT if plot.is_right_to_left else Anchor.LEFT
    x = plot.width - 0.5 * size if plot.is_right_to_left else 0.5 * size
    room = (plot.width - plot.right if plot.is_right_to_left else plot.left) - 1.5 * size
    for place, line in enumerate(kept):
        y = strip.top + strip.padding + (0.9 + place * LABEL_LINE) * size
        ink = Ink.MUTED_TEXT if place else Ink.TEXT
        yield Label(x, y, line, ink, size, anchor, is_bold=not place, max_width=room)


def draw_scale(
    strip: Strip, plot: Plot, level: Level, scaling: Scaling, wording: Wording
) -> Iterator[Primitive]:
    """Yield the base and lines at round amounts above and below it, with the amounts beside them."""
    lane, size = strip.lane, plot.text_size
    largest, unit = level.largest.get(lane.currency, 0), int(10**lane.scale)
    yield Line(plot.left, strip.base, plot.right, strip.base, Ink.MUTED_TEXT)
    free = strip.half
    for whole in round_amounts(largest // unit):
        height = strip.half * share(whole * unit, largest, unit, scaling)
        if height < 1.1 * size or (free < strip.half and free - height < 1.1 * size):
            continue
        free = height
        for y in (strip.base - height, strip.base + height):
            yield Line(plot.left, y, plot.right, y, Ink.GRID)
            yield _scale_label(
                plot, y + 0.35 * size, wording.amount(lane.money(whole * unit)), Ink.MUTED_TEXT
            )


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
