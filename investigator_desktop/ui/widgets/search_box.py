"""A list to choose from by typing any part of a word of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget


class SearchBox(QComboBox):
    """An editable choice that accepts only what is in its list."""

    def __init__(self, choices: Sequence[str], chosen: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(choices)
        self.setCurrentText(chosen)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def choice(self) -> str | None:
        """Return the choice, None where what stands in the field is not in the list."""
        position = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return None if position < 0 else self.itemText(position)
