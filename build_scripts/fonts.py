"""Makes the two faces of resources/fonts from Debian's Noto fonts: one face for every script of a report.

Run `python build_scripts/fonts.py` with fontTools installed on a machine that has Debian's `fonts-noto-core`
(20201225-1). The faces are checked in, so this is needed only to change them. The same sources give the same bytes.

Noto Sans brings Latin, Greek and Cyrillic, Noto Sans Arabic the Arabic script (the 2020 release, whose letters are
precomposed: later ones draw dots apart, which spoils copying text out of a PDF), their companions Armenian and
Georgian, and Noto Sans Math and Noto Sans Symbols 2 a handful of signs that none has. All are drawn on 1,000 units
per em and published under the SIL Open Font License.
"""

from __future__ import annotations

import argparse
import io
from pathlib import Path

from fontTools.merge import Merger, Options
from fontTools.subset import Options as SubsetOptions
from fontTools.subset import Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Investigator Sans"
STYLES = ("Regular", "Bold")
SOURCES = Path("/usr/share/fonts/truetype/noto")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
MATH_SIGNS = "←↑→↓↔≈≠≤≥−√∑"
OTHER_SIGNS = "✓✗"
VERSION = "Version 1.000"
COPYRIGHT = "Copyright 2015-2020 Google LLC. All Rights Reserved. Merged from Noto Sans and companions."
LICENCE = "This Font Software is licensed under the SIL Open Font License, Version 1.1."
LICENCE_ADDRESS = "https://scripts.sil.org/OFL"
BOLD = "Bold"
CREATED = 3_660_681_600  # 2020-01-01, in seconds since 1904 as the head table counts


def main() -> None:
    """Writes both faces into the folder given on the command line."""
    arguments = _arguments()
    for style in STYLES:
        face = merged_face(arguments.sources, style)
        path = arguments.target / f"{FAMILY.replace(' ', '')}-{style}.ttf"
        face.save(path)


def merged_face(sources: Path, style: str) -> TTFont:
    """One face of the given style that covers every script of a report."""
    base = _unhinted(sources / f"NotoSans-{style}.ttf", None)
    covered = set(base.getBestCmap())
    parts = [base]
    for path, wanted in _companions(sources, style):
        part = _unhinted(path, wanted - covered)
        covered |= set(part.getBestCmap())
        parts.append(part)
    options = Options()
    options.drop_tables = ["DSIG"]
    face = Merger(options).merge([_saved(part) for part in parts])
    _keep_line_height(base, face)
    _name(face, style)
    return face


def _companions(sources: Path, style: str) -> list[tuple[Path, set[int]]]:
    arabic = sources / f"NotoSansArabic-{style}.ttf"
    return [
        (arabic, set(TTFont(arabic).getBestCmap())),
        (sources / f"NotoSansArmenian-{style}.ttf", set(range(0x530, 0x590))),
        (sources / f"NotoSansGeorgian-{style}.ttf", set(range(0x10A0, 0x1100))),
        (sources / "NotoSansMath-Regular.ttf", {ord(sign) for sign in MATH_SIGNS}),
        (sources / "NotoSansSymbols2-Regular.ttf", {ord(sign) for sign in OTHER_SIGNS}),
    ]


def _unhinted(path: Path, wanted: set[int] | None) -> TTFont:
    font = TTFont(path, recalcTimestamp=False)
    options = SubsetOptions(hinting=False, layout_features=["*"], notdef_outline=True, name_IDs=["*"])
    options.drop_tables += ["DSIG", "MATH"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=set(font.getBestCmap()) if wanted is None else wanted)
    subsetter.subset(font)
    return font


def _saved(font: TTFont) -> io.BytesIO:
    buffer = io.BytesIO()
    font.save(buffer)
    buffer.seek(0)
    return buffer


def _keep_line_height(base: TTFont, face: TTFont) -> None:
    ascent, descent = base["hhea"].ascent, base["hhea"].descent
    face["hhea"].ascent, face["hhea"].descent, face["hhea"].lineGap = ascent, descent, 0
    metrics = face["OS/2"]
    metrics.sTypoAscender, metrics.sTypoDescender, metrics.sTypoLineGap = ascent, descent, 0
    metrics.usWinAscent, metrics.usWinDescent = ascent, -descent


def _name(face: TTFont, style: str) -> None:
    face["head"].created = face["head"].modified = CREATED
    face.recalcTimestamp = False
    face["OS/2"].usWeightClass = 700 if style == BOLD else 400
    face["OS/2"].fsType = 0
    names = face["name"]
    names.names = []
    for number, text in _names(style).items():
        names.setName(text, number, 3, 1, 0x409)


def _names(style: str) -> dict[int, str]:
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    return {
        0: COPYRIGHT,
        1: FAMILY,
        2: style,
        3: f"{VERSION};{postscript}",
        4: f"{FAMILY} {style}",
        5: VERSION,
        6: postscript,
        13: LICENCE,
        14: LICENCE_ADDRESS,
    }


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sources", type=Path, default=SOURCES)
    parser.add_argument("--target", type=Path, default=TARGET)
    return parser.parse_args()


if __name__ == "__main__":
    main()
