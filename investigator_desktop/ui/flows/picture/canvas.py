"""What keys and pointer may ask of the canvas; the canvas knows them, they know only this."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.flow_picture import FlowHit, FlowView


class Canvas(Protocol):
    """A picture of flows that can be moved, zoomed and pointed at."""

    @property
    def view(self) -> FlowView:
        """Return the view that is shown."""
        ...

    @property
    def card(self) -> QWidget:
        """Return the card beside the pointer."""
        ...

    def surface(self) -> QWidget:
        """Return the widget that is painted on."""
        ...

    def fit(self) -> None:
        """Show everything."""
        ...

    def zoom_in(self) -> None:
        """Show the middle larger."""
        ...

    def zoom_out(self) -> None:
        """Show the middle smaller."""
        ...

    def zoom_at(self, factor: float, point: QPointF) -> None:
        """Show the picture `factor` times as large; what is at the point stays there."""
        ...

    def move_by(self, right: float, down: float) -> None:
        """Move the picture by so many units of the widget."""
        ...

    def hold_node(self, spot: str) -> None:
        """Begin to move the node that stands in a spot."""
        ...

    def drag_node(self, right: float, down: float) -> None:
        """Move the node that is held by so many units of the widget."""
        ...

    def drop_node(self) -> None:
        """Leave the node that is held where it is."""
        ...

    def step(self, count: int) -> None:
        """Choose the next node, or the one before where `count` is negative, by size."""
        ...

    def step_edge(self, count: int) -> None:
        """Choose the next edge of the chosen node, or the one before, by size."""
        ...

    def choose(self, hit: FlowHit) -> None:
        """Choose a node or an edge, or nothing."""
        ...

    def open_chosen(self) -> None:
        """Ask for what the chosen node or edge rests on."""
        ...

    def toggle_chosen(self) -> None:
        """Ask to show the chosen node or edge in parts, or in one again."""
        ...

    def hit_at(self, position: QPointF) -> FlowHit:
        """Return what stands at a point of the canvas."""
        ...

    def show_card(self, hit: FlowHit, position: QPoint) -> None:
        """Show what was pointed at in a card beside the pointer."""
        ...
