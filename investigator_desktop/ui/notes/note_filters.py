"""What narrows the list of notes: a text, a kind, and whether it is open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from investigator_desktop.domain.note_words import NOTE_KINDS
from investigator_desktop.domain.notes import NoteKind
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.notes.note_model import NoteFilter
from investigator_desktop.ui.theme import TIGHT


class NoteFilters(QWidget):
    """Tells of the filter whenever it changes."""

    filter_changed = Signal(object)  # NoteFilter

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Find in the notes"))
        self.text.setAccessibleName(self.tr("Find in the notes"))
        self.text.setClearButtonEnabled(True)
        self.text.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItem(self.tr("All kinds"), None)
        for kind in NoteKind:
            self.kind.addItem(display.text(NOTE_KINDS[kind]), kind)
        self.open = QCheckBox(self.tr("Open ones only"), self)
        self.open.setAccessibleName(self.tr("Open ones only"))
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.kind, 1)
        row.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        column.setSpacing(TIGHT)
        column.addWidget(self.text)
        column.addLayout(row)
        self.text.textChanged.connect(self._tell)
        self.kind.currentIndexChanged.connect(self._tell)
        self.open.toggled.connect(self._tell)

    def clear(self) -> None:
        """Want all notes."""
        self.text.clear()
        self.kind.setCurrentIndex(0)
        self.open.setChecked(False)

    def _tell(self) -> None:
        kind = self.kind.currentData()
        wanted = None if kind is None else NoteKind(kind)
        self.filter_changed.emit(NoteFilter(wanted, self.open.isChecked(), self.text.text()))
