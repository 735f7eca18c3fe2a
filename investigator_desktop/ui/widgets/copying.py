"""Copying the rows of a table as plain text, without the marks that keep names and amounts whole on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QTableView

from investigator_desktop.foundation.bidi import without_controls

MOST_ROWS = 10_000


class RowCopying(QObject):
    """Lets Ctrl+C in a table put the selected rows on the clipboard, a line each, their cells parted by tabs."""

    refused = Signal(object)  # number of rows, where there are more than a clipboard is good for

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), table)
        shortcut.setContext(shortcut.context().WidgetShortcut)
        shortcut.activated.connect(self.copy)

    def copy(self) -> None:
        """Copy the selected rows, else the current one; nothing where there is none."""
        count = self._selected_count()
        if count > MOST_ROWS:
            self.refused.emit(count)
            return
        rows = self._table.selectionModel().selectedRows() if count > 1 else []
        current = self._table.currentIndex()
        chosen: Sequence[QModelIndex] = sorted(rows) or ([current] if current.isValid() else [])
        if chosen:
            QGuiApplication.clipboard().setText("\n".join(self._line(row) for row in chosen))

    def _selected_count(self) -> int:
        chosen = self._table.selectionModel().selection()
        return sum(chosen.at(number).height() for number in range(chosen.count()))

    def _line(self, row: QModelIndex) -> str:
        model = self._table.model()
        cells = [model.data(row.siblingAtColumn(column)) for column in range(model.columnCount())]
        return "\t".join(without_controls(str(cell or "")) for cell in cells)
