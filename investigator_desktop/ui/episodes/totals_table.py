"""Sums by account and currency as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.widgets.copying import RowCopying
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

_FIRST_NUMBER, _EXCLUDED = 3, 6
_MOST_ROWS_SHOWN = 6
_NARROWEST = 76


class TotalsTable(QTableWidget):
    """As high as its rows, up to a few; more are scrolled."""

    def __init__(self, title: str, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.setAccessibleName(title)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        titles = self._titles()
        self.setColumnCount(len(titles))
        for column, text in enumerate(titles):
            self.setHorizontalHeaderItem(column, self._item(text, is_number=column >= _FIRST_NUMBER))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(_NARROWEST)
        RowCopying(self)

    def show_totals(self, totals: Sequence[EntryTotal]) -> None:
        """Show other sums."""
        self.setRowCount(len(totals))
        for row, total in enumerate(totals):
            for column, text in enumerate(self._texts(total)):
                self.setItem(row, column, self._item(text, is_number=column >= _FIRST_NUMBER))
        self.setColumnHidden(_EXCLUDED, not any(total.excluded_count for total in totals))
        shown = min(max(1, len(totals)), _MOST_ROWS_SHOWN)
        self.setFixedHeight(
            self.horizontalHeader().sizeHint().height()
            + shown * self.verticalHeader().defaultSectionSize()
            + self.horizontalScrollBar().sizeHint().height()
        )

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Account"),
            self.tr("Holder"),
            self.tr("Currency"),
            self.tr("Money in"),
            self.tr("Money out"),
            self.tr("Entries"),
            self.tr("Excluded"),
        )

    def _texts(self, total: EntryTotal) -> tuple[str, ...]:
        display, identity = self._display, total.account
        return (
            display.code(identity.iban or identity.number),
            display.name(identity.holder),
            total.currency or self.tr("none"),
            display.amount(total.credits),
            display.amount(total.debits),
            display.number(total.credit_count + total.debit_count),
            display.number(total.excluded_count),
        )

    def _item(self, text: str, *, is_number: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setToolTip(plain_tip(text))
        if is_number:
            item.setTextAlignment(NUMBER_SIDE)
        return item
