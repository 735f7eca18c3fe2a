"""Folding of text for comparing and searching in any script; what is stored and shown is never folded."""

from __future__ import annotations

import re
import unicodedata

from investigator_desktop.foundation.bidi import CONTROLS

_SPACES = re.compile(r"\s+")
_INVISIBLE = CONTROLS + "\u200b\u200c\u200d\u2060\ufeff\u00ad\u0640"
_SAME_LETTERS = {
    # one letter typed on different keyboards of the Perso-Arabic script
    "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "ئ": "ی",
    # apostrophes of the Uzbek Latin alphabet
    "ʻ": "'", "ʼ": "'", "‘": "'", "’": "'", "`": "'", "´": "'",
    "ё": "е",
}  # fmt: skip
_FOLD = str.maketrans({**_SAME_LETTERS, **dict.fromkeys(_INVISIBLE)})
_LATIN_LOOKALIKES = str.maketrans("авсекмнортуухіјѕҮү", "abcekmhoptyyxijsYy")


def fold(text: str) -> str:
    """Return `text` in the form in which two spellings of one word compare equal: case, width, spaces, marks."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_FOLD)
    return _SPACES.sub(" ", plain).strip()


def skeleton(text: str) -> str:
    """Return the folded `text` with Cyrillic letters that look Latin written in Latin, to see through homoglyphs."""
    return fold(text).translate(_LATIN_LOOKALIKES)


def digits_to_ascii(text: str) -> str:
    """Return `text` with the decimal digits of every script written as 0 to 9."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(ch)) if unicodedata.decimal(ch, None) is not None else ch for ch in text
    )
