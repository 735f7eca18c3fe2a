"""Primitives of a scene as SVG elements, each as one string."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import cast

from investigator_desktop.domain.scene import (
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
    arrow_head,
    bend_point,
)
from investigator_desktop.reports.pictures.svg_colours import svg_colour
from investigator_desktop.reports.pictures.svg_text import text_element
from investigator_desktop.reports.typesetting.pdf_objects import number
from investigator_desktop.reports.typesetting.scene_drawing import (
    DASH,
    FILL_TINT,
    HATCH_STEP,
    HATCH_TINT,
    RIBBON_TINT,
)

Point = tuple[float, float]
HATCH_WIDTH = 0.3


def shape(primitive: Primitive) -> str:
    """Return a primitive as an element; empty where nothing of it is seen."""
    return _WRITERS[type(primitive)](primitive)


def _box(box: Box) -> str:
    share = HATCH_TINT if box.is_hatched else 1.0
    area = _attributes(x=box.x, y=box.y, width=box.width, height=box.height)
    filled = f'<rect {area} fill="{svg_colour(box.ink, share)}"/>'
    if not box.is_hatched:
        return filled
    path = " ".join(f"M{_pair(start)} L{_pair(end)}" for start, end in _hatches(box))
    return f"{filled}{_stroked(path, box.ink, HATCH_WIDTH)}" if path else filled


def _hatches(box: Box) -> Iterator[tuple[Point, Point]]:
    """Yield the pieces of diagonal lines that lie inside a box."""
    bottom, offset = box.y + box.height, -box.height
    while offset < box.width:
        begin, end = max(0.0, -offset), min(box.height, box.width - offset)
        if end > begin:
            yield (box.x + offset + begin, bottom - begin), (box.x + offset + end, bottom - end)
        offset += HATCH_STEP


def _line(line: Line) -> str:
    path = f"M{_pair((line.x1, line.y1))} L{_pair((line.x2, line.y2))}"
    return _stroked(path, line.ink, line.width, is_dashed=line.is_dashed)


def _curve(curve: Curve) -> str:
    if len(curve.points) < 2:
        return ""
    path = _polyline(curve.points)
    stroke = _stroked(path, curve.ink, curve.width, is_dashed=curve.is_dashed)
    if curve.is_filled_to is None:
        return stroke
    right, left = curve.points[-1][0], curve.points[0][0]
    closed = f"{path} L{_pair((right, curve.is_filled_to))} L{_pair((left, curve.is_filled_to))} Z"
    return f'<path d="{closed}" fill="{svg_colour(curve.ink)}" fill-opacity="{FILL_TINT}"/>{stroke}'


def _arrow(arrow: Arrow) -> str:
    shaft = f"M{_pair((arrow.x1, arrow.y1))} "
    end = _pair((arrow.x2, arrow.y2))
    shaft += f"Q{_pair(bend_point(arrow))} {end}" if arrow.bend else f"L{end}"
    drawn = _stroked(shaft, arrow.ink, arrow.width, is_dashed=arrow.is_dashed)
    return f"{drawn}{_filled(_polyline(arrow_head(arrow)) + ' Z', arrow.ink)}"


def _ribbon(ribbon: Ribbon) -> str:
    middle = (ribbon.x1 + ribbon.x2) / 2
    path = (
        f"M{_pair((ribbon.x1, ribbon.top1))} C{_pair((middle, ribbon.top1))} {_pair((middle, ribbon.top2))} "
        f"{_pair((ribbon.x2, ribbon.top2))} L{_pair((ribbon.x2, ribbon.bottom2))} "
        f"C{_pair((middle, ribbon.bottom2))} {_pair((middle, ribbon.bottom1))} "
        f"{_pair((ribbon.x1, ribbon.bottom1))} Z"
    )
    return f'<path d="{path}" fill="{svg_colour(ribbon.ink)}" fill-opacity="{RIBBON_TINT}"/>'


def _disc(disc: Disc) -> str:
    place = _attributes(cx=disc.x, cy=disc.y, r=disc.radius)
    return f'<circle {place} fill="{svg_colour(disc.ink)}"/>'


def _polygon(polygon: Polygon) -> str:
    return _filled(f"{_polyline(polygon.points)} Z", polygon.ink)


def _filled(path: str, ink: Ink) -> str:
    return f'<path d="{path}" fill="{svg_colour(ink)}"/>'


def _stroked(path: str, ink: Ink, width: float, *, is_dashed: bool = False) -> str:
    dash = f' stroke-dasharray="{number(DASH * max(1.0, width))}"' if is_dashed else ""
    look = f'fill="none" stroke="{svg_colour(ink)}" stroke-width="{number(width)}"'
    return f'<path d="{path}" {look}{dash}/>'


def _polyline(points: Sequence[Point]) -> str:
    return "M" + " L".join(map(_pair, points))


def _pair(point: Point) -> str:
    return f"{number(point[0])},{number(point[1])}"


def _attributes(**lengths: float) -> str:
    return " ".join(f'{name}="{number(length)}"' for name, length in lengths.items())


_WRITERS: dict[type[Primitive], Callable[[Primitive], str]] = cast(
    "dict[type[Primitive], Callable[[Primitive], str]]",
    {
        Box: _box,
        Line: _line,
        Curve: _curve,
        Label: text_element,
        Arrow: _arrow,
        Ribbon: _ribbon,
        Disc: _disc,
        Polygon: _polygon,
    },
)
