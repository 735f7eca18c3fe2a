"""The table of entries: all ids of the view once, and a page of rows when one is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.entry_query import EntryOrder
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entry_looks import CellLook, LookCache, RowLook
from investigator_desktop.qtbridge.entry_marks import (
    correction_tip,
    marks_of,
    marks_text,
    marks_tip,
    shown_text,
)
from investigator_desktop.qtbridge.page_cache import PageCache
from investigator_desktop.qtbridge.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROWS_OF_PAGE, PAGES_KEPT = 50, 120  # a screen and a half: more are read in vain by who jumps
FetchRows = Callable[[Sequence[int]], tuple[EntryRow, ...]]

ROW_ROLE = Qt.ItemDataRole.UserRole
MARKS_ROLE = Qt.ItemDataRole.UserRole + 2  # the marks of the entry, in the column of marks alone
IS_EXCLUDED_ROLE = Qt.ItemDataRole.UserRole + 3
IS_CORRECTED_ROLE = Qt.ItemDataRole.UserRole + 4  # whether the text of the cell is a correction


class IdList(Protocol):
    """All ids of a view in its order, as a frame's column holds them."""

    def __len__(self) -> int: ...

    def slice(self, offset: int, length: int) -> IdList:
        """Return a part of the ids."""

    def to_list(self) -> list[int]:
        """Return the ids as a list."""

    def index_of(self, element: int) -> int | None:
        """Return the position of an id, None where the view lacks it."""


class EntryColumn(Enum):
    """The columns of the table, in order, with the order that a click on their head asks for."""

    MARKS = "marks"
    TIME = EntryOrder.TIME
    ACCOUNT = EntryOrder.ACCOUNT
    AMOUNT = EntryOrder.AMOUNT
    CURRENCY = "currency"
    COUNTERPARTY = EntryOrder.COUNTERPARTY
    PURPOSE = "purpose"
    BALANCE = "balance"
    REFERENCE = "reference"
    SOURCE = EntryOrder.SOURCE

    @property
    def order(self) -> EntryOrder | None:
        """Return the order of the entries by this column, None where they cannot be sorted by it."""
        return self.value if isinstance(self.value, EntryOrder) else None


COLUMNS: tuple[EntryColumn, ...] = tuple(EntryColumn)
_RIGHT_ALIGNED = {EntryColumn.AMOUNT, EntryColumn.BALANCE}

_CORRECTED_FIELDS: dict[EntryColumn, tuple[str, ...]] = {
    EntryColumn.COUNTERPARTY: ("counterparty_name", "counterparty_account"),
    EntryColumn.PURPOSE: ("remittance_info", "entry_type"),
    EntryColumn.REFERENCE: ("bank_reference",),
}

COLUMN_TITLES: dict[EntryColumn, Message] = {
    EntryColumn.MARKS: message("EntryTable", "Marks"),
    EntryColumn.TIME: message("EntryTable", "Date and time"),
    EntryColumn.ACCOUNT: message("EntryTable", "Account"),
    EntryColumn.AMOUNT: message("EntryTable", "Amount"),
    EntryColumn.CURRENCY: message("EntryTable", "Currency"),
    EntryColumn.BALANCE: message("EntryTable", "Balance"),
    EntryColumn.COUNTERPARTY: message("EntryTable", "Counterparty"),
    EntryColumn.PURPOSE: message("EntryTable", "Purpose"),
    EntryColumn.REFERENCE: message("EntryTable", "Reference"),
    EntryColumn.SOURCE: message("EntryTable", "Source"),
}


