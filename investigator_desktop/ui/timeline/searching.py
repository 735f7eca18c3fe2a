"""What the timeline reads while it is used: the hits of a search, and the source of the entry pointed at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.task_runner import Task
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.entries.detail_panel import EntryBackground
from investigator_desktop.ui.timeline.search_field import SearchField
from investigator_desktop.ui.timeline.source import TimelineSource


@dataclass(frozen=True, slots=True)
class Found:
    """The entries that hold a text, in the order of time."""

    text: str
    ids: tuple[int, ...]


class TimelineSearch(QObject):
    """Searches within the filters of the case, and steps from hit to hit."""

    entry_found = Signal(object)  # id of an entry
    failed = Signal(object)  # Failure
    left = Signal()

    def __init__(
        self, context: CaseContext, source: TimelineSource, field: SearchField, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self._source = source
        self._field = field
        field.searched.connect(self._search)
        field.stepped.connect(self.entry_found)
        field.left.connect(self.left)

    def _search(self, text: str) -> None:
        work = partial(_found, self._source, self._context.focus.query, text)
        task = self._context.tasks.task(self.tr("Searching the timeline"), work)
        task.succeeded.connect(self._show)
        task.failed.connect(self.failed)
        task.start()

    def _show(self, found: Found) -> None:
        self._field.show_hits(found.text, found.ids)


def _found(source: TimelineSource, query: EntryQuery, text: str, progress: Progress) -> Found:
    return Found(text, source.found(query, text, progress))


class HoverSource(QObject):
    """Reads the source of the entry pointed at; one that is pointed at no more is not waited for."""

    read_source = Signal(object)  # EntryBackground

    def __init__(self, context: CaseContext, source: TimelineSource, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._source = source
        self._reading: Task | None = None

    def read(self, row: EntryRow) -> None:
        """Read the source of an entry; money transfers have none of their own."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if row.id > 0:
            work = partial(self._source.background, row)
            self._reading = self._context.tasks.task(self.tr("Reading the source"), work)
            self._reading.succeeded.connect(self._tell)
            self._reading.start()

    def _tell(self, background: EntryBackground) -> None:
        self._reading = None
        self.read_source.emit(background)
