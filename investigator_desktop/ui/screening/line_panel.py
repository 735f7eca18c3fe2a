"""The entries of a line of outgoings, each with the rule that gave it its category."""

from __future__ import annotations

import polars as pl
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.screening_words import RULE_TITLES
from investigator_desktop.domain.spending import RuleKind
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.tables import flow_table_view
from investigator_desktop.ui.screening.screening_tasks import LineShown
from investigator_desktop.ui.screening.text_model import TextModel
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label

_WIDTHS = (14, 18, 26, 32, 26)
_WHOLE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_AMOUNT, _STRETCHED = 1, (2, 3, 4)


class LinePanel(QWidget):
    """Several entries can be chosen and given a category together."""

    entry_asked = Signal(object)  # the id of an entry
    category_asked = Signal(object)  # the ids of entries
    source_asked = Signal(object)  # the id of an entry

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._display = display
        self._is_read_only = is_read_only
        self._entries = pl.DataFrame()
        titles = (
            self.tr("Day"), self.tr("Amount"), self.tr("Other party"), self.tr("Purpose"), self.tr("By which rule"),
        )  # fmt: skip
        self.model = TextModel(titles, (_AMOUNT,), self)
        self.sentence = label("", Look.MUTED, self)
        self.category_button = plain_button(self.tr("Set a category…"), "tag", self)
        self.entry_button = plain_button(self.tr("Show the entry"), "entries", self)
        self.source_button = plain_button(self.tr("Show the source"), "evidence", self)
        self.table = flow_table_view(self.model, self.tr("Entries of the line"), _WIDTHS, self, _STRETCHED)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._look)
        self.table.doubleClicked.connect(self._show)
        self.entry_button.clicked.connect(self._show)
        self.source_button.clicked.connect(self._ask_source)
        self.category_button.clicked.connect(self._ask)
        self._look()

    def show_line(self, shown: LineShown | None) -> None:
        """Show the entries of another line, the first of them chosen."""
        self._entries = pl.DataFrame() if shown is None else shown.entries
        count = self._entries.height
        self.model.show_rows(count, self._texts)
        self.sentence.setText("" if shown is None else self.tr("%Ln entries make this sum.", "", count))
        if count:
            self.table.selectionModel().setCurrentIndex(self.model.index(0, 0), _WHOLE_ROW)
        self._look()

    def chosen(self) -> tuple[int, ...]:
        """Return the ids of the chosen entries."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self._entries["id"].gather(rows).to_list()) if rows else ()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.category_button)
        row.addWidget(self.source_button)
        row.addWidget(self.entry_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(row)
        column.addWidget(self.table, 1)

    def _texts(self, row: int) -> tuple[str, ...]:
        entry, display = self._entries.row(row, named=True), self._display
        return (
            display.day(entry["booked_at"].date()),
            display.money(Money(entry["amount"], entry["amount_scale"], entry["currency"] or "")),
            display.said(entry["counterparty_name"]),
            display.said(entry["remittance_info"]),
            self._rule(entry["rule"], entry["said_by"]),
        )

    def _rule(self, kind: str | None, said_by: str | None) -> str:
        if kind is None:
            return self.tr("no rule")
        title = self._display.text(RULE_TITLES[RuleKind(kind)])
        if not said_by:
            return title
        return self.tr("{rule}: {words}").format(rule=title, words=self._display.said(said_by.strip()))

    def _look(self, _chosen: QItemSelection | None = None, _left: QItemSelection | None = None) -> None:
        chosen = self.chosen()
        for button in (self.entry_button, self.source_button):
            button.setEnabled(bool(chosen))
        self.category_button.setEnabled(bool(chosen) and not self._is_read_only)

    def _show(self, _index: QModelIndex | bool | None = None) -> None:
        chosen = self.chosen()
        if chosen:
            self.entry_asked.emit(chosen[0])

    def _ask_source(self) -> None:
        if chosen := self.chosen():
            self.source_asked.emit(chosen[0])

    def _ask(self) -> None:
        self.category_asked.emit(self.chosen())
