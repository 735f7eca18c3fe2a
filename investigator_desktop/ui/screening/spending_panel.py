"""Outgoings by category and month, the entries of the chosen line, and what persons set."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.screening_words import CATEGORY_TITLES, NOT_ASSIGNED, SPENDING_NOTE
from investigator_desktop.domain.spending import Category, SpendingLine
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.tables import flow_table_view
from investigator_desktop.ui.screening.line_panel import LinePanel
from investigator_desktop.ui.screening.rules_panel import RulesPanel
from investigator_desktop.ui.screening.screening_tasks import LineShown, RuleShown
from investigator_desktop.ui.screening.text_model import TextModel
from investigator_desktop.ui.screening.wording import account_text, category_text
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label

_WIDTHS = (30, 16, 28, 12, 24)
_ACCOUNT, _CATEGORY = 0, 2
_EVERY, _NONE = "*", ""


class SpendingPanel(QWidget):
    """A line is an account, a month, a category and a currency; the lines can be held to one category."""

    line_chosen = Signal(object)  # SpendingLine
    words_asked = Signal()

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._display = display
        self._is_read_only = is_read_only
        self._all: tuple[SpendingLine, ...] = ()
        self._lines: tuple[SpendingLine, ...] = ()
        titles = (
            self.tr("Account"), self.tr("Month"), self.tr("Category"), self.tr("Entries"), self.tr("Paid out"),
        )  # fmt: skip
        self.model = TextModel(titles, (3, 4), self)
        self.note = label(display.text(SPENDING_NOTE), Look.MUTED, self)
        self.category = QComboBox(self)
        self.words_button = plain_button(self.tr("Set a category for words…"), "tag", self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.table = flow_table_view(
            self.model, self.tr("Outgoings"), _WIDTHS, self.splitter, (_ACCOUNT, _CATEGORY)
        )
        self.detail = QTabWidget(self.splitter)
        self.line = LinePanel(display, self.detail, is_read_only=is_read_only)
        self.rules = RulesPanel(display, self.detail, is_read_only=is_read_only)
        self._fill()
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.category.currentIndexChanged.connect(self._filter)
        self.words_button.clicked.connect(self.words_asked)

    def show_spending(self, lines: Sequence[SpendingLine], rules: tuple[RuleShown, ...]) -> None:
        """Show other outgoings; the line that was chosen stays chosen where it is still there."""
        self._all = tuple(lines)
        self.rules.show_rules(rules)
        self._filter()

    def show_line(self, shown: LineShown) -> None:
        """Show the entries of the chosen line."""
        if shown.line == self.chosen():
            self.line.show_line(shown)

    def chosen(self) -> SpendingLine | None:
        """Return the chosen line, None where there is none."""
        current = self.table.currentIndex()
        return self._lines[current.row()] if current.isValid() else None

    def _fill(self) -> None:
        name = self.tr("Category of the outgoings")
        self.category.setAccessibleName(name)
        self.category.setToolTip(name)
        self.category.addItem(self.tr("All categories"), _EVERY)
        for category, title in CATEGORY_TITLES.items():
            self.category.addItem(self._display.text(title), category.value)
        self.category.addItem(self._display.text(NOT_ASSIGNED), _NONE)
        self.words_button.setEnabled(not self._is_read_only)

    def _lay_out(self) -> None:
        self.detail.addTab(self.line, self.tr("Entries"))
        self.detail.addTab(self.rules, self.tr("Set by persons"))
        self.detail.setAccessibleName(self.tr("About the outgoings"))
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.category)
        row.addStretch(1)
        row.addWidget(self.words_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.note)
        column.addLayout(row)
        column.addWidget(self.splitter, 1)

    def _filter(self, _choice: int = 0) -> None:
        before, wanted = self.chosen(), self.category.currentData()
        category = Category(wanted) if wanted not in {_EVERY, _NONE} else None
        self._lines = tuple(line for line in self._all if wanted == _EVERY or line.category == category)
        self.model.show_rows(len(self._lines), self._texts)
        same = (row for row, line in enumerate(self._lines) if _is_same(line, before))
        if self._lines:
            self.table.setCurrentIndex(self.model.index(next(same, 0), 0))
        else:
            self.line.show_line(None)

    def _texts(self, row: int) -> tuple[str, ...]:
        line, display = self._lines[row], self._display
        return (
            account_text(display, line.account),
            display.month(line.month_on),
            category_text(display, line.category),
            display.number(line.entry_count),
            display.money(line.total),
        )

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.line_chosen.emit(self._lines[current.row()])


def _is_same(line: SpendingLine, other: SpendingLine | None) -> bool:
    if other is None:
        return False
    return (line.account, line.currency, line.month_on, line.category) == (
        other.account, other.currency, other.month_on, other.category,
    )  # fmt: skip
