"""Texts with letters of two scripts in one word, with characters nobody sees, or read in a wrong encoding."""

from __future__ import annotations

import re

import polars as pl

from investigator_desktop.domain.entry_warnings import EntryWarning
from investigator_desktop.domain.odd_characters import (
    DIRECTION_CONTROLS,
    INVISIBLE,
    Oddity,
    disguised_words,
    odd_characters,
)
from investigator_desktop.importers.series import FEW

_MIXED = (
    r"[A-Za-z][\x{370}-\x{52f}]|[\x{370}-\x{52f}][A-Za-z]|[\x{370}-\x{3ff}][\x{400}-\x{52f}]"
    r"|[\x{400}-\x{52f}][\x{370}-\x{3ff}]"
)
_CONTROL = f"[{DIRECTION_CONTROLS}]"
_UNSEEN = f"[{INVISIBLE}\u200c]".replace("\x00", r"\x00")
_TAIL = (
    r"[\x{80}-\x{bf}\x{152}\x{153}\x{160}\x{161}\x{178}\x{17d}\x{17e}\x{192}\x{2c6}\x{2dc}\x{2013}-\x{2122}]"
)
_WRONG = "|".join((
    rf"(?:[ÐÑØÙÚÛ]{_TAIL}){{2}}",  # UTF-8 of Cyrillic and Arabic letters read as Latin-1
    rf"Ã{_TAIL}|Å{_TAIL}{{1}}|Ä[\x{{b1}}\x{{80}}-\x{{9f}}Ÿž]|â€|Â[\x{{a0}}-\x{{bf}}]",  # of accented letters and dashes
    r"(?:[РС][\x{402}-\x{40f}\x{452}-\x{45f}\x{a0}-\x{bf}\x{2013}-\x{2122}ѓѕ]){2}",  # of Cyrillic read as cp1251
    r"пїЅ|\x{fffd}",
    r"[À-ÖØ-öø-ÿ]{5}",  # Cyrillic of one byte read as Latin-1
    r"\?{5}",  # letters that an encoding could not hold
))  # fmt: skip
_ODD_ASCII = re.compile(r"[\x00-\x1f\x7f?]")
_ANY = f"{_MIXED}|{_CONTROL}|{_UNSEEN}|{_WRONG}"


def text_warnings(texts: pl.Series, *, is_name: bool = False) -> pl.Series | None:
    """Return the warnings that the texts of a column deserve, None where none does.

    In names any mixture of scripts is told, elsewhere only letters that look like those of the other script.
    """
    if len(texts) <= FEW and all(map(_is_plain, texts.to_list())):
        return None
    if (
        texts.str.len_bytes().eq(texts.str.len_chars()).all()
        and not texts.str.contains(_ODD_ASCII.pattern).any()
    ):
        return None
    looked_at = texts.unique() if is_name else texts  # names come again and again
    distinct = looked_at.filter(looked_at.str.contains(_ANY).fill_null(value=False)).unique()
    if not len(distinct):
        return None
    codes = pl.Series([_codes(text, is_name=is_name) for text in distinct.to_list()], dtype=pl.String)
    found = texts.replace_strict(distinct, codes, default=None, return_dtype=pl.String)
    return found if found.null_count() < len(found) else None


def _is_plain(text: str | None) -> bool:
    """Tell whether nothing in a text can be odd: it is ASCII without controls and question marks."""
    return text is None or (text.isascii() and _ODD_ASCII.search(text) is None)


def _codes(text: str, *, is_name: bool) -> str | None:
    """Return the codes of one text."""
    one = pl.Series([text])
    oddities = {character.oddity for character in odd_characters(text)}
    is_mixed = bool(one.str.contains(_MIXED)[0]) if is_name else bool(disguised_words(text))
    tests = (
        (EntryWarning.MIXED_SCRIPT, is_mixed),
        (EntryWarning.DIRECTION_CONTROLS, Oddity.DIRECTION in oddities),
        (EntryWarning.INVISIBLE_CHARACTERS, Oddity.INVISIBLE in oddities),
        (EntryWarning.WRONG_ENCODING, bool(one.str.contains(_WRONG)[0])),
    )
    return " ".join(code.value for code, is_so in tests if is_so) or None
