"""The one signal by which every view hears that the case has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from investigator_desktop.domain.case import CaseChanges


class CaseEvents(QObject):
    """Tells every view once what an operation changed."""

    changed = Signal(object)  # CaseChanges

    def tell(self, changes: CaseChanges) -> None:
        """Emit `changed`."""
        self.changed.emit(changes)
