"""Words in Perso-Arabic script: the sounds they can stand for, since short vowels are not written.

Letters that sound alike in Dari, Persian, Pashto and Urdu fold together (ث س ص; ذ ز ض ظ; ت ط; ق may be g or k).
"""

from __future__ import annotations

import re
from functools import lru_cache

_SHORT = "[aeiou]?"
_CONSONANTS = {
    "ب": "b", "پ": "p", "ت": "t", "ط": "t", "ټ": "t", "ٹ": "t", "ث": "s", "س": "s", "ص": "s", "ج": "j", "چ": "c",
    "ح": "h", "خ": "h", "ہ": "h", "ه": "h", "د": "d", "ډ": "d", "ڈ": "d", "ذ": "z", "ز": "z", "ض": "z", "ظ": "z",
    "ر": "r", "ړ": "r", "ڑ": "r", "ژ": "j", "ش": "S", "ښ": "S", "غ": "g", "ف": "f", "ق": "k", "ک": "k", "گ": "g",
    "ګ": "g", "ل": "l", "م": "m", "ن": "n", "ں": "n", "ڼ": "n", "ځ": "z", "څ": "s", "ږ": "j",
}  # fmt: skip
_SEVERAL = {
    "ق": "[kg]",
    "ښ": "[Shg]",
    "ځ": "(?:z|j|dz)",
    "څ": "(?:s|ts)",
    "ږ": "[jgz]",
    "خ": "h",
    "ث": "[st]",
}
_ENDINGS = {"ه": "(?:i?[ae]h?|h)", "ف": "[fv]"}
_ALEF, _WAW, _YEH = "ا", "و", "ی"
_DROPPED = dict.fromkeys("ھء\u0640\u200c\u0670" + "".join(map(chr, range(0x064B, 0x0660))), "")
_SAME = str.maketrans(
    {
        "آ": "ا", "أ": "ا", "إ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ی", "ي": "ی", "ى": "ی", "ې": "ی", "ۍ": "ی",
        "ے": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ہ": "ه", **_DROPPED,
    }
)  # fmt: skip
_SPELLED_SHORT = {
    "رحمن": "رحمان", "اسمعیل": "اسماعیل", "اسحق": "اسحاق", "ابرهیم": "ابراهیم", "سلیمن": "سلیمان", "هرون": "هارون",
}  # fmt: skip
_ABD = re.compile("^عبد(?:ال)?(?=...)")
_ALLAH = re.compile("(?:ال)?له$")
_SURNAME = re.compile("(?<=..)(وف|یف|اف)(ا?)$")
_SURNAMES = {"وف": "[oeu][vf]", "یف": "(?:i?e|i)[vf]", "اف": "[ao][vf]"}
_SON = re.compile("زاده$")


def plain_letters(word: str) -> str:
    """Return a word with one letter where keyboards have several, without vowel marks and joiners."""
    plain = word.translate(_SAME).replace("یی", "ی")
    return _SPELLED_SHORT.get(plain, plain)


@lru_cache(maxsize=65_536)
def arabic_sound(word: str) -> str:
    """Return the written sounds of a word: consonants, and long vowels as A, U and I."""
    plain = _with_long_name(plain_letters(word))
    longs = {_ALEF: "A", _WAW: "U", _YEH: "I", "ع": "A"}
    sound = "".join(_CONSONANTS.get(ch) or longs.get(ch, "") for ch in plain)
    return sound.replace("AA", "A")


@lru_cache(maxsize=65_536)
def arabic_pattern(word: str) -> re.Pattern[str]:
    """Return the pattern of all sound strings (see `sounds`) that a word can be read as."""
    plain = plain_letters(word)
    begin, body = ("abd[aeiou]?(?:l[aeiou]?)?", _ABD.sub("", plain)) if _ABD.match(plain) else ("", plain)
    end = ""
    if _ALLAH.search(body) and len(body) > len("له"):
        body, end = _ALLAH.sub("", body), f"{_SHORT}l[ao]h?"
    surname = _SURNAME.search(body)
    if surname is not None:
        end = _SURNAMES[surname.group(1)] + ("a" if surname.group(2) else "")
        body = body[: surname.start()]
    middle = "".join(_piece(body, place, is_last=not end) for place in range(len(body)))
    return re.compile(f"{begin}{middle}{end}")


def arabic_coarse(word: str) -> str:
    """Return the consonants that every romanisation of a word keeps: without h, v, long vowels and endings."""
    plain = _SON.sub("", _SURNAME.sub("", _with_long_name(plain_letters(word))))
    return "".join(_CONSONANTS.get(ch, "") for ch in plain)


def _with_long_name(plain: str) -> str:
    return _ABD.sub("عبد", plain) if _ABD.match(plain) else plain


def _piece(word: str, place: int, *, is_last: bool) -> str:
    """Return the pattern of one letter at its place."""
    letter, is_end = word[place], is_last and place == len(word) - 1
    if place == 0 and letter in (_ALEF, "ع"):
        return "[aeiou]"
    if letter in (_ALEF, "ع"):
        return "[ao]" if letter == _ALEF else _SHORT
    if letter in (_WAW, _YEH):
        return _waw(is_first=place == 0) if letter == _WAW else _yeh(is_first=place == 0, is_end=is_end)
    if is_end and place and letter in _ENDINGS:
        return _ENDINGS[letter]
    sound = _SEVERAL.get(letter) or _CONSONANTS.get(letter, "")
    return sound if is_end or not _needs_vowel(word, place) else sound + _SHORT


def _waw(*, is_first: bool) -> str:
    return "(?:v[aeiou]?|[uo])" if is_first else "(?:v[aeiou]?|[uo]|[aeio][uv])"


def _yeh(*, is_first: bool, is_end: bool) -> str:
    if is_first:
        return "(?:i[aeou]?|e)"
    return "(?:[aeou]?i|e|a)" if is_end else "(?:[aeo]?i[aeou]?|[ao]?e)"


def _needs_vowel(word: str, place: int) -> bool:
    """Tell whether an unwritten vowel may follow a consonant: not before a long vowel that is written."""
    following = word[place + 1 : place + 2]
    is_silent_end = following == "ه" and place + 2 == len(word)
    return following not in ("", _ALEF, _WAW, _YEH) and not is_silent_end
