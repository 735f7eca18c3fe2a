"""Asking which two productions of the same records shall be compared."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog


class CompareDialog(FormDialog):
    """Answers with two items of evidence."""

    def __init__(self, items: tuple[EvidenceItem, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._items = items
        self.describe(
            self.tr("Compare two productions"),
            self.tr(
                "A bank that gives the same records a second time sometimes gives other rows. Choose both items: every "
                "row that was added, left out or changed is shown with its place in both."
            ),
            self.tr("Compare"),
        )
        self.first = self._box(0)
        self.second = self._box(1)
        self.add_row(self.tr("First production"), self.first)
        self.add_row(self.tr("Second production"), self.second)

    def fault(self) -> Fault | None:
        """Return the second choice where it is the first one again."""
        if self.first.currentIndex() == self.second.currentIndex():
            return self.second, self.tr("Choose two different items.")
        return None

    def answer(self) -> tuple[EvidenceItem, EvidenceItem]:
        """Return both items, the first production first."""
        return self._items[self.first.currentIndex()], self._items[self.second.currentIndex()]

    def _box(self, chosen: int) -> QComboBox:
        box = QComboBox(self)
        box.addItems([f"{item.label} · {item.file_name}" for item in self._items])
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setCurrentIndex(min(chosen, len(self._items) - 1))
        return box
