"""Characters to glyphs: what is drawn for a text, from left to right, and how wide it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from investigator_desktop.reports.typesetting.bidi import (
    JOINERS,
    VisualRun,
    base_direction,
    embedding_levels,
    visual_runs,
)
from investigator_desktop.reports.typesetting.faces import Face, Weight, load_face

# Latin and Cyrillic are set without kerning, so that a plain text is as wide as its characters and amounts align.
FEATURES = {"kern": False, "liga": False, "clig": False, "dlig": False}
ZERO_WIDTH_SPACE = "\u200b"
_WORDS = re.compile(r" +|[^ ]+")
_UNDRAWN = re.compile("[\u00ad\u200b\u2060\ufeff\ufe00-\ufe0f]")


class Glyph(NamedTuple):
    """A drawn glyph with the characters that it stands for; measures are thousandths of the type size."""

    id: int
    text: str
    advance: int
    x_offset: int
    y_offset: int


def printable(text: str) -> str:
    """Return `text` on one line in characters that the type has; one that it lacks is named as `[U+4E2D]`.

    Nothing of evidence may vanish: a missing character is printed as its number rather than as an empty box.
    """
    if load_face(Weight.REGULAR).plain.issuperset(text):
        return text
    spaced = " ".join(re.split(r"[\t\r\n\v\f\x85\u2028\u2029]+", text))
    return "".join(_printable(char) for char in _UNDRAWN.sub("", spaced))


def _printable(char: str) -> str:
    known = load_face(Weight.REGULAR).glyph_of
    if char in known or char in JOINERS or unicodedata.category(char) == "Cf":
        return char
    return f"[U+{ord(char):04X}]"


def is_plain(text: str, weight: Weight) -> bool:
    """Tell whether `text`, set from left to right, needs neither reordering nor shaping."""
    return load_face(weight).plain.issuperset(text)


def text_width(text: str, weight: Weight) -> int:
    """Return the width of a text in thousandths of the type size, whatever its scripts and directions."""
    face = load_face(weight)
    if face.plain.issuperset(text):
        return sum(map(face.advance_of.__getitem__, text))
    return sum(_word_width(word, weight) for word in _WORDS.findall(text))


@lru_cache(maxsize=8192)
def _word_width(word: str, weight: Weight) -> int:
    return sum(glyph.advance for run in _runs_of_word(word) for glyph in shaped_run(run, weight))


def _runs_of_word(word: str) -> list[VisualRun]:
    return visual_runs(word, embedding_levels(word, base_direction(word)))


@lru_cache(maxsize=4096)
def shaped_run(run: VisualRun, weight: Weight) -> tuple[Glyph, ...]:
    """Return the glyphs of a run of one direction, from left to right."""
    face = load_face(weight)
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(run.text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if run.is_right_to_left else "ltr"
    buffer.language = "und"
    hb.shape(face.shaper, buffer, FEATURES)
    glyphs = _glyphs(buffer, run.text)
    return tuple(_readable(glyphs, face) if run.is_right_to_left else glyphs)


def _readable(glyphs: list[Glyph], face: Face) -> Iterator[Glyph]:
    """Yield the glyphs of a right-to-left run so that readers copy its characters in the right order.

    Readers disagree about several characters of one glyph, therefore a ligature stands for its first and empty glyphs
    at its left for the others.
    """
    blank = face.glyph_of[ZERO_WIDTH_SPACE]
    for glyph in glyphs:
        yield from (Glyph(blank, char, 0, 0, 0) for char in reversed(glyph.text[1:]))
        yield glyph._replace(text=glyph.text[:1])


def _glyphs(buffer: hb.Buffer, text: str) -> list[Glyph]:
    """Return the shaped glyphs; a joiner is not drawn, the letter before it stands for it too."""
    starts = sorted({item.cluster for item in buffer.glyph_infos if not _is_undrawn(text, item.cluster)})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    glyphs = []
    for item, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        if _is_undrawn(text, item.cluster):
            continue
        end = ends.pop(item.cluster, item.cluster)  # a second glyph of a cluster stands for nothing more
        drawn = text[item.cluster : end]
        glyphs.append(Glyph(item.codepoint, drawn, place.x_advance, place.x_offset, place.y_offset))
    return glyphs


def _is_undrawn(text: str, position: int) -> bool:
    return position > 0 and text[position] in JOINERS
