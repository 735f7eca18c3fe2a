"""The timeline page: tools, filters, canvas, and beside it the chosen entry with its row in the source."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.analysis.timeline.model import PeriodChosen, TimelineModel
from investigator_desktop.analysis.timeline.rows import foldable_groups
from investigator_desktop.analysis.timeline.view import LaneBy, TimelineView
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.exhibits import Exhibit, PinnedTimeline
from investigator_desktop.domain.filters import is_filtering, unordered
from investigator_desktop.qtbridge.case_focus import Selection
from investigator_desktop.qtbridge.task_runner import Failure, Task
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.exhibits.exhibit_tasks import PinnedView
from investigator_desktop.ui.exhibits.pinning import Pinning
from investigator_desktop.ui.filters.filter_bar import FilterBar
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.timeline.empty_states import nothing_drawn, nothing_left
from investigator_desktop.ui.timeline.entry_side import EntrySide
from investigator_desktop.ui.timeline.period_strip import PeriodStrip
from investigator_desktop.ui.timeline.searching import HoverSource, TimelineSearch
from investigator_desktop.ui.timeline.source import CaseTimelineSource, TimelineSource
from investigator_desktop.ui.timeline.timeline_view import TimelineCanvas
from investigator_desktop.ui.timeline.toolbar import TimelineToolbar
from investigator_desktop.ui.tracing.marking import FundsMarking
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.labels import card

_SIDE_WIDTH = 360


class TimelinePage(QWidget):
    """Builds the model off the window's thread; the canvas lays it out. It follows filter and selection of the case."""

    entry_chosen = Signal(object)  # id of an entry to be opened among the entries
    period_asked = Signal(object)  # PeriodChosen whose entries are wanted
    evidence_asked = Signal(object)  # id of the page of evidence

    def __init__(self, context: CaseContext, parent: QWidget, source: TimelineSource | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._source = source or CaseTimelineSource(context.case)
        self._reading: Task | None = None
        self._lane_by = LaneBy.ACCOUNT
        self._foldable: frozenset[str] = frozenset()
        self._awaited: Exhibit | None = None
        self.canvas: TimelineCanvas | None = None
        self.banner = Banner(self)
        self.toolbar = TimelineToolbar(context.display, self)
        self.filters = FilterBar(context, self)
        self.strip = PeriodStrip(context.display, self)
        self.side = EntrySide(context, self._source, self)
        self.detail, self.picked = self.side.detail, self.side.picked
        self.mark_button = self.side.mark_button
        self.funds = FundsMarking(context, self._chosen_ids, self.banner, self)
        self.pinning = Pinning(context, self._pinned_view, self.banner, self)
        self.search = TimelineSearch(context, self._source, self.toolbar.search, self)
        self._hover = HoverSource(context, self._source, self)
        self._frame = card(self)
        self._stack = QStackedWidget(self)
        self._empty, self._filtered_out = nothing_drawn(self._stack), nothing_left(self._stack)
        self._lay_out()
        self._connect()
        self._refresh()

    # frame

    def _lay_out(self) -> None:
        for part in (self._beside_each_other(), self._empty, self._filtered_out):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        for widget in (self.toolbar, self.filters, self.banner, self.strip):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _beside_each_other(self) -> QSplitter:
        splitter = QSplitter(self._stack)
        splitter.setChildrenCollapsible(False)
        frame = QVBoxLayout(self._frame)
        frame.setContentsMargins(1, 1, 1, 1)
        splitter.addWidget(self._frame)
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([3 * _SIDE_WIDTH, _SIDE_WIDTH])
        return splitter

    def _connect(self) -> None:
        self.side.hide()  # the picture has the whole width until there is an entry to show beside it
        self.toolbar.panel.setChecked(False)
        self.toolbar.panel.toggled.connect(self.side.setVisible)
        self.toolbar.pin.clicked.connect(self.pinning.ask)
        self.toolbar.pin.setEnabled(not self._context.case.is_read_only)
        self.toolbar.lanes_chosen.connect(self._use_lanes)
        self.detail.linked_asked.connect(self.show_entry)
        self.side.failed.connect(self._show_failure)
        self.mark_button.clicked.connect(self.funds.ask)
        self.strip.entries_asked.connect(self.period_asked)
        self.strip.filter_asked.connect(self._filter_by)
        self.strip.cleared.connect(self._clear_period)
        self.search.entry_found.connect(self.show_entry)
        self.search.failed.connect(self._show_failure)
        self.search.left.connect(self._focus_canvas)
        self._empty.button_pressed.connect(self._ask_evidence)
        self._filtered_out.button_pressed.connect(self.filters.clear)
        focus = self._context.focus
        focus.filter_changed.connect(self._follow_filter)
        focus.selection_changed.connect(self._follow_selection)
        self._context.events.changed.connect(self._follow)

    # model

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_entries or changes.has_decisions or changes.has_analysis:
            self._refresh()

    def _follow_filter(self, _query: EntryQuery) -> None:
        self._refresh()

    def _refresh(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if self.canvas is not None and not self.canvas.model.is_outline:
            self._show_outline(None)
            return
        work = partial(self._source.outline, unordered(self._context.focus.query), self._lane_by)
        self._reading = self._context.tasks.task(self.tr("Drawing the timeline"), work)
        self._reading.succeeded.connect(self._show_outline)
        self._reading.failed.connect(self._show_failure)
        self._reading.start()

    def _show_outline(self, outline: TimelineModel | None) -> None:
        """Show the sums of days, where they come long before the entries, and read the entries."""
        if outline is not None:
            self._show_model(outline)
        query = unordered(self._context.focus.query)
        work = partial(self._source.model, query, self._lane_by)
        self._reading = self._context.tasks.task(self.tr("Drawing the timeline"), work)
        self._reading.succeeded.connect(self._show_model)
        self._reading.failed.connect(self._show_failure)
        self._reading.start()

    def _show_model(self, model: TimelineModel) -> None:
        self._reading = None
        is_filtered = is_filtering(self._context.focus.query)
        has_entries = model.count > 0
        self._foldable = foldable_groups(model)
        if has_entries or not is_filtered:
            self.toolbar.show_currencies(model.currencies)
        if self.canvas is None and has_entries:
            self._make_canvas(model)
        elif self.canvas is not None:
            self.canvas.show_model(model)
        self._stack.setCurrentIndex(0 if has_entries else 2 if is_filtered else 1)
        self.toolbar.setVisible(has_entries or is_filtered)
        self.filters.setVisible(has_entries or is_filtered)
        self.strip.setVisible(has_entries)
        if self.canvas is not None and has_entries and not model.is_outline:
            self._show_awaited(self.canvas)
            self.side.show_ids(self.canvas.chosen_ids)

    def _make_canvas(self, model: TimelineModel) -> None:
        canvas = TimelineCanvas(model, self._context.display, self._source.entry_rows, self._frame)
        self.canvas = canvas
        layout = self._frame.layout()
        assert layout is not None
        layout.addWidget(canvas)
        self.setFocusProxy(canvas)
        self._offer_actions(canvas)
        canvas.view_changed.connect(self._show_view)
        canvas.entry_chosen.connect(self._show_chosen)
        canvas.source_asked.connect(self.entry_chosen)
        canvas.entry_hovered.connect(self._hover.read)
        canvas.search_asked.connect(self.toolbar.search.take_focus)
        self._hover.read_source.connect(canvas.show_source)
        for button, slot in (
            (self.toolbar.zoom_in, canvas.zoom_in),
            (self.toolbar.zoom_out, canvas.zoom_out),
            (self.toolbar.fit, canvas.fit),
        ):
            button.clicked.connect(slot)
        self.toolbar.brush.toggled.connect(canvas.use_brush)
        self.toolbar.currency_chosen.connect(canvas.show_currency)
        self.toolbar.scaling_chosen.connect(canvas.use_scaling)
        self.toolbar.folding_chosen.connect(canvas.fold_all)
        self._show_view(canvas.view)
        self._follow_selection(self._context.focus.selection)

    def _offer_actions(self, canvas: TimelineCanvas) -> None:
        """Let the menu of the picture do what can be done with what is in it."""
        for words, slot in (
            (self.tr("Pin to the exhibits…"), self.pinning.ask),
            (self.tr("Mark as funds of interest…"), self.funds.ask),
        ):
            action = QAction(words, canvas)
            action.triggered.connect(slot)
            canvas.addAction(action)
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    # view

    def _show_view(self, view: TimelineView) -> None:
        if self.canvas is not None:
            self.strip.show_view(self.canvas.model, view)
            self.toolbar.show_view(view, self._foldable)

    def _use_lanes(self, lane_by: LaneBy) -> None:
        """Let lanes stand for something else; lanes of places are another model."""
        needs_model = LaneBy.PLACE in {lane_by, self._lane_by} and lane_by is not self._lane_by
        self._lane_by = lane_by
        if self.canvas is not None:
            self.canvas.use_lanes(lane_by)
        if needs_model:
            self._refresh()

    def _clear_period(self) -> None:
        if self.canvas is not None:
            self.canvas.select_period(None)

    def _filter_by(self, period: PeriodChosen) -> None:
        """Filter all pages by the days of a marked period."""
        last = (period.to_at - timedelta(microseconds=1)).date()
        focus = self._context.focus
        self._clear_period()
        focus.use_filter(replace(focus.query, from_on=period.from_at.date(), to_on=last))

    def _focus_canvas(self) -> None:
        if self.canvas is not None:
            self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # exhibits

    def _pinned_view(self) -> PinnedView | None:
        """Return the view in sight, to be pinned; None where nothing is drawn."""
        from investigator_desktop.operations.exhibits.timelines import pinned_timeline

        if self.canvas is None or not self.canvas.model.count:
            return None
        query = unordered(self._context.focus.query)
        return PinnedView(pinned_timeline(self.canvas.view), query, self.canvas.chosen_ids)

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Show the view of an exhibit with its filters, lanes, period and entries."""
        if isinstance(exhibit.picture, PinnedTimeline):
            self._awaited = exhibit
            self._lane_by = LaneBy(exhibit.picture.lane_by)
            before = self._context.focus.query
            self._context.focus.use_filter(replace(exhibit.query, order=before.order))
            if self._context.focus.query == before:
                self._refresh()

    def _show_awaited(self, canvas: TimelineCanvas) -> None:
        from investigator_desktop.operations.exhibits.sources import pinned_ids
        from investigator_desktop.operations.exhibits.timelines import view_of

        exhibit, self._awaited = self._awaited, None
        if exhibit is not None and isinstance(exhibit.picture, PinnedTimeline):
            view = canvas.view
            canvas.pinned_view(view_of(exhibit.picture, view.width, view.height, view.text_size))
            canvas.choose_entries(pinned_ids(self._context.case, exhibit))

    # entries

    def show_entry(self, entry_id: int) -> None:
        """Choose an entry and bring it into sight."""
        if self.canvas is not None:
            self.canvas.choose_entry(entry_id)

    def _follow_selection(self, selection: Selection) -> None:
        """Choose what another page chose."""
        ids = selection.entry_ids
        if self.canvas is not None and ids and ids != self.canvas.chosen_ids:
            self.canvas.choose_entries(ids)

    def _chosen_ids(self) -> tuple[int, ...]:
        return () if self.canvas is None else self.canvas.chosen_ids

    def _show_chosen(self, ids: tuple[int, ...]) -> None:
        if ids:
            self.toolbar.panel.setChecked(True)
        self.side.show_ids(ids)
        if ids != self._context.focus.selection.entry_ids:
            self._context.focus.choose(Selection(ids))

    def _ask_evidence(self) -> None:
        self.evidence_asked.emit("evidence")

    def _show_failure(self, failure: Failure) -> None:
        self.banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))
