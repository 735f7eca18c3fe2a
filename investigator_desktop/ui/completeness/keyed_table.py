"""What persons keyed for an account: document and place, figures, whether they agree, who keyed it and when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.completeness import KeyedCheck, KeyedStatement
from investigator_desktop.domain.completeness_words import difference_sentence
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.fact_table import Cell, Column, FactTable
from investigator_desktop.ui.theme import colours


class KeyedTable(FactTable):
    """One row a keyed statement."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.checks: tuple[KeyedCheck, ...] = ()
        self.shape(
            self.tr("Keyed statements"),
            (
                Column(self.tr("Document and place"), letters=15),
                Column(self.tr("Days"), letters=14),
                Column(self.tr("It says"), letters=22),
                Column(self.tr("Compared with the entries"), is_wide=True),
                Column(self.tr("Keyed by"), letters=17),
            ),
        )

    def show_checks(self, checks: tuple[KeyedCheck, ...], items: Mapping[int, EvidenceItem]) -> None:
        """Show what was keyed for another account."""
        self.checks = checks
        self.show_rows([self._cells(check, items) for check in checks])

    def chosen(self) -> KeyedCheck | None:
        """Return the chosen one, the only one where there is one."""
        row = self.currentRow() if len(self.checks) != 1 else 0
        return self.checks[row] if 0 <= row < len(self.checks) else None

    def _cells(self, check: KeyedCheck, items: Mapping[int, EvidenceItem]) -> tuple[Cell, ...]:
        display, keyed = self._display, check.record.statement
        item = items.get(keyed.evidence_id)
        days = self.tr("{first} to {last}")
        return (
            Cell(f"{display.code(item.label if item else '')}\n{display.name(keyed.place)}"),
            Cell(days.format(first=display.day(keyed.from_on), last=display.day(keyed.to_on))),
            Cell("\n".join(self._figures(keyed))),
            self._outcome(check),
            Cell(
                self.tr("{name}, {moment} UTC").format(
                    name=display.name(check.record.keyed_by.name),
                    moment=display.moment(check.record.keyed_at, "minute"),
                )
            ),
        )

    def _figures(self, keyed: KeyedStatement) -> Iterator[str]:
        for title, money in (
            (self.tr("Opening balance: {figure}"), keyed.opening),
            (self.tr("Money in: {figure}"), keyed.credits),
            (self.tr("Money out: {figure}"), keyed.debits),
            (self.tr("Closing balance: {figure}"), keyed.closing),
        ):
            if money is not None:
                yield title.format(figure=self._display.amount(money))
        if keyed.entry_count is not None:
            count = self._display.number(keyed.entry_count)
            yield self.tr("Number of rows: {figure}").format(figure=count)

    def _outcome(self, check: KeyedCheck) -> Cell:
        shown, display = colours(), self._display
        if check.differences:
            told = (display.sentence(difference_sentence(one)) for one in check.differences)
            return Cell("\n".join(told), "failed", shown.bad)
        if check.is_proof:
            return Cell(self.tr("Everything agrees: these days are proven."), "passed", shown.good)
        text = self.tr(
            "What is stated agrees, but only both turnovers or both balances together prove the days."
        )
        return Cell(text, "question", shown.caution)
