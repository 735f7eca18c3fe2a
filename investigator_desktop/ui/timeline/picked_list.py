"""The entries behind a bar that adds several up, to choose one from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.labels import Look, label

MOST_LISTED = 200


class PickedList(QWidget):
    """Shows the first of many entries; choosing one tells its id."""

    entry_picked = Signal(object)  # EntryRow

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._rows: tuple[EntryRow, ...] = ()
        self._heading = label("", Look.HEADING, self)
        self._note = label("", Look.NOTE, self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Entries of the bar"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(TIGHT)
        for widget in (self._heading, self._note):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.list.currentRowChanged.connect(self._tell)

    def show_rows(self, rows: Sequence[EntryRow], count: int) -> None:
        """List entries, the first of `count`."""
        self._rows = ()
        self.list.clear()
        self._heading.setText(self.tr("%n entries", "", count))
        note = self.tr("The first {shown} are listed; zoom in to separate the others.")
        self._note.setText(note.format(shown=self._display.number(len(rows))))
        self._note.setVisible(count > len(rows))
        for row in rows:
            self.list.addItem(self._item(row))
        self._rows = tuple(rows)

    def _item(self, row: EntryRow) -> QListWidgetItem:
        entry, display = row.entry, self._display
        party = display.said(entry.counterparty_name) or display.account(entry.counterparty_account)
        first = f"{display.moment(entry.booked_at, entry.precision.value)}    {display.money(entry.signed_amount)}"
        item = QListWidgetItem(f"{first}\n{party}" if party else first)
        item.setToolTip(plain_tip(display.said(entry.remittance_info)))
        return item

    def _tell(self, position: int) -> None:
        if 0 <= position < len(self._rows):
            self.entry_picked.emit(self._rows[position])
