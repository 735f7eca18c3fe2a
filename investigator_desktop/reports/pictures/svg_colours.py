"""The colours of paper as SVG writes them."""

from __future__ import annotations

from investigator_desktop.domain.scene import Ink
from investigator_desktop.reports.typesetting.scene_drawing import INKS, tinted
from investigator_desktop.reports.typesetting.styles import Colour


def svg_colour(ink: Ink, share: float = 1.0) -> str:
    """Return the colour of an ink, thinned out with white where `share` of it remains."""
    colour: Colour = INKS[ink] if share == 1.0 else tinted(INKS[ink], share)
    parts = (colour.red, colour.green, colour.blue)
    return "#" + "".join(f"{round(255 * part):02x}" for part in parts)
