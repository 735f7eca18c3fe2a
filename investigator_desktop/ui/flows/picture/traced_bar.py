"""Which credit is followed, and by which method."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.flow_picture import TracedQuery
from investigator_desktop.domain.tracing import TracingMethod
from investigator_desktop.domain.tracing_words import METHOD_WORDS
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.search_box import SearchBox

_CREDIT_LETTERS = 46
_SILENT = frozenset({TracingMethod.PARI_PASSU_EX_POST})  # says what is left, never who paid for what


class TracedBar(QWidget):
    """Tells of another question; the sentence below says by which rule the money is followed."""

    question_changed = Signal(object)  # the bar

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._credits: dict[str, int] = {}
        self.credit = SearchBox((), "", self)
        self.method = QComboBox(self)
        self.inferred = QCheckBox(self.tr("Follow inferred transfers too"), self)
        self.rule = label("", Look.NOTE, self)
        self._fill()
        self._lay_out()
        self.credit.currentIndexChanged.connect(self._show_beginning)
        self.credit.activated.connect(self._tell)
        self.method.currentIndexChanged.connect(self._tell)
        self.inferred.toggled.connect(self._tell)

    @property
    def query(self) -> TracedQuery | None:
        """Return what is asked; None where no credit is chosen."""
        entry_id = self._credits.get(self.credit.choice() or "")
        if entry_id is None:
            return None
        return TracedQuery(entry_id, TracingMethod(self.method.currentData()), self.inferred.isChecked())

    def offer(self, rows: Sequence[EntryRow], wanted: int | None) -> None:
        """Offer credits; the wanted one is chosen, else the one that was, else the first."""
        asked = self.query
        before = wanted if wanted is not None else (asked.entry_id if asked else None)
        self._credits = {self._text(row): row.id for row in rows}
        self.credit.blockSignals(True)
        self.credit.clear()
        self.credit.addItems(list(self._credits))
        ids = list(self._credits.values())
        self.credit.setCurrentIndex(ids.index(before) if before in ids else 0)
        self.credit.blockSignals(False)
        self._show_beginning()

    def choose(self, asked: TracedQuery) -> None:
        """Choose a credit that is offered and a method, without telling."""
        self.blockSignals(True)
        ids = list(self._credits.values())
        self.credit.setCurrentIndex(ids.index(asked.entry_id) if asked.entry_id in ids else -1)
        self.method.setCurrentIndex(self.method.findData(asked.method.value))
        self.inferred.setChecked(asked.has_inferred)
        self.blockSignals(False)
        self._show_rule()

    def _text(self, row: EntryRow) -> str:
        entry, display = row.entry, self._display
        who = display.said(entry.counterparty_name) or display.account(entry.counterparty_account)
        parts = (
            display.money(entry.amount),
            display.moment(entry.booked_at, entry.precision.value),
            who,
            self.tr("{evidence}, row {row}").format(
                evidence=display.code(row.evidence_label), row=display.number(entry.place.row)
            ),
        )
        return " · ".join(part for part in parts if part)

    def _fill(self) -> None:
        self.credit.setAccessibleName(self.tr("Credit whose money is followed"))
        self.credit.setToolTip(
            self.tr("The chosen entries, the funds of interest, and the greatest credits of the filter")
        )
        self.method.setAccessibleName(self.tr("Method of tracing"))
        for method in TracingMethod:
            if method not in _SILENT:
                self.method.addItem(self._display.text(METHOD_WORDS[method].title), method.value)
        self.inferred.setToolTip(
            self.tr("Transfers that identifiers prove or a person confirmed are always followed.")
        )
        self._show_rule()

    def _lay_out(self) -> None:
        self.credit.setFixedWidth(self.credit.fontMetrics().averageCharWidth() * _CREDIT_LETTERS)
        line = QWidget(self)
        row = FlowLayout(line, SMALL, TIGHT)
        for widget in (self.credit, self.method, self.inferred):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(line)
        column.addWidget(self.rule)

    def _show_rule(self) -> None:
        method = TracingMethod(self.method.currentData())
        told = self.tr("{rule} It is one method of several; the page Tracing shows them side by side.")
        self.rule.setText(told.format(rule=self._display.text(METHOD_WORDS[method].rule)))

    def _show_beginning(self, _place: int = 0) -> None:
        line = self.credit.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def _tell(self, _value: object = None) -> None:
        self._show_rule()
        self.question_changed.emit(self)
