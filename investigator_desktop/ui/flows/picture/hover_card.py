"""The card beside the pointer: who a node is, who paid whom along an edge, and how much."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.flow_picture import FlowHit, FlowPicture, PictureEdge, PictureNode
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.picture.words import (
    doubt_lines,
    edge_title,
    node_kind,
    node_rows,
    node_title,
    part_title,
    period_line,
    row_line,
    sum_line,
)
from investigator_desktop.ui.widgets.labels import Look
from investigator_desktop.ui.widgets.pointer_card import PointerCard

_WIDTH = 320
_MOST_SUMS = 5
_LOOKS = (Look.STRONG, Look.NOTE, Look.BODY, Look.NOTE)


class FlowHoverCard(PointerCard):
    """Shows the title, what it stands for, its sums, and what opens it."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(_LOOKS, _WIDTH, parent)
        self._display = display

    def show_hit(self, picture: FlowPicture, hit: FlowHit, pointer: QPoint) -> None:
        """Show what was pointed at; nothing where the picture has it no more."""
        edge = None if hit.edge is None else picture.edge_by_key.get(hit.edge)
        node = picture.node_by_key.get(hit.node)
        if edge is not None:
            self._show_edge(picture, edge, pointer)
        elif node is not None:
            self._show_node(node, pointer)

    def _show_edge(self, picture: FlowPicture, edge: PictureEdge, pointer: QPoint) -> None:
        display = self._display
        about = [part_title(display, edge), period_line(display, edge.sums)]
        lines = [sum_line(display, one) for one in edge.sums]
        doubts = " ".join(doubt_lines(display, edge.sums))
        title = edge_title(display, picture, edge)
        self.say((title, " · ".join(filter(None, about)), self._few(lines), doubts), pointer)

    def _show_node(self, node: PictureNode, pointer: QPoint) -> None:
        display = self._display
        rows = node_rows(display, node)
        lines = [row_line(row, " · ") for row in rows]
        hint = ""
        if node.is_expandable:
            hint = self.tr("Double-click to show it in parts.")
        elif node.is_collapsible:
            hint = self.tr("Double-click to show it in one.")
        self.say((node_title(display, node), node_kind(display, node), self._few(lines), hint), pointer)

    def _few(self, lines: list[str]) -> str:
        """Return the first lines, and how many there are more."""
        more = len(lines) - _MOST_SUMS
        shown = lines[:_MOST_SUMS]
        if more > 0:
            shown.append(self.tr("%Ln more sums.", "", more))
        return "\n".join(shown)
