"""Sums of one party by currency: of its own statements, and of others' that name it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from investigator_desktop.domain.parties import PartyTotal
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.copying import RowCopying
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

_FIRST_NUMBER = 2


class PartyTotalsTable(QTableWidget):
    """As high as its rows."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.setAccessibleName(self.tr("Sums of the party"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        titles = (
            self.tr("Where"), self.tr("Currency"), self.tr("Received"), self.tr("Paid"), self.tr("Rows"),
        )  # fmt: skip
        self.setColumnCount(len(titles))
        for column, text in enumerate(titles):
            self.setHorizontalHeaderItem(column, self._item(text, column))
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        RowCopying(self)

    def show_totals(self, totals: Sequence[PartyTotal]) -> None:
        """Show other sums."""
        self.setRowCount(len(totals))
        for row, total in enumerate(totals):
            for column, text in enumerate(self._texts(total)):
                self.setItem(row, column, self._item(text, column))
        rows = max(1, len(totals)) * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + bar)

    def _texts(self, total: PartyTotal) -> tuple[str, ...]:
        display = self._display
        where = self.tr("Own statements") if total.is_holder else self.tr("Named by others")
        return (
            where,
            total.currency or self.tr("none"),
            display.amount(total.received),
            display.amount(total.paid),
            display.number(total.count),
        )

    def _item(self, text: str, column: int) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        if column >= _FIRST_NUMBER:
            item.setTextAlignment(NUMBER_SIDE)
        return item
