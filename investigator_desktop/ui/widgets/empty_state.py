"""What a page shows while it has nothing: what it is for and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from investigator_desktop.ui.icons import pixmap
from investigator_desktop.ui.theme import LARGE, MEDIUM, SMALL, colours
from investigator_desktop.ui.widgets.buttons import primary_button
from investigator_desktop.ui.widgets.labels import Look, label

_ICON_SIZE = 56
_TEXT_WIDTH = 460


class EmptyState(QWidget):
    """An icon, a heading, a sentence and at most one button, in the middle of the page."""

    button_pressed = Signal(object)  # the state

    def __init__(self, icon_name: str, heading: str, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        self._layout.setSpacing(SMALL)
        self._layout.addStretch(2)
        self._layout.addWidget(self._picture(icon_name), 0, Qt.AlignmentFlag.AlignHCenter)
        self._add(self._text(heading, Look.TITLE))
        self._add(self._text(sentence, Look.MUTED))
        self._layout.addStretch(3)

    def offer(self, text: str, icon_name: str) -> None:
        """Add the button that does what the sentence says."""
        button = primary_button(text, icon_name, self)
        button.clicked.connect(self._press)
        self._layout.insertSpacing(self._layout.count() - 1, MEDIUM - SMALL)
        self._layout.insertWidget(self._layout.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _add(self, text: QLabel) -> None:
        """Put a text between two equal spaces; its height then follows from its own width, not from the page's."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(text)
        row.addStretch(1)
        self._layout.addLayout(row)

    def _picture(self, icon_name: str) -> QLabel:
        picture = QLabel(self)
        picture.setPixmap(pixmap(icon_name, colours().accent, _ICON_SIZE))
        return picture

    def _text(self, text: str, look: Look) -> QLabel:
        made = label(text, look, self)
        made.setFixedWidth(_TEXT_WIDTH)
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made

    def _press(self) -> None:
        self.button_pressed.emit(self)
