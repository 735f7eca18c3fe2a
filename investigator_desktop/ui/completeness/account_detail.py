"""Everything about the completeness of one account: its calendar in large, days, statements, seams, keyed, repeated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.calendar_strip import CalendarStrip
from investigator_desktop.ui.completeness.day_scale import DaySpan
from investigator_desktop.ui.completeness.day_table import DayTable
from investigator_desktop.ui.completeness.keyed_table import KeyedTable
from investigator_desktop.ui.completeness.repeat_panel import RepeatPanel
from investigator_desktop.ui.completeness.statement_table import SeamTable, StatementTable
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.theme import HAIR, MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label

if TYPE_CHECKING:
    from investigator_desktop.operations.completeness_detail import ExplainedRange, Repeat, RepeatedPair


@dataclass(frozen=True, slots=True)
class AccountBackground:
    """What is read for the chosen account beside its calendar."""

    found: AccountCompleteness
    ranges: tuple[ExplainedRange, ...]
    repeats: tuple[Repeat, ...]
    items: dict[int, EvidenceItem]


class AccountDetail(QWidget):
    """Calendar and tables follow each other: a range chosen in one is chosen in the other."""

    change_keyed_asked = Signal(object)  # KeyedRecord
    withdraw_keyed_asked = Signal(object)  # KeyedRecord

    def __init__(
        self,
        fetch: Callable[[Sequence[Repeat]], tuple[RepeatedPair, ...]],
        display: Display,
        wording: Wording,
        parent: QWidget,
        *,
        is_read_only: bool,
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._wording = wording
        self._is_read_only = is_read_only
        self.title = label("", Look.STRONG, self)
        self.title.setWordWrap(False)
        self.strip = CalendarStrip(display, wording, self)
        self.sentence = label("", Look.BODY, self)
        self.tabs = QTabWidget(self)
        self.days = DayTable(display, self.tabs)
        self.statements = StatementTable(display, wording, self.tabs)
        self.seams = SeamTable(display, wording, self.tabs)
        self.keyed = KeyedTable(display, self.tabs)
        self.repeats = RepeatPanel(fetch, display, wording, self.tabs, is_read_only=is_read_only)
        self.change_button = plain_button(self.tr("Change…"), "correct", self)
        self.withdraw_button = plain_button(self.tr("Withdraw"), "trash", self)
        self._lay_out()
        self._connect()

    def show_account(self, found: AccountCompleteness, span: DaySpan) -> None:
        """Show the calendar of another account; its tables follow."""
        self.title.setText(self._wording.account(found))
        self.strip.show_account(found, span)
        self.sentence.setText(self._summary(found))

    def place_notes(self, notes: QWidget) -> None:
        """Put the button of notes at the end of the head."""
        self._head.addWidget(notes)

    def show_span(self, found: AccountCompleteness, span: DaySpan) -> None:
        """Show other days of the same account."""
        chosen = self.strip.chosen
        self.strip.show_account(found, span)
        self.strip.choose(chosen)

    def show_background(self, background: AccountBackground) -> None:
        """Fill the tables."""
        found = background.found
        self.days.show_ranges(background.ranges)
        self.statements.show_statements(found.statements)
        self.seams.show_seams(found.seams)
        self.keyed.show_checks(found.keyed, background.items)
        self.repeats.show_repeats(background.repeats)
        self._name_tabs(background)
        self._follow_keyed()

    # frame

    def _lay_out(self) -> None:
        for page in (self.days, self.statements, self.seams, self._keyed_page(), self.repeats):
            self.tabs.addTab(page, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(HAIR)
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(self.title)
        head.addWidget(self.sentence, 1)
        self._head = head
        column.addLayout(head)
        column.addWidget(self.strip)
        column.addWidget(self.tabs, 1)

    def _keyed_page(self) -> QWidget:
        page = QWidget(self.tabs)
        self._nothing_keyed = label(
            self.tr(
                "A covering letter or a statement on paper often states turnovers or balances. Key them with the place "
                "where they stand, by the button above: where they agree with the entries, the days are proven."
            ),
            Look.MUTED,
            page,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        buttons.addWidget(self.change_button)
        buttons.addWidget(self.withdraw_button)
        buttons.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._nothing_keyed)
        column.addWidget(self.keyed, 1)
        column.addLayout(buttons)
        column.addStretch(0)
        return page

    def _connect(self) -> None:
        self.strip.range_chosen.connect(self._show_range)
        self.days.currentCellChanged.connect(self._mark_range)
        self.keyed.currentCellChanged.connect(self._follow_keyed)
        self.change_button.clicked.connect(self._ask_change)
        self.withdraw_button.clicked.connect(self._ask_withdrawal)

    def _name_tabs(self, background: AccountBackground) -> None:
        found = background.found
        titles = (
            (self.tr("Days ({count})"), len(background.ranges)),
            (self.tr("Statements ({count})"), len(found.statements)),
            (self.tr("Seams ({count})"), len(found.seams)),
            (self.tr("Keyed ({count})"), len(found.keyed)),
            (self.tr("Repeated entries ({count})"), len(background.repeats)),
        )
        for position, (title, count) in enumerate(titles):
            self.tabs.setTabText(position, title.format(count=self._display.number(count)))

    def _summary(self, found: AccountCompleteness) -> str:
        whole = self.tr("Every day is proven, and nothing contradicts anything.")
        sentence = self.tr("{days} are proven; of money in {money_in}, of money out {money_out}.")
        words = self._wording
        told = sentence.format(
            days=words.days(found),
            money_in=words.sums(found.proven_credits, found.credits),
            money_out=words.sums(found.proven_debits, found.debits),
        )
        return f"{told} {whole}" if found.is_whole and found.day_count else told

    # ranges

    def _show_range(self, position: int) -> None:
        self.sentence.setText(self.strip.accessibleDescription())
        self.tabs.setCurrentWidget(self.days)
        if position < self.days.rowCount():
            at = self.days.model().index(position, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.days.selectionModel().setCurrentIndex(at, flags.ClearAndSelect | flags.Rows)
            self.days.scrollTo(at)

    def _mark_range(self, row: int, _column: int, _row_before: int, _column_before: int) -> None:
        if row >= 0:
            self.strip.choose(row)
            self.sentence.setText(self.strip.accessibleDescription())

    # keyed statements

    def _follow_keyed(self) -> None:
        has_keyed = bool(self.keyed.checks)
        self._nothing_keyed.setVisible(not has_keyed)
        self.keyed.setVisible(has_keyed)
        for button in (self.change_button, self.withdraw_button):
            button.setVisible(has_keyed)
            button.setEnabled(not self._is_read_only and self.keyed.chosen() is not None)

    def _ask_change(self) -> None:
        if check := self.keyed.chosen():
            self.change_keyed_asked.emit(check.record)

    def _ask_withdrawal(self) -> None:
        if check := self.keyed.chosen():
            self.withdraw_keyed_asked.emit(check.record)
