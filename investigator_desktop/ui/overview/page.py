"""The overview: the first page of a case with statements."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.overview import CashKey, MoneyOverview, OpenQuestion, PivotKey
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.qtbridge.case_focus import Selection
from investigator_desktop.qtbridge.task_runner import Failure, Work
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.filters.filter_bar import FilterBar
from investigator_desktop.ui.overview.cash_panel import CashPanel
from investigator_desktop.ui.overview.figure_tiles import FigureTiles
from investigator_desktop.ui.overview.needs_list import NeedsList
from investigator_desktop.ui.overview.overview_tasks import (
    FiguresShown,
    ProofShown,
    WrittenBook,
    behind_row,
    figures_of,
    money_of,
    names_of,
    proof_of,
    write_book,
)
from investigator_desktop.ui.overview.pivot_panel import PivotPanel
from investigator_desktop.ui.overview.proof_panel import ProofPanel
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.labels import Look, label

if TYPE_CHECKING:
    from investigator_desktop.operations.overview.behind import Behind

_PART_FOR_NEEDS = 6  # the lines of what needs a person take at most a sixth of the page's height
_LOW_PAGE = 720


class OverviewPage(QWidget):
    """Shows what counts of the filter in use; what needs a person is told of the whole case."""

    page_asked = Signal(object)  # id of a page

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._money: MoneyOverview | None = None
        self._waiting: tuple[OpenQuestion, ...] = ()
        self._names: tuple[OpenQuestion, ...] = ()
        self._is_money_stale, self._is_case_stale = True, True
        self.banner = Banner(self)
        self.stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self._filled = QWidget(self.stack)
        self.filters = FilterBar(context, self)
        self.book_button = plain_button(self.tr("Write a workbook…"), "export", self)
        self.tiles = FigureTiles(context.display, self._filled)
        self.needs = NeedsList(context.display, self._filled)
        self.tabs = QTabWidget(self._filled)
        self.pivot = PivotPanel(context, self.tabs)
        self.cash = CashPanel(context.display, self.tabs)
        self.proof = ProofPanel(context.display, self.tabs)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.tabs)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "overview",
            self.tr("There is nothing to look over yet"),
            self.tr("Add statements: their sums by account, counterparty and month stand here."),
            self.stack,
        )
        state.offer(self.tr("Go to the evidence"), "evidence")
        return state

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        title = label(self.tr("Overview"), Look.TITLE, self)
        title.setMinimumHeight(self.book_button.sizeHint().height())
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.filters, 4)
        head.addWidget(self.book_button)
        head.setAlignment(self.book_button, Qt.AlignmentFlag.AlignTop)
        self.book_button.setToolTip(
            self.tr("All sums, cash, completeness and open questions, with the hashes of the sources")
        )
        self.tabs.addTab(self.pivot, self.tr("Accounts and counterparties"))
        self.tabs.addTab(self.cash, self.tr("Cash by place"))
        self.tabs.addTab(self.proof, self.tr("Completeness of accounts"))
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Sums of the case"))
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(SMALL)
        for part in (self.tiles, self.needs):
            filled.addWidget(part)
        filled.addWidget(self.tabs, 1)
        self.stack.addWidget(self._empty)
        self.stack.addWidget(self._filled)
        self._show_stack(has_accounts=bool(self._context.case.accounts()))
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.filters.switch.toggled.connect(self._make_room)
        self._empty.button_pressed.connect(self._ask_evidence)
        self.book_button.clicked.connect(self.write_book)
        self.needs.page_asked.connect(self.page_asked)
        self.proof.page_asked.connect(self.page_asked)
        self.pivot.view.entries_asked.connect(self.show_entries)
        self.cash.entries_asked.connect(self.show_entries)
        self.pivot.failed.connect(self._show_failure)
        self._context.focus.filter_changed.connect(self._follow_filter)
        self._context.events.changed.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave what needs a person a part of the height."""
        super().resizeEvent(event)
        self.needs.limit(self.height() // _PART_FOR_NEEDS)
        self._make_room()

    def _make_room(self, _is_on: bool = False) -> None:
        """Leave the sums their room on a low page while all fields of the filters are shown."""
        is_tight = self.height() < _LOW_PAGE and self.filters.switch.isChecked()
        self.needs.setVisible(not is_tight)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where something has changed while another page was in sight."""
        super().showEvent(event)
        self._refresh()

    # what is shown

    def _follow(self, changes: CaseChanges) -> None:
        self._is_case_stale = True
        if changes.has_entries or changes.has_decisions or changes.has_evidence or changes.has_analysis:
            self._is_money_stale, self._money = True, None
        if self.isVisible():
            self._refresh()

    def _follow_filter(self, _query: EntryQuery) -> None:
        self._is_money_stale = True
        self._money = None
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Read what has changed: figures at once, then the sums, then what needs a person."""
        if self._is_money_stale:
            self._is_money_stale = False
            case, query = self._context.case, self._context.focus.query
            title = self.tr("Summing the entries")
            self._run(title, partial(figures_of, case, query), self._show_figures)
            self._run(title, partial(money_of, case, query), self._show_money, self._look_at_case)
        else:
            self._look_at_case()

    def _look_at_case(self, _task: object = None) -> None:
        if self._is_case_stale:
            self._is_case_stale = False
            work = partial(proof_of, self._context.case)
            self._run(self.tr("Looking what needs you"), work, self._show_proof, self._look_at_names)

    def _look_at_names(self, _task: object = None) -> None:
        self._run(self.tr("Comparing names"), partial(names_of, self._context.case), self._show_names)

    def _run(
        self, title: str, work: Work, show: Callable[..., None], then: Callable[..., None] | None = None
    ) -> None:
        task = self._context.tasks.task(title, work)
        task.succeeded.connect(show)
        task.failed.connect(self._show_failure)
        if then is not None:
            task.ended.connect(then)
        task.start()

    def _show_figures(self, shown: FiguresShown) -> None:
        has_newer = self._money is not None and self._money.query == shown.query
        if shown.query == self._context.focus.query and not has_newer:
            self.tiles.show_figures(shown.figures)

    def _show_money(self, money: MoneyOverview) -> None:
        if money.query != self._context.focus.query:
            return
        self._money = money
        self._show_stack(has_accounts=not money.accounts.is_empty())
        self.tiles.show_figures(money.figures)
        self.pivot.show_money(money)
        self.cash.show_cash(money.cash)

    def _show_stack(self, *, has_accounts: bool) -> None:
        self.stack.setCurrentWidget(self._filled if has_accounts else self._empty)
        for part in (self.book_button, self.filters):
            part.setVisible(has_accounts)

    def _show_proof(self, shown: ProofShown) -> None:
        self.tiles.show_accounts(shown.accounts)
        self.proof.show_accounts(shown.accounts)
        self._waiting = shown.questions
        self._show_questions()

    def _show_names(self, questions: tuple[OpenQuestion, ...]) -> None:
        self._names = questions
        self._show_questions()

    def _show_questions(self) -> None:
        from investigator_desktop.operations.overview.open_questions import ordered

        self.needs.show_questions(ordered((*self._waiting, *self._names)))

    # what a person does

    def show_entries(self, key: PivotKey | CashKey) -> None:
        """Show the entries behind a row on the page of entries."""
        work = partial(behind_row, self._context.case, self._context.focus.query, key)
        self._run(self.tr("Looking for the entries"), work, self._go_to_entries)

    def _go_to_entries(self, behind: Behind) -> None:
        focus = self._context.focus
        focus.use_filter(behind.query)
        focus.choose(Selection(behind.entry_ids))
        self.banner.clear()
        if behind.other_count:
            others = self.tr(
                "The filter shows %Ln entries besides those of the row, which are chosen.",
                "",
                behind.other_count,
            )
            self.banner.say(BannerKind.PLAIN, others)
        self.page_asked.emit("entries")

    def write_book(self) -> None:
        """Ask where the workbook shall be written, and write it."""
        case = self._context.case
        chosen = file_choice.choose_overview_file(
            self, case.path.with_name(f"{case.path.stem} overview.xlsx")
        )
        if chosen is not None:
            language = self._context.display.language
            work = partial(write_book, case, self._context.focus.query, chosen, language)
            self._run(self.tr("Writing the workbook"), work, self._tell_written)

    def _tell_written(self, written: WrittenBook) -> None:
        sentence = self.tr("The sums of %Ln entries were written to {file}.", "", written.count)
        left_out = (self._context.display.text(said) for said in written.left_out)
        self.banner.say(
            BannerKind.CAUTION if written.left_out else BannerKind.GOOD,
            " ".join((sentence.format(file=isolate(str(written.path))), *left_out)),
        )

    def _ask_evidence(self) -> None:
        self.page_asked.emit("evidence")

    def _show_failure(self, failure: Failure) -> None:
        self.banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))
