"""The shipped type faces: their characters, widths and outlines, loaded once and never changed."""

from __future__ import annotations

import struct
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

import uharfbuzz as hb

from investigator_desktop.foundation.paths import RESOURCES

UNITS_PER_EM = 1000
PLAIN_BIDI_CLASSES = frozenset({"L", "EN", "ES", "ET", "CS", "WS", "ON"})
SHAPED_CATEGORIES = frozenset({"Mn", "Mc", "Me", "Cf", "Cc", "Zl", "Zp"})


class Weight(StrEnum):
    """The weights that a document may use."""

    REGULAR = "Regular"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True)
class Face:
    """One weight of the document type; all measures are thousandths of the type size.

    `plain` are the characters that need no shaping from left to right: each is drawn with its own glyph at its own
    width. `glyph_of` and `advance_of` cover every character of the face.
    """

    weight: Weight
    name: str
    content: bytes = field(repr=False)
    shaper: hb.Font = field(repr=False)
    glyph_of: dict[str, int] = field(repr=False)
    advance_of: dict[str, int] = field(repr=False)
    plain: frozenset[str] = field(repr=False)
    ascent: int
    descent: int
    cap_height: int
    bounds: tuple[int, int, int, int]

    def glyph_advance(self, glyph: int) -> int:
        """Return the width of a glyph as its outline states it."""
        return int(self.shaper.get_glyph_h_advance(glyph))


@lru_cache
def load_face(weight: Weight) -> Face:
    """Return the shipped face of a weight; raise `OSError` where its file is missing."""
    name = f"InvestigatorSans-{weight}"
    content = (RESOURCES / "fonts" / f"{name}.ttf").read_bytes()
    source = hb.Face(hb.Blob(content))
    shaper = hb.Font(source)
    glyphs = {chr(code): int(shaper.get_nominal_glyph(code) or 0) for code in source.unicodes}
    extents = shaper.get_font_extents("ltr")
    return Face(
        weight=weight,
        name=name,
        content=content,
        shaper=shaper,
        glyph_of=glyphs,
        advance_of={char: int(shaper.get_glyph_h_advance(glyph)) for char, glyph in glyphs.items()},
        plain=frozenset(filter(_is_plain, glyphs)),
        ascent=int(extents.ascender),
        descent=int(extents.descender),
        cap_height=_cap_height(source),
        bounds=_bounds(source),
    )


def _is_plain(char: str) -> bool:
    return (
        unicodedata.bidirectional(char) in PLAIN_BIDI_CLASSES
        and unicodedata.category(char) not in SHAPED_CATEGORIES
    )


def _cap_height(source: hb.Face) -> int:
    table = source.reference_table("OS/2").data
    return int(struct.unpack_from(">h", table, 88)[0])


def _bounds(source: hb.Face) -> tuple[int, int, int, int]:
    left, bottom, right, top = struct.unpack_from(">4h", source.reference_table("head").data, 36)
    return left, bottom, right, top
