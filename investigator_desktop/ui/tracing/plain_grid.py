"""A table of texts, as high as its rows up to a few."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.widgets.copying import RowCopying
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

_NARROWEST = 84


class PlainGrid(QTableWidget):
    """Rows of texts; columns from `first_number` on hold numbers."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(_NARROWEST)
        RowCopying(self)

    def show_rows(
        self,
        titles: Sequence[str],
        rows: Sequence[Sequence[str]],
        first_number: int,
        tips: Sequence[str] = (),
    ) -> None:
        """Show other rows under other titles; `tips` say more of each row."""
        self.clearContents()
        self.setColumnCount(len(titles))
        self.setRowCount(len(rows))
        for column, title in enumerate(titles):
            self.setHorizontalHeaderItem(column, self._item(title, title, is_number=column >= first_number))
        for position, row in enumerate(rows):
            tip = tips[position] if tips else ""
            for column, text in enumerate(row):
                cell = self._item(text, tip or text, is_number=column >= first_number)
                self.setItem(position, column, cell)
        self.resizeColumnsToContents()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def fit_height(self, most: int) -> None:
        """Be as high as the rows, up to `most` of them."""
        shown = min(max(1, self.rowCount()), most)
        self.setFixedHeight(
            self.horizontalHeader().sizeHint().height()
            + shown * self.verticalHeader().defaultSectionSize()
            + self.horizontalScrollBar().sizeHint().height()
            + 2 * self.frameWidth()
        )

    def _item(self, text: str, tip: str, *, is_number: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setToolTip(plain_tip(tip))
        if is_number:
            item.setTextAlignment(NUMBER_SIDE)
        return item
