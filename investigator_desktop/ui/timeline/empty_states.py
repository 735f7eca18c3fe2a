"""What the timeline says where there is nothing to draw."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.qtbridge.translator import translated
from investigator_desktop.ui.widgets.empty_state import EmptyState


def nothing_drawn(parent: QWidget) -> EmptyState:
    """Return what is said before anything was imported."""
    state = EmptyState(
        "timeline",
        translated(message("TimelinePage", "There is nothing to draw yet")),
        translated(
            message(
                "TimelinePage",
                "The timeline shows every account of the case as soon as a statement has been imported.",
            )
        ),
        parent,
    )
    state.offer(translated(message("TimelinePage", "Go to evidence")), "evidence")
    return state


def nothing_left(parent: QWidget) -> EmptyState:
    """Return what is said where the filters leave no entry."""
    state = EmptyState(
        "filter",
        translated(message("TimelinePage", "No entry is left by the filters")),
        translated(
            message("TimelinePage", "Clear the filters, or change them above, to see the timeline again.")
        ),
        parent,
    )
    state.offer(translated(message("TimelinePage", "Clear filters")), "close")
    return state
