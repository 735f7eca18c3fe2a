"""Labels as SVG text: shortened to their room as on paper, in the right order in every program."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from investigator_desktop.domain.scene import Anchor, Label, Scene
from investigator_desktop.foundation.bidi import POP_ISOLATE
from investigator_desktop.reports.pictures.svg_colours import svg_colour
from investigator_desktop.reports.typesetting.bidi import Direction, base_direction
from investigator_desktop.reports.typesetting.pdf_objects import number
from investigator_desktop.reports.typesetting.scene_drawing import fitted_label

RIGHT_TO_LEFT_ISOLATE = "\u2067"
_ANCHORS = {Anchor.LEFT: "start", Anchor.CENTRE: "middle", Anchor.RIGHT: "end"}


def text_element(label: Label) -> str:
    """Return a label as an element, empty where nothing of it fits."""
    line, style = fitted_label(label)
    if not line.text.strip():
        return ""
    place = f'x="{number(label.x)}" y="{number(label.y)}" font-size="{number(style.size)}"'
    anchor = "" if label.anchor is Anchor.LEFT else f' text-anchor="{_ANCHORS[label.anchor]}"'
    weight = ' font-weight="bold"' if label.is_bold else ""
    return f'<text {place}{anchor}{weight} fill="{svg_colour(label.ink)}">{escape(ordered(line.text))}</text>'


def ordered(text: str) -> str:
    """Return a text in an isolate of its own where it runs from right to left."""
    is_right_to_left = base_direction(text) is Direction.RIGHT_TO_LEFT
    return f"{RIGHT_TO_LEFT_ISOLATE}{text}{POP_ISOLATE}" if is_right_to_left else text


def drawn_texts(scene: Scene) -> Iterator[tuple[str, bool]]:
    """Yield every text as it is drawn, and whether it is bold."""
    for primitive in scene.primitives:
        if isinstance(primitive, Label):
            yield fitted_label(primitive)[0].text, primitive.is_bold
