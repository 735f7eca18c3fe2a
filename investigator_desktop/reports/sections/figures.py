"""A picture in the flow of a report, told to those who cannot see it."""

from __future__ import annotations

from investigator_desktop.domain.scene import Scene
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.reports.pages import Pages
from investigator_desktop.reports.typesetting.scene_drawing import draw_scene
from investigator_desktop.reports.typesetting.structure import Box, Tag


def draw_figure(pages: Pages, scene: Scene, alternative: Message) -> None:
    """Draw a scene in the middle of the column at the place reached; `alternative` says what it shows."""
    flow, canvas = pages.flow, pages.flow.canvas
    left = flow.left + (flow.width - scene.width) / 2
    element = canvas.tree.add(Tag.FIGURE, flow.section)
    canvas.tree.alternatives[element] = pages.wording.text(alternative)
    canvas.tree.boxes[element] = Box(left, flow.y - scene.height, left + scene.width, flow.y)
    with canvas.tagged(element):
        draw_scene(canvas, scene, left, flow.y)
    flow.y -= scene.height
