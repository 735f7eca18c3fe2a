"""A face as one document embeds it: its own codes for glyphs, so that text copied out of the document is right.

A code stands for a glyph together with the characters that it draws. The codes belong to one document alone: nothing
of them outlives the document or depends on another one made before it.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase import pdfdoc

from investigator_desktop.reports.typesetting.faces import UNITS_PER_EM, Face
from investigator_desktop.reports.typesetting.font_objects import font_dictionary
from investigator_desktop.reports.typesetting.pdf_objects import reference
from investigator_desktop.reports.typesetting.shaping import Glyph

NOTHING = "\u200b"  # what a glyph stands for that adds no character to those of its neighbour
SHARED_FONTS = "BasicFonts"  # ReportLab's name for the fonts that all pages share


class _PlainCodes(dict[str, str]):
    """The code of each plain character as it is written in a page, made when first asked for."""

    def __init__(self, font: EmbeddedFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, char: str) -> str:
        code = f"{self._font.code(self._font.face.glyph_of[char], char):04X}"
        self[char] = code
        return code


class EmbeddedFont:
    """The font of one face in one document; ReportLab asks it for its PDF objects when the document ends."""

    def __init__(self, face: Face, resource: str) -> None:
        """Make an empty font that pages select as `resource`, for example `F1`."""
        self.face = face
        self.resource = resource
        self._codes: dict[tuple[int, str], int] = {}
        self._plain = _PlainCodes(self)

    def code(self, glyph: int, text: str) -> int:
        """Return the code of a glyph that stands for `text`, a new one where it has none yet."""
        return self._codes.setdefault((glyph, text or NOTHING), len(self._codes) + 1)

    def plain_operator(self, text: str) -> str:
        """Return the operator that shows a plain text, each character at its own width."""
        return f"<{''.join(map(self._plain.__getitem__, text))}> Tj"

    def glyphs_operator(self, glyphs: Sequence[Glyph], size: float) -> str:
        """Return the operators that show shaped glyphs at their offsets."""
        operators: list[str] = []
        shown: list[str] = []
        rise = 0
        for glyph in glyphs:
            if glyph.y_offset != rise:
                operators += _operator(shown)
                shown, rise = [], glyph.y_offset
                operators.append(f"{rise * size / UNITS_PER_EM:.3f} Ts")
            shown += self._placed(glyph)
        operators += _operator(shown)
        return " ".join([*operators, "0 Ts"] if rise else operators)

    def _placed(self, glyph: Glyph) -> list[str]:
        before = [str(-glyph.x_offset)] if glyph.x_offset else []
        rest = self.face.glyph_advance(glyph.id) + glyph.x_offset - glyph.advance
        after = [str(rest)] if rest else []
        return [*before, f"<{self.code(glyph.id, glyph.text):04X}>", *after]

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:  # noqa: N802 - the name that ReportLab calls
        """Add the font's objects to the document that it was made for, unless no text used it."""
        if self._codes:
            font = reference(document, font_dictionary(document, self.face, list(self._codes)))
            document.idToObject[SHARED_FONTS].dict[self.resource] = font  # type: ignore[attr-defined]


def _operator(shown: list[str]) -> list[str]:
    """Return the one operator that shows the collected codes and moves, none for none."""
    if not shown:
        return []
    return [f"[{' '.join(shown).replace('> <', '')}] TJ"]
