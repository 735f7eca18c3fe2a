"""What keys and pointer may ask of the canvas; the canvas knows them, they know only this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QScrollBar, QWidget

from investigator_desktop.analysis.timeline.geometry import Plot
from investigator_desktop.analysis.timeline.hits import Hit
from investigator_desktop.analysis.timeline.model import PeriodChosen, TimelineModel
from investigator_desktop.analysis.timeline.rows import Row
from investigator_desktop.analysis.timeline.view import TimelineView


class Canvas(Protocol):
    """A timeline that can be moved, zoomed and pointed at."""

    @property
    def model(self) -> TimelineModel:
        """Return the model that is shown."""
        ...

    @property
    def view(self) -> TimelineView:
        """Return the view that is shown."""
        ...

    @property
    def plot(self) -> Plot:
        """Return where everything stands in the view."""
        ...

    @property
    def card(self) -> QWidget:
        """Return the card beside the pointer."""
        ...

    def viewport(self) -> QWidget:
        """Return the widget that is painted on."""
        ...

    def verticalScrollBar(self) -> QScrollBar:
        """Return the bar that scrolls the lanes."""
        ...

    def fit(self) -> None:
        """Show everything."""
        ...

    def zoom_in(self) -> None:
        """Show less time around the middle."""
        ...

    def zoom_out(self) -> None:
        """Show more time around the middle."""
        ...

    def zoom(self, factor: float, around: float) -> None:
        """Show `factor` times the time around a fraction of the view."""
        ...

    def pan(self, fraction: float) -> None:
        """Move by a fraction of the view."""
        ...

    def pan_from(self, earlier: TimelineView, fraction: float) -> None:
        """Move from where an earlier view was."""
        ...

    def select_period(self, period: PeriodChosen | None) -> None:
        """Mark a period, or none."""
        ...

    def choose_hit(self, hit: Hit | None) -> None:
        """Choose what was clicked, or nothing."""
        ...

    @property
    def rows(self) -> Sequence[Row]:
        """Return all rows of the view from above."""
        ...

    @property
    def row(self) -> Row | None:
        """Return the row that keys move and fold."""
        ...

    def choose_row(self, row: Row | None) -> None:
        """Choose a row, or none."""
        ...

    def step_row(self, step: int) -> None:
        """Choose the row before or after the chosen one."""
        ...

    def move_row(self, step: int) -> None:
        """Move the chosen row up or down."""
        ...

    def move_row_before(self, key: str, other: str | None) -> None:
        """Put a row before another one, last where there is none."""
        ...

    def fold(self, row: Row | None) -> None:
        """Open or close the group of a row."""
        ...

    def fold_chosen(self) -> None:
        """Open or close the group of the chosen row."""
        ...

    def go_to_neighbour(self, step: int) -> None:
        """Choose the entry before or after the chosen one."""
        ...

    def ask_source(self) -> None:
        """Ask for the source of the chosen entry."""
        ...

    def ask_search(self) -> None:
        """Ask for the field of the search."""
        ...

    def clear(self) -> None:
        """Take back the choice and the period."""
        ...

    def hit_at(self, position: QPointF) -> Hit | None:
        """Return what stands at a point."""
        ...

    def show_card(self, hit: Hit, position: QPoint) -> None:
        """Show what was pointed at."""
        ...

    def show_signs(self, position: QPointF) -> bool:
        """Show the events or findings at a point; return False where there is none."""
        ...
