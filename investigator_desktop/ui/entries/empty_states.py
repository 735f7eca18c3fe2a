"""What the entries page shows while it has nothing to show."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.qtbridge.translator import translated
from investigator_desktop.ui.widgets.empty_state import EmptyState


def no_entries(parent: QWidget) -> EmptyState:
    """Return the state of a case without entries; its button goes to the evidence."""
    state = EmptyState(
        "entries",
        translated(message("EntriesPage", "There are no entries yet")),
        translated(message("EntriesPage", "Entries appear here as soon as a statement has been imported.")),
        parent,
    )
    state.offer(translated(message("EntriesPage", "Go to evidence")), "evidence")
    return state


def nothing_found(parent: QWidget) -> EmptyState:
    """Return the state of a view whose filters no entry fits; its button takes them away."""
    state = EmptyState(
        "filter",
        translated(message("EntriesPage", "No entry fits the filters")),
        translated(message("EntriesPage", "Take a filter away to see more entries.")),
        parent,
    )
    state.offer(translated(message("EntriesPage", "Clear filters")), "close")
    return state
