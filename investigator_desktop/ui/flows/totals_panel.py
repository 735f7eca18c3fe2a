"""The table of totals, and under it the movements of the chosen row and what stayed with one of its ends."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.flows import FlowEdge
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.balance_panel import BalancePanel
from investigator_desktop.ui.flows.filter_bar import FlowFilterBar
from investigator_desktop.ui.flows.flow_model import COLUMNS, NODE_PLACES, WIDTHS, FlowColumn, FlowModel
from investigator_desktop.ui.flows.flow_tasks import EdgeShown, FlowsShown
from investigator_desktop.ui.flows.hop_panel import HopPanel
from investigator_desktop.ui.flows.tables import flow_table_view
from investigator_desktop.ui.theme import SMALL
from investigator_desktop.ui.widgets.labels import Look, label

_TABLE_HEIGHT, _DETAIL_HEIGHT = 380, 280


class TotalsPanel(QWidget):
    """Tells which row is chosen and of which end the balance is wanted."""

    edge_chosen = Signal(object)  # FlowEdge
    balance_asked = Signal(object)  # the node

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._is_beneficiary = False
        self.filters = FlowFilterBar(display, self)
        self.notes = label("", Look.MUTED, self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.model = FlowModel(display, self)
        self.table = flow_table_view(
            self.model, self.tr("Totals of flows"), WIDTHS, self.splitter, NODE_PLACES
        )
        self.detail = QTabWidget(self.splitter)
        self.hops = HopPanel(self.tr("Movements of the total"), display, self.detail)
        self.balance = BalancePanel(display, self.detail)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.balance.side_asked.connect(self._choose_side)
        self.detail.currentChanged.connect(self._ask_balance)

    def show_flows(self, shown: FlowsShown) -> None:
        """Show other totals; the row that was chosen stays chosen where it is still there."""
        chosen = self.chosen()
        table = shown.table
        self.filters.offer(shown.currencies, tuple(dict.fromkeys(one.table.name for one in shown.rates)))
        self.model.show_flows(table.frame, table.query.period)
        self.table.setColumnHidden(COLUMNS.index(FlowColumn.CONVERTED), not self.model.is_converted)
        self.table.setColumnHidden(COLUMNS.index(FlowColumn.PERIOD), not table.frame["period"].count())
        self.notes.setText(self._notes(shown))
        self.detail.setVisible(not table.frame.is_empty())
        if table.frame.is_empty():
            self.hops.show_hops((), "")
        else:
            self.table.setCurrentIndex(self.model.index(self.model.position_of(chosen) or 0, 0))

    def show_edge(self, shown: EdgeShown) -> None:
        """Show the movements of the chosen row."""
        if shown.edge == self.chosen():
            sentence = self.tr("%Ln movements make this total.", "", len(shown.hops))
            self.hops.show_hops(shown.hops, sentence)

    def chosen(self) -> FlowEdge | None:
        """Return the chosen row, None where there is none."""
        current = self.table.currentIndex()
        return self.model.edge_at(current.row()) if current.isValid() else None

    def _lay_out(self) -> None:
        self.detail.addTab(self.hops, self.tr("Movements"))
        self.detail.addTab(self.balance, self.tr("What stayed"))
        self.detail.setAccessibleName(self.tr("About the chosen total"))
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([_TABLE_HEIGHT, _DETAIL_HEIGHT])
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.filters)
        column.addWidget(self.notes)
        column.addWidget(self.splitter, 1)

    def _notes(self, shown: FlowsShown) -> str:
        table = shown.table
        notes = [self.tr("%Ln totals.", "", table.frame.height)]
        if table.rates is not None:
            told = self.tr("Converted amounts rest on {name} by {source}, sealed on {day}.")
            rates = table.rates.table
            notes.append(
                told.format(
                    name=self._display.name(rates.name),
                    source=self._display.said(rates.source),
                    day=self._display.day(table.rates.sealed_at.date()),
                )
            )
        not_paid = int(table.not_paid["count"].sum())
        if not_paid:
            notes.append(self.tr("%Ln payments that nobody was paid are in no total.", "", not_paid))
        if table.divided_count:
            notes.append(
                self.tr(
                    "%Ln matches have two currencies on one side; their entries stand by themselves.",
                    "",
                    table.divided_count,
                )
            )
        return " ".join(notes)

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.edge_chosen.emit(self.model.edge_at(current.row()))
            self._ask_balance()

    def _choose_side(self, is_beneficiary: bool) -> None:
        self._is_beneficiary = is_beneficiary
        self._ask_balance()

    def _ask_balance(self, _tab: int = 0) -> None:
        edge = self.chosen()
        if edge is not None and self.detail.currentWidget() is self.balance:
            self.balance_asked.emit(edge.beneficiary if self._is_beneficiary else edge.payer)
