"""A plate as SVG 1.1: vectors, text as text that can be searched and edited, and the letters that it uses inside.

A text of a right-to-left script stands in one isolate, so that every program, whatever it knows of directions, draws
it in the same place and in the right order.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape

from investigator_desktop.domain.plates import PlacedImage, Plate
from investigator_desktop.domain.scene import Primitive
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.reports.pictures.svg_font import font_style
from investigator_desktop.reports.pictures.svg_shapes import shape
from investigator_desktop.reports.pictures.svg_text import drawn_texts
from investigator_desktop.reports.typesetting.pdf_objects import number
from investigator_desktop.reports.typesetting.shaping import printable

FAMILIES = "'Investigator Sans', 'Noto Sans', 'DejaVu Sans', 'Segoe UI', Tahoma, Arial, sans-serif"


def plate_svg(plate: Plate, language: str) -> bytes:
    """Return a plate as the bytes of an SVG file; the same plate gives the same bytes."""
    return "\n".join(_lines(plate, language)).encode("utf-8")


def _lines(plate: Plate, language: str) -> Iterator[str]:
    width, height = number(plate.width), number(plate.height)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" '
        f'width="{width}pt" height="{height}pt" '
        f'viewBox="0 0 {width} {height}" xml:lang="{language.replace("_", "-")}" xml:space="preserve" '
        f'font-family="{FAMILIES}">'
    )
    yield f"<title>{_plain(plate.text.caption)}</title>"
    yield f"<desc>{_plain(' '.join((plate.text.case, *plate.text.remarks)))}</desc>"
    yield font_style(drawn_texts(plate.scene))
    yield f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    yield from _group("caption", plate.above)
    if plate.image is not None:
        yield _image(plate.image, plate.text.caption)
    yield from _group("picture", plate.picture)
    yield from _group("remarks", plate.below)
    yield "</svg>\n"


def _group(name: str, primitives: Iterable[Primitive]) -> Iterator[str]:
    yield f'<g id="{name}">'
    yield from filter(None, map(shape, primitives))
    yield "</g>"


def _image(image: PlacedImage, caption: str) -> str:
    place = f'x="{number(image.left)}" y="{number(image.top)}"'
    size = f'width="{number(image.width)}" height="{number(image.height)}"'
    content = b64encode(image.content).decode("ascii")
    title = f"<title>{_plain(caption)}</title>"
    return f'<image {place} {size} xlink:href="data:image/png;base64,{content}">{title}</image>'


def _plain(text: str) -> str:
    return escape(printable(without_controls(text)))
