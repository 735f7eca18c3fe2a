"""The statements of a file, and whether their balances agree: reason, first break, and every comparison made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import (
    AccountIdentity,
    BalanceCheck,
    Period,
    Reconciliation,
    ReconciliationState,
)
from investigator_desktop.domain.statement_words import RECONCILIATION_TITLES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.terms import RECONCILIATION_ICONS
from investigator_desktop.ui.theme import Colours, colours
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

if TYPE_CHECKING:
    from investigator_desktop.operations.reading import CheckedReading

_NAME, _STATE, _STATED, _COMPUTED, _WHERE = range(5)


class StatementTree(QTreeWidget):
    """One branch a statement; under it its reason and its comparisons."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.setAccessibleName(self.tr("Statements and their balances"))
        self.setHeaderLabels(
            [
                self.tr("Statement"),
                self.tr("Balance"),
                self.tr("Stated"),
                self.tr("Computed"),
                self.tr("Place"),
            ]
        )
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)

    def show_reading(self, checked: CheckedReading) -> None:
        """Show the statements that were read of one file."""
        self.clear()
        for draft, found in zip(checked.reading.statements, checked.reconciliations, strict=True):
            self.add_statement(draft.account, draft.period, draft.entries.height, found)

    def add_statement(
        self, account: AccountIdentity, period: Period | None, entry_count: int, found: Reconciliation
    ) -> None:
        """Append one statement with its checks."""
        top = QTreeWidgetItem(self, [self._statement_name(account)])
        self._show_state(top, found.state)
        top.setText(_WHERE, self._place(found.first_break))
        bold = top.font(_NAME)
        bold.setBold(True)
        top.setFont(_NAME, bold)
        for text in (self._extent(account, period, entry_count), self._display.text(found.reason)):
            QTreeWidgetItem(top, [text]).setFirstColumnSpanned(True)
        for check in found.checks:
            self._add_check(top, check)
        top.setExpanded(self.topLevelItemCount() <= 3 or found.state is not ReconciliationState.PASS)

    def _statement_name(self, account: AccountIdentity) -> str:
        name = self._display.code(account.iban or account.number) or self.tr("Account without a number")
        holder = self._display.name(account.holder)
        return f"{name} · {holder}" if holder else name

    def _extent(self, account: AccountIdentity, period: Period | None, entry_count: int) -> str:
        entries = self.tr("%Ln entries", "", entry_count)
        parts = (entries, account.currency or "", self._period(period))
        return " · ".join(part for part in parts if part)

    def _period(self, period: Period | None) -> str:
        if period is None:
            return ""
        return self.tr("{first} to {last}").format(
            first=self._display.day(period.from_on), last=self._display.day(period.to_on)
        )

    def _add_check(self, top: QTreeWidgetItem, check: BalanceCheck) -> None:
        item = QTreeWidgetItem(top, [self._display.text(check.name)])
        self._show_state(item, check.state)
        item.setText(_STATED, self._amount(check.stated))
        item.setText(_COMPUTED, self._amount(check.computed))
        item.setText(_WHERE, self._place(check.place))
        for column in (_STATED, _COMPUTED):
            item.setTextAlignment(column, NUMBER_SIDE)

    def _show_state(self, item: QTreeWidgetItem, state: ReconciliationState) -> None:
        ink = state_ink(colours(), state)
        item.setIcon(_STATE, icon(RECONCILIATION_ICONS[state], ink))
        item.setText(_STATE, self._display.text(RECONCILIATION_TITLES[state]))
        item.setForeground(_STATE, QColor(ink))

    def _amount(self, money: Money | None) -> str:
        return "" if money is None else self._display.amount(money)

    def _place(self, place: Place | None) -> str:
        if place is None:
            return ""
        row = self._display.number(place.row)
        if place.sheet is None:
            return self.tr("line {row}").format(row=row)
        return self.tr("sheet {sheet}, row {row}").format(sheet=self._display.name(place.sheet), row=row)


def state_ink(shown: Colours, state: ReconciliationState) -> str:
    """Return the colour of a state; its icon and words say the same."""
    inks = {ReconciliationState.PASS: shown.good, ReconciliationState.FAIL: shown.bad}
    return inks.get(state, shown.caution)
