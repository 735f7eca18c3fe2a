"""Arrows between two lanes for a movement of which both entries are known, where they are few enough to be read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.timeline.geometry import Plot
from investigator_desktop.analysis.timeline.model import Span, TimelineModel
from investigator_desktop.domain.scene import Arrow, Ink

MOST_ARROWS = 80
COLUMNS = ("debit_lane", "debit_at", "credit_lane", "credit_at", "credit_id")


def links_within(model: TimelineModel, span: Span) -> pl.DataFrame:
    """Return the linked movements whose debit lies in a stretch of time."""
    begins = model.links["debit_at"]
    first, stop = bisect_left(begins, span.begin), bisect_left(begins, span.end)
    return model.links.slice(first, stop - first)


def draw_arrows(model: TimelineModel, plot: Plot) -> Iterator[Arrow]:
    """Yield an arrow from the base of the paying lane to that of the receiving one; its id is the credit's.

    Of more than `MOST_ARROWS` within the stretch of time none is drawn.
    """
    links = links_within(model, plot.span)
    if len(links) > MOST_ARROWS:
        return
    bases = {strip.number: strip.base for strip in plot.strips}
    gap, width = 0.25 * plot.text_size, 0.11 * plot.text_size
    for debit_lane, debit_at, credit_lane, credit_at, credit_id in links.select(COLUMNS).iter_rows():
        if debit_lane in bases and credit_lane in bases and plot.span.begin <= credit_at < plot.span.end:
            begin, end = bases[debit_lane], bases[credit_lane]
            inward = gap if end > begin else -gap
            x1, x2 = plot.x(debit_at), plot.x(credit_at)
            yield Arrow(x1, begin + inward, x2, end - inward, Ink.LINK, width, credit_id)
