"""The first step of keeping a layout: the columns of a sheet with what each of them holds."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from investigator_desktop.domain.layout import Field, TableLayout
from investigator_desktop.domain.places import column_letter
from investigator_desktop.domain.statement import FileReading
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.field_terms import FIELD_TITLES
from investigator_desktop.ui.importing.field_menu import FieldMenu
from investigator_desktop.ui.importing.preview_table import ColumnPick
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable


class _ColumnTable(PlainTable):
    """Enter asks what the column of the row holds."""

    menu_asked = Signal(object)  # the table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu of fields on Enter and F2."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.menu_asked.emit(self)
        else:
            super().keyPressEvent(event)


class LayoutColumns(QWidget):
    """What a column holds is changed by the same menu as in the preview; the file is then read again."""

    column_changed = Signal(object)  # ColumnPick with the field that was chosen

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._layouts: tuple[TableLayout, ...] = ()
        self._pick: ColumnPick | None = None
        self.menu: FieldMenu | None = None
        self._sheet = QComboBox(self)
        self._sheet.setAccessibleName(self.tr("Sheet"))
        titles = (self.tr("Column"), self.tr("Title in the file"), self.tr("What it holds"))
        self.table = _ColumnTable(self.tr("Columns of the layout"), titles, self)
        self._hint = label(
            self.tr("Press Enter on a row, or click it twice, to say what its column holds."), Look.NOTE, self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._sheet)
        column.addWidget(self.table, 1)
        column.addWidget(self._hint)
        self._sheet.currentIndexChanged.connect(self._show_columns)
        self.table.menu_asked.connect(self._open_menu)
        self.table.cellDoubleClicked.connect(self._open_menu)

    def show_reading(self, reading: FileReading) -> None:
        """Show the sheets of a file as they are read now."""
        chosen, row = self.sheet(), self.table.currentRow()
        self._layouts = reading.layouts
        self._sheet.blockSignals(True)
        self._sheet.clear()
        for layout in reading.layouts:
            self._sheet.addItem(self._display.name(layout.sheet) or self.tr("Text"))
        place = next((n for n, one in enumerate(reading.layouts) if one.sheet == chosen), 0)
        self._sheet.setCurrentIndex(place)
        self._sheet.blockSignals(False)
        self._sheet.setVisible(len(reading.layouts) > 1)
        self._show_columns()
        if row >= 0:
            self.table.selectRow(row)

    def sheet(self) -> str | None:
        """Return the sheet whose columns are shown."""
        layout = self._layout()
        return None if layout is None else layout.sheet

    def _layout(self) -> TableLayout | None:
        place = self._sheet.currentIndex()
        return self._layouts[place] if 0 <= place < len(self._layouts) else None

    def _show_columns(self) -> None:
        layout = self._layout()
        rows = []
        for column in () if layout is None else layout.columns:
            is_known = column.field is not Field.OTHER
            texts = (
                self._display.code(column_letter(column.index)),
                self._display.name(column.title),
                self._display.text(FIELD_TITLES[column.field]),
            )
            pick = ColumnPick(None if layout is None else layout.sheet, column.index, column.field)
            rows.append(PlainRow(pick, texts, ("check", "good") if is_known else ("question", "caution")))
        self.table.show_rows(rows)

    def _open_menu(self) -> None:
        pick = self.table.value()
        if not isinstance(pick, ColumnPick):
            return
        self._pick = pick
        self.menu = FieldMenu(pick.field, self._display, self)
        self.menu.field_chosen.connect(self._use_field)
        rect = self.table.visualRect(self.table.currentIndex())
        self.menu.open_at(self.table.viewport().mapToGlobal(QPoint(rect.left(), rect.bottom())))

    def _use_field(self, field: Field) -> None:
        if self._pick is not None:
            self.column_changed.emit(ColumnPick(self._pick.sheet, self._pick.index, field))
