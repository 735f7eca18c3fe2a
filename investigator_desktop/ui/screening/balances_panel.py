"""Closing balances through time: an account a row, its days below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.screening import BalanceDay, BalanceSource, BalanceTrail, Figure
from investigator_desktop.domain.screening_words import BALANCE_NOTE, BALANCE_SOURCES, OBSTACLES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.tables import flow_table_view
from investigator_desktop.ui.screening.figures_panel import FiguresPanel, TableShape
from investigator_desktop.ui.screening.text_model import TextModel
from investigator_desktop.ui.screening.wording import account_text
from investigator_desktop.ui.theme import SMALL

_TRAIL_WIDTHS = (24, 9, 15, 15, 15, 12)
_DAY_WIDTHS = (20, 24, 30)


class BalancesPanel(QWidget):
    """An account whose source prints no balance says so below."""

    entries_asked = Signal(object)  # BalanceDay

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._trails: tuple[BalanceTrail, ...] = ()
        titles = (
            self.tr("Account"), self.tr("Currency"), self.tr("Least"), self.tr("Median"), self.tr("Greatest"),
            self.tr("Days near zero"),
        )  # fmt: skip
        self.model = TextModel(titles, (2, 3, 4, 5), self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.table = flow_table_view(
            self.model, self.tr("Balances of accounts"), _TRAIL_WIDTHS, self.splitter, (0,)
        )
        shape = TableShape(
            self.tr("Balances by day"),
            (self.tr("Day"), self.tr("Balance at its end"), self.tr("Rests on")),
            _DAY_WIDTHS,
            (1,),
            (2,),
        )
        self.days = FiguresPanel(display.text(BALANCE_NOTE), "", shape, self.splitter)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.addWidget(self.splitter, 1)
        self.table.selectionModel().currentRowChanged.connect(self._show_days)
        self.days.entries_asked.connect(self.entries_asked)

    def show_trails(self, trails: Sequence[BalanceTrail]) -> None:
        """Show other accounts, the first of them chosen."""
        self._trails = tuple(trails)
        self.model.show_rows(len(self._trails), self._texts)
        if self._trails:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_days()

    def chosen(self) -> BalanceTrail | None:
        """Return the chosen account's balances, None where there are none."""
        current = self.table.currentIndex()
        return self._trails[current.row()] if current.isValid() else None

    def _texts(self, row: int) -> tuple[str, ...]:
        trail, display = self._trails[row], self._display
        amounts = (
            "" if one is None else display.amount(one) for one in (trail.least, trail.median, trail.greatest)
        )
        floor = display.number(trail.floor_day_count) if trail.obstacle is None else ""
        return account_text(display, trail.scope.account), display.code(trail.scope.currency), *amounts, floor

    def _floor(self, count: int) -> str:
        return self.tr(
            "%Ln days closed near zero: at no more than a hundredth of what moves on the day in the middle.",
            "",
            count,
        )

    def _show_days(self, _current: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        trail = self.chosen()
        if trail is None:
            self.days.show_figures((), _no_texts)
            self.days.tell("")
            return
        self.days.nothing.setText(
            "" if trail.obstacle is None else self._display.text(OBSTACLES[trail.obstacle])
        )
        figures = [BalanceDay(trail.scope, day) for day, _, _ in trail.days]
        self.days.tell("" if trail.obstacle is not None else self._floor(trail.floor_day_count))
        closings = {day: (units, source) for day, units, source in trail.days}
        self.days.show_figures(figures, partial(_day_texts, self._display, trail.scale, closings))


def _no_texts(_figure: Figure) -> tuple[str, ...]:
    return ()


def _day_texts(
    display: Display, scale: int, closings: Mapping[date, tuple[int, BalanceSource]], figure: Figure
) -> tuple[str, ...]:
    if not isinstance(figure, BalanceDay):
        return ()
    units, source = closings[figure.day]
    balance = Money(units, scale, figure.scope.currency)
    return display.day(figure.day), display.money(balance), display.text(BALANCE_SOURCES[source])
