"""Paints what a scene holds by columns, on whole pixels of the device: thousands of marks in one call each."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from investigator_desktop.domain.scene_columns import Boxes, Floats, Steps

THINNEST = 1.0  # pixels of the device; what is there is seen


def paint_columns(painter: QPainter, boxes: Boxes, colour: QColor) -> None:
    """Paint rectangles sharp, none of them thinner than a pixel."""
    ratio = _ratio(painter)
    left, top = _snapped(boxes.x, ratio), _snapped(boxes.y, ratio)
    width = np.maximum(_snapped(boxes.x + boxes.width, ratio) - left, THINNEST)
    height = np.maximum(_snapped(boxes.y + boxes.height, ratio) - top, THINNEST)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if ratio == 1.0:
        whole = (part.astype(np.int64).tolist() for part in (left, top, width, height))
        painter.drawRects(list(map(QRect, *whole)))
    else:
        parts = ((part / ratio).tolist() for part in (left, top, width, height))
        painter.drawRects(list(map(QRectF, *parts)))


def paint_steps(painter: QPainter, steps: Steps, colour: QColor, fill_opacity: float) -> None:
    """Paint a line of level and upright parts, lightly filled where it says so."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    points = list(map(QPointF, steps.x.tolist(), steps.y.tolist()))
    if steps.is_filled_to is not None:
        light = QColor(colour)
        light.setAlphaF(fill_opacity)
        foot = [QPointF(points[-1].x(), steps.is_filled_to), QPointF(points[0].x(), steps.is_filled_to)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        painter.drawPolygon(QPolygonF([*points, *foot]))
    pen = QPen(
        colour, 0
    )  # one pixel of the device: a wider one would be outlined first, a hundred times slower
    if steps.is_dashed:
        pen.setDashPattern([3.0, 3.0])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPolyline(points)


def _ratio(painter: QPainter) -> float:
    """Return how many pixels of the device a unit of the painter is."""
    return painter.deviceTransform().m11()


def _snapped(edges: Floats, ratio: float) -> Floats:
    return np.rint(edges * ratio)
