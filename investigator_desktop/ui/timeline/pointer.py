"""What the mouse does on the timeline: move, mark a period, drag a lane, point at entries, choose them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent

from investigator_desktop.analysis.timeline.hits import Hit
from investigator_desktop.analysis.timeline.model import PeriodChosen
from investigator_desktop.analysis.timeline.rows import Row
from investigator_desktop.analysis.timeline.times import as_moment
from investigator_desktop.analysis.timeline.view import TimelineView
from investigator_desktop.ui.timeline.canvas import Canvas
from investigator_desktop.ui.timeline.keys import PAN_STEP, ZOOM_STEP
from investigator_desktop.ui.timeline.row_drag import Drop, drop_at, row_under

HOVER_MILLISECONDS = 140
LEAST_DRAG = 4
WHEEL_NOTCH = 120.0


class Pointer(QObject):
    """Keeps what is pressed and pointed at; the canvas hands its events on."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self.hovered: Hit | None = None
        self.brushed: tuple[float, float] | None = None
        self.dragged: Row | None = None
        self.dropped: Drop | None = None
        self._is_brush = False
        self._is_moving = False
        self._pressed_at: QPointF | None = None
        self._pressed_view: TimelineView | None = None
        self._position = QPointF()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(HOVER_MILLISECONDS)
        self._patience.timeout.connect(self._show_card)

    def use_brush(self, is_on: bool) -> None:
        """Mark a period by dragging, without the shift key."""
        self._is_brush = is_on
        self._rest()

    def press(self, event: QMouseEvent) -> None:
        """Begin to move, to mark a period or to drag a row."""
        if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            return
        self.forget()
        self._pressed_at, self._pressed_view = event.position(), self._canvas.view
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.dragged = row_under(self._canvas.plot, event.position())
        if self.dragged is None and (self._is_brush or is_shifted):
            x = self._inside(event.position().x())
            self.brushed = (x, x)

    def move(self, event: QMouseEvent) -> None:
        """Move, mark, drag, or find what is under the pointer."""
        position = event.position()
        self._position = position
        if self._pressed_at is None:
            self._hover(position)
        elif self.brushed is not None:
            self.brushed = (self.brushed[0], self._inside(position.x()))
            self._canvas.viewport().update()
        elif self._is_moving or _distance(self._pressed_at, position) >= LEAST_DRAG:
            self._drag(position)

    def release(self, event: QMouseEvent) -> None:
        """End what was begun, or choose what was clicked."""
        pressed, self._pressed_at = self._pressed_at, None
        was_moving, self._is_moving = self._is_moving, False
        brushed, self.brushed = self.brushed, None
        dragged, self.dragged = self.dragged, None
        dropped, self.dropped = self.dropped, None
        self._rest()
        if brushed is not None and abs(brushed[1] - brushed[0]) >= LEAST_DRAG:
            begin, end = sorted(self._canvas.plot.us(x) for x in brushed)
            self._canvas.select_period(PeriodChosen(as_moment(begin), as_moment(end)))
        elif dragged is not None:
            self._end_row(dragged, dropped, was_moving=was_moving)
        elif pressed is not None and not was_moving:
            self._canvas.choose_hit(self._canvas.hit_at(event.position()))

    def wheel(self, event: QWheelEvent) -> bool:
        """Zoom around the pointer, or move sideways; return False over the names, where the lanes are scrolled."""
        canvas, plot, delta, x = self._canvas, self._canvas.plot, event.angleDelta(), event.position().x()
        if not plot.left <= x <= plot.right and canvas.verticalScrollBar().maximum():
            return False
        if abs(delta.x()) > abs(delta.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            canvas.pan(-(delta.x() or delta.y()) / WHEEL_NOTCH * PAN_STEP)
        else:
            around = (self._inside(x) - plot.left) / (plot.right - plot.left)
            canvas.zoom(ZOOM_STEP ** (-delta.y() / WHEEL_NOTCH), around)
        return True

    def forget(self) -> None:
        """Point at nothing."""
        self._patience.stop()
        self._canvas.card.hide()
        self.hovered = None
        self._canvas.viewport().update()

    def _drag(self, position: QPointF) -> None:
        assert self._pressed_at is not None
        assert self._pressed_view is not None
        self._is_moving = True
        self._canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        plot = self._canvas.plot
        if self.dragged is not None:
            self.dropped = drop_at(plot, self._canvas.rows, self.dragged, position.y())
            self._canvas.viewport().update()
            return
        moved = (position.x() - self._pressed_at.x()) / (plot.right - plot.left)
        self._canvas.pan_from(self._pressed_view, -moved)

    def _end_row(self, dragged: Row, dropped: Drop | None, *, was_moving: bool) -> None:
        """Put a dragged row where it was let go; a click chooses it, and opens or closes its group."""
        self._canvas.choose_row(dragged)
        if not was_moving:
            self._canvas.fold(dragged)
        elif dropped is not None and dropped.before != dragged.key:
            self._canvas.move_row_before(dragged.key, dropped.before)

    def _hover(self, position: QPointF) -> None:
        hit = self._canvas.hit_at(position)
        if hit != self.hovered:
            self.forget()
            self.hovered = hit
        if not self._is_brush:
            self._canvas.viewport().setCursor(self._shape(position))
        if not self._canvas.card.isVisible():
            self._patience.start()

    def _shape(self, position: QPointF) -> Qt.CursorShape:
        if self.hovered is not None:
            return Qt.CursorShape.PointingHandCursor
        is_on_row = row_under(self._canvas.plot, position) is not None
        return Qt.CursorShape.OpenHandCursor if is_on_row else Qt.CursorShape.ArrowCursor

    def _show_card(self) -> None:
        """Show what stands under the pointer: events and findings first, since they are smaller than entries."""
        is_shown = self._canvas.show_signs(self._position)
        if not is_shown and self.hovered is not None:
            self._canvas.show_card(self.hovered, self._position.toPoint())

    def _rest(self) -> None:
        shape = Qt.CursorShape.CrossCursor if self._is_brush else Qt.CursorShape.ArrowCursor
        self._canvas.viewport().setCursor(shape)

    def _inside(self, x: float) -> float:
        return min(max(x, self._canvas.plot.left), self._canvas.plot.right)


def _distance(one: QPointF, other: QPointF) -> float:
    return (one - other).manhattanLength()
