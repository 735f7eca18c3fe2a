"""Accounts, and of the chosen one everything that is said of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from investigator_desktop.domain.dossier import Dossier, DossierFact
from investigator_desktop.domain.dossier_words import CONTROL_CAVEAT, FACT_NAMES, ORIGIN_NAMES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.dossiers.dossier_tasks import DossiersShown
from investigator_desktop.ui.dossiers.wording import DossierWording
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.number_columns import align_numbers
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

_LIST_WIDTH, _FACTS_WIDTH = 380, 740


class AccountsTab(QWidget):
    """Asks for the change or withdrawal of an entered fact, or for the entries of one."""

    change_asked = Signal(object)  # DossierFact
    withdraw_asked = Signal(object)  # DossierFact
    entries_asked = Signal(object)  # DossierFact

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._display = display
        self._is_read_only = is_read_only
        self._wording = DossierWording(display, self)
        self._shown = DossiersShown()
        splitter = QSplitter(self)
        self.accounts = PlainTable(
            self.tr("Accounts"),
            (self.tr("Account"), self.tr("Holder"), self.tr("Connections")),
            splitter,
            stretched=1,
        )
        facts = QWidget(splitter)
        titles = (
            self.tr("Kind"), self.tr("As recorded"), self.tr("Told by"), self.tr("Entries"), self.tr("Days"),
            self.tr("Stands on"),
        )  # fmt: skip
        self.facts = PlainTable(self.tr("Facts of the account"), titles, facts)
        self.change_button = plain_button(self.tr("Change…"), "correct", facts)
        self.withdraw_button = plain_button(self.tr("Withdraw"), "trash", facts)
        self.entries_button = plain_button(self.tr("Show its entries"), "entries", facts)
        self._lay_out(splitter, facts)
        self._connect()

    def _lay_out(self, splitter: QSplitter, facts: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        for button in (self.change_button, self.withdraw_button, self.entries_button):
            row.addWidget(button)
        row.addStretch(1)
        inner = QVBoxLayout(facts)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(TIGHT)
        inner.addWidget(self.facts, 1)
        inner.addLayout(row)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([_LIST_WIDTH, _FACTS_WIDTH])
        splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(label(self._display.text(CONTROL_CAVEAT), Look.MUTED, self))
        column.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.accounts.itemSelectionChanged.connect(self._show_account)
        self.facts.itemSelectionChanged.connect(self._allow)
        self.change_button.clicked.connect(self._ask_change)
        self.withdraw_button.clicked.connect(self._ask_withdraw)
        self.entries_button.clicked.connect(self._ask_entries)

    def show_dossiers(self, shown: DossiersShown) -> None:
        """Show other dossiers; the chosen account stays chosen."""
        before = self.account()
        self._shown = shown
        rows = [
            PlainRow(
                one,
                (
                    self._display.code(one.account),
                    self._display.name(one.holder),
                    self._display.number(len(one.connections)),
                ),
            )
            for one in shown.dossiers
        ]
        self.accounts.show_rows(rows)
        align_numbers(self.accounts, (2,))
        numbers = [one.account for one in shown.dossiers]
        if before in numbers:
            self.accounts.selectRow(numbers.index(before))
        self._show_account()

    def account(self) -> str:
        """Return the number of the chosen account."""
        chosen = self.accounts.value()
        return chosen.account if isinstance(chosen, Dossier) else ""

    def chosen(self) -> DossierFact | None:
        """Return the chosen fact."""
        value = self.facts.value()
        return value if isinstance(value, DossierFact) else None

    def _show_account(self) -> None:
        chosen = self.accounts.value()
        facts = chosen.facts if isinstance(chosen, Dossier) else ()
        self.facts.show_rows([PlainRow(fact, self._texts(fact)) for fact in facts])
        align_numbers(self.facts, (3,))
        self._allow()

    def _texts(self, fact: DossierFact) -> tuple[str, ...]:
        return (
            self._display.text(FACT_NAMES[fact.kind]),
            self._wording.value(fact),
            self._display.text(ORIGIN_NAMES[fact.origin]),
            self._display.number(fact.entry_count) if fact.entry_count else "",
            self._wording.days(fact),
            self._wording.basis(fact, self._shown.labels),
        )

    def _allow(self) -> None:
        fact = self.chosen()
        is_own = fact is not None and fact.record_id is not None and not self._is_read_only
        self.change_button.setEnabled(is_own)
        self.withdraw_button.setEnabled(is_own)
        self.entries_button.setEnabled(fact is not None and bool(fact.entry_ids))

    def _ask_change(self) -> None:
        if fact := self.chosen():
            self.change_asked.emit(fact)

    def _ask_withdraw(self) -> None:
        if fact := self.chosen():
            self.withdraw_asked.emit(fact)

    def _ask_entries(self) -> None:
        if fact := self.chosen():
            self.entries_asked.emit(fact)
