"""Room to sign: one person below another, or two beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.reports.pages import Sheets
from investigator_desktop.reports.typesetting.bidi import Direction
from investigator_desktop.reports.typesetting.flow import Align, baseline
from investigator_desktop.reports.typesetting.lines import set_line
from investigator_desktop.reports.typesetting.structure import Tag
from investigator_desktop.reports.typesetting.styles import BLACK, NOTE, SIGNER, TextStyle

SIGNING_ROOM = 46.0
TIGHT_ROOM = 28.0
LINE_SHARE = 0.62
GUTTER = 26.0
FIELDS: tuple[Message, ...] = (
    message("Report", "Place and date"),
    message("Report", "Name and position"),
    message("Report", "Signature"),
)

Edges = tuple[float, float]


def write_signature(pages: Sheets) -> None:
    """Write the fields that one person fills in."""
    flow = pages.flow
    length = flow.width * LINE_SHARE
    start = flow.line_start(length, flow.left, flow.right, Align.START)
    for field in FIELDS:
        _write_field(pages, field, [(start, start + length)], SIGNING_ROOM)


def write_two_signatures(pages: Sheets, signers: Sequence[Message]) -> None:
    """Write the fields that two persons fill in, side by side and on one page."""
    flow = pages.flow
    flow.need(SIGNER.leading + len(FIELDS) * TIGHT_ROOM)
    half = (flow.width - GUTTER) / 2
    columns = [(flow.left, flow.left + half), (flow.right - half, flow.right)]
    if flow.direction is Direction.RIGHT_TO_LEFT:
        columns.reverse()
    flow.y -= SIGNER.leading
    for signer, edges in zip(signers, columns, strict=True):
        _write_text(pages, signer, SIGNER, edges)
    for field in FIELDS:
        _write_field(pages, field, columns, TIGHT_ROOM)


def _write_field(pages: Sheets, title: Message, columns: Sequence[Edges], room: float) -> None:
    """Write a line in each column and below it what is to be written on it."""
    flow = pages.flow
    flow.y -= room - NOTE.leading
    with flow.canvas.artifact():
        for left, right in columns:
            flow.canvas.rule(left, flow.y, right, flow.y, BLACK)
    flow.y -= NOTE.leading
    for edges in columns:
        _write_text(pages, title, NOTE, edges)


def _write_text(pages: Sheets, text: Message, style: TextStyle, edges: Edges) -> None:
    flow = pages.flow
    line = set_line(pages.wording.text(text), style.weight, flow.reading)
    with flow.canvas.tagged(flow.canvas.tree.add(Tag.PARAGRAPH, flow.section)):
        flow.line(line, style, *edges, flow.y + baseline(style), Align.START)
