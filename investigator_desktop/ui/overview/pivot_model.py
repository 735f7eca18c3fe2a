"""The rows of the pivot as a table: only open rows are in it, and only rows in sight are read and written."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.overview import DIVISIONS, PivotBy, PivotOrder
from investigator_desktop.domain.overview_words import DIVISION_TITLES, NO_CURRENCY, NO_NAME
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.overview.overview_tasks import PivotShown
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

if TYPE_CHECKING:
    from investigator_desktop.analysis.overview.pivot import MonthSum, Pivot, PivotRow
    from investigator_desktop.domain.overview import PivotKey

Index = QModelIndex | QPersistentModelIndex
Line = tuple[int, int]  # depth, and position in its level
_NOWHERE = QModelIndex()
_MOST_SOUGHT, _MOST_READ = 5_000, 1_000
ROW_ROLE = Qt.ItemDataRole.UserRole
DEPTH_ROLE = Qt.ItemDataRole.UserRole + 1
IS_OPEN_ROLE = Qt.ItemDataRole.UserRole + 2  # None where nothing is below
NOTE_ROLE = Qt.ItemDataRole.UserRole + 3
MONTHS_ROLE = Qt.ItemDataRole.UserRole + 4


_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE, DEPTH_ROLE, IS_OPEN_ROLE, NOTE_ROLE, MONTHS_ROLE,
    }
)  # fmt: skip


class PivotColumn(Enum):
    """The columns of the table, in order."""

    NAME = PivotOrder.NAME
    MONTHS = "months"
    CURRENCY = "currency"
    CREDITS = PivotOrder.CREDITS
    DEBITS = PivotOrder.DEBITS
    NET = PivotOrder.NET
    COUNT = PivotOrder.COUNT
    FIRST = PivotOrder.FIRST
    LAST = PivotOrder.LAST

    @property
    def order(self) -> PivotOrder | None:
        """Return the order that a click on the head asks for, None where rows cannot be ordered by it."""
        return self.value if isinstance(self.value, PivotOrder) else None


COLUMNS: tuple[PivotColumn, ...] = tuple(PivotColumn)
_NUMBERS = {PivotColumn.CREDITS, PivotColumn.DEBITS, PivotColumn.NET, PivotColumn.COUNT}
_TITLES: Mapping[PivotColumn, Message] = {
    PivotColumn.MONTHS: message("OverviewTable", "Months"),
    PivotColumn.CURRENCY: message("OverviewTable", "Currency"),
    PivotColumn.CREDITS: message("OverviewTable", "In"),
    PivotColumn.DEBITS: message("OverviewTable", "Out"),
    PivotColumn.NET: message("OverviewTable", "In less out"),
    PivotColumn.COUNT: message("OverviewTable", "Entries"),
    PivotColumn.FIRST: message("OverviewTable", "First"),
    PivotColumn.LAST: message("OverviewTable", "Last"),
}


class PivotModel(QAbstractTableModel):
    """Rows open and close in place; those that were open stay open where the same rows are shown anew."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self.pivot: Pivot | None = None
        self._lines: list[Line] = []
        self._open: tuple[set[PivotKey], ...] = (set(), set(), set())  # by depth
        self._read: dict[Line, PivotRow] = {}
        self._months: dict[Line, tuple[MonthSum, ...]] = {}
        self._by = DIVISIONS[0]

    def show_pivot(self, shown: PivotShown) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._read.clear()
        self._months.clear()
        if self._by != shown.question.by:
            self._open = (set(), set(), set())
        self.pivot, self._by = shown.pivot, shown.question.by
        self._lines = []
        for position in range(shown.pivot.levels[0].rows.height):
            self._lines += self._opened((0, position))
        self.endResetModel()

    def _opened(self, line: Line) -> list[Line]:
        """Return a line and the lines below it that are open."""
        found = [line]
        opened = self._open[line[0]]
        if opened and self.row_of(line).key in opened:
            for child in self._below(line):
                found += self._opened(child)
        return found

    def _below(self, line: Line) -> list[Line]:
        assert self.pivot is not None
        depth, position = line
        return [(depth + 1, child) for child in self.pivot.levels[depth].children(position)]

    def row_of(self, line: Line) -> PivotRow:
        """Return the row of a line."""
        assert self.pivot is not None
        if line not in self._read:
            if len(self._read) >= _MOST_READ:
                self._read.clear()
            self._read[line] = self.pivot.levels[line[0]].row(line[1])
        return self._read[line]

    def row_at(self, place: int) -> PivotRow:
        """Return the row that is shown at a place."""
        return self.row_of(self._lines[place])

    def place_of(self, key: PivotKey | None) -> int | None:
        """Return where a row is shown, None where it is not; only the first rows are looked through."""
        shown = range(min(len(self._lines), _MOST_SOUGHT))
        return next((place for place in shown if self.row_at(place).key == key), None)

    def parent_place(self, place: int) -> int | None:
        """Return where the row over another one is shown, None for one of the first level."""
        depth = self._lines[place][0]
        before = range(place - 1, -1, -1)
        return next((one for one in before if self._lines[one][0] == depth - 1), None) if depth else None

    # opening and closing

    def is_open(self, place: int) -> bool | None:
        """Tell whether the rows below one are shown; None where there are none."""
        if not self.row_at(place).child_count:
            return None
        after = place + 1
        return after < len(self._lines) and self._lines[after][0] > self._lines[place][0]

    def toggle(self, place: int) -> None:
        """Open a row, or close it."""
        is_open = self.is_open(place)
        if is_open is not None:
            self._close(place) if is_open else self._show_below(place)
            cell = self.index(place, 0)
            self.dataChanged.emit(cell, cell)

    def _show_below(self, place: int) -> None:
        line = self._lines[place]
        self._open[line[0]].add(self.row_of(line).key)
        below = self._opened(line)[1:]
        self.beginInsertRows(_NOWHERE, place + 1, place + len(below))
        self._lines[place + 1 : place + 1] = below
        self.endInsertRows()

    def _close(self, place: int) -> None:
        depth = self._lines[place][0]
        end = place + 1
        while end < len(self._lines) and self._lines[end][0] > depth:
            end += 1
        self._open[depth].discard(self.row_at(place).key)
        self.beginRemoveRows(_NOWHERE, place + 1, end - 1)
        del self._lines[place + 1 : end]
        self.endRemoveRows()

    # what Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, over numbers at the right."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section] in _NUMBERS:
            return NUMBER_SIDE
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        title = _TITLES.get(COLUMNS[section], DIVISION_TITLES[self._by])
        return self._display.text(title)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the table paints or reads out at a cell."""
        if role not in _ROLES or not index.isValid():
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_SIDE if column in _NUMBERS else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            text = self._text(self.row_at(index.row()), column, index.row())
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.AccessibleTextRole and column is PivotColumn.NAME:
            return self._spoken(index.row())
        return self._further(index.row(), column, role)

    def _further(self, place: int, column: PivotColumn, role: int) -> object:
        if role == ROW_ROLE:
            return self.row_at(place)
        if role == DEPTH_ROLE:
            return self._lines[place][0]
        if role == IS_OPEN_ROLE:
            return self.is_open(place)
        if role == NOTE_ROLE:
            return self.note(self.row_at(place))
        return self.months_at(place) if role == MONTHS_ROLE and column is PivotColumn.MONTHS else None

    def months_at(self, place: int) -> tuple[MonthSum, ...]:
        """Return the months of the row at a place."""
        assert self.pivot is not None
        line = self._lines[place]
        if line not in self._months:
            if len(self._months) >= _MOST_READ:
                self._months.clear()
            self._months[line] = self.pivot.levels[line[0]].months_of(line[1])
        return self._months[line]

    def name(self, row: PivotRow) -> str:
        """Return what a row is about."""
        display = self._display
        if row.by is PivotBy.MONTH and row.key.month is not None:
            return display.month(row.key.month)
        if row.by is PivotBy.ACCOUNT:
            return display.account(row.name) or display.name(row.note) or self.tr("Account without a number")
        return display.said(row.name) or display.account(row.note) or display.text(NO_NAME)

    def note(self, row: PivotRow) -> str:
        """Return what is written smaller beside the name: the holder of an account, the number of a counterparty."""
        display = self._display
        if row.by is PivotBy.ACCOUNT:
            return display.name(row.note) if row.name else ""
        return display.account(row.note) if row.by is PivotBy.COUNTERPARTY and row.name else ""

    def _spoken(self, place: int) -> str:
        row = self.row_at(place)
        text = " ".join(part for part in (self.name(row), self.note(row)) if part)
        is_open = self.is_open(place)
        if is_open is None:
            return text
        return (self.tr("{row}, open") if is_open else self.tr("{row}, closed")).format(row=text)

    def _text(self, row: PivotRow, column: PivotColumn, place: int) -> str:
        if column is PivotColumn.NAME:
            return " ".join(part for part in (self.name(row), self.note(row)) if part)
        if column is PivotColumn.MONTHS:
            return self._months_text(place)
        if column in {PivotColumn.FIRST, PivotColumn.LAST}:
            return self._display.day(row.first_on if column is PivotColumn.FIRST else row.last_on)
        if column is PivotColumn.CURRENCY:
            return row.key.currency or self._display.text(NO_CURRENCY)
        return self._number(row, column)

    def _number(self, row: PivotRow, column: PivotColumn) -> str:
        if column is PivotColumn.COUNT:
            return self._display.number(row.count)
        units = {
            PivotColumn.CREDITS: row.credits,
            PivotColumn.DEBITS: row.debits,
            PivotColumn.NET: row.credits - row.debits,
        }[column]
        return self._display.amount(Money(units, row.scale, row.key.currency)) if units else ""

    def _months_text(self, place: int) -> str:
        """Return what the bars of a row say, in words."""
        months = self.months_at(place)
        if not months:
            return ""
        first, last = (self._display.month(one.month) for one in (months[0], months[-1]))
        text = self.tr("%Ln months with entries, from {first} to {last}", "", len(months))
        return text.format(first=first, last=last)
