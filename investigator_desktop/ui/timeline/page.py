"""The timeline page: tools, canvas, and beside it the chosen entry with its row in the source."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.analysis.timeline.view import TimelineView
from investigator_desktop.domain.case import CaseChanges, EntryRow
from investigator_desktop.qtbridge.task_runner import Failure, Task
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.entries.detail_panel import DetailPanel, EntryBackground
from investigator_desktop.ui.theme import MEDIUM, SMALL
from investigator_desktop.ui.timeline.period_strip import PeriodStrip
from investigator_desktop.ui.timeline.picked_list import MOST_LISTED, PickedList
from investigator_desktop.ui.timeline.source import CaseTimelineSource, TimelineSource
from investigator_desktop.ui.timeline.timeline_view import TimelineCanvas
from investigator_desktop.ui.timeline.toolbar import TimelineToolbar
from investigator_desktop.ui.tracing.marking import FundsMarking
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.labels import card

_PANEL_WIDTH = 360


class TimelinePage(QWidget):
    """Builds the model off the window's thread; the canvas lays it out."""

    entry_chosen = Signal(object)  # id of an entry to be opened among the entries
    period_asked = Signal(object)  # PeriodChosen whose entries are wanted
    evidence_asked = Signal(object)  # id of the page of evidence

    def __init__(self, context: CaseContext, parent: QWidget, source: TimelineSource | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._source = source or CaseTimelineSource(context.case)
        self._reading: Task | None = None
        self._shown_row: EntryRow | None = None
        self._chosen: tuple[int, ...] = ()
        self.canvas: TimelineCanvas | None = None
        self.banner = Banner(self)
        self.toolbar = TimelineToolbar(self)
        self.strip = PeriodStrip(context.display, self)
        self.picked = PickedList(context.display, self)
        self.detail = DetailPanel(context.display, self)
        self.mark_button = plain_button(self.tr("Mark as funds of interest…"), "tracing", self)
        self.funds = FundsMarking(context, self._chosen_ids, self.banner, self)
        self._panel = QSplitter(self)
        self._frame = card(self)
        self._stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self._lay_out()
        self._connect()
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "timeline",
            self.tr("There is nothing to draw yet"),
            self.tr("The timeline shows every account of the case as soon as a statement has been imported."),
            self._stack,
        )
        state.offer(self.tr("Go to evidence"), "evidence")
        state.button_pressed.connect(self._ask_evidence)
        return state

    def _lay_out(self) -> None:
        self.picked.hide()
        self._panel.setChildrenCollapsible(False)
        self._fill_panel()
        self._stack.addWidget(self._beside_each_other())
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        for widget in (self.toolbar, self.banner, self.strip):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _fill_panel(self) -> None:
        self._panel.setOrientation(Qt.Orientation.Vertical)
        self._panel.addWidget(self.picked)
        self._panel.addWidget(self.detail)
        self._panel.addWidget(self.mark_button)
        self._panel.setStretchFactor(1, 1)

    def _beside_each_other(self) -> QSplitter:
        splitter = QSplitter(self._stack)
        splitter.setChildrenCollapsible(False)
        frame = QVBoxLayout(self._frame)
        frame.setContentsMargins(1, 1, 1, 1)
        splitter.addWidget(self._frame)
        splitter.addWidget(self._panel)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([3 * _PANEL_WIDTH, _PANEL_WIDTH])
        return splitter

    def _connect(self) -> None:
        self._panel.hide()  # the picture has the whole width until there is an entry to show beside it
        self.toolbar.panel.setChecked(False)
        self.toolbar.panel.toggled.connect(self._panel.setVisible)
        self.picked.entry_picked.connect(self._show_row)
        self.detail.linked_asked.connect(self.show_entry)
        self.strip.entries_asked.connect(self.period_asked)
        self.mark_button.clicked.connect(self.funds.ask)
        self._context.events.changed.connect(self._follow)

    # model

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_entries or changes.has_decisions:
            self._refresh()

    def _refresh(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._context.tasks.task(self.tr("Drawing the timeline"), self._source.model)
        self._reading.succeeded.connect(self._show_model)
        self._reading.failed.connect(self._show_failure)
        self._reading.start()

    def _show_model(self, model: TimelineModel) -> None:
        self._reading = None
        self.toolbar.show_currencies(model.currencies)
        if self.canvas is None and model.count:
            self._make_canvas(model)
        elif self.canvas is not None:
            self.canvas.show_model(model)
        has_entries = model.count > 0
        self._stack.setCurrentIndex(0 if has_entries else 1)
        for widget in (self.toolbar, self.strip):
            widget.setVisible(has_entries)
        self._clear_detail()

    def _make_canvas(self, model: TimelineModel) -> None:
        canvas = TimelineCanvas(model, self._context.display, self._source.entry_rows, self._frame)
        self.canvas = canvas
        layout = self._frame.layout()
        assert layout is not None
        layout.addWidget(canvas)
        self._offer_marking(canvas)
        canvas.view_changed.connect(self._show_period)
        canvas.entry_chosen.connect(self._show_chosen)
        canvas.source_asked.connect(self.entry_chosen)
        for button, slot in (
            (self.toolbar.zoom_in, canvas.zoom_in),
            (self.toolbar.zoom_out, canvas.zoom_out),
            (self.toolbar.fit, canvas.fit),
        ):
            button.clicked.connect(slot)
        self.toolbar.brush.toggled.connect(canvas.use_brush)
        self.toolbar.currency_chosen.connect(canvas.show_currency)
        self.toolbar.scaling_chosen.connect(canvas.use_scaling)
        self.strip.cleared.connect(self._clear_period)

    def _offer_marking(self, canvas: TimelineCanvas) -> None:
        """Let the menu of the picture mark what is chosen on it."""
        action = QAction(self.tr("Mark as funds of interest…"), canvas)
        action.triggered.connect(self.funds.ask)
        canvas.addAction(action)
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _show_period(self, view: TimelineView) -> None:
        if self.canvas is not None:
            self.strip.show_view(self.canvas.model, view)

    def _clear_period(self) -> None:
        if self.canvas is not None:
            self.canvas.select_period(None)

    # entries

    def show_entry(self, entry_id: int) -> None:
        """Choose an entry and bring it into sight."""
        if self.canvas is not None:
            self.canvas.choose_entry(entry_id)

    def _chosen_ids(self) -> tuple[int, ...]:
        return self._chosen

    def _show_chosen(self, ids: tuple[int, ...]) -> None:
        self._chosen = ids
        if not ids:
            self._clear_detail()
            return
        self.toolbar.panel.setChecked(True)
        rows = self._source.entry_rows(ids[:MOST_LISTED])
        self.picked.setVisible(len(ids) > 1)
        if len(ids) == 1:
            self._show_row(rows[0])
        else:
            self.detail.clear()
            self.picked.show_rows(rows, len(ids))

    def _show_row(self, row: EntryRow) -> None:
        self._shown_row = row
        self.detail.show_row(row)
        task = self._context.tasks.task(self.tr("Reading the source"), partial(self._source.background, row))
        task.succeeded.connect(self._show_background)
        task.failed.connect(self._show_failure)
        task.start()

    def _show_background(self, background: EntryBackground) -> None:
        if self._shown_row is not None and background.row.id == self._shown_row.id:
            self.detail.show_background(background)

    def _clear_detail(self) -> None:
        self._shown_row, self._chosen = None, ()
        self.picked.hide()
        self.detail.clear()

    def _ask_evidence(self) -> None:
        self.evidence_asked.emit("evidence")

    def _show_failure(self, failure: Failure) -> None:
        self.banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))
