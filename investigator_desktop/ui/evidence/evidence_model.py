"""The items of evidence with what was imported of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QIcon

from investigator_desktop.domain.case import EvidenceItem, ImportRun, StatementRecord, UnreadRecord
from investigator_desktop.domain.custody import CustodyRecord, EvidenceStanding
from investigator_desktop.domain.statement import ReadStatus, ReconciliationState, UnreadRow
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
_STEP = "\u2003\u2003"


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One item of evidence, its valid run (None where it was undone), its statements and the rows left out.

    `container` is what it was taken out of, `depth` tells how many lie over it; `part_count` is the number of items
    that were taken out of it.
    """

    item: EvidenceItem
    run: ImportRun | None
    statements: tuple[StatementRecord, ...]
    unread: tuple[UnreadRow, ...]
    custody: tuple[CustodyRecord, ...] = ()
    container: EvidenceItem | None = None
    depth: int = 0
    part_count: int = 0

    @property
    def is_held(self) -> bool:
        """Tell whether the item is held and was not read."""
        return self.run is not None and self.run.status == ReadStatus.HELD.value

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
    """Return a row for each item in the order of their numbers, what was taken out of one below it."""
    valid = {run.evidence_id: run for run in runs if run.is_valid}
    by_id = {item.id: item for item in items}
    return tuple(
        EvidenceRow(
            item,
            valid.get(item.id),
            tuple(statement for statement in statements if statement.evidence.id == item.id),
            tuple(record.unread for record in unread if record.evidence.id == item.id),
            custody[item.id],
            by_id.get(item.container_id or 0),
            depth,
            sum(one.container_id == item.id for one in items),
        )
        for item, depth in _nested(items, by_id)
    )


def _nested(
    items: tuple[EvidenceItem, ...], by_id: Mapping[int, EvidenceItem]
) -> Iterator[tuple[EvidenceItem, int]]:
    """Yield the items with their depth, each followed by what was taken out of it."""
    below: dict[int, list[EvidenceItem]] = {}
    for item in items:
        container_id = item.container_id or 0
        below.setdefault(container_id if container_id in by_id else 0, []).append(item)
    waiting = [(item, 0) for item in reversed(below.get(0, []))]
    while waiting:
        item, depth = waiting.pop()
        yield item, depth
        waiting += [(one, depth + 1) for one in reversed(below.get(item.id, []))]


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
            return plain_tip(self._tip(row, index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in {_SIZE, _ENTRIES}:
            return NUMBER_SIDE
        if role == Qt.ItemDataRole.DecorationRole:
            return _mark(row, index.column())
        is_muted = (
            row.run is None and not row.part_count
        ) or row.item.standing is not EvidenceStanding.COUNTS
        if role == Qt.ItemDataRole.ForegroundRole and is_muted:
            return QBrush(QColor(colours().muted))
        return None

    def _tip(self, row: EvidenceRow, column: int) -> str:
        whole = {_NAME: self._display.name(row.item.file_name), _DIGEST: row.item.sha256}
        return whole.get(column) or self._text(row, column)

    def _text(self, row: EvidenceRow, column: int) -> str:
        item, display = row.item, self._display
        texts = {
            _LABEL: display.code(item.label),
            _NAME: self._name(row),
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
        if row.run is not None:
            return self.tr("held, not read") if row.is_held else self._counted(row.run)
        if row.part_count:
            return self.tr("%Ln files in it", "", row.part_count)
        return self.tr("import undone")

    def _name(self, row: EvidenceRow) -> str:
        """Return the name of a file; what was taken out of another one is named and set in below it."""
        if row.container is None:
            return self._display.name(row.item.file_name)
        short = row.item.file_name.removeprefix(f"{row.container.file_name}/")
        return f"{_STEP * row.depth}{self._display.name(short)}"

    def _counted(self, run: ImportRun) -> str:
        """Return the number of entries, or of payments where the file names no account of its own."""
        if run.entry_count or not run.payment_count:
            return self._display.number(run.entry_count)
        return self.tr("%Ln payments", "", run.payment_count)


def _mark(row: EvidenceRow, column: int) -> QIcon | None:
    """Return the icon that says the same as the words of a cell."""
    if column == _ENTRIES and row.is_held:
        return icon("information", colours().caution)
    if column == _BALANCE and row.balance is not None:
        return icon(RECONCILIATION_ICONS[row.balance], state_ink(colours(), row.balance))
    return None
