"""The real rows of a sheet under the fields that they are read as; a click on a head corrects the field."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from investigator_desktop.domain.layout import Field, TableLayout
from investigator_desktop.domain.places import column_letter
from investigator_desktop.domain.statement import SheetPreview, UnreadRow
from investigator_desktop.domain.statement_words import UNREAD_TITLES
from investigator_desktop.operations.answer_trials import Trial
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.field_terms import FIELD_TITLES
from investigator_desktop.ui.importing.mapping_header import (
    FIELD_ROLE,
    MARKED_ROLE,
    TITLE_ROLE,
    MappingHeader,
)
from investigator_desktop.ui.importing.meaning_words import meaning_text
from investigator_desktop.ui.theme import colours
from investigator_desktop.ui.widgets.copying import RowCopying
from investigator_desktop.ui.widgets.ground_delegate import GroundDelegate

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_WIDEST = 260
_NARROWEST = 110


@dataclass(frozen=True, slots=True)
class PreviewSheet:
    """A sheet's first rows with how they are read: its layout, None where none was found, and the rows left out."""

    preview: SheetPreview
    layout: TableLayout | None
    unread: tuple[UnreadRow, ...] = ()

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return max((len(row) for row in self.preview.rows), default=0)

    def field_of(self, index: int) -> Field:
        """Return what a column is read as."""
        columns = () if self.layout is None else self.layout.columns
        return next((column.field for column in columns if column.index == index), Field.OTHER)

    def title_of(self, index: int) -> str:
        """Return the title that the source prints over a column."""
        columns = () if self.layout is None else self.layout.columns
        return next((column.title for column in columns if column.index == index), "")


@dataclass(frozen=True, slots=True)
class ColumnPick:
    """A column whose head was clicked, and what it is read as at present."""

    sheet: str | None
    index: int
    field: Field


