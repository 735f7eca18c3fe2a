"""Gives the whole program its style, letters and colours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from investigator_desktop.qtbridge.settings import Appearance
from investigator_desktop.ui.stylesheet import stylesheet
from investigator_desktop.ui.theme import BODY_SIZE, DARK, FONT_FAMILY, LIGHT, Colours


def apply_theme(app: QApplication, appearance: Appearance) -> None:
    """Give the whole program its style, letters and colours; call it again when the appearance changes."""
    shown = _colours_for(app, appearance)
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(body_font())
    app.setPalette(_palette(shown))
    app.setStyleSheet(stylesheet(shown))


def body_font() -> QFont:
    """Return the face of running text."""
    font = QFont()
    font.setFamilies([FONT_FAMILY, "Noto Sans", "Segoe UI", "Helvetica Neue"])
    font.setPointSize(BODY_SIZE)
    return font


def _colours_for(app: QApplication, appearance: Appearance) -> Colours:
    if appearance is Appearance.SYSTEM:
        is_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if is_dark else LIGHT
    return DARK if appearance is Appearance.DARK else LIGHT


def _palette(shown: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, shown.window), (role.WindowText, shown.text), (role.Base, shown.surface),
        (role.AlternateBase, shown.raised), (role.Text, shown.text), (role.Button, shown.surface),
        (role.ButtonText, shown.text), (role.ToolTipBase, shown.text), (role.ToolTipText, shown.surface),
        (role.Highlight, shown.accent), (role.HighlightedText, shown.on_accent), (role.Accent, shown.accent),
        (role.PlaceholderText, shown.muted), (role.Link, shown.accent), (role.LinkVisited, shown.accent),
        (role.Mid, shown.border), (role.Midlight, shown.border), (role.Light, shown.raised),
        (role.Dark, shown.control), (role.BrightText, shown.bad),
    ):  # fmt: skip
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(shown.control))
    return palette
