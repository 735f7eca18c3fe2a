"""What a person lets out beyond what documents hold by default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from investigator_desktop.ui.theme import HAIR

if TYPE_CHECKING:
    from investigator_desktop.operations.releases import Release


class ReleaseChoice(QWidget):
    """Two boxes, both empty at first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.outside_basis = QCheckBox(self.tr("with entries outside the legal basis"), self)
        self.intelligence = QCheckBox(self.tr("with intelligence that may be passed on"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(self.outside_basis)
        column.addWidget(self.intelligence)

    def release(self) -> Release:
        """Return what was chosen."""
        from investigator_desktop.operations.releases import Release

        return Release(self.outside_basis.isChecked(), self.intelligence.isChecked())
