"""Arrows between two lanes for a movement of which both entries are known: by state, and by amount the wider."""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt

import numpy as np

from investigator_desktop.analysis.timeline.beside import CONFIRMED, GRADES, INFERRED, TRANSFER
from investigator_desktop.analysis.timeline.columns import LinkColumns
from investigator_desktop.analysis.timeline.geometry import Plot
from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.domain.scene import Arrow, Disc, Ink, Primitive

MOST_ARROWS = 40
INKS = {CONFIRMED: Ink.LINK_CONFIRMED, INFERRED: Ink.LINK_INFERRED, TRANSFER: Ink.NODE}
THINNEST, WIDEST, BEND = 0.09, 0.3, 1.1  # heights of the text


def draw_arrows(model: TimelineModel, plot: Plot) -> Iterator[Primitive]:
    """Yield an arrow from the base of the paying lane to that of the receiving one; its id is the credit's.

    Of more than `MOST_ARROWS` within the stretch of time those of the largest amounts are drawn. A movement between
    accounts that one lane adds up is none between lanes.
    """
    bases = {lane: strip.base for strip in plot.strips for lane in (strip.number, *strip.lane.members)}
    links, span = model.arrows, plot.span
    for number in _heaviest(links, links.within(span.begin, span.end)):
        begin = bases.get(int(links.debit_lane[number]))
        end = bases.get(int(links.credit_lane[number]))
        credit_at = int(links.credit_at[number])
        if begin is None or end is None or begin == end or not span.begin <= credit_at < span.end:
            continue
        ends = (plot.x(int(links.debit_at[number])), begin, plot.x(credit_at), end)
        grade, weight = GRADES[links.grade[number]], float(links.weight[number])
        yield from drawn_arrow(ends, grade, weight, plot.text_size, int(links.credit_id[number]))


def _heaviest(links: LinkColumns, own: slice) -> list[int]:
    """Return the movements of the largest amounts in the order of time; of equal ones the earlier."""
    if own.stop - own.start <= MOST_ARROWS:
        return list(range(own.start, own.stop))
    order = np.argsort(-links.weight[own], kind="stable")[:MOST_ARROWS]
    return sorted((order + own.start).tolist())


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
