"""A picture kept as pixels with room around the view: moving copies them, and they are drawn anew once it rests."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPixmap

from investigator_desktop.analysis.flow_picture.layout import (
    FlowLayout,
    dragged_scene,
    layout_flow,
)
from investigator_desktop.analysis.flow_picture.viewing import frame_of, widened
from investigator_desktop.analysis.flow_picture.wording import FlowWording
from investigator_desktop.domain.flow_picture import FlowPicture, FlowPlaces, FlowView
from investigator_desktop.ui.flows.picture.held_node import HeldNode
from investigator_desktop.ui.scene_painter import ScenePalette, paint_drawn, paint_scene

QUICK_SECONDS = 0.010  # in which a picture can be laid out and painted within a frame
ROOM = 1.5  # times the view that is painted where that takes longer


class PicturePixels:
    """Lays out and paints on demand; painting the widget copies the pixels."""

    def __init__(
        self, picture: FlowPicture, places: FlowPlaces, view: FlowView, wording: FlowWording
    ) -> None:
        self.picture, self.places, self.view = picture, places, view
        self.wording = wording
        self._layout: FlowLayout | None = None
        self._pixels: QPixmap | None = None
        self._painted = view
        self._factor = 1.0
        self.seconds = 0.0

    def show_view(self, view: FlowView) -> None:
        """Use another view from now on."""
        if view != self.view:
            self.view = view
            self._layout = None

    def show_picture(self, picture: FlowPicture, places: FlowPlaces) -> None:
        """Use another picture, or other places, from now on."""
        self.picture, self.places = picture, places
        self.forget()

    def forget(self) -> None:
        """Draw anew when next asked."""
        self._layout = None
        self._pixels = None

    @property
    def layout(self) -> FlowLayout:
        """Return the layout of the view."""
        if self._layout is None:
            self._layout = layout_flow(self.picture, self.places, self.view, self.wording)
        return self._layout

    @property
    def is_quick(self) -> bool:
        """Tell whether drawing anew fits into a frame."""
        return self.seconds < QUICK_SECONDS

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is painted."""
        return self._pixels is None

    @property
    def is_sharp(self) -> bool:
        """Tell whether the pixels are just those of the view."""
        return self._pixels is not None and self._painted == self.view

    @property
    def is_covering(self) -> bool:
        """Tell whether the pixels have the scale of the view and reach to its edges."""
        if self._pixels is None or self._painted.zoom != self.view.zoom:
            return False
        return self._shown().contains(QRectF(0, 0, self.view.width, self.view.height))

    def draw(self, palette: ScenePalette, font: QFont, ratio: float) -> None:
        """Lay out and paint the view; `ratio` is of device pixels to its units."""
        begun = perf_counter()
        factor = 1.0 if self.is_quick else ROOM
        wide = widened(self.view, factor) if factor > 1 else self.view
        layout = layout_flow(self.picture, self.places, wide, self.wording)
        scene = layout.scene
        if factor == 1:
            self._layout = layout
        pixels = QPixmap(QSize(round(scene.width * ratio), round(scene.height * ratio)))
        pixels.setDevicePixelRatio(ratio)
        painter = QPainter(pixels)
        painter.setFont(font)
        paint_scene(painter, scene, palette)
        painter.end()
        self._pixels, self._painted, self._factor = pixels, self.view, factor
        self.seconds = (perf_counter() - begun) / factor

    def paint(self, painter: QPainter) -> None:
        """Copy the pixels to where the view shows them: unscaled ones exactly, others smoothly."""
        if self._pixels is None:
            return
        shown = self._shown()
        if self._painted.zoom == self.view.zoom:
            painter.drawPixmap(shown.topLeft().toPoint(), self._pixels)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=True)
            painter.drawPixmap(shown, self._pixels, QRectF(self._pixels.rect()))

    def paint_dragged(self, painter: QPainter, node: HeldNode, palette: ScenePalette) -> None:
        """Paint a node that is held, with its edges, over the rest."""
        places = node.placed(self.places)
        scene = dragged_scene(self.picture, places, self.view, self.wording, node.node)
        paint_drawn(painter, 0, 0, scene.primitives, palette)

    def _shown(self) -> QRectF:
        """Return where the view shows what was painted for an earlier one."""
        old, new = frame_of(self._painted), frame_of(self.view)
        scale = new.width / old.width
        width, height = self._painted.width * self._factor, self._painted.height * self._factor
        left, top = (self._painted.width - width) / 2, (self._painted.height - height) / 2
        x, y = new.left + (left - old.left) * scale, new.top + (top - old.top) * scale
        return QRectF(x, y, width * scale, height * scale)
