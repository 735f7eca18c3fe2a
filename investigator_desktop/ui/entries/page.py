"""The entries page: filters, table, sums, and beside the table the chosen entry with its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from investigator_desktop.domain.case import AccountRecord, CaseChanges, EntryRow, EntryTotal
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.filters import ordered, unordered
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.entry_table_model import EntryTableModel, IdList
from investigator_desktop.qtbridge.settings import IS_DETAIL_SHOWN
from investigator_desktop.qtbridge.sums import sums_by_currency
from investigator_desktop.qtbridge.task_runner import Task
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.entries.background import BackgroundReading
from investigator_desktop.ui.entries.chosen_entries import ChosenEntries
from investigator_desktop.ui.entries.deciding import Deciding
from investigator_desktop.ui.entries.decision_tasks import Offers, offers_of
from investigator_desktop.ui.entries.detail_panel import DetailPanel
from investigator_desktop.ui.entries.empty_states import no_entries, nothing_found
from investigator_desktop.ui.entries.entry_view import EntryView, Kept
from investigator_desktop.ui.entries.exporting import EntryExport
from investigator_desktop.ui.entries.shared_choice import SharedChoice
from investigator_desktop.ui.entries.totals_strip import TotalsStrip
from investigator_desktop.ui.filters.decision_filters import EpisodeChoice
from investigator_desktop.ui.filters.filter_bar import FilterBar
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import icon_button, plain_button
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile

_DETAIL_WIDTH = 400


@dataclass(frozen=True, slots=True)
class EntriesShown:
    """What one query found."""

    query: EntryQuery
    ids: IdList
    totals: tuple[EntryTotal, ...]
    accounts: tuple[AccountRecord, ...]
    offers: Offers


class EntriesPage(QWidget):
    """Reads the ids of a view off the window's thread and pages of rows as they are painted."""

    evidence_asked = Signal(object)  # id of the page of evidence
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.query = context.focus.query
        self._reading: Task | None = None
        self._awaited_entry: int | None = None
        self._shown_query: EntryQuery | None = None
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.decide_button = plain_button(self.tr("Decide"), "chevron-down", self)
        self.export_button = plain_button(self.tr("Export…"), "export", self)
        self._detail_switch = icon_button(self.tr("Show or hide the panel beside the table"), "panel", self)
        self.filters = FilterBar(context, self)
        self.model = EntryTableModel(self._fetch, context.display, self)
        self.view = EntryView(self.model, self)
        self.detail = DetailPanel(context.display, self, is_read_only=context.case.is_read_only)
        self._background = BackgroundReading(context, self.detail)
        self.totals = TotalsStrip(context.display, self)
        self.deciding = Deciding(context, self.chosen_entries, self.banner, self)
        self._choice = SharedChoice(context.focus, self.view, self.model, self)
        self._exporting = EntryExport(context, self.banner, self)
        self._menu = QMenu(self)
        self._stack = QStackedWidget(self)
        self._empty = no_entries(self._stack)
        self._nothing_found = nothing_found(self._stack)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)
        self._refresh()

    # what the window asks

    def search(self, text: str) -> None:
        """Show the entries that hold a text."""
        self._filter_by(replace(self.query, text=text))

    def show_period(self, first: date | None, last: date | None) -> None:
        """Show the entries of a period."""
        self._filter_by(replace(self.query, from_on=first, to_on=last))

    def show_entry(self, entry_id: int) -> None:
        """Show one entry, without filters where they hide it."""
        position = self.model.position_of(entry_id)
        if position is not None:
            self.view.go_to(position)
            return
        self._awaited_entry = entry_id
        if unordered(self.query) == EntryQuery():
            self._refresh()
        else:
            self.clear_filters()

    def show_episode(self, choice: EpisodeChoice) -> None:
        """Show the entries of an episode, or all others, without any other filter."""
        self._filter_by(EntryQuery(episode_id=choice.episode_id, is_outside_episode=choice.is_outside))

    def use_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these actions under the button and in the menu of the table."""
        self._menu.addActions(actions)

    def chosen_entries(self) -> ChosenEntries | None:
        """Return the selected entries, None where none is."""
        position = self.view.chosen_position()
        row = None if position is None else self.model.known_row(position)
        if row is None:
            return None
        return ChosenEntries(self.view.selected_ids(), row, self.query, self.model.rowCount())

    # frame

    def _lay_out(self) -> None:
        self.decide_button.setMenu(self._menu)
        self.decide_button.setEnabled(not self._context.case.is_read_only)
        self._detail_switch.setCheckable(True)
        self._detail_switch.setChecked(self._context.window.settings.value(IS_DETAIL_SHOWN))
        self.detail.setVisible(self._detail_switch.isChecked())
        for page in (self.view, self._empty, self._nothing_found):
            self._stack.addWidget(page)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._stack)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([3 * _DETAIL_WIDTH, _DETAIL_WIDTH])
        actions = (self.decide_button, self.export_button, self._detail_switch)
        lay_out_page(self, self.tr("Entries"), actions, (self.banner, self.filters), splitter, self.totals)

    def _connect(self) -> None:
        self.view.order_chosen.connect(self._use_order)
        self.view.entry_picked.connect(self._show_picked)
        self.view.menu_asked.connect(self._open_menu)
        self.view.copying.refused.connect(self._refuse_copy)
        self.talk.undo_asked.connect(self.undo_asked)
        self.talk.evidence_asked.connect(self.evidence_asked)
        self._empty.button_pressed.connect(self.talk.ask_evidence)
        self._nothing_found.button_pressed.connect(self.clear_filters)
        self._background.notes.kept.connect(self.talk.say_done)
        self._background.notes.failed.connect(self.talk.show_failure)
        self.detail.withdraw_asked.connect(self.deciding.withdraw)
        self.detail.own_asked.connect(self.deciding.ask_own)
        self.detail.linked_asked.connect(self.show_entry)
        self.detail.card_switch.toggled.connect(self._switch_cards)
        self.export_button.clicked.connect(self._choose_export)
        self._detail_switch.toggled.connect(self._switch_detail)
        self._context.events.changed.connect(self._follow)
        self._context.focus.filter_changed.connect(self._use_filters)

    # the view

    def _fetch(self, ids: Sequence[int]) -> tuple[EntryRow, ...]:
        from investigator_desktop.operations.entries import entry_rows

        return entry_rows(self._context.case, ids)

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_entries or changes.has_decisions or changes.has_evidence:
            self.banner.clear()
            self._refresh()

    def _filter_by(self, query: EntryQuery) -> None:
        self._context.focus.use_filter(ordered(query, self._context.focus.query))

    def _use_filters(self, query: EntryQuery) -> None:
        """Show what the case is filtered by, in the order that this table has."""
        if unordered(query) != unordered(self.query):
            self.query = ordered(query, self.query)
            self.talk.when_seen(self._refresh)

    def _use_order(self, order: EntryQuery) -> None:
        self.query = ordered(self.query, order)
        self._refresh()

    def _refresh(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        work = partial(_shown, self._context.case, self.query)
        self._reading = self._context.tasks.task(self.tr("Looking for entries"), work)
        self._reading.succeeded.connect(self._show)
        self._reading.failed.connect(self.talk.show_failure)
        self._reading.start()

    def _show(self, shown: EntriesShown) -> None:
        if shown.query != self.query:
            return
        self._reading = None
        kept = self.view.place() if shown.query == self._shown_query else None
        self._shown_query = shown.query
        self.model.show_ids(shown.ids)
        self.deciding.offers = shown.offers
        self.view.show_order(shown.query)
        self.totals.show_sums(len(shown.ids), sums_by_currency(shown.totals))
        self.export_button.setEnabled(len(shown.ids) > 0)
        self._background.clear()
        self._stack.setCurrentWidget(self._page_for(shown))
        self._show_around(has_entries=bool(shown.accounts))
        self._go_on(kept)

    def _show_around(self, *, has_entries: bool) -> None:
        buttons = (self.decide_button, self.export_button, self._detail_switch)
        for widget in (self.filters, self.totals, *buttons):
            widget.setVisible(has_entries)
        self.detail.setVisible(has_entries and self._detail_switch.isChecked())

    def _page_for(self, shown: EntriesShown) -> QWidget:
        if len(shown.ids):
            return self.view
        return self._nothing_found if shown.accounts else self._empty

    def _go_on(self, kept: Kept | None) -> None:
        """Go to the entry that was asked for, else to where a person was in the same view, else to the top."""
        awaited, self._awaited_entry = self._awaited_entry, None
        position = None if awaited is None else self.model.position_of(awaited)
        if position is not None:
            self.view.go_to(position)
        elif kept is not None and self.model.rowCount():
            self.view.go_back(kept)
        elif self.model.rowCount() and not self._choice.follow_now():
            self.view.choose(0)

    # one entry

    def _show_picked(self, position: int) -> None:
        row = self.model.known_row(position)
        if row is not None:
            self._background.show_row(row)

    def _switch_detail(self, is_shown: bool) -> None:
        self.detail.setVisible(is_shown)
        self._context.window.settings.choose(IS_DETAIL_SHOWN, is_shown)
        if is_shown:
            self._background.read_soon()

    def _switch_cards(self, is_whole: bool) -> None:
        """Show card numbers whole, or with their middle hidden."""
        self._context.display.shows_whole_cards = is_whole
        self.view.viewport().update()
        position = self.view.chosen_position()
        if position is not None:
            self._show_picked(position)

    # buttons

    def _choose_export(self) -> None:
        self._exporting.choose(self.query)

    def _open_menu(self, point: QPoint) -> None:
        self._menu.popup(point)

    def _refuse_copy(self, count: int) -> None:
        sentence = self.tr("%Ln rows are too many for the clipboard; export them instead.", "", count)
        self.banner.say(BannerKind.CAUTION, sentence)

    def clear_filters(self) -> None:
        """Show all entries."""
        self.filters.clear()


def _shown(case: CaseFile, query: EntryQuery, progress: Progress) -> EntriesShown:
    from investigator_desktop.operations.entries import entry_ids, totals

    ids = entry_ids(case, query)
    progress.check()
    return EntriesShown(query, ids, totals(case, query), case.accounts(), offers_of(case))
