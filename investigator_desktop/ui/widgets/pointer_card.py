"""A small card beside the pointer: what is under it; it never takes the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.labels import Look, label

_DISTANCE = 14


class PointerCard(QFrame):
    """Lines of fixed looks, of which those without a text are left out; it stays inside of its parent."""

    def __init__(self, looks: Sequence[Look], width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._width = width
        self.setProperty("look", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines = [label("", look, self) for look in looks]
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        column.setSpacing(2)
        for line in self._lines:
            column.addWidget(line)
        self.setFixedWidth(width)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the lines that are shown."""
        return tuple(line.text() for line in self._lines if line.text())

    def say(self, texts: Sequence[str], pointer: QPoint) -> None:
        """Show one text a line beside the pointer."""
        for line, text in zip(self._lines, texts, strict=True):
            line.setText(text)
            line.setVisible(bool(text))
        self.resize(QSize(self._width, self._needed_height()))
        self.move(self._corner(pointer))
        self.show()
        self.raise_()

    def _needed_height(self) -> int:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return max(layout.heightForWidth(self._width), layout.minimumSize().height())

    def _corner(self, pointer: QPoint) -> QPoint:
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else QRect()
        x, y = pointer.x() + _DISTANCE, pointer.y() + _DISTANCE
        if x + self.width() > room.right():
            x = pointer.x() - _DISTANCE - self.width()
        if y + self.height() > room.bottom():
            y = pointer.y() - _DISTANCE - self.height()
        return QPoint(max(room.left(), x), max(room.top(), y))
