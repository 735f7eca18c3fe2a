"""What came into the chosen node, what left it and what stayed, by currency and grade."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.flow_words import GRADE_NAMES, comparison_sentence
from investigator_desktop.domain.flows import NodeBalance
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.wording import node_text
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable


class BalancePanel(QWidget):
    """A row a currency and grade; the stated balances of an account are compared in sentences below."""

    side_asked = Signal(object)  # whether the beneficiary is meant, not the payer

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.title = label("", Look.STRONG, self)
        self.payer_button = plain_button(self.tr("Of the payer"), "debit", self)
        self.beneficiary_button = plain_button(self.tr("Of the recipient"), "credit", self)
        titles = (
            self.tr("Currency"), self.tr("Rests on"), self.tr("Came in"), self.tr("Went out"), self.tr("Stayed"),
            self.tr("Movements in"), self.tr("Movements out"),
        )  # fmt: skip
        self.table = PlainTable(self.tr("What stayed"), titles, self)
        self.sentence = label("", Look.MUTED, self)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.title, 1)
        row.addWidget(self.payer_button)
        row.addWidget(self.beneficiary_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.sentence)
        self.payer_button.clicked.connect(self._ask_payer)
        self.beneficiary_button.clicked.connect(self._ask_beneficiary)

    def show_balance(self, balance: NodeBalance) -> None:
        """Show another node."""
        display = self._display
        self.title.setText(node_text(display, balance.node, balance.name))
        rows = [
            PlainRow(
                one,
                (
                    one.currency,
                    display.text(GRADE_NAMES[one.grade]),
                    display.amount(one.received),
                    display.amount(one.paid),
                    display.amount(one.kept),
                    display.number(one.received_count),
                    display.number(one.paid_count),
                ),
            )
            for one in balance.sums
        ]
        self.table.show_rows(rows)
        said = [display.text(comparison_sentence(one, display.money)) for one in balance.comparisons]
        self.sentence.setText("\n".join(said))
        self.sentence.setVisible(bool(said))

    def _ask_payer(self) -> None:
        self.side_asked.emit(False)

    def _ask_beneficiary(self) -> None:
        self.side_asked.emit(True)
