"""What is exported of a page, as sheets: its scenes, or the page itself as it stands, inside the same frame."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from investigator_desktop.analysis.plates import picture_spot
from investigator_desktop.domain.plates import PlacedImage, Plate
from investigator_desktop.operations.pictures.plates import PictureView
from investigator_desktop.reports.pictures import type_width
from investigator_desktop.ui.pictures.plate_painter import paint_plate, png_bytes

PIXELS_A_POINT = 3  # of a page on the screen, so that its letters are sharp on paper


@dataclass(frozen=True, slots=True)
class ShownView:
    """A view that is exported, and the page as pixels where no scene describes it.

    Qt's writers of PDF and SVG would keep a page as vectors, but neither cuts tables at their edges nor keeps the
    digits of right-to-left languages together. One that `is_released` has left out already what may leave the case only
    where that is agreed to.
    """

    view: PictureView
    image: QImage | None = None
    is_released: bool = False


def page_image(page: QWidget) -> QImage:
    """Return a page as it stands, with more pixels than the screen shows."""
    image = QImage(page.size() * PIXELS_A_POINT, QImage.Format.Format_RGB32)
    image.fill(page.palette().window().color())
    painter = QPainter(image)
    painter.scale(PIXELS_A_POINT, PIXELS_A_POINT)
    flags = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren
    page.render(painter, QPoint(), QRegion(), flags)
    painter.end()
    return image


def placed_image(image: QImage, plate: Plate) -> PlacedImage:
    """Return the pixels of a page with their place on a plate, as a file of their own."""
    place = _place(image, plate)
    return PlacedImage(png_bytes(image), place.x(), place.y(), place.width(), place.height())


def paint_sheet(painter: QPainter, shown: ShownView, plate: Plate, factor: float) -> None:
    """Paint a plate `factor` times as large, and the page into its frame where it is one."""
    paint_plate(painter, plate.scene, factor)
    if shown.image is None:
        return
    painter.save()
    painter.scale(factor, factor)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=True)
    painter.drawImage(_place(shown.image, plate), shown.image)
    painter.restore()


def _place(image: QImage, plate: Plate) -> QRectF:
    width, height = image.width() / PIXELS_A_POINT, image.height() / PIXELS_A_POINT
    spot = picture_spot(width, height, plate.text, type_width)
    return QRectF(spot.left, spot.top, spot.factor * width, spot.factor * height)


def sheet_image(shown: ShownView, plate: Plate, factor: float) -> QImage:
    """Return a sheet as pixels, `factor` of them to a point."""
    size = QSize(round(plate.width * factor), round(plate.height * factor))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_sheet(painter, shown, plate, factor)
    painter.end()
    return image
