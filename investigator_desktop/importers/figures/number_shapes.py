"""How an amount written as text can be read: decided on its shape, with every digit written as 0.

Columns hold millions of amounts but few shapes, so the thinking is done on shapes and the reading by columns.
A digit 0 that stands alone before a mark is written Ø: `0.125` can only be a decimal, `1.125` may be grouped.
A shape is as long as its text, so what a shape says of places holds for each text that has it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import polars as pl

from investigator_desktop.importers.figures.money_words import amount_words, is_small_change
from investigator_desktop.importers.series import FEW

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
_BODY = re.compile(r"(?:(?<![^\W\d_])[.,٫])?[0Ø](?:[0Ø.,'٫٬_ ]*[0Ø])?")
_DASHED = re.compile(r"([0Ø](?:[0 ]*0)?)[-=]00")  # 7745-70, as payment orders write roubles and copecks
_LONE_ZERO = re.compile(r"(^|[^0-9.,' ]|[^0-9.,' ] )0([.,])")
_DIGIT = re.compile("[0-9]")
_EXPONENT = re.compile(r"[-+]? ?[0Ø](?:[.,]0+)?[eE][+-]?0{1,2}")
_NO_DECIMALS = (",-", ".-", ",=", "/-", "/=", "=")  # what stands where decimals would, for none
_LAKH_MARKS = ",٬'"  # of both scripts, and the apostrophe that stands for the second
_GROUP_MARKS = " '.,٬_"


class DecimalMark(StrEnum):
    """The mark between whole units and their decimals."""

    POINT = "point"
    COMMA = "comma"


MARKS = {DecimalMark.POINT: ".", DecimalMark.COMMA: ","}


def cleaned(texts: pl.Series) -> pl.Series:
    """Return texts with the digits, spaces, minus signs and apostrophes of all scripts in their plain form."""
    if len(texts) <= FEW:
        plain = [None if text is None else cleaned_text(text) for text in texts.to_list()]
        return pl.Series(texts.name, plain, dtype=pl.String)
    if texts.str.contains(r"[^\x20-\x5f\x61-\x7e]").any():
        texts = texts.str.replace_many(_FROM, _TO)
    return texts.str.strip_chars(" ").str.strip_prefix("'")


_PLAIN_LETTERS = str.maketrans(dict(zip(_FROM, _TO, strict=True)))


def cleaned_text(text: str) -> str:
    """Return one text as `cleaned` does."""
    return text.translate(_PLAIN_LETTERS).strip(" ").removeprefix("'")


def shape_of(text: str) -> str:
    """Return the shape of one cleaned text, as `shapes_of` does."""
    return _DIGIT.sub("0", _LONE_ZERO.sub(r"\1Ø\2", text, count=1))


def shapes_of(cleaned_texts: pl.Series) -> pl.Series:
    """Return the shape of each cleaned text."""
    lone_zero = cleaned_texts.str.replace(_LONE_ZERO.pattern, "${1}Ø${2}")
    return lone_zero.str.replace_all(_DIGIT.pattern, "0")


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the digits of an amount stand in its text: the whole units and the decimals, each up to its end."""

    start: int
    end: int
    decimals_start: int = 0
    decimals_end: int = 0

    def moved(self, places: int) -> Cut:
        """Return the same places in a text that begins `places` earlier."""
        return Cut(
            self.start + places, self.end + places, self.decimals_start + places, self.decimals_end + places
        )


