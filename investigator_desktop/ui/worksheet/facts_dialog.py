"""The dialogs by which entries propose items: which accounts and days, and what of the proposals is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListWidget, QListWidgetItem, QWidget

from investigator_desktop.domain.indirect import WorksheetPeriod
from investigator_desktop.domain.indirect_words import KIND_NAMES
from investigator_desktop.operations.indirect.facts import FactProposal
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.number_columns import align_numbers
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable
from investigator_desktop.ui.worksheet.wording import SheetWording

_LIST_HEIGHT, _TABLE_HEIGHT = 130, 260


@dataclass(frozen=True, slots=True)
class FactsAsked:
    """Whose accounts shall propose items, for which period."""

    party: str
    accounts: tuple[str, ...]
    period: WorksheetPeriod


class FactsDialog(FormDialog):
    """Answers with a `FactsAsked`."""

    def __init__(
        self,
        party: str,
        parties: Sequence[str],
        accounts: Sequence[str],
        period: WorksheetPeriod | None,
        display: Display,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.describe(
            self.tr("Take figures from entries"),
            self.tr(
                "Choose the accounts of the party. Balances, deposits, transfers between them and cash are added up; "
                "nothing is kept before you have seen it."
            ),
            self.tr("Add up"),
        )
        self.party = QComboBox(self)
        self.party.setEditable(True)
        self.party.addItems(parties)
        self.party.setCurrentText(party)
        self.accounts = QListWidget(self)
        self.accounts.setFixedHeight(_LIST_HEIGHT)
        for account in accounts:
            item = QListWidgetItem(display.code(account), self.accounts)
            item.setData(Qt.ItemDataRole.UserRole, account)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.first = DateField(self.tr("First day"), display, self)
        self.last = DateField(self.tr("Last day"), display, self)
        if period is not None:
            self.first.set_day(period.opening_on + timedelta(days=1))
            self.last.set_day(period.closing_on)
        for title, field in (
            (self.tr("Party"), self.party), (self.tr("Accounts"), self.accounts),
            (self.tr("First day"), self.first), (self.tr("Last day"), self.last),
        ):  # fmt: skip
            self.add_row(title, field)

    def check_all(self) -> None:
        """Choose all accounts."""
        for row in range(self.accounts.count()):
            self.accounts.item(row).setCheckState(Qt.CheckState.Checked)

    def chosen(self) -> tuple[str, ...]:
        """Return the accounts that are ticked."""
        items = (self.accounts.item(row) for row in range(self.accounts.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def fault(self) -> Fault | None:
        """Return the first field that is not right."""
        if not self.party.currentText().strip():
            return self.party, self.tr("Enter the party whose worksheet it is.")
        if not self.chosen():
            return self.accounts, self.tr("Tick at least one account.")
        for field in (self.first, self.last):
            if field.day is None:
                return field.field, self.tr("Enter the first and the last day as dd.mm.yyyy.")
        if self.first.day and self.last.day and self.first.day > self.last.day:
            return self.last.field, self.tr("The last day is before the first one.")
        return None

    def answer(self) -> FactsAsked | None:
        """Return what was asked."""
        first, last = self.first.day, self.last.day
        if first is None or last is None:
            return None
        period = WorksheetPeriod(first - timedelta(days=1), last)
        return FactsAsked(self.party.currentText().strip(), self.chosen(), period)


class ProposalsDialog(FormDialog):
    """Answers with the chosen proposals, all of them at first."""

    def __init__(self, proposals: Sequence[FactProposal], display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        wording = SheetWording(display, self)
        self.describe(
            self.tr("What the entries give"),
            self.tr(
                "Only chosen rows are kept. A range means that some of it is inferred: the least holds without it."
            ),
            self.tr("Keep these"),
        )
        titles = (
            self.tr("Kind"), self.tr("Account"), self.tr("Days"), self.tr("Amount"), self.tr("Currency"),
            self.tr("Entries"),
        )  # fmt: skip
        self.table = PlainTable(self.tr("What the entries give"), titles, self, stretched=0)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.table.setMinimumWidth(self.table.fontMetrics().averageCharWidth() * 100)
        self.table.show_rows(
            [
                PlainRow(
                    one,
                    (
                        display.text(KIND_NAMES[one.item.kind]),
                        display.code(one.item.name),
                        wording.days(one.item),
                        wording.range_text(one.item.amount),
                        "" if one.item.amount is None else one.item.amount.currency,
                        display.number(len(one.entry_ids)) if one.entry_ids else "",
                    ),
                )
                for one in proposals
            ]
        )
        align_numbers(self.table, (3, 5))
        self.table.selectAll()
        self.form.addRow(self.table)

    def fault(self) -> Fault | None:
        """Return the table where nothing is chosen."""
        return None if self.table.values() else (self.table, self.tr("Choose at least one row."))

    def answer(self) -> tuple[FactProposal, ...]:
        """Return what was chosen."""
        return tuple(one for one in self.table.values() if isinstance(one, FactProposal))
