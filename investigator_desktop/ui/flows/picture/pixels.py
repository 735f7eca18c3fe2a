"""A picture kept as pixels with room around the view: moving copies them, and they are drawn anew once it rests."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from investigator_desktop.analysis.flow_picture.layout import FlowLayout, dragged_scene, layout_flow
from investigator_desktop.analysis.flow_picture.pairs import node_of
from investigator_desktop.analysis.flow_picture.viewing import frame_of, widened
from investigator_desktop.analysis.flow_picture.wording import FlowWording
from investigator_desktop.domain.flow_picture import FlowHit, FlowPicture, FlowPlaces, FlowView
from investigator_desktop.ui.flows.picture.held_node import HeldNode
from investigator_desktop.ui.flows.picture.overlay import outline_hit
from investigator_desktop.ui.scene_painter import ScenePalette, paint_drawn, paint_scene

QUICK_SECONDS = 0.014  # in which a picture can be laid out and painted within a frame
LONG_SECONDS = 0.1  # of which a person feels the pause
ROOM = 1.5  # times the view that is painted where it takes so long


class PicturePixels:
    """Lays out and paints on demand; painting the widget copies the pixels."""

    def __init__(
        self, picture: FlowPicture, places: FlowPlaces, view: FlowView, wording: FlowWording
    ) -> None:
        self.picture, self.places, self.view = picture, places, view
        self.wording = wording
        self.seconds = 0.0
        self._pixels: QPixmap | None = None
        self._layout: FlowLayout | None = None
        self._painted = view
        self._factor = 1.0

    def show_picture(self, picture: FlowPicture, places: FlowPlaces) -> None:
        """Use another picture, or other places, from now on."""
        self.picture, self.places = picture, places
        self.forget()

    def forget(self) -> None:
        """Draw anew when next asked."""
        self._pixels = self._layout = None

    @property
    def is_quick(self) -> bool:
        """Tell whether drawing anew fits into a frame."""
        return self.seconds < QUICK_SECONDS

    @property
    def is_wanted(self) -> bool:
        """Tell whether the view has to be drawn before it is shown: moving and zooming alone can wait for a rest."""
        if self._pixels is None or self._moved(self._painted, is_zoomed=True) != self.view:
            return True
        return self.is_quick and self._painted != self.view

    @property
    def is_fresh(self) -> bool:
        """Tell whether the pixels show the view as it is and reach to its edges."""
        if self._pixels is None or self._moved(self._painted) != self.view:
            return False
        return self._shown().contains(QRectF(1, 1, self.view.width - 2, self.view.height - 2))

    def draw(self, palette: ScenePalette, font: QFont, ratio: float) -> None:
        """Lay out and paint the view; `ratio` is of device pixels to its units."""
        begun = perf_counter()
        self._lay_out(1.0 if self.seconds < LONG_SECONDS else ROOM)
        assert self._layout is not None
        scene = self._layout.scene
        self._pixels = QPixmap(QSize(round(scene.width * ratio), round(scene.height * ratio)))
        self._pixels.setDevicePixelRatio(ratio)
        painter = QPainter(self._pixels)
        painter.setFont(font)
        paint_scene(painter, scene, palette)
        painter.end()
        self.seconds = (perf_counter() - begun) / self._factor

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
        scene = dragged_scene(self.picture, places, self.view, self.wording, node_of(node.spot))
        paint_drawn(painter, 0, 0, scene.primitives, palette)

    def paint_outline(self, painter: QPainter, hit: FlowHit, colour: QColor) -> None:
        """Paint a line around a node or an edge."""
        if self._layout is not None and self.is_fresh:
            painter.save()
            painter.translate(self._shown().topLeft())
            outline_hit(painter, self._layout.hits, hit, colour)
            painter.restore()

    def hit_at(self, point: QPointF) -> FlowHit | None:
        """Return what stands at a point; nothing while a great picture is being moved."""
        if not self.is_fresh and self.is_quick:
            self._lay_out(1.0)
        if self._layout is None or self._moved(self._painted) != self.view:
            return None
        at = point - self._shown().topLeft()
        return self._layout.hits.at(at.x(), at.y())

    def _lay_out(self, factor: float) -> None:
        """Lay out the view with room around it; what was painted before is no longer shown."""
        wide = widened(self.view, factor) if factor > 1 else self.view
        self._layout = layout_flow(self.picture, self.places, wide, self.wording)
        self._pixels, self._painted, self._factor = None, self.view, factor

    def _moved(self, painted: FlowView, *, is_zoomed: bool = False) -> FlowView:
        """Return the view that was painted, moved and perhaps zoomed to the present one."""
        middle = replace(painted, middle_x=self.view.middle_x, middle_y=self.view.middle_y)
        return replace(middle, zoom=self.view.zoom) if is_zoomed else middle

    def _shown(self) -> QRectF:
        """Return where the view shows what was painted for an earlier one."""
        old, new = frame_of(self._painted), frame_of(self.view)
        scale = new.width / old.width
        width, height = self._painted.width * self._factor, self._painted.height * self._factor
        left, top = (self._painted.width - width) / 2, (self._painted.height - height) / 2
        x, y = new.left + (left - old.left) * scale, new.top + (top - old.top) * scale
        return QRectF(x, y, width * scale, height * scale)
