"""Paints a scene with Qt: boxes by colour in one go and sharp, curves smooth, labels shortened to their room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from investigator_desktop.domain.scene import (
    Anchor,
    Arrow,
    Box,
    Curve,
    Disc,
    Ink,
    Label,
    Line,
    Polygon,
    Ribbon,
    Scene,
    arrow_head,
    bend_point,
)
from investigator_desktop.domain.scene_colours import DARK_INKS, LIGHT_INKS
from investigator_desktop.domain.scene_columns import Boxes, Drawn, Steps
from investigator_desktop.ui.column_painter import paint_columns, paint_steps
from investigator_desktop.ui.theme import DARK, LIGHT, Colours

FILL_OPACITY, SELECTION_OPACITY, RIBBON_OPACITY = 0.14, 0.14, 0.45


@dataclass(frozen=True, slots=True)
class ScenePalette:
    """The colour of every ink, and that of the paper."""

    paper: QColor
    inks: Mapping[Ink, QColor]

    def __getitem__(self, ink: Ink) -> QColor:
        """Return the colour of an ink."""
        return self.inks[ink]


def scene_palette(colours: Colours) -> ScenePalette:
    """Return the inks in the colours of the program."""
    inks = DARK_INKS if colours.name == "dark" else LIGHT_INKS
    selection = QColor(colours.accent)
    selection.setAlphaF(SELECTION_OPACITY)
    named = {ink: QColor(name) for ink, name in inks.items()}
    return ScenePalette(QColor(colours.surface), named | {Ink.SELECTION: selection})


LIGHT_SCENE, DARK_SCENE = scene_palette(LIGHT), scene_palette(DARK)


def paint_scene(painter: QPainter, scene: Scene, palette: ScenePalette) -> None:
    """Paint all primitives in their order; one unit of the scene is one unit of the painter."""
    paint_drawn(painter, scene.width, scene.height, scene.primitives, palette)


def paint_drawn(
    painter: QPainter, width: float, height: float, drawn: Iterable[Drawn], palette: ScenePalette
) -> None:
    """Paint primitives, by themselves or by columns, on a surface of `width` × `height`."""
    painter.fillRect(QRectF(0, 0, width, height), palette.paper)
    for kind, run in groupby(drawn, key=type):
        _paint_run(painter, kind, run, palette)


def _paint_run(painter: QPainter, kind: type[Drawn], run: Iterable[Drawn], palette: ScenePalette) -> None:
    if kind is Box:
        _paint_boxes(painter, (item for item in run if isinstance(item, Box)), palette)
    elif kind is Line:
        _paint_lines(painter, (item for item in run if isinstance(item, Line)), palette)
    else:
        for item in run:
            _paint_one(painter, item, palette)


def _paint_one(painter: QPainter, item: Drawn, palette: ScenePalette) -> None:
    if isinstance(item, Boxes):
        paint_columns(painter, item, palette[item.ink])
    elif isinstance(item, Steps):
        paint_steps(painter, item, palette[item.ink], FILL_OPACITY)
    elif isinstance(item, Label):
        _paint_label(painter, item, palette)
    elif isinstance(item, Curve):
        _paint_curve(painter, item, palette)
    elif isinstance(item, Arrow):
        _paint_arrow(painter, item, palette)
    elif isinstance(item, Ribbon):
        _paint_ribbon(painter, item, palette)
    elif isinstance(item, Disc):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette[item.ink])
        painter.drawEllipse(QPointF(item.x, item.y), item.radius, item.radius)
    elif isinstance(item, Polygon):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette[item.ink])
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in item.points]))


def _paint_boxes(painter: QPainter, boxes: Iterable[Box], palette: ScenePalette) -> None:
    """Paint boxes that follow each other, those of one colour in one call; neighbours never overlap in two colours."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setPen(Qt.PenStyle.NoPen)
    same: dict[tuple[Ink, bool], list[QRectF]] = defaultdict(list)
    for box in boxes:
        same[box.ink, box.is_hatched].append(QRectF(box.x, box.y, box.width, box.height))
    for (ink, is_hatched), rects in same.items():
        if is_hatched:
            _paint_hatched(painter, rects, palette[ink])
        else:
            painter.setBrush(palette[ink])
            painter.drawRects(rects)


def _paint_hatched(painter: QPainter, rects: list[QRectF], colour: QColor) -> None:
    light = QColor(colour)
    light.setAlphaF(0.18)
    painter.setBrush(light)
    painter.drawRects(rects)
    painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
    painter.drawRects(rects)


