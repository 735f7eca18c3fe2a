"""Texts of whole columns: folded for searching, kept as JSON, searched for words."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache

import polars as pl

from investigator_desktop.foundation.text import fold
from investigator_desktop.importers.lexicon import phrases
from investigator_desktop.importers.series import all_false

# Characters whose folded form does not depend on their neighbours; a text of these only is folded by columns.
_RANGES = ((0x20, 0x7E), (0xAB, 0xAB), (0xBB, 0xBB), (0x400, 0x482), (0x48A, 0x52F), (0x621, 0x64A), (0x660, 0x66C),
           (0x671, 0x6D3), (0x6F0, 0x6F9), (0x2010, 0x2015), (0x2018, 0x201E), (0x2116, 0x2116), (0x20A0, 0x20BF),
           (0x2BB, 0x2BC), (0xA0, 0xA0), (0x202F, 0x202F), (0x2009, 0x2009), (0x9, 0xD), (0xAD, 0xAD), (0x200B, 0x200F),
           (0x202A, 0x202E), (0x2066, 0x2069))  # fmt: skip
_SIMPLE = [chr(code) for first, last in _RANGES for code in range(first, last + 1)]
_CHANGED = {ch: form for ch in _SIMPLE if (form := fold(f"-{ch}-")[1:-1]) != ch}
_NOT_SIMPLE = "[^" + "".join(f"\\x{{{first:x}}}-\\x{{{last:x}}}" for first, last in _RANGES) + "]"
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def folded(texts: pl.Series) -> pl.Series:
    """Return texts as `foundation.text.fold` gives them, by columns; the few with rarer characters one by one."""
    simple = _without_double_spaces(texts.str.replace_many(list(_CHANGED), list(_CHANGED.values())))
    is_rare = texts.str.contains(_NOT_SIMPLE).fill_null(value=False)
    if not is_rare.any():
        return simple
    distinct = texts.filter(is_rare).unique()
    exact = pl.Series([fold(text) for text in distinct.to_list()], dtype=pl.String)
    replaced = texts.replace_strict(distinct, exact, default=None, return_dtype=pl.String)
    return pl.select(pl.when(is_rare).then(replaced).otherwise(simple)).to_series()


def _without_double_spaces(texts: pl.Series) -> pl.Series:
    if texts.str.contains("  ", literal=True).any():
        texts = texts.str.replace_all(r" {2,}", " ")
    return texts.str.strip_chars(" ")


def json_objects(columns: Sequence[tuple[str, pl.Series]]) -> pl.Series | None:
    """Return one JSON object a row of the cells that hold something, by title; None for no columns."""
    if not columns:
        return None
    pieces = []
    for title, texts in columns:
        key = json.dumps(title, ensure_ascii=False)
        escaped = texts
        if texts.str.contains(r'["\\\x00-\x1f]').any():
            escaped = texts.str.replace_many(list(_ESCAPED), list(_ESCAPED.values())).str.replace_all(
                r"[\x00-\x1f]", " "
            )
        pieces.append(pl.lit(f'{key}: "') + escaped + pl.lit('"'))
    joined = pl.concat_str(pieces, separator=", ", ignore_nulls=True)
    body = pl.select(joined).to_series()
    return pl.select(pl.when(body != "").then(pl.lit("{") + body + pl.lit("}"))).to_series()


@lru_cache
def _beginnings(sections: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(fold(text.rstrip("*")) for section in sections for text in phrases(section)))


@lru_cache
def _pattern(section: str) -> str:
    """Return the pattern that finds the words of a section in folded text."""
    found = [(fold(text.rstrip("*")), text.endswith("*")) for text in phrases(section)]
    return r"\b(?:" + "|".join(re.escape(text) + ("" if is_open else r"\b") for text, is_open in found) + ")"


def places_of_words(folded_texts: pl.Series, sections: tuple[str, ...]) -> pl.Series:
    """Return the places of the texts that may hold words of the sections; few texts do."""
    return folded_texts.str.contains_any(_beginnings(sections)).fill_null(value=False).arg_true()


def has_words(folded_texts: pl.Series, section: str, places: pl.Series) -> pl.Series:
    """Tell which folded texts hold a word of a section of the lexicon; only `places` are looked at."""
    found = all_false(len(folded_texts))
    if not len(places):
        return found
    hits = folded_texts.gather(places).str.contains(_pattern(section)).fill_null(value=False)
    return found.scatter(places.filter(hits), values=True)
