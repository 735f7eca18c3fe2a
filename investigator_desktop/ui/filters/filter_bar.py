"""The filters of the case above a page: a search, the filters that are on, and all fields where they are wanted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.filters import (
    FilterNames,
    FilterPart,
    filter_terms,
    is_filtering,
    ordered,
    unordered,
    without,
)
from investigator_desktop.qtbridge.settings import IS_FILTER_PANEL_SHOWN
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.filters.chips import FilterChip
from investigator_desktop.ui.filters.filter_fields import FilterFields
from investigator_desktop.ui.filters.offers import FilterOffers, filter_offers
from investigator_desktop.ui.filters.saved_filters import SavedFilters
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, quiet_button
from investigator_desktop.ui.widgets.flow_layout import FlowLayout

PATIENCE_MILLISECONDS = 250
_SEARCH_LETTERS = 20


class FilterBar(QWidget):
    """Follows the filter of the case and changes it once typing pauses; reads what it offers when it is in sight."""

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = True
        self._names = FilterNames()
        self._chips: list[FilterChip] = []
        self.banner = Banner(self)
        self.text = QLineEdit(self)
        self.switch = plain_button(self.tr("Filters"), "filter", self)
        self.saved = SavedFilters(context, self.banner, self)
        self.clear_button = quiet_button(self.tr("Clear filters"), "close", self)
        self.fields = FilterFields(context.display, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._flow = self._lay_out()
        self._connect()
        self._follow_filter(context.focus.query)

    @property
    def query(self) -> EntryQuery:
        """Return the filters as the fields say them."""
        return self.fields.applied(EntryQuery(text=self.text.text().strip()))

    @property
    def chips(self) -> tuple[FilterChip, ...]:
        """Return the filters that are on, as they are shown."""
        return tuple(self._chips)

    def place_first(self, widget: QWidget) -> None:
        """Put a control of the page before the search, where both fit in one line."""
        self._flow.insert_first(widget)

    def clear(self) -> None:
        """Remove all filters."""
        self._patience.stop()
        self._context.focus.use_filter(ordered(EntryQuery(), self._context.focus.query))
        self._follow_filter(self._context.focus.query)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what there is to choose from, where that may have changed since."""
        super().showEvent(event)
        self._read_offers()

    # frame

    def _lay_out(self) -> FlowLayout:
        self.text.setPlaceholderText(self.tr("Text as written"))
        self.text.setAccessibleName(self.tr("Text as written"))
        self.text.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.setFixedWidth(self.text.fontMetrics().averageCharWidth() * _SEARCH_LETTERS + 48)
        self.text.setClearButtonEnabled(True)
        self.switch.setCheckable(True)
        self.switch.setToolTip(self.tr("Show or hide all fields of the filters"))
        line = QWidget(self)
        flow = FlowLayout(line, TIGHT, TIGHT)
        for widget in (self.text, self.switch, self.saved.button, self.clear_button):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for part in (line, self.fields, self.banner):
            column.addWidget(part)
        is_shown = self._context.window.settings.value(IS_FILTER_PANEL_SHOWN)
        self.switch.setChecked(is_shown)
        self.fields.setVisible(is_shown)
        return flow

    def _connect(self) -> None:
        self.text.textChanged.connect(self._wait)
        self.text.returnPressed.connect(self.tell_now)
        self.fields.changed.connect(self._wait)
        self.fields.entered.connect(self.tell_now)
        self.switch.toggled.connect(self._show_fields)
        self.clear_button.clicked.connect(self.clear)
        self._patience.timeout.connect(self._tell)
        self._context.focus.filter_changed.connect(self._follow_filter)
        self._context.events.changed.connect(self._follow)

    def _show_fields(self, is_shown: bool) -> None:
        self.fields.setVisible(is_shown)
        for chip in self._chips:
            chip.setVisible(not is_shown)
        self._context.window.settings.choose(IS_FILTER_PANEL_SHOWN, is_shown)

    # the filter of the case

    def _wait(self, _value: object = None) -> None:
        self._patience.start()

    def tell_now(self) -> None:
        """Filter by what the fields say without waiting any longer."""
        self._patience.stop()
        self._tell()

    def _tell(self) -> None:
        focus = self._context.focus
        if self.query != unordered(focus.query):
            focus.use_filter(ordered(self.query, focus.query))

    def _follow_filter(self, query: EntryQuery) -> None:
        """Show the filters in use; what a person is typing stays as it is where it says the same."""
        if self.query != unordered(query):
            self._patience.stop()
            self.text.blockSignals(True)
            self.text.setText(query.text)
            self.text.blockSignals(False)
            self.fields.show_query(query)
        self.clear_button.setVisible(is_filtering(query))
        self.saved.follow(query)
        self._show_chips(query)

    def _show_chips(self, query: EntryQuery) -> None:
        for old in self._chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._flow.removeWidget(self.clear_button)
        terms = [term for term in filter_terms(query, self._names) if term.part is not FilterPart.TEXT]
        self._chips = [self._chip(term.part, self._context.display.text(term.words)) for term in terms]
        self._flow.addWidget(self.clear_button)
        self.switch.setText(self._switch_title(len(terms)))
        self.switch.setAccessibleName(self.switch.text())

    def _chip(self, part: FilterPart, words: str) -> FilterChip:
        made = FilterChip(part, words, self)
        made.removed.connect(self._remove)
        self._flow.addWidget(made)
        made.setVisible(not self.switch.isChecked())  # all fields say the same
        return made

    def _switch_title(self, count: int) -> str:
        return self.tr("Filters: %Ln", "", count) if count else self.tr("Filters")

    def _remove(self, part: FilterPart) -> None:
        focus = self._context.focus
        focus.use_filter(without(focus.query, part))

    # what there is to choose from

    def _follow(self, changes: CaseChanges) -> None:
        self._is_stale = True
        if self.isVisible():
            self._read_offers()

    def _read_offers(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        title = self.tr("Looking for accounts, tags and episodes")
        task = self._context.tasks.task(title, partial(filter_offers, self._context.case))
        task.succeeded.connect(self._show_offers)
        task.failed.connect(self._show_failure)
        task.start()

    def _show_offers(self, offers: FilterOffers) -> None:
        self.fields.offer_accounts(offers.accounts, offers.currencies)
        self.fields.offer_decided(offers.tags, offers.episodes)
        titles = {account.id: self.fields.account_title(account) for account in offers.accounts}
        self._names = FilterNames(titles, {one.id: one.text.title for one in offers.episodes})
        self.saved.show_kept(offers.kept, self._names)
        self._show_chips(self._context.focus.query)

    def _show_failure(self, failure: Failure) -> None:
        self.banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))
