"""The sums of a period, a chip for each currency, on as many lines as they need to be read whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.theme import HAIR, MEDIUM
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.labels import Look, label

_MOST_LINES = 2


class SumChips(QWidget):
    """Keeps its labels from one period to the next, so that moving through time makes none anew.

    What has no room on two lines is counted, and told by a tip.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, MEDIUM, HAIR)
        self._chips: list[QLabel] = []
        self._texts: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show other sums."""
        self._texts = tuple(texts)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many sums as have room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self._fitting()
        while len(self._chips) > len(shown):
            self._remove()
        while len(self._chips) < len(shown):
            self._append()
        for chip, text in zip(self._chips, shown, strict=True):
            if chip.text() != text:
                chip.setText(text)
        self.setToolTip("" if shown == self._texts else plain_tip("\n".join(self._texts)))
        self.updateGeometry()

    def _fitting(self) -> tuple[str, ...]:
        """Return the sums that have room on two lines, the last of them said to be more where not all have."""
        count = len(self._texts)
        if not self.isVisible() or self._lines(self._texts) <= _MOST_LINES:
            return self._texts
        for kept in range(count - 1, 1, -1):
            shown = (*self._texts[:kept], self.tr("%Ln more sums", "", count - kept))
            if self._lines(shown) <= _MOST_LINES:
                return shown
        return (self._texts[0], self.tr("%Ln more sums", "", count - 1))

    def _lines(self, texts: Sequence[str]) -> int:
        """Return on how many lines texts have room."""
        metrics, lines, used = self.fontMetrics(), 1, 0
        for text in texts:
            width = metrics.horizontalAdvance(text)
            if used and used + width > self.width():
                lines, used = lines + 1, 0
            used += width + MEDIUM
        return lines

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
