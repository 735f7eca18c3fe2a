"""Telling when nobody has touched keyboard or mouse for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_TOUCHES = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
})  # fmt: skip
_MILLISECONDS_A_MINUTE = 60_000


class Inactivity(QObject):
    """Watches all windows of the program; tells once each time that the time is over without a touch."""

    time_over = Signal(object)  # the watcher

    def __init__(self, app: QApplication, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        app.installEventFilter(self)
        self.begin()

    def begin(self) -> None:
        """Count from now on; with 0 minutes the time is never over."""
        if self.minutes > 0:
            self._timer.start(self.minutes * _MILLISECONDS_A_MINUTE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count from now on where the event is a person's touch; every event goes on to its widget."""
        if event.type() in _TOUCHES:
            self.begin()
        return False

    def _tell(self) -> None:
        self.time_over.emit(self)
