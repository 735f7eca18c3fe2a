"""The funds of interest of a case, and what is to be traced."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.funds import KeptFunds
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.tracing.funds_dialog import ROLE_TITLES
from investigator_desktop.ui.tracing.plain_grid import PlainGrid
from investigator_desktop.ui.tracing.tracing_tasks import FundsShown
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label

_MOST_ROWS = 3


class FundsPanel(QWidget):
    """A table of marks with a button to withdraw one; below it which accounts and transfers to trace through."""

    withdrawal_asked = Signal(object)  # id of the record

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._funds: tuple[KeptFunds, ...] = ()
        self.table = PlainGrid(self.tr("Funds of interest"), self)
        self.withdraw_button = plain_button(self.tr("Withdraw the mark"), "undo", self)
        self.account = QComboBox(self)
        self.account.setAccessibleName(self.tr("Accounts to trace"))
        self.inferred = QCheckBox(self.tr("Follow inferred transfers too"), self)
        self.inferred.setToolTip(
            self.tr("Transfers that identifiers prove or a person confirmed are always followed.")
        )
        self._lay_out()
        self.withdraw_button.clicked.connect(self._ask_withdrawal)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Funds of interest"), Look.HEADING, self), 1)
        head.addWidget(self.withdraw_button)
        choice = QHBoxLayout()
        choice.addWidget(label(self.tr("Accounts"), Look.NOTE, self))
        choice.addWidget(self.account, 1)
        choice.addWidget(self.inferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(self.table)
        column.addLayout(choice)

    def show_funds(self, shown: FundsShown) -> None:
        """Show the marks and the accounts of the case."""
        self._funds = shown.funds
        titles = (
            self.tr("Claimant"), self.tr("What they are"), self.tr("Reason"), self.tr("Marked by"), self.tr("Entries"),
        )  # fmt: skip
        self.table.show_rows(titles, [self._row(one) for one in shown.funds], 4)
        self.table.fit_height(_MOST_ROWS)
        if shown.funds:
            self.table.setCurrentCell(0, 0)
        before = self.account.currentData()
        self.account.clear()
        self.account.addItem(self.tr("Those of the funds, and those that money was sent on to"), None)
        for account in shown.accounts:
            holder = self._display.name(account.identity.holder)
            self.account.addItem(f"{self._display.code(account.identity.key)} {holder}".strip(), account.id)
        self.account.setCurrentIndex(max(0, self.account.findData(before)))

    def _row(self, kept: KeptFunds) -> list[str]:
        funds, display = kept.funds, self._display
        return [
            display.name(funds.label),
            display.text(ROLE_TITLES[funds.role]),
            display.name(funds.reason),
            display.name(kept.decided_by.name),
            display.number(len(funds.entry_keys)),
        ]

    @property
    def account_ids(self) -> tuple[int, ...]:
        """Return the account that was chosen, none where all are wanted."""
        chosen = self.account.currentData()
        return () if chosen is None else (int(chosen),)

    def _ask_withdrawal(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._funds):
            self.withdrawal_asked.emit(self._funds[row].id)
