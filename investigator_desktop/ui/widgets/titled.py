"""A field with its title above it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from investigator_desktop.ui.theme import HAIR
from investigator_desktop.ui.widgets.labels import Look, label


def titled(title: str, field: QWidget, parent: QWidget) -> QWidget:
    """Return a widget that holds a field below its title."""
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(HAIR - 2)
    head = label(title, Look.NOTE, holder)
    head.setWordWrap(False)
    head.setBuddy(field)
    column.addWidget(head)
    column.addWidget(field)
    return holder
