"""The methods side by side, with what holds for all of them below."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from investigator_desktop.domain.indirect import WorksheetResult
from investigator_desktop.domain.indirect_words import DOCTRINES, LOCAL_CAVEAT, NEUTRAL_CAVEAT
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label
from investigator_desktop.ui.worksheet.method_card import MethodCard


class ResultsView(QScrollArea):
    """Shows a result; without one it says what the worksheet needs."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Methods side by side"))
        self.cards: tuple[MethodCard, ...] = ()
        self.show_result(None)

    def show_result(self, result: WorksheetResult | None) -> None:
        """Show another result."""
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        if result is None:
            self.cards = ()
            text = self.tr(
                "Enter cash, balances or debts on two days, or money of some days: then the methods speak."
            )
            column.addWidget(label(text, Look.MUTED, inner))
        else:
            self._fill(result, inner, column)
        column.addStretch(1)
        self.setWidget(inner)

    def _fill(self, result: WorksheetResult, inner: QWidget, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self.cards = tuple(MethodCard(one, self._display, inner) for one in result.methods)
        for sentence in result.changed:
            column.addWidget(selectable_label(self._display.text(sentence), Look.CAUTION, inner))
        for card in self.cards:
            row.addWidget(card, 1)
        column.addLayout(row)
        for sentence in (*result.conversions, NEUTRAL_CAVEAT, LOCAL_CAVEAT):
            column.addWidget(selectable_label(self._display.text(sentence), Look.MUTED, inner))
        doctrine = QVBoxLayout()
        doctrine.setSpacing(TIGHT)
        for one in DOCTRINES:
            told = self.tr("{citation}: {says} {status}").format(
                citation=self._display.code(one.citation),
                says=self._display.text(one.says),
                status=self._display.text(one.status),
            )
            doctrine.addWidget(selectable_label(told, Look.NOTE, inner))
        column.addLayout(doctrine)
