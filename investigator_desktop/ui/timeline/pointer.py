"""What the mouse does on the timeline: move, mark a period, point at entries, choose them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent

from investigator_desktop.analysis.timeline.hits import Hit
from investigator_desktop.analysis.timeline.model import PeriodChosen
from investigator_desktop.analysis.timeline.times import as_moment
from investigator_desktop.analysis.timeline.view import TimelineView
from investigator_desktop.ui.timeline.canvas import Canvas
from investigator_desktop.ui.timeline.choice import choice_of_hit
from investigator_desktop.ui.timeline.keys import PAN_STEP, ZOOM_STEP

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
        self._is_brush = False
        self._is_moving = False
        self._pressed_at: QPointF | None = None
        self._pressed_view: TimelineView | None = None
        self._position = QPoint()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(HOVER_MILLISECONDS)
        self._patience.timeout.connect(self._show_card)

    def use_brush(self, is_on: bool) -> None:
        """Mark a period by dragging, without the shift key."""
        self._is_brush = is_on
        self._rest()

    def press(self, event: QMouseEvent) -> None:
        """Begin to move or to mark a period."""
        if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            return
        self.forget()
        self._pressed_at, self._pressed_view = event.position(), self._canvas.view
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() == Qt.MouseButton.LeftButton and (self._is_brush or is_shifted):
            x = self._inside(event.position().x())
            self.brushed = (x, x)

    def move(self, event: QMouseEvent) -> None:
        """Move, mark, or find what is under the pointer."""
        position = event.position()
        self._position = position.toPoint()
        if self._pressed_at is None:
            self._hover(position)
        elif self.brushed is not None:
            self.brushed = (self.brushed[0], self._inside(position.x()))
            self._canvas.viewport().update()
        elif self._is_moving or self._distance(self._pressed_at, position) >= LEAST_DRAG:
            self._drag(position)

    def release(self, event: QMouseEvent) -> None:
        """End moving or marking, or choose what was clicked."""
        pressed, self._pressed_at = self._pressed_at, None
        brushed, self.brushed = self.brushed, None
        was_moving, self._is_moving = self._is_moving, False
        self._rest()
        if brushed is not None and abs(brushed[1] - brushed[0]) >= LEAST_DRAG:
            begin, end = sorted(self._canvas.plot.us(x) for x in brushed)
            self._canvas.select_period(PeriodChosen(as_moment(begin), as_moment(end)))
        elif pressed is not None and not was_moving:
            hit = self._canvas.hit_at(event.position())
            self._canvas.choose(choice_of_hit(self._canvas.model, hit) if hit else None)

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
        moved = (position.x() - self._pressed_at.x()) / (plot.right - plot.left)
        self._canvas.pan_from(self._pressed_view, -moved)

    def _hover(self, position: QPointF) -> None:
        hit = self._canvas.hit_at(position)
        if hit != self.hovered:
            self.forget()
            self.hovered = hit
            if not self._is_brush:
                shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor
                self._canvas.viewport().setCursor(shape)
        if hit is not None and not self._canvas.card.isVisible():
            self._patience.start()

    def _show_card(self) -> None:
        if self.hovered is not None:
            self._canvas.show_card(self.hovered, self._position)

    def _rest(self) -> None:
        shape = Qt.CursorShape.CrossCursor if self._is_brush else Qt.CursorShape.ArrowCursor
        self._canvas.viewport().setCursor(shape)

    def _inside(self, x: float) -> float:
        return min(max(x, self._canvas.plot.left), self._canvas.plot.right)

    @staticmethod
    def _distance(one: QPointF, other: QPointF) -> float:
        return (one - other).manhattanLength()
