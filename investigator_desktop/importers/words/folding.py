"""Folding of whole columns of text, as `foundation.text.fold` folds one text.

The engine searches a hundred patterns at once much faster than more of them, so the letters of nearly all statements
are folded first; texts with other scripts' letters come after, and the few with rarer characters one by one.
"""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from investigator_desktop.foundation.text import fold

# Characters whose folded form does not depend on their neighbours.
_COMMON_RANGES = ((0x20, 0x7E), (0xA0, 0xA0), (0xAB, 0xAB), (0xBB, 0xBB), (0x410, 0x451), (0x401, 0x401),
                  (0x2013, 0x2014), (0x2116, 0x2116), (0x406, 0x406), (0x456, 0x456), (0x492, 0x493),
                  (0x49A, 0x49B), (0x4A2, 0x4A3),
                  (0x4AE, 0x4B1), (0x4BA, 0x4BB), (0x4D8, 0x4D9), (0x4E8, 0x4E9))  # fmt: skip
_SIMPLE_RANGES = (*_COMMON_RANGES, (0x400, 0x482), (0x48A, 0x52F), (0x621, 0x64A), (0x660, 0x66C), (0x671, 0x6D3),
                  (0x6F0, 0x6F9), (0x2010, 0x2015), (0x2018, 0x201E), (0x20A0, 0x20BF), (0x2BB, 0x2BC),
                  (0x202F, 0x202F), (0x2009, 0x2009), (0x9, 0xD), (0xAD, 0xAD), (0x200B, 0x200F), (0x202A, 0x202E),
                  (0x2066, 0x2069))  # fmt: skip
_Ranges = Sequence[tuple[int, int]]


def _changed(ranges: _Ranges) -> tuple[list[str], list[str]]:
    """Return the characters that folding changes, and their folded forms."""
    chars = [chr(code) for first, last in ranges for code in range(first, last + 1)]
    forms = {ch: form for ch in chars if (form := fold(f"-{ch}-")[1:-1]) != ch}
    return list(forms), list(forms.values())


def _outside(ranges: _Ranges) -> str:
    return "[^" + "".join(f"\\x{{{first:x}}}-\\x{{{last:x}}}" for first, last in ranges) + "]"


_COMMON, _SIMPLE = _changed(_COMMON_RANGES), _changed(_SIMPLE_RANGES)
_NOT_COMMON, _NOT_SIMPLE = _outside(_COMMON_RANGES), _outside(_SIMPLE_RANGES)


def folded(texts: pl.Series) -> pl.Series:
    """Return texts as `foundation.text.fold` gives them."""
    common = _without_double_spaces(texts.str.replace_many(*_COMMON))
    is_other = texts.str.contains(_NOT_COMMON).fill_null(value=False)
    return _replaced(common, is_other, _folded_simply(texts.filter(is_other))) if is_other.any() else common


def _folded_simply(texts: pl.Series) -> pl.Series:
    simple = _without_double_spaces(texts.str.replace_many(*_SIMPLE))
    is_rare = texts.str.contains(_NOT_SIMPLE).fill_null(value=False)
    if not is_rare.any():
        return simple
    exact = [fold(text) for text in texts.filter(is_rare).to_list()]
    return _replaced(simple, is_rare, pl.Series(exact, dtype=pl.String))


def _replaced(texts: pl.Series, is_so: pl.Series, others: pl.Series) -> pl.Series:
    """Return texts with those at the places where `is_so` replaced, in their order."""
    return texts.scatter(is_so.arg_true(), others)


def _without_double_spaces(texts: pl.Series) -> pl.Series:
    if texts.str.contains("  ", literal=True).any():
        texts = texts.str.replace_all(r" {2,}", " ")
    return texts.str.strip_chars(" ")
