"""Arrows between two lanes for a movement of which both entries are known: by state, and by amount the wider."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from math import sqrt

import polars as pl

from investigator_desktop.analysis.timeline.beside import CONFIRMED, INFERRED, TRANSFER
from investigator_desktop.analysis.timeline.geometry import Plot
from investigator_desktop.analysis.timeline.model import Span, TimelineModel
from investigator_desktop.domain.scene import Arrow, Disc, Ink, Primitive

MOST_ARROWS = 60
COLUMNS = ("debit_lane", "debit_at", "credit_lane", "credit_at", "credit_id", "grade", "weight")
INKS = {CONFIRMED: Ink.LINK_CONFIRMED, INFERRED: Ink.LINK_INFERRED, TRANSFER: Ink.NODE}
THINNEST, WIDEST, BEND = 0.09, 0.3, 1.1  # heights of the text


def links_within(model: TimelineModel, span: Span) -> pl.DataFrame:
    """Return the linked movements whose debit lies in a stretch of time."""
    begins = model.links["debit_at"]
    first, stop = bisect_left(begins, span.begin), bisect_left(begins, span.end)
    return model.links.slice(first, stop - first)


def draw_arrows(model: TimelineModel, plot: Plot) -> Iterator[Primitive]:
    """Yield an arrow from the base of the paying lane to that of the receiving one; its id is the credit's.

    Of more than `MOST_ARROWS` within the stretch of time those of the largest amounts are drawn. A movement between
    accounts that one lane adds up is none between lanes.
    """
    bases = {lane: strip.base for strip in plot.strips for lane in (strip.number, *strip.lane.members)}
    found = links_within(model, plot.span)
    if found.height > MOST_ARROWS:
        found = found.top_k(MOST_ARROWS, by="weight")
    for row in found.select(COLUMNS).iter_rows():
        debit_lane, debit_at, credit_lane, credit_at, credit_id, grade, weight = row
        begin, end = bases.get(debit_lane), bases.get(credit_lane)
        if begin is None or end is None or begin == end:
            continue
        if plot.span.begin <= credit_at < plot.span.end:
            ends = (plot.x(debit_at), begin, plot.x(credit_at), end)
            yield from drawn_arrow(ends, grade, weight, plot.text_size, credit_id)


def drawn_arrow(
    ends: tuple[float, float, float, float], grade: str, weight: float, size: float, number: int = 0
) -> Iterator[Primitive]:
    """Yield an arrow: straight where proven, bent where a person or a score says it, dashed where only a score.

    A money transfer begins with a disc.
    """
    x1, begin, x2, end = ends
    inward = 0.25 * size if end > begin else -0.25 * size
    width = (THINNEST + (WIDEST - THINNEST) * sqrt(min(max(weight, 0.0), 1.0))) * size
    ink, is_bent = INKS.get(grade, Ink.LINK), grade in {CONFIRMED, INFERRED}
    bend = BEND * size if is_bent else 0.0
    yield Arrow(x1, begin + inward, x2, end - inward, ink, width, number, bend, is_dashed=grade == INFERRED)
    if grade == TRANSFER:
        yield Disc(x1, begin + inward, 0.22 * size, ink)
