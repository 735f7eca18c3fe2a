"""Movements as a table: those under a sum, or the steps of a way."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.flow_words import GRADE_NAMES
from investigator_desktop.domain.flows import Hop
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.flows.wording import hop_time, node_text
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HopColumn(Enum):
    """The columns of the table, in order."""

    TIME = "time"
    PAYER = "payer"
    BENEFICIARY = "beneficiary"
    AMOUNT = "amount"
    RECEIVED = "received"
    GRADE = "grade"


HOP_WIDTHS = (24, 32, 32, 20, 20, 14)
NODE_PLACES = (1, 2)
RECEIVED_PLACE = 4
_COLUMNS: tuple[HopColumn, ...] = tuple(HopColumn)
_TITLES: Mapping[HopColumn, Message] = {
    HopColumn.TIME: message("HopTable", "Time"),
    HopColumn.PAYER: message("HopTable", "From"),
    HopColumn.BENEFICIARY: message("HopTable", "To"),
    HopColumn.AMOUNT: message("HopTable", "Paid"),
    HopColumn.RECEIVED: message("HopTable", "Received"),
    HopColumn.GRADE: message("HopTable", "Rests on"),
}
_NUMBERS = {HopColumn.AMOUNT, HopColumn.RECEIVED}


class HopModel(QAbstractTableModel):
    """A row a movement, in the order of time."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._hops: tuple[Hop, ...] = ()

    def show_hops(self, hops: tuple[Hop, ...]) -> None:
        """Show other movements."""
        self.beginResetModel()
        self._hops = hops
        self.endResetModel()

    def hop_at(self, position: int) -> Hop:
        """Return the movement of a row."""
        return self._hops[position]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of movements."""
        return 0 if parent.isValid() else len(self._hops)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, over amounts at the right."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and _COLUMNS[section] in _NUMBERS:
            return NUMBER_SIDE
        return self._display.text(_TITLES[_COLUMNS[section]]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        if not index.isValid():
            return None
        column = _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_SIDE if column in _NUMBERS else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._hops[index.row()], column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(self._hops[index.row()], column))
        return None

    def _text(self, hop: Hop, column: HopColumn) -> str:
        display = self._display
        if column is HopColumn.TIME:
            return hop_time(display, hop)
        if column is HopColumn.PAYER:
            return node_text(display, hop.payer, hop.payer_name)
        if column is HopColumn.BENEFICIARY:
            return node_text(display, hop.beneficiary, hop.beneficiary_name)
        if column is HopColumn.AMOUNT:
            return display.money(hop.amount)
        if column is HopColumn.RECEIVED:
            return "" if hop.received is None else display.money(hop.received)
        return display.text(GRADE_NAMES[hop.grade])
