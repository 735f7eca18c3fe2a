"""The calendar of one account as a strip of days that can be hovered over, clicked, and stepped through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from investigator_desktop.domain.completeness import AccountCompleteness, DayRange
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.completeness.day_scale import DayScale, DaySpan
from investigator_desktop.ui.completeness.strip_painting import StripPainter, texts_of
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.theme import NOTE_SIZE, colours

_STRIP_HEIGHT, _MARGIN = 28, 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CalendarStrip(QWidget):
    """Shows the days of a span; one range is chosen, with the mouse or with the arrow keys."""

    range_chosen = Signal(object)  # position of the range

    def __init__(self, display: Display, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._wording = wording
        self._ranges: tuple[DayRange, ...] = ()
        self._span: DaySpan | None = None
        self.chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = QFont(self.font())
        font.setPointSize(NOTE_SIZE)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        """Return the room of the strip and of the days written below it."""
        return QSize(320, _STRIP_HEIGHT + 3 * _MARGIN + self.fontMetrics().height())

    def show_account(self, found: AccountCompleteness, span: DaySpan) -> None:
        """Show the days of an account; the range chosen before is chosen no longer."""
        self._ranges, self._span, self.chosen = found.ranges, span, None
        text = self.tr("Calendar of {account}: step through its days with the arrow keys")
        self.setAccessibleName(text.format(account=self._wording.account(found)))
        self.setAccessibleDescription("")
        self.update()

    def choose(self, position: int | None) -> None:
        """Mark a range without telling."""
        self.chosen = position if position is not None and position < len(self._ranges) else None
        text = "" if self.chosen is None else self._wording.range(self._ranges[self.chosen])
        self.setAccessibleDescription(text)
        self.update()

    # input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the ranges: arrows, Home and End; every other key goes on to the page."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._ranges:
            self._step(_STEPS[key] * (-1 if self._is_mirrored() else 1))
        elif key == Qt.Key.Key_Home and self._ranges:
            self._pick(0)
        elif key == Qt.Key.Key_End and self._ranges:
            self._pick(len(self._ranges) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the range under the pointer."""
        position = self._range_at(event.position().toPoint().x())
        if position is not None:
            self._pick(position)

    def event(self, event: QEvent) -> bool:
        """Say on hovering which days, in which state, and by what they are proven."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.text_at(event.pos().x())), self)
            return True
        return super().event(event)

    def text_at(self, x: int) -> str:
        """Return what is said of the days at a place, empty outside of them."""
        position = self._range_at(x)
        return "" if position is None else self._wording.range(self._ranges[position])

    def _step(self, step: int) -> None:
        last = len(self._ranges) - 1
        begin = (0 if step > 0 else last) if self.chosen is None else self.chosen + step
        self._pick(min(max(0, begin), last))

    def _pick(self, position: int) -> None:
        self.choose(position)
        self.range_chosen.emit(position)

    def _range_at(self, x: int) -> int | None:
        scale = self._scale()
        if scale is None:
            return None
        along = x - _MARGIN
        return scale.range_at(scale.width - 1 - along if self._is_mirrored() else along, self._ranges)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days, the texts below them and the sign of the keyboard's focus."""
        scale = self._scale()
        if scale is None:
            return
        painter = QPainter(self)
        place = QRect(_MARGIN, _MARGIN, scale.width, _STRIP_HEIGHT)
        strip = StripPainter(painter, place, scale, is_mirrored=self._is_mirrored())
        strip.paint(self._ranges, self.chosen)
        strip.paint_marks(texts_of(scale, self._display))
        if self.hasFocus():
            painter.setPen(QColor(colours().accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _scale(self) -> DayScale | None:
        return None if self._span is None else DayScale(self._span, max(1, self.width() - 2 * _MARGIN))

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
