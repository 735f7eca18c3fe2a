"""The methods side by side for one account: what is left of every claim, how sure it is, and by which rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from investigator_desktop.domain.tracing import FIRST_CLAIM, MethodTrace
from investigator_desktop.domain.tracing_words import (
    BASIS_WORDS,
    METHOD_WORDS,
    NO_SINGLE_METHOD,
    NO_SINGLE_METHOD_AUTHORITY,
    ROUNDING,
    SOURCE_STATES,
    owner_words,
)
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.tracing.plain_grid import PlainGrid
from investigator_desktop.ui.tracing.tracing_tasks import TraceShown
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label

if TYPE_CHECKING:
    from investigator_desktop.operations.tracing.request import TracedCase
    from investigator_desktop.operations.tracing.schedule import Amount

_MOST_ROWS = 9


class MethodPanel(QWidget):
    """One table, the choice of the account above it, and the words about the chosen method below."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._shown: TraceShown | None = None
        self.account = QComboBox(self)
        self.account.setAccessibleName(self.tr("Account of the table"))
        self.table = PlainGrid(self.tr("Methods side by side"), self)
        self.rule = selectable_label("", Look.BODY, self)
        self.formula = selectable_label("", Look.NOTE, self)
        self.sources = selectable_label("", Look.NOTE, self)
        self.notes = selectable_label("", Look.NOTE, self)
        self._lay_out()
        self.account.currentIndexChanged.connect(self._show_account)
        self.table.currentCellChanged.connect(self._show_words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(label(self.tr("What is left of each claim, by every method"), Look.HEADING, self))
        for widget in (self.account, self.table, self.rule, self.formula, self.sources, self.notes):
            column.addWidget(widget)
        column.addStretch(1)

    def show_traced(self, shown: TraceShown) -> None:
        """Show another result, the account of the last one where it is in it."""
        before = self.account.currentText()
        traced, self._shown = shown.traced, None
        self.account.clear()
        for one in traced.table.accounts:
            self.account.addItem(f"{self._display.code(one.name)} {one.currency}")
        self._shown = shown
        kept = self.account.findText(before)
        self.account.setCurrentIndex(_first_account(traced) if kept < 0 else kept)
        self._show_notes(traced)
        self._show_account()

    def _show_notes(self, traced: TracedCase) -> None:
        state = self._display.text(SOURCE_STATES[NO_SINGLE_METHOD_AUTHORITY.state])
        guidance = f"{self._display.text(NO_SINGLE_METHOD)} ({NO_SINGLE_METHOD_AUTHORITY.citation}: {state})"
        sentences = [
            *(self._display.text(note) for note in traced.notes),
            guidance,
            self._display.text(ROUNDING),
        ]
        self.notes.setText("\n".join(sentences))

    def _show_account(self) -> None:
        if self._shown is None or self.account.currentIndex() < 0:
            return
        traced = self._shown.traced
        owners = [self._display.text(owner_words(owner)) for owner in traced.table.owners]
        titles = (
            self.tr("Method"), self.tr("How sure"), *owners[FIRST_CLAIM:], *owners[:FIRST_CLAIM]
        )  # fmt: skip
        rows = [self._row(traced, row) for row in traced.table.methods]
        self.table.show_rows(titles, rows, 2)
        first = 2 + len(owners) - FIRST_CLAIM
        for owner in range(FIRST_CLAIM):
            self.table.setColumnHidden(first + owner, not self._has_any(traced, owner))
        self.table.fit_height(_MOST_ROWS)
        self.table.setCurrentCell(0, 0)
        self._show_words(0, 0, 0, 0)

    def _has_any(self, traced: TracedCase, owner: int) -> bool:
        """Tell whether a method leaves any of a kind of money that is no claim."""
        account = self.account.currentIndex()
        return any(row.left[account][owner] for row in traced.table.methods if row.left)

    def _row(self, traced: TracedCase, row: MethodTrace) -> list[str]:
        from investigator_desktop.operations.tracing.schedule import left_amounts

        title = self._display.text(METHOD_WORDS[row.method].title)
        if not row.is_computable:
            return [title, self.tr("not computable: several currencies"), *([""] * len(traced.table.owners))]
        amounts = left_amounts(traced, row, self.account.currentIndex())
        shown = [self.amount_text(amount, is_claim=True) for amount in amounts[FIRST_CLAIM:]]
        shown += [self.amount_text(amount, is_claim=False) for amount in amounts[:FIRST_CLAIM]]
        return [title, self._display.text(BASIS_WORDS[row.basis]), *shown]

    def amount_text(self, amount: Amount, *, is_claim: bool) -> str:
        """Return an amount, or the interval in which it lies."""
        if amount.interval.is_exact or not is_claim:
            return self._display.amount(amount.money)
        return self.tr("{amount} ({least} to {most})").format(
            amount=self._display.amount(amount.money),
            least=self._display.amount(amount.least),
            most=self._display.amount(amount.most),
        )

    def _show_words(self, row: int, _column: int, _row_before: int, _column_before: int) -> None:
        if self._shown is None or not 0 <= row < len(self._shown.traced.table.methods):
            return
        trace = self._shown.traced.table.methods[row]
        words = METHOD_WORDS[trace.method]
        self.rule.setText(self._display.text(words.rule))
        formula = self.tr("Formula: {formula}").format(formula=self._display.text(words.formula))
        self.formula.setText("\n".join([formula, *self._orders(trace)]))
        sources = [
            f"{one.citation} ({self._display.text(SOURCE_STATES[one.state])})" for one in words.authorities
        ]
        self.sources.setText("\n".join(sources) or self.tr("Used in practice; no authority is named here."))

    def _orders(self, trace: MethodTrace) -> list[str]:
        """Return, for each order that gives an end of an interval, its entries in doubt and what is left."""
        from investigator_desktop.operations.tracing.schedule import shown_orders

        assert self._shown is not None
        found = []
        for order in shown_orders(self._shown.traced, trace):
            entries = [self._entry(entry_id) for entry_id in order.entry_ids]
            text = " → ".join([*entries, *(["…"] if order.hidden_count else [])])
            sentence = self.tr("Booked in this order: {entries}, {amount} of the claims is left.")
            left = self._display.amount(order.left[self.account.currentIndex()])
            found.append(sentence.format(entries=text, amount=left))
        return found

    def _entry(self, entry_id: int) -> str:
        row = None if self._shown is None else self._shown.rows.get(entry_id)
        if row is None:
            return "…"
        entry = row.entry
        moment = self._display.moment(entry.booked_at, entry.precision.value)
        return f"{moment} {self._display.money(entry.signed_amount)}"


def _first_account(traced: TracedCase) -> int:
    """Return the account that most of the claims came into."""
    came = [sum(row[FIRST_CLAIM:]) for row in traced.table.contributed]
    return came.index(max(came)) if came else 0
