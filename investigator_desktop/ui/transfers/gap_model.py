"""Transfers of which one side is missing, as a table."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.match_words import MISSING_WORDS, SIDE_WORDS
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

if TYPE_CHECKING:
    from investigator_desktop.operations.matching.facts import GapFacts

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class GapColumn(Enum):
    """The columns of the table, in order."""

    TIME = "time"
    ACCOUNT = "account"
    SIDE = "side"
    AMOUNT = "amount"
    OTHER = "other"
    MISSING = "missing"


COLUMNS: tuple[GapColumn, ...] = tuple(GapColumn)
_TITLES: dict[GapColumn, Message] = {
    GapColumn.TIME: message("TransferTable", "Booked on"),
    GapColumn.ACCOUNT: message("TransferTable", "Account"),
    GapColumn.SIDE: message("TransferTable", "Side"),
    GapColumn.AMOUNT: message("TransferTable", "Amount"),
    GapColumn.OTHER: message("TransferTable", "Other account"),
    GapColumn.MISSING: message("TransferTable", "What is missing"),
}


class GapModel(QAbstractTableModel):
    """A row a transfer with one side."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._gaps: tuple[GapFacts, ...] = ()

    def show_gaps(self, gaps: tuple[GapFacts, ...]) -> None:
        """Show other transfers."""
        self.beginResetModel()
        self._gaps = gaps
        self.endResetModel()

    def gap_at(self, position: int) -> GapFacts:
        """Return the transfer at a position of the table."""
        return self._gaps[position]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of transfers."""
        return 0 if parent.isValid() else len(self._gaps)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, over amounts at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section] is GapColumn.AMOUNT:
            return NUMBER_SIDE
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._display.text(_TITLES[COLUMNS[section]]) if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        if not index.isValid():
            return None
        gap, column = self._gaps[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _TEXTS[column](self._display, gap)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_TEXTS[column](self._display, gap))
        is_amount = role == Qt.ItemDataRole.TextAlignmentRole and column is GapColumn.AMOUNT
        return NUMBER_SIDE if is_amount else None


def _time(display: Display, gap: GapFacts) -> str:
    return display.moment(gap.leg.booked_at, gap.leg.precision)


def _account(display: Display, gap: GapFacts) -> str:
    return " · ".join(filter(None, (display.account(gap.leg.account), display.name(gap.leg.holder))))


def _side(display: Display, gap: GapFacts) -> str:
    return display.text(SIDE_WORDS[gap.leg.side])


def _amount(display: Display, gap: GapFacts) -> str:
    return display.money(gap.leg.amount)


def _other(display: Display, gap: GapFacts) -> str:
    return display.account(gap.other_account)


def _missing(display: Display, gap: GapFacts) -> str:
    return display.text(MISSING_WORDS[gap.missing])


_TEXTS: dict[GapColumn, Callable[[Display, GapFacts], str]] = {
    GapColumn.TIME: _time,
    GapColumn.ACCOUNT: _account,
    GapColumn.SIDE: _side,
    GapColumn.AMOUNT: _amount,
    GapColumn.OTHER: _other,
    GapColumn.MISSING: _missing,
}
