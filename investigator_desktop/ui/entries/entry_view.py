"""The table of entries, with money in and out told apart by sign, arrow and colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from investigator_desktop.domain.entry_query import EntryOrder, EntryQuery
from investigator_desktop.qtbridge.entry_table_model import COLUMNS, EntryColumn, EntryTableModel
from investigator_desktop.ui.entries.entry_delegates import EntryDelegate
from investigator_desktop.ui.widgets.copying import RowCopying

_WIDTHS: dict[EntryColumn, int] = {
    EntryColumn.MARKS: 12, EntryColumn.TIME: 20, EntryColumn.ACCOUNT: 24, EntryColumn.AMOUNT: 17,
    EntryColumn.CURRENCY: 9, EntryColumn.BALANCE: 16, EntryColumn.COUNTERPARTY: 26, EntryColumn.PURPOSE: 34,
    EntryColumn.REFERENCE: 16, EntryColumn.SOURCE: 20,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a person was in a view: the entry, its position, and how far the table was scrolled."""

    entry_id: int
    position: int
    scrolled: int


class EntryView(QTableView):
    """Tells which entry is current, and by which column the entries shall be sorted; several can be selected."""

    entry_picked = Signal(object)  # position in the view
    order_chosen = Signal(object)  # EntryQuery that carries the order alone
    menu_asked = Signal(object)  # point on the screen

    def __init__(self, model: EntryTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = model
        self._order = EntryQuery()
        self.setModel(model)
        self.setAccessibleName(self.tr("Entries"))
        self.setItemDelegate(EntryDelegate(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self._shape_heads()
        self.copying = RowCopying(self)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.horizontalHeader().sectionClicked.connect(self._choose_order)
        self.customContextMenuRequested.connect(self._ask_menu)

    def chosen_position(self) -> int | None:
        """Return the current row where it is selected, else the first selected one; None where none is."""
        ranges, current = self._selected_ranges(), self.currentIndex().row()
        is_selected = any(first <= current <= last for first, last in ranges)
        return current if is_selected else next((first for first, _last in ranges), None)

    def selected_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected entries in the order of the view."""
        return tuple(
            entry_id
            for first, last in self._selected_ranges()
            for entry_id in self._entries.ids_at(first, last)
        )

    def show_order(self, query: EntryQuery) -> None:
        """Mark the column by which the entries are sorted."""
        self._order = query
        column = next(n for n, column in enumerate(COLUMNS) if column.order is query.order)
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, down if query.is_descending else up)

    def go_to(self, position: int) -> None:
        """Select a row and bring it into sight."""
        self.choose(position)
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus()

    def choose(self, position: int) -> None:
        """Select one row alone, whatever keys are held down."""
        flag = QItemSelectionModel.SelectionFlag
        index = self._entries.index(position, 0)
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def place(self) -> Kept | None:
        """Return where a person is, None where no entry is current."""
        current = self.currentIndex()
        if not current.isValid():
            return None
        (entry_id,) = self._entries.ids_at(current.row(), current.row())
        return Kept(entry_id, current.row(), self.verticalScrollBar().value())

    def go_back(self, kept: Kept) -> None:
        """Return to where a person was in a view that was read anew; an entry that is gone leaves its position."""
        found = self._entries.position_of(kept.entry_id)
        position = min(kept.position, self._entries.rowCount() - 1) if found is None else found
        self.choose(position)
        self.verticalScrollBar().setValue(kept.scrolled)

    def _selected_ranges(self) -> list[tuple[int, int]]:
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(number) for number in range(chosen.count()))
        return sorted({(found.top(), found.bottom()) for found in ranges})

    def _ask_menu(self, point: QPoint) -> None:
        self.menu_asked.emit(self.viewport().mapToGlobal(point))

    def _shape_heads(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorShown(True)
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, kind in enumerate(COLUMNS):
            self.setColumnWidth(column, _WIDTHS[kind] * letter)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 12)
        rows.hide()

    def _tell_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.entry_picked.emit(current.row())

    def _choose_order(self, column: int) -> None:
        order = COLUMNS[column].order
        if order is None:
            self.show_order(self._order)
            return
        is_same = order is self._order.order
        chosen = EntryQuery(order=EntryOrder(order), is_descending=is_same and not self._order.is_descending)
        self.show_order(chosen)
        self.order_chosen.emit(chosen)
