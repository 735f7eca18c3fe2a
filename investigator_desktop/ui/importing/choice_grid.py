"""The answers to a question side by side, under each what it makes of cells of the column."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from investigator_desktop.operations.answer_trials import Sample, Trial
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.importing.meaning_words import meaning_text
from investigator_desktop.ui.theme import HAIR, SMALL
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label


class ChoiceGrid(QWidget):
    """A button for each answer; one of them is chosen, and nothing is kept by choosing."""

    chosen = Signal(object)  # key of the answer

    def __init__(self, labels: Mapping[str, str], trial: Trial, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(HAIR)
        if trial.samples:
            self._grid.addWidget(label(self.tr("In the file"), Look.NOTE, self), 0, 0)
        for column, (key, text) in enumerate(labels.items(), start=1):
            self._grid.addWidget(self._button(key, text), 0, column)
        for line, sample in enumerate(trial.samples, start=1):
            self._add_sample(line, sample)
        self._grid.setColumnStretch(len(labels) + 1, 1)

    def key(self) -> str:
        """Return the key of the chosen answer, empty where none is chosen."""
        button = self._group.checkedButton()
        return "" if button is None else button.objectName()

    def _button(self, key: str, text: str) -> QPushButton:
        button = plain_button(text, "", self)
        button.setObjectName(key)
        button.setCheckable(True)
        button.clicked.connect(self._choose)
        self._group.addButton(button)
        return button

    def _add_sample(self, line: int, sample: Sample) -> None:
        self._grid.addWidget(self._text(self._display.code(sample.cell), Look.STRONG), line, 0)
        for column, meaning in enumerate(sample.meanings, start=1):
            look = Look.BODY if meaning is not None else Look.MUTED
            text = self._text(meaning_text(meaning, self._display), look)
            self._grid.addWidget(text, line, column, Qt.AlignmentFlag.AlignHCenter)

    def _text(self, text: str, look: Look) -> QWidget:
        made = label(text, look, self)
        made.setWordWrap(False)
        return made

    def _choose(self) -> None:
        self.chosen.emit(self.key())
