"""A part of a filter that is on, as a button that takes it away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from investigator_desktop.domain.filters import FilterPart
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import colours

_WIDEST = 280
_MARK_AND_EDGES = 64


class FilterChip(QPushButton):
    """Says one part of the filters; pressing it, or Delete on it, takes the part away."""

    removed = Signal(object)  # FilterPart

    def __init__(self, part: FilterPart, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self.setText(self._fitting(words))
        self.setIcon(icon("close", colours().accent))
        self.setProperty("look", "chip")
        self.setAutoDefault(False)
        self.setLayoutDirection(_icon_last(parent.layoutDirection()))
        sentence = self.tr("{filter}: press to take this filter away").format(filter=words)
        self.setToolTip(plain_tip(sentence))
        self.setAccessibleName(sentence)
        self.clicked.connect(self._remove)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the part away by Delete too."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
            return
        super().keyPressEvent(event)

    def _fitting(self, words: str) -> str:
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST - _MARK_AND_EDGES)
        return shown.replace("&", "&&")

    def _remove(self) -> None:
        self.removed.emit(self._part)


def _icon_last(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the direction in which a button puts its icon after its text."""
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight if is_mirrored else Qt.LayoutDirection.RightToLeft
