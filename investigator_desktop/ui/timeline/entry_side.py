"""What stands beside the picture: the chosen entries, the one of them that is looked at, and its row in the source."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.entries.detail_panel import DetailPanel, EntryBackground
from investigator_desktop.ui.timeline.picked_list import MOST_LISTED, PickedList
from investigator_desktop.ui.timeline.source import TimelineSource
from investigator_desktop.ui.widgets.buttons import plain_button


class EntrySide(QSplitter):
    """Reads the rows of chosen entries at once, and the source behind the one that is shown off the window's thread."""

    failed = Signal(object)  # Failure

    def __init__(self, context: CaseContext, source: TimelineSource, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._context = context
        self._source = source
        self._shown: EntryRow | None = None
        self.picked = PickedList(context.display, self)
        self.detail = DetailPanel(context.display, self)
        self.mark_button = plain_button(self.tr("Mark as funds of interest…"), "tracing", self)
        self.picked.hide()
        self.setChildrenCollapsible(False)
        for widget in (self.picked, self.detail, self.mark_button):
            self.addWidget(widget)
        self.setStretchFactor(1, 1)
        self.picked.entry_picked.connect(self.show_row)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show chosen entries; nothing where none is chosen."""
        rows = self._source.entry_rows(ids[:MOST_LISTED]) if ids else ()
        self.picked.setVisible(len(ids) > 1)
        if len(rows) == 1 and len(ids) == 1:
            self.show_row(rows[0])
            return
        self._shown = None
        self.detail.clear()
        if rows:
            self.picked.show_rows(rows, len(ids))

    def show_row(self, row: EntryRow) -> None:
        """Show one entry, and its source when it has been read."""
        self._shown = row
        self.detail.show_row(row)
        task = self._context.tasks.task(self.tr("Reading the source"), partial(self._source.background, row))
        task.succeeded.connect(self._show_background)
        task.failed.connect(self.failed)
        task.start()

    def _show_background(self, background: EntryBackground) -> None:
        if self._shown is not None and background.row.id == self._shown.id:
            self.detail.show_background(background)
