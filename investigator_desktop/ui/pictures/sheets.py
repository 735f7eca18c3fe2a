"""What is exported of a page, as sheets: its scenes, or the page itself as it stands, inside the same frame."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtWidgets import QWidget

from investigator_desktop.analysis.plates import picture_spot
from investigator_desktop.domain.plates import Plate
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.pictures.plates import PictureView
from investigator_desktop.reports.pictures import PlacedImage, plate_svg, type_width
from investigator_desktop.ui.pictures.plate_painter import (
    DOTS_PER_INCH,
    POINTS_PER_INCH,
    paint_plate,
    png_bytes,
)

_PDF_DOTS_PER_INCH = 600
_PIXELS_A_POINT = 2  # of a page on the screen


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
    _render(painter, shown.page)
    painter.restore()


def _render(painter: QPainter, page: QWidget) -> None:
    flags = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren
    page.render(painter, QPoint(), QRegion(), flags)


def sheet_image(shown: ShownView, plate: Plate, factor: float) -> QImage:
    """Return a sheet as pixels, `factor` of them to a point."""
    size = QSize(round(plate.width * factor), round(plate.height * factor))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_sheet(painter, shown, plate, factor)
    painter.end()
    return image


def page_bytes(shown: ShownView, plate: Plate, suffix: str, language: str) -> bytes:
    """Return the sheet of a page as the bytes of an `.svg`, `.pdf` or `.png` file."""
    if suffix == ".png":
        return png_bytes(sheet_image(shown, plate, DOTS_PER_INCH / POINTS_PER_INCH))
    return _svg(shown, plate, language) if suffix == ".svg" else _pdf(shown, plate)


def _svg(shown: ShownView, plate: Plate, language: str) -> bytes:
    """Return a sheet whose words are text and whose page is an image.

    Qt's own writer of SVG neither cuts tables at their edges nor keeps the digits of right-to-left languages together.
    """
    page = shown.page
    assert page is not None
    spot = picture_spot(page.width(), page.height(), plate.text, type_width)
    size = (spot.factor * page.width(), spot.factor * page.height())
    content = png_bytes(_page_image(page))
    return plate_svg(plate, language, PlacedImage(content, spot.left, spot.top, *size))


def _page_image(page: QWidget) -> QImage:
    image = QImage(page.size() * _PIXELS_A_POINT, QImage.Format.Format_RGB32)
    image.fill(page.palette().window().color())
    painter = QPainter(image)
    painter.scale(_PIXELS_A_POINT, _PIXELS_A_POINT)
    _render(painter, page)
    painter.end()
    return image


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
    painter = QPainter(writer)
    paint_sheet(painter, shown, plate, _PDF_DOTS_PER_INCH / POINTS_PER_INCH)
    painter.end()
    return bytes(content.data())


def page_layout(plate: Plate) -> QPageLayout:
    """Return a page of the size of a plate without margins, which the plate has itself."""
    size = QPageSize(QSizeF(plate.height, plate.width), QPageSize.Unit.Point)
    layout = QPageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    layout.setPageSize(size)
    layout.setOrientation(QPageLayout.Orientation.Landscape)
    return layout
