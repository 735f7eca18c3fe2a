"""Every row of a file that gave no entry, with its reason and its text."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.domain.statement import UnreadReason, UnreadRow
from investigator_desktop.domain.statement_words import UNREAD_TITLES
from investigator_desktop.foundation.text import fold
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import SMALL, TIGHT, colours
from investigator_desktop.ui.widgets.labels import Look, label

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_NARROWEST = 44
_SHEET, _ROW, _REASON, _TEXT = range(4)


class UnreadModel(QAbstractTableModel):
    """The rows that fit the filter."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._all: tuple[UnreadRow, ...] = ()
        self._shown: list[UnreadRow] = []
        self._titles = (self.tr("Sheet"), self.tr("Row"), self.tr("Why it gives no entry"), self.tr("Text"))

    def show_rows(self, rows: tuple[UnreadRow, ...]) -> None:
        """Show other rows, without a filter."""
        self._all = rows
        self.filter("", None, is_doubtful_only=False)

    def filter(self, text: str, reason: UnreadReason | None, *, is_doubtful_only: bool) -> None:
        """Show the rows that hold the text, have the reason, and look like entries where only those are wanted."""
        folded = fold(text)
        self.beginResetModel()
        self._shown = [
            row
            for row in self._all
            if (reason is None or row.reason is reason)
            and (row.needs_a_person or not is_doubtful_only)
            and (not folded or folded in fold(row.text))
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows that fit."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; rows that look like entries stand out by colour and icon."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(row, index.column()))
        is_doubtful_reason = row.needs_a_person and index.column() == _REASON
        if role == Qt.ItemDataRole.DecorationRole and is_doubtful_reason:
            return icon("warning", colours().caution)
        if role == Qt.ItemDataRole.ForegroundRole and is_doubtful_reason:
            return QBrush(QColor(colours().caution))
        return None

    def _text(self, row: UnreadRow, column: int) -> str:
        if column == _SHEET:
            return self._display.name(row.place.sheet)
        if column == _ROW:
            return self._display.number(row.place.row)
        return (
            self._display.text(UNREAD_TITLES[row.reason])
            if column == _REASON
            else self._display.name(row.text)
        )


class UnreadTable(QWidget):
    """The table under its filters."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = UnreadModel(display, self)
        self._display = display
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Find in the text of these rows"))
        self._search.setAccessibleName(self.tr("Find in the text of these rows"))
        self._reason = QComboBox(self)
        self._reason.setAccessibleName(self.tr("Reason"))
        self._doubtful = QCheckBox(self.tr("Only rows that look like entries"), self)
        self._table = QTableView(self)
        self._count = label("", Look.NOTE, self)
        self._lay_out()
        self._search.textChanged.connect(self._filter)
        self._reason.currentIndexChanged.connect(self._filter)
        self._doubtful.toggled.connect(self._filter)

    def show_rows(self, rows: tuple[UnreadRow, ...]) -> None:
        """Show the rows of another file."""
        self._reason.blockSignals(True)
        self._reason.clear()
        self._reason.addItem(self.tr("All reasons"), None)
        for reason in dict.fromkeys(row.reason for row in rows):
            self._reason.addItem(self._display.text(UNREAD_TITLES[reason]), reason)
        self._reason.blockSignals(False)
        self._search.clear()
        self._doubtful.setChecked(False)
        self._model.show_rows(rows)
        self._tell_count()

    @property
    def shown_count(self) -> int:
        """Return the number of rows that fit the filter."""
        return self._model.rowCount()

    def _lay_out(self) -> None:
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("Rows that gave no entry"))
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        head = self._table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setMinimumSectionSize(_NARROWEST)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        filters = QHBoxLayout()
        filters.setSpacing(SMALL)
        filters.addWidget(self._search, 2)
        filters.addWidget(self._reason, 1)
        filters.addWidget(self._doubtful)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(filters)
        column.addWidget(self._table, 1)
        column.addWidget(self._count)

    def _filter(self) -> None:
        reason = self._reason.currentData()
        self._model.filter(
            self._search.text(),
            None if reason is None else UnreadReason(reason),
            is_doubtful_only=self._doubtful.isChecked(),
        )
        self._tell_count()

    def _tell_count(self) -> None:
        self._count.setText(self.tr("%Ln rows shown", "", self._model.rowCount()))
