"""One record of the trail: what it says, and both hashes whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from investigator_desktop.domain.case import AuditRecord
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.audit.parameter_table import ParameterTable
from investigator_desktop.ui.theme import HAIR, SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import icon_button
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label

_BUTTON_SIZE = 26


class RecordDetail(QWidget):
    """Shows one record at a time; each hash has a button that copies it."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.own_hash = selectable_label("", Look.BODY, self)
        self.previous_hash = selectable_label("", Look.BODY, self)
        self.parameters = ParameterTable(display, self)
        self.copy_own = icon_button(self.tr("Copy the hash of this record"), "copy", self)
        self.copy_previous = icon_button(self.tr("Copy the hash of the record before"), "copy", self)
        self._record: AuditRecord | None = None
        self._lay_out()
        self.copy_own.clicked.connect(self._copy_own)
        self.copy_previous.clicked.connect(self._copy_previous)

    def show_record(self, record: AuditRecord) -> None:
        """Show another record."""
        self._record = record
        self.own_hash.setText(self._display.code(record.record_hash))
        self.previous_hash.setText(self._display.code(record.previous_hash))
        self.parameters.show_parameters(record.parameters)
        self.setEnabled(True)

    def clear(self) -> None:
        """Show no record."""
        self._record = None
        self.own_hash.setText("")
        self.previous_hash.setText("")
        self.parameters.clear()
        self.setEnabled(False)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self._add_hash(grid, 0, self.tr("Hash of this record"), self.own_hash, self.copy_own)
        self._add_hash(grid, 1, self.tr("Hash of the record before"), self.previous_hash, self.copy_previous)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(HAIR)
        column.addLayout(grid)
        column.addWidget(self.parameters, 1)

    def _add_hash(self, grid: QGridLayout, line: int, title: str, text: QWidget, button: QToolButton) -> None:
        text.setAccessibleName(title)
        name = label(title, Look.NOTE, self)
        name.setWordWrap(False)
        grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(text, line, 1)
        button.setFixedSize(_BUTTON_SIZE, _BUTTON_SIZE)
        grid.addWidget(button, line, 2)

    def _copy_own(self) -> None:
        if self._record is not None:
            QGuiApplication.clipboard().setText(self._record.record_hash)

    def _copy_previous(self) -> None:
        if self._record is not None:
            QGuiApplication.clipboard().setText(self._record.previous_hash)
