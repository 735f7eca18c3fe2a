"""The items of evidence with what was imported of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from investigator_desktop.domain.case import EvidenceItem, ImportRun, StatementRecord, UnreadRecord
from investigator_desktop.domain.custody import CustodyRecord, EvidenceStanding
from investigator_desktop.domain.statement import ReconciliationState, UnreadRow
from investigator_desktop.domain.statement_words import RECONCILIATION_TITLES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.importing.statement_tree import state_ink
from investigator_desktop.ui.terms import RECONCILIATION_ICONS
from investigator_desktop.ui.theme import colours
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_LABEL, _NAME, _SIZE, _ENTRIES, _BALANCE, _RECEIVED, _DIGEST = range(7)
_SHOWN_DIGITS = 12


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One item of evidence, its valid run (None where it was undone), its statements and the rows left out."""

    item: EvidenceItem
    run: ImportRun | None
    statements: tuple[StatementRecord, ...]
    unread: tuple[UnreadRow, ...]
    custody: tuple[CustodyRecord, ...] = ()

    @property
    def balance(self) -> ReconciliationState | None:
        """Return the worst state of the statements, None where there are none."""
        states = {statement.reconciliation.state for statement in self.statements}
        order = (ReconciliationState.FAIL, ReconciliationState.INCONCLUSIVE, ReconciliationState.PASS)
        return next((state for state in order if state in states), None)


def evidence_rows(
    items: tuple[EvidenceItem, ...],
    runs: tuple[ImportRun, ...],
    statements: tuple[StatementRecord, ...],
    unread: tuple[UnreadRecord, ...],
    custody: Mapping[int, tuple[CustodyRecord, ...]],
) -> tuple[EvidenceRow, ...]:
    """Return a row for each item, in the order of their numbers."""
    valid = {run.evidence_id: run for run in runs if run.is_valid}
    return tuple(
        EvidenceRow(
            item,
            valid.get(item.id),
            tuple(statement for statement in statements if statement.evidence.id == item.id),
            tuple(record.unread for record in unread if record.evidence.id == item.id),
            custody[item.id],
        )
        for item in items
    )


class EvidenceModel(QAbstractTableModel):
    """A row an item."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._rows: tuple[EvidenceRow, ...] = ()
        self._titles = (
            self.tr("No."),
            self.tr("File"),
            self.tr("Size"),
            self.tr("Entries"),
            self.tr("Balance"),
            self.tr("Added on"),
            self.tr("SHA-256"),
        )

    def show_rows(self, rows: tuple[EvidenceRow, ...]) -> None:
        """Show other items."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, position: int) -> EvidenceRow:
        """Return the item at a position."""
        return self._rows[position]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of items."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, over numbers at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in {_SIZE, _ENTRIES}:
            return NUMBER_SIDE
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; items without a valid import are muted."""
        return self._cell(self._rows[index.row()], index, role) if index.isValid() else None

    def _cell(self, row: EvidenceRow, index: Index, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            is_digest = index.column() == _DIGEST
            return row.item.sha256 if is_digest else plain_tip(self._text(row, index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in {_SIZE, _ENTRIES}:
            return NUMBER_SIDE
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _BALANCE and row.balance is not None:
            return icon(RECONCILIATION_ICONS[row.balance], state_ink(colours(), row.balance))
        is_muted = row.run is None or row.item.standing is not EvidenceStanding.COUNTS
        if role == Qt.ItemDataRole.ForegroundRole and is_muted:
            return QBrush(QColor(colours().muted))
        return None

    def _text(self, row: EvidenceRow, column: int) -> str:
        item, display = row.item, self._display
        texts = {
            _LABEL: display.code(item.label),
            _NAME: display.name(item.file_name),
            _SIZE: display.size(item.size),
            _ENTRIES: self._entries(row),
            _BALANCE: display.text(RECONCILIATION_TITLES[row.balance]) if row.balance else "",
            _RECEIVED: display.day(item.acquired_at.date()),
            _DIGEST: display.code(f"{item.sha256[:_SHOWN_DIGITS]}…"),
        }
        return texts[column]

    def _entries(self, row: EvidenceRow) -> str:
        """Return how many entries count, or why none do."""
        if row.item.standing is EvidenceStanding.WITHDRAWN:
            return self.tr("withdrawn")
        if row.item.standing is EvidenceStanding.DESTROYED:
            return self.tr("destroyed by order")
        return self._counted(row.run) if row.run else self.tr("import undone")

    def _counted(self, run: ImportRun) -> str:
        """Return the number of entries, or of payments where the file names no account of its own."""
        if run.entry_count or not run.payment_count:
            return self._display.number(run.entry_count)
        return self.tr("%Ln payments", "", run.payment_count)
