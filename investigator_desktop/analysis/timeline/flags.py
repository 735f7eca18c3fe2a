"""Findings of rules as flags in the lanes, at the times of the entries that make them true."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from investigator_desktop.analysis.timeline.columns import FlagColumns
from investigator_desktop.analysis.timeline.geometry import Plot, Strip
from investigator_desktop.analysis.timeline.hits import Sign
from investigator_desktop.domain.scene import Ink, Label, Line, Polygon, Primitive
from investigator_desktop.domain.scene_columns import Floats

# in heights of the text
WIDTH, HEIGHT, POLE, CLOSEST = 0.75, 0.6, 1.15, 1.8


def flag_signs(flags: FlagColumns | None, plot: Plot) -> tuple[Sign, ...]:
    """Return where flags stand in the lanes in sight; those too close to each other share one."""
    if flags is None:
        return ()
    return tuple(sign for strip in plot.strips for sign in _signs(flags, strip, plot))


def _signs(flags: FlagColumns, strip: Strip, plot: Plot) -> Iterator[Sign]:
    lanes = strip.lane.members or (strip.number,)
    rows = np.concatenate([flags.within(lane, plot.span.begin, plot.span.end) for lane in lanes])
    if not rows.size:
        return
    x, numbers = plot.xs(flags.at[rows]), flags.number[rows]
    order = np.argsort(x, kind="stable")
    y = strip.top + (POLE / 2 + 0.15) * plot.text_size
    for own in _near(x[order], CLOSEST * plot.text_size):
        told = tuple(sorted(set(numbers[order[own]].tolist())))
        yield Sign(float(x[order[own.start]]), y, 0.75 * plot.text_size, told)


def _near(x: Floats, closest: float) -> Iterator[slice]:
    """Yield the stretches of ascending positions that share a flag: those close to the first of them."""
    first = 0
    while first < len(x):
        stop = int(np.searchsorted(x, x[first] + closest))
        yield slice(first, max(stop, first + 1))
        first = max(stop, first + 1)


def draw_flags(signs: Sequence[Sign], size: float) -> Iterator[Primitive]:
    """Yield the flags, with how many findings one stands for where it is several."""
    for sign in signs:
        top, x = sign.y - POLE / 2 * size, sign.x
        yield Line(x, top, x, top + POLE * size, Ink.FLAG, 1.0)
        corners = ((0.0, 0.0), (WIDTH * size, HEIGHT / 2 * size), (0.0, HEIGHT * size))
        yield Polygon(tuple((x + dx, top + dy) for dx, dy in corners), Ink.FLAG)
        if len(sign.numbers) > 1:
            at = (x + (WIDTH + 0.1) * size, top + 0.65 * size)
            yield Label(*at, str(len(sign.numbers)), Ink.FLAG, 0.75 * size)
