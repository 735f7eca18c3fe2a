"""The pivot with what divides it, the currency, and a search for accounts and counterparties."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from investigator_desktop.domain.overview import DIVISIONS, MoneyOverview, PivotOrder, PivotQuestion
from investigator_desktop.domain.overview_words import DIVISION_TITLES
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.overview.overview_tasks import PivotShown, pivot_shown
from investigator_desktop.ui.overview.pivot_view import PivotView, begins_downwards
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.labels import ElidedLabel, Look

_PATIENCE_MILLISECONDS = 250


class PivotPanel(QWidget):
    """Asks anew where something is chosen; an answer to an older question is not shown."""

    failed = Signal(object)  # Failure

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._money: MoneyOverview | None = None
        self.question = PivotQuestion()
        self.division = QComboBox(self)
        self.currency = QComboBox(self)
        self.search = QLineEdit(self)
        self.count = ElidedLabel(self.tr("The entries are being summed…"), Look.MUTED, self)
        self.view = PivotView(context.display, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MILLISECONDS)
        self._lay_out()
        self._connect()

    def show_money(self, money: MoneyOverview) -> None:
        """Show the money of another view."""
        self._money = money
        self._offer_currencies()
        self._ask()

    # frame

    def _lay_out(self) -> None:
        for by in DIVISIONS:
            self.division.addItem(self._context.display.text(DIVISION_TITLES[by]), DIVISIONS.index(by))
        self.division.setAccessibleName(self.tr("Divided by"))
        self.division.setToolTip(self.tr("In which order the sums are divided"))
        self.currency.setAccessibleName(self.tr("Currency"))
        self.search.setPlaceholderText(self.tr("Account or counterparty"))
        self.search.setAccessibleName(self.tr("Find an account or a counterparty"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(self.fontMetrics().averageCharWidth() * 32)
        bar = QHBoxLayout()
        bar.setSpacing(TIGHT)
        bar.addWidget(self.division)
        bar.addWidget(self.currency)
        bar.addWidget(self.search, 2)
        bar.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.division.currentIndexChanged.connect(self._change)
        self.currency.currentIndexChanged.connect(self._change)
        self.search.textChanged.connect(self._wait)
        self.search.returnPressed.connect(self._change)
        self._patience.timeout.connect(self._change)
        self.view.order_asked.connect(self._order)

    def _offer_currencies(self) -> None:
        assert self._money is not None
        chosen = self.currency.currentData()
        self.currency.blockSignals(True)
        self.currency.clear()
        self.currency.addItem(self.tr("All currencies"), "")
        for one in self._money.figures.sums:
            if one.currency:
                self.currency.addItem(one.currency, one.currency)
        self.currency.setCurrentIndex(max(0, self.currency.findData(chosen)))
        self.currency.blockSignals(False)
        self._use_fields()

    # the question

    def _wait(self, _text: str) -> None:
        self._patience.start()

    def _change(self, _index: object = None) -> None:
        self._patience.stop()
        before = self.question
        self._use_fields()
        if self.question != before:
            self._ask()

    def _use_fields(self) -> None:
        self.question = PivotQuestion(
            DIVISIONS[int(self.division.currentData())],
            self.question.order,
            self.question.is_descending,
            str(self.currency.currentData() or ""),
            self.search.text().strip(),
        )

    def _order(self, order: PivotOrder) -> None:
        """Order by a column; once more turns the order round."""
        asked = self.question
        is_down = not asked.is_descending if order is asked.order else begins_downwards(order)
        self.question = PivotQuestion(asked.by, order, is_down, asked.currency, asked.text)
        self._ask()

    def _ask(self) -> None:
        if self._money is None:
            return
        work = partial(pivot_shown, self._money, self.question)
        task = self._context.tasks.task(self.tr("Summing the entries"), work)
        task.succeeded.connect(self._show)
        task.failed.connect(self._tell_failure)
        task.start()

    def _show(self, shown: PivotShown) -> None:
        if shown.question != self.question:
            return
        self.view.show_pivot(shown)
        self.count.show_text(self._count_text(shown))

    def _count_text(self, shown: PivotShown) -> str:
        entries = int(shown.pivot.levels[0].rows["count"].sum())
        if not entries:
            return self.tr("No entry that counts is among what the filters choose.")
        return self.tr("%Ln entries in these sums", "", entries)

    def _tell_failure(self, failure: Failure) -> None:
        self.failed.emit(failure)
