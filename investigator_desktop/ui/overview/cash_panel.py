"""Cash by place: what was paid in and drawn where, one currency a row."""

from __future__ import annotations

import polars as pl
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.overview import CashKey
from investigator_desktop.domain.overview_words import NO_CURRENCY, NO_PLACE
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.number_columns import align_numbers
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

_NUMBERS = (2, 3, 4, 5)


class CashPanel(QStackedWidget):
    """A row leads to its entries by a double click or Enter."""

    entries_asked = Signal(object)  # CashKey

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._empty = label(
            self.tr(
                "No cash is among these entries: no source says that they were paid in or drawn in cash."
            ),
            Look.MUTED,
            self,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._filled = QWidget(self)
        titles = (
            self.tr("Place"), self.tr("Currency"), self.tr("Paid in"), self.tr("Drawn"), self.tr("Entries"),
            self.tr("Accounts"), self.tr("First"), self.tr("Last"),
        )  # fmt: skip
        self.table = PlainTable(self.tr("Cash by place"), titles, self._filled, stretched=0)
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.addWidget(self.table)
        self.addWidget(self._empty)
        self.addWidget(self._filled)
        self.table.activated.connect(self._ask)

    def show_cash(self, cash: pl.DataFrame) -> None:
        """Show other sums, of `CASH_SCHEMA`."""
        self.table.show_rows([self._row(values) for values in cash.iter_rows()])
        align_numbers(self.table, _NUMBERS)
        self.setCurrentWidget(self._empty if cash.is_empty() else self._filled)

    def _row(self, values: tuple[object, ...]) -> PlainRow:
        display = self._display
        place, currency, scale, ins, outs, count, accounts, first, last = values
        code = str(currency)
        sums = (Money(int(str(units)), int(str(scale)), code) for units in (ins, outs))
        return PlainRow(
            CashKey(str(place), code),
            (
                display.said(str(place)) or display.text(NO_PLACE),
                code or display.text(NO_CURRENCY),
                *(display.amount(money) if money.units else "" for money in sums),
                display.number(int(str(count))),
                display.number(int(str(accounts))),
                display.day(first),  # type: ignore[arg-type]  # a column of days
                display.day(last),  # type: ignore[arg-type]
            ),
        )

    def _ask(self, _index: QModelIndex) -> None:
        key = self.table.value()
        if isinstance(key, CashKey):
            self.entries_asked.emit(key)
