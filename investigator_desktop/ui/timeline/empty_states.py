"""What the timeline says where there is nothing to draw."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from investigator_desktop.ui.widgets.empty_state import EmptyState


def nothing_drawn(parent: QWidget) -> EmptyState:
    """Return what is said before anything was imported."""
    tr = QCoreApplication.translate
    state = EmptyState(
        "timeline",
        tr("TimelinePage", "There is nothing to draw yet"),
        tr(
            "TimelinePage",
            "The timeline shows every account of the case as soon as a statement has been imported.",
        ),
        parent,
    )
    state.offer(tr("TimelinePage", "Go to evidence"), "evidence")
    return state


def nothing_left(parent: QWidget) -> EmptyState:
    """Return what is said where the filters leave no entry."""
    tr = QCoreApplication.translate
    state = EmptyState(
        "filter",
        tr("TimelinePage", "No entry is left by the filters"),
        tr("TimelinePage", "Clear the filters, or change them above, to see the timeline again."),
        parent,
    )
    state.offer(tr("TimelinePage", "Clear filters"), "close")
    return state
