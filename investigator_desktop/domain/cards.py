"""Numbers of payment cards as they are shown: the first six and the last four digits, unless somebody asks for more."""

from __future__ import annotations

import re

import polars as pl

from investigator_desktop.domain.check_digits import has_luhn_digit
from investigator_desktop.foundation.text import digits_to_ascii

_HIDDEN = "*"
_SHOWN_FIRST = 6
_SHOWN_LAST = 4
_LEAST_DIGITS = 13
_MOST_DIGITS = 19
_IN_TEXT = re.compile(r"(?<![\w*])(?:\d[ -]?){15,18}\d(?![\w*])")
CARD_STARTS = re.compile(r"3[4-7]|4|5[0-8]|2[2-7]|6|8600|9860|9792|5614")


def mask_card(text: str) -> str:
    """Return a card number with its middle hidden, anything else as it is.

    Digits of any script and spaces or hyphens between them count; a number that is already masked stays so.
    """
    digits = re.sub(r"[\s-]", "", digits_to_ascii(text))
    if not digits.isdigit() or not _LEAST_DIGITS <= len(digits) <= _MOST_DIGITS:
        return text
    hidden = _HIDDEN * (len(digits) - _SHOWN_FIRST - _SHOWN_LAST)
    return f"{digits[:_SHOWN_FIRST]}{hidden}{digits[-_SHOWN_LAST:]}"


def masked_card_column(texts: pl.Series) -> pl.Series:
    """Return a column of card numbers as `mask_card` returns each."""
    distinct = texts.drop_nulls().unique()
    shown = pl.Series([mask_card(text) for text in distinct.to_list()], dtype=pl.String)
    return texts.replace_strict(distinct, shown, default=None, return_dtype=pl.String)


def masked_cards(text: str) -> str:
    """Return a text with each card number in it masked: 16 to 19 digits that begin and check as card numbers do."""
    if not any(ch.isdigit() for ch in text):
        return text
    return _IN_TEXT.sub(lambda found: _masked(found.group()), text)


def _masked(text: str) -> str:
    digits = re.sub(r"[ -]", "", digits_to_ascii(text))
    is_card = CARD_STARTS.match(digits) is not None and has_luhn_digit(digits)
    return mask_card(text) if is_card else text
