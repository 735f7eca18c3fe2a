"""The table of accounts with their calendars."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.account_delegates import LinesDelegate, StripDelegate
from investigator_desktop.ui.completeness.account_model import (
    ACCOUNT,
    CALENDAR,
    DAYS,
    MONEY,
    AccountModel,
)
from investigator_desktop.ui.completeness.day_scale import DaySpan
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.theme import HAIR
from investigator_desktop.ui.widgets.copying import RowCopying

_LETTERS = {ACCOUNT: 23, DAYS: 14, MONEY: 27}


class AccountView(QTableView):
    """One account is always chosen; it stays chosen when the case changes."""

    account_chosen = Signal(object)  # AccountCompleteness

    def __init__(self, display: Display, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = AccountModel(wording, self)
        self.setModel(self._model)
        self._lines = LinesDelegate(self)
        self.strips = StripDelegate(self._model, display, wording, self)
        self.setItemDelegate(self._lines)
        self.setItemDelegateForColumn(CALENDAR, self.strips)
        self.setAccessibleName(self.tr("Accounts"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self._shape()
        RowCopying(self)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_accounts(self, accounts: tuple[AccountCompleteness, ...], span: DaySpan | None) -> None:
        """Show other accounts; the one chosen before is chosen again where it is still there."""
        before = self.chosen()
        self._model.show_accounts(accounts)
        self._model.show_span(span)
        self.setMaximumHeight(self._height_of(len(accounts)))
        if accounts:
            position = self._model.position_of(before) or 0
            self.setCurrentIndex(self._model.index(position, 0))

    def show_span(self, span: DaySpan | None) -> None:
        """Show other days."""
        self._model.show_span(span)

    def chosen(self) -> AccountCompleteness | None:
        """Return the chosen account."""
        current = self.currentIndex()
        return self._model.account_at(current.row()) if current.isValid() else None

    def _height_of(self, row_count: int) -> int:
        head = self.horizontalHeader().sizeHint().height()
        rows = max(1, row_count) * self.verticalHeader().defaultSectionSize()
        return max(self.minimumHeight(), head + rows + 2 * self.frameWidth())

    def _shape(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(3 * metrics.height() + 2 * HAIR + 2)
        self.setMinimumHeight(4 * metrics.height() + self.horizontalHeader().sizeHint().height() + 2 * HAIR)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(CALENDAR, QHeaderView.ResizeMode.Stretch)
        for column, letters in _LETTERS.items():
            head.resizeSection(column, letters * metrics.averageCharWidth())

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.account_chosen.emit(self._model.account_at(current.row()))
