"""The sheet that will be written, small, while its caption is typed."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.plates import PLATE_HEIGHT, PLATE_WIDTH, Plate
from investigator_desktop.ui.pictures.sheets import ShownView, sheet_image

_WIDTH = 460


class SheetPreview(QWidget):
    """Shows one sheet; its pixels are made when it changes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixels = QPixmap()
        self.setFixedSize(QSize(_WIDTH, round(_WIDTH * PLATE_HEIGHT / PLATE_WIDTH)))
        self.setAccessibleName(self.tr("Preview of the sheet"))

    def show_sheet(self, shown: ShownView, plate: Plate) -> None:
        """Show another sheet, or the same with other words."""
        ratio = self.devicePixelRatioF()
        factor = min(self.width() / plate.width, self.height() / plate.height) * ratio
        self._pixels = QPixmap.fromImage(sheet_image(shown, plate, factor))
        self._pixels.setDevicePixelRatio(ratio)
        self.setAccessibleDescription(plate.text.caption)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet with a thin edge, so that white paper is seen on a white ground."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixels)
        size = self._pixels.deviceIndependentSize()
        painter.setPen(self.palette().mid().color())
        painter.drawRect(0, 0, round(size.width()) - 1, round(size.height()) - 1)
