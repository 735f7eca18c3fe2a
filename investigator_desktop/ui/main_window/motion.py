"""The action that stops and allows motion, and whether it shows that motion is reduced."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QApplication

from investigator_desktop.qtbridge.settings import REDUCES_MOTION
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.motion import apply_motion


def toggle_motion(window: MainWindow) -> None:
    """Reduce motion, or let the system decide again."""
    settings = window.context.settings
    settings.choose(REDUCES_MOTION, not settings.value(REDUCES_MOTION))
    follow_motion(window)


def follow_motion(window: MainWindow) -> None:
    """Let program and action be as the setting says."""
    is_reduced = window.context.settings.value(REDUCES_MOTION)
    apply_motion(cast("QApplication", QApplication.instance()), is_reduced=is_reduced)
    action = window.actions_by_id.by_id["reduce_motion"]
    action.setCheckable(True)
    action.setChecked(is_reduced)
