"""One method with its formula and the figures filled in, readable without any knowledge of accounting."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from investigator_desktop.domain.indirect import Computability, FormulaLine, LineSign, MethodResult
from investigator_desktop.domain.indirect_words import (
    METHOD_EXPLANATIONS,
    METHOD_NAMES,
    difference_sentence,
    driver_sentence,
)
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import HAIR, SMALL, TIGHT
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE, Look, label, selectable_label
from investigator_desktop.ui.worksheet.wording import SheetWording

_SIGNS = {LineSign.PLUS: "+", LineSign.MINUS: "\u2212", LineSign.EQUALS: "="}
_NARROWEST = 184


class MethodCard(QFrame):
    """Name, question, answer in a sentence, what drives the range, the formula, what is missing or weak."""

    def __init__(self, result: MethodResult, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._wording = SheetWording(display, self)
        self.setProperty("look", "card")
        self.setMinimumWidth(_NARROWEST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        self._column.setSpacing(TIGHT)
        name = display.text(METHOD_NAMES[result.method])
        self.setAccessibleName(name)
        self._say(name, Look.HEADING)
        self._say(display.text(METHOD_EXPLANATIONS[result.method]), Look.NOTE)
        self.sentence = selectable_label(display.text(difference_sentence(result)), Look.STRONG, self)
        self._column.addWidget(self.sentence)
        if result.state is not Computability.NOT_COMPUTABLE:
            self._say(display.text(driver_sentence(result)), Look.MUTED)
            self._column.addLayout(self._formula(result.lines))
        self._list(self.tr("What is missing"), result.missing)
        self._list(self.tr("To be borne in mind"), result.caveats)
        self._column.addStretch(1)

    def _say(self, text: str, look: Look) -> None:
        self._column.addWidget(label(text, look, self))

    def _list(self, title: str, sentences: Iterable[Message]) -> None:
        told = [self._display.text(sentence) for sentence in sentences]
        if told:
            self._say(title, Look.STRONG)
            for text in told:
                self._column.addWidget(selectable_label(text, Look.MUTED, self))

    def _formula(self, lines: Iterable[FormulaLine]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(TIGHT)
        grid.setVerticalSpacing(HAIR)
        grid.setColumnStretch(1, 1)
        shown = [line for line in lines if line.sign is LineSign.EQUALS or line.parts]
        for row, line in enumerate(shown):
            look = Look.STRONG if line.sign is LineSign.EQUALS else Look.BODY
            cells = (_SIGNS[line.sign], self._display.text(line.label))
            for column, text in enumerate(cells):
                grid.addWidget(label(text, look, self), row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._amount(line, look), row, 2, Qt.AlignmentFlag.AlignTop)
        return grid

    def _amount(self, line: FormulaLine, look: Look) -> QLabel:
        """Return the figure; its tip names the items that make it up."""
        amount = line.amount
        ends = [amount.low_money, amount.high_money] if amount.width else [amount.low_money]
        made = label("\n".join(self._display.amount(end) for end in ends), look, self)
        made.setWordWrap(False)
        made.setAlignment(NUMBER_SIDE)
        parts = (
            self.tr("{name}: {amount}").format(
                name=self._display.name(part.name), amount=self._wording.range_text(part.amount)
            )
            for part in line.parts
        )
        made.setToolTip("\n".join(parts))
        return made
