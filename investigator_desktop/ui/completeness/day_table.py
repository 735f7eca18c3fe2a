"""What the calendar of an account says as rows of a table: from, to, how many days, their state, why, and by what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.completeness import DayState
from investigator_desktop.domain.completeness_words import STATE_TITLES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.fact_table import Cell, Column, FactTable
from investigator_desktop.ui.theme import Colours, colours

if TYPE_CHECKING:
    from investigator_desktop.operations.completeness_detail import ExplainedRange

STATE_ICONS: dict[DayState, str] = {
    DayState.PROVEN: "passed",
    DayState.UNPROVEN: "question",
    DayState.OVERLAPPING: "copy",
    DayState.HELD: "lock",
    DayState.MISSING: "failed",
}


class DayTable(FactTable):
    """One row a range, in the order of the calendar."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.shape(
            self.tr("Days of the account"),
            (
                Column(self.tr("From")),
                Column(self.tr("To")),
                Column(self.tr("Days"), is_number=True),
                Column(self.tr("State")),
                Column(self.tr("Proof, or why there is none"), is_wide=True),
                Column(self.tr("Evidence")),
            ),
        )

    def show_ranges(self, ranges: tuple[ExplainedRange, ...]) -> None:
        """Show the days of another account."""
        self.show_rows([self._cells(found) for found in ranges])

    def _cells(self, found: ExplainedRange) -> tuple[Cell, ...]:
        display, part = self._display, found.part
        return (
            Cell(display.day(part.from_on)),
            Cell(display.day(part.to_on)),
            Cell(display.number(part.day_count)),
            Cell(
                display.text(STATE_TITLES[part.state]), STATE_ICONS[part.state], _ink(colours(), part.state)
            ),
            Cell("\n".join(display.sentence(reason) for reason in found.reasons)),
            Cell(", ".join(display.code(item.label) for item in found.evidence)),
        )


def _ink(shown: Colours, state: DayState) -> str:
    inks = {DayState.UNPROVEN: shown.caution, DayState.HELD: shown.accent, DayState.MISSING: shown.bad}
    return inks.get(state, shown.good)
