"""Texts of whole columns: folded for searching, kept as JSON, searched for words."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache

import polars as pl

from investigator_desktop.foundation.bidi import CONTROLS
from investigator_desktop.foundation.text import fold
from investigator_desktop.importers.lexicon import phrases

_SAMPLES = "يىكةۀأإآؤئʻʼ‘’`´ё"
_INVISIBLE = CONTROLS + "\u200b\u200c\u200d\u2060\ufeff\u00ad\u0640"
_FROM = [*_SAMPLES, *_INVISIBLE]
_TO = [*(fold(f"-{ch}-")[1:-1] for ch in _SAMPLES), *([""] * len(_INVISIBLE))]
_CASEFOLDED_OTHERWISE = "[ßςŉǰΐΰևẖẗẘẙẚẞſ\u1e9e]"
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def folded(texts: pl.Series) -> pl.Series:
    """Return texts as `foundation.text.fold` gives them, by columns."""
    is_plain = ~texts.str.contains(r"[^\x20-\x7e]")
    if is_plain.all():
        return _without_double_spaces(texts.str.to_lowercase())
    lowered = texts.str.normalize("NFKC").str.to_lowercase().str.replace_many(_FROM, _TO)
    simple = _without_double_spaces(lowered)
    odd = texts.str.contains(_CASEFOLDED_OTHERWISE).fill_null(value=False)
    if not odd.any():
        return simple
    distinct = texts.filter(odd).unique()
    exact = pl.Series([fold(text) for text in distinct.to_list()], dtype=pl.String)
    return pl.select(
        pl.when(odd)
        .then(texts.replace_strict(distinct, exact, default=None, return_dtype=pl.String))
        .otherwise(simple)
    ).to_series()


def _without_double_spaces(texts: pl.Series) -> pl.Series:
    if texts.str.contains(r"\s\s|[\t\n\r\x0b\x0c]").any():
        texts = texts.str.replace_all(r"\s+", " ")
    return texts.str.strip_chars()


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
def _pattern(section: str) -> tuple[list[str], str]:
    """Return the beginnings to look for and the pattern that finds the words of a section in folded text."""
    found = [(fold(text.rstrip("*")), text.endswith("*")) for text in phrases(section)]
    parts = [re.escape(text) + ("" if is_open else r"\b") for text, is_open in found]
    return [text for text, _ in found], r"\b(?:" + "|".join(parts) + ")"


def has_words(folded_texts: pl.Series, section: str) -> pl.Series:
    """Tell which folded texts hold a word of a section of the lexicon."""
    beginnings, pattern = _pattern(section)
    may = folded_texts.str.contains_any(beginnings).fill_null(value=False)
    if not may.any():
        return may
    hits = folded_texts.filter(may)
    exact = pl.select(pl.lit(hits).str.contains(pattern)).to_series()
    places = may.arg_true()
    return may.scatter(places.filter(~exact), False) if not exact.all() else may
