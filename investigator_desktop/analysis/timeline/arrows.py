"""Arrows between two lanes for a movement of which both entries are known, where they are few enough to be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.timeline.geometry import Plot
from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.domain.scene import Arrow, Ink

MOST_ARROWS = 80


@dataclass(frozen=True, slots=True)
class LinksInView:
    """The linked movements between lanes in sight; there are none to draw where they are too many."""

    count: int
    drawn: pl.DataFrame


def links_in_view(model: TimelineModel, plot: Plot) -> LinksInView:
    """Return the linked movements whose two entries are in sight."""
    lanes = [strip.number for strip in plot.strips]
    span, links = plot.span, model.links
    if links.is_empty():
        return LinksInView(0, links)
    first = int(links["debit_at"].search_sorted(span.begin, side="left"))
    stop = int(links["debit_at"].search_sorted(span.end, side="left"))
    found = links.slice(first, stop - first).filter(
        pl.col("debit_lane").is_in(lanes)
        & pl.col("credit_lane").is_in(lanes)
        & pl.col("credit_at").is_between(span.begin, span.end, closed="left")
    )
    return LinksInView(len(found), found if len(found) <= MOST_ARROWS else found.clear())


def draw_arrows(links: LinksInView, plot: Plot) -> Iterator[Arrow]:
    """Yield an arrow from the base of the paying lane to that of the receiving one; its id is the credit's."""
    strips = {strip.number: strip for strip in plot.strips}
    gap = 0.25 * plot.text_size
    columns = ("debit_lane", "debit_at", "credit_lane", "credit_at", "credit_id")
    for debit_lane, debit_at, credit_lane, credit_at, credit_id in links.drawn.select(columns).iter_rows():
        begin, end = strips[debit_lane].base, strips[credit_lane].base
        inward = gap if end > begin else -gap
        yield Arrow(
            plot.x(debit_at),
            begin + inward,
            plot.x(credit_at),
            end - inward,
            Ink.LINK,
            0.11 * plot.text_size,
            credit_id,
        )
