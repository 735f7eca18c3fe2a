"""The words beside the bars of columns: a name, and what came in, went out or stays."""

from __future__ import annotations

from investigator_desktop.analysis.flow_picture.drawing import Drawing
from investigator_desktop.analysis.flow_picture.hits import NodeBox
from investigator_desktop.analysis.flow_picture.looks import is_behind_node
from investigator_desktop.analysis.flow_picture.room import text_width
from investigator_desktop.domain.flow_picture import PictureNode
from investigator_desktop.domain.scene import Anchor, Ink, Label
from investigator_desktop.foundation.catalogue import message

_WIDEST = 26.0  # heights of the text


def draw_words(drawing: Drawing, node: PictureNode, bar: NodeBox) -> None:
    """Write the name beside a bar, outside of the outer columns, and its sums below where there is room."""
    size = drawing.view.text_size
    sums = _sums_text(drawing, node, bar)
    middle = bar.y + bar.height / 2
    y = middle - 0.2 * size if sums else middle + 0.35 * size
    ink = Ink.MUTED_TEXT if is_behind_node(node.key, drawing.view) else Ink.TEXT
    for is_left, room in _ways(drawing, bar):
        x = bar.x - 0.5 * size if is_left else bar.x + bar.width + 0.5 * size
        anchor = Anchor.RIGHT if is_left else Anchor.LEFT
        name = Label(x, y, drawing.wording.name(node), ink, size, anchor, node.is_of_case, room)
        if drawing.draw_label(name):
            below = Label(x, y + 1.25 * size, sums, ink, 0.88 * size, anchor)
            if text_width(sums, below.size) <= room:
                drawing.draw_label(below)
            return


def _ways(drawing: Drawing, bar: NodeBox) -> tuple[tuple[bool, float], ...]:
    """Return on which sides of a bar words may stand, and how much room each has, the better first."""
    size, frame = drawing.view.text_size, drawing.frame
    place = drawing.places.by_node[bar.spot]
    outer = max(frame.left, 0.15 * drawing.view.width) - 2 * size
    between = frame.width / max(1, drawing.places.column_count - 1) - 2.5 * size
    if place.x <= 0 and drawing.places.column_count > 1:
        return ((True, outer),)
    if place.x >= 1:
        return ((False, outer),)
    widest = max(between, _WIDEST * size)
    return (False, widest), (True, widest), (False, between), (True, between)


def _sums_text(drawing: Drawing, node: PictureNode, bar: NodeBox) -> str:
    """Return what the node of a bar received and paid in the currency, or what is left there of traced money."""
    sums = [one for one in node.sums if one.currency == drawing.currency]
    if not sums:
        return ""
    received = sum((one.received for one in sums[1:]), sums[0].received)
    paid = sum((one.paid for one in sums[1:]), sums[0].paid)
    write = drawing.wording.amount
    left = [one for one in node.remains if one.currency == drawing.currency and one.units]
    if left:
        return _left_text(drawing, node, write(left[0]))
    if drawing.paying(node.key) != node.key:
        return write(received if bar.spot == node.key else paid)
    if received.units and paid.units:
        sentence = message("FlowPicture", "in {received}, out {paid}")
        return drawing.wording.text(sentence.format(received=write(received), paid=write(paid)))
    return write(received if received.units else paid)


def _left_text(drawing: Drawing, node: PictureNode, amount: str) -> str:
    if node.is_remaining_certain:
        return drawing.wording.text(message("FlowPicture", "{amount} stays").format(amount=amount))
    return drawing.wording.text(message("FlowPicture", "{amount} stays, not certain").format(amount=amount))
