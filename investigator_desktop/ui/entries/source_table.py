"""The rows of the evidence around an entry, its own among them marked."""

from __future__ import annotations

from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from investigator_desktop.domain.case import SourceRow
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.theme import colours
from investigator_desktop.ui.widgets.copying import RowCopying

_WIDEST = 240


class SourceTable(QTableWidget):
    """Cells as the source holds them; rows and columns are named as its own program names them."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.setAccessibleName(self.tr("Rows of the source around the entry"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        RowCopying(self)

    def show_source(self, source: SourceRow) -> None:
        """Show the rows around another entry."""
        self.clear()
        self.setRowCount(len(source.rows))
        self.setColumnCount(len(source.titles))
        self.setHorizontalHeaderLabels(list(source.titles))
        self.setVerticalHeaderLabels([str(number) for number, _cells in source.rows])
        own = -1
        for position, (number, cells) in enumerate(source.rows):
            is_own = number == source.place.row
            own = position if is_own else own
            self._show_row(position, cells, is_own=is_own)
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            self.setColumnWidth(column, min(_WIDEST, self.columnWidth(column)))
        if own >= 0:
            self.scrollTo(self.model().index(own, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _show_row(self, position: int, cells: tuple[str, ...], *, is_own: bool) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        for column in range(self.columnCount()):
            text = cells[column] if column < len(cells) else ""
            item = QTableWidgetItem(self._display.said(text))
            item.setToolTip(plain_tip(self._display.masked(text)))
            if is_own:
                item.setBackground(QBrush(QColor(colours().accent_soft)))
                item.setFont(bold)
            else:
                item.setForeground(QBrush(QColor(colours().muted)))
            self.setItem(position, column, item)