_Cuts = tuple[tuple[DecimalMark, Cut], ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a shape can be: the texts around its digits, its sign, and where its digits are under each decimal mark."""

    is_negative: bool
    has_sign: bool
    direction: str | None
    currency: str | None
    cuts: _Cuts
    is_ambiguous: bool = False  # the two decimal marks give two different numbers
    is_exponent: bool = False
    is_dashed: bool = False

    @property
    def readings(self) -> frozenset[DecimalMark]:
        """Return the decimal marks under which the shape is a number."""
        return frozenset(mark for mark, _ in self.cuts)

    def cut(self, mark: DecimalMark | None) -> Cut | None:
        """Return the places of the digits under the column's mark; a shape with one reading keeps its own."""
        if len(self.cuts) == 1 or (mark is None and not self.is_ambiguous):
            return self.cuts[0][1]
        return next((cut for own, cut in self.cuts if own is mark), None)


def _groups_are_right(whole: str) -> bool:
    """Tell whether the digits before the decimals are plain, or grouped by thousands or by lakh with one mark."""
    marks = {ch for ch in whole if ch in _GROUP_MARKS}
    if not marks:
        return True
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


def _cut_at(body: str, mark: str) -> Cut | None:
    """Return the places of the digits of a body under a decimal mark, None where it is no number under it."""
    whole, found, decimals = body.partition(mark)
    if any(ch not in "0Ø" for ch in decimals) or not _groups_are_right(whole):
        return None
    begin = len(whole) + len(found)
    return Cut(0, len(whole), begin, len(body))


def _cuts(body: str, offset: int) -> _Cuts:
    if "٫" in body:
        cut = _cut_at(body, "٫")
        return ((DecimalMark.POINT, cut.moved(offset)),) if cut is not None else ()
    tried = ((mark, _cut_at(body, sign)) for mark, sign in MARKS.items())
    return tuple((mark, cut.moved(offset)) for mark, cut in tried if cut is not None)


@dataclass(frozen=True, slots=True)
class _Digits:
    """Where the digits of a shape stand, and what is left around them."""

    before: str
    after: str
    cuts: _Cuts
    is_dashed: bool = False


def _dashed(shape: str) -> _Digits | None:
    """Return the digits of a shape such as `7745-70`, where no other digits stand."""
    found = _DASHED.search(shape)
    if found is None or not _groups_are_right(found.group(1)):
        return None
    before, after = shape[: found.start()], shape[found.end() :]
    if any(ch in "0Ø.,'٫٬_" for ch in before + after):
        return None
    cut = Cut(found.start(), found.end(1), found.end(1) + 1, found.end())
    return _Digits(before, after, tuple((mark, cut) for mark in MARKS), is_dashed=True)


def _with_small_change(shape: str, bodies: list[re.Match[str]]) -> _Digits | None:
    """Return the digits of a shape such as `100 руб. 50 коп.`: whole units and hundredths, each with its word."""
    whole, part = bodies
    after = shape[part.end() :].strip(" .")
    between = shape[whole.end() : part.start()].strip(" .,")
    plain = re.fullmatch(r"[0Ø](?:[0 ]*0)?", whole.group()) is not None and _groups_are_right(whole.group())
    if not plain or part.group() not in {"00"} or not is_small_change(after) or not between:
        return None
    cut = Cut(whole.start(), whole.end(), part.start(), part.end())
    return _Digits(shape[: whole.start()], between, tuple((mark, cut) for mark in MARKS))


def _digits(shape: str) -> _Digits | None:
    dashed = _dashed(shape)
    if dashed is not None:
        return dashed
    bodies = list(_BODY.finditer(shape))
    if len(bodies) == 2:
        return _with_small_change(shape, bodies)
    if len(bodies) != 1:
        return None
    found = bodies[0]
    after = shape[found.end() :]
    cuts = _cuts(found.group(), found.start())
    sign = next((sign for sign in _NO_DECIMALS if after.startswith(sign)), "")
    if sign:
        cuts = tuple((mark, cut) for mark, cut in cuts if _is_closed_by(sign, mark, cut))
    return _Digits(shape[: found.start()], after[len(sign) :], cuts)


def _is_closed_by(sign: str, mark: DecimalMark, cut: Cut) -> bool:
    """Tell whether an amount has no decimals before a sign that stands for none, under the mark of that sign."""
    has_decimals = cut.decimals_end > cut.decimals_start
    return not has_decimals and (sign[0] not in MARKS.values() or sign[0] == MARKS[mark])


def _outside(digits: _Digits) -> tuple[str, bool, bool]:
    """Return the words around the digits, whether a sign stands with them, and whether it is a minus."""
    before, after = digits.before.strip(" "), digits.after.strip(" ")
    ends = (before[:1], before[-1:], after[:1], after[-1:])
    is_negative = "-" in ends or _encloses(before, after)
    words = "".join(" " if ch in "+-()" else ch for ch in f"{before} {after}")
    return " ".join(words.split()).strip(" .:,"), is_negative or "+" in ends, is_negative


def _encloses(before: str, after: str) -> bool:
    """Tell whether a bracket opens before the digits and closes behind them: `(5.00)`, but not `5.00 (USD)`."""
    return before.rfind("(") > before.rfind(")") and ")" in after.partition("(")[0]


@lru_cache(maxsize=8192)
def read_shape(shape: str) -> Shape | None:
    """Return what a shape can be, None where it is no amount."""
    if _EXPONENT.fullmatch(shape) is not None:
        sign = shape[0] in "+-"
        cuts = ((DecimalMark.POINT, Cut(0, len(shape))),)
        return Shape(shape[0] == "-", sign, None, None, cuts, is_exponent=True)
    digits = _digits(shape)
    if digits is None or not digits.cuts:
        return None
    words, has_sign, is_negative = _outside(digits)
    named = amount_words(words)
    if named is None:
        return None
    is_ambiguous = len({cut for _, cut in digits.cuts}) > 1
    return Shape(
        is_negative, has_sign, named.direction, named.currency, digits.cuts, is_ambiguous,
        is_dashed=digits.is_dashed,
    )  # fmt: skip
