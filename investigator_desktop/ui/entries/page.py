"""The entries page: filters, table, sums, and beside the table the chosen entry with its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.case import AccountRecord, CaseChanges, EntryRow, EntryTotal
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.entry_table_model import EntryTableModel, IdList
from investigator_desktop.qtbridge.settings import IS_DETAIL_SHOWN
from investigator_desktop.qtbridge.sums import sums_by_currency
from investigator_desktop.qtbridge.task_runner import Failure, Task
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.entries.detail_panel import DetailPanel, EntryBackground
from investigator_desktop.ui.entries.entry_view import EntryView
from investigator_desktop.ui.entries.filter_bar import FilterBar, ordered
from investigator_desktop.ui.entries.totals_strip import TotalsStrip
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import icon_button, plain_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.labels import Look, label

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile

_DETAIL_WIDTH = 400
_SOURCE_PATIENCE_MILLISECONDS = 120


@dataclass(frozen=True, slots=True)
class EntriesShown:
    """What one query found."""

    query: EntryQuery
    ids: IdList
    totals: tuple[EntryTotal, ...]
    accounts: tuple[AccountRecord, ...]


class EntriesPage(QWidget):
    """Reads the ids of a view off the window's thread and pages of rows as they are painted."""

    evidence_asked = Signal(object)  # id of the page of evidence

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.query = EntryQuery()
        self._reading: Task | None = None
        self._awaited_entry: int | None = None
        self.banner = Banner(self)
        self.filters = FilterBar(context.display, self)
        self.model = EntryTableModel(self._fetch, context.display, self)
        self.view = EntryView(self.model, self)
        self.detail = DetailPanel(context.display, self)
        self.totals = TotalsStrip(context.display, self)
        self.export_button = plain_button(self.tr("Export…"), "export", self)
        self._detail_switch = icon_button(self.tr("Show or hide the panel beside the table"), "panel", self)
        self._stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self._nothing_found = self._nothing_state()
        self._source_patience = QTimer(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)
        self._refresh()

    # what the window asks

    def search(self, text: str) -> None:
        """Show the entries that hold a text."""
        self.filters.show_text(text)

    def show_period(self, first: date | None, last: date | None) -> None:
        """Show the entries of a period."""
        self.filters.show_period(first, last)

    def show_entry(self, entry_id: int) -> None:
        """Show one entry, without filters where they hide it."""
        position = self.model.position_of(entry_id)
        if position is not None:
            self.view.go_to(position)
            return
        self._awaited_entry = entry_id
        if self.query == EntryQuery():
            self._refresh()
        else:
            self.filters.clear()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "entries",
            self.tr("There are no entries yet"),
            self.tr("Entries appear here as soon as a statement has been imported."),
            self._stack,
        )
        state.offer(self.tr("Go to evidence"), "evidence")
        state.button_pressed.connect(self._ask_evidence)
        return state

    def _nothing_state(self) -> EmptyState:
        state = EmptyState(
            "filter",
            self.tr("No entry fits the filters"),
            self.tr("Take a filter away to see more entries."),
            self._stack,
        )
        state.offer(self.tr("Clear filters"), "close")
        state.button_pressed.connect(self.clear_filters)
        return state

    def _lay_out(self) -> None:
        self._source_patience.setSingleShot(True)
        self._source_patience.setInterval(_SOURCE_PATIENCE_MILLISECONDS)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(label(self.tr("Entries"), Look.TITLE, self), 1)
        head.addWidget(self.export_button)
        head.addWidget(self._detail_switch)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.filters)
        column.addWidget(splitter, 1)
        column.addWidget(self.totals)

    def _connect(self) -> None:
        self.filters.query_changed.connect(self._use_filters)
        self.view.order_chosen.connect(self._use_order)
        self.view.entry_picked.connect(self._show_picked)
        self.detail.linked_asked.connect(self.show_entry)
        self._source_patience.timeout.connect(self._read_background)
        self.export_button.clicked.connect(self._choose_export)
        self._detail_switch.toggled.connect(self._switch_detail)
        self._context.events.changed.connect(self._follow)

    # the view

    def _fetch(self, ids: Sequence[int]) -> tuple[EntryRow, ...]:
        from investigator_desktop.operations.entries import entry_rows

        return entry_rows(self._context.case, ids)

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_entries:
            self._refresh()

    def _use_filters(self, query: EntryQuery) -> None:
        self.query = ordered(query, self.query)
        self._refresh()

    def _use_order(self, order: EntryQuery) -> None:
        self.query = ordered(self.query, order)
        self._refresh()

    def _refresh(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        work = partial(_shown, self._context.case, self.query)
        self._reading = self._context.tasks.task(self.tr("Looking for entries"), work)
        self._reading.succeeded.connect(self._show)
        self._reading.failed.connect(self._show_failure)
        self._reading.start()

    def _show(self, shown: EntriesShown) -> None:
        if shown.query != self.query:
            return
        self._reading = None
        self.model.show_ids(shown.ids)
        self.filters.show_accounts(shown.accounts)
        self.view.show_order(shown.query)
        self.totals.show_sums(len(shown.ids), sums_by_currency(shown.totals))
        self.export_button.setEnabled(len(shown.ids) > 0)
        self.detail.clear()
        self._stack.setCurrentWidget(self._page_for(shown))
        self._show_around(has_entries=bool(shown.accounts))
        self._go_to_awaited()

    def _show_around(self, *, has_entries: bool) -> None:
        for widget in (self.filters, self.totals, self.export_button, self._detail_switch):
            widget.setVisible(has_entries)
        self.detail.setVisible(has_entries and self._detail_switch.isChecked())

    def _page_for(self, shown: EntriesShown) -> QWidget:
        if len(shown.ids):
            return self.view
        return self._nothing_found if shown.accounts else self._empty

    def _go_to_awaited(self) -> None:
        awaited, self._awaited_entry = self._awaited_entry, None
        position = None if awaited is None else self.model.position_of(awaited)
        if position is not None:
            self.view.go_to(position)
        elif self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))

    # one entry

    def _show_picked(self, position: int) -> None:
        self.detail.show_row(self.model.row_at(position))
        self._source_patience.start()

    def _read_background(self) -> None:
        current = self.view.currentIndex()
        if not current.isValid() or not self.detail.isVisible():
            return
        row = self.model.row_at(current.row())
        task = self._context.tasks.task(
            self.tr("Reading the source"), partial(_background, self._context.case, row)
        )
        task.succeeded.connect(self._show_background)
        task.failed.connect(self.detail.show_failure)
        task.start()

    def _show_background(self, background: EntryBackground) -> None:
        current = self.view.currentIndex()
        if current.isValid() and self.model.row_at(current.row()).id == background.row.id:
            self.detail.show_background(background)

    def _switch_detail(self, is_shown: bool) -> None:
        self.detail.setVisible(is_shown)
        self._context.window.settings.choose(IS_DETAIL_SHOWN, is_shown)
        if is_shown:
            self._source_patience.start()

    # buttons

    def _choose_export(self) -> None:
        suggested = self._context.case.path.with_name(f"{self._context.case.path.stem} entries.xlsx")
        chosen = file_choice.choose_export_file(self, suggested)
        if chosen is None:
            return
        work = partial(_export, self._context.case, self.query, chosen)
        task = self._context.tasks.task(self.tr("Exporting entries"), work)
        task.succeeded.connect(self._tell_export)
        task.failed.connect(self._show_failure)
        task.start()

    def _tell_export(self, written: tuple[Path, int]) -> None:
        path, count = written
        sentence = self.tr("%Ln entries were written to {file}.", "", count).format(file=isolate(str(path)))
        self.banner.say(BannerKind.GOOD, sentence)

    def _ask_evidence(self) -> None:
        self.evidence_asked.emit("evidence")

    def clear_filters(self) -> None:
        """Show all entries."""
        self.filters.clear()

    def _show_failure(self, failure: Failure) -> None:
        self.banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))


def _shown(case: CaseFile, query: EntryQuery, progress: Progress) -> EntriesShown:
    from investigator_desktop.operations.entries import entry_ids, totals

    ids = entry_ids(case, query)
    progress.check()
    return EntriesShown(query, ids, totals(case, query), case.accounts())


def _background(case: CaseFile, row: EntryRow, progress: Progress) -> EntryBackground:
    from investigator_desktop.operations.entries import entry_rows, source_row

    linked = entry_rows(case, [row.linked_id])[0] if row.linked_id is not None else None
    return EntryBackground(row, source_row(case, row.id, progress=progress), linked)


def _export(case: CaseFile, query: EntryQuery, out: Path, progress: Progress) -> tuple[Path, int]:
    from investigator_desktop.operations.export import export_entries

    return out, export_entries(case, query, out, progress)
