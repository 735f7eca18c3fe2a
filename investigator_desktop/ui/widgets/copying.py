"""Copying the rows of a table as plain text, without the marks that keep names and amounts whole on the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QTableView

from investigator_desktop.foundation.bidi import without_controls


class RowCopying(QObject):
    """Lets Ctrl+C in a table put the current row on the clipboard, its cells parted by tabs."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), table)
        shortcut.setContext(shortcut.context().WidgetShortcut)
        shortcut.activated.connect(self.copy)

    def copy(self) -> None:
        """Copy the current row; nothing where there is none."""
        current = self._table.currentIndex()
        if current.isValid():
            model = self._table.model()
            cells = [model.data(current.siblingAtColumn(column)) for column in range(model.columnCount())]
            texts = [without_controls(str(cell or "")) for cell in cells]
            QGuiApplication.clipboard().setText("\t".join(texts))
