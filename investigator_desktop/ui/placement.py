"""Where a window stands on its screen: whole, with its frame, also where the screen is small."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QWidget

_FRAME = QMargins(8, 40, 8, 8)  # of a window whose frame the system has not told yet


def place_first(window: QWidget, wanted: QSize) -> None:
    """Give a window its first size, no larger than the screen, in the middle of it."""
    room = _room(window)
    window.setMinimumSize(window.minimumSize().boundedTo(room.size()))
    place = QRect(room.topLeft(), wanted)
    place.moveCenter(room.center())
    window.setGeometry(fitted(place, room))


def keep_on_screen(window: QWidget) -> None:
    """Bring a window whose place was restored wholly onto its screen; one that fills the screen stays as it is."""
    room = _room(window)
    window.setMinimumSize(window.minimumSize().boundedTo(room.size()))
    if not (window.isMaximized() or window.isFullScreen()):
        window.setGeometry(fitted(window.geometry(), room))


def fitted(place: QRect, room: QRect) -> QRect:
    """Return a place of at most the size of the room, moved into it."""
    size = place.size().boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.left() + room.width() - size.width())
    top = min(max(place.top(), room.top()), room.top() + room.height() - size.height())
    return QRect(left, top, size.width(), size.height())


def _room(window: QWidget) -> QRect:
    """Return the part of the screen that a window without its frame can have."""
    outer, inner = window.frameGeometry(), window.geometry()
    frame = QMargins(
        inner.left() - outer.left(), inner.top() - outer.top(),
        outer.right() - inner.right(), outer.bottom() - inner.bottom(),
    )  # fmt: skip
    frame = frame if frame.top() else _FRAME
    return window.screen().availableGeometry().marginsRemoved(frame)
