"""What a person looks at in an open case: one filter and one choice of entries, shared by all pages."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from investigator_desktop.domain.entry_query import EntryQuery


@dataclass(frozen=True, slots=True)
class Selection:
    """Chosen entries, and the node of movements (a party, an account, a place) chosen with them; both may be empty."""

    entry_ids: tuple[int, ...] = ()
    node: str = ""


class CaseFocus(QObject):
    """Holds the filter and the choice; a page that shows entries follows both and changes both."""

    filter_changed = Signal(object)  # EntryQuery
    selection_changed = Signal(object)  # Selection

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = EntryQuery()
        self.selection = Selection()

    def use_filter(self, query: EntryQuery) -> None:
        """Filter all pages by a query; nothing is told where it is the one in use."""
        if query != self.query:
            self.query = query
            self.filter_changed.emit(query)

    def choose(self, selection: Selection) -> None:
        """Choose entries or a node; nothing is told where they are the ones chosen."""
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection)
