"""The picture of an exhibit, laid out anew for every size and kept as pixels until something of it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.scene_painter import DARK_SCENE, LIGHT_SCENE, paint_scene
from investigator_desktop.ui.scene_wording import screen_text_size, screen_wording
from investigator_desktop.ui.theme import colours

if TYPE_CHECKING:
    from investigator_desktop.operations.exhibits.scenes import LoadedExhibit

_LEAST = QSize(320, 200)


class ExhibitPicture(QWidget):
    """Shows one exhibit; where it is `large`, its letters grow with the surface so that they are read from afar."""

    def __init__(self, display: Display, parent: QWidget, *, is_large: bool = False) -> None:
        super().__init__(parent)
        self._display = display
        self._is_large = is_large
        self._loaded: LoadedExhibit | None = None
        self._pixels: QPixmap | None = None
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture of the exhibit"))

    def show_exhibit(self, loaded: LoadedExhibit | None) -> None:
        """Show another exhibit, or none."""
        self._loaded = loaded
        self.forget()

    def forget(self) -> None:
        """Draw anew when next painted."""
        self._pixels = None
        self.update()

    @property
    def text_size(self) -> float:
        """Return the size of the letters in the picture."""
        plain = screen_text_size(self)
        return max(plain, round(self.height() / 42)) if self._is_large else plain

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the pixels, drawn first where there are none."""
        if self._pixels is None:
            self._pixels = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixels)
        painter.end()

    def _drawn(self) -> QPixmap:
        from investigator_desktop.operations.exhibits.scenes import exhibit_scene

        palette = DARK_SCENE if colours().name == "dark" else LIGHT_SCENE
        ratio = self.devicePixelRatioF()
        pixels = QPixmap(self.size() * ratio)
        pixels.setDevicePixelRatio(ratio)
        pixels.fill(palette.paper)
        if self._loaded is not None:
            size = (float(self.width()), float(self.height()))
            scene = exhibit_scene(self._loaded, screen_wording(self._display), size, self.text_size)
            painter = QPainter(pixels)
            painter.setFont(QFont(self.font()))
            paint_scene(painter, scene, palette)
            painter.end()
        return pixels

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        self.forget()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours and letters that the program changed to."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.forget()
