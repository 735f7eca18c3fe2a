"""The findings of a rule, and the rows that make one true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.red_flag_words.terms import DISPOSITION_TITLES
from investigator_desktop.domain.red_flags import filled
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.fact_table import Cell, Column, FactTable

if TYPE_CHECKING:
    from investigator_desktop.operations.red_flags.findings import NumberedFinding
    from investigator_desktop.operations.red_flags.witnesses import WitnessRow


class FindingTable(FactTable):
    """A finding a row: number, subject, what was found, and what has become of it."""

    finding_chosen = Signal(object)  # NumberedFinding

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.findings: tuple[NumberedFinding, ...] = ()
        self.shape(
            self.tr("Findings"),
            (
                Column(self.tr("No."), is_number=True),
                Column(self.tr("What was found"), is_wide=True),
                Column(self.tr("State")),
            ),
        )
        self.currentCellChanged.connect(self._tell)

    def show_findings(self, findings: tuple[NumberedFinding, ...], number: int) -> None:
        """Show other findings; the one with the number is chosen, else the first."""
        self.findings = findings
        self.show_rows([self._cells(one) for one in findings])
        places = [place for place, one in enumerate(findings) if one.number == number]
        if findings:
            self.setCurrentCell(places[0] if places else 0, 0)

    @property
    def chosen(self) -> NumberedFinding | None:
        """Return the chosen finding."""
        row = self.currentRow()
        return self.findings[row] if 0 <= row < len(self.findings) else None

    def _cells(self, one: NumberedFinding) -> tuple[Cell, ...]:
        found, display = one.finding, self._display
        told = self.tr("{subject}: {sentence}")
        sentence = display.text(filled(found.sentence, found.facts))
        return (
            Cell(display.number(one.number)),
            Cell(told.format(subject=self._display.name(found.subject.label), sentence=sentence)),
            Cell(display.text(DISPOSITION_TITLES[one.state])),
        )

    def _tell(self) -> None:
        if (chosen := self.chosen) is not None:
            self.finding_chosen.emit(chosen)


class WitnessTable(FactTable):
    """A row of the case a row, with its place; a double click leads to the entry."""

    entry_asked = Signal(object)  # the id of an entry
    entry_picked = Signal(object)  # the id of the entry of the current row, None where it is of none

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._rows: tuple[WitnessRow, ...] = ()
        self.shape(
            self.tr("Rows that make it true"),
            (
                Column(self.tr("Place")),
                Column(self.tr("Day")),
                Column(self.tr("Amount"), is_number=True),
                Column(self.tr("Party and purpose"), is_wide=True),
            ),
        )
        self.setWordWrap(False)
        self.activated.connect(self._ask)
        self.currentCellChanged.connect(self._tell)

    def show_witnesses(self, rows: tuple[WitnessRow, ...]) -> None:
        """Show other rows."""
        self._rows = rows
        self.show_rows([self._cells(row) for row in rows])
        if rows:
            self.setCurrentCell(0, 0)
        self._tell()

    def _cells(self, row: WitnessRow) -> tuple[Cell, ...]:
        display = self._display
        return (
            Cell(self._display.name(row.place)),
            Cell(display.day(row.day)),
            Cell(display.money(row.amount)),
            Cell("\n".join(display.name(text) for text in (row.party, row.purpose) if text)),
        )

    def _tell(self) -> None:
        row = self.currentRow()
        self.entry_picked.emit(self._rows[row].entry_id if 0 <= row < len(self._rows) else None)

    def _ask(self, index: QModelIndex) -> None:
        entry_id = self._rows[index.row()].entry_id
        if entry_id is not None:
            self.entry_asked.emit(entry_id)
