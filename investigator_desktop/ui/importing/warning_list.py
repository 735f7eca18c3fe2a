"""What a person should know about a source: each remark with its place."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from investigator_desktop.domain.statement import SourceWarning
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import colours


class WarningList(QListWidget):
    """Remarks of the reader in the order of the source."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Remarks about the file"))

    def show_warnings(self, warnings: tuple[SourceWarning, ...]) -> None:
        """Show the remarks of another file."""
        self.clear()
        for warning in warnings:
            QListWidgetItem(icon("warning", colours().caution), self._text(warning), self)
        if not warnings:
            QListWidgetItem(icon("passed", colours().good), self.tr("There is nothing to remark."), self)

    def _text(self, warning: SourceWarning) -> str:
        sentence = self._display.text(warning.sentence)
        if warning.place is None:
            return sentence
        row = self._display.number(warning.place.row)
        if warning.place.sheet is None:
            return self.tr("Line {row}: {sentence}").format(row=row, sentence=sentence)
        sheet = self._display.name(warning.place.sheet)
        return self.tr("{sheet}, row {row}: {sentence}").format(sheet=sheet, row=row, sentence=sentence)
