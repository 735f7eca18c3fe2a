"""The picture of a view kept as pixels, drawn anew only when the view, the model or the colours change."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPainter, QPixmap

from investigator_desktop.analysis.timeline.layout import TimelineLayout, layout_timeline
from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.analysis.timeline.view import TimelineView
from investigator_desktop.analysis.timeline.wording import Wording
from investigator_desktop.ui.scene_painter import ScenePalette, paint_drawn


class TimelinePicture:
    """Lays out and paints on demand; painting the widget copies the pixels."""

    def __init__(self, model: TimelineModel, view: TimelineView, wording: Wording) -> None:
        self.model, self.view = model, view
        self._wording = wording
        self._layout: TimelineLayout | None = None
        self._pixels = QPixmap()
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
            self._make_room(ratio)
            painter = QPainter(self._pixels)
            painter.setFont(font)
            paint_drawn(painter, self.view.width, self.view.height, self.layout.drawn, palette)
            painter.end()
            self._is_painted = True
        return self._pixels

    def _make_room(self, ratio: float) -> None:
        """Have pixels of the view's size; those of the view before are painted over where they fit."""
        size = QSize(round(self.view.width * ratio), round(self.view.height * ratio))
        if self._pixels.size() != size or self._pixels.devicePixelRatio() != ratio:
            self._pixels = QPixmap(size)
            self._pixels.setDevicePixelRatio(ratio)
