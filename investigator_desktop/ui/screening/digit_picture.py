"""How often digits stood in amounts as bars, with a mark where Benford's law lets expect them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from investigator_desktop.domain.screening import DigitTest
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import HAIR, TIGHT, colours

_LEAST_WIDTH, _LEAST_HEIGHT = 220, 120
_MOST_LABELS = 12
_BAR_SHARE = 0.64


class DigitPicture(QWidget):
    """The table beside it says the same in numbers; the digits run from left to right in every language."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._test: DigitTest | None = None
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_test(self, test: DigitTest | None, sentence: str) -> None:
        """Show another test; the sentence is what is read out."""
        self._test = test
        self.setAccessibleName(sentence)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a bar a digit, and the law over it."""
        test = self._test
        if test is None or not test.counts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - self.fontMetrics().height() - TIGHT
        room = (self.width() - 2 * TIGHT) / len(test.counts)
        most = max(max(float(one.count), float(one.expected)) for one in test.counts)
        every = -(-len(test.counts) // _MOST_LABELS)
        law = QPen(QColor(colours().debit), 2)
        painter.fillRect(QRectF(TIGHT, base, self.width() - 2 * TIGHT, 1), QColor(colours().control))
        for place, one in enumerate(test.counts):
            left = TIGHT + place * room
            height = (base - HAIR) * one.count / most
            bar = QRectF(left + room * (1 - _BAR_SHARE) / 2, base - height, room * _BAR_SHARE, height)
            painter.fillRect(bar, QColor(colours().credit))
            at = base - (base - HAIR) * float(one.expected) / most
            painter.setPen(law)
            painter.drawLine(QPointF(bar.left() - 1, at), QPointF(bar.right() + 1, at))
            if place % every == 0:
                painter.setPen(QColor(colours().muted))
                below = QRectF(left - room, base + HAIR, room * 3, self.height() - base)
                painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self._display.number(one.digits))
