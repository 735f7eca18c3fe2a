"""The first tab of the page of flows: the filter of the case, and the picture of what it leaves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.exhibits import Exhibit, PinnedFlow
from investigator_desktop.domain.pinned_flow import PinnedFlowView, pinned_flow_from, pinned_flow_text
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.exhibits.exhibit_tasks import PinnedView
from investigator_desktop.ui.filters.filter_bar import FilterBar
from investigator_desktop.ui.flows.picture.picture_panel import PicturePanel
from investigator_desktop.ui.flows.picture.pointer import NOTHING
from investigator_desktop.ui.flows.searches import WaysToShow
from investigator_desktop.ui.theme import SMALL, TIGHT


class PictureTab(QWidget):
    """Follows the filter of the case while it is in sight."""

    entry_asked = Signal(object)  # the id of an entry
    note_kept = Signal(object)  # sentence
    failed = Signal(object)  # Failure

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._drawn_query: EntryQuery | None = None
        self.filters = FilterBar(context, self)
        self.panel = PicturePanel(context, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.filters)
        column.addWidget(self.panel, 1)
        context.focus.filter_changed.connect(self._follow_filter)
        self.panel.entry_asked.connect(self.entry_asked)
        self.panel.note_kept.connect(self.note_kept)
        self.panel.failed.connect(self.failed)
        self.panel.filter_cleared.connect(self._clear_filter)

    @property
    def is_stale(self) -> bool:
        """Tell whether the filter was changed while another page was in sight."""
        return self._drawn_query != self._context.focus.query

    def refresh(self) -> None:
        """Draw the case as it is now."""
        self._drawn_query = self._context.focus.query
        self.panel.asking.refresh()

    def show_ways(self, ways: WaysToShow) -> None:
        """Show ways of money before all other movements."""
        self.panel.show_ways(ways.hops, ways.by)

    def shown_view(self) -> PinnedView | None:
        """Return the picture as it is shown, within the filters; None where none is in sight."""
        canvas = self.panel.canvas
        if canvas is None or not self.panel.frame.is_drawn or not self.isVisible():
            return None
        view = PinnedFlowView(canvas.picture.query, canvas.places, canvas.view)
        ids = () if canvas.choice == NOTHING else self.panel.sharing.told.entry_ids
        return PinnedView(PinnedFlow(pinned_flow_text(view)), self._context.focus.query, ids)

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Show a picture that was pinned as it was, within its filters."""
        if isinstance(exhibit.picture, PinnedFlow):
            focus = self._context.focus
            self._drawn_query = replace(exhibit.query, order=focus.query.order)
            focus.use_filter(self._drawn_query)
            self.panel.show_pinned(pinned_flow_from(exhibit.picture.view, self._drawn_query))

    def _follow_filter(self, _query: EntryQuery) -> None:
        if self.isVisible() and self.is_stale:
            self.refresh()

    def _clear_filter(self, _asker: QWidget) -> None:
        self.filters.clear()
