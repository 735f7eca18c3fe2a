"""The schedule of losses with its totals; names are hidden until they are asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.analysis.losses import totals_by_person, totals_of_all
from investigator_desktop.domain.loss_words import LOSS_NAMES
from investigator_desktop.domain.losses import LossTotal
from investigator_desktop.operations.losses.keeping import KeptLoss
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.dossiers.dossier_tasks import DossiersShown
from investigator_desktop.ui.dossiers.wording import DossierWording
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.number_columns import align_numbers
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

_TOTALS_HEIGHT = 170


class LossesTab(QWidget):
    """Asks for the change, withdrawal or entries of a loss, and for the file."""

    add_asked = Signal()
    change_asked = Signal(object)  # KeptLoss
    withdraw_asked = Signal(object)  # KeptLoss
    entries_asked = Signal(object)  # KeptLoss
    write_asked = Signal()

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._display = display
        self._is_read_only = is_read_only
        self._wording = DossierWording(display, self)
        self._shown = DossiersShown()
        self.names = QCheckBox(self.tr("Show names"), self)
        titles = (
            self.tr("Person"), self.tr("What was lost"), self.tr("Amount"), self.tr("Received back"),
            self.tr("Remaining"), self.tr("Currency"), self.tr("Stands on"),
        )  # fmt: skip
        self.names.setToolTip(self.tr("Names instead of pseudonyms, here and in the file that is written"))
        self.table = PlainTable(self.tr("Losses"), titles, self)
        totals = (
            self.tr("Person"), self.tr("Losses"), self.tr("Amount"), self.tr("Received back"),
            self.tr("Remaining"), self.tr("Currency"),
        )  # fmt: skip
        self.totals = PlainTable(self.tr("Totals per person and currency"), totals, self, stretched=0)
        self.totals.setFixedHeight(_TOTALS_HEIGHT)
        self.add_button = plain_button(self.tr("Add a loss…"), "plus", self)
        self.change_button = plain_button(self.tr("Change…"), "correct", self)
        self.withdraw_button = plain_button(self.tr("Withdraw"), "trash", self)
        self.entries_button = plain_button(self.tr("Show its entries"), "entries", self)
        self.write_button = plain_button(self.tr("Write the schedule…"), "export", self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        for button in (self.add_button, self.change_button, self.withdraw_button, self.entries_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.names)
        row.addWidget(self.write_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(label(self.tr("Totals per person and currency"), Look.HEADING, self))
        column.addWidget(self.totals)

    def _connect(self) -> None:
        self.names.toggled.connect(self._show_again)
        self.table.itemSelectionChanged.connect(self._allow)
        self.add_button.clicked.connect(self.add_asked)
        self.write_button.clicked.connect(self.write_asked)
        self.change_button.clicked.connect(self._ask_change)
        self.withdraw_button.clicked.connect(self._ask_withdraw)
        self.entries_button.clicked.connect(self._ask_entries)

    def show_losses(self, shown: DossiersShown) -> None:
        """Show other losses."""
        self._shown = shown
        self.table.show_rows([PlainRow(kept, self._texts(kept)) for kept in shown.losses])
        found = [kept.loss for kept in shown.losses]
        totals = (*totals_by_person(found), *totals_of_all(found))
        self.totals.show_rows([PlainRow(total, self._total(total)) for total in totals])
        align_numbers(self.table, (2, 3, 4))
        align_numbers(self.totals, (1, 2, 3, 4))
        self._allow()

    def _show_again(self, _is_named: bool) -> None:
        self.show_losses(self._shown)

    def chosen(self) -> KeptLoss | None:
        """Return the chosen loss."""
        value = self.table.value()
        return value if isinstance(value, KeptLoss) else None

    def _person(self, person: str, pseudonym: str) -> str:
        is_named = self.names.isChecked() and bool(person)
        return self._display.name(person) if is_named else self._display.code(pseudonym)

    def _texts(self, kept: KeptLoss) -> tuple[str, ...]:
        loss = kept.loss
        return (
            self._person(loss.person, loss.pseudonym),
            self._display.text(LOSS_NAMES[loss.kind]),
            self._wording.range_text(loss.amount),
            self._wording.range_text(loss.received_back),
            self._wording.range_text(loss.remaining),
            "" if loss.amount is None else loss.amount.currency,
            self._wording.loss_basis(kept, self._shown.labels, with_names=self.names.isChecked()),
        )

    def _total(self, total: LossTotal) -> tuple[str, ...]:
        person = self._person(total.person, total.pseudonym) if total.pseudonym else self.tr("All persons")
        return (
            person,
            self._display.number(total.count),
            self._wording.range_text(total.amount),
            self._wording.range_text(total.received_back),
            self._wording.range_text(total.remaining),
            total.currency,
        )

    def _allow(self) -> None:
        kept = self.chosen()
        self.add_button.setEnabled(not self._is_read_only)
        for button in (self.change_button, self.withdraw_button):
            button.setEnabled(kept is not None and not self._is_read_only)
        self.entries_button.setEnabled(kept is not None and bool(kept.standing.entry_keys))
        self.write_button.setEnabled(bool(self._shown.losses))

    def _ask_change(self) -> None:
        if kept := self.chosen():
            self.change_asked.emit(kept)

    def _ask_withdraw(self) -> None:
        if kept := self.chosen():
            self.withdraw_asked.emit(kept)

    def _ask_entries(self) -> None:
        if kept := self.chosen():
            self.entries_asked.emit(kept)
