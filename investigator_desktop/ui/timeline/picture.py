"""The picture of a view kept as pixels, drawn anew only when the view, the model or the colours change."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPixmap

from investigator_desktop.analysis.timeline.layout import TimelineLayout, layout_timeline
from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.analysis.timeline.view import TimelineView
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.domain.scene_columns import Drawn
from investigator_desktop.ui.scene_painter import ScenePalette, paint_drawn


class TimelinePicture:
    """Lays out and paints on demand; painting the widget copies the pixels."""

    def __init__(self, model: TimelineModel, view: TimelineView, wording: Wording) -> None:
        self.model, self.view = model, view
        self._wording = wording
        self._layout: TimelineLayout | None = None
        self._pixels, self._fixed = QPixmap(), QPixmap()
        self._painted_fixed: tuple[object, ...] = ()
        self._is_painted = False

    def show_view(self, view: TimelineView) -> None:
        """Use another view from now on."""
        if view != self.view:
            self.view = view
            self.forget()

    def show_model(self, model: TimelineModel) -> None:
        """Use another model from now on."""
        self.model = model
        self.forget()

    def forget(self) -> None:
        """Draw anew when next asked."""
        self._layout = None
        self._is_painted = False

    @property
    def layout(self) -> TimelineLayout:
        """Return the layout of the view."""
        if self._layout is None:
            self._layout = layout_timeline(self.model, self.view, self._wording)
        return self._layout

    def pixels(self, palette: ScenePalette, font: QFont, ratio: float) -> QPixmap:
        """Return the painted view; `ratio` is of device pixels to the view's units."""
        if not self._is_painted:
            self._pixels = self._with_room(self._pixels, ratio)
            self._paint(self._pixels, self.layout.drawn, palette, font)
            self._copy_fixed(palette, font, ratio)
            self._is_painted = True
        return self._pixels

    def _copy_fixed(self, palette: ScenePalette, font: QFont, ratio: float) -> None:
        """Copy names, scales and signs, which are painted only when they change."""
        painted = (self.layout.fixed, palette, font.key(), ratio, self.view.width, self.view.height)
        if painted != self._painted_fixed:
            self._fixed = self._with_room(self._fixed, ratio)
            self._paint(self._fixed, self.layout.fixed, palette, font)
            self._painted_fixed = painted
        painter = QPainter(self._pixels)
        painter.scale(1 / ratio, 1 / ratio)  # one pixel of the device to a unit, so that pixels are copied
        for x, y, width, height in self.layout.beside:
            left, top = ceil(x * ratio), floor(y * ratio)
            right, bottom = ceil((x + width) * ratio), ceil((y + height) * ratio)
            part = QRect(left, top, right - left, bottom - top)
            painter.drawPixmap(part, self._fixed, part)
        painter.end()

    def _paint(self, pixels: QPixmap, drawn: Iterable[Drawn], palette: ScenePalette, font: QFont) -> None:
        painter = QPainter(pixels)
        painter.setFont(font)
        paint_drawn(painter, self.view.width, self.view.height, drawn, palette)
        painter.end()

    def _with_room(self, pixels: QPixmap, ratio: float) -> QPixmap:
        """Return pixels of the view's size: those of the view before, to be painted over, where they fit."""
        size = QSize(round(self.view.width * ratio), round(self.view.height * ratio))
        if pixels.size() == size and pixels.devicePixelRatio() == ratio:
            return pixels
        fresh = QPixmap(size)
        fresh.setDevicePixelRatio(ratio)
        return fresh
