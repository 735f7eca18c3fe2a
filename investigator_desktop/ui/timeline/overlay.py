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


def row_area(plot: Plot, key: str) -> tuple[QRectF, ...]:
    """Return the areas in which the names of the rows with a key stand, none where they are out of sight."""
    left, width = (plot.right, plot.width - plot.right) if plot.is_right_to_left else (0.0, plot.left)
    spans = [(strip.top, strip.bottom) for strip in plot.strips if strip.row.key == key]
    spans += [(head.top, head.bottom) for head in plot.heads if head.row.key == key]
    return tuple(QRectF(left, top, width, bottom - top).adjusted(2, 2, -2, -2) for top, bottom in spans)


def paint_drop(painter: QPainter, plot: Plot, y: float) -> None:
    """Paint the line where a dragged row would come to stand."""
    painter.fillRect(QRectF(0, y - 1.5, plot.width, 3.0), QColor(colours().accent))
