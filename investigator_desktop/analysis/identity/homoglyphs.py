"""Letters of one script that stand in words of another and look alike: put back before a name is compared."""

from __future__ import annotations

import re

_LATIN = "ABCEHIKMOPTXYaceiopxyhjsJS"
_CYRILLIC = "АВСЕНІКМОРТХҮасеіорхуһјѕЈЅ"
_GREEK = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοικνρυχ", "ABEZHIKMNOPTYXoiknpux")
_TO_CYRILLIC = str.maketrans({**dict(zip(_LATIN, _CYRILLIC, strict=True)), "Y": "У"})
_TO_LATIN = str.maketrans({**dict(zip(_CYRILLIC, _LATIN, strict=True)), "У": "Y", "ү": "y"})
_LIKE_CYRILLIC = frozenset(_LATIN)
_LIKE_LATIN = frozenset(_CYRILLIC + "Уү")
_WORD = re.compile(r"[^\W\d_]+")
_IS_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_IS_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_IS_GREEK = re.compile(r"[\u0370-\u03ff]")


def repaired(text: str) -> str:
    """Return a name whose words each have one script: letters that look like the script of the rest become it.

    A word made only of letters that both scripts share takes the script of the other words.
    """
    if text.isascii():
        return text
    plain = text.translate(_GREEK) if _IS_GREEK.search(text) else text
    if not (_IS_LATIN.search(plain) and _IS_CYRILLIC.search(plain)):
        return plain
    is_cyrillic = _cyrillic_surplus(plain) >= 0
    return _WORD.sub(lambda found: _repaired_word(found.group(), is_cyrillic=is_cyrillic), plain)


def _cyrillic_surplus(text: str) -> int:
    """Return how many more letters only Cyrillic has than letters only Latin has, all letters where that is equal."""
    proper = sum(_weight(ch) for ch in text)
    return proper or len(_IS_CYRILLIC.findall(text)) - len(_IS_LATIN.findall(text))


def _weight(character: str) -> int:
    if _IS_CYRILLIC.match(character):
        return 0 if character in _LIKE_LATIN else 1
    return -1 if _IS_LATIN.match(character) and character not in _LIKE_CYRILLIC else 0


def _repaired_word(word: str, *, is_cyrillic: bool) -> str:
    latin = [ch for ch in word if _IS_LATIN.match(ch)]
    cyrillic = [ch for ch in word if _IS_CYRILLIC.match(ch)]
    can_be_cyrillic = all(ch in _LIKE_CYRILLIC for ch in latin)
    can_be_latin = all(ch in _LIKE_LATIN for ch in cyrillic)
    if latin and can_be_cyrillic and (is_cyrillic or not can_be_latin):
        return word.translate(_TO_CYRILLIC)
    if cyrillic and can_be_latin and (not is_cyrillic or not can_be_cyrillic):
        return word.translate(_TO_LATIN)
    return word
