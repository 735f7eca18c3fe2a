"""What stands in place of the picture where there is nothing to draw."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from investigator_desktop.ui.widgets.empty_state import EmptyState


class EmptyPicture(QStackedWidget):
    """Says why nothing is drawn, and what to do next."""

    clear_asked = Signal(object)  # the state whose button was pressed

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._filtered = EmptyState(
            "filter",
            self.tr("No movement fits the filter"),
            self.tr("Take a filter away, or all of them, to see who paid whom."),
            self,
        )
        self._filtered.offer(self.tr("Clear filters"), "close")
        self._plain = EmptyState(
            "flows",
            self.tr("There are no movements to show"),
            self.tr("Nothing of the grade that is wanted has moved; choose all grades."),
            self,
        )
        self._credits = EmptyState(
            "tracing",
            self.tr("No credit is chosen"),
            self.tr(
                "Choose a credit above: an entry chosen on the page Entries, one of the funds of interest, or one of "
                "the greatest credits that the filter leaves."
            ),
            self,
        )
        for state in (self._filtered, self._plain, self._credits):
            self.addWidget(state)
        self._filtered.button_pressed.connect(self.clear_asked)

    def say(self, *, is_traced: bool, is_filtered: bool) -> None:
        """Say why nothing is drawn."""
        if is_traced:
            self.setCurrentWidget(self._credits)
        else:
            self.setCurrentWidget(self._filtered if is_filtered else self._plain)
