"""A table whose rows are written when they come into sight."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
Texts = Callable[[int], tuple[str, ...]]


class TextModel(QAbstractTableModel):
    """Rows are known by their number; only the last one asked for is remembered."""

    def __init__(self, titles: Sequence[str], numbers: Collection[int], parent: QObject) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._numbers = frozenset(numbers)
        self._count = 0
        self._texts: Texts | None = None
        self._last: tuple[int, tuple[str, ...]] = (-1, ())

    def show_rows(self, count: int, texts: Texts) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._count, self._texts, self._last = count, texts, (-1, ())
        self.endResetModel()

    def texts_of(self, row: int) -> tuple[str, ...]:
        """Return the cells of a row."""
        if self._last[0] != row and self._texts is not None:
            self._last = (row, self._texts(row))
        return self._last[1]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, over numbers at the right."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self._numbers:
            return NUMBER_SIDE
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_SIDE if index.column() in self._numbers else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts_of(index.row())[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.texts_of(index.row())[index.column()])
        return None
