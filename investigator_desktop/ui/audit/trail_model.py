"""The records of the audit trail as a table, the newest first."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.case import AuditRecord
from investigator_desktop.domain.step_words import step_title
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_SHOWN_DIGITS = 12


class TrailColumn(Enum):
    """The columns of the table, in order."""

    NUMBER = "number"
    TIME = "time"
    WHO = "who"
    WHAT = "what"
    VERSION = "version"
    HASH = "hash"


COLUMNS: tuple[TrailColumn, ...] = tuple(TrailColumn)
_TITLES: dict[TrailColumn, Message] = {
    TrailColumn.NUMBER: message("TrailTable", "No."),
    TrailColumn.TIME: message("TrailTable", "Time (UTC)"),
    TrailColumn.WHO: message("TrailTable", "Who"),
    TrailColumn.WHAT: message("TrailTable", "What"),
    TrailColumn.VERSION: message("TrailTable", "Program"),
    TrailColumn.HASH: message("TrailTable", "Hash"),
}


class TrailModel(QAbstractTableModel):
    """A row a record; texts are made when a cell is painted, so that a long trail costs nothing."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._records: tuple[AuditRecord, ...] = ()

    def show_records(self, records: tuple[AuditRecord, ...]) -> None:
        """Show other records, given the oldest first."""
        self.beginResetModel()
        self._records = records
        self.endResetModel()

    def record_at(self, position: int) -> AuditRecord:
        """Return the record at a position of the table."""
        return self._records[len(self._records) - 1 - position]

    def position_of(self, sequence: int) -> int | None:
        """Return where a record is shown, None where it is not."""
        numbers = (record.sequence for record in reversed(self._records))
        return next((position for position, number in enumerate(numbers) if number == sequence), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of records."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, over numbers at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section] is TrailColumn.NUMBER:
            return NUMBER_SIDE
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._display.text(_TITLES[COLUMNS[section]]) if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; the tip of a hash is the whole hash."""
        if not index.isValid():
            return None
        record, column = self.record_at(index.row()), COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _TEXTS[column](self._display, record)
        if role == Qt.ItemDataRole.ToolTipRole:
            is_hash = column is TrailColumn.HASH
            return record.record_hash if is_hash else plain_tip(_TEXTS[column](self._display, record))
        is_number = role == Qt.ItemDataRole.TextAlignmentRole and column is TrailColumn.NUMBER
        return NUMBER_SIDE if is_number else None


def who_text(display: Display, record: AuditRecord) -> str:
    """Return name and role of who acted; a name that the operating system gave is marked so."""
    actor = record.actor
    mark = display.text(message("TrailTable", "account of the computer")) if actor.is_os_account else ""
    return " · ".join(part for part in (display.name(actor.name), display.name(actor.role), mark) if part)


def what_text(display: Display, action: str) -> str:
    """Return what was done, with a capital where the script has one."""
    text = display.text(step_title(action))
    return f"{text[:1].upper()}{text[1:]}"


def _number(display: Display, record: AuditRecord) -> str:
    return display.number(record.sequence)


def _time(display: Display, record: AuditRecord) -> str:
    return display.moment(record.occurred_at)


def _what(display: Display, record: AuditRecord) -> str:
    return what_text(display, record.action)


def _version(display: Display, record: AuditRecord) -> str:
    return display.code(record.program_version)


def _hash(display: Display, record: AuditRecord) -> str:
    return display.code(f"{record.record_hash[:_SHOWN_DIGITS]}…")


_TEXTS: dict[TrailColumn, Callable[[Display, AuditRecord], str]] = {
    TrailColumn.NUMBER: _number,
    TrailColumn.TIME: _time,
    TrailColumn.WHO: who_text,
    TrailColumn.WHAT: _what,
    TrailColumn.VERSION: _version,
    TrailColumn.HASH: _hash,
}
