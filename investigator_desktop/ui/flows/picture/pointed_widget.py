"""A canvas that hands its events on: to the pointer, and to the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from investigator_desktop.ui.flows.picture.canvas import Canvas
from investigator_desktop.ui.flows.picture.keys import act_on_key
from investigator_desktop.ui.flows.picture.pointer import Pointer


class PointedWidget(QWidget):
    """Knows where the pointer is and whether the keyboard came to it; what they ask is done by a `Canvas`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_focus_shown = False
        self._pointer = Pointer(self._as_canvas())

    def _as_canvas(self) -> Canvas:
        raise NotImplementedError

    def surface(self) -> QWidget:
        """Return the widget that is painted on."""
        return self

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where the keyboard brought it."""
        by_mouse = {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason}
        self._is_focus_shown = event.reason() not in by_mouse
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        self._is_focus_shown = False
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; sideways or with shift move."""
        self._pointer.wheel(event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the picture or a node."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move, or find what is under the pointer."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End moving, or choose what was clicked."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show a node or a ribbon in parts, or in one again."""
        self._as_canvas().toggle_chosen()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was pointed at."""
        self._pointer.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, move, zoom, open, clear."""
        if not act_on_key(self._as_canvas(), event):
            super().keyPressEvent(event)
