"""The page of flows: who paid whom, what stayed with one of them, and by which ways money went."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.exhibits import Exhibit
from investigator_desktop.domain.flows import FlowBy, FlowEdge, FlowQuery
from investigator_desktop.qtbridge.task_runner import Work
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.exhibits.pinning import Pinning
from investigator_desktop.ui.flows.flow_tasks import (
    FlowsShown,
    NodeChoice,
    RatesAsked,
    WrittenFlows,
    balance_of,
    keep_totals,
    movements_of,
    nodes_of,
    seal,
    totals_of,
    write_flows,
)
from investigator_desktop.ui.flows.picture.tab import PictureTab
from investigator_desktop.ui.flows.rates_dialog import RatesDialog
from investigator_desktop.ui.flows.search_panel import SearchPanel
from investigator_desktop.ui.flows.searches import Search, Searched, WaysToShow, keep_search, searched
from investigator_desktop.ui.flows.totals_panel import TotalsPanel
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page


class FlowsPage(QWidget):
    """Sums and searches off the window's thread; keeping an answer and sealing rates are steps that can be undone."""

    entry_asked = Signal(object)  # the id of an entry
    evidence_asked = Signal(object)  # id of the page of evidence
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = False
        self._asked = FlowQuery()
        self._searched: Searched | None = None
        self._sealing: RatesAsked | None = None
        self._awaited_rates = ""
        self.dialog: RatesDialog | None = None
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.pin_button = plain_button(self.tr("Pin…"), "pin", self)
        self.rates_button = plain_button(self.tr("Seal rates…"), "lock", self)
        self.keep_button = plain_button(self.tr("Keep in the case"), "check", self)
        self.export_button = plain_button(self.tr("Export…"), "export", self)
        self.stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self.tabs = QTabWidget(self.stack)
        self.picture = PictureTab(context, self.tabs)
        self.pinning = Pinning(context, self.picture.shown_view, self.banner, self)
        self.totals = TotalsPanel(context.display, self.tabs)
        self.searches = SearchPanel(context.display, self.tabs)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.tabs)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "flows",
            self.tr("No money has moved yet"),
            self.tr(
                "Add statements or tables of transfers: their movements are then summed between parties, accounts and "
                "places, each movement once."
            ),
            self.stack,
        )
        state.offer(self.tr("Go to evidence"), "evidence")
        return state

    def _lay_out(self) -> None:
        for button in (self.pin_button, self.rates_button, self.keep_button):
            button.setEnabled(not self._context.case.is_read_only)
        self.tabs.addTab(self.picture, self.tr("Picture"))
        self.tabs.setCornerWidget(self.picture.panel.toolbar.corner)
        self.tabs.addTab(self.totals, self.tr("Totals"))
        self.tabs.addTab(self.searches, self.tr("Ways, circles and patterns"))
        self.tabs.setAccessibleName(self.tr("Picture, totals and searches"))
        self.stack.addWidget(self._empty)
        self.stack.addWidget(self.tabs)
        actions = (self.pin_button, self.rates_button, self.keep_button, self.export_button)
        lay_out_page(self, self.tr("Flows"), actions, (self.banner,), self.stack)

    def _connect(self) -> None:
        self._empty.button_pressed.connect(self.talk.ask_evidence)
        self.talk.evidence_asked.connect(self.evidence_asked)
        self.talk.undo_asked.connect(self.undo_asked)
        self.rates_button.clicked.connect(self.ask_rates)
        self.keep_button.clicked.connect(self.keep)
        self.export_button.clicked.connect(self.export)
        self.pin_button.clicked.connect(self.pinning.ask)
        self.pinning.undo_asked.connect(self.undo_asked)
        self.picture.entry_asked.connect(self.entry_asked)
        self.picture.note_kept.connect(self.talk.say_done)
        self.picture.failed.connect(self.talk.show_failure)
        self.searches.picture_asked.connect(self._show_ways)
        self.totals.filters.query_changed.connect(self._refresh_totals)
        self.totals.edge_chosen.connect(self._show_movements)
        self.totals.balance_asked.connect(self._show_balance)
        self.totals.hops.entry_asked.connect(self.entry_asked)
        self.searches.entry_asked.connect(self.entry_asked)
        self.searches.nodes_asked.connect(self._offer_nodes)
        self.searches.search_asked.connect(self._search)
        self.tabs.currentChanged.connect(self._follow_tab)
        self._context.events.changed.connect(self._follow)

    # what is shown

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_analysis or changes.has_decisions or changes.has_entries or changes.has_evidence:
            self._is_stale = True
            if self.isVisible():
                self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where the case has changed while another page was in sight."""
        super().showEvent(event)
        if self._is_stale or self.picture.is_stale:
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        self.picture.refresh()
        self._refresh_totals(self.totals.filters.query)
        self._offer_nodes(FlowBy(self.searches.by.currentData()))

    def _refresh_totals(self, query: FlowQuery) -> None:
        self._asked = query
        work = partial(totals_of, self._context.case, query, self.totals.filters.rates_name)
        self.talk.look(self.tr("Adding up the flows"), work, self._show)

    def _show(self, shown: FlowsShown) -> None:
        if shown.table.query != self._asked:
            return
        has_movements = bool(shown.movement_count)
        self.stack.setCurrentWidget(self.tabs if has_movements else self._empty)
        self.totals.show_flows(shown)
        self._follow_tab(self.tabs.currentIndex())
        awaited, self._awaited_rates = self._awaited_rates, ""
        if awaited:
            self.totals.filters.choose_rates(awaited)

    def _show_movements(self, edge: FlowEdge) -> None:
        work = partial(movements_of, self._context.case, self._asked, edge)
        self.talk.look(self.tr("Looking for the movements"), work, self.totals.show_edge)

    def _show_balance(self, node: str) -> None:
        work = partial(balance_of, self._context.case, node, self._asked.by)
        self.talk.look(self.tr("Looking at what stayed"), work, self.totals.balance.show_balance)

    def _offer_nodes(self, by: FlowBy) -> None:
        work = partial(nodes_of, self._context.case, by)
        self.talk.look(self.tr("Looking for parties and accounts"), work, self._show_nodes)

    def _show_nodes(self, nodes: tuple[NodeChoice, ...]) -> None:
        self.searches.offer_nodes(nodes)

    def _search(self, search: Search) -> None:
        self.talk.look(self.tr("Searching"), partial(searched, self._context.case, search), self._show_found)

    def _show_found(self, done: Searched) -> None:
        self._searched = done
        self.searches.show_found(done.found)
        self._follow_tab(self.tabs.currentIndex())

    def _follow_tab(self, _tab: int) -> None:
        """Offer for each tab what can be done with its answer."""
        has_movements = self.stack.currentWidget() is self.tabs
        shown = self.tabs.currentWidget()
        self.pin_button.setVisible(has_movements and shown is self.picture)
        self.picture.panel.toolbar.corner.setVisible(shown is self.picture)
        for button in (self.rates_button, self.export_button):
            button.setVisible(has_movements and shown is self.totals)
        self.keep_button.setVisible(has_movements and shown is not self.picture)
        has_answer = self._searched is not None if shown is self.searches else True
        self.keep_button.setEnabled(has_answer and not self._context.case.is_read_only)

    def _show_ways(self, ways: WaysToShow) -> None:
        self.tabs.setCurrentWidget(self.picture)
        self.picture.show_ways(ways)

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Show a picture that was pinned as it was, within its filters."""
        self.tabs.setCurrentWidget(self.picture)
        self.picture.show_exhibit(exhibit)

    # what a person does

    def keep(self) -> None:
        """Keep the totals shown, or what the search found, as one step."""
        case, actor = self._context.case, self._context.actor
        if self.tabs.currentWidget() is self.searches:
            if self._searched is not None:
                title = self.searches.kind.currentText()
                work: Work = partial(keep_search, case, self._searched, title, actor)
                self.talk.change(self.tr("Keeping what was found"), work, self._tell_kept)
            return
        title = self.tr("Totals of flows")
        rates = self.totals.filters.rates_name
        work = partial(keep_totals, case, title, self._asked, rates, actor)
        self.talk.change(self.tr("Keeping the totals"), work, self._tell_kept)

    def export(self) -> None:
        """Ask where the totals shall be written."""
        case = self._context.case
        chosen = file_choice.choose_flows_file(self, case.path.with_name(f"{case.path.stem} flows.xlsx"))
        if chosen is not None:
            rates, language = self.totals.filters.rates_name, self._context.display.language
            work = partial(write_flows, case, self._asked, chosen, rates, language)
            self.talk.look(self.tr("Exporting the totals"), work, self._tell_written)

    def ask_rates(self) -> None:
        """Ask for a table of rates to seal."""
        case = self._context.case
        self.dialog = RatesDialog(case.details.currency, case.path.parent, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.answered.connect(self._seal)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _seal(self, asked: RatesAsked) -> None:
        self._sealing = asked
        work = partial(seal, self._context.case, asked, self._context.actor)
        self.talk.change(self.tr("Sealing the rates"), work, self._tell_sealed)

    # what was done

    def _tell_kept(self, changes: CaseChanges) -> None:
        said = self.tr("The answer is kept in the case with its question, your name and the time.")
        self.talk.tell_done(changes, said)

    def _tell_sealed(self, changes: CaseChanges) -> None:
        name = self._sealing.name if self._sealing is not None else ""
        self._awaited_rates = name
        sentence = self.tr("The table {name} is sealed; amounts can be converted by it.")
        self.talk.tell_done(changes, sentence.format(name=self._context.display.name(name)))

    def _tell_written(self, written: WrittenFlows) -> None:
        sentence = self.tr("%Ln totals were written to {file}.", "", written.count)
        left_out = (self._context.display.text(said) for said in written.left_out)
        self.banner.say(
            BannerKind.CAUTION if written.left_out else BannerKind.GOOD,
            " ".join((sentence.format(file=self._context.display.name(str(written.path))), *left_out)),
        )
