"""Where a dragged row of the timeline would come to stand: a group among the groups, a lane within its group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF

from investigator_desktop.analysis.timeline.geometry import Plot
from investigator_desktop.analysis.timeline.rows import Row


@dataclass(frozen=True, slots=True)
class Drop:
    """The line at which a row would stand, and the key of the row or group before which that is, None for last."""

    y: float
    before: str | None


@dataclass(frozen=True, slots=True)
class _Block:
    key: str
    top: float
    bottom: float


def row_under(plot: Plot, position: QPointF) -> Row | None:
    """Return the row whose name, or whose group's head, stands at a point."""
    row = plot.row_at(position.y())
    if row is None or row.is_head:
        return row
    is_beside = position.x() > plot.right if plot.is_right_to_left else position.x() < plot.left
    return row if is_beside else None


def drop_at(plot: Plot, rows: Sequence[Row], dragged: Row, y: float) -> Drop | None:
    """Return where a row would come to stand; None where it has nothing to change places with."""
    is_group = dragged.key == dragged.group
    blocks = _groups(plot) if is_group else _lanes(plot, dragged.group)
    if not blocks:
        return None
    for block in blocks:
        if y < (block.top + block.bottom) / 2:
            return Drop(block.top, block.key)
    return Drop(blocks[-1].bottom, _after(rows, blocks[-1].key, dragged, is_group=is_group))


def _placed(plot: Plot) -> list[tuple[Row, float, float]]:
    strips = [(strip.row, strip.top, strip.bottom) for strip in plot.strips]
    heads = [(head.row, head.top, head.bottom) for head in plot.heads]
    return sorted((*strips, *heads), key=lambda placed: placed[1])


def _groups(plot: Plot) -> list[_Block]:
    blocks = []
    for key, members in groupby(_placed(plot), key=lambda placed: placed[0].group):
        own = list(members)
        blocks.append(_Block(key, own[0][1], own[-1][2]))
    return blocks


def _lanes(plot: Plot, group: str) -> list[_Block]:
    return [
        _Block(row.key, top, bottom)
        for row, top, bottom in _placed(plot)
        if row.group == group and not row.is_head
    ]


def _after(rows: Sequence[Row], last: str, dragged: Row, *, is_group: bool) -> str | None:
    """Return the key that follows the last one in sight, None where that is the last of all."""
    own = [row for row in rows if is_group or (row.group == dragged.group and not row.is_head)]
    keys = list(dict.fromkeys(row.group if is_group else row.key for row in own))
    place = keys.index(last) + 1 if last in keys else len(keys)
    return keys[place] if place < len(keys) else None
