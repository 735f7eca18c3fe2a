"""The page of screening: digits, round amounts, gaps, classes, balances and outgoings; never a finding by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.screening import Figure
from investigator_desktop.domain.screening_words import GAP_NOTE, ROUND_NOTE, STRATA_NOTE
from investigator_desktop.domain.spending import SpendingLine
from investigator_desktop.qtbridge.task_runner import Work
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.provenance.entry_source import show_source_of
from investigator_desktop.ui.screening.balances_panel import BalancesPanel
from investigator_desktop.ui.screening.conversation import Done, ScreeningConversation
from investigator_desktop.ui.screening.digits_panel import DigitsPanel
from investigator_desktop.ui.screening.figures_panel import FiguresPanel
from investigator_desktop.ui.screening.scope_bar import ScopeBar
from investigator_desktop.ui.screening.screening_tasks import (
    SpendingShown,
    WrittenSpending,
    entries_of_line,
    screening_of,
    spending_of,
)
from investigator_desktop.ui.screening.shapes import FigureShapes
from investigator_desktop.ui.screening.spending_panel import SpendingPanel
from investigator_desktop.ui.theme import SMALL
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page

if TYPE_CHECKING:
    from investigator_desktop.operations.screening.looking import Screening


class ScreeningPage(QWidget):
    """Looks off the window's thread; an account and a currency chosen above hold for all tabs."""

    entry_asked = Signal(object)  # the id of an entry
    evidence_asked = Signal(object)  # id of the page of evidence
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = False
        self._screening: Screening | None = None
        self._spending: SpendingShown | None = None
        self.conversation = ScreeningConversation(context, self)
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.keep_button = plain_button(self.tr("Keep in the case"), "check", self)
        self.export_button = plain_button(self.tr("Export outgoings…"), "export", self)
        self.stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self._filled = QWidget(self.stack)
        self.scope = ScopeBar(context.display, self._filled)
        self.tabs = QTabWidget(self._filled)
        self._make_panels()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.scope)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "screening",
            self.tr("There are no amounts to screen yet"),
            self.tr(
                "Add statements: their digits, round amounts, gaps and balances are then looked at, and outgoings "
                "are summed by category. What is shown says where to look, and is never a finding by itself."
            ),
            self.stack,
        )
        state.offer(self.tr("Go to evidence"), "evidence")
        return state

    def _make_panels(self) -> None:
        display, shapes = self._context.display, FigureShapes(self._context.display, self)
        is_read_only = self._context.case.is_read_only
        self._shapes = shapes
        self.digits = DigitsPanel(display, self.tabs)
        self.rounds = FiguresPanel(
            display.text(ROUND_NOTE), self.tr("No amount is shown here."), shapes.rounds(), self.tabs
        )
        self.gaps = FiguresPanel(
            display.text(GAP_NOTE), self.tr("No gap was found."), shapes.gaps(), self.tabs
        )
        self.classes = FiguresPanel(
            display.text(STRATA_NOTE), self.tr("No amount is shown here."), shapes.classes(), self.tabs
        )
        self.balances = BalancesPanel(display, self.tabs)
        self.spending = SpendingPanel(display, self.tabs, is_read_only=is_read_only)

    def _lay_out(self) -> None:
        for button in (self.keep_button, self.export_button):
            button.setToolTip(self.tr("Of the chosen account, or of all, in every currency"))
        self.tabs.addTab(self.digits, self.tr("Digits"))
        self.tabs.addTab(self.rounds, self.tr("Round amounts"))
        self.tabs.addTab(self.gaps, self.tr("Gaps"))
        self.tabs.addTab(self.classes, self.tr("Classes"))
        self.tabs.addTab(self.balances, self.tr("Balances"))
        self.tabs.addTab(self.spending, self.tr("Outgoings"))
        self.tabs.setAccessibleName(self.tr("Ways to look at amounts"))
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(SMALL)
        filled.addWidget(self.scope)
        filled.addWidget(self.tabs, 1)
        self.stack.addWidget(self._empty)
        self.stack.addWidget(self._filled)
        lay_out_page(
            self, self.tr("Screening"), (self.keep_button, self.export_button), (self.banner,), self.stack
        )

    def _connect(self) -> None:
        talk = self.conversation
        self._empty.button_pressed.connect(self.talk.ask_evidence)
        self.talk.evidence_asked.connect(self.evidence_asked)
        self.keep_button.clicked.connect(self.keep)
        self.export_button.clicked.connect(self.export)
        self.scope.changed.connect(self._show_all)
        for panel in (self.digits, self.rounds, self.gaps, self.classes, self.balances):
            panel.entries_asked.connect(talk.show_entries)
        self.spending.line_chosen.connect(self._show_line)
        self.spending.words_asked.connect(talk.ask_words)
        self.spending.line.category_asked.connect(talk.ask_category)
        self.spending.line.entry_asked.connect(self.entry_asked)
        self.spending.line.source_asked.connect(self._show_source)
        self.spending.rules.withdraw_asked.connect(talk.withdraw)
        talk.entry_asked.connect(self.entry_asked)
        talk.done.connect(self._tell_done)
        talk.written.connect(self._tell_written)
        talk.failed.connect(self.talk.show_failure)
        self.talk.undo_asked.connect(self.undo_asked)
        self._context.events.changed.connect(self._follow)

    # what is shown

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_entries or changes.has_decisions or changes.has_evidence:
            self._is_stale = True
            if self.isVisible():
                self._refresh()
        elif changes.has_analysis:
            self._look_at_spending()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where the case has changed while another page was in sight."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        self._start(self.tr("Screening the amounts"), partial(screening_of, self._context.case), self._show)
        self._look_at_spending()

    def _look_at_spending(self) -> None:
        work = partial(spending_of, self._context.case)
        self._start(self.tr("Compiling the outgoings"), work, self._show_spending)

    def _show(self, found: Screening | None) -> None:
        self._screening = found
        self.stack.setCurrentWidget(self._empty if found is None else self._filled)
        for button in (self.keep_button, self.export_button):
            button.setVisible(found is not None)
        if found is not None:
            accounts = tuple(dict.fromkeys(one.scope.account for one in found.strata))
            self.scope.offer(accounts, tuple(sorted({one.scope.currency for one in found.strata} - {""})))
        self._show_all()

    def _show_spending(self, shown: SpendingShown | None) -> None:
        self._spending = shown
        self._show_lines()

    def _show_all(self) -> None:
        found, has, shapes = self._screening, self.scope.has, self._shapes
        if found is None:
            return
        self.export_button.setEnabled(self.scope.has_number)
        self.keep_button.setEnabled(self.scope.has_number and not self._context.case.is_read_only)
        self.digits.show_tests([one for one in found.digits if has(one.scope.account, one.scope.currency)])
        rounds = [one for one in found.rounds if has(one.scope.account, one.scope.currency)]
        self.rounds.show_figures(rounds, shapes.round_texts)
        gaps: list[Figure] = [one for one in found.numbers if has(one.account)]
        gaps += [one for one in found.quiet if has(one.account)]
        self.gaps.show_figures(gaps, shapes.gap_texts)
        classes = [one for one in found.strata if has(one.scope.account, one.scope.currency)]
        self.classes.show_figures(classes, shapes.class_texts)
        self.balances.show_trails(
            [one for one in found.balances if has(one.scope.account, one.scope.currency)]
        )
        self._show_lines()

    def _show_lines(self) -> None:
        shown, has = self._spending, self.scope.has
        lines = () if shown is None else shown.spending.lines
        rules = () if shown is None else shown.rules
        self.spending.show_spending([one for one in lines if has(one.account, one.currency)], rules)

    def _show_line(self, line: SpendingLine) -> None:
        if self._spending is not None:
            work = partial(entries_of_line, self._context.case, self._spending.spending, line)
            self._start(self.tr("Looking for the entries"), work, self.spending.show_line)

    # what a person does

    def _show_source(self, entry_id: int) -> None:
        show_source_of(self._context, entry_id, self)

    def keep(self) -> None:
        """Keep what was found of the chosen account, or of all."""
        self.conversation.keep(self.scope.accounts)

    def export(self) -> None:
        """Write the outgoings of the chosen account, or of all."""
        self.conversation.export(self.scope.accounts)

    def _tell_done(self, done: Done) -> None:
        self._context.events.tell(done.changes)
        self.talk.say_done(done.sentence)

    def _tell_written(self, written: WrittenSpending) -> None:
        sentence = self.tr("%Ln lines of outgoings were written to {file}.", "", written.count)
        left_out = (self._context.display.text(said) for said in written.left_out)
        self.banner.say(
            BannerKind.CAUTION if written.left_out else BannerKind.GOOD,
            " ".join((sentence.format(file=self._context.display.name(str(written.path))), *left_out)),
        )

    def _start(self, title: str, work: Work, then: Callable[..., None]) -> None:
        self.talk.look(title, work, then)
