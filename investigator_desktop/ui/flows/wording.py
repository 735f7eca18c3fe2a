"""How nodes, periods and grades of flows are written on the screen."""

from __future__ import annotations

from datetime import date

from investigator_desktop.domain.flow_words import node_words
from investigator_desktop.domain.flows import FlowPeriod, Hop
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display

_QUARTER = message("FlowTable", "quarter {number} of {year}")
_WEEK = message("FlowTable", "week from {day}")
_ACCOUNTS = ("account:", "case:")


def node_text(display: Display, node: str, name: str | None) -> str:
    """Return a node as a person reads it: the name and the number, card numbers masked."""
    kind, _, number = node.partition(":")
    if kind in {"account", "id", "phone"}:
        shown = display.account(number)
        return f"{display.said(name)} · {shown}" if name else shown
    words = node_words(node, name)
    return display.text(words) if isinstance(words, Message) else display.said(words)


def period_text(display: Display, period: FlowPeriod, start: date | None) -> str:
    """Return a stretch of time by its first day; empty for the whole time."""
    if start is None:
        return ""
    if period is FlowPeriod.MONTH:
        return display.month(start)
    if period is FlowPeriod.YEAR:
        return display.year(start.year)
    if period is FlowPeriod.QUARTER:
        number = display.number((start.month + 2) // 3)
        return display.text(_QUARTER.format(number=number, year=display.year(start.year)))
    if period is FlowPeriod.WEEK:
        return display.text(_WEEK.format(day=display.day(start)))
    return display.day(start)


def hop_time(display: Display, hop: Hop) -> str:
    """Return when a movement was made, as finely as its source says."""
    if hop.at is None:
        return ""
    return display.moment(hop.at, "second" if hop.has_time else "day")
