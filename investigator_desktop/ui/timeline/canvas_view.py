"""What part of the timeline a canvas shows, and everything that changes it: time, lanes, groups, their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from investigator_desktop.analysis.timeline.geometry import Plot
from investigator_desktop.analysis.timeline.model import PeriodChosen, TimelineModel
from investigator_desktop.analysis.timeline.rows import (
    Row,
    all_folded,
    folded,
    moved,
    moved_before,
    shown_rows,
)
from investigator_desktop.analysis.timeline.times import as_moment
from investigator_desktop.analysis.timeline.view import (
    LaneBy,
    Scaling,
    TimelineView,
    fitted,
    panned,
    showing,
    zoomed,
)
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.scene_wording import screen_text_size, screen_wording
from investigator_desktop.ui.timeline.keys import ZOOM_STEP
from investigator_desktop.ui.timeline.picture import TimelinePicture


class CanvasView(QAbstractScrollArea):
    """Keeps the picture of a view; the scene is laid out when the view changes and copied from pixels otherwise."""

    view_changed = Signal(object)  # TimelineView
    period_selected = Signal(object)  # PeriodChosen, or None where the period was cleared
    row_chosen = Signal(object)  # Row that keys move and fold, None where none is chosen

    def __init__(self, model: TimelineModel, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        moment = as_moment(model.extent.begin)
        view = fitted(model, TimelineView(moment, moment, 600, 400, screen_text_size(self)))
        self._picture = TimelinePicture(model, view, screen_wording(display))
        self._row_key = ""
        self.setFrameShape(QFrame.Shape.NoFrame)

    @property
    def model(self) -> TimelineModel:
        """Return the model that is shown."""
        return self._picture.model

    @property
    def view(self) -> TimelineView:
        """Return the view that is shown."""
        return self._picture.view

    @property
    def plot(self) -> Plot:
        """Return where everything stands in the view."""
        return self._picture.layout.plot

    # time

    def fit(self) -> None:
        """Show everything."""
        self.show_view(fitted(self.model, self.view))

    def zoom_in(self) -> None:
        """Show less time around the middle."""
        self.zoom(1 / ZOOM_STEP, 0.5)

    def zoom_out(self) -> None:
        """Show more time around the middle."""
        self.zoom(ZOOM_STEP, 0.5)

    def zoom(self, factor: float, around: float) -> None:
        """Show `factor` times the time; what stands at the fraction `around` of the view stays there."""
        self.show_view(zoomed(self.model, self.view, factor, around))

    def pan(self, fraction: float) -> None:
        """Move by a fraction of the view into the future, or into the past where it is negative."""
        self.pan_from(self.view, fraction)

    def pan_from(self, earlier: TimelineView, fraction: float) -> None:
        """Move from where an earlier view was."""
        begun = replace(self.view, from_at=earlier.from_at, to_at=earlier.to_at)
        self.show_view(panned(self.model, begun, fraction))

    def select_period(self, period: PeriodChosen | None) -> None:
        """Mark a period, or none."""
        self.show_view(replace(self.view, selection=period))
        self.period_selected.emit(period)

    def pinned_view(self, kept: TimelineView) -> None:
        """Show period, lanes, order and scale of a view that was kept."""
        view = self.view
        sized = replace(kept, width=view.width, height=view.height, text_size=view.text_size)
        self.show_view(showing(self.model, sized, kept.span))

    # lanes

    def show_currency(self, currency: str) -> None:
        """Show only lanes of one currency, all of them where it is empty."""
        self.show_view(replace(self.view, currency=currency, first_lane=0))

    def use_scaling(self, scaling: Scaling) -> None:
        """Use another scale of lengths."""
        self.show_view(replace(self.view, scaling=scaling))

    def use_lanes(self, lane_by: LaneBy) -> None:
        """Let lanes stand for something else."""
        if lane_by is not self.view.lane_by:
            self.show_view(replace(self.view, lane_by=lane_by, first_lane=0))

    @property
    def rows(self) -> Sequence[Row]:
        """Return all rows of the view from above, whether or not they are in sight."""
        return shown_rows(self.model, self.view)

    @property
    def row(self) -> Row | None:
        """Return the row that keys move and fold, None where none is chosen."""
        return next((row for row in self.rows if row.key == self._row_key), None) if self._row_key else None

    def choose_row(self, row: Row | None) -> None:
        """Choose a row and bring it into sight, or none."""
        self._row_key = "" if row is None else row.key
        if row is not None:
            self._bring_into_sight(row.key)
        self.viewport().update()
        self.row_chosen.emit(row)

    def step_row(self, step: int) -> None:
        """Choose the row before (-1) or after (1) the chosen one, the first in sight where none is."""
        rows = self.rows
        keys = [row.key for row in rows]
        place = keys.index(self._row_key) + step if self._row_key in keys else self.view.first_lane
        if rows:
            self.choose_row(rows[min(max(place, 0), len(rows) - 1)])

    def fold(self, row: Row | None) -> None:
        """Close the group of a row where it is open, open it where it is closed."""
        if row is not None and row.is_foldable:
            self._row_key = row.key
            self.show_view(folded(self.view, row.group))

    def fold_chosen(self) -> None:
        """Open or close the group of the chosen row."""
        self.fold(self.row)

    def fold_all(self, is_closed: bool) -> None:
        """Close all groups, or open them."""
        self.show_view(all_folded(self.model, self.view, is_closed=is_closed))

    def move_row(self, step: int) -> None:
        """Move the chosen row, a group or a lane within its group, up (-1) or down (1)."""
        if self._row_key:
            self.show_view(moved(self.model, self.view, self._row_key, step))
            self._bring_into_sight(self._row_key)

    def move_row_before(self, key: str, other: str | None) -> None:
        """Put a row before another one, last where there is none."""
        self.show_view(moved_before(self.model, self.view, key, other))

    def _bring_into_sight(self, key: str) -> None:
        place = next((at for at, row in enumerate(self.rows) if row.key == key), 0)
        first, last = self.view.first_lane, self.view.first_lane + self.plot.row_count - 1
        if place < first:
            self.show_view(replace(self.view, first_lane=place))
        elif place > last:
            self.show_view(replace(self.view, first_lane=first + place - last))

    # view

    def show_view(self, view: TimelineView) -> None:
        """Show another view of the model."""
        self._picture.show_view(view)
        plot = self.plot
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, max(0, plot.lane_count - plot.lanes_fitting))
        bar.setPageStep(plot.lanes_fitting)
        bar.setValue(view.first_lane)
        bar.blockSignals(False)
        self.viewport().update()
        self.view_changed.emit(self.view)

    def fit_surface(self, size: QSize) -> None:
        """Lay out for another size."""
        self.show_view(replace(self.view, width=max(200, size.width()), height=max(120, size.height())))

    def forget_pixels(self) -> None:
        """Paint anew, for example in other colours."""
        self._picture.forget()
        self.viewport().update()

    def scroll_lanes(self, first: int) -> None:
        """Let a row be the first one in sight."""
        if first != self.view.first_lane:
            self.show_view(replace(self.view, first_lane=first))
