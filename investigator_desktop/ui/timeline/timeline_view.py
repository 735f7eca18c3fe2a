"""The canvas of the timeline: it paints the scene, and turns wheel, mouse and keys into moves, marks and choices."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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
from PySide6.QtWidgets import QWidget

from investigator_desktop.analysis.timeline.hits import Hit
from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.analysis.timeline.rows import shown_lanes
from investigator_desktop.analysis.timeline.view import TimelineView, fitted, showing, with_in_sight
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.scene import Ink
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.entries.detail_panel import EntryBackground
from investigator_desktop.ui.scene_painter import DARK_SCENE, LIGHT_SCENE, ScenePalette
from investigator_desktop.ui.theme import colours
from investigator_desktop.ui.timeline.canvas_view import CanvasView
from investigator_desktop.ui.timeline.choice import (
    Choice,
    areas_of,
    choice_of_entries,
    choice_of_hit,
    neighbour,
)
from investigator_desktop.ui.timeline.hover_card import HoverCard
from investigator_desktop.ui.timeline.keys import act_on_key
from investigator_desktop.ui.timeline.overlay import area_of, outline, paint_band, paint_drop, row_area
from investigator_desktop.ui.timeline.pointer import Pointer

FetchRows = Callable[[Sequence[int]], tuple[EntryRow, ...]]


class TimelineCanvas(CanvasView):
    """Shows a model; what is chosen, pointed at and dragged is painted over its pixels."""

    entry_chosen = Signal(object)  # ids of the chosen entries; none where the choice was cleared
    source_asked = Signal(object)  # id of the entry to be opened
    entry_hovered = Signal(object)  # EntryRow whose source may be shown in the card
    search_asked = Signal()

    def __init__(self, model: TimelineModel, display: Display, fetch: FetchRows, parent: QWidget) -> None:
        super().__init__(model, display, parent)
        self._fetch = fetch
        self._choice: Choice | None = None
        self._is_focus_shown = False
        self._card = HoverCard(display, self.viewport())
        self._pointer = Pointer(self)
        self._set_up()

    def _set_up(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline of the money"))
        keys = self.tr(
            "Left and Right move, plus and minus zoom, Home and End go to the ends, Up and Down choose a lane, "
            "Space opens or closes its group, Alt with Up or Down moves it, Control with Left or Right steps "
            "through entries, slash searches, Enter opens the source."
        )
        self.setAccessibleDescription(keys)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self.scroll_lanes)

    # what a page asks

    @property
    def card(self) -> HoverCard:
        """Return the card beside the pointer."""
        return self._card

    @property
    def chosen_ids(self) -> tuple[int, ...]:
        """Return the ids of the chosen entries."""
        return self._choice.ids if self._choice else ()

    def show_model(self, model: TimelineModel) -> None:
        """Show another model: everything of it where nothing was shown before, else the same stretch of time.

        Chosen entries stay chosen as far as they are in the other model.
        """
        was_empty, ids = not self.model.count, self.chosen_ids
        self._picture.show_model(model)
        self.show_view(fitted(model, self.view) if was_empty else showing(model, self.view, self.view.span))
        self._choice = choice_of_entries(model, shown_lanes(model, self.view), ids)

    def show_view(self, view: TimelineView) -> None:
        """Show another view; what was pointed at is forgotten."""
        super().show_view(view)
        self._pointer.forget()

    def use_brush(self, is_on: bool) -> None:
        """Mark a period by dragging, without the shift key."""
        self._pointer.use_brush(is_on)

    def choose(self, choice: Choice | None) -> None:
        """Choose entries and bring them into sight, or none."""
        self._choice = choice
        if choice is not None:
            self.show_view(with_in_sight(self.model, self.view, choice.span))
            rows = [row for row in self.rows if row.lane == choice.lane]
            if rows:
                self.choose_row(rows[0])
        self.viewport().update()
        self.entry_chosen.emit(self.chosen_ids)

    def choose_entry(self, entry_id: int) -> None:
        """Choose an entry and bring it into sight."""
        self.choose_entries((entry_id,))

    def choose_entries(self, ids: Sequence[int]) -> None:
        """Choose entries as far as they are in the model, and bring the first one into sight; nothing where none is."""
        choice = choice_of_entries(self.model, shown_lanes(self.model, self.view), ids)
        if choice is not None:
            self.choose(choice)

    def go_to_neighbour(self, step: int) -> None:
        """Choose the entry before (-1) or after (1) the chosen one in its lane, else one of the chosen lane."""
        if self.plot.strips:
            row = self.row
            lane = self.plot.strips[0].number if row is None or row.is_head else row.lane
            self.choose(neighbour(self.model, self._choice, step, lane))

    def ask_source(self) -> None:
        """Ask for the source of the chosen entry, where it is a single one."""
        if len(self.chosen_ids) == 1 and self.chosen_ids[0] > 0:  # a money transfer is no entry of a table
            self.source_asked.emit(self.chosen_ids[0])

    def ask_search(self) -> None:
        """Ask for the field in which a search of the timeline is entered."""
        self.search_asked.emit()

    def clear(self) -> None:
        """Take back the choice of entries, of a row and of a period."""
        if self.row is not None:
            self.choose_row(None)
        if self._choice is not None:
            self.choose(None)
        if self.view.selection is not None:
            self.select_period(None)

    # what the pointer asks

    def hit_at(self, position: QPointF) -> Hit | None:
        """Return what stands at a point of the canvas."""
        return self._picture.layout.hits.at(position.x(), position.y())

    def choose_hit(self, hit: Hit | None) -> None:
        """Choose what was clicked, or nothing."""
        self.choose(choice_of_hit(self.model, hit) if hit and not self.model.is_outline else None)

    def show_card(self, hit: Hit, position: QPoint) -> None:
        """Show what was pointed at in a card beside the pointer."""
        if hit.entry_count > 1:
            self._card.show_sum(hit, self.model.lanes[hit.lane], position)
            return
        for row in self._fetch(self.model.ids(hit.first, hit.count, hit.is_credit)):
            self._card.show_entry(row, position)
            self.entry_hovered.emit(row)

    def show_source(self, background: EntryBackground) -> None:
        """Show the source row of the entry that is pointed at."""
        if background.source is not None:
            self._card.show_source(background.row.id, background.source)

    def show_signs(self, position: QPointF) -> bool:
        """Show the events or findings whose sign stands at a point in a card; return False where there is none."""
        hits, model = self._picture.layout.hits, self.model
        events = hits.events_at(position.x(), position.y())
        numbers = hits.findings_at(position.x(), position.y())
        findings = tuple(one for one in model.findings if one.number in numbers)
        if events:
            self._card.show_events(events, position.toPoint())
        elif findings:
            self._card.show_findings(findings, position.toPoint())
        return bool(events or findings)

    # painting

    def _palette(self) -> ScenePalette:
        return DARK_SCENE if colours().name == "dark" else LIGHT_SCENE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the pixels of the view and mark what is pointed at, chosen and being marked."""
        painter = QPainter(self.viewport())
        palette = self._palette()
        painter.drawPixmap(0, 0, self._picture.pixels(palette, QFont(self.font()), self.devicePixelRatioF()))
        layout, pointer, accent = self._picture.layout, self._pointer, QColor(colours().accent)
        if pointer.hovered is not None:
            outline(painter, area_of(pointer.hovered), palette[Ink.TEXT], 1.0)
        for area in areas_of(layout.hits, self._choice):
            outline(painter, area, palette[Ink.TEXT], 2.0)
        if self._row_key:
            for area in row_area(layout.plot, self._row_key):
                outline(painter, area, accent, 1.5)
        if pointer.brushed is not None:
            paint_band(painter, layout.plot, pointer.brushed)
        if pointer.dropped is not None:
            paint_drop(painter, layout.plot, pointer.dropped.y)
        if self._is_focus_shown:
            outline(painter, QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), accent, 2.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        self.fit_surface(self.viewport().size())

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in the colours and letters that the program changed to."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.forget_pixels()

    # events

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where the keyboard brought it."""
        by_keys = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self._is_focus_shown = event.reason() in by_keys | {Qt.FocusReason.ShortcutFocusReason}
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
        """Begin to move, to mark a period or to drag a lane."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move, mark, drag, or find what is under the pointer."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what was begun, or choose what was clicked."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a single entry."""
        self.ask_source()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was pointed at."""
        self._pointer.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, zoom, go from entry to entry and from lane to lane, open, clear."""
        if not act_on_key(self, event):
            super().keyPressEvent(event)
