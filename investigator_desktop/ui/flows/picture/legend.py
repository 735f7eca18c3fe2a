"""The legend below the picture: it keeps its place while the picture moves above it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QPainter

from investigator_desktop.analysis.flow_picture.layout import legend_scene
from investigator_desktop.analysis.flow_picture.wording import FlowWording
from investigator_desktop.domain.flow_picture import FlowPicture, FlowPlaces, FlowView
from investigator_desktop.domain.scene import Box, Scene
from investigator_desktop.ui.scene_painter import ScenePalette, paint_drawn


class Legend:
    """Laid out for one picture at one size of the widget."""

    def __init__(self) -> None:
        self._scene = Scene(0, 0, ())

    def lay_out(
        self, picture: FlowPicture, places: FlowPlaces, view: FlowView, height: float, wording: FlowWording
    ) -> FlowView:
        """Lay out for a widget of a height, and return the view of the picture above the legend."""
        self._scene = legend_scene(picture, places, replace(view, height=height), wording)
        return replace(view, height=height - self.height, has_legend=False)

    @property
    def height(self) -> float:
        """Return how high the legend is."""
        return max((one.height for one in self._scene.primitives if isinstance(one, Box)), default=0.0)

    def paint(self, painter: QPainter, palette: ScenePalette) -> None:
        """Paint the legend at the lower edge."""
        paint_drawn(painter, 0, 0, self._scene.primitives, palette)
