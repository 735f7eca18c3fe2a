"""The sums of a period, a chip for each currency, on as many lines as they need to be read whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from investigator_desktop.ui.theme import HAIR, MEDIUM
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.labels import Look, label


class SumChips(QWidget):
    """Keeps its labels from one period to the next, so that moving through time makes none anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, MEDIUM, HAIR)
        self._chips: list[QLabel] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show other sums."""
        while len(self._chips) > len(texts):
            self._remove()
        while len(self._chips) < len(texts):
            self._append()
        for chip, text in zip(self._chips, texts, strict=True):
            chip.setText(text)
        self.updateGeometry()

    def text(self) -> str:
        """Return everything that is shown."""
        return "   ".join(chip.text() for chip in self._chips)

    def _append(self) -> None:
        chip = label("", Look.BODY, self)
        chip.setWordWrap(False)
        self._flow.addWidget(chip)
        self._chips.append(chip)
        chip.show()

    def _remove(self) -> None:
        chip = self._chips.pop()
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
