"""What is exported of a page, as sheets: its scenes, or the page itself as it stands, inside the same frame."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from investigator_desktop.analysis.plates import picture_spot
from investigator_desktop.domain.plates import Plate
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.pictures.plates import PictureView
from investigator_desktop.reports.pictures import type_width
from investigator_desktop.ui.pictures.plate_painter import (
    DOTS_PER_INCH,
    POINTS_PER_INCH,
    paint_plate,
    png_bytes,
)

_PDF_DOTS_PER_INCH = 600


@dataclass(frozen=True, slots=True)
class ShownView:
    """A view that is exported, and the widget that is painted where it has no scene of its own.

    One that `is_released` has left out already what may leave the case only where that is agreed to.
    """

    view: PictureView
    page: QWidget | None = None
    is_released: bool = False


def paint_sheet(painter: QPainter, shown: ShownView, plate: Plate, factor: float) -> None:
    """Paint a plate `factor` times as large, and the page into its frame where it is one."""
    paint_plate(painter, plate.scene, factor)
    if shown.page is None:
        return
    spot = picture_spot(shown.page.width(), shown.page.height(), plate.text, type_width)
    painter.save()
    painter.translate(spot.left * factor, spot.top * factor)
    painter.scale(spot.factor * factor, spot.factor * factor)
    painter.setClipRect(QRectF(0, 0, shown.page.width(), shown.page.height()))
    flags = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren
    shown.page.render(painter, QPoint(), QRegion(), flags)
    painter.restore()


def sheet_image(shown: ShownView, plate: Plate, factor: float) -> QImage:
    """Return a sheet as pixels, `factor` of them to a point."""
    size = QSize(round(plate.width * factor), round(plate.height * factor))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_sheet(painter, shown, plate, factor)
    painter.end()
    return image


def page_bytes(shown: ShownView, plate: Plate, suffix: str) -> bytes:
    """Return the sheet of a page as the bytes of an `.svg`, `.pdf` or `.png` file."""
    if suffix == ".png":
        return png_bytes(sheet_image(shown, plate, DOTS_PER_INCH / POINTS_PER_INCH))
    return _svg(shown, plate) if suffix == ".svg" else _pdf(shown, plate)


def _svg(shown: ShownView, plate: Plate) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(POINTS_PER_INCH)
    generator.setSize(QSize(round(plate.width), round(plate.height)))
    generator.setViewBox(QRectF(0, 0, plate.width, plate.height))
    generator.setTitle(without_controls(plate.text.caption))
    generator.setDescription(without_controls(" ".join((plate.text.case, *plate.text.remarks))))
    _draw(generator, shown, plate, 1.0)
    return bytes(content.data())


def _pdf(shown: ShownView, plate: Plate) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
    writer.setTitle(without_controls(plate.text.caption))
    writer.setCreator("Investigator Desktop")
    writer.setResolution(_PDF_DOTS_PER_INCH)
    writer.setPageLayout(page_layout(plate))
    _draw(writer, shown, plate, _PDF_DOTS_PER_INCH / POINTS_PER_INCH)
    return bytes(content.data())


def page_layout(plate: Plate) -> QPageLayout:
    """Return a page of the size of a plate without margins, which the plate has itself."""
    size = QPageSize(QSizeF(plate.height, plate.width), QPageSize.Unit.Point)
    layout = QPageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    layout.setPageSize(size)
    layout.setOrientation(QPageLayout.Orientation.Landscape)
    return layout


def _draw(device: QSvgGenerator | QPdfWriter, shown: ShownView, plate: Plate, factor: float) -> None:
    painter = QPainter(device)
    paint_sheet(painter, shown, plate, factor)
    painter.end()
