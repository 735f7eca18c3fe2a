"""Where the timeline page gets what it shows; a test gives it another source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.analysis.timeline.view import LaneBy
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.filters import unordered
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.ui.entries.detail_panel import EntryBackground

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


class TimelineSource(Protocol):
    """What is read for the page; all but `entry_rows` are called off the window's thread."""

    def model(self, query: EntryQuery, lane_by: LaneBy, progress: Progress) -> TimelineModel:
        """Return the model of the entries in a query, ready for lanes of a kind."""
        ...

    def outline(self, query: EntryQuery, lane_by: LaneBy, progress: Progress) -> TimelineModel | None:
        """Return a first picture by day where the model takes long; None where it is there at once."""
        ...

    def found(self, query: EntryQuery, text: str, progress: Progress) -> tuple[int, ...]:
        """Return the ids of the entries in a query that hold a text, in the order of time."""
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

    def model(self, query: EntryQuery, lane_by: LaneBy, progress: Progress) -> TimelineModel:
        """Return the model of the entries in a query, ready for lanes of a kind."""
        from investigator_desktop.operations.timeline import timeline

        progress.check()
        return timeline(self._case, unordered(query), lane_by)

    def outline(self, query: EntryQuery, lane_by: LaneBy, progress: Progress) -> TimelineModel | None:
        """Return a first picture by day where the model takes long; None where it is there at once."""
        from investigator_desktop.operations.timeline import first_picture

        progress.check()
        return first_picture(self._case, unordered(query), lane_by)

    def found(self, query: EntryQuery, text: str, progress: Progress) -> tuple[int, ...]:
        """Return the ids of the entries in a query that hold a text, in the order of time."""
        from investigator_desktop.operations.entries import entry_ids

        progress.check()
        found = entry_ids(self._case, replace(unordered(query), text=text))
        if query.text:
            found = found.filter(found.is_in(entry_ids(self._case, unordered(query)).implode()))
        return tuple(found.to_list())

    def entry_rows(self, ids: Sequence[int]) -> tuple[EntryRow, ...]:
        """Return entries in the order of their ids."""
        from investigator_desktop.operations.entries import entry_rows

        return entry_rows(self._case, ids)

    def background(self, row: EntryRow, progress: Progress) -> EntryBackground:
        """Return the source of an entry and the other entry of its movement."""
        from investigator_desktop.operations.entries import entry_rows, source_row

        linked = entry_rows(self._case, [row.linked_id])[0] if row.linked_id is not None else None
        return EntryBackground(row, source_row(self._case, row.id, progress=progress), linked)
