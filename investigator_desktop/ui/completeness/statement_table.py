"""The statements of an account and how each meets the next, with the row where something does not fit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.case import StatementRecord
from investigator_desktop.domain.completeness import Seam
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement_words import RECONCILIATION_TITLES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.fact_table import Cell, Column, FactTable
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.importing.statement_tree import state_ink
from investigator_desktop.ui.terms import RECONCILIATION_ICONS
from investigator_desktop.ui.theme import colours


class StatementTable(FactTable):
    """One row a statement."""

    def __init__(self, display: Display, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._wording = wording
        self.shape(
            self.tr("Statements of the account"),
            (
                Column(self.tr("Statement"), letters=10),
                Column(self.tr("Days"), letters=14),
                Column(self.tr("Entries"), is_number=True),
                Column(self.tr("Stated balances"), letters=22),
                Column(self.tr("Outcome")),
                Column(self.tr("Reason, and the row where it first breaks"), is_wide=True),
            ),
        )

    def show_statements(self, records: tuple[StatementRecord, ...]) -> None:
        """Show the statements of another account."""
        self.show_rows([self._cells(record) for record in records])

    def _cells(self, record: StatementRecord) -> tuple[Cell, ...]:
        display, found = self._display, record.reconciliation
        return (
            Cell(self._wording.source(record)),
            Cell(self._days(record)),
            Cell(display.number(record.entry_count)),
            Cell("\n".join(self._balances(record))),
            Cell(
                display.text(RECONCILIATION_TITLES[found.state]),
                RECONCILIATION_ICONS[found.state],
                state_ink(colours(), found.state),
            ),
            Cell(self._reason(record)),
        )

    def _days(self, record: StatementRecord) -> str:
        covered = record.covered
        if covered is None:
            return self.tr("no days are stated")
        first, last = self._display.day(covered.from_on), self._display.day(covered.to_on)
        return self.tr("{first} to {last}").format(first=first, last=last)

    def _balances(self, record: StatementRecord) -> Iterator[str]:
        for title, money in (
            (self.tr("Opening: {amount}"), record.opening_balance),
            (self.tr("Closing: {amount}"), record.closing_balance),
        ):
            if money is not None:
                yield title.format(amount=self._display.amount(money))

    def _reason(self, record: StatementRecord) -> str:
        found = record.reconciliation
        reason = self._display.sentence(found.reason)
        if found.first_break is None:
            return reason
        place = self._wording.place(record.evidence.label, found.first_break)
        return self.tr("{place}: {reason}").format(place=place, reason=reason)


class SeamTable(FactTable):
    """One row for each two statements that follow each other."""

    def __init__(self, display: Display, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._wording = wording
        self.shape(
            self.tr("Seams between statements"),
            (
                Column(self.tr("One ends"), letters=14),
                Column(self.tr("With a balance of"), is_number=True),
                Column(self.tr("The next begins"), letters=14),
                Column(self.tr("With a balance of"), is_number=True),
                Column(self.tr("Days between"), is_number=True),
                Column(self.tr("What follows"), is_wide=True),
            ),
        )

    def show_seams(self, seams: tuple[Seam, ...]) -> None:
        """Show the seams of another account."""
        self.show_rows([self._cells(seam) for seam in seams])

    def _cells(self, seam: Seam) -> tuple[Cell, ...]:
        display, words = self._display, self._wording
        return (
            Cell(words.place(seam.first.evidence.label, seam.closing_place)),
            Cell(_amount(display, seam.closing)),
            Cell(words.place(seam.second.evidence.label, seam.opening_place)),
            Cell(_amount(display, seam.opening)),
            Cell(display.number(seam.missing_day_count)),
            self._outcome(seam),
        )

    def _outcome(self, seam: Seam) -> Cell:
        shown = colours()
        if seam.is_met is None:
            text = self.tr("One of the balances is not stated, so the statements cannot be compared.")
            return Cell(text, "question", shown.caution)
        if seam.is_met:
            return Cell(self.tr("The balances meet."), "passed", shown.good)
        if seam.missing_day_count:
            text = self.tr("The balance changes in the %Ln days between them.", "", seam.missing_day_count)
            return Cell(text, "question", shown.caution)
        return Cell(self.tr("The balances contradict each other."), "failed", shown.bad)


def _amount(display: Display, money: Money | None) -> str:
    return "" if money is None else display.amount(money)
