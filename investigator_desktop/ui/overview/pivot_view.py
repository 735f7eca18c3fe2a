"""The table of the pivot: rows open with the sign, the arrow keys or Space; double click or Enter asks for entries."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.overview import PivotOrder, PivotQuestion
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.overview.overview_tasks import PivotShown
from investigator_desktop.ui.overview.pivot_delegates import MonthsDelegate, NameDelegate, sign_box
from investigator_desktop.ui.overview.pivot_model import COLUMNS, DEPTH_ROLE, PivotColumn, PivotModel
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.copying import RowCopying

_WIDEST_AMOUNT = Money(-999_999_999_99, 2, "")
_BARS_WIDTH, _EDGES = 84, 2 * TIGHT
_LEAST_NAME = 22  # letters
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_UPWARDS = {PivotOrder.NAME, PivotOrder.FIRST}


class PivotView(QTableView):
    """One row is current; it stays current when the rows are shown anew."""

    entries_asked = Signal(object)  # PivotKey
    order_asked = Signal(object)  # PivotOrder

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.pivot_model = PivotModel(display, self)
        self.setModel(self.pivot_model)
        self._names = NameDelegate(self.pivot_model, self)
        self._months = MonthsDelegate(self.pivot_model, self)
        self.setItemDelegateForColumn(COLUMNS.index(PivotColumn.NAME), self._names)
        self.setItemDelegateForColumn(COLUMNS.index(PivotColumn.MONTHS), self._months)
        self.setAccessibleName(self.tr("Money by account, counterparty and month"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self._shape()
        RowCopying(self)
        self.doubleClicked.connect(self._ask_entries)

    def show_pivot(self, shown: PivotShown) -> None:
        """Show other rows."""
        current = self.currentIndex()
        key = self.pivot_model.row_at(current.row()).key if current.isValid() else None
        self.pivot_model.show_pivot(shown)
        self._show_order(shown.question)
        if self.pivot_model.rowCount():
            place = None if key is None else self.pivot_model.place_of(key)
            self.setCurrentIndex(self.pivot_model.index(place or 0, 0))

    def _show_order(self, question: PivotQuestion) -> None:
        column = next(n for n, one in enumerate(COLUMNS) if one.order is question.order)
        order = Qt.SortOrder.DescendingOrder if question.is_descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    # frame

    def _shape(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + TIGHT + 2)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in self._widths().items():
            place = COLUMNS.index(column)
            head.resizeSection(place, max(width + _EDGES, head.sectionSizeHint(place)))
        head.sectionClicked.connect(self._ask_order)

    def _widths(self) -> dict[PivotColumn, int]:
        """Return the room that the texts of each column need."""
        advance = self.fontMetrics().horizontalAdvance
        amount = advance(self._display.amount(_WIDEST_AMOUNT))
        day = advance(self._display.day(date(2028, 12, 28)))
        return {
            PivotColumn.MONTHS: _BARS_WIDTH,
            PivotColumn.CURRENCY: advance("KZT"),
            PivotColumn.CREDITS: amount,
            PivotColumn.DEBITS: amount,
            PivotColumn.NET: amount,
            PivotColumn.COUNT: advance(self._display.number(999_999)) + 2 * _EDGES,
            PivotColumn.FIRST: day,
            PivotColumn.LAST: day,
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give names the room that is left."""
        super().resizeEvent(event)
        head = self.horizontalHeader()
        others = head.length() - head.sectionSize(0)
        least = _LEAST_NAME * self.fontMetrics().averageCharWidth()
        head.resizeSection(0, max(least, self.viewport().width() - others))

    def _ask_order(self, section: int) -> None:
        order = COLUMNS[section].order
        if order is not None:
            self.order_asked.emit(order)

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close a row at its sign."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and index.column() == 0:
            depth = int(index.data(DEPTH_ROLE))
            sign = sign_box(self.visualRect(index), depth, self.layoutDirection())
            if sign.adjusted(-4, -4, 4, 4).contains(place):
                self.setCurrentIndex(index)
                self.pivot_model.toggle(index.row())
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close rows with the arrows as in any tree, toggle with Space, ask for entries with Enter."""
        current = self.currentIndex()
        key = Qt.Key(event.key())
        if not current.isValid():
            super().keyPressEvent(event)
        elif key in _ENTER:
            self._ask_entries(current)
        elif key == Qt.Key.Key_Space:
            self.pivot_model.toggle(current.row())
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not event.modifiers():
            is_forward = (key == Qt.Key.Key_Right) is (
                self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            )
            self._step_in(current.row()) if is_forward else self._step_out(current.row())
        else:
            super().keyPressEvent(event)

    def _step_in(self, place: int) -> None:
        is_open = self.pivot_model.is_open(place)
        if is_open is False:
            self.pivot_model.toggle(place)
        elif is_open:
            self.setCurrentIndex(self.pivot_model.index(place + 1, 0))

    def _step_out(self, place: int) -> None:
        if self.pivot_model.is_open(place):
            self.pivot_model.toggle(place)
            return
        above = self.pivot_model.parent_place(place)
        if above is not None:
            self.setCurrentIndex(self.pivot_model.index(above, 0))

    def _ask_entries(self, index: QModelIndex) -> None:
        self.entries_asked.emit(self.pivot_model.row_at(index.row()).key)


def begins_downwards(order: PivotOrder) -> bool:
    """Tell whether the first click on a head puts the largest on top."""
    return order not in _UPWARDS
