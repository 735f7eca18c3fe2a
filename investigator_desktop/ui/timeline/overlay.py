"""What is painted over the picture while it is used: outlines of marks, and the band that is being marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from investigator_desktop.analysis.timeline.geometry import Plot
from investigator_desktop.analysis.timeline.hits import Hit
from investigator_desktop.ui.theme import colours

_BAND_OPACITY = 0.16


def outline(painter: QPainter, area: QRectF, colour: QColor, width: float) -> None:
    """Paint a rounded line around an area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width))
    painter.drawRoundedRect(area, 2, 2)


def area_of(hit: Hit) -> QRectF:
    """Return the area just around a mark."""
    return QRectF(hit.x, hit.y, hit.width, hit.height).adjusted(-1, -1, 1, 1)


def paint_band(painter: QPainter, plot: Plot, brushed: tuple[float, float]) -> None:
    """Paint the band between two x over all lanes."""
    left, right = sorted(brushed)
    accent = QColor(colours().accent)
    area = QRectF(left, plot.top, right - left, plot.bottom - plot.top)
    light = QColor(accent)
    light.setAlphaF(_BAND_OPACITY)
    painter.fillRect(area, light)
    outline(painter, area, accent, 1.0)
