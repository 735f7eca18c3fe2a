"""A table of finished texts whose rows stand for values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from investigator_desktop.foundation.text import fold
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import colours
from investigator_desktop.ui.widgets.copying import RowCopying

_VALUE_ROLE = Qt.ItemDataRole.UserRole
_WIDEST, _NARROWEST = 320, 44


@dataclass(frozen=True, slots=True)
class PlainRow:
    """A row of texts with the value that it stands for; `mark` is an icon with the name of its colour."""

    value: object
    texts: tuple[str, ...]
    mark: tuple[str, str] | None = None


class PlainTable(QTableWidget):
    """Rows are chosen whole; the last column takes the room that is left."""

    def __init__(self, name: str, titles: Sequence[str], parent: QWidget, *, stretched: int = -1) -> None:
        super().__init__(0, len(titles), parent)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(titles))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(_NARROWEST)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._stretched = len(titles) - 1 if stretched < 0 else stretched
        RowCopying(self)

    def show_rows(self, rows: Sequence[PlainRow]) -> None:
        """Show other rows, the first of them chosen."""
        self.clearContents()
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row.texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                self.setItem(place, column, item)
            self._dress(place, row)
        self._fit()
        if rows:
            self.selectRow(0)

    def value(self) -> object:
        """Return the value of the chosen row, None where none is chosen."""
        chosen = self.values()
        return chosen[0] if chosen else None

    def values(self) -> list[object]:
        """Return the values of all chosen rows, in order."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        items = [self.item(row, 0) for row in rows if not self.isRowHidden(row)]
        return [item.data(_VALUE_ROLE) for item in items if item is not None]

    def all_values(self) -> list[object]:
        """Return the values of all rows that are shown, in order."""
        items = [self.item(row, 0) for row in range(self.rowCount()) if not self.isRowHidden(row)]
        return [item.data(_VALUE_ROLE) for item in items if item is not None]

    def texts_of(self, row: int) -> list[str]:
        """Return the texts of a row."""
        items = [self.item(row, column) for column in range(self.columnCount())]
        return [item.text() for item in items if item is not None]

    def filter(self, text: str) -> None:
        """Hide the rows that lack a word of the text."""
        words = fold(text).split()
        for row in range(self.rowCount()):
            found = fold(" ".join(self.texts_of(row)))
            self.setRowHidden(row, not all(word in found for word in words))

    def _dress(self, place: int, row: PlainRow) -> None:
        first = self.item(place, 0)
        if first is None:
            return
        first.setData(_VALUE_ROLE, row.value)
        if row.mark is not None:
            name, ink = row.mark
            first.setIcon(icon(name, str(getattr(colours(), ink))))

    def _fit(self) -> None:
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            self.setColumnWidth(column, min(_WIDEST, self.columnWidth(column)))
        head.setSectionResizeMode(self._stretched, QHeaderView.ResizeMode.Stretch)
