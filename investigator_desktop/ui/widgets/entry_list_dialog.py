"""The entries behind a figure: a short list from which each can be shown among all entries."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.number_columns import align_numbers
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

_TABLE_HEIGHT, _LETTERS = 280, 96


class EntryListDialog(FormDialog):
    """Answers with the id of the entry to be shown."""

    entry_asked = Signal(object)  # id of an entry

    def __init__(self, title: str, rows: Sequence[EntryRow], display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.describe(title, self.tr("%Ln entries", "", len(rows)), self.tr("Show the entry"))
        titles = (
            self.tr("Day"), self.tr("Account"), self.tr("Amount"), self.tr("Other party"), self.tr("Purpose"),
        )  # fmt: skip
        self.table = PlainTable(title, titles, self)
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.table.setMinimumWidth(self.table.fontMetrics().averageCharWidth() * _LETTERS)
        shown = []
        for row in rows:
            entry = row.entry
            texts = (
                display.day(entry.booked_at.date()),
                display.code(row.account.key),
                display.money(entry.signed_amount),
                display.name(entry.counterparty_name),
                display.name(entry.remittance_info),
            )
            shown.append(PlainRow(row.id, texts))
        self.table.show_rows(shown)
        align_numbers(self.table, (2,))
        self.form.addRow(self.table)
        self.table.activated.connect(self._activate)

    def fault(self) -> Fault | None:
        """Return the table where nothing is chosen."""
        return None if self.table.value() is not None else (self.table, self.tr("Choose an entry."))

    def answer(self) -> object:
        """Return the id of the chosen entry."""
        return self.table.value()

    def _activate(self, _index: QModelIndex) -> None:
        self.button().click()
