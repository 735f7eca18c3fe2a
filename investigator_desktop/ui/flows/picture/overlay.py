"""What is painted over the picture while it is used: lines around what is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from investigator_desktop.analysis.flow_picture.hits import FlowHits
from investigator_desktop.domain.flow_picture import FlowHit
from investigator_desktop.domain.scene import Arrow, Ribbon, bend_point


def outline(painter: QPainter, area: QRectF, colour: QColor, width: float) -> None:
    """Paint a rounded line around an area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width))
    painter.drawRoundedRect(area, 2, 2)


def outline_hit(painter: QPainter, hits: FlowHits, hit: FlowHit, colour: QColor) -> None:
    """Paint a line around a node, or along the edges of a ribbon or an arrow."""
    box = hits.box_of(hit.node) if hit.node else None
    if box is not None:
        outline(painter, QRectF(box.x, box.y, box.width, box.height).adjusted(-2, -2, 2, 2), colour, 1.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.5))
    for shape in (one.shape for one in hits.shapes if hit.edge is not None and one.key == hit.edge):
        painter.drawPath(_ribbon_path(shape) if isinstance(shape, Ribbon) else _arrow_path(shape))


def _ribbon_path(ribbon: Ribbon) -> QPainterPath:
    middle = (ribbon.x1 + ribbon.x2) / 2
    path = QPainterPath(QPointF(ribbon.x1, ribbon.top1))
    path.cubicTo(middle, ribbon.top1, middle, ribbon.top2, ribbon.x2, ribbon.top2)
    path.lineTo(ribbon.x2, ribbon.bottom2)
    path.cubicTo(middle, ribbon.bottom2, middle, ribbon.bottom1, ribbon.x1, ribbon.bottom1)
    path.closeSubpath()
    return path


def _arrow_path(arrow: Arrow) -> QPainterPath:
    path = QPainterPath(QPointF(arrow.x1, arrow.y1))
    path.quadTo(QPointF(*bend_point(arrow)), QPointF(arrow.x2, arrow.y2))
    return path
