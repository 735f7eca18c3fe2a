"""How nodes, edges and sums of a picture are said on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from investigator_desktop.domain.flow_picture import (
    EdgeSplit,
    FlowHit,
    FlowPicture,
    FlowSum,
    NodeKind,
    PictureEdge,
    PictureNode,
)
from investigator_desktop.domain.flow_words import GRADE_NAMES
from investigator_desktop.domain.flows import NodeGradeSum
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.wording import node_text
from investigator_desktop.ui.widgets.plain_table import PlainRow

_KINDS: dict[NodeKind, Message] = {
    NodeKind.PARTY: message("FlowPicture", "Party"),
    NodeKind.ACCOUNT: message("FlowPicture", "Account"),
    NodeKind.PLACE: message("FlowPicture", "Place"),
    NodeKind.NAME: message("FlowPicture", "Name as recorded"),
    NodeKind.CASH: message("FlowPicture", "Cash, paid in and drawn"),
    NodeKind.UNKNOWN: message("FlowPicture", "The source does not say who"),
    NodeKind.OTHERS: message("FlowPicture", "All that are not drawn by themselves"),
}
SPLIT_NAMES: dict[EdgeSplit | None, Message] = {
    None: message("FlowPicture", "In one"),
    EdgeSplit.MONTH: message("FlowPicture", "By month"),
    EdgeSplit.GRADE: message("FlowPicture", "By what it rests on"),
    EdgeSplit.MOVEMENT: message("FlowPicture", "By movement"),
}
_READ_OUT = 3  # sums
_MORE = "+"  # part of an opened edge that holds the rest of it
_CAME_IN = message("FlowPicture", "Came in")
_WENT_OUT = message("FlowPicture", "Went out")
_STAYED = message("FlowPicture", "Stayed")
_LEFT = message("FlowPicture", "Left of the money followed")


def node_title(display: Display, node: PictureNode) -> str:
    """Return a node as a person reads it."""
    if node.kind is NodeKind.OTHERS:
        return display.text(message("FlowPicture", "%n others").counted(len(node.members)))
    return node_text(display, node.key, node.name)


def node_kind(display: Display, node: PictureNode) -> str:
    """Return what a node stands for."""
    parts = [display.text(_KINDS[node.kind])]
    if node.is_of_case:
        parts.append(display.text(message("FlowPicture", "its statements are in the case")))
    elif len(node.members) > 1 and node.kind is not NodeKind.OTHERS:
        parts.append(display.text(message("FlowPicture", "%n accounts").counted(len(node.members))))
    return " · ".join(parts)


def edge_title(display: Display, picture: FlowPicture, edge: PictureEdge) -> str:
    """Return who paid whom."""
    told = message("FlowPicture", "From {payer} to {beneficiary}")
    return display.text(
        told.format(
            payer=end_title(display, picture, edge.key.payer),
            beneficiary=end_title(display, picture, edge.key.beneficiary),
        )
    )


def end_title(display: Display, picture: FlowPicture, key: str) -> str:
    """Return an end of an edge as a person reads it."""
    node = picture.node_by_key.get(key)
    return node_text(display, key, None) if node is None else node_title(display, node)


def part_title(display: Display, edge: PictureEdge) -> str:
    """Return which part of its movements an edge stands for; empty where it is all of them."""
    part = edge.key.part
    if not part:
        return ""
    if part == _MORE:
        return display.text(message("FlowPicture", "%n more").counted(edge.count))
    if edge.split is EdgeSplit.MOVEMENT:
        return display.text(message("FlowPicture", "One movement"))
    if edge.split is EdgeSplit.GRADE:
        return display.sentence(GRADE_NAMES[MovementGrade(part)]).rstrip(".")
    year, _, month = part.partition("-")
    if not (year.isdigit() and month.isdigit()):
        return display.text(message("FlowPicture", "Without a day"))
    return display.month(date(int(year), int(month), 1))


def sum_line(display: Display, one: FlowSum) -> str:
    """Return one sum with its grade and how many movements make it."""
    told = message("FlowPicture", "{amount}, {grade}, %n movements").counted(one.count)
    return display.text(
        told.format(amount=display.money(one.amount), grade=display.text(GRADE_NAMES[one.grade]))
    )


def period_line(display: Display, sums: tuple[FlowSum, ...]) -> str:
    """Return from which day to which; empty where no day is known."""
    firsts = [one.first_at for one in sums if one.first_at is not None]
    lasts = [one.last_at for one in sums if one.last_at is not None]
    return _between(display, min(firsts, default=None), max(lasts, default=None))


def _between(display: Display, first: datetime | None, last: datetime | None) -> str:
    if first is None or last is None:
        return ""
    if first.date() == last.date():
        return display.day(first.date())
    told = message("FlowPicture", "{begin} to {end}")
    return display.text(told.format(begin=display.day(first.date()), end=display.day(last.date())))


def edge_rows(display: Display, edge: PictureEdge) -> list[PlainRow]:
    """Return the sums of an edge for the table beside the picture."""
    return [
        PlainRow(
            one,
            (
                "",
                display.money(one.amount),
                display.number(one.count),
                display.text(GRADE_NAMES[one.grade]),
            ),
        )
        for one in edge.sums
    ]


def node_rows(display: Display, node: PictureNode) -> list[PlainRow]:
    """Return what came into a node, went out and stayed, for the table beside the picture."""
    left = [PlainRow(money, (display.text(_LEFT), display.money(money), "", "")) for money in node.remains]
    return [*left, *(row for one in node.sums for row in _node_rows(display, one))]


def _node_rows(display: Display, one: NodeGradeSum) -> Iterator[PlainRow]:
    grade = display.text(GRADE_NAMES[one.grade])
    for words, money, count, mark in (
        (_CAME_IN, one.received, one.received_count, ("credit", "credit")),
        (_WENT_OUT, one.paid, one.paid_count, ("debit", "debit")),
    ):
        if count:
            texts = (display.text(words), display.money(money), display.number(count), grade)
            yield PlainRow(one, texts, mark)
    if one.received_count and one.paid_count:
        yield PlainRow(one, (display.text(_STAYED), display.money(one.kept), "", grade))


def doubt_lines(display: Display, sums: tuple[FlowSum, ...]) -> list[str]:
    """Return what is not certain of the sums of an edge."""
    told = message("FlowPicture", "Not certain: at least {least}, at most {most}.")
    lines = [
        display.text(told.format(least=display.money(one.least), most=display.money(one.most)))
        for one in sums
        if one.least is not None and one.most is not None and one.least != one.most
    ]
    unsure = sum(one.unsure_count for one in sums)
    if unsure:
        rivals = message("FlowPicture", "%n of them have a rival that is as likely.").counted(unsure)
        lines.append(display.text(rivals))
    return lines


def row_line(row: PlainRow, between: str) -> str:
    """Return a row of sums of a node on one line, without how many movements make it."""
    what, amount, _, grade = row.texts
    return between.join(filter(None, (what, amount, grade)))


def hit_sentence(display: Display, picture: FlowPicture, hit: FlowHit) -> str:
    """Return the chosen node or edge with its greatest sums, to be read out; empty for nothing."""
    edge = None if hit.edge is None else picture.edge_by_key.get(hit.edge)
    node = picture.node_by_key.get(hit.node)
    if edge is not None:
        sums = "; ".join(sum_line(display, one) for one in edge.sums[:_READ_OUT])
        return f"{edge_title(display, picture, edge)}: {sums}."
    if node is None:
        return ""
    rows = node_rows(display, node)[:_READ_OUT]
    sums = "; ".join(row_line(row, ", ") for row in rows)
    return f"{node_title(display, node)}: {sums}."
