"""Where an entry stands in the evidence: item, file, sheet, the reference of its cell, its neighbours, the hash."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.case import EntryRow, SourceRow
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.field_terms import FIELD_TITLES
from investigator_desktop.ui.provenance.hash_line import HashLine
from investigator_desktop.ui.provenance.source_table import SourceTable
from investigator_desktop.ui.theme import HAIR, TIGHT
from investigator_desktop.ui.widgets.labels import ElidedLabel, Look, label

_LETTERS = 12


class SourceView(QWidget):
    """The place at once, the rows as soon as they are read; a field of the entry leads to its cell and back."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._source: SourceRow | None = None
        self._column = QVBoxLayout(self)
        self._title = label(self.tr("In the source"), Look.HEADING, self)
        self._title.setWordWrap(False)
        self.place = ElidedLabel("", Look.NOTE, self)
        self.fields = QComboBox(self)
        self.reference = label("", Look.STRONG, self)
        self.reference.setWordWrap(False)
        self._note = label("", Look.NOTE, self)
        self.hash_line = HashLine(self)
        self.table = SourceTable(display, self)
        self._lay_out()
        self.fields.currentIndexChanged.connect(self._mark_field)
        self.table.cell_picked.connect(self._show_reference)

    def show_place(self, row: EntryRow) -> None:
        """Say at once where an entry stands; its rows follow."""
        self._source = None
        self.place.show_text(self._place_of(row))
        for part in self._parts():
            part.hide()

    def show_source(self, source: SourceRow | None) -> None:
        """Show the rows around an entry with the cell of its amount marked; nothing where there is no source."""
        self._source = source
        for part in self._parts():
            part.setVisible(source is not None)
        if source is not None:
            self.hash_line.show_hash(source.evidence.sha256)
            self.table.show_source(source)
            self._offer_fields(source)
        self._column.activate()  # what was hidden takes its room before it is painted

    def show_failure(self, sentence: str) -> None:
        """Say why the source cannot be shown."""
        for part in self._parts():
            part.hide()
        self.place.show_text(sentence)

    def _lay_out(self) -> None:
        self.fields.setAccessibleName(self.tr("Field whose cell is marked"))
        self.fields.setMinimumContentsLength(_LETTERS)
        self.fields.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self._title)
        head.addWidget(self.place, 1)
        cell = QHBoxLayout()
        cell.setSpacing(TIGHT)
        cell.addWidget(self.fields, 1)
        cell.addWidget(self.reference)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addLayout(head)
        column.addLayout(cell)
        column.addWidget(self._note)
        column.addWidget(self.table, 1)
        column.addWidget(self.hash_line)

    def _parts(self) -> tuple[QWidget, ...]:
        return self.fields, self.reference, self._note, self.table, self.hash_line

    # the cell

    def _offer_fields(self, source: SourceRow) -> None:
        self.fields.blockSignals(True)
        self.fields.clear()
        for cell in source.cells:
            self.fields.addItem(self._display.text(FIELD_TITLES[cell.field]), cell.column)
        self.fields.blockSignals(False)
        self.fields.setVisible(bool(source.cells))
        is_found = any(not cell.is_recorded for cell in source.cells)
        self._note.setText(self.tr("The cell was found by its value.") if is_found else "")
        self._note.setVisible(is_found)
        self._mark_field(self.fields.currentIndex())

    def _mark_field(self, position: int) -> None:
        column = self.fields.itemData(position) if position >= 0 else -1
        self.table.mark(column)
        self._say_reference(column)

    def _show_reference(self, column: int) -> None:
        """Mark a cell that was picked, and name the field that was read from it."""
        self.table.mark(column)
        self._say_reference(column)
        self.fields.blockSignals(True)
        self.fields.setCurrentIndex(self.fields.findData(column))
        self.fields.blockSignals(False)

    def _say_reference(self, column: int) -> None:
        source = self._source
        is_known = source is not None and 0 <= column < len(source.titles)
        self.reference.setVisible(is_known)
        if source is not None and is_known:
            self.reference.setText(self._reference_of(source, column))
            self.reference.setAccessibleName(self._read_as(source, column))
            self.reference.setToolTip(self._read_as(source, column))

    def _reference_of(self, source: SourceRow, column: int) -> str:
        title, row = source.titles[column], source.place.row
        if source.place.sheet is not None:
            return self._display.code(f"{title}{row}")
        return self.tr("line {row}, column {column}").format(
            row=self._display.number(row), column=self._display.name(title)
        )

    def _read_as(self, source: SourceRow, column: int) -> str:
        field = next((cell.field for cell in source.cells if cell.column == column), None)
        reference = self._reference_of(source, column)
        if field is None:
            return self.tr("Cell {cell}, which no field was read from").format(cell=reference)
        title = self._display.text(FIELD_TITLES[field])
        return self.tr("Cell {cell}, read as: {field}").format(cell=reference, field=title)

    def _place_of(self, row: EntryRow) -> str:
        display, place = self._display, row.entry.place
        file, number = display.name(row.evidence_name), display.number(place.row)
        evidence = display.code(row.evidence_label)
        if place.sheet is None:
            return self.tr("{evidence}, {file}, line {row}").format(evidence=evidence, file=file, row=number)
        return self.tr("{evidence}, {file}, sheet {sheet}, row {row}").format(
            evidence=evidence, file=file, sheet=display.name(place.sheet), row=number
        )
