"""The previews of all sheets of a file, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.operations.answer_trials import Trial
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.importing.preview_table import ColumnPick, PreviewSheet, PreviewTable
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.labels import Look, label


class PreviewTabs(QWidget):
    """A choice of sheets over the rows of one; hidden where there is only one."""

    column_picked = Signal(object)  # ColumnPick
    header_row_picked = Signal(object)  # number of the row in the source

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._sheets: tuple[PreviewSheet, ...] = ()
        self._choice = QComboBox(self)
        self._choice.setAccessibleName(self.tr("Sheet"))
        self._hint = label(self.tr("Click a head to say what its column holds."), Look.NOTE, self)
        self._tables = QStackedWidget(self)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._choice)
        head.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(self._tables, 1)
        self._choice.currentIndexChanged.connect(self._tables.setCurrentIndex)

    def show_sheets(self, sheets: tuple[PreviewSheet, ...]) -> None:
        """Show other sheets; the one that was in front stays there where it still exists."""
        before, scrolled = self.current_sheet(), self._scrolled()
        self._drop_tables()
        self._sheets = sheets
        self._choice.clear()
        for sheet in sheets:
            self._choice.addItem(self._sheet_title(sheet))
            self._add_table(sheet)
        self._choice.setVisible(len(sheets) > 1)
        self._choice.setCurrentIndex(self._first_shown(before))
        if sheets:
            self.current_table().horizontalScrollBar().setValue(scrolled)

    def show_trial(self, sheet: str | None, trial: Trial, keys: tuple[str, ...]) -> None:
        """Bring the column of a question into sight in its sheet, and show what an answer makes of its cells."""
        for position, one in enumerate(self._sheets):
            table = self._tables.widget(position)
            is_asked = sheet is None or one.preview.sheet == sheet
            if isinstance(table, PreviewTable):
                table.show_trial(trial if is_asked else None, keys)
            if one.preview.sheet == sheet:
                self._choice.setCurrentIndex(position)

    def current_table(self) -> PreviewTable:
        """Return the table in front."""
        table = self._tables.currentWidget()
        assert isinstance(table, PreviewTable)
        return table

    def current_sheet(self) -> str | None:
        """Return the name of the sheet in front, None in text formats."""
        position = self._tables.currentIndex()
        return self._sheets[position].preview.sheet if 0 <= position < len(self._sheets) else None

    def head_of(self, pick: ColumnPick) -> tuple[int, int]:
        """Return left edge and width of a head in the viewport of the table in front."""
        return self.current_table().head_at(pick.index)

    def _add_table(self, sheet: PreviewSheet) -> None:
        table = PreviewTable(sheet, self._display, self._tables)
        table.column_picked.connect(self.column_picked)
        table.header_row_picked.connect(self.header_row_picked)
        self._tables.addWidget(table)

    def _drop_tables(self) -> None:
        while (table := self._tables.widget(0)) is not None:
            self._tables.removeWidget(table)
            table.deleteLater()

    def _first_shown(self, name: str | None) -> int:
        """Return the sheet of that name, else the first that was recognised, else the first."""
        named = (
            n for n, sheet in enumerate(self._sheets) if name is not None and sheet.preview.sheet == name
        )
        recognised = (n for n, sheet in enumerate(self._sheets) if sheet.layout is not None)
        return next(named, next(recognised, 0))

    def _scrolled(self) -> int:
        return self.current_table().horizontalScrollBar().value() if self._tables.count() else 0

    def _sheet_title(self, sheet: PreviewSheet) -> str:
        name = self._display.name(sheet.preview.sheet) or self.tr("Text")
        if sheet.layout is None:
            return self.tr("{sheet}: not a statement").format(sheet=name)
        return name
