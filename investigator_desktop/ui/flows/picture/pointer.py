"""What the mouse does on the picture: move it, move a node, point at nodes and edges, choose them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent

from investigator_desktop.domain.flow_picture import FlowHit
from investigator_desktop.ui.flows.picture.canvas import Canvas
from investigator_desktop.ui.flows.picture.keys import PAN_STEP, ZOOM_STEP

HOVER_MILLISECONDS = 140
LEAST_DRAG = 4
WHEEL_NOTCH = 120.0
NOTHING = FlowHit()


class Pointer(QObject):
    """Keeps what is pressed and pointed at; the canvas hands its events on."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.surface())
        self._canvas = canvas
        self.hovered = NOTHING
        self._is_moving = False
        self._pressed = NOTHING
        self._pressed_at: QPointF | None = None
        self._last = QPointF()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(HOVER_MILLISECONDS)
        self._patience.timeout.connect(self._show_card)

    def press(self, event: QMouseEvent) -> None:
        """Begin to move the picture or the node that is pressed."""
        if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            return
        self.forget()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._canvas.hit_at(event.position()) if is_left else NOTHING
        self._pressed_at = self._last = event.position()

    def move(self, event: QMouseEvent) -> None:
        """Move the picture or a node, or find what is under the pointer."""
        position = event.position()
        if self._pressed_at is None:
            self._hover(position)
        elif self._is_moving or (position - self._pressed_at).manhattanLength() >= LEAST_DRAG:
            self._drag(position)
        self._last = position

    def release(self, event: QMouseEvent) -> None:
        """End moving, or choose what was clicked."""
        pressed_at, self._pressed_at = self._pressed_at, None
        was_moving, self._is_moving = self._is_moving, False
        self._canvas.surface().setCursor(Qt.CursorShape.ArrowCursor)
        if was_moving and self._pressed.node:
            self._canvas.drop_node()
        elif was_moving:
            self._canvas.surface().update()
        elif pressed_at is not None:
            self._canvas.choose(self._pressed)

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; sideways or with shift move."""
        delta = event.angleDelta()
        if abs(delta.x()) > abs(delta.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._canvas.move_by((delta.x() or delta.y()) / WHEEL_NOTCH * PAN_STEP, 0.0)
        else:
            self._canvas.zoom_at(ZOOM_STEP ** (delta.y() / WHEEL_NOTCH), event.position())

    def forget(self) -> None:
        """Point at nothing."""
        self._patience.stop()
        self._canvas.card.hide()
        self.hovered = NOTHING
        self._canvas.surface().update()

    def _drag(self, position: QPointF) -> None:
        moved = position - self._last
        if not self._is_moving:
            self._is_moving = True
            self._canvas.surface().setCursor(Qt.CursorShape.ClosedHandCursor)
            if self._pressed.node:
                self._canvas.hold_node(self._pressed.spot or self._pressed.node)
        if self._pressed.node:
            self._canvas.drag_node(moved.x(), moved.y())
        else:
            self._canvas.move_by(moved.x(), moved.y())

    def _hover(self, position: QPointF) -> None:
        hit = self._canvas.hit_at(position)
        if hit != self.hovered:
            self.forget()
            self.hovered = hit
            shape = Qt.CursorShape.ArrowCursor if hit == NOTHING else Qt.CursorShape.PointingHandCursor
            self._canvas.surface().setCursor(shape)
        if hit != NOTHING and not self._canvas.card.isVisible():
            self._patience.start()

    def _show_card(self) -> None:
        if self.hovered != NOTHING:
            self._canvas.show_card(self.hovered, QPoint(round(self._last.x()), round(self._last.y())))
