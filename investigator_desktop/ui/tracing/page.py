"""The page of tracing: choose funds and accounts, see every method side by side, ask who paid for what."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.qtbridge.task_runner import Task, Work
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.provenance.entry_source import show_source_of
from investigator_desktop.ui.theme import SMALL
from investigator_desktop.ui.tracing.funds_panel import FundsPanel
from investigator_desktop.ui.tracing.method_panel import MethodPanel
from investigator_desktop.ui.tracing.payment_panel import PaymentPanel
from investigator_desktop.ui.tracing.tracing_tasks import (
    AssetShown,
    FundsShown,
    TraceShown,
    asset,
    funds_shown,
    keep,
    traced,
    withdraw,
)
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page

if TYPE_CHECKING:
    from investigator_desktop.operations.tracing.request import TraceRequest


class TracingPage(QWidget):
    """Traces off the window's thread; a result is shown, and kept only where a person says so."""

    entry_asked = Signal(object)  # id of an entry to be opened among the entries
    page_asked = Signal(object)  # id of the page of entries
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._tracing: Task | None = None
        self._said = ""
        self.shown: TraceShown | None = None
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.trace_button = primary_button(self.tr("Trace"), "tracing", self)
        self.keep_button = plain_button(self.tr("Keep the result"), "check", self)
        self._stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self._work = QWidget(self._stack)
        self.funds = FundsPanel(context.display, self._work)
        self.tabs = QTabWidget(self._work)
        self.methods = MethodPanel(context.display, self.tabs)
        self.payments = PaymentPanel(context.display, self.tabs)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.trace_button)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "tracing",
            self.tr("No funds of interest are marked yet"),
            self.tr(
                "Choose credits among the entries or on the timeline and mark them as funds of interest, with the name "
                "of the claimant. Their money is then followed by every method side by side."
            ),
            self._stack,
        )
        state.offer(self.tr("Go to entries"), "entries")
        return state

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._scrolled(self.methods), self.tr("Methods side by side"))
        self.tabs.addTab(self.payments, self.tr("Payments and assets"))
        self.tabs.setVisible(False)
        inner = QVBoxLayout(self._work)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SMALL)
        inner.addWidget(self.funds)
        inner.addWidget(self.tabs, 1)
        inner.addStretch(0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._work)
        lay_out_page(
            self, self.tr("Tracing"), (self.keep_button, self.trace_button), (self.banner,), self._stack
        )

    def _scrolled(self, widget: QWidget) -> QScrollArea:
        area = QScrollArea(self.tabs)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(widget)
        return area

    def _connect(self) -> None:
        self._empty.button_pressed.connect(self._ask_entries)
        self.trace_button.clicked.connect(self.trace)
        self.keep_button.clicked.connect(self.keep)
        self.funds.withdrawal_asked.connect(self._withdraw)
        self.payments.payment_chosen.connect(self._attribute)
        self.payments.entry_asked.connect(self.entry_asked)
        self.payments.source_asked.connect(self._show_source)
        self.talk.undo_asked.connect(self.undo_asked)
        self._context.events.changed.connect(self._follow)

    # funds

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_entries or changes.has_decisions or changes.has_evidence or changes.has_analysis:
            self.banner.clear()
            self._refresh()

    def _refresh(self) -> None:
        self.talk.look(
            self.tr("Looking for funds of interest"),
            partial(funds_shown, self._context.case),
            self._show_funds,
        )

    def _show_funds(self, shown: FundsShown) -> None:
        has_funds = bool(shown.funds)
        self.funds.show_funds(shown)
        self._stack.setCurrentWidget(self._work if has_funds else self._empty)
        is_writable = not self._context.case.is_read_only
        self.trace_button.setVisible(has_funds)
        self.keep_button.setVisible(has_funds)
        self.keep_button.setEnabled(is_writable and self.shown is not None)
        self.funds.withdraw_button.setEnabled(is_writable)
        if self.shown is not None and self.shown.traced.input_sequence != self._context.case.sequence:
            self.banner.say(
                BannerKind.CAUTION,
                self.tr("The case has changed since this was traced; trace again to see it."),
            )

    def _withdraw(self, record_id: int) -> None:
        work = partial(withdraw, self._context.case, record_id, self._context.actor)
        self._change(self.tr("Withdrawing a mark"), work, self.tr("The mark was withdrawn."))

    def _change(self, title: str, work: Work, sentence: str) -> None:
        self._said = sentence
        self.talk.change(title, work, self._tell)

    def _tell(self, changes: CaseChanges) -> None:
        self._context.events.tell(changes)
        self.talk.say_done(self._said)

    # tracing

    def trace(self) -> None:
        """Trace the funds through the chosen accounts by every method."""
        if self._tracing is not None:
            self._tracing.cancel()
        self.banner.clear()
        work = partial(traced, self._context.case, self._request())
        self._tracing = self._context.tasks.task(self.tr("Tracing"), work)
        self._tracing.succeeded.connect(self._show_traced)
        self._tracing.failed.connect(self.talk.show_failure)
        self._tracing.start()

    def _request(self) -> TraceRequest:
        from investigator_desktop.operations.tracing.request import TraceRequest

        return TraceRequest(self.funds.account_ids, has_inferred=self.funds.inferred.isChecked())

    def _show_traced(self, shown: TraceShown) -> None:
        self._tracing = None
        self.shown = shown
        self.methods.show_traced(shown)
        self.payments.show_traced(shown)
        self.tabs.setVisible(True)
        self.keep_button.setEnabled(not self._context.case.is_read_only)

    def _attribute(self, entry_id: int) -> None:
        if self.shown is None:
            return
        work = partial(asset, self._context.case, self.shown.traced, entry_id)
        self.talk.look(self.tr("Looking for who paid"), work, self._show_asset)

    def _show_asset(self, found: AssetShown) -> None:
        self.payments.show_asset(found)

    def keep(self) -> None:
        """Keep the result in the case, with what was asked for."""
        if self.shown is None:
            return
        names = ", ".join(account.name for account in self.shown.traced.table.accounts)
        title = self.tr("Tracing through {accounts}").format(accounts=names)
        work = partial(keep, self._context.case, self.shown.traced, title, self._context.actor)
        self._change(self.tr("Keeping the result"), work, self.tr("The result is kept in the case."))

    # around

    def _show_source(self, entry_id: int) -> None:
        show_source_of(self._context, entry_id, self)

    def _ask_entries(self) -> None:
        self.page_asked.emit("entries")
