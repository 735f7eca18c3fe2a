"""Painting days: each state has a pattern and a colour of its own, so that it reads without colours too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from investigator_desktop.domain.completeness import DayRange, DayState
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.day_scale import DayScale
from investigator_desktop.ui.theme import Colours, colours

_TICK = 4
_ORDER = (DayState.PROVEN, DayState.OVERLAPPING, DayState.HELD, DayState.UNPROVEN, DayState.MISSING)


class StripPainter:
    """Paints the ranges of one account into a rectangle, mirrored where reading begins at the right."""

    def __init__(self, painter: QPainter, place: QRect, scale: DayScale, *, is_mirrored: bool) -> None:
        self._painter = painter
        self._place = place
        self._scale = scale
        self._is_mirrored = is_mirrored

    def paint(self, ranges: Sequence[DayRange], chosen: int | None = None) -> None:
        """Paint all ranges, the worst states above the others; the chosen one has a frame."""
        shown = [part for part in ranges if self._scale.span.meets(part)]
        for part in sorted(shown, key=lambda one: _ORDER.index(one.state)):
            paint_state(self._painter, self.rect_of(part), part.state)
        if chosen is not None and self._scale.span.meets(ranges[chosen]):
            self._frame(self.rect_of(ranges[chosen]))

    def rect_of(self, part: DayRange) -> QRect:
        """Return where a range is painted."""
        begin, width = self._scale.place_of(part)
        return self._visual(begin, width)

    def paint_marks(self, marks: Sequence[tuple[int, str]]) -> None:
        """Write texts below the strip from where their days begin, as many as there is room for."""
        metrics, free = self._painter.fontMetrics(), 0
        self._painter.setPen(QColor(colours().muted))
        for x, text in marks:
            width = metrics.horizontalAdvance(text)
            tick = self._visual(x, 1)
            self._painter.drawLine(
                tick.left(), self._place.bottom() + 1, tick.left(), self._place.bottom() + _TICK
            )
            if x >= free and x + width <= self._scale.width:
                box = self._visual(x, width + 1)
                box.moveTop(self._place.bottom() + _TICK)
                box.setHeight(metrics.height())
                self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                free = x + width + metrics.averageCharWidth()

    def _visual(self, begin: int, width: int) -> QRect:
        left = self._scale.width - begin - width if self._is_mirrored else begin
        return QRect(self._place.left() + left, self._place.top(), width, self._place.height())

    def _frame(self, box: QRect) -> None:
        pen = QPen(QColor(colours().text), 2)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(box.adjusted(-1, -2, 0, 1))


def texts_of(scale: DayScale, display: Display) -> list[tuple[int, str]]:
    """Return what is written below a strip, and where."""
    is_monthly = scale.is_monthly
    return [(x, display.month(day) if is_monthly else display.year(day.year)) for x, day in scale.marks()]


def paint_state(painter: QPainter, box: QRect, state: DayState) -> None:
    """Paint one block of days: full, two bands, dots, hatching, or an empty frame with a bar at its foot."""
    shown = colours()
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(box, QColor(shown.surface))
    if state is DayState.PROVEN:
        painter.fillRect(box, QColor(shown.good))
    elif state is DayState.OVERLAPPING:
        _paint_bands(painter, box, shown)
    elif state is DayState.MISSING:
        _paint_missing(painter, box, shown)
    else:
        _paint_pattern(painter, box, state, shown)
    painter.restore()


def _paint_bands(painter: QPainter, box: QRect, shown: Colours) -> None:
    third = max(2, box.height() * 2 // 5)
    painter.fillRect(QRect(box.left(), box.top(), box.width(), third), QColor(shown.good))
    painter.fillRect(QRect(box.left(), box.bottom() + 1 - third, box.width(), third), QColor(shown.good))


def _paint_pattern(painter: QPainter, box: QRect, state: DayState, shown: Colours) -> None:
    is_held = state is DayState.HELD
    ink = QColor(shown.accent if is_held else shown.caution)
    pattern = Qt.BrushStyle.Dense5Pattern if is_held else Qt.BrushStyle.BDiagPattern
    painter.fillRect(box, QColor(shown.accent_soft if is_held else shown.caution_soft))
    painter.fillRect(box, QBrush(ink, pattern))
    painter.setPen(ink)
    painter.drawRect(box.adjusted(0, 0, -1, -1))


def _paint_missing(painter: QPainter, box: QRect, shown: Colours) -> None:
    ink = QColor(shown.bad)
    painter.fillRect(box, QColor(shown.bad_soft))
    painter.setPen(ink)
    painter.drawRect(box.adjusted(0, 0, -1, -1))
    foot = max(3, box.height() // 5)
    painter.fillRect(QRect(box.left(), box.bottom() + 1 - foot, box.width(), foot), ink)
