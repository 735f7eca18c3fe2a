"""Draws a scene as vectors on a page, in colours that print and that no one reads as a judgement."""

from __future__ import annotations

from collections.abc import Callable
from math import atan2, cos, pi, sin

from investigator_desktop.domain.scene import Anchor, Arrow, Box, Curve, Ink, Label, Line, Primitive, Scene
from investigator_desktop.reports.typesetting.faces import Weight
from investigator_desktop.reports.typesetting.lines import Line as TextLine
from investigator_desktop.reports.typesetting.lines import Reading, set_line
from investigator_desktop.reports.typesetting.page_canvas import PageCanvas, points
from investigator_desktop.reports.typesetting.pdf_objects import number
from investigator_desktop.reports.typesetting.shaping import printable
from investigator_desktop.reports.typesetting.styles import BLACK, NAVY, SLATE, Colour, TextStyle

INKS = {
    Ink.TEXT: BLACK,
    Ink.MUTED_TEXT: SLATE,
    Ink.GRID: Colour(0.86, 0.88, 0.91),
    Ink.LANE: Colour(0.975, 0.98, 0.988),
    Ink.LANE_ALTERNATE: Colour(0.955, 0.965, 0.978),
    Ink.CREDIT: Colour(0.0, 0.42, 0.44),
    Ink.DEBIT: Colour(0.72, 0.43, 0.04),
    Ink.BALANCE: NAVY,
    Ink.GAP: Colour(0.62, 0.65, 0.7),
    Ink.SELECTION: Colour(0.85, 0.9, 0.97),
    Ink.LINK: Colour(0.4, 0.31, 0.66),
}
FILL_TINT, HATCH_TINT = 0.14, 0.22
HATCH_STEP = 4.0
HEAD_LENGTH, HEAD_ANGLE = 5.0, pi / 7
SMALLEST_SHARE = 0.8  # a label that is too wide is set smaller down to this share, then shortened
ELLIPSIS = "…"


def draw_scene(canvas: PageCanvas, scene: Scene, left: float, top: float) -> None:
    """Draw the scene with its upper left corner at `left` and `top`."""
    pen = _Pen(canvas, left, top)
    for primitive in scene.primitives:
        pen.draw(primitive)


def tinted(colour: Colour, share: float) -> Colour:
    """Return a colour thinned out with white, of which `share` remains."""
    parts = (colour.red, colour.green, colour.blue)
    return Colour(*(round(1 - share + share * part, 3) for part in parts))


class _Pen:
    def __init__(self, canvas: PageCanvas, left: float, top: float) -> None:
        self.canvas, self.left, self.top = canvas, left, top
        self._draws: dict[type[Primitive], Callable[..., None]] = {
            Box: self._box,
            Line: self._line,
            Curve: self._curve,
            Label: self._label,
            Arrow: self._arrow,
        }

    def draw(self, primitive: Primitive) -> None:
        self._draws[type(primitive)](primitive)

    def _point(self, x: float, y: float) -> str:
        return f"{number(self.left + x)} {number(self.top - y)}"

    def _box(self, box: Box) -> None:
        bottom = self.top - box.y - box.height
        colour = INKS[box.ink]
        ground = tinted(colour, HATCH_TINT) if box.is_hatched else colour
        self.canvas.fill(self.left + box.x, bottom, box.width, box.height, ground)
        if box.is_hatched:
            self._hatch(box, colour)

    def _hatch(self, box: Box, colour: Colour) -> None:
        corner = self._point(box.x, box.y + box.height)
        size = f"{number(box.width)} {number(box.height)}"
        strokes = []
        offset = -box.height
        while offset < box.width:
            start = self._point(box.x + offset, box.y + box.height)
            strokes.append(f"{start} m {self._point(box.x + offset + box.height, box.y)} l")
            offset += HATCH_STEP
        self.canvas.add(f"q {corner} {size} re W n {colour.stroke_operator} 0.3 w {' '.join(strokes)} S Q")

    def _line(self, line: Line) -> None:
        path = f"{self._point(line.x1, line.y1)} m {self._point(line.x2, line.y2)} l S"
        self._stroke(path, INKS[line.ink], line.width, line.is_dashed)

    def _stroke(self, path: str, colour: Colour, width: float, is_dashed: bool) -> None:
        dash = "[3 3] 0 d " if is_dashed else ""
        self.canvas.add(f"q {colour.stroke_operator} {number(width)} w {dash}{path} Q")

    def _curve(self, curve: Curve) -> None:
        if len(curve.points) < 2:
            return
        colour = INKS[curve.ink]
        first, *rest = (self._point(x, y) for x, y in curve.points)
        path = f"{first} m {' '.join(f'{point} l' for point in rest)}"
        if curve.is_filled_to is not None:
            right = self._point(curve.points[-1][0], curve.is_filled_to)
            start = self._point(curve.points[0][0], curve.is_filled_to)
            self.canvas.add(f"q {tinted(colour, FILL_TINT).fill_operator} {path} {right} l {start} l h f Q")
        self._stroke(f"{path} S", colour, curve.width, curve.is_dashed)

    def _arrow(self, arrow: Arrow) -> None:
        colour = INKS[arrow.ink]
        path = f"{self._point(arrow.x1, arrow.y1)} m {self._point(arrow.x2, arrow.y2)} l S"
        self._stroke(path, colour, arrow.width, is_dashed=False)
        angle = atan2(arrow.y2 - arrow.y1, arrow.x2 - arrow.x1)
        wings = [
            self._point(
                arrow.x2 - HEAD_LENGTH * cos(angle + turn), arrow.y2 - HEAD_LENGTH * sin(angle + turn)
            )
            for turn in (HEAD_ANGLE, -HEAD_ANGLE)
        ]
        tip = self._point(arrow.x2, arrow.y2)
        self.canvas.add(f"{colour.fill_operator} {tip} m {wings[0]} l {wings[1]} l h f")

    def _label(self, label: Label) -> None:
        weight = Weight.BOLD if label.is_bold else Weight.REGULAR
        style = TextStyle(label.size, label.size, weight, INKS[label.ink])
        line, style = _fitted(printable(label.text), style, label.max_width)
        width = points(line, style)
        shift = {Anchor.LEFT: 0.0, Anchor.CENTRE: width / 2, Anchor.RIGHT: width}[label.anchor]
        if line.text:
            self.canvas.show(line, self.left + label.x - shift, self.top - label.y, style)


def _fitted(text: str, style: TextStyle, room: float | None) -> tuple[TextLine, TextStyle]:
    """Return a label set within its room: as it is, smaller, or shortened with an ellipsis."""
    line = set_line(text, style.weight, Reading.AUTOMATIC)
    if room is None or points(line, style) <= room:
        return line, style
    size = max(style.size * room / points(line, style), style.size * SMALLEST_SHARE)
    smaller = TextStyle(size, size, style.weight, style.colour)
    while text and points(line, smaller) > room + 0.01:
        text = text[:-1].rstrip()
        line = set_line(text + ELLIPSIS, style.weight, Reading.AUTOMATIC)
    return line, smaller
