"""The hits of a search as a list: a heading for each kind, its first hits, and the way to all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.search import HitGroup, HitKind, SearchHit, SearchResult
from investigator_desktop.domain.search_words import HIT_TITLES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
_BETWEEN = " · "
_NUMBERS = {HitKind.ACCOUNTS}


class RowKind(Enum):
    """What a row of the list is."""

    HEAD = "head"
    HIT = "hit"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row as it is painted: its line, the line below it, and what stands at its end."""

    kind: RowKind
    group: HitGroup
    title: str
    below: str = ""
    end: str = ""
    hit: SearchHit | None = None

    @property
    def whole(self) -> str:
        """Return all that the row says, as it is read out."""
        return _BETWEEN.join(part for part in (self.title, self.end, self.below) if part)


class HitModel(QAbstractListModel):
    """Rows of a result; headings cannot be chosen."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self.result = SearchResult("")
        self._rows: tuple[ListRow, ...] = ()

    def show_result(self, result: SearchResult) -> None:
        """Show another result."""
        self.beginResetModel()
        self.result = result
        self._rows = tuple(row for group in result.groups for row in self._rows_of(group))
        self.endResetModel()

    def row_at(self, position: int) -> ListRow:
        """Return the row at a position."""
        return self._rows[position]

    def first_choice(self) -> int | None:
        """Return the position of the first row that can be chosen."""
        return next((at for at, row in enumerate(self._rows) if row.kind is not RowKind.HEAD), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a row can be chosen."""
        if not index.isValid() or self._rows[index.row()].kind is RowKind.HEAD:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself to be painted, and all of it to be read out."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.whole)
        texts = {Qt.ItemDataRole.DisplayRole: row.title, Qt.ItemDataRole.AccessibleTextRole: row.whole}
        return row if role == ROW_ROLE else texts.get(Qt.ItemDataRole(role)) if role in texts else None

    def _rows_of(self, group: HitGroup) -> Iterator[ListRow]:
        title = self._display.text(HIT_TITLES[group.kind])
        yield ListRow(RowKind.HEAD, group, title, end=self._display.number(group.count))
        for hit in group.hits:
            yield ListRow(RowKind.HIT, group, self._title(hit), self._below(hit), self._end(hit), hit)
        if group.has_more:
            yield ListRow(RowKind.ALL, group, self.tr("All %Ln hits", "", group.count))

    def _title(self, hit: SearchHit) -> str:
        is_number = hit.kind in _NUMBERS and any(ch.isdigit() for ch in hit.text)
        return self._display.account(hit.text) if is_number else self._display.said(hit.text)

    def _below(self, hit: SearchHit) -> str:
        beside = self._display.masked(self._display.text(hit.beside))
        parts = (self._display.day(hit.day), beside, self._counted(hit), self._display.code(hit.place))
        return _BETWEEN.join(part for part in parts if part)

    def _counted(self, hit: SearchHit) -> str:
        if hit.count is None:
            return ""
        if hit.kind is HitKind.ACCOUNTS:
            return self.tr("%Ln entries", "", hit.count)
        return self.tr("named in %Ln rows", "", hit.count)

    def _end(self, hit: SearchHit) -> str:
        return "" if hit.amount is None else self._display.money(hit.amount)
