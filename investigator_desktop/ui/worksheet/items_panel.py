"""The items of a worksheet as a table, with what can be done to the chosen one and the entries behind it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.indirect_words import KIND_NAMES
from investigator_desktop.operations.indirect.items import KeptItem
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.number_columns import align_numbers
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable
from investigator_desktop.ui.worksheet.wording import SheetWording


class ItemsPanel(QWidget):
    """Asks for the change, the withdrawal or the entries of an item."""

    change_asked = Signal(object)  # KeptItem
    withdraw_asked = Signal(object)  # KeptItem
    entries_asked = Signal(object)  # KeptItem

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._display = display
        self._is_read_only = is_read_only
        self._wording = SheetWording(display, self)
        titles = (
            self.tr("Kind"), self.tr("Name"), self.tr("Days"), self.tr("Amount"), self.tr("Currency"),
            self.tr("Stands on"), self.tr("Entered by"),
        )  # fmt: skip
        self.table = PlainTable(self.tr("Items of the worksheet"), titles, self, stretched=5)
        self.change_button = plain_button(self.tr("Change…"), "correct", self)
        self.withdraw_button = plain_button(self.tr("Withdraw"), "trash", self)
        self.entries_button = plain_button(self.tr("Show its entries"), "entries", self)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        for button in (self.change_button, self.withdraw_button, self.entries_button):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.change_button.clicked.connect(self._ask_change)
        self.withdraw_button.clicked.connect(self._ask_withdraw)
        self.entries_button.clicked.connect(self._ask_entries)
        self.table.itemSelectionChanged.connect(self._allow)
        self.table.activated.connect(self._activate)
        self._allow()

    def show_items(self, items: tuple[KeptItem, ...], labels: Mapping[int, str]) -> None:
        """Show the items of another worksheet."""
        self.table.show_rows([PlainRow(kept, self._texts(kept, labels)) for kept in items])
        align_numbers(self.table, (3,))
        self._allow()

    def chosen(self) -> KeptItem | None:
        """Return the chosen item."""
        value = self.table.value()
        return value if isinstance(value, KeptItem) else None

    def _texts(self, kept: KeptItem, labels: Mapping[int, str]) -> tuple[str, ...]:
        item = kept.item
        return (
            self._display.text(KIND_NAMES[item.kind]),
            self._display.name(item.name),
            self._wording.days(item),
            self._wording.range_text(item.amount),
            "" if item.amount is None else item.amount.currency,
            self.basis(kept, labels),
            self._display.name(kept.entered_by.name),
        )

    def basis(self, kept: KeptItem, labels: Mapping[int, str]) -> str:
        """Return on what an item stands."""
        standing = kept.standing
        if standing.evidence_id is not None:
            label = self._display.code(labels.get(standing.evidence_id, ""))
            return self.tr("{document}, {place}").format(
                document=label, place=self._display.name(standing.place)
            )
        if standing.entry_keys:
            return self.tr("%Ln entries of the case", "", len(standing.entry_keys))
        if standing.drawn_from:
            return self.tr("entries of the case")
        return self.tr("stated: {reason}").format(reason=self._display.name(standing.reason))

    def _allow(self) -> None:
        kept = self.chosen()
        for button in (self.change_button, self.withdraw_button):
            button.setEnabled(kept is not None and not self._is_read_only)
        self.entries_button.setEnabled(kept is not None and bool(kept.standing.entry_keys))

    def _activate(self, _index: QModelIndex) -> None:
        if self.change_button.isEnabled():
            self._ask_change()

    def _ask_change(self) -> None:
        if kept := self.chosen():
            self.change_asked.emit(kept)

    def _ask_withdraw(self) -> None:
        if kept := self.chosen():
            self.withdraw_asked.emit(kept)

    def _ask_entries(self) -> None:
        if kept := self.chosen():
            self.entries_asked.emit(kept)
