"""The canvas of the timeline: wheel to zoom, drag to move, shift and drag to mark a period, click to choose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from investigator_desktop.analysis.timeline.geometry import Plot
from investigator_desktop.analysis.timeline.hits import Hit
from investigator_desktop.analysis.timeline.model import PeriodChosen, TimelineModel
from investigator_desktop.analysis.timeline.times import as_moment
from investigator_desktop.analysis.timeline.view import (
    Scaling,
    TimelineView,
    fitted,
    panned,
    showing,
    with_in_sight,
    zoomed,
)
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.scene import Ink
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.scene_painter import DARK_SCENE, LIGHT_SCENE, ScenePalette
from investigator_desktop.ui.theme import colours
from investigator_desktop.ui.timeline.choice import Choice, choice_of_entry, neighbour
from investigator_desktop.ui.timeline.hover_card import HoverCard
from investigator_desktop.ui.timeline.keys import ZOOM_STEP, act_on_key
from investigator_desktop.ui.timeline.overlay import area_of, outline, paint_band
from investigator_desktop.ui.timeline.picture import TimelinePicture
from investigator_desktop.ui.timeline.pointer import Pointer
from investigator_desktop.ui.timeline.screen_wording import screen_text_size, screen_wording

FetchRows = Callable[[Sequence[int]], tuple[EntryRow, ...]]


class TimelineCanvas(QAbstractScrollArea):
    """Shows a model; the scene is laid out when the view changes and copied from pixels otherwise."""

    entry_chosen = Signal(object)  # ids of the chosen entries; none where the choice was cleared
    source_asked = Signal(object)  # id of the entry to be opened
    period_selected = Signal(object)  # PeriodChosen, or None where the period was cleared
    view_changed = Signal(object)  # TimelineView

    def __init__(self, model: TimelineModel, display: Display, fetch: FetchRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._fetch = fetch
        moment = as_moment(model.extent.begin)
        view = fitted(model, TimelineView(moment, moment, 600, 400, screen_text_size(self)))
        self._picture = TimelinePicture(model, view, screen_wording(display))
        self._choice: Choice | None = None
        self._is_focus_shown = False
        self._card = HoverCard(display, self.viewport())
        self._pointer = Pointer(self)
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline of the money"))
        keys = self.tr(
            "Arrows move, plus and minus zoom, Control and arrows step through entries, Enter opens one."
        )
        self.setAccessibleDescription(keys)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scroll_lanes)

    # what a page asks

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

    @property
    def card(self) -> QWidget:
        """Return the card beside the pointer."""
        return self._card

    @property
    def chosen_ids(self) -> tuple[int, ...]:
        """Return the ids of the chosen entries."""
        return self._choice.ids if self._choice else ()

    def show_model(self, model: TimelineModel) -> None:
        """Show another model: everything of it where nothing was shown before, else the same stretch of time."""
        was_empty = not self.model.count
        self._choice = None
        self._picture.show_model(model)
        self._show(fitted(model, self.view) if was_empty else showing(model, self.view, self.view.span))

    def fit(self) -> None:
        """Show everything."""
        self._show(fitted(self.model, self.view))

    def zoom_in(self) -> None:
        """Show less time around the middle."""
        self.zoom(1 / ZOOM_STEP, 0.5)

    def zoom_out(self) -> None:
        """Show more time around the middle."""
        self.zoom(ZOOM_STEP, 0.5)

    def zoom(self, factor: float, around: float) -> None:
        """Show `factor` times the time; what stands at the fraction `around` of the view stays there."""
        self._show(zoomed(self.model, self.view, factor, around))

    def pan(self, fraction: float) -> None:
        """Move by a fraction of the view into the future, or into the past where it is negative."""
        self.pan_from(self.view, fraction)

    def pan_from(self, earlier: TimelineView, fraction: float) -> None:
        """Move from where an earlier view was."""
        begun = replace(self.view, from_at=earlier.from_at, to_at=earlier.to_at)
        self._show(panned(self.model, begun, fraction))

    def use_brush(self, is_on: bool) -> None:
        """Mark a period by dragging, without the shift key."""
        self._pointer.use_brush(is_on)

    def show_currency(self, currency: str) -> None:
        """Show only lanes of one currency, all of them where it is empty."""
        self._show(replace(self.view, currency=currency, first_lane=0))

    def use_scaling(self, scaling: Scaling) -> None:
        """Use another scale of lengths."""
        self._show(replace(self.view, scaling=scaling))

    def select_period(self, period: PeriodChosen | None) -> None:
        """Mark a period, or none."""
        self._show(replace(self.view, selection=period))
        self.period_selected.emit(period)

    def choose(self, choice: Choice | None) -> None:
        """Choose entries and bring them into sight, or none."""
        self._choice = choice
        if choice is not None:
            self._show(with_in_sight(self.model, self.view, choice.span))
        self.viewport().update()
        self.entry_chosen.emit(self.chosen_ids)

    def choose_entry(self, entry_id: int) -> None:
        """Choose an entry and bring it into sight."""
        place = self.model.place_of(entry_id)
        if place is not None:
            self.choose(choice_of_entry(place))

    def go_to_neighbour(self, step: int) -> None:
        """Choose the entry before (-1) or after (1) the chosen one in its lane."""
        if self.plot.strips:
            self.choose(neighbour(self.model, self._choice, step, self.plot.strips[0].number))

    def ask_source(self) -> None:
        """Ask for the source of the chosen entry, where it is a single one."""
        if len(self.chosen_ids) == 1 and self.chosen_ids[0] > 0:  # a money transfer is no entry of a table
            self.source_asked.emit(self.chosen_ids[0])

    def clear(self) -> None:
        """Take back the choice of entries and the period."""
        if self._choice is not None:
            self.choose(None)
        if self.view.selection is not None:
            self.select_period(None)

    # what the pointer asks

    def hit_at(self, position: QPointF) -> Hit | None:
        """Return what stands at a point of the canvas."""
        return self._picture.layout.hits.at(position.x(), position.y())

    def show_card(self, hit: Hit, position: QPoint) -> None:
        """Show what was pointed at in a card beside the pointer."""
        if hit.entry_count > 1:
            self._card.show_sum(hit, self.model.lanes[hit.lane], position)
            return
        for row in self._fetch(self.model.ids(hit.first, hit.count, hit.is_credit)):
            self._card.show_entry(row, position)

    # view

    def _show(self, view: TimelineView) -> None:
        self._picture.show_view(view)
        self._pointer.forget()
        plot = self.plot
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, plot.lane_count - plot.lanes_fitting))
        bar.setPageStep(plot.lanes_fitting)
        bar.setValue(view.first_lane)
        self.viewport().update()
        self.view_changed.emit(self.view)

    def _scroll_lanes(self, first: int) -> None:
        if first != self.view.first_lane:
            self._show(replace(self.view, first_lane=first))

    # painting

    def _palette(self) -> ScenePalette:
        return DARK_SCENE if colours().name == "dark" else LIGHT_SCENE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the pixels of the view and mark what is pointed at, chosen and being marked."""
        painter = QPainter(self.viewport())
        palette = self._palette()
        pixels = self._picture.pixels(palette, QFont(self.font()), self.devicePixelRatioF())
        painter.drawPixmap(0, 0, pixels)
        layout, pointer = self._picture.layout, self._pointer
        if pointer.hovered is not None:
            outline(painter, area_of(pointer.hovered), palette[Ink.TEXT], 1.0)
        for area in self._choice.areas(layout.hits) if self._choice else ():
            outline(painter, area, palette[Ink.TEXT], 2.0)
        if pointer.brushed is not None:
            paint_band(painter, layout.plot, pointer.brushed)
        if self._is_focus_shown:
            whole = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            outline(painter, whole, QColor(colours().accent), 2.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        size = self.viewport().size()
        self._show(replace(self.view, width=max(200, size.width()), height=max(120, size.height())))

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in the colours and letters that the program changed to."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._picture.forget()
            self.viewport().update()

    # events

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where the keyboard brought it."""
        self._is_focus_shown = event.reason() not in {
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.OtherFocusReason,
        }
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        self._is_focus_shown = False
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; sideways or with shift move; over the names scroll the lanes."""
        if not self._pointer.wheel(event):
            super().wheelEvent(event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move or to mark a period."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move, mark, or find what is under the pointer."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End moving or marking, or choose what was clicked."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a single entry."""
        self.ask_source()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was pointed at."""
        self._pointer.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, zoom, go from entry to entry, open, clear."""
        if not act_on_key(self, event):
            super().keyPressEvent(event)
