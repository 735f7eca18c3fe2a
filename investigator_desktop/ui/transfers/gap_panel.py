"""The transfers of which one side is missing, with the way to their entries and to joining two of them by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.matches import MatchSide
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.transfers.gap_model import GapModel
from investigator_desktop.ui.transfers.tables import gap_table
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label

if TYPE_CHECKING:
    from investigator_desktop.operations.matching.facts import GapFacts


class GapPanel(QWidget):
    """A table of transfers that name another account of the case which does not show them."""

    entry_chosen = Signal(object)  # the id of an entry
    join_asked = Signal(object)  # ids of what was paid, ids of what was received

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self.model = GapModel(display, self)
        self._sentence = label(
            self.tr(
                "These entries name another account of the case, and none of its entries was found to be the other "
                "side. Choose what was paid and what was received to join them by hand."
            ),
            Look.MUTED,
            self,
        )
        self.table = gap_table(self.model, self.tr("Transfers with one side"), self)
        self.entry_button = plain_button(self.tr("Show the entry"), "entries", self)
        self.join_button = plain_button(self.tr("Join to one transfer"), "link", self)
        self.join_button.setVisible(not is_read_only)
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        buttons.addWidget(self._sentence, 1)
        buttons.addWidget(self.entry_button)
        buttons.addWidget(self.join_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(buttons)
        column.addWidget(self.table, 1)
        self.table.selectionModel().selectionChanged.connect(self._look)
        self.table.doubleClicked.connect(self._show_entry)
        self.entry_button.clicked.connect(self._show_chosen)
        self.join_button.clicked.connect(self._join)
        self._look()

    def show_gaps(self, gaps: tuple[GapFacts, ...]) -> None:
        """Show other transfers."""
        self.model.show_gaps(gaps)
        self._look()

    def _sides(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        legs = [self.model.gap_at(row).leg for row in rows]
        debits = tuple(leg.entry_id for leg in legs if leg.side is MatchSide.DEBIT)
        return debits, tuple(leg.entry_id for leg in legs if leg.side is MatchSide.CREDIT)

    def _look(self) -> None:
        debits, receipts = self._sides()
        self.entry_button.setEnabled(bool(debits or receipts))
        self.join_button.setEnabled(bool(debits and receipts))

    def _show_entry(self, index: QModelIndex) -> None:
        self.entry_chosen.emit(self.model.gap_at(index.row()).leg.entry_id)

    def _show_chosen(self) -> None:
        debits, receipts = self._sides()
        self.entry_chosen.emit((*debits, *receipts)[0])

    def _join(self) -> None:
        self.join_asked.emit(self._sides())