class PreviewModel(QAbstractTableModel):
    """Cells as texts; rows that give no entry are told apart and say why."""

    def __init__(self, sheet: PreviewSheet, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self._display = display
        self._reasons = {row.place.row: row.reason for row in sheet.unread}
        self._headers = frozenset(() if sheet.layout is None else sheet.layout.header_rows)
        self._trial: Trial | None = None
        self._keys: tuple[str, ...] = ()

    @property
    def marked_column(self) -> int | None:
        """Return the column that a question is about, None where none is."""
        return None if self._trial is None else self._trial.column

    def show_trial(self, trial: Trial | None, keys: tuple[str, ...] = ()) -> None:
        """Mark the column of a question, and write behind its cells what they would mean under an answer."""
        self._trial, self._keys = trial, keys
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def source_row(self, position: int) -> int:
        """Return the number that the source program gives a row."""
        return self.sheet.preview.first_row + position

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self.sheet.preview.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else self.sheet.width

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the number of a row; of a column the title of its field, and its letter and printed title."""
        if orientation == Qt.Orientation.Vertical:
            return str(self.source_row(section)) if role == Qt.ItemDataRole.DisplayRole else None
        field = self.sheet.field_of(section)
        printed = " · ".join(part for part in (column_letter(section), self.sheet.title_of(section)) if part)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._display.text(FIELD_TITLES[field])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.tr("{column}. Click to say what it holds.").format(column=printed))
        is_marked = section == self.marked_column
        return {FIELD_ROLE: field, TITLE_ROLE: printed, MARKED_ROLE: is_marked}.get(role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell, and how a row that gives no entry is told apart."""
        return self._cell(index, self.source_row(index.row()), role) if index.isValid() else None

    def _cell(self, index: Index, row: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(index, row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(index, row))
        if role == Qt.ItemDataRole.FontRole and row in self._headers:
            return _bold()
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._behind(index, row)
        if role == Qt.ItemDataRole.ForegroundRole and row not in self._headers and row in self._reasons:
            return QBrush(QColor(colours().muted))
        return None

    def _text(self, index: Index) -> str:
        cells = self.sheet.preview.rows[index.row()]
        return cells[index.column()] if index.column() < len(cells) else ""

    def _shown(self, index: Index, row: int) -> str:
        """Return the text of a cell, behind it what it would mean where an answer is tried on its column."""
        text = self._text(index)
        said = self._display.name(text)
        if self._trial is None or not self._keys or not text.strip() or row in self._headers:
            return said
        meaning = self._trial.meaning(self._keys, text)
        if index.column() != self._trial.column or meaning is None:
            return said
        return self.tr("{cell} → {meaning}").format(cell=said, meaning=meaning_text(meaning, self._display))

    def _behind(self, index: Index, row: int) -> QBrush | None:
        """Return the ground of a cell where it is a title or what a question is about."""
        if row in self._headers:
            return QBrush(QColor(colours().raised))
        return QBrush(QColor(colours().caution_soft)) if self._is_marked(index) else None

    def _is_marked(self, index: Index) -> bool:
        if self._trial is None:
            return False
        return index.column() == self._trial.column or self._trial.is_named(self._keys, self._text(index))

    def _tip(self, index: Index, row: int) -> str:
        text = str(self.data(index))
        reason = self._reasons.get(row)
        if reason is None:
            return text
        why = self._display.text(UNREAD_TITLES[reason])
        return self.tr("Row {row} gives no entry: {reason}. {text}").format(row=row, reason=why, text=text)


class PreviewTable(QTableView):
    """Names the column whose head was clicked, or the row said to hold the titles."""

    column_picked = Signal(object)  # ColumnPick
    header_row_picked = Signal(object)  # number of the row in the source

    def __init__(self, sheet: PreviewSheet, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.preview = PreviewModel(sheet, display, self)
        self._heads = MappingHeader(self)
        self.setHorizontalHeader(self._heads)
        self.setModel(self.preview)
        self.setItemDelegate(GroundDelegate(self))
        self.setAccessibleName(self.tr("Rows of the file under the fields that they are read as"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        RowCopying(self)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setToolTip(self.tr("Double-click a number where that row holds the titles"))
        self.verticalHeader().sectionDoubleClicked.connect(self._pick_row)
        self._heads.sectionClicked.connect(self._pick_column)
        self._fit_columns()

    def head_at(self, column: int) -> tuple[int, int]:
        """Return the left edge and the width of a column's head, in the coordinates of the table."""
        return self.columnViewportPosition(column), self.columnWidth(column)

    def show_trial(self, trial: Trial | None, keys: tuple[str, ...] = ()) -> None:
        """Mark the column of a question, bring it into sight, and show what an answer makes of its cells."""
        self.preview.show_trial(trial, keys)
        column = self.preview.marked_column
        if column is None or column >= self.preview.columnCount():
            return
        self.resizeColumnToContents(column)
        self.setColumnWidth(column, max(self.columnWidth(column), self._heads.width_of_field(column)))
        row = self._first_entry()
        self.scrollTo(self.preview.index(row, column), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _first_entry(self) -> int:
        """Return the position of the first row below the titles."""
        layout = self.preview.sheet.layout
        last_title = max(() if layout is None else layout.header_rows, default=0)
        first = last_title + 1 - self.preview.source_row(0)
        return max(0, min(first, self.preview.rowCount() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter and F2 correct the column of the current cell."""
        is_pick = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
        if is_pick and self.currentIndex().isValid():
            self._pick_column(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def _pick_column(self, column: int) -> None:
        sheet = self.preview.sheet
        self.column_picked.emit(ColumnPick(sheet.preview.sheet, column, sheet.field_of(column)))

    def _pick_row(self, position: int) -> None:
        self.header_row_picked.emit(self.preview.source_row(position))

    def _fit_columns(self) -> None:
        self.resizeColumnsToContents()
        for column in range(self.preview.columnCount()):
            width = max(_NARROWEST, min(_WIDEST, self.columnWidth(column)))
            self.setColumnWidth(column, max(width, self._heads.width_of_field(column)))


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
