"""Where the timeline page gets what it shows; a test gives it another source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.ui.entries.detail_panel import EntryBackground

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


class TimelineSource(Protocol):
    """What is read for the page; `model` and `background` are called off the window's thread."""

    def model(self, progress: Progress) -> TimelineModel:
        """Return the model of all entries."""
        ...

    def entry_rows(self, ids: Sequence[int]) -> tuple[EntryRow, ...]:
        """Return entries in the order of their ids."""
        ...

    def background(self, row: EntryRow, progress: Progress) -> EntryBackground:
        """Return the source of an entry and the other entry of its movement."""
        ...


class CaseTimelineSource:
    """Reads from an open case."""

    def __init__(self, case: CaseFile) -> None:
        self._case = case

    def model(self, progress: Progress) -> TimelineModel:
        """Return the model of all entries."""
        from investigator_desktop.operations.timeline import timeline

        progress.check()
        return timeline(self._case)

    def entry_rows(self, ids: Sequence[int]) -> tuple[EntryRow, ...]:
        """Return entries in the order of their ids."""
        from investigator_desktop.operations.entries import entry_rows

        return entry_rows(self._case, ids)

    def background(self, row: EntryRow, progress: Progress) -> EntryBackground:
        """Return the source of an entry and the other entry of its movement."""
        from investigator_desktop.operations.entries import entry_rows, source_row

        linked = entry_rows(self._case, [row.linked_id])[0] if row.linked_id is not None else None
        return EntryBackground(row, source_row(self._case, row.id, progress=progress), linked)
