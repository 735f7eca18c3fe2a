"""Columns made of one value, and how many rows are few."""

from __future__ import annotations

import polars as pl

FEW = 1_000  # rows for which plain Python is faster than the overhead of the engine


def _repeated(value: str | bool | None, kind: type[pl.DataType], length: int) -> pl.Series:
    return pl.Series([value], dtype=kind).new_from_index(0, length)


def no_texts(length: int) -> pl.Series:
    """Return a text column without any value."""
    return _repeated(None, pl.String, length)


def same_text(text: str, length: int) -> pl.Series:
    """Return a text column of one text."""
    return _repeated(text, pl.String, length)


def all_false(length: int) -> pl.Series:
    """Return a column that is false everywhere."""
    return _repeated(False, pl.Boolean, length)


def all_true(length: int) -> pl.Series:
    """Return a column that is true everywhere."""
    return _repeated(True, pl.Boolean, length)


def text_where(is_so: pl.Series, text: str) -> pl.Series:
    """Return a text column that holds one text where `is_so` is true and nothing elsewhere."""
    return pl.select(pl.when(is_so).then(pl.lit(text))).to_series()
