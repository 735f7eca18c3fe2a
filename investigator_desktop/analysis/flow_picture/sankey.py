"""Draws columns: nodes as upright bars, edges as ribbons as wide as their amount, what goes back too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from investigator_desktop.analysis.flow_picture.bar_words import draw_words
from investigator_desktop.analysis.flow_picture.drawing import Drawing
from investigator_desktop.analysis.flow_picture.hits import NodeBox
from investigator_desktop.analysis.flow_picture.looks import (
    box_frame,
    edge_ink,
    is_behind_edge,
    node_ink,
)
from investigator_desktop.analysis.flow_picture.pairs import PAIR_SCALE, node_of
from investigator_desktop.domain.flow_picture import FlowSum, PictureEdge, PictureNode
from investigator_desktop.domain.money import Money, rescaled
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.domain.scene import Anchor, Arrow, Curve, Ink, Label, Polygon, Ribbon
from investigator_desktop.domain.scene import Box as SceneBox

BAR = 1.1  # heights of the text
_LEAST_BAR, _LEAST_RIBBON = 2.0, 0.75
_CURVE_STEPS = 16
_HAIRLINE, _OUTLINE = 0.35, 0.8
_CHEVRON_AT = 0.25  # of a ribbon's curve
_LABELLED_AT = (0.5, 0.36, 0.64)


@dataclass(frozen=True, slots=True)
class _Band:
    """The movements of an edge of one grade, as high as their amount."""

    edge: PictureEdge
    grade: MovementGrade
    height: float
    is_sure: bool


def draw_sankey(drawing: Drawing) -> None:
    """Draw bars, ribbons and words of all nodes and edges that have an amount in the currency."""
    bars = {box.spot: box for box in _bars(drawing)}
    drawing.boxes.extend(bars.values())
    edges = [edge for edge in drawing.picture.edges if edge.amount(drawing.currency) is not None]
    bands = [band for edge in edges for band in _bands(drawing, edge)]
    nodes = drawing.picture.node_by_key
    for spot, bar in bars.items():
        _draw_bar(drawing, nodes[node_of(spot)], bar)
    for node in drawing.picture.nodes:
        for spot in dict.fromkeys((node.key, drawing.paying(node.key))):
            if spot in bars:
                draw_words(drawing, node, bars[spot])
    _draw_bands(drawing, bands, bars)
    for edge in edges:
        _draw_loop(drawing, edge, bars)


def _height(drawing: Drawing, money: Money) -> float:
    units = rescaled(money.units, money.scale, PAIR_SCALE)
    return units * drawing.places.per_unit * drawing.frame.height


def _bands(drawing: Drawing, edge: PictureEdge) -> Iterator[_Band]:
    if drawing.paying(edge.key.payer) == edge.key.beneficiary:
        return
    for one in edge.sums:
        if one.currency == drawing.currency:
            yield _Band(edge, one.grade, _height(drawing, one.amount), _is_sure(one))


def _is_sure(one: FlowSum) -> bool:
    is_exact = one.least == one.most
    return one.grade is not MovementGrade.INFERRED and is_exact


def _is_back(drawing: Drawing, edge: PictureEdge) -> bool:
    by_node = drawing.places.by_node
    return by_node[drawing.paying(edge.key.payer)].x >= by_node[edge.key.beneficiary].x


def _bars(drawing: Drawing) -> Iterator[NodeBox]:
    """Yield the bars of the nodes with an amount: as high as what is fastened to the side that has more."""
    left: dict[str, float] = defaultdict(float)
    right: dict[str, float] = defaultdict(float)
    for edge in drawing.picture.edges:
        amount = edge.amount(drawing.currency)
        if amount is None:
            continue
        payer = drawing.paying(edge.key.payer)
        own = 0.0 if payer == edge.key.beneficiary else _height(drawing, amount)
        is_back = _is_back(drawing, edge)
        (left if is_back else right)[payer] += own
        (right if is_back else left)[edge.key.beneficiary] += own
    width, frame = BAR * drawing.view.text_size, drawing.frame
    for spot in {**left, **right}:
        place = drawing.places.by_node[spot]
        height = max(_LEAST_BAR, left[spot], right[spot])
        yield NodeBox(spot, frame.x(place.x) - width / 2, frame.y(place.y) - height / 2, width, height)


def _draw_bands(drawing: Drawing, bands: Sequence[_Band], bars: dict[str, NodeBox]) -> None:
    """Draw the ribbons, on each side of a bar in the order of where they lead, so that few of them cross."""
    starts = _fastened(drawing, bands, bars, is_payer=True)
    ends = _fastened(drawing, bands, bars, is_payer=False)
    for number, band in enumerate(bands):
        payer, beneficiary = bars[drawing.paying(band.edge.key.payer)], bars[band.edge.key.beneficiary]
        is_back = _is_back(drawing, band.edge)
        x1 = payer.x if is_back else payer.x + payer.width
        x2 = beneficiary.x + beneficiary.width if is_back else beneficiary.x
        _draw_band(drawing, band, (x1, starts[number]), (x2, ends[number]), is_back=is_back)


def _fastened(
    drawing: Drawing, bands: Sequence[_Band], bars: dict[str, NodeBox], *, is_payer: bool
) -> dict[int, float]:
    """Return for each ribbon the y of its upper edge at one of its two bars."""
    sides: dict[tuple[str, bool], list[tuple[float, int]]] = defaultdict(list)
    for number, band in enumerate(bands):
        here, there = drawing.paying(band.edge.key.payer), band.edge.key.beneficiary
        if not is_payer:
            here, there = there, here
        other = bars[there]
        sides[here, _is_back(drawing, band.edge)].append((other.y + other.height / 2, number))
    opposite = _opposite(drawing, bands, is_payer=is_payer)
    found: dict[int, float] = {}
    for (node, is_back), members in sides.items():
        y = bars[node].y + (opposite.get((node, is_back), 0.0) if is_back else 0.0)
        for _, number in sorted(members):
            found[number] = y
            y += bands[number].height
    return found


def _opposite(drawing: Drawing, bands: Sequence[_Band], *, is_payer: bool) -> dict[tuple[str, bool], float]:
    """Return how high the ribbons are that go forward on the side on which others go back: these stand below."""
    found: dict[tuple[str, bool], float] = defaultdict(float)
    for band in bands:
        if not _is_back(drawing, band.edge):
            key = band.edge.key
            found[key.beneficiary if is_payer else drawing.paying(key.payer), True] += band.height
    return found


def _draw_band(
    drawing: Drawing, band: _Band, start: tuple[float, float], end: tuple[float, float], *, is_back: bool
) -> None:
    height, key, view = max(_LEAST_RIBBON, band.height), band.edge.key, drawing.view
    if max(start[0], end[0]) < 0 or min(start[0], end[0]) > view.width:
        return
    ink = edge_ink(band.grade, key, view)
    ribbon = Ribbon(
        start[0], start[1], start[1] + height, end[0], end[1], end[1] + height, ink, drawing.numbers[key]
    )
    drawing.draw_edge(key, ribbon, _outline(ribbon, band, Ink.TEXT if key == view.selected_edge else ink))
    if is_back:
        drawing.marks.append(_chevron(ribbon, view.text_size, is_faint=is_behind_edge(key, view)))
    _label_band(drawing, band, ribbon)


def _outline(ribbon: Ribbon, band: _Band, ink: Ink) -> tuple[Curve, Curve]:
    """Return both edges of a ribbon as lines, dashed where it is inferred or not certain."""
    points = [_along(ribbon, step / _CURVE_STEPS) for step in range(_CURVE_STEPS + 1)]
    top, bottom = (tuple((point[0], point[side]) for point in points) for side in (1, 2))
    width = _HAIRLINE if band.is_sure and ink is not Ink.TEXT else _OUTLINE
    return (
        Curve(top, ink, width, is_dashed=not band.is_sure),
        Curve(bottom, ink, width, is_dashed=not band.is_sure),
    )


def _along(ribbon: Ribbon, t: float) -> tuple[float, float, float]:
    """Return x, upper and lower edge of a ribbon at a share of its curve."""
    along, across = 1.5 * t * (1 - t) + t**3, 3 * t**2 - 2 * t**3
    return (
        ribbon.x1 + (ribbon.x2 - ribbon.x1) * along,
        ribbon.top1 + (ribbon.top2 - ribbon.top1) * across,
        ribbon.bottom1 + (ribbon.bottom2 - ribbon.bottom1) * across,
    )


def _chevron(ribbon: Ribbon, size: float, *, is_faint: bool) -> Polygon:
    """Return the head that tells of a ribbon that it goes back, at a quarter of its curve."""
    half = 0.45 * size
    x, top, bottom = _along(ribbon, _CHEVRON_AT)
    y = (top + bottom) / 2
    ink = Ink.FAINT if is_faint else Ink.MUTED_TEXT
    turn = -1 if ribbon.x2 < ribbon.x1 else 1
    return Polygon(((x + turn * half, y), (x - turn * half, y - half), (x - turn * half, y + half)), ink)


def _label_band(drawing: Drawing, band: _Band, ribbon: Ribbon) -> None:
    """Write the amount on a ribbon that is high enough."""
    size = drawing.view.text_size * 0.9
    if ribbon.bottom1 - ribbon.top1 < size * 1.25 or is_behind_edge(band.edge.key, drawing.view):
        return
    room = abs(ribbon.x2 - ribbon.x1) - size
    text = drawing.edge_text(band.edge, band.grade, room, size)
    for along in _LABELLED_AT:
        x, top, bottom = _along(ribbon, along)
        label = Label(x, (top + bottom) / 2 + 0.35 * size, text, Ink.TEXT, size, Anchor.CENTRE)
        if drawing.draw_label(label):
            return


def _draw_bar(drawing: Drawing, node: PictureNode, bar: NodeBox) -> None:
    if not drawing.is_in_sight(bar.x, bar.y + bar.height / 2, bar.height / 2 + bar.width):
        return
    drawing.room.take(bar.x, bar.y, bar.x + bar.width, bar.y + bar.height)
    drawing.marks.append(
        SceneBox(
            bar.x, bar.y, bar.width, bar.height, node_ink(node, drawing.view), id=drawing.numbers[node.key]
        )
    )
    if node.key == drawing.view.selected_node:
        drawing.marks.extend(box_frame(bar.x - 2, bar.y - 2, bar.width + 4, bar.height + 4, Ink.TEXT))


def _draw_loop(drawing: Drawing, edge: PictureEdge, bars: dict[str, NodeBox]) -> None:
    """Draw what a node pays itself as a loop over its bar."""
    key, size = edge.key, drawing.view.text_size
    bar = bars.get(key.payer)
    if drawing.paying(key.payer) != key.beneficiary or bar is None or not drawing.is_in_sight(bar.x, bar.y):
        return
    ink = edge_ink(edge.sums[0].grade, key, drawing.view)
    right = bar.x + bar.width
    drawing.draw_edge(
        key, Arrow(right, bar.y, bar.x, bar.y, ink, 1.2, drawing.numbers[key], bend=-0.9 * size)
    )
    text = drawing.edge_text(edge)
    drawing.draw_label(
        Label(bar.x + bar.width / 2, bar.y - 1.2 * size, text, Ink.TEXT, 0.88 * size, Anchor.CENTRE)
    )