class EntryTableModel(QAbstractTableModel):
    """Rows of the view by position; `fetch` is asked for a page of 50 rows at a time."""

    def __init__(self, fetch: FetchRows, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._display = display
        self._ids: IdList | None = None
        self._pages: PageCache[EntryRow | None] = PageCache(PAGES_KEPT)
        self._looks = LookCache(display, self._look)

    def show_ids(self, ids: IdList | None) -> None:
        """Show the entries with these ids, None for no entries."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._looks.clear()
        self.endResetModel()

    def row_at(self, position: int) -> EntryRow:
        """Return the row at a position of the view; raise `LookupError` for an entry that has ceased to count."""
        row = self.known_row(position)
        if row is None:
            raise LookupError(position)
        return row

    def known_row(self, position: int) -> EntryRow | None:
        """Return the row at a position of the view, None for an entry that has ceased to count meanwhile."""
        number, offset = divmod(position, ROWS_OF_PAGE)
        page = self._pages.page(number)
        if page is None:
            page = self._read_page(number)
        return page[offset]

    def look_at(self, position: int) -> RowLook | None:
        """Return what is painted of a row, None for an entry that has ceased to count meanwhile."""
        return self._looks.at(position)

    def _look(self, position: int) -> RowLook | None:
        row = self.known_row(position)
        return None if row is None else look_of(self._display, row)

    def position_of(self, entry_id: int) -> int | None:
        """Return where the view shows an entry, None where it does not."""
        return None if self._ids is None else self._ids.index_of(entry_id)

    def ids_at(self, first: int, last: int) -> list[int]:
        """Return the ids from one position of the view to another, both included."""
        return [] if self._ids is None else self._ids.slice(first, last - first + 1).to_list()

    def _read_page(self, number: int) -> tuple[EntryRow | None, ...]:
        assert self._ids is not None
        ids = self._ids.slice(number * ROWS_OF_PAGE, ROWS_OF_PAGE).to_list()
        rows = {row.id: row for row in self._fetch(ids)}
        page = tuple(rows.get(entry_id) for entry_id in ids)
        self._pages.keep(number, page)
        return page

    # what Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of entries of the view."""
        return 0 if parent.isValid() or self._ids is None else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column or the position of a row."""
        if orientation == Qt.Orientation.Vertical:
            return self._display.number(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(COLUMNS[section])
        is_title = role == Qt.ItemDataRole.DisplayRole
        return self._display.text(COLUMN_TITLES[COLUMNS[section]]) if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the table paints or reads out at a cell."""
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        ask = _ROLES.get(role)
        row = None if ask is None else self.known_row(index.row())
        return None if ask is None or row is None else ask(self._display, row, column)


def _alignment(column: EntryColumn) -> Qt.AlignmentFlag:
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    side = right if column in _RIGHT_ALIGNED else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter


def account_text(display: Display, row: EntryRow) -> str:
    """Return an account as a table shows it: its number, else its holder."""
    return display.account(row.account.iban or row.account.number) or display.name(row.account.holder)


def place_text(display: Display, row: EntryRow) -> str:
    """Return where an entry stands in the evidence, as `E3 · Sheet1 · 147`."""
    place = row.entry.place
    parts = (row.evidence_label, place.sheet, str(place.row))
    return display.code(" · ".join(part for part in parts if part))


def _time(display: Display, row: EntryRow) -> str:
    return display.moment(row.entry.booked_at, row.entry.precision.value)


def _amount(display: Display, row: EntryRow) -> str:
    return display.amount(row.entry.signed_amount)


def _currency(_display: Display, row: EntryRow) -> str:
    return row.entry.amount.currency


def _balance(display: Display, row: EntryRow) -> str:
    balance = row.entry.running_balance
    return "" if balance is None else display.amount(balance)


def _counterparty(display: Display, row: EntryRow) -> str:
    name, account = (shown_text(row, field) for field in _CORRECTED_FIELDS[EntryColumn.COUNTERPARTY])
    return display.said(name) or display.account(account)


def _purpose(display: Display, row: EntryRow) -> str:
    return display.said(shown_text(row, _shown_field(row, EntryColumn.PURPOSE)))


def _reference(display: Display, row: EntryRow) -> str:
    return display.account(shown_text(row, "bank_reference"))


def _shown_field(row: EntryRow, column: EntryColumn) -> str:
    """Return the field that a cell shows: the first of its column that says something."""
    fields = _CORRECTED_FIELDS.get(column, ("",))
    return next((field for field in fields if field and shown_text(row, field)), fields[0])


_TEXTS: dict[EntryColumn, Callable[[Display, EntryRow], str]] = {
    EntryColumn.MARKS: marks_text,
    EntryColumn.TIME: _time,
    EntryColumn.ACCOUNT: account_text,
    EntryColumn.AMOUNT: _amount,
    EntryColumn.CURRENCY: _currency,
    EntryColumn.BALANCE: _balance,
    EntryColumn.COUNTERPARTY: _counterparty,
    EntryColumn.PURPOSE: _purpose,
    EntryColumn.REFERENCE: _reference,
    EntryColumn.SOURCE: place_text,
}


def _text(display: Display, row: EntryRow, column: EntryColumn) -> str:
    return _TEXTS[column](display, row)


def _tip(display: Display, row: EntryRow, column: EntryColumn) -> str:
    if column is EntryColumn.MARKS:
        return plain_tip(marks_tip(display, row))
    corrected = correction_tip(display, row, _shown_field(row, column))
    return plain_tip(corrected or _text(display, row, column))


def look_of(display: Display, row: EntryRow) -> RowLook:
    """Return what is painted of a row."""
    cells = tuple(
        CellLook(" ".join(_text(display, row, column).splitlines()), _is_corrected(display, row, column))
        for column in COLUMNS
    )
    is_muted = row.is_excluded or row.is_repeated
    return RowLook(cells, row.entry.direction, marks_of(row), row.is_excluded, is_muted)


def _row(_display: Display, row: EntryRow, _column: EntryColumn) -> EntryRow:
    return row


def _marks(_display: Display, row: EntryRow, column: EntryColumn) -> tuple[str, ...] | None:
    return marks_of(row) if column is EntryColumn.MARKS else None


def _is_excluded(_display: Display, row: EntryRow, _column: EntryColumn) -> bool:
    return row.is_excluded


def _is_corrected(_display: Display, row: EntryRow, column: EntryColumn) -> bool:
    return row.corrected(_shown_field(row, column)) is not None


_ROLES: dict[int, Callable[[Display, EntryRow, EntryColumn], object]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.ToolTipRole: _tip,
    ROW_ROLE: _row,
    MARKS_ROLE: _marks,
    IS_EXCLUDED_ROLE: _is_excluded,
    IS_CORRECTED_ROLE: _is_corrected,
}
