"""Columns made of one value."""

from __future__ import annotations

import polars as pl


def no_texts(length: int) -> pl.Series:
    """Return a text column without any value."""
    return pl.select(pl.repeat(None, length, dtype=pl.String)).to_series()


def same_text(text: str, length: int) -> pl.Series:
    """Return a text column of one text."""
    return pl.select(pl.repeat(text, length, dtype=pl.String)).to_series()


def all_false(length: int) -> pl.Series:
    """Return a column that is false everywhere."""
    return pl.select(pl.repeat(False, length, dtype=pl.Boolean)).to_series()


def all_true(length: int) -> pl.Series:
    """Return a column that is true everywhere."""
    return pl.select(pl.repeat(True, length, dtype=pl.Boolean)).to_series()


def text_where(is_so: pl.Series, text: str) -> pl.Series:
    """Return a text column that holds one text where `is_so` is true and nothing elsewhere."""
    return pl.select(pl.when(is_so).then(pl.lit(text))).to_series()
