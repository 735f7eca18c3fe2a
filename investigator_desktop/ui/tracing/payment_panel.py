"""Payments that claimed money can have gone into, and for the chosen one who paid it, entry by entry."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.tracing import FIRST_CLAIM, Allocation
from investigator_desktop.domain.tracing_words import METHOD_WORDS, owner_words
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.tracing.plain_grid import PlainGrid
from investigator_desktop.ui.tracing.tracing_tasks import AssetShown, TraceShown
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label


class PaymentPanel(QWidget):
    """Two tables: the payments with the claims' part by each method, and the parts of the chosen payment."""

    payment_chosen = Signal(object)  # id of the entry
    entry_asked = Signal(object)  # id of an entry to be opened among the entries
    source_asked = Signal(object)  # id of an entry whose source is wanted

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._shown: TraceShown | None = None
        self._asset: AssetShown | None = None
        self._ways: list[tuple[int, ...]] = []
        self.note = label("", Look.NOTE, self)
        self.payments = PlainGrid(self.tr("Payments with claimed money in them"), self)
        self.parts = PlainGrid(self.tr("Who paid the chosen payment"), self)
        self.entry_button = plain_button(self.tr("Show the entry"), "entries", self)
        self.source_button = plain_button(self.tr("Show the source"), "evidence", self)
        self._lay_out()
        self.payments.currentCellChanged.connect(self._choose)
        self.parts.cellActivated.connect(self._open_source)
        self.entry_button.clicked.connect(self._open_payment)
        self.source_button.clicked.connect(self._ask_source)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.payments)
        splitter.addWidget(self._lower(splitter))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(label(self.tr("Where the claimed money can have gone"), Look.HEADING, self))
        column.addWidget(self.note)
        column.addWidget(splitter, 1)

    def _lower(self, parent: QWidget) -> QWidget:
        made = QWidget(parent)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Who paid the chosen payment, by every method"), Look.HEADING, made), 1)
        head.addWidget(self.source_button)
        head.addWidget(self.entry_button)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(self.parts, 1)
        return made

    def show_traced(self, shown: TraceShown) -> None:
        """Show the payments of another result."""
        self._shown, self._asset = None, None
        methods = [row.method for row in shown.traced.table.methods if row.moved]
        titles = (
            self.tr("Booked"), self.tr("Other party"), self.tr("Amount"),
            *(self._display.text(METHOD_WORDS[method].title) for method in methods),
        )  # fmt: skip
        self.payments.show_rows(titles, [self._payment(shown, at) for at in range(len(shown.payments))], 2)
        self.parts.setRowCount(0)
        self.entry_button.setEnabled(bool(shown.payments))
        self.source_button.setEnabled(bool(shown.payments))
        self._show_note(shown)
        self._shown = shown
        if shown.payments:
            self.payments.setCurrentCell(0, 0)
            self._choose(0, 0, -1, 0)

    def _show_note(self, shown: TraceShown) -> None:
        sentence = self.tr("By no method did claimed money leave the accounts.")
        if shown.payment_count > len(shown.payments):
            sentence = self.tr(
                "The first {shown} of {count} payments are listed; keep the result to have all."
            ).format(
                shown=self._display.number(len(shown.payments)),
                count=self._display.number(shown.payment_count),
            )
        elif shown.payments:
            sentence = self.tr("%Ln payments; each column says how much of them a method takes for claimed money.", "",
                               shown.payment_count)  # fmt: skip
        self.note.setText(sentence)

    def _payment(self, shown: TraceShown, at: int) -> list[str]:
        payment = shown.payments[at]
        row = shown.rows.get(payment.entry_id)
        cells = [*self._entry_cells(row), self._display.money(payment.total)]
        for _method, amounts in payment.amounts:
            claims = amounts[FIRST_CLAIM:]
            least = sum(one.interval.least for one in claims)
            most = min(payment.total.units, sum(one.interval.most for one in claims))
            account = shown.traced.table.accounts[payment.account]
            units = (sum(one.units for one in claims), least, most)
            ends = [self._display.amount(Money(one, account.scale, account.currency)) for one in units]
            between = self.tr("{amount} ({least} to {most})").format(
                amount=ends[0], least=ends[1], most=ends[2]
            )
            cells.append(ends[0] if least == most else between)
        return cells

    def _entry_cells(self, row: EntryRow | None) -> list[str]:
        if row is None:
            return ["", ""]
        entry, display = row.entry, self._display
        party = display.said(entry.counterparty_name) or display.account(entry.counterparty_account)
        return [display.moment(entry.booked_at, entry.precision.value), party]

    def _choose(self, row: int, _column: int, row_before: int, _column_before: int) -> None:
        if self._shown is not None and row != row_before and 0 <= row < len(self._shown.payments):
            self.payment_chosen.emit(self._shown.payments[row].entry_id)

    def show_asset(self, asset: AssetShown) -> None:
        """Show who paid the chosen payment."""
        if self._shown is None:
            return
        self._asset = asset
        titles = (
            self.tr("Method"), self.tr("Whose money"), self.tr("Came by"), self.tr("Amount"),
        )  # fmt: skip
        rows, self._ways = [], []
        for method, parts in asset.methods:
            for part in parts:
                rows.append([self._display.text(METHOD_WORDS[method].title), *self._part(asset, part)])
                self._ways.append(part.chain)
        self.parts.show_rows(titles, rows, 3)

    def _part(self, asset: AssetShown, part: Allocation) -> list[str]:
        assert self._shown is not None
        traced = self._shown.traced
        account = traced.table.accounts[traced.ledger.at[part.event]]
        owner = self._display.text(owner_words(traced.table.owners[part.owner]))
        steps = []
        for event in part.chain:
            row = asset.rows.get(traced.ledger.keys[event])
            steps.append(
                " ".join(cell for cell in self._entry_cells(row) if cell) or self.tr("opening balance")
            )
        amount = self._display.amount(Money(part.amount, account.scale, account.currency))
        return [owner, " → ".join(steps), amount]

    def _payment_id(self) -> int | None:
        row = self.payments.currentRow()
        is_known = self._shown is not None and 0 <= row < len(self._shown.payments)
        return self._shown.payments[row].entry_id if self._shown is not None and is_known else None

    def _open_payment(self) -> None:
        if (entry_id := self._payment_id()) is not None:
            self.entry_asked.emit(entry_id)

    def _ask_source(self) -> None:
        if (entry_id := self._payment_id()) is not None:
            self.source_asked.emit(entry_id)

    def _open_source(self, row: int, _column: int) -> None:
        """Open the entry by which the money of a part came in."""
        if self._shown is None or not 0 <= row < len(self._ways) or not self._ways[row]:
            return
        entry_id = self._shown.traced.ledger.keys[self._ways[row][0]]
        if entry_id >= 0:
            self.entry_asked.emit(entry_id)
