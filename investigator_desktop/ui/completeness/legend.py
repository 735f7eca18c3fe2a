"""What the patterns of the calendar mean."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.completeness import DayState
from investigator_desktop.domain.completeness_words import STATE_TITLES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.strip_painting import paint_state
from investigator_desktop.ui.theme import HAIR, MEDIUM
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.labels import Look, label

_SWATCH = QSize(26, 14)


class Swatch(QWidget):
    """A block of days in one state."""

    def __init__(self, state: DayState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.setFixedSize(_SWATCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pattern."""
        paint_state(QPainter(self), QRect(0, 0, self.width(), self.height()), self._state)


class Legend(QWidget):
    """Every state with its pattern, in lines as wide as the page."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        lines = QWidget(self)
        flow = FlowLayout(lines, MEDIUM, HAIR)
        for state in DayState:
            flow.addWidget(_entry(state, display.text(STATE_TITLES[state]), lines))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(lines)
        column.addStretch(1)


def _entry(state: DayState, title: str, parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(HAIR + 2)
    row.addWidget(Swatch(state, holder))
    text = label(title, Look.NOTE, holder)
    text.setWordWrap(False)
    row.addWidget(text)
    return holder
