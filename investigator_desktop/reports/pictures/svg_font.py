"""The letters that a picture uses, inside its file, so that a reader without the type sees the same picture."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator

import uharfbuzz as hb

from investigator_desktop.reports.typesetting.faces import Weight, load_face

_NAMES = {Weight.REGULAR: "normal", Weight.BOLD: "bold"}


def font_style(texts: Iterable[tuple[str, bool]]) -> str:
    """Return the style element with a face of each weight that texts are written in; `texts` tell which are bold."""
    letters: dict[Weight, set[str]] = {Weight.REGULAR: set(), Weight.BOLD: set()}
    for text, is_bold in texts:
        letters[Weight.BOLD if is_bold else Weight.REGULAR].update(text)
    return f'<style type="text/css">\n{"".join(_faces(letters))}</style>'


def _faces(letters: dict[Weight, set[str]]) -> Iterator[str]:
    for weight, used in letters.items():
        if used:
            content = b64encode(_subset(weight, frozenset(used))).decode("ascii")
            source = f"url(data:font/ttf;base64,{content}) format('truetype')"
            yield (
                f"@font-face {{ font-family: 'Investigator Sans'; font-weight: {_NAMES[weight]}; "
                f"src: {source}; }}\n"
            )


def _subset(weight: Weight, used: frozenset[str]) -> bytes:
    """Return a face with these letters alone and all that shapes them."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(map(ord, used))
    wanted.layout_feature_tag_set.invert()
    face = hb.Face(hb.Blob(load_face(weight).content))
    return bytes(hb.subset(face, wanted).blob.data)
