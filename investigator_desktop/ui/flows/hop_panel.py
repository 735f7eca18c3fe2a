"""Movements with the way to their entries."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.flows import Hop
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.hop_model import HOP_WIDTHS, NODE_PLACES, RECEIVED_PLACE, HopModel
from investigator_desktop.ui.flows.tables import flow_table_view
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label


class HopPanel(QWidget):
    """A table of movements under a sentence that says what they are."""

    entry_asked = Signal(object)  # the id of an entry

    def __init__(self, name: str, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = HopModel(display, self)
        self.sentence = label("", Look.MUTED, self)
        self.table = flow_table_view(self.model, name, HOP_WIDTHS, self, NODE_PLACES)
        self.entry_button = plain_button(self.tr("Show the entry"), "entries", self)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.entry_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.table.selectionModel().currentRowChanged.connect(self._look)
        self.table.doubleClicked.connect(self._show)
        self.entry_button.clicked.connect(self._show)
        self.show_hops((), "")

    def show_hops(self, hops: tuple[Hop, ...], sentence: str) -> None:
        """Show other movements with a sentence about them."""
        self.model.show_hops(hops)
        self.sentence.setText(sentence)
        self.table.setColumnHidden(RECEIVED_PLACE, all(hop.received is None for hop in hops))
        if hops:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._look()

    def chosen_entry(self) -> int | None:
        """Return the id of the first entry of the chosen movement, None where it is a payment without one."""
        current = self.table.currentIndex()
        if not current.isValid():
            return None
        hop = self.model.hop_at(current.row())
        return next(iter((*hop.debit_ids, *hop.credit_ids)), None)

    def _look(self, _current: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        self.entry_button.setEnabled(self.chosen_entry() is not None)

    def _show(self, _index: object = None) -> None:
        entry = self.chosen_entry()
        if entry is not None:
            self.entry_asked.emit(entry)
