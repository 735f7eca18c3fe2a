"""Texts of whole columns: kept as JSON, searched for words."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache

import polars as pl

from investigator_desktop.foundation.text import fold
from investigator_desktop.importers.series import all_false
from investigator_desktop.importers.words.lexicon import phrases

_ESCAPED = {ch: json.dumps(ch)[1:-1] for ch in ('"', "\\", *map(chr, range(0x20)))}


def json_objects(columns: Sequence[tuple[str, pl.Series]]) -> pl.Series | None:
    """Return one JSON object a row of the cells that hold something, by title; None for no columns."""
    if not columns:
        return None
    pieces = []
    for title, texts in columns:
        key = json.dumps(title, ensure_ascii=False)
        escaped = texts
        if texts.str.contains(r'["\\\x00-\x1f]').any():
            escaped = texts.str.replace_many(list(_ESCAPED), list(_ESCAPED.values()))
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
