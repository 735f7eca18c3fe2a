"""The rows of the evidence around an entry, its own among them marked, and in that row one cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from investigator_desktop.domain.case import SourceRow
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.theme import colours
from investigator_desktop.ui.widgets.copying import RowCopying
from investigator_desktop.ui.widgets.ground_delegate import GroundDelegate

_WIDEST = 240
_FRAME = 2


class SourceTable(QTableWidget):
    """Cells as the source holds them; rows and columns are named as its own program names them."""

    cell_picked = Signal(object)  # column of the entry's own row

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._own = -1
        self._marked = -1
        self.setAccessibleName(self.tr("Rows of the source around the entry"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # columns run as in the source's own program
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setItemDelegate(_FramingDelegate(self))
        self.currentCellChanged.connect(self._tell_picked)
        RowCopying(self)

    @property
    def marked(self) -> QTableWidgetItem | None:
        """Return the marked cell, None where none is."""
        return self.item(self._own, self._marked)

    def show_source(self, source: SourceRow) -> None:
        """Show the rows around another entry, none of its cells marked yet."""
        self.blockSignals(True)
        self.clear()
        self._marked = -1
        self.setRowCount(len(source.rows))
        self.setColumnCount(len(source.titles))
        self.setHorizontalHeaderLabels(list(source.titles))
        self.setVerticalHeaderLabels([str(number) for number, _cells in source.rows])
        numbers = [number for number, _cells in source.rows]
        self._own = numbers.index(source.place.row) if source.place.row in numbers else -1
        for position, (_number, cells) in enumerate(source.rows):
            self._show_row(position, cells)
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            self.setColumnWidth(column, min(_WIDEST, self.columnWidth(column)))
        self.blockSignals(False)
        self.mark(-1)

    def mark(self, column: int) -> None:
        """Mark a cell of the entry's own row and bring it into sight; -1 marks none."""
        self._marked = column
        self.viewport().update()
        if self._own < 0:
            return
        hint = QAbstractItemView.ScrollHint.PositionAtCenter
        self.scrollTo(self.model().index(self._own, max(0, column)), hint)
        if column >= 0:
            self.blockSignals(True)
            self.setCurrentCell(self._own, column)
            self.blockSignals(False)

    def is_marked(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Tell whether a cell is the marked one."""
        return index.row() == self._own and index.column() == self._marked

    def _show_row(self, position: int, cells: tuple[str, ...]) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        for column in range(self.columnCount()):
            text = cells[column] if column < len(cells) else ""
            item = QTableWidgetItem(self._display.said(text))
            item.setToolTip(plain_tip(self._display.masked(text)))
            if position == self._own:
                item.setBackground(QBrush(QColor(colours().accent_soft)))
                item.setFont(bold)
            else:
                item.setForeground(QBrush(QColor(colours().muted)))
            self.setItem(position, column, item)

    def _tell_picked(self, row: int, column: int, _row_before: int, _column_before: int) -> None:
        if row == self._own and column >= 0:
            self.cell_picked.emit(column)


class _FramingDelegate(GroundDelegate):
    """Draws a strong frame around the marked cell."""

    def __init__(self, table: SourceTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell, and its frame where it is the marked one."""
        super().paint(painter, option, index)
        if self._table.is_marked(index):
            painter.save()
            painter.setPen(QPen(QColor(colours().accent), _FRAME))
            rect = QRectF(option.rect)
            painter.drawRect(rect.adjusted(_FRAME / 2, _FRAME / 2, -_FRAME / 2, -_FRAME / 2))
            painter.restore()
