"""A dialog around one table: heading, a sentence, a banner, the table, and buttons below it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from investigator_desktop.ui.theme import LARGE, MEDIUM, TIGHT
from investigator_desktop.ui.widgets.banner import Banner
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label, line

_WIDTH, _HEIGHT = 860, 560


class ListDialog(QDialog):
    """A subclass adds what stands in the middle, and its buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = label("", Look.TITLE, self)
        self._sentence = label("", Look.MUTED, self)
        self.resize(_WIDTH, _HEIGHT)
        self.banner = Banner(self)
        self.middle = QVBoxLayout()
        self.middle.setSpacing(TIGHT)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(TIGHT)
        self._buttons.addStretch(1)
        self.close_button = plain_button(self.tr("Close"), "", self)
        self._buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for widget in (self._title, self._sentence, self.banner):
            column.addWidget(widget)
        column.addLayout(self.middle, 1)
        column.addWidget(line(self))
        column.addLayout(self._buttons)
        self.close_button.clicked.connect(self.reject)

    def describe(self, title: str, sentence: str) -> None:
        """Say what the dialog shows."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._sentence.setText(sentence)

    def add_button(self, button: QPushButton, *, is_last: bool = False) -> None:
        """Add a button, at the beginning of the line or, where it finishes the dialog, after all others."""
        if is_last:
            self._buttons.addWidget(button)
            button.setDefault(True)
        else:
            self._buttons.insertWidget(self._buttons.count() - 2, button)
