"""Telephone numbers inside texts."""

from __future__ import annotations

import polars as pl

_WRITTEN = r"((?:\+|\b)\d[\d\-\s()]{7,18}\d)\b"
_LENGTH = 10  # the digits that tell numbers apart, without the code of a country


def telephone(text: pl.Expr) -> pl.Expr:
    """Return the last ten digits of the first telephone number in a text, null where there is none."""
    digits = text.str.extract(_WRITTEN).str.replace_all(r"\D", "")
    return pl.when(digits.str.len_chars() >= _LENGTH).then(digits.str.tail(_LENGTH))
