"""The rows in which two productions differ, side by side with their places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.production import ProductionComparison
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.field_terms import FIELD_TITLES
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import colours

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_KIND, _FIRST, _SECOND = range(3)
_FIELDS = {field.value: title for field, title in FIELD_TITLES.items()}


@dataclass(frozen=True, slots=True)
class Pair:
    """What the two productions say of one movement; None where one of them does not have it."""

    first: EntryRow | None
    second: EntryRow | None
    fields: tuple[str, ...] = ()


def pairs(found: ProductionComparison) -> Iterator[Pair]:
    """Yield everything in which they differ: left out, added, changed."""
    yield from (Pair(row, None) for row in found.removed)
    yield from (Pair(None, row) for row in found.added)
    yield from (Pair(one.first, one.second, one.fields) for one in found.changed)


class DifferenceModel(QAbstractTableModel):
    """A row a difference; the first column says what it is."""

    def __init__(
        self, found: ProductionComparison, display: Display, wording: Wording, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._wording = wording
        self._pairs = tuple(pairs(found))
        first, second = display.code(found.first.label), display.code(found.second.label)
        self._titles = (self.tr("Difference"), first, second)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of differences."""
        return 0 if parent.isValid() else len(self._pairs)

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
        """Return a cell."""
        if not index.isValid():
            return None
        pair = self._pairs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(pair, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(pair, index.column()))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _KIND:
            return icon(*_mark(pair))
        is_muted = role == Qt.ItemDataRole.ForegroundRole and index.column() != _KIND
        return QColor(colours().muted) if is_muted and self._side(pair, index.column()) is None else None

    def _text(self, pair: Pair, column: int) -> str:
        if column == _KIND:
            return self._kind(pair)
        row = self._side(pair, column)
        return self.tr("not there") if row is None else self._entry(row)

    def _side(self, pair: Pair, column: int) -> EntryRow | None:
        return pair.first if column == _FIRST else pair.second

    def _kind(self, pair: Pair) -> str:
        if pair.second is None:
            return self.tr("left out of the second")
        if pair.first is None:
            return self.tr("added in the second")
        fields = ", ".join(self._display.text(_FIELDS.get(name, name)) for name in pair.fields)
        return self.tr("changed: {fields}").format(fields=fields)

    def _entry(self, row: EntryRow) -> str:
        entry, display = row.entry, self._display
        moment = display.moment(entry.booked_at, entry.precision.value)
        balance = entry.running_balance
        lines = [f"{moment} · {display.money(entry.signed_amount)}", self._wording.entry(row)]
        if entry.bank_reference:
            lines.append(self.tr("Reference: {text}").format(text=display.account(entry.bank_reference)))
        if balance is not None:
            lines.append(self.tr("Balance after it: {amount}").format(amount=display.amount(balance)))
        return "\n".join(lines)


def _mark(pair: Pair) -> tuple[str, str]:
    shown = colours()
    if pair.second is None:
        return "minus", shown.bad
    return ("plus", shown.accent) if pair.first is None else ("correct", shown.caution)
