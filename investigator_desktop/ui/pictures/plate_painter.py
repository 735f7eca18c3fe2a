"""Paints a plate at any scale in the colours of paper, its letters as exact as the surface allows."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter

from investigator_desktop.analysis.scene_placing import placed
from investigator_desktop.domain.plates import Plate
from investigator_desktop.domain.scene import Label, Scene
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.reports.typesetting.scene_drawing import INKS
from investigator_desktop.reports.typesetting.styles import Colour
from investigator_desktop.ui.scene_painter import ScenePalette, paint_scene
from investigator_desktop.ui.theme import FONT_FAMILY

DOTS_PER_INCH = 200
DOTS_A_POINT = DOTS_PER_INCH / 72
_DOTS_PER_METRE = round(DOTS_PER_INCH / 0.0254)
_NOTHING = QColor(0, 0, 0, 0)


def _colour(colour: Colour) -> QColor:
    return QColor.fromRgbF(colour.red, colour.green, colour.blue)


PAPER_SCENE = ScenePalette(QColor("#FFFFFF"), {ink: _colour(colour) for ink, colour in INKS.items()})
_OVER_PAPER = ScenePalette(_NOTHING, PAPER_SCENE.inks)


def paint_plate(painter: QPainter, scene: Scene, factor: float) -> None:
    """Paint the scene of a plate `factor` times as large, from the painter's corner; shapes first, letters over them.

    Letters are not stretched but set in their final size, so that their widths are those of the type.
    """
    painter.setFont(QFont(FONT_FAMILY))
    shapes = Scene(scene.width, scene.height, tuple(p for p in scene.primitives if not isinstance(p, Label)))
    letters = Scene(scene.width, scene.height, tuple(p for p in scene.primitives if isinstance(p, Label)))
    painter.save()
    painter.scale(factor, factor)
    paint_scene(painter, shapes, PAPER_SCENE)
    painter.restore()
    enlarged = tuple(placed(letters, 0, 0, factor))
    paint_scene(painter, Scene(factor * scene.width, factor * scene.height, enlarged), _OVER_PAPER)


def plate_png(plate: Plate) -> bytes:
    """Return a plate as the bytes of a PNG file for print."""
    size = QSize(round(plate.width * DOTS_A_POINT), round(plate.height * DOTS_A_POINT))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_plate(painter, plate.scene, DOTS_A_POINT)
    painter.end()
    return print_png(image, plate)


def print_png(image: QImage, plate: Plate) -> bytes:
    """Return a painted plate as the bytes of a PNG file that knows its size and says in words what it shows."""
    image.setDotsPerMeterX(_DOTS_PER_METRE)
    image.setDotsPerMeterY(_DOTS_PER_METRE)
    image.setText("Title", without_controls(plate.text.caption))
    image.setText("Description", without_controls("\n".join((plate.text.case, *plate.text.remarks))))
    return png_bytes(image)


def png_bytes(image: QImage) -> bytes:
    """Return an image as the bytes of a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())
