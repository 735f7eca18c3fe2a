"""Draws a scene as vectors on a page, in colours that print and that no one reads as a judgement."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from investigator_desktop.domain.scene import (
    Anchor,
    Arrow,
    Box,
    Curve,
    Disc,
    Ink,
    Label,
    Line,
    Polygon,
    Primitive,
    Ribbon,
    Scene,
    arrow_head,
    bend_point,
)
from investigator_desktop.domain.scene_colours import LIGHT_INKS
from investigator_desktop.reports.typesetting.faces import Weight
from investigator_desktop.reports.typesetting.lines import Line as TextLine
from investigator_desktop.reports.typesetting.lines import Reading, set_line
from investigator_desktop.reports.typesetting.page_canvas import PageCanvas, points
from investigator_desktop.reports.typesetting.pdf_objects import number
from investigator_desktop.reports.typesetting.shaping import printable
from investigator_desktop.reports.typesetting.styles import (
    BLACK,
    SLATE,
    Colour,
    TextStyle,
    colour_named,
)

INKS = {ink: colour_named(name) for ink, name in LIGHT_INKS.items()} | {
    Ink.TEXT: BLACK,
    Ink.MUTED_TEXT: SLATE,
    Ink.GRID: Colour(0.86, 0.88, 0.91),
    Ink.GAP: Colour(0.62, 0.65, 0.7),
    Ink.SELECTION: Colour(0.85, 0.9, 0.97),
}
FILL_TINT, HATCH_TINT, RIBBON_TINT = 0.14, 0.22, 0.45
ROUND = 0.5523  # of the radius, for a quarter of a circle by a cubic curve
HATCH_STEP = 4.0
DASH = 3.0  # widths of a line, or points where it is thinner than one
SMALLEST_SHARE = 0.8  # a label that is too wide is set smaller down to this share, then shortened
ELLIPSIS = "…"


def draw_scene(canvas: PageCanvas, scene: Scene, left: float, top: float) -> None:
    """Draw the scene with its upper left corner at `left` and `top`."""
    draw_primitives(canvas, scene.primitives, left, top)


def draw_primitives(canvas: PageCanvas, primitives: Iterable[Primitive], left: float, top: float) -> None:
    """Draw a part of a scene whose upper left corner stands at `left` and `top`."""
    pen = _Pen(canvas, left, top)
    for primitive in primitives:
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
            Ribbon: self._ribbon,
            Disc: self._disc,
            Polygon: self._polygon,
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
        length = number(DASH * max(1.0, width))
        dash = f"[{length} {length}] 0 d " if is_dashed else ""
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
        self._stroke(f"{self._shaft(arrow)} S", colour, arrow.width, arrow.is_dashed)
        tip, *wings = (self._point(x, y) for x, y in arrow_head(arrow))
        self.canvas.add(f"{colour.fill_operator} {tip} m {wings[0]} l {wings[1]} l h f")

    def _shaft(self, arrow: Arrow) -> str:
        start, end = self._point(arrow.x1, arrow.y1), self._point(arrow.x2, arrow.y2)
        if not arrow.bend:
            return f"{start} m {end} l"
        x, y = bend_point(arrow)
        first = self._point(arrow.x1 + 2 / 3 * (x - arrow.x1), arrow.y1 + 2 / 3 * (y - arrow.y1))
        second = self._point(arrow.x2 + 2 / 3 * (x - arrow.x2), arrow.y2 + 2 / 3 * (y - arrow.y2))
        return f"{start} m {first} {second} {end} c"

    def _ribbon(self, ribbon: Ribbon) -> None:
        middle, point = (ribbon.x1 + ribbon.x2) / 2, self._point
        path = (
            f"{point(ribbon.x1, ribbon.top1)} m {point(middle, ribbon.top1)} {point(middle, ribbon.top2)} "
            f"{point(ribbon.x2, ribbon.top2)} c {point(ribbon.x2, ribbon.bottom2)} l "
            f"{point(middle, ribbon.bottom2)} {point(middle, ribbon.bottom1)} "
            f"{point(ribbon.x1, ribbon.bottom1)} c h f"
        )
        self.canvas.add(f"q {tinted(INKS[ribbon.ink], RIBBON_TINT).fill_operator} {path} Q")

    def _disc(self, disc: Disc) -> None:
        x, y, radius, pull = disc.x, disc.y, disc.radius, disc.radius * ROUND
        point = self._point
        path = (
            f"{point(x + radius, y)} m "
            f"{point(x + radius, y + pull)} {point(x + pull, y + radius)} {point(x, y + radius)} c "
            f"{point(x - pull, y + radius)} {point(x - radius, y + pull)} {point(x - radius, y)} c "
            f"{point(x - radius, y - pull)} {point(x - pull, y - radius)} {point(x, y - radius)} c "
            f"{point(x + pull, y - radius)} {point(x + radius, y - pull)} {point(x + radius, y)} c h f"
        )
        self.canvas.add(f"q {INKS[disc.ink].fill_operator} {path} Q")

    def _polygon(self, polygon: Polygon) -> None:
        first, *rest = (self._point(x, y) for x, y in polygon.points)
        path = f"{first} m {' '.join(f'{point} l' for point in rest)} h f"
        self.canvas.add(f"q {INKS[polygon.ink].fill_operator} {path} Q")

    def _label(self, label: Label) -> None:
        line, style = fitted_label(label)
        width = points(line, style)
        shift = {Anchor.LEFT: 0.0, Anchor.CENTRE: width / 2, Anchor.RIGHT: width}[label.anchor]
        if line.text:
            self.canvas.show(line, self.left + label.x - shift, self.top - label.y, style)


def fitted_label(label: Label) -> tuple[TextLine, TextStyle]:
    """Return a label set within its room: as it is, smaller, or shortened with an ellipsis."""
    weight = Weight.BOLD if label.is_bold else Weight.REGULAR
    style = TextStyle(label.size, label.size, weight, INKS[label.ink])
    text, room = printable(label.text), label.max_width
    line = set_line(text, weight, Reading.AUTOMATIC)
    if room is None or points(line, style) <= room:
        return line, style
    size = max(style.size * room / points(line, style), style.size * SMALLEST_SHARE)
    smaller = TextStyle(size, size, weight, style.colour)
    while text and points(line, smaller) > room + 0.01:
        text = text[:-1].rstrip()
        line = set_line(text + ELLIPSIS, weight, Reading.AUTOMATIC)
    return line, smaller
