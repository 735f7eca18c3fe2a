"""A large button with an icon, a title and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from investigator_desktop.ui.icons import pixmap
from investigator_desktop.ui.theme import HAIR, MEDIUM, SMALL, colours
from investigator_desktop.ui.widgets.labels import ElidedLabel, Look, label

_ICON_SIZE = 28


class Tile(QPushButton):
    """Pressed as a whole; its texts let the mouse through."""

    def __init__(self, title: str, sentence: str, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "tile")
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        picture = QLabel(self)
        picture.setPixmap(pixmap(icon_name, colours().accent, _ICON_SIZE))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self._row.setSpacing(MEDIUM)
        self._row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._texts(title, sentence), 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the room that the texts need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least room for the texts."""
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Grow in height where the sentence breaks."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the broken sentence."""
        return self._row.totalHeightForWidth(width)

    def _texts(self, title: str, sentence: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(HAIR)
        column.addWidget(ElidedLabel(title, Look.STRONG, self))
        if sentence:
            column.addWidget(label(sentence, Look.NOTE, self))
        return column
