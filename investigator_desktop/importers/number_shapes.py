"""How an amount written as text can be read: decided on its shape, with every digit written as 0.

Columns hold millions of amounts but few shapes, so the thinking is done on shapes and the reading by columns.
A digit 0 that stands alone before a mark is written Ø: `0.125` can only be a decimal, `1.125` may be grouped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import polars as pl

from investigator_desktop.importers.lexicon import currency_of, vocabulary
from investigator_desktop.importers.vocabulary import words_of

_SPACES = "\u00a0\u202f\u2009\u2007\u2008\u2002\u2003\u2006\t\n\r"
_MINUSES = "\u2212\u2013\u2014\u2012\ufe63\uff0d"
_APOSTROPHES = "\u2019\u02bc\u2018\u00b4`"
_REMOVED = (
    "\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_DIGITS = "".join(chr(start + digit) for start in (0x660, 0x6F0, 0xFF10) for digit in range(10))
_FROM = [*_SPACES, *_MINUSES, *_APOSTROPHES, *_REMOVED, *_DIGITS]
_TO = [
    *([" "] * len(_SPACES)), *(["-"] * len(_MINUSES)), *(["'"] * len(_APOSTROPHES)), *([""] * len(_REMOVED)),
    *(str(place % 10) for place in range(len(_DIGITS))),
]  # fmt: skip
_BODY = re.compile(r"[0Ø](?:[0Ø.,'٫٬_ ]*[0Ø])?")
_EXPONENT = re.compile(r"([0Ø](?:[.,]0+)?)[eE][+-]?0{1,2}")
_LAKH_MARKS = ",٬'"  # of both scripts, and the apostrophe that stands for the second
_GROUP_MARKS = " '.,٬_"


class DecimalMark(StrEnum):
    """The mark between whole units and their decimals."""

    POINT = "point"
    COMMA = "comma"


MARKS = {DecimalMark.POINT: ".", DecimalMark.COMMA: ","}


def cleaned(texts: pl.Series) -> pl.Series:
    """Return texts with the digits, spaces, minus signs and apostrophes of all scripts in their plain form."""
    if texts.str.contains(r"[^\x20-\x7e]").any():
        texts = texts.str.replace_many(_FROM, _TO)
    return texts.str.strip_chars(" ").str.strip_prefix("'")


_PLAIN_LETTERS = str.maketrans(dict(zip(_FROM, _TO, strict=True)))


def cleaned_text(text: str) -> str:
    """Return one text as `cleaned` does."""
    return text.translate(_PLAIN_LETTERS).strip(" ").removeprefix("'")


def shape_of(text: str) -> str:
    """Return the shape of one cleaned text."""
    return str(shapes_of(pl.Series([text]))[0])


def shapes_of(cleaned_texts: pl.Series) -> pl.Series:
    """Return the shape of each cleaned text."""
    lone_zero = cleaned_texts.str.replace(r"(^|[^0-9.,' ])0([.,])", "${1}Ø${2}")
    return lone_zero.str.replace_all(r"[0-9]", "0")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a shape can be: the texts around its digits, its sign, and the decimal marks under which it is a number."""

    is_negative: bool
    has_sign: bool
    direction: str | None
    currency: str | None
    readings: frozenset[DecimalMark]
    is_ambiguous: bool = False  # the two decimal marks give two different numbers
    is_exponent: bool = False


def _groups_are_right(whole: str) -> bool:
    """Tell whether the digits before the decimals are plain, or grouped by thousands or by lakh with one mark."""
    marks = {ch for ch in whole if ch in _GROUP_MARKS}
    if not marks:
        return bool(whole)
    if len(marks) > 1:
        return False
    mark = marks.pop()
    sizes = [len(group) for group in whole.split(mark)]
    if "Ø" in whole or sizes[-1] != 3 or not 1 <= sizes[0] <= 3:
        return False
    middle = sizes[1:-1]
    return all(size == 3 for size in middle) or (
        mark in _LAKH_MARKS and all(size == 2 for size in middle) and sizes[0] <= 2
    )


def _is_read_with(body: str, mark: str) -> bool:
    whole, _, decimals = body.partition(mark)
    if any(ch not in "0Ø" for ch in decimals):
        return False
    return _groups_are_right(whole)


def _readings(body: str) -> frozenset[DecimalMark]:
    if "٫" in body:
        plain = body.replace("٬", "'").replace("٫", ".")
        return frozenset({DecimalMark.POINT}) if _is_read_with(plain, ".") else frozenset()
    return frozenset(mark for mark, sign in MARKS.items() if _is_read_with(body.replace("٬", "'"), sign))


def _outside(text: str) -> tuple[str, bool, bool]:
    """Return the words around the digits, whether they hold a sign, and whether it is a minus."""
    signs = [ch for ch in text if ch in "+-"]
    is_negative = "-" in signs or ("(" in text and ")" in text)
    words = "".join(" " if ch in "+-()" else ch for ch in text).strip(" .:")
    return words, bool(signs) or is_negative, is_negative


@lru_cache(maxsize=8192)
def read_shape(shape: str) -> Shape | None:
    """Return what a shape can be, None where it is no amount."""
    exponent = _EXPONENT.fullmatch(shape.lstrip("+-"))
    if exponent is not None:
        sign = shape[0] in "+-"
        return Shape(shape[0] == "-", sign, None, None, frozenset({DecimalMark.POINT}), is_exponent=True)
    found = _BODY.search(shape)
    if found is None or len(_BODY.findall(shape)) > 1:
        return None
    before, after = shape[: found.start()], shape[found.end() :]
    if after.startswith((",-", ".-")):
        after = after[2:]
    words, has_sign, is_negative = _outside(f"{before} {after}")
    direction, currency = _named(words)
    if words and direction is None and currency is None:
        return None
    readings = _readings(found.group())
    if not readings:
        return None
    is_ambiguous = len(readings) > 1 and any(ch in ".," for ch in found.group())
    return Shape(is_negative, has_sign, direction, currency, readings, is_ambiguous)


def _named(words: str) -> tuple[str | None, str | None]:
    """Return the direction and the currency that the words around an amount name."""
    if not words:
        return None, None
    direction = vocabulary("direction_values").whole(words_of(words))
    if direction:
        return direction[0], None
    currency = currency_of(words)
    if currency is not None:
        return None, currency
    for part in words.split():
        named = vocabulary("direction_values").whole(words_of(part))
        rest = currency_of(words.replace(part, "", 1))
        if named and rest:
            return named[0], rest
    return None, None