def _paint_lines(painter: QPainter, lines: Iterable[Line], palette: ScenePalette) -> None:
    """Paint lines that follow each other, those of one look in one call; level and upright ones as thin boxes."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    same: dict[tuple[Ink, float, bool], list[Line]] = defaultdict(list)
    for line in lines:
        same[line.ink, max(1.0, line.width), line.is_dashed].append(line)
    for (ink, width, is_dashed), drawn in same.items():
        straight = [] if is_dashed else [line for line in drawn if line.x1 == line.x2 or line.y1 == line.y2]
        if straight:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette[ink])
            painter.drawRects([_thin_box(line, width) for line in straight])
        others = [line for line in drawn if line not in straight] if len(straight) < len(drawn) else []
        if others:
            painter.setPen(_pen(palette[ink], width, is_dashed=is_dashed))
            painter.drawLines([QLineF(line.x1, line.y1, line.x2, line.y2) for line in others])


def _thin_box(line: Line, width: float) -> QRectF:
    """Return a level or upright line as a box: filling one costs a tenth of stroking the other."""
    if line.x1 == line.x2:
        top, bottom = sorted((line.y1, line.y2))
        return QRectF(round(line.x1 - width / 2), top, width, bottom - top)
    left, right = sorted((line.x1, line.x2))
    return QRectF(left, round(line.y1 - width / 2), right - left, width)


def _pen(colour: QColor, width: float, *, is_dashed: bool = False) -> QPen:
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
    if is_dashed:
        pen.setDashPattern([3.0, 3.0])
    return pen


def _paint_curve(painter: QPainter, curve: Curve, palette: ScenePalette) -> None:
    points = [QPointF(x, y) for x, y in curve.points]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    if curve.is_filled_to is not None:
        light = QColor(palette[curve.ink])
        light.setAlphaF(FILL_OPACITY)
        foot = [QPointF(points[-1].x(), curve.is_filled_to), QPointF(points[0].x(), curve.is_filled_to)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        painter.drawPolygon(QPolygonF([*points, *foot]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(palette[curve.ink], curve.width, is_dashed=curve.is_dashed))
    painter.drawPolyline(QPolygonF(points))


def _paint_arrow(painter: QPainter, arrow: Arrow, palette: ScenePalette) -> None:
    colour = palette[arrow.ink]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setPen(_pen(colour, arrow.width, is_dashed=arrow.is_dashed))
    if arrow.bend:
        path = QPainterPath(QPointF(arrow.x1, arrow.y1))
        path.quadTo(QPointF(*bend_point(arrow)), QPointF(arrow.x2, arrow.y2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    else:
        painter.drawLine(QLineF(arrow.x1, arrow.y1, arrow.x2, arrow.y2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in arrow_head(arrow)]))


def _paint_ribbon(painter: QPainter, ribbon: Ribbon, palette: ScenePalette) -> None:
    middle = (ribbon.x1 + ribbon.x2) / 2
    path = QPainterPath(QPointF(ribbon.x1, ribbon.top1))
    path.cubicTo(middle, ribbon.top1, middle, ribbon.top2, ribbon.x2, ribbon.top2)
    path.lineTo(ribbon.x2, ribbon.bottom2)
    path.cubicTo(middle, ribbon.bottom2, middle, ribbon.bottom1, ribbon.x1, ribbon.bottom1)
    path.closeSubpath()
    light = QColor(palette[ribbon.ink])
    light.setAlphaF(RIBBON_OPACITY)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawPath(path)


def _paint_label(painter: QPainter, label: Label, palette: ScenePalette) -> None:
    size = max(1, round(label.size))
    text, width = _set_text(painter.font().family(), size, label.is_bold, label.text, label.max_width)
    painter.setFont(_font(painter.font().family(), size, label.is_bold))
    painter.setPen(palette[label.ink])
    painter.drawText(QPointF(label.x - _shift(label.anchor) * width, label.y), text)


@lru_cache(maxsize=64)
def _font(family: str, size: int, is_bold: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    font.setBold(is_bold)
    return font


@lru_cache(maxsize=4096)
def _set_text(family: str, size: int, is_bold: bool, text: str, room: float | None) -> tuple[str, float]:
    """Return a text shortened to its room, and how wide it is then; measuring costs more than painting."""
    metrics = QFontMetricsF(_font(family, size, is_bold))
    width = metrics.horizontalAdvance(text)
    if room is not None and width > room:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
    return text, width


def _shift(anchor: Anchor) -> float:
    return {Anchor.LEFT: 0.0, Anchor.CENTRE: 0.5, Anchor.RIGHT: 1.0}[anchor]
