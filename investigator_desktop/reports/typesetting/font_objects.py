"""The PDF objects of an embedded font: a composite font with two-byte codes, cut down to the glyphs used."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFObject, PDFString

from investigator_desktop.reports.typesetting.faces import Face
from investigator_desktop.reports.typesetting.pdf_objects import DeflatedStream, FontProgram, reference

STEM_WIDTH = 80
SYMBOLIC = 4
CMAP_BLOCK = 100
LAYOUT_TABLES = (b"GSUB", b"GPOS", b"GDEF")


def font_dictionary(document: PDFDocument, face: Face, codes: Sequence[tuple[int, str]]) -> PDFDictionary:
    """Return the font whose code n shows the n-th (glyph, characters) of `codes`, counted from 1."""
    program, new_ids = _subset(face, [glyph for glyph, _ in codes])
    name = f"{_tag(program)}+{face.name}"
    descendant = _descendant(face, name, codes)
    descendant["FontDescriptor"] = reference(document, _descriptor(document, face, name, program))
    descendant["CIDToGIDMap"] = reference(document, DeflatedStream(_glyph_map(codes, new_ids)))
    return PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": PDFName(name),
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([reference(document, descendant)]),
            "ToUnicode": reference(document, DeflatedStream(_to_unicode([text for _, text in codes]))),
        }
    )


def _descendant(face: Face, name: str, codes: Sequence[tuple[int, str]]) -> PDFDictionary:
    system = PDFDictionary(
        {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
    )
    widths = PDFArray([face.glyph_advance(glyph) for glyph, _ in codes])
    return PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": PDFName(name),
            "CIDSystemInfo": system,
            "W": PDFArray([1, widths]),
        }
    )


def _descriptor(document: PDFDocument, face: Face, name: str, program: bytes) -> PDFObject:
    return PDFDictionary(
        {
            "Type": PDFName("FontDescriptor"),
            "FontName": PDFName(name),
            "Flags": SYMBOLIC,
            "FontBBox": PDFArray(face.bounds),
            "ItalicAngle": 0,
            "Ascent": face.ascent,
            "Descent": face.descent,
            "CapHeight": face.cap_height,
            "StemV": STEM_WIDTH,
            "FontFile2": reference(document, FontProgram(program)),
        }
    )


def _subset(face: Face, glyphs: Sequence[int]) -> tuple[bytes, dict[int, int]]:
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(int.from_bytes(tag) for tag in LAYOUT_TABLES)
    plan = hb.SubsetPlan(face.shaper.face, wanted)
    return plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping)


def _tag(program: bytes) -> str:
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _glyph_map(codes: Sequence[tuple[int, str]], new_ids: dict[int, int]) -> bytes:
    return b"\0\0" + b"".join(new_ids[glyph].to_bytes(2, "big") for glyph, _ in codes)


def _to_unicode(texts: Sequence[str]) -> bytes:
    rows = [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in enumerate(texts, 1)]
    blocks = [rows[start : start + CMAP_BLOCK] for start in range(0, len(rows), CMAP_BLOCK)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
