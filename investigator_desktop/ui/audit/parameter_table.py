"""The table of the parameters of one record."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.audit.parameter_lines import ParameterLine, parameter_lines
from investigator_desktop.ui.theme import colours
from investigator_desktop.ui.widgets.copying import RowCopying

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ParameterModel(QAbstractTableModel):
    """A row a line; a record of a large import has thousands."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[ParameterLine, ...] = ()

    def show_lines(self, lines: tuple[ParameterLine, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the two columns of name and text."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; names are muted."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        text = line.text if index.column() else line.title
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        is_name = role == Qt.ItemDataRole.ForegroundRole and not index.column()
        return QBrush(QColor(colours().muted)) if is_name else None


class ParameterTable(QTableView):
    """Shows the parameters of one record at a time."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._lines = ParameterModel(self)
        self.setModel(self._lines)
        self.setAccessibleName(self.tr("Parameters of the record"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        head = self.horizontalHeader()
        head.hide()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.resizeSection(0, self.fontMetrics().averageCharWidth() * 40)
        RowCopying(self)

    def show_parameters(self, parameters: str) -> None:
        """Show the parameters of another record."""
        self._lines.show_lines(parameter_lines(parameters, self._display))

    def clear(self) -> None:
        """Show nothing."""
        self._lines.show_lines(())
