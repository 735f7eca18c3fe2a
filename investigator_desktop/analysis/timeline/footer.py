"""The lines below the lanes: what the signs mean, how lengths are measured, in which zone times stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from investigator_desktop.analysis.timeline.arrows import MOST_ARROWS, drawn_arrow
from investigator_desktop.analysis.timeline.beside import CONFIRMED, INFERRED, PROVEN, TRANSFER
from investigator_desktop.analysis.timeline.flags import draw_flags
from investigator_desktop.analysis.timeline.geometry import text_width
from investigator_desktop.analysis.timeline.hits import Sign
from investigator_desktop.analysis.timeline.model import BinUnit, TimelineModel, ZoneUse
from investigator_desktop.analysis.timeline.view import Scaling, TimelineView
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.domain.entry_frame import ZoneSource
from investigator_desktop.domain.scene import Anchor, Arrow, Box, Curve, Disc, Ink, Label, Primitive
from investigator_desktop.foundation.catalogue import Message, message

ROW = 1.6  # heights of the text from row to row
SIGN, AFTER_SIGN, AFTER_TEXT = 1.8, 0.5, 2.2
Drawing = Callable[[float, float, float], tuple[Primitive, ...]]

SUMS: dict[BinUnit, Message] = {
    BinUnit.MINUTE: message("Timeline", "A bar without a head is the sum of one minute."),
    BinUnit.FIVE_MINUTES: message("Timeline", "A bar without a head is the sum of five minutes."),
    BinUnit.QUARTER_HOUR: message("Timeline", "A bar without a head is the sum of a quarter of an hour."),
    BinUnit.HOUR: message("Timeline", "A bar without a head is the sum of one hour."),
    BinUnit.THREE_HOURS: message("Timeline", "A bar without a head is the sum of three hours."),
    BinUnit.SIX_HOURS: message("Timeline", "A bar without a head is the sum of six hours."),
    BinUnit.DAY: message("Timeline", "A bar without a head is the sum of one day."),
    BinUnit.WEEK: message("Timeline", "A bar without a head is the sum of one week."),
    BinUnit.MONTH: message("Timeline", "A bar without a head is the sum of one month."),
    BinUnit.QUARTER: message("Timeline", "A bar without a head is the sum of one quarter."),
    BinUnit.YEAR: message("Timeline", "A bar without a head is the sum of one year."),
}
LENGTHS: dict[Scaling, Message] = {
    Scaling.ROOT: message("Timeline", "Lengths show the square root of amounts, one scale a currency."),
    Scaling.LOGARITHM: message("Timeline", "Lengths show the logarithm of amounts, one scale a currency."),
}

LINKS: dict[str, Message] = {
    PROVEN: message("Timeline", "One movement in two accounts, proven"),
    CONFIRMED: message("Timeline", "One movement in two accounts, confirmed by a person"),
    INFERRED: message("Timeline", "One movement in two accounts, inferred"),
    TRANSFER: message("Timeline", "Money transfer between two persons"),
}


@dataclass(frozen=True, slots=True)
class FooterItem:
    """A text with a sign before it, or none."""

    text: str
    sign: Drawing | None = None

    def width(self, size: float) -> float:
        """Return about how much room the item takes."""
        sign = (SIGN + AFTER_SIGN) * size if self.sign else 0.0
        return sign + text_width(self.text, size) + AFTER_TEXT * size


Rows = tuple[tuple[FooterItem, ...], ...]


def credit_sign(x: float, y: float, size: float) -> tuple[Primitive, ...]:
    """Draw a mark of money in, its base at y."""
    middle = x + 0.9 * size
    return (
        Box(middle - 0.08 * size, y - size, 0.16 * size, size, Ink.CREDIT),
        Box(middle - 0.25 * size, y - size, 0.5 * size, 0.5 * size, Ink.CREDIT),
    )


def debit_sign(x: float, y: float, size: float) -> tuple[Primitive, ...]:
    """Draw a mark of money out, its head at y."""
    middle = x + 0.9 * size
    return (
        Box(middle - 0.08 * size, y - size, 0.16 * size, size, Ink.DEBIT),
        Box(middle - 0.4 * size, y - 0.2 * size, 0.8 * size, 0.2 * size, Ink.DEBIT),
    )


def balance_sign(x: float, y: float, size: float) -> tuple[Primitive, ...]:
    """Draw a step of the balance."""
    return (Curve(_step(x, y, size), Ink.BALANCE, 0.1 * size, y),)


def inferred_sign(x: float, y: float, size: float) -> tuple[Primitive, ...]:
    """Draw a step of an inferred balance."""
    return (Curve(_step(x, y, size), Ink.BALANCE, 0.1 * size, is_dashed=True),)


def gap_sign(x: float, y: float, size: float) -> tuple[Primitive, ...]:
    """Draw a piece of a gap."""
    return (Box(x, y - size, 1.8 * size, size, Ink.GAP, is_hatched=True),)


def link_sign(grade: str) -> Drawing:
    """Return how an arrow of a grade is drawn."""

    def sign(x: float, y: float, size: float) -> tuple[Primitive, ...]:
        middle = y - 0.4 * size
        drawn = drawn_arrow((x, middle, x + 1.8 * size, middle), grade, 0.02, size)
        return tuple(_levelled(item, middle) for item in drawn)

    return sign


def _levelled(item: Primitive, y: float) -> Primitive:
    """Return a part of an arrow as it lies in a line of text."""
    if isinstance(item, Arrow):
        return replace(item, y1=y, y2=y, bend=item.bend * 0.4)
    return replace(item, y=y) if isinstance(item, Disc) else item


def flag_sign(x: float, y: float, size: float) -> tuple[Primitive, ...]:
    """Draw the flag of a finding."""
    return tuple(draw_flags((Sign(x + 0.6 * size, y - 0.5 * size, 0.0, (1,)),), size))


def _step(x: float, y: float, size: float) -> tuple[tuple[float, float], ...]:
    return (
        (x, y - 0.35 * size),
        (x + 0.9 * size, y - 0.35 * size),
        (x + 0.9 * size, y - size),
        (x + 1.8 * size, y - size),
    )


@dataclass(frozen=True, slots=True)
class _Facts:
    """All that the lines say, so that they are written once for a view however often it moves."""

    width: float
    size: float
    unit: BinUnit
    scaling: Scaling
    has_balance: bool
    has_inferred_balance: bool
    has_gaps: bool
    has_flags: bool
    has_days: bool
    hidden_links: int  # beyond those that are drawn; on a screen 1 stands for any number
    is_document: bool
    link_grades: tuple[str, ...]
    zones: tuple[ZoneUse, ...]


def footer_rows(model: TimelineModel, view: TimelineView, unit: BinUnit, wording: Wording) -> Rows:
    """Return the signs and notes in as many rows as the width asks for."""
    links = model.arrows.within(view.span.begin, view.span.end)
    hidden = max(0, links.stop - links.start - MOST_ARROWS)
    facts = _Facts(
        view.width,
        view.text_size,
        unit,
        view.scaling,
        any(lane.opening is not None for lane in model.lanes),
        model.has_inferred_balances,
        any(lane.gaps for lane in model.lanes),
        model.flags is not None,
        model.has_days_without_time,
        hidden if wording.is_document else min(1, hidden),
        wording.is_document,
        model.link_grades,
        model.zones,
    )
    return _rows(facts, wording.text)


@lru_cache(maxsize=32)
def _rows(facts: _Facts, text: Callable[[Message], str]) -> Rows:
    signs = [FooterItem(text(said), sign) for said, sign in _signs(facts)]
    notes = [FooterItem(text(said)) for said in _notes(facts)]
    return (*_broken(signs, facts.width, facts.size), *_broken(notes, facts.width, facts.size))


def footer_height(rows: Sequence[Sequence[FooterItem]], size: float) -> float:
    """Return the room that the rows take."""
    return (len(rows) * ROW + 0.7) * size


def _signs(facts: _Facts) -> Iterator[tuple[Message, Drawing]]:
    yield message("Timeline", "Money in"), credit_sign
    yield message("Timeline", "Money out"), debit_sign
    if facts.has_balance:
        yield message("Timeline", "Balance"), balance_sign
    if facts.has_inferred_balance:
        yield message("Timeline", "Balance inferred, not printed"), inferred_sign
    if facts.has_gaps:
        yield message("Timeline", "Days without a statement"), gap_sign
    for grade in facts.link_grades:
        yield LINKS[grade], link_sign(grade)
    if facts.has_flags:
        yield message("Timeline", "Finding of a rule"), flag_sign


def _notes(facts: _Facts) -> Iterator[Message]:
    yield LENGTHS[facts.scaling]
    yield SUMS[facts.unit]
    yield zone_note(facts.zones)
    if facts.hidden_links and facts.is_document:
        yield message("Timeline", "%n more movements of this stretch are not drawn.").counted(
            facts.hidden_links
        )
    elif facts.hidden_links:
        shown = message(
            "Timeline", "Arrows show the %n largest movements of this stretch: zoom in for the others."
        )
        yield shown.counted(MOST_ARROWS)
    if facts.has_days:
        yield message(
            "Timeline", "Entries without a time are spread over their day in the order of the source."
        )


def zone_note(uses: Sequence[ZoneUse]) -> Message:
    """Return the sentence that says in which time zone the times stand and how that is known."""
    if not uses:
        return message("Timeline", "Days as printed.")
    zones = sorted({use.zone for use in uses if use.zone})
    sources = {use.source for use in uses}
    if not zones:
        return message("Timeline", "Times as printed; their time zone is not known.")
    if len(zones) > 1:
        note = message("Timeline", "Times as printed, in several time zones: {zones}.")
        return note.format(zones=", ".join(zones))
    if len(sources) > 1:
        note = message(
            "Timeline", "Times as printed, in the time zone {zone}, which is assumed where none is named."
        )
        return note.format(zone=zones[0])
    if sources == {ZoneSource.ASSUMED.value}:
        note = message("Timeline", "Times as printed; no time zone is named, {zone} is assumed.")
        return note.format(zone=zones[0])
    return message("Timeline", "Times as printed, in the time zone {zone}.").format(zone=zones[0])


def _broken(items: Sequence[FooterItem], width: float, size: float) -> Iterator[tuple[FooterItem, ...]]:
    """Yield the items row by row, breaking where a row would run over the width."""
    row: list[FooterItem] = []
    used = 0.0
    for item in items:
        if row and used + item.width(size) > width:
            yield tuple(row)
            row, used = [], 0.0
        row.append(item)
        used += item.width(size)
    if row:
        yield tuple(row)


def draw_footer(
    rows: Sequence[Sequence[FooterItem]], top: float, width: float, size: float, *, is_right_to_left: bool
) -> Iterator[Primitive]:
    """Yield the rows from a y downwards, from the side on which reading begins."""
    for number, row in enumerate(rows):
        y = top + (number * ROW + 1.6) * size
        used = 0.5 * size
        for item in row:
            yield from _draw_item(item, used, y, width, size, is_right_to_left=is_right_to_left)
            used += item.width(size)


def _draw_item(
    item: FooterItem, used: float, y: float, width: float, size: float, *, is_right_to_left: bool
) -> Iterator[Primitive]:
    sign = SIGN * size if item.sign else 0.0
    after = (SIGN + AFTER_SIGN) * size if item.sign else 0.0
    if item.sign:
        yield from item.sign(width - used - sign if is_right_to_left else used, y, size)
    x = width - used - after if is_right_to_left else used + after
    anchor = Anchor.RIGHT if is_right_to_left else Anchor.LEFT
    room = width - used - after
    yield Label(x, y, item.text, Ink.MUTED_TEXT, size, anchor, max_width=room)
