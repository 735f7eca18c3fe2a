"""Garbage is collected in the window's thread alone: a widget that a worker thread collects takes the program down."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MILLISECONDS = 1_000


class MainThreadCollection(QObject):
    """Switches automatic collection off and collects by a timer, older generations only when they have grown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self.collect_grown)
        gc.disable()
        self._timer.start()

    def collect_grown(self) -> None:
        """Collect the oldest generation that has outgrown its threshold."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation] > 0:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Give collection back to the interpreter."""
        self._timer.stop()
        gc.enable()
