"""Buttons in the looks of the style sheet, each with an accessible name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from investigator_desktop.ui.icons import ICON_SIZE, icon
from investigator_desktop.ui.theme import colours


def primary_button(text: str, icon_name: str, parent: QWidget) -> QPushButton:
    """Return the button for the one thing that a page is about."""
    made = QPushButton(icon(icon_name, colours().on_accent), text, parent)
    return _with_look(made, "primary", text)


def plain_button(text: str, icon_name: str, parent: QWidget) -> QPushButton:
    """Return a button beside others."""
    made = QPushButton(text, parent)
    if icon_name:
        made.setIcon(icon(icon_name))
    return _with_look(made, "plain", text)


def quiet_button(text: str, icon_name: str, parent: QWidget) -> QPushButton:
    """Return a button that looks like a link."""
    made = QPushButton(text, parent)
    if icon_name:
        made.setIcon(icon(icon_name, colours().accent))
    return _with_look(made, "quiet", text)


def icon_button(tip: str, icon_name: str, parent: QWidget) -> QToolButton:
    """Return a button without text; `tip` is shown on hovering and read out."""
    made = QToolButton(parent)
    made.setIcon(icon(icon_name))
    made.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
    made.setProperty("look", "quiet")
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def _with_look(made: QPushButton, look: str, text: str) -> QPushButton:
    made.setProperty("look", look)
    made.setAccessibleName(text.replace("&", ""))
    made.setIconSize(QSize(ICON_SIZE - 2, ICON_SIZE - 2))
    made.setAutoDefault(False)
    return made
