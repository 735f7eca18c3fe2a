"""A small table of facts: whole texts in cells that break their lines, copied row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import TIGHT, colours
from investigator_desktop.ui.widgets.copying import RowCopying
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

_MOST_FITTED_ROWS = 500


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its title; numbers stand at the right, one wide column takes what the others leave.

    One with a width in `letters` breaks its lines; the others are as wide as what stands in them.
    """

    title: str
    is_number: bool = False
    is_wide: bool = False
    letters: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says, with an icon and its colour where it has one."""

    text: str
    icon: str = ""
    ink: str = ""


class FactTable(QTableWidget):
    """Rows of cells; no row is changed here. A subclass gives it its name and its columns by `shape`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().height() + TIGHT)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        RowCopying(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the rows as high as their texts are in columns of these widths."""
        super().showEvent(event)
        self._fit_rows()

    def shape(self, title: str, columns: Sequence[Column]) -> None:
        """Give the table its name and its columns, once."""
        self._columns = tuple(columns)
        self.setAccessibleName(title)
        self.setColumnCount(len(columns))
        self._shape_head()

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows; none is chosen."""
        self.clearSelection()
        self.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self.setItem(number, column, self._item(cell, self._columns[column]))
        self.setCurrentCell(-1, -1)
        self._fit_rows()

    def texts(self) -> tuple[tuple[str, ...], ...]:
        """Return what the cells say, row by row."""
        items = (
            (self.item(row, column) for column in range(self.columnCount())) for row in range(self.rowCount())
        )
        return tuple(tuple("" if item is None else item.text() for item in row) for row in items)

    def _fit_rows(self) -> None:
        """Make every row as high as its texts, where there are not too many to measure."""
        if self.rowCount() <= _MOST_FITTED_ROWS:
            self.resizeRowsToContents()

    def _shape_head(self) -> None:
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for number, column in enumerate(self._columns):
            self.setHorizontalHeaderItem(number, self._item(Cell(column.title), column))
            head.setSectionResizeMode(number, _mode(column))
            if column.letters:
                head.resizeSection(number, column.letters * self.fontMetrics().averageCharWidth())
        head.sectionResized.connect(self._fit_rows)

    def _item(self, cell: Cell, column: Column) -> QTableWidgetItem:
        item = QTableWidgetItem(cell.text)
        item.setToolTip(plain_tip(cell.text))
        if column.is_number:
            item.setTextAlignment(NUMBER_SIDE)
        if cell.icon:
            item.setIcon(icon(cell.icon, cell.ink or colours().text))
        if cell.ink:
            item.setForeground(QColor(cell.ink))
        return item


def _mode(column: Column) -> QHeaderView.ResizeMode:
    if column.is_wide:
        return QHeaderView.ResizeMode.Stretch
    return QHeaderView.ResizeMode.Interactive if column.letters else QHeaderView.ResizeMode.ResizeToContents
