"""The start of the program in a process of its own: seconds until its window is painted for the first time."""

from __future__ import annotations

import json
import sys
import time

import psutil
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from investigator_desktop.app import main as program
from investigator_desktop.app import window as composition


class _FirstPaint(QObject):
    """Watches the application and ends it when a window has been painted."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seconds = 0.0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note the moment of the first paint event."""
        if event.type() == QEvent.Type.Paint and not self.seconds:
            self.seconds = time.time() - psutil.Process().create_time()
            QApplication.quit()
        return False


def main() -> None:
    """Open the window as the program does and print when it stood."""
    make = composition.make_application
    watchers: list[_FirstPaint] = []

    def watched(argv: list[str]) -> QApplication:
        app = make(argv)
        watchers.append(_FirstPaint(app))
        return app

    composition.make_application = watched  # type: ignore[assignment]
    code = program.main([])
    print(json.dumps({"window": watchers[0].seconds}))
    sys.exit(code)


if __name__ == "__main__":
    main()
