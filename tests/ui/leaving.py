"""Deleting widgets for good, as the event loop does once it is back in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject


def deleted(*objects: QObject) -> None:
    """Delete objects and everything that asked to be deleted later."""
    for leaving in objects:
        leaving.deleteLater()
    deleted_later()


def deleted_later() -> None:
    """Delete everything that asked for it."""
    for _round in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
